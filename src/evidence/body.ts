import type { Claim } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { Study } from "../model/study.js";
import type { FindingDirection, StudyResult } from "../model/study-result.js";
import { studyEffect } from "./study-effect.js";

/** The records that claims are graded from. */
export interface EvidenceRecords {
  /** Claims. */
  readonly claims: readonly Claim[];
  /** Studies. */
  readonly studies: readonly Study[];
}

/** A member of a body of evidence with its records. */
export interface BodyEntry {
  /** The study. */
  readonly study: Study;
  /** The result. */
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

/** The smallest and the largest effect that results of a body print enough numbers for. */
export function rangeOf(entries: readonly BodyEntry[]): ClaimGrade["range"] {
  const effects = entries.flatMap(({ study, result }) => {
    const effect = studyEffect(study, result);
    return effect === "not-computable" ? [] : [effect.yi];
  });
  if (effects.length === 0) return "not-computable";
  return { k: effects.length, low: Math.min(...effects), high: Math.max(...effects) };
}

/** How many results of a body go each way, as their authors report them. */
export function countDirections(entries: readonly BodyEntry[]): Record<FindingDirection, number> {
  const counts = { "favours-substance": 0, "favours-comparator": 0, "no-difference": 0, mixed: 0 };
  for (const { result } of entries) counts[result.direction] += 1;
  return counts;
}
