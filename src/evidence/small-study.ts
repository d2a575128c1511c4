import { checkEffects, checkOptions } from "./check.js";
import type { EffectEstimate } from "./effect-size.js";
import { fitMixedModel, type NotEstimable } from "./mixed-model.js";
import type { MetaAnalysisOptions } from "./pooling.js";
import { at } from "./weighted-fit.js";

/** The result of Egger's regression test. */
export interface EggerTest {
  /** Slope on the standard error. */
  readonly estimate: number;
  /** Test statistic. */
  readonly statistic: number | NotEstimable;
  /** Two-sided p value. */
  readonly p: number | NotEstimable;
}

/**
 * Egger's test for funnel plot asymmetry in its meta-regression form, `metafor::regtest(model = "rma")`: the effects are
 * regressed on their standard errors.
 *
 * @param effects - At least three effects with sampling variances that are not all equal.
 * @param options - Options of the model; metafor's default test here is `z`.
 * @returns Slope, statistic and p value.
 * @throws {MicrodosingError} `too-few-studies`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { eggerTest } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.01 }, { yi: 0.3, vi: 0.05 }, { yi: 0.6, vi: 0.1 }];
 * console.log(eggerTest(effects).estimate > 0);
 * // true
 * ```
 */
export function eggerTest(effects: readonly EffectEstimate[], options: MetaAnalysisOptions = {}): EggerTest {
  const checked = checkEffects(effects, 3);
  const { pooling } = checkOptions({ test: "z", ...options });
  const columns = [checked.map(() => 1), checked.map(({ vi }) => Math.sqrt(vi))];
  const { estimate, statistic, p } = at(fitMixedModel(checked, pooling, columns).coefficients, 1);
  return { estimate, statistic, p };
}
