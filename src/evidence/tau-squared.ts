import { refuse } from "../check.js";
import { checkEffects, checkOptions } from "./check.js";
import { chiSquaredQuantile } from "./distributions.js";
import type { EffectEstimate } from "./effect-size.js";
import type { MetaAnalysisOptions, PoolingMethod } from "./pooling.js";
import { type Body, fitWeighted, sumOver, total, type WeightedFit } from "./weighted-fit.js";

/** A step below this share of the estimate plus its standard error counts as none. */
const CONVERGED = 1e-13;
/** The interval's bounds are roots of a smooth convex function; Newton's method doubles the digits each time. */
const MAX_NEWTON_STEPS = 2000;

interface Score {
  /** Fisher's step from here. */
  readonly step: number;
  /** Standard error of the estimate, from the expected information. */
  readonly standardError: number;
}

/** A body whose effects start at zero and whose smallest variance is near 1. */
export interface ScaledBody extends Body {
  /** What was taken from every effect. */
  readonly center: number;
  /** What the remainder was divided by; a power of two, so that no digit changes. */
  readonly unit: number;
}

/**
 * Moves and scales effects so that no weight or square can leave the range of a double.
 *
 * @param effects - The effects.
 * @param columns - Columns of the design; the intercept alone if absent.
 * @returns The body.
 */
export function scaleBody(
  effects: readonly EffectEstimate[],
  columns: readonly (readonly number[])[] = [effects.map(() => 1)],
): ScaledBody {
  const center = effects[0]?.yi ?? 0;
  const smallest = effects.reduce((least, effect) => Math.min(least, effect.vi), Number.POSITIVE_INFINITY);
  const unit = 2 ** Math.round(Math.log2(smallest) / 2);
  return {
    center,
    unit,
    y: effects.map((effect) => (effect.yi - center) / unit),
    v: effects.map((effect) => effect.vi / unit / unit),
    columns,
  };
}

/**
 * Estimates the variance between studies of a scaled body.
 *
 * @param body - The body, with more effects than columns.
 * @param method - The estimator.
 * @param maxIterations - Largest number of iterations.
 * @returns The variance, 0 or more, in the body's units.
 */
export function estimateScaled(body: Body, method: PoolingMethod, maxIterations: number): number {
  const df = body.y.length - body.columns.length;
  switch (method) {
    case "FE":
      return 0;
    case "DL": {
      const fit = fitWeighted(body, 0);
      return Math.max(0, (fit.residualSum - df) / fit.trace);
    }
    case "HS": {
      const fit = fitWeighted(body, 0);
      return Math.max(0, (fit.residualSum - body.y.length) / total(fit.weights));
    }
    case "HE":
      return hedgesOlkin(body, df);
    case "SJ": {
      const mean = total(body.y) / body.y.length;
      const crude = total(body.y.map((value) => (value - mean) ** 2)) / body.y.length;
      return (crude * fitWeighted(body, crude).residualSum) / df;
    }
    case "PM":
    case "EB":
      return solveQ(body, df, maxIterations);
    case "ML":
    case "REML":
      return maximiseLikelihood(body, method, df, maxIterations);
  }
}

function hedgesOlkin(body: Body, df: number): number {
  const fit = fitWeighted({ ...body, v: body.v.map(() => 1) }, 0);
  const expected = total(body.v.map((variance, i) => variance * (fit.freedom[i] ?? 0)));
  return Math.max(0, (fit.residualSum - expected) / df);
}

/**
 * The variance at which the generalised Q statistic equals `target`. Q falls and is convex, so Newton's method from zero
 * climbs to the root and never passes it.
 */
function solveQ(body: Body, target: number, maxSteps: number): number {
  let tau2 = 0;
  for (let iteration = 0; iteration < maxSteps; iteration++) {
    const fit = fitWeighted(body, tau2);
    const excess = fit.residualSum - target;
    if (!(excess > 0)) return tau2;
    const step = excess / fit.residualSumTwice;
    if (step <= 1e-15 * tau2) return tau2 + step;
    tau2 += step;
  }
  return refuseConvergence();
}

function score(body: Body, method: "ML" | "REML", tau2: number): Score {
  const fit = fitWeighted(body, tau2);
  const squares = sumOver(fit.weights.length, (i) => (fit.weights[i] ?? 0) ** 2);
  return method === "ML"
    ? { step: (fit.residualSumTwice - total(fit.weights)) / squares, standardError: Math.sqrt(2 / squares) }
    : { step: (fit.residualSumTwice - fit.trace) / fit.traceTwice, standardError: Math.sqrt(2 / fit.traceTwice) };
}

/**
 * Fisher scoring by metafor's rule: start at Hedges and Olkin's estimate, halve a step that would turn negative, and
 * prefer zero where its likelihood is higher. Where steps swing from side to side they are shortened, as metafor's
 * documentation advises to do by hand (`stepadj`).
 */
function maximiseLikelihood(body: Body, method: "ML" | "REML", df: number, maxIterations: number): number {
  let tau2 = hedgesOlkin(body, df);
  let factor = 1;
  let previous = 0;
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    const { step, standardError } = score(body, method, tau2);
    if (tau2 <= CONVERGED * standardError && step <= 0) return 0;
    if (previous * step < 0 && Math.abs(step) > Math.abs(previous) / 2) factor /= 2;
    previous = step;
    let change = factor * step;
    while (tau2 + change < 0) change /= 2;
    tau2 += change;
    if (Math.abs(step) <= CONVERGED * (tau2 + standardError)) return preferZero(body, method, tau2);
  }
  return refuseConvergence();
}

function preferZero(body: Body, method: "ML" | "REML", tau2: number): number {
  return logLikelihood(body, method, 0) > logLikelihood(body, method, tau2) ? 0 : tau2;
}

/** Log-likelihood without the parts that do not depend on the variance between studies. */
function logLikelihood(body: Body, method: "ML" | "REML", tau2: number): number {
  const fit: WeightedFit = fitWeighted(body, tau2);
  const spread = total(body.v.map((variance) => Math.log(variance + tau2)));
  const restriction = method === "REML" ? fit.logDeterminant : 0;
  return -(spread + restriction + fit.residualSum) / 2;
}

function refuseConvergence(): never {
  refuse(
    "not-converged",
    "options.method",
    "an estimator that converges within options.maxIterations: raise it, or use DL, HE or SJ, which need no iterations",
  );
}

/**
 * The confidence interval of the variance between studies of a scaled body, by the Q-profile method.
 *
 * @param body - The body, with more effects than columns.
 * @param level - Confidence level.
 * @returns Both bounds in the body's units; both 0 where even no variance gives a Q that is too small.
 */
export function profileScaled(body: Body, level: number): readonly [number, number] {
  const df = body.y.length - body.columns.length;
  const outside = (1 - level) / 2;
  const low = solveQ(body, chiSquaredQuantile(outside, df, "upper"), MAX_NEWTON_STEPS);
  const high = solveQ(body, chiSquaredQuantile(outside, df), MAX_NEWTON_STEPS);
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
  const checked = checkEffects(effects);
  const { pooling } = checkOptions(options);
  if (checked.length === 1) return 0;
  const body = scaleBody(checked);
  return estimateScaled(body, pooling.method, pooling.maxIterations) * body.unit * body.unit;
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
  const checked = checkEffects(effects, 2);
  const { pooling } = checkOptions(options);
  const body = scaleBody(checked);
  const [low, high] = profileScaled(body, pooling.level);
  return [low * body.unit * body.unit, high * body.unit * body.unit];
}
