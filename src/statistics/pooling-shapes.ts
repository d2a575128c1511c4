import type { EffectEstimate } from "../model/effect-size.js";
import { type MetaAnalysisOptions, poolingMethods, poolingTests } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { number, share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import type { Problem } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { LARGEST_EFFECT, LARGEST_VARIANCE, LARGEST_VARIANCE_RATIO, SMALLEST_VARIANCE } from "./read-sample.js";

/** The fields of an effect. */
export function effectFields(): { readonly yi: Shape<number>; readonly vi: Shape<number> } {
  return {
    yi: number({ min: -LARGEST_EFFECT, max: LARGEST_EFFECT }),
    vi: number({ min: SMALLEST_VARIANCE, max: LARGEST_VARIANCE }),
  };
}

/** An effect with so small a variance that nothing would be left of the weights of the others. */
export function* incomparable(effects: readonly EffectEstimate[]): Iterable<Problem> {
  const largest = effects.reduce((most, { vi }) => Math.max(most, vi), 0);
  const narrow = effects.findIndex(({ vi }) => largest / vi > LARGEST_VARIANCE_RATIO);
  if (narrow >= 0) {
    const expected = `a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`;
    yield { path: [narrow, "vi"], code: "out-of-range", expected, received: effects[narrow]?.vi };
  }
}

/** How to pool. */
export const metaAnalysisOptionsShape: Shape<MetaAnalysisOptions> = /* @__PURE__ */ lazy<MetaAnalysisOptions>(
  (exactly) =>
    exactly(
      object({
        method: optional(oneOf(poolingMethods)),
        test: optional(oneOf(poolingTests)),
        level: optional(share),
        maxIterations: optional(number({ min: 1, max: 1_000_000, whole: true })),
      }),
    ),
);
