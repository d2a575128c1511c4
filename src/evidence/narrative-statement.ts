import type { Claim } from "../model/claim.js";
import type { ClaimGrade, NarrativeDirection } from "../model/claim-grade.js";
import type { Certainty } from "../model/grading.js";
import type { Message } from "../model/message.js";
import { type FindingDirection, findingDirections } from "../model/study-result.js";

/** The direction that more than half of the results take; where none does, they do not agree. */
export function narrativeDirection(directions: Readonly<Record<FindingDirection, number>>): NarrativeDirection {
  const total = Object.values(directions).reduce((sum, count) => sum + count, 0);
  const most = findingDirections.find((direction) => directions[direction] > total / 2);
  return most === undefined ? "mixed" : narrativeDirections[most];
}

/** What a result in each direction of findings means for the participant. */
const narrativeDirections: Readonly<Record<FindingDirection, NarrativeDirection>> = {
  "favours-substance": "improvement",
  "favours-comparator": "worsening",
  "no-difference": "no-difference",
  mixed: "mixed",
};

/** The sentence of a body without a pooled estimate. */
export function narrativeStatement(
  { id, kind }: Claim,
  certainty: Certainty,
  { k, participants, directions, largest }: Pick<ClaimGrade, "k" | "participants" | "directions" | "largest">,
): Message {
  const direction = narrativeDirection(directions);
  const agree = Math.max(...Object.values(directions));
  const values = {
    subject: { term: `claim.${id}` },
    count: k,
    agree,
    participants,
    ...directionValues(directions),
    // "This may be so" needs a finding that it is said of.
    certainty: { term: `${direction === "mixed" ? "certainty" : "sureness"}.${certainty}` },
  };
  const foundByLargest = typeof largest === "string" ? direction : narrativeDirections[largest.direction];
  if (foundByLargest === direction) return { key: `evidence:narrative.${kind}.${direction}`, values };
  return {
    key: `evidence:narrative-largest.${kind}.${direction}`,
    values: { ...values, largest: { term: `largest.${kind}.${foundByLargest}` } },
  };
}

/** The number of results in each direction, as a sentence takes them. */
export function directionValues(
  directions: ClaimGrade["directions"],
): Record<"better" | "worse" | "same" | "mixed", number> {
  return {
    better: directions["favours-substance"],
    worse: directions["favours-comparator"],
    same: directions["no-difference"],
    mixed: directions.mixed,
  };
}
