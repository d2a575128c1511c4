import {
  type ForestBody,
  type ForestData,
  type ForestPooled,
  type ForestRow,
  type ForestSubtotal,
  type Interval,
  type NoForestReason,
  noForestReasons,
} from "../../model/forest-data.js";
import { bodyDesigns, certainties } from "../../model/grading.js";
import { scorings } from "../../model/scoring.js";
import { either } from "../either.js";
import { lazy } from "../lazy.js";
import { list, pair, someOf } from "../list.js";
import { oneOf } from "../members.js";
import { number, positiveCount } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { intervalProblems } from "./interval.js";
import { messageShape } from "./message.js";
import { drawn, drawnText, logProblems, measure, plotName } from "./plotted.js";

const interval = (): Shape<Interval> => refined(pair(drawn()), intervalProblems);

function* estimateProblems({ estimate, ci: [low, high] }: ForestPooled): Iterable<Problem> {
  if (estimate >= low && estimate <= high) return;
  yield { path: ["estimate"], code: "out-of-range", expected: "an estimate inside its interval", received: estimate };
}

function* forestProblems({ rows, subtotals = [], pooled, measure, nullValue, body }: ForestData): Iterable<Problem> {
  if (body !== undefined && body.k < rows.length) {
    const expected = `as many studies as there are rows (${rows.length}), or more`;
    yield { path: ["body", "k"], code: "out-of-range", expected, received: body.k };
  }
  const groups = new Set(rows.map(({ group }) => group));
  for (const [index, { group }] of subtotals.entries()) {
    const path = ["subtotals", index, "group"];
    if (!groups.has(group)) yield { path, expected: "a group that a row names", received: group };
    const isTwice = subtotals.findIndex((other) => other.group === group) < index;
    if (isTwice) yield { path, expected: "each group once", received: group };
  }
  const numbersOf = ({ ci, predictionInterval }: ForestPooled, ...path: (string | number)[]) => [
    [[...path, "ci"], largest(ci)] as const,
    [[...path, "predictionInterval"], largest(predictionInterval ?? [0, 0])] as const,
  ];
  yield* logProblems(measure, nullValue, [
    ...rows.flatMap((row, index) => numbersOf(row, "rows", index)),
    ...subtotals.flatMap((row, index) => numbersOf(row, "subtotals", index)),
    ...(pooled === undefined ? [] : numbersOf(pooled, "pooled")),
  ]);
}

const largest = ([low, high]: Interval): number => Math.max(Math.abs(low), Math.abs(high));

/** What a forest plot shows. */
export const forestDataShape: Shape<ForestData> = /* @__PURE__ */ lazy<ForestData>((exactly) => {
  const row: Shape<ForestRow> = refined(
    object({
      label: plotName(),
      estimate: drawn(),
      ci: interval(),
      weight: number({ min: 0, max: 100 }),
      group: optional(drawnText()),
    }),
    estimateProblems,
  );
  const fields = { estimate: drawn(), ci: interval(), predictionInterval: optional(interval()) };
  const pooled: Shape<ForestPooled> = refined(object(fields), estimateProblems);
  const subtotal: Shape<ForestSubtotal> = refined(object({ group: drawnText(), ...fields }), estimateProblems);
  const body: Shape<ForestBody> = object({
    k: positiveCount,
    design: oneOf(bodyDesigns),
    certainty: oneOf(certainties),
    statement: messageShape,
  });
  return exactly(
    refined(
      object({
        rows: someOf(row),
        subtotals: optional(list(subtotal)),
        pooled: optional(pooled),
        nullValue: drawn(),
        measure: measure(),
        instrument: optional(drawnText()),
        orientation: optional(oneOf(scorings)),
        body: optional(body),
      }),
      forestProblems,
    ),
  );
});

/** What a figure shows, or why there is nothing to draw. */
export const figureDataShape: Shape<ForestData | NoForestReason> = /* @__PURE__ */ lazy<ForestData | NoForestReason>(
  (exactly) => exactly(either({ text: oneOf(noForestReasons), object: forestDataShape })),
);
