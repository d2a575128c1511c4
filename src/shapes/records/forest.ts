import type { ForestData, Interval } from "../../model/forest-data.js";
import { lazy } from "../lazy.js";
import { pair, someOf } from "../list.js";
import { number } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { anyText, matching } from "../text.js";

/** What is drawn stays far from where a double overflows. */
const LARGEST = 1e100;

/** What a forest plot shows. */
export const forestDataShape: Shape<ForestData> = /* @__PURE__ */ lazy<ForestData>((exactly) => {
  const drawn = number({ min: -LARGEST, max: LARGEST });
  const interval = refined(pair(drawn), outOfOrder);
  const effect = { estimate: drawn, ci: interval };
  // XML allows neither control characters nor halves of surrogate pairs.
  const label = matching(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, "text without control characters");
  return exactly(
    object({
      rows: someOf(refined(object({ label, ...effect, weight: number({ min: 0, max: 100 }) }), outside)),
      pooled: optional(refined(object({ ...effect, predictionInterval: optional(interval) }), outside)),
      nullValue: drawn,
      measure: anyText,
    }),
  );
});

function* outOfOrder([low, high]: Interval): Iterable<Problem> {
  if (low > high) {
    yield { path: [1], code: "out-of-range", expected: "a lower and an upper bound, in this order", received: high };
  }
}

function* outside({ estimate, ci }: { readonly estimate: number; readonly ci: Interval }): Iterable<Problem> {
  if (estimate < ci[0] || estimate > ci[1]) {
    yield { path: ["estimate"], code: "out-of-range", expected: "an estimate inside its interval", received: estimate };
  }
}
