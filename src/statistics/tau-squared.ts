import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions, PoolingMethod } from "../model/pooling.js";
import { refuse } from "../shapes/check.js";
import { chiSquaredQuantile } from "./distributions.js";
import { checkPooling, checkSample } from "./read-sample.js";
import { at, type Body, type FitSums, fitWeighted, sumOver, total } from "./weighted-fit.js";
import { fitMean, type Sample } from "./weighted-mean.js";

/** A step below this share of the estimate plus its standard error counts as none. */
const CONVERGED = 1e-13;
/** A line through two steps that says to go further than this many times is not to be trusted. */
const LONGEST_STRETCH = 4;
/** Newton's method doubles the digits each time, so that after a step below this share the next changes nothing. */
const LAST_NEWTON_STEP = 1e-8;
/** Far more than the bounds of the interval take. */
const MAX_NEWTON_STEPS = 2000;

/** Fits a model with weights 1 / (v + extra): `fitMean` for an intercept alone, `fitWeighted` for a design. */
export type Fit<Model> = (model: Model, extra: number) => FitSums;

/**
 * Estimates the variance between studies.
 *
 * @param model - The model, with more effects than coefficients.
 * @param fitAt - How to fit it.
 * @param df - Effects minus coefficients.
 * @param method - The estimator.
 * @param maxIterations - Largest number of iterations.
 * @returns The variance, 0 or more.
 */
export function estimateVariance<Model extends Sample | Body>(
  model: Model,
  fitAt: Fit<Model>,
  df: number,
  method: PoolingMethod,
  maxIterations: number,
): number {
  switch (method) {
    case "FE":
      return 0;
    case "DL": {
      const { residualSum, trace } = fitAt(model, 0);
      return Math.max(0, (residualSum - df) / trace);
    }
    case "HS": {
      const { residualSum, sumOfWeights } = fitAt(model, 0);
      return Math.max(0, (residualSum - model.y.length) / sumOfWeights);
    }
    case "HE":
      return hedgesOlkin(model, df);
    case "SJ": {
      const crude = squaresAroundMean(model.y) / model.y.length;
      return (crude * fitAt(model, crude).residualSum) / df;
    }
    case "PM":
    case "EB":
      return solveQ(model, fitAt, fitAt(model, 0), df, maxIterations);
    case "ML":
    case "REML":
      return maximiseLikelihood(model, fitAt, method, df, maxIterations);
  }
}

/** The sum of squares around the plain mean. */
function squaresAroundMean(y: readonly number[]): number {
  const mean = total(y) / y.length;
  return sumOver(y.length, (i) => (at(y, i) - mean) ** 2);
}

/** The residual sum of squares without weights, less what sampling error alone would make of it. */
function hedgesOlkin(model: Sample | Body, df: number): number {
  const { y, v, columns } = model;
  if (columns === undefined) return Math.max(0, squaresAroundMean(y) / df - total(v) / v.length);
  const fit = fitWeighted({ y, v: v.map(() => 1), columns }, 0);
  const expected = sumOver(v.length, (i) => at(v, i) * at(fit.freedom, i));
  return Math.max(0, (fit.residualSum - expected) / df);
}

/**
 * The variance at which the generalised Q statistic equals `target`.
 *
 * The inverse of Q is concave in the variance, being the smallest of functions that are linear in it, and nearly straight.
 * Newton's method on it therefore climbs from zero to the root in a few steps and never passes it.
 */
