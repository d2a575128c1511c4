import type { Claim } from "../model/claim.js";
import type { ResultElsewhere } from "../model/claim-grade.js";
import type { Message } from "../model/message.js";
import type { StudyArm } from "../model/study.js";
import { type FindingDirection, findingDirections } from "../model/study-result.js";
import type { EvidenceRecords } from "./body.js";
import { groupInWords } from "./findings-in-words.js";
import { armOf, inWords, namesOfGiven, within, withPeople } from "./phrases.js";

/**
 * Two equal groups with fewer people than this miss a large effect (0.8 standard deviations) more than once in five times:
 * 4 (1.96 + 0.84)² / 0.8², at α 0.05.
 */
const fewestForLargeEffect = 50;

/**
 * What is found of a claim that no study in its body speaks to: what was tested instead, and why it does not count.
 *
 * @param records - Studies.
 * @param claim - The claim.
 * @param elsewhere - Results on its outcome that are not in the body.
 * @returns The sentences; that there is no study only where our records hold none.
 */
export function nothingFound(
  records: Pick<EvidenceRecords, "studies">,
  claim: Claim,
  elsewhere: readonly ResultElsewhere[],
): Message {
  // What was retracted tells nothing, not even beside other studies.
  const standing = elsewhere.filter(({ reason }) => reason !== "retracted");
  const [first] = standing;
  if (first === undefined) return { key: elsewhere.length === 0 ? "evidence:none" : "evidence:none-left" };
  const kind = kindOf(first);
  const alike = standing.filter((result) => kindOf(result) === kind);
  const directions = Object.fromEntries(findingDirections.map((way) => [way, 0])) as Record<FindingDirection, number>;
  for (const { direction } of alike) directions[direction] += 1;
  const count = alike.length;
  const participants = alike.reduce((sum, result) => sum + result.participants, 0);
  const arms = alike.map(({ study, result }) =>
    armOf(
      records.studies.find(({ id }) => id === study),
      result,
    ),
  );
  const studies = within(`evidence:tested-instead.who.${kind}`, {
    count,
    agree: inWords(count, "number-first"),
    substance: { anyOf: namesOfGiven(arms) },
  });
  const who = withPeople(studies, participants, "these");
  const isTooSmall =
    kind === "larger-dose" && directions["no-difference"] === count && participants < fewestForLargeEffect;
  return {
    key: `evidence:tested-instead.${isTooSmall ? "too-small" : kind}`,
    values: {
      clause: { message: groupInWords(claim, directions, who) },
      ...(kind === "left-out" ? { reasons: { messages: reasonsOf(alike, arms) } } : {}),
    },
  };
}

/** Why results are left out, each reason with what was given where it holds. */
function reasonsOf(results: readonly ResultElsewhere[], arms: readonly (StudyArm | undefined)[]): readonly Message[] {
  const reasons = [...new Set(results.map(({ reason }) => reason))];
  return reasons.map((why) => ({
    key: "evidence:tested-instead.reason",
    values: {
      substance: { terms: namesOfGiven(arms.filter((_, index) => results[index]?.reason === why)) },
      reason: { term: `exclusion.${why}` },
    },
  }));
}

/** Larger doses and studies without a control group have sentences of their own; the others name why they were left out. */
function kindOf({ reason }: ResultElsewhere): "larger-dose" | "uncontrolled" | "left-out" {
  return reason === "larger-dose" || reason === "uncontrolled" ? reason : "left-out";
}
