import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { checkPooling } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";

/** A meta-analysis without one of its effects. */
export interface LeftOut {
  /** Index of the effect left out, in the order given, from 0. */
  readonly omitted: number;
  /** The meta-analysis of all other effects. */
  readonly analysis: MetaAnalysis;
}

/**
 * Leave-one-out analysis: the meta-analysis repeated without each effect in turn, to see whether one study carries the result.
 *
 * @remarks `metafor::leave1out`. With two effects each analysis is of a single one.
 * @param effects - At least two effects and sampling variances.
 * @param options - How to pool.
 * @returns One analysis for each effect, in the order given.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { leaveOneOut } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.4, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * for (const { omitted, analysis } of leaveOneOut(effects)) console.log(omitted, analysis.estimate.toFixed(3));
 * // 0 0.630
 * // 1 0.481
 * // 2 0.233
 * ```
 */
export function leaveOneOut(effects: readonly EffectEstimate[], options?: MetaAnalysisOptions): readonly LeftOut[] {
  const checked = checkEffects(effects, 2);
  const pooling = checkPooling(options);
  return checked.map((_, omitted) => ({
    omitted,
    analysis: pool(
      checked.filter((__, index) => index !== omitted),
      pooling,
    ),
  }));
}
