import { outcomeIds } from "../../model/outcome.js";
import { scorings } from "../../model/scoring.js";
import {
  type ComputedFrom,
  findingDirections,
  type MedianSummary,
  type PrintedResult,
  type StudyResult,
} from "../../model/study-result.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { anyNumber, count, nonNegative, number, share } from "../number.js";
import { object, optional, tagged } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { kebabCase, someText } from "../text.js";
import { intervalShape } from "./interval.js";

/** Where numbers were computed from. */
export const computedFromShape: Shape<ComputedFrom> = /* @__PURE__ */ lazy<ComputedFrom>((exactly) =>
  exactly(object({ reference: kebabCase, how: someText })),
);

/** The numbers of a result, as printed. */
export const printedResultShape: Shape<PrintedResult> = /* @__PURE__ */ lazy<PrintedResult>((exactly) =>
  exactly(printedShape()),
);

function printedShape() {
  const p = optional(object({ comparison: oneOf(["=", "<", ">"]), value: number({ min: 0, max: 1 }) }));
  const ci = optional(intervalShape);
  const level = optional(share);
  const group = object({
    n: optional(count),
    mean: anyNumber,
    sd: optional(nonNegative),
    se: optional(nonNegative),
    ci,
  });
  const medians = refined(
    object({ n: optional(count), q1: anyNumber, median: anyNumber, q3: anyNumber }),
    quartileProblems,
  );
  const events = refined(object({ events: count, n: count }), eventProblems);
  const percentage = number({ min: 0, max: 100 });
  return tagged("type", {
    "group-summaries": {
      scale: oneOf(["final", "change"]),
      treatment: group,
      comparator: group,
      correlation: optional(number({ min: -1, max: 1 })),
      p,
    },
    medians: { treatment: medians, comparator: medians, p },
    "mean-difference": {
      estimate: anyNumber,
      se: optional(nonNegative),
      t: optional(anyNumber),
      sd: optional(nonNegative),
      ci,
      level,
      p,
    },
    "standardised-difference": {
      statistic: oneOf(["d", "dz", "g", "eta2p", "beta", "r"]),
      estimate: anyNumber,
      se: optional(nonNegative),
      ci,
      level,
      p,
    },
    test: {
      statistic: oneOf(["t", "F", "z", "chi2", "U", "W"]),
      value: optional(anyNumber),
      df: optional(list(anyNumber, { min: 1, max: 2 })),
      p,
    },
    events: { treatment: events, comparator: events, p },
    percentages: { treatment: percentage, comparator: optional(percentage), p },
    statement: {},
  });
}

function* quartileProblems({ q1, median, q3 }: MedianSummary): Iterable<Problem> {
  if (median < q1) yield { path: ["median"], code: "out-of-range", expected: `at least q1 (${q1})`, received: median };
  if (q3 < median)
    yield { path: ["q3"], code: "out-of-range", expected: `at least the median (${median})`, received: q3 };
}

function* eventProblems({ events, n }: { readonly events: number; readonly n: number }): Iterable<Problem> {
  if (events > n) yield { path: ["events"], code: "out-of-range", expected: `at most n (${n})`, received: events };
}

/** A result of a study. */
export const studyResultShape: Shape<StudyResult> = /* @__PURE__ */ lazy<StudyResult>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      outcome: idOf(outcomeIds),
      instrument: someText,
      scoring: oneOf(scorings),
      timePoint: someText,
      arm: kebabCase,
      comparatorArm: kebabCase,
      printed: printedResultShape,
      direction: oneOf(findingDirections),
      locator: someText,
      computedFrom: optional(computedFromShape),
      adjustedFor: optional(oneOf(["guess"])),
      primary: optional(literal(true)),
    }),
  ),
);
