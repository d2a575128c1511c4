import { type EffectEstimate, type EffectMeasure, effectMeasures } from "../model/effect-size.js";
import {
  type MetaAnalysisOptions,
  type PoolingMethod,
  type PoolingTest,
  poolingMethods,
  poolingTests,
} from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { type NumberShape, number, share } from "../shapes/number.js";
import { type OptionalShape, object, openObject, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { LARGEST_EFFECT, LARGEST_VARIANCE, LARGEST_VARIANCE_RATIO, SMALLEST_VARIANCE } from "./effect-limits.js";
import { outOfRange } from "./out-of-range.js";

/** An effect, or a number beside it such as a moderator. */
export function effectValue(): NumberShape {
  return number({ min: -LARGEST_EFFECT, max: LARGEST_EFFECT });
}

/** The fields of an effect. */
export function effectFields(): {
  readonly yi: Shape<number>;
  readonly vi: Shape<number>;
  readonly measure: OptionalShape<EffectMeasure>;
} {
  return {
    yi: effectValue(),
    vi: number({ min: SMALLEST_VARIANCE, max: LARGEST_VARIANCE }),
    measure: optional(oneOf(effectMeasures)),
  };
}

/**
 * The measure of effects, by the first that names one.
 *
 * @param effects - The effects.
 * @returns The measure; undefined where none names it.
 */
export const measureOf = (effects: readonly EffectEstimate[]): EffectMeasure | undefined =>
  effects.find(({ measure }) => measure !== undefined)?.measure;

/** What keeps effects from being pooled: another measure, or so small a variance that nothing would be left of the others. */
export function* unpoolable(effects: readonly EffectEstimate[]): Iterable<Problem> {
  const common = measureOf(effects);
  for (const [index, { measure }] of effects.entries()) {
    if (measure === undefined || measure === common) continue;
    yield { path: [index, "measure"], expected: `the measure of the others (${common})`, received: measure };
  }
  yield* incomparable(effects);
}

/** An effect with so small a variance that nothing would be left of the weights of the others. */
function* incomparable(effects: readonly EffectEstimate[]): Iterable<Problem> {
  const largest = effects.reduce((most, { vi }) => Math.max(most, vi), 0);
  for (const [index, { vi }] of effects.entries()) {
    if (largest / vi <= LARGEST_VARIANCE_RATIO) continue;
    yield outOfRange(`a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`, vi, index, "vi");
  }
}

/** The effects to pool; what else each carries is left alone. */
export const effectsShape: Shape<readonly EffectEstimate[]> = /* @__PURE__ */ lazy<readonly EffectEstimate[]>(
  (exactly) => exactly(refined(list(openObject(effectFields())), unpoolable)),
);

/** The fields of options of pooling. */
export function poolingFields(): {
  readonly method: OptionalShape<PoolingMethod>;
  readonly test: OptionalShape<PoolingTest>;
  readonly level: OptionalShape<number>;
  readonly maxIterations: OptionalShape<number>;
} {
  return {
    method: optional(oneOf(poolingMethods)),
    test: optional(oneOf(poolingTests)),
    level: optional(share),
    maxIterations: optional(number({ min: 1, max: 1_000_000, whole: true })),
  };
}

/** How to pool. */
export const metaAnalysisOptionsShape: Shape<MetaAnalysisOptions> = /* @__PURE__ */ lazy<MetaAnalysisOptions>(
  (exactly) => exactly(object(poolingFields())),
);
