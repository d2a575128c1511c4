import type { BodyMember, Claim, ResultPlace } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { Redirect } from "../model/redirect.js";
import type { ReferenceId } from "../model/reference.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import type { Study } from "../model/study.js";
import type { FindingDirection, StudyResult } from "../model/study-result.js";
import { participantsOf } from "./study-effect.js";

/** The records that claims are graded from. */
export interface EvidenceRecords {
  /** Claims, each with the members of its body by id. */
  readonly claims: readonly Claim[];
  /** Studies, every one that a body names among them. */
  readonly studies: readonly Study[];
  /** What became of ids that were renamed; a claim is found under its old id only with them. */
  readonly redirects?: readonly Redirect[] | undefined;
}

/** A member of a body of evidence with its records. */
export interface BodyEntry {
  /** The member as the claim names it. */
  readonly member: BodyMember;
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
 * @returns Study and result of each member, but for those that were retracted; a member without a record is an error of the
 * data, found by a test.
 */
export function bodyOf(records: EvidenceRecords, claim: Claim): readonly BodyEntry[] {
  return claim.body.flatMap((member) => {
    const study = records.studies.find(({ id }) => id === member.study);
    const result = study?.results.find(({ id }) => id === member.result);
    return study === undefined || result === undefined || isRetracted(study) ? [] : [{ member, study, result }];
  });
}

/** Whether a notice of retraction stands on a study: nothing rests on it then. */
export function isRetracted({ notices = [] }: Study): boolean {
  return notices.some(({ type }) => type === "retraction");
}

/** The study of a body with the most participants, and which way its result goes. */
export function largestOf(entries: readonly BodyEntry[]): ClaimGrade["largest"] {
  const sizes = entries.map(({ study, result }) => participantsOf(study, result));
  const participants = Math.max(...sizes);
  const [first, second] = entries.filter((_, index) => sizes[index] === participants);
  if (first === undefined) return "none";
  if (second !== undefined) return "tied";
  return { study: first.study.id, participants, direction: first.result.direction };
}

/** How many results of a body go each way, as their authors report them. */
export function countDirections(entries: readonly BodyEntry[]): Record<FindingDirection, number> {
  const counts = { "favours-substance": 0, "favours-comparator": 0, "no-difference": 0, mixed: 0 };
  for (const { result } of entries) counts[result.direction] += 1;
  return counts;
}

/** The overall risk of bias of a result, where somebody judged it. */
export function overallRiskOf({ study, result }: Pick<BodyEntry, "study" | "result">): RiskOfBiasLevel | undefined {
  return study.riskOfBias?.find((entry) => entry.result === result.id)?.overall as RiskOfBiasLevel | undefined;
}

/**
 * The works that report studies, each once, in the order of the studies.
 *
 * @param records - Records, the studies among them.
 * @param places - Places in the studies, such as the members of a body.
 * @returns Ids of the works.
 */
export function worksOfStudies(
  { studies }: Pick<EvidenceRecords, "studies">,
  places: readonly ResultPlace[],
): readonly ReferenceId[] {
  const named = new Set(places.map(({ study }) => study));
  return [...new Set(studies.filter(({ id }) => named.has(id)).map(({ reference }) => reference))];
}

/**
 * The works that what is said of a claim rests on: those of its body or, where nothing is in it, of what was tested instead.
 *
 * @param records - Records, the studies among them.
 * @param grade - The claim's grade.
 * @returns Ids of the works.
 */
export const worksOfGrade = (
  records: Pick<EvidenceRecords, "studies">,
  { body, elsewhere }: Pick<ClaimGrade, "body" | "elsewhere">,
): readonly ReferenceId[] => worksOfStudies(records, body.length > 0 ? body : elsewhere);
