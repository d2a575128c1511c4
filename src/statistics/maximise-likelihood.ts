import { hedgesOlkin } from "./hedges-olkin.js";
import { refuseConvergence } from "./solve-q.js";
import { at } from "./sums.js";
import type { Body, Fit, FitSums } from "./weighted-fit.js";
import type { Sample } from "./weighted-mean.js";

/** A step below this share of the estimate plus its standard error counts as none. */
const CONVERGED = 1e-13;
/** A line through two steps that says to go further than this many times is not to be trusted. */
const LONGEST_STRETCH = 4;

/**
 * Fisher scoring by metafor's rule: start at Hedges and Olkin's estimate, halve a step that would turn negative, and
 * prefer zero where its likelihood is higher. Each step is stretched or shortened to where the line through the last two
 * steps is zero (the secant method), which saves half of them, and settles those that would swing from side to side.
 */
export function maximiseLikelihood<Model extends Sample | Body>(
  model: Model,
  fitAt: Fit<Model>,
  method: "ML" | "REML",
  df: number,
  maxIterations: number,
): number {
  let tau2 = hedgesOlkin(model, df);
  let change = 0;
  let previous = 0;
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    const fit = fitAt(model, tau2);
    const expected = method === "ML" ? fit.sumOfWeights : fit.trace;
    const slope = fit.residualSumTwice - expected;
    const information = method === "ML" ? fit.sumOfSquaredWeights : fit.traceTwice;
    const step = slope / information;
    const standardError = Math.sqrt(2 / information);
    if (tau2 <= CONVERGED * standardError && step <= 0) return 0;
    // Of many effects the sums of the slope have a rounding error that no further step can undo.
    const isRounding = Math.abs(slope) <= Number.EPSILON * model.y.length * expected;
    if (isRounding || Math.abs(step) <= CONVERGED * (tau2 + standardError)) {
      return isZeroLikelier(model, fitAt(model, 0), fit, method, tau2) ? 0 : tau2 + Math.max(step, -tau2);
    }
    const stretch = change / (previous - step);
    previous = step;
    change = stretch > 0 && stretch < LONGEST_STRETCH ? stretch * step : step;
    while (tau2 + change < 0) change /= 2;
    tau2 += change;
  }
  return refuseConvergence();
}

/** Whether no variance between studies has a higher likelihood than `tau2`, whose fit is `fit`. */
function isZeroLikelier(
  { v }: Sample | Body,
  common: FitSums,
  fit: FitSums,
  method: "ML" | "REML",
  tau2: number,
): boolean {
  let spread = 0;
  // One logarithm of a product takes the place of many, as long as the product is in range.
  let product = 1;
  for (let i = 0; i < v.length; i++) {
    product *= 1 + tau2 / at(v, i);
    if (product < 1e150) continue;
    spread += Math.log(product);
    product = 1;
  }
  spread += Math.log(product);
  const restriction = method === "REML" ? logDeterminant(fit) - logDeterminant(common) : 0;
  return spread + restriction + fit.residualSum > common.residualSum;
}

function logDeterminant(fit: FitSums): number {
  return fit.logDeterminant ?? Math.log(fit.sumOfWeights);
}
