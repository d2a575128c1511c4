import type { ClaimGrade, FindingVerdict, NarrativeDirection } from "../model/claim-grade.js";
import type { Grade } from "../model/grade.js";
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

/**
 * What a body of evidence comes to: by the interval where the grade rests on pooled effects, else by the direction that
 * more than half of the results take. Where they are outweighed by the largest study, which found an effect that they did
 * not, it is uncertain: the smaller ones may have missed it.
 *
 * @param grade - What was graded.
 * @returns The verdict.
 */
export function verdictOf({
  k,
  certainty,
  directions,
  largest,
  effect,
  estimate,
}: Pick<ClaimGrade, "k" | "directions" | "largest" | "estimate"> &
  Pick<Grade, "certainty" | "effect">): FindingVerdict {
  if (k === 0) return "not-tested";
  if (effect === "not-computable" || estimate === "not-computable") {
    const direction = narrativeDirection(directions);
    return direction === "mixed" || isOutweighed(direction, largest) ? "uncertain" : direction;
  }
  const [low, high] = estimate.intervals.adhoc;
  if (low > 0) return "improvement";
  if (high < 0) return "worsening";
  return effect.size === "trivial" && certainty !== "very-low" ? "no-difference" : "uncertain";
}

/** Whether the largest study found an effect, and another than most. */
function isOutweighed(direction: NarrativeDirection, largest: ClaimGrade["largest"]): boolean {
  if (typeof largest !== "object") return false;
  const found = narrativeDirections[largest.direction];
  return (found === "improvement" || found === "worsening") && found !== direction;
}
