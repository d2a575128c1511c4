import {
  type ForestData,
  type ForestPooled,
  type ForestRow,
  type Interval,
  type NoForestReason,
  noForestReasons,
} from "../../model/forest-data.js";
import { either } from "../either.js";
import { lazy } from "../lazy.js";
import { pair, someOf } from "../list.js";
import { oneOf } from "../members.js";
import { number } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { anyText, matching } from "../text.js";
import { intervalProblems } from "./interval.js";

/** What is drawn stays far from where a double overflows. */
const drawn = () => number({ min: -1e100, max: 1e100 });
const interval = (): Shape<Interval> => refined(pair(drawn()), intervalProblems);
/** XML allows neither control characters nor halves of surrogate pairs. */
const label = () => matching(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, "text without control characters");

function* estimateProblems({ estimate, ci: [low, high] }: ForestPooled): Iterable<Problem> {
  if (estimate >= low && estimate <= high) return;
  yield { path: ["estimate"], code: "out-of-range", expected: "an estimate inside its interval", received: estimate };
}

/** What a forest plot shows. */
export const forestDataShape: Shape<ForestData> = /* @__PURE__ */ lazy<ForestData>((exactly) => {
  const row: Shape<ForestRow> = refined(
    object({ label: label(), estimate: drawn(), ci: interval(), weight: number({ min: 0, max: 100 }) }),
    estimateProblems,
  );
  const pooled: Shape<ForestPooled> = refined(
    object({ estimate: drawn(), ci: interval(), predictionInterval: optional(interval()) }),
    estimateProblems,
  );
  return exactly(object({ rows: someOf(row), pooled: optional(pooled), nullValue: drawn(), measure: anyText }));
});

/** What a figure shows, or why there is nothing to draw. */
export const figureDataShape: Shape<ForestData | NoForestReason> = /* @__PURE__ */ lazy<ForestData | NoForestReason>(
  (exactly) => exactly(either({ text: oneOf(noForestReasons), object: forestDataShape })),
);
