import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { effectValue, poolingFields } from "./pooling-shapes.js";
import { withDefaults } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { requireOneEach } from "./require-one-each.js";
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
  readonly order?: readonly number[] | undefined;
}

/** Shape of {@link CumulativeOptions}. */
export const cumulativeOptionsShape: Shape<CumulativeOptions> = /* @__PURE__ */ lazy<CumulativeOptions>((exactly) =>
  exactly(object({ ...poolingFields(), order: optional(list(effectValue())) })),
);

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
export function cumulative(
  effects: readonly EffectEstimate[],
  options: CumulativeOptions = {},
): readonly Accumulated[] {
  const checked = checkEffects(effects);
  const given = check(cumulativeOptionsShape, options, "options", ["options"]);
  const pooling = withDefaults(given);
  const { order = checked.map((_, index) => index) } = given;
  requireOneEach(order, checked.length, "options.order");
  const sequence = checked.map((_, index) => index).sort((left, right) => at(order, left) - at(order, right));
  return sequence.map((added, step) => ({
    added,
    analysis: pool(
      sequence.slice(0, step + 1).map((index) => at(checked, index)),
      pooling,
    ),
  }));
}
