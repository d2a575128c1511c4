import type { Claim } from "../model/claim.js";
import { type Certainty, certainties } from "../model/grading.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { openObject } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";

/** The certainty of one outcome and how much the outcome matters; a grade with its importance is one. */
export interface OutcomeCertainty {
  /** Certainty of the evidence on the outcome. */
  readonly certainty: Certainty;
  /** Whether the outcome is critical or important to decide on. */
  readonly importance: Claim["importance"];
}

/** The certainty across outcomes. */
export interface OverallCertainty {
  /** The lowest certainty of the critical outcomes. */
  readonly certainty: Certainty;
  /** The critical outcomes that have it, by their place in what was given. */
  readonly lowest: readonly number[];
}

/**
 * The certainty of evidence across outcomes, for a decision that rests on all of them: the lowest certainty of those that
 * are critical (GRADE handbook, section 5.4). Outcomes that are only important do not count.
 *
 * @param outcomes - Certainty and importance of each outcome, at least one of them critical; further fields are ignored.
 * @returns The certainty, and which outcomes decide it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, or `invalid-value`, also where no outcome is critical.
 * @example
 * ```ts
 * import { overallCertainty } from "microdosing/evidence";
 * const overall = overallCertainty([
 *   { certainty: "high", importance: "critical" },
 *   { certainty: "moderate", importance: "critical" },
 *   { certainty: "low", importance: "important" },
 * ]);
 * console.log(overall.certainty, overall.lowest.join());
 * // moderate 1
 * ```
 */
export function overallCertainty(outcomes: readonly OutcomeCertainty[]): OverallCertainty {
  const ranks = check(outcomesShape, outcomes, "outcomes", ["outcomes"]).map(({ certainty, importance }) =>
    importance === "critical" ? certainties.indexOf(certainty) : -1,
  );
  const worst = ranks.reduce((most, rank) => Math.max(most, rank), -1);
  // The shape has one critical outcome at least.
  return {
    certainty: certainties[worst] as Certainty,
    lowest: ranks.flatMap((rank, index) => (rank === worst ? [index] : [])),
  };
}

/** Outcomes of a decision. */
export const outcomesShape: Shape<readonly OutcomeCertainty[]> = /* @__PURE__ */ lazy<readonly OutcomeCertainty[]>(
  (exactly) =>
    exactly(
      refined(
        list(openObject({ certainty: oneOf(certainties), importance: oneOf(["critical", "important"]) })),
        noneCritical,
      ),
    ),
);

function* noneCritical(outcomes: readonly OutcomeCertainty[]): Iterable<Problem> {
  if (!outcomes.some(({ importance }) => importance === "critical"))
    yield { expected: "at least one critical outcome" };
}
