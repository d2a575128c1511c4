import type { Claim } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { NotComputable } from "../model/no-value.js";
import type { Study } from "../model/study.js";
import type { FindingDirection, StudyResult } from "../model/study-result.js";
import { refuse } from "../shapes/refuse.js";
import type { StudyEffect } from "./study-effect.js";

/** The records that claims are graded from. */
export interface EvidenceRecords {
  /** Claims, each with the members of its body by id. */
  readonly claims: readonly Claim[];
  /** Studies, every one that a body names among them. */
  readonly studies: readonly Study[];
}

/** A member of a body of evidence with its records. */
export interface BodyEntry {
  /** The study that reports the result. */
  readonly study: Study;
  /** The result that stands for the study's family of papers. */
  readonly result: StudyResult;
}

/**
 * The body of evidence of a claim with its records.
 *
 * @param records - Claims and studies.
 * @param claim - The claim.
 * @returns Study and result of each member; a member without a record is an error of the data, found by a test.
 */
export function bodyOf(records: EvidenceRecords, claim: Claim): readonly BodyEntry[] {
  return claim.body.flatMap(({ study: studyId, result: resultId }) => {
    const study = records.studies.find(({ id }) => id === studyId);
    const result = study?.results.find(({ id }) => id === resultId);
    return study === undefined || result === undefined ? [] : [{ study, result }];
  });
}

/** Participants of a study: analysed, else randomised, else enrolled. */
export function participantsOf({ size }: Study): number {
  return size.analysed ?? size.randomised ?? size.enrolled ?? 0;
}

/** The study of a body with the most participants, and which way its result goes. */
export function largestOf(entries: readonly BodyEntry[]): ClaimGrade["largest"] {
  const sizes = entries.map(({ study }) => participantsOf(study));
  const participants = Math.max(...sizes);
  const [first, second] = entries.filter((_, index) => sizes[index] === participants);
  if (first === undefined) return "none";
  if (second !== undefined) return "tied";
  return { study: first.study.id, participants, direction: first.result.direction };
}

/** The smallest and the largest effect, of results that print enough numbers for one. */
export function rangeOf(effects: readonly (StudyEffect | NotComputable)[]): ClaimGrade["range"] {
  const values = effects.flatMap((effect) => (effect === "not-computable" ? [] : [effect.yi]));
  if (values.length === 0) return "not-computable";
  return { k: values.length, low: Math.min(...values), high: Math.max(...values) };
}

/** How many results of a body go each way, as their authors report them. */
export function countDirections(entries: readonly BodyEntry[]): Record<FindingDirection, number> {
  const counts = { "favours-substance": 0, "favours-comparator": 0, "no-difference": 0, mixed: 0 };
  for (const { result } of entries) counts[result.direction] += 1;
  return counts;
}

/**
 * The effect of a member of a pooled body, which must have one: a body must not shrink in silence.
 *
 * @param entry - The member.
 * @param effect - What its printed result gives.
 * @returns The effect.
 * @throws {MicrodosingError} `invalid-value`.
 */
export function requireEffect({ study, result }: BodyEntry, effect: StudyEffect | NotComputable): StudyEffect {
  if (effect !== "not-computable") return effect;
  const expected = "results with an effect in a pooled body";
  return refuse("invalid-value", "records.claims", expected, `${study.id}/${result.id}`);
}
