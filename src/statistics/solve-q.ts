import { refuse } from "../shapes/refuse.js";
import type { Fit, FitSums } from "./weighted-fit.js";

/** Newton's method doubles the digits each time, so that after a step below this share the next changes nothing. */
const LAST_NEWTON_STEP = 1e-8;

/**
 * The variance at which the generalised Q statistic equals `target`.
 *
 * The inverse of Q is concave in the variance, being the smallest of functions that are linear in it, and nearly straight.
 * Newton's method on it therefore climbs from zero to the root in a few steps and never passes it.
 */
export function solveQ<Model>(
  model: Model,
  fitAt: Fit<Model>,
  common: FitSums,
  target: number,
  maxSteps: number,
): number {
  let tau2 = 0;
  let fit = common;
  for (let iteration = 0; iteration < maxSteps; iteration++) {
    const excess = fit.residualSum / target - 1;
    if (!(excess > 0)) return tau2;
    const step = (excess * fit.residualSum) / fit.residualSumTwice;
    tau2 += step;
    if (step <= LAST_NEWTON_STEP * tau2) return tau2;
    fit = fitAt(model, tau2);
  }
  return refuseConvergence();
}

/** Refuses an iteration that has not settled. */
export function refuseConvergence(): never {
  refuse(
    "not-converged",
    "options.method",
    "an estimator that converges within options.maxIterations: raise it, or use DL, HE or SJ, which need no iterations",
  );
}
