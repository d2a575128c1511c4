import type { EffectEstimate, EventCounts, TwoByTwoTable, TwoGroupEvents } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { count, positiveCount } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { outOfRange } from "./out-of-range.js";

/** Measures of events in two groups. */
export const eventMeasures = ["OR", "RR", "RD", "PETO"] as const;
/** What metafor adds to the cells of a table that has an empty one. */
const CONTINUITY_CORRECTION = 0.5;

/** Shape of {@link TwoGroupEvents}. */
export const twoGroupEventsShape: Shape<TwoGroupEvents> = /* @__PURE__ */ lazy<TwoGroupEvents>((exactly) =>
  exactly(
    refined(
      object({ measure: oneOf(eventMeasures), n1: positiveCount, n2: positiveCount, events1: count, events2: count }),
      tooManyEvents,
    ),
  ),
);

/** More events than participants. */
export function* tooManyEvents({ n1, n2, events1, events2 }: EventCounts): Iterable<Problem> {
  if (events1 > n1) yield outOfRange(`at most n1 (${n1})`, events1, "events1");
  if (events2 > n2) yield outOfRange(`at most n2 (${n2})`, events2, "events2");
}

/** Shape of a {@link TwoByTwoTable}. */
export const twoByTwoTableShape: Shape<TwoByTwoTable> = /* @__PURE__ */ lazy<TwoByTwoTable>((exactly) =>
  exactly(refined(object({ measure: oneOf(eventMeasures), a: count, b: count, c: count, d: count }), emptyGroups)),
);

function* emptyGroups({ a, b, c, d }: TwoByTwoTable): Iterable<Problem> {
  if (a + b === 0) yield outOfRange("a first group that is not empty", b, "b");
  if (c + d === 0) yield outOfRange("a second group that is not empty", d, "d");
}

/** The cells of a table: `a` and `b` of the first group with and without the event, `c` and `d` of the second. */
export type Cells = Omit<TwoByTwoTable, "measure">;

function correctEmptyCells(table: Cells): Cells {
  if (table.a > 0 && table.b > 0 && table.c > 0 && table.d > 0) return table;
  return {
    a: table.a + CONTINUITY_CORRECTION,
    b: table.b + CONTINUITY_CORRECTION,
    c: table.c + CONTINUITY_CORRECTION,
    d: table.d + CONTINUITY_CORRECTION,
  };
}

/** `OR`, `RR`, `RD` or `PETO` from events and sizes. */
export function fromEvents({ measure, ...counts }: TwoGroupEvents): EffectEstimate {
  return fromTable({ measure, ...cellsOf(counts) });
}

/** `OR`, `RR`, `RD` or `PETO` from a two-by-two table. */
export function fromTable({ measure, ...table }: TwoByTwoTable): EffectEstimate {
  const { a, b, c, d } = correctEmptyCells(table);
  const n1 = a + b;
  const n2 = c + d;
  switch (measure) {
    case "OR":
      return { yi: Math.log(a / b) - Math.log(c / d), vi: 1 / a + 1 / b + 1 / c + 1 / d };
    case "RR":
      // b / (a n1) is 1/a − 1/n1 without the cancellation.
      return { yi: Math.log(a / n1) - Math.log(c / n2), vi: b / a / n1 + d / c / n2 };
    case "RD":
      return { yi: a / n1 - c / n2, vi: (a * b) / n1 ** 3 + (c * d) / n2 ** 3 };
    case "PETO": {
      const { score, variance } = petoScore({ a, b, c, d });
      return { yi: score / variance, vi: 1 / variance };
    }
  }
}

/** Events of the first group minus those expected, and their hypergeometric variance. */
export function petoScore({ a, b, c, d }: Cells): { readonly score: number; readonly variance: number } {
  const n1 = a + b;
  const n2 = c + d;
  const n = n1 + n2;
  const expected = ((a + c) * n1) / n;
  return { score: a - expected, variance: ((a + c) * (b + d) * (n1 / n) * (n2 / n)) / (n - 1) };
}

/** The four cells of a table of events. */
export function cellsOf({ events1, n1, events2, n2 }: EventCounts): Cells {
  return { a: events1, b: n1 - events1, c: events2, d: n2 - events2 };
}
