import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { criticalChiSquared } from "./interval-quantiles.js";
import { checkPooling } from "./read-pooling.js";
import { checkSample } from "./read-sample.js";
import { solveQ } from "./solve-q.js";
import type { Fit, FitSums } from "./weighted-fit.js";
import { fitMean } from "./weighted-mean.js";

/** Far more than the bounds of the interval take. */
const MAX_NEWTON_STEPS = 2000;

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
  const [lowest, highest] = criticalChiSquared(df, level);
  const low = solveQ(model, fitAt, common, highest, MAX_NEWTON_STEPS);
  const high = solveQ(model, fitAt, common, lowest, MAX_NEWTON_STEPS);
  return [low, high];
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
