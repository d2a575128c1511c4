import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { checkOptional } from "../shapes/check.js";
import { checkNumbers } from "./check-numbers.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { checkOptions } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { at } from "./sums.js";

/** A meta-analysis of the effects so far. */
export interface Accumulated {
  /** Index of the effect added last. */
  readonly added: number;
  /** The analysis of all effects up to it. */
  readonly analysis: MetaAnalysis;
}

/** Options of a cumulative meta-analysis. */
export interface CumulativeOptions extends MetaAnalysisOptions {
  /** What to order the effects by, such as the year, one number an effect; the order given if absent. */
  readonly order?: readonly number[];
}

/**
 * Cumulative meta-analysis: the meta-analysis repeated as effects are added one by one, to see when the result settled.
 *
 * @remarks `metafor::cumul`. The intervals are not corrected for looking many times.
 * @param effects - At least one effect and sampling variance.
 * @param options - How to pool, and what to order by; equal values keep the order given.
 * @returns One analysis for each number of effects, the first of a single effect.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { cumulative } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * const steps = cumulative(effects, { order: [2021, 2024, 2019] });
 * console.log(steps.map(({ added, analysis }) => `${added}: ${analysis.estimate.toFixed(2)}`).join(", "));
 * // 2: 0.90, 0: 0.48, 1: 0.48
 * ```
 */
export function cumulative(effects: readonly EffectEstimate[], options?: CumulativeOptions): readonly Accumulated[] {
  const checked = checkEffects(effects);
  const { fields, pooling } = checkOptions(options, ["order"]);
  const keys = checkOptional(
    fields.order,
    checked.map((_, index) => index),
    (order) => checkNumbers(order, "options.order", checked.length),
  );
  const sequence = checked.map((_, index) => index).sort((left, right) => at(keys, left) - at(keys, right));
  return sequence.map((added, step) => ({
    added,
    analysis: pool(
      sequence.slice(0, step + 1).map((index) => at(checked, index)),
      pooling,
    ),
  }));
}