function solveQ<Model>(model: Model, fitAt: Fit<Model>, common: FitSums, target: number, maxSteps: number): number {
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

/**
 * Fisher scoring by metafor's rule: start at Hedges and Olkin's estimate, halve a step that would turn negative, and
 * prefer zero where its likelihood is higher. Each step is stretched or shortened to where the line through the last two
 * steps is zero (the secant method), which saves half of them, and settles those that would swing from side to side.
 */
function maximiseLikelihood<Model extends Sample | Body>(
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

function refuseConvergence(): never {
  refuse(
    "not-converged",
    "options.method",
    "an estimator that converges within options.maxIterations: raise it, or use DL, HE or SJ, which need no iterations",
  );
}

/**
 * The confidence interval of the variance between studies, by the Q-profile method.
 *
 * @param model - The model, with more effects than coefficients.
 * @param fitAt - How to fit it.
 * @param common - Its fit without variance between studies.
 * @param df - Effects minus coefficients.
 * @param level - Confidence level.
 * @returns Both bounds; both 0 where even no variance gives a Q that is too small.
 */
export function profileVariance<Model>(
  model: Model,
  fitAt: Fit<Model>,
  common: FitSums,
  df: number,
  level: number,
): readonly [number, number] {
  const outside = (1 - level) / 2;
  const low = solveQ(model, fitAt, common, chiSquaredQuantile(outside, df, "upper"), MAX_NEWTON_STEPS);
  const high = solveQ(model, fitAt, common, chiSquaredQuantile(outside, df), MAX_NEWTON_STEPS);
  return [low, high];
}

/**
 * Estimates τ², the variance of the true effects between studies.
 *
 * @remarks
 * Where there is one effect, or with `FE`, it is 0. All estimates are cut off at 0. As in metafor:
 *
 * - `DL`: from Q with inverse-variance weights. DerSimonian and Laird, Controlled Clinical Trials, 1986.
 * - `HE`: from the unweighted variance. Hedges and Olkin, Statistical Methods for Meta-Analysis, 1985.
 * - `HS`: (Q − k)/Σw. Hunter and Schmidt, Methods of Meta-Analysis.
 * - `SJ`: from a crude first estimate that is above 0. Sidik and Jonkman, Applied Statistics, 2005.
 * - `PM`: the value at which Q equals its degrees of freedom. Paule and Mandel, Journal of Research of the National Bureau
 *   of Standards, 1982. `EB` has the same root, and is computed as such.
 * - `ML`, `REML`: by Fisher scoring, run until a step changes nothing (metafor stops at a step of 1e-5 unless told
 *   otherwise). Viechtbauer, Journal of Educational and Behavioral Statistics, 2005.
 *
 * @param effects - Effects and sampling variances, in any order.
 * @param options - `method` (`"REML"` by default) and `maxIterations`.
 * @returns τ², 0 or more, in squared units of the effects.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { estimateTau2 } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * console.log(estimateTau2(effects, { method: "DL" }).toFixed(4));
 * // 0.1210
 * ```
 */
export function estimateTau2(effects: readonly EffectEstimate[], options?: MetaAnalysisOptions): number {
  const sample = checkSample(effects);
  const { method, maxIterations } = checkPooling(options);
  const df = sample.y.length - 1;
  return df === 0 ? 0 : estimateVariance(sample, fitMean, df, method, maxIterations);
}

/**
 * The confidence interval of τ², the variance of the true effects between studies, by the Q-profile method.
 *
 * @remarks Viechtbauer, Statistics in Medicine, 2007; `metafor::confint` with its default type, but without metafor's upper
 * limit to the search. Both bounds are 0 where the effects differ less than sampling error alone would make them.
 * @param effects - At least two effects and sampling variances.
 * @param options - `level` (0.95 by default).
 * @returns The lower and the upper bound, in squared units of the effects.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or
 * `out-of-range`.
 * @example
 * ```ts
 * import { tau2Interval } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * const [low, high] = tau2Interval(effects);
 * console.log(low.toFixed(3), high.toFixed(3));
 * // 0.010 6.285
 * ```
 */
export function tau2Interval(
  effects: readonly EffectEstimate[],
  options?: MetaAnalysisOptions,
): readonly [number, number] {
  const sample = checkSample(effects, 2);
  const { level } = checkPooling(options);
  return profileVariance(sample, fitMean, fitMean(sample, 0), sample.y.length - 1, level);
}
