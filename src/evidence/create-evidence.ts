import type { ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { GradeOptions } from "../model/grade.js";
import { lazy } from "../shapes/lazy.js";
import { openObject, optional } from "../shapes/object.js";
import { claimShape } from "../shapes/records/claim.js";
import { redirectsShape } from "../shapes/records/redirect.js";
import { studyShape } from "../shapes/records/study.js";
import { recordsBy } from "../shapes/records-by.js";
import { check, type Shape } from "../shapes/shape.js";
import type { EvidenceRecords } from "./body.js";
import { summarise } from "./findings.js";
import { gradeRecorded } from "./grade-claim.js";
import { requireBodies } from "./require-bodies.js";

/** What can be asked of claims and their studies. */
export interface Evidence {
  /**
   * Grades a claim over its evidence, as {@link gradeClaim} does over the library's own.
   *
   * @param claimId - The claim.
   * @param options - Options of grading.
   * @returns The grade with its body of evidence.
   */
  readonly gradeClaim: (claimId: ClaimId, options?: GradeOptions) => ClaimGrade;
  /**
   * A summary of findings, as {@link summaryOfFindings} makes it over the library's own evidence.
   *
   * @param claimIds - The claims, in the order wanted; all of the records if absent.
   * @returns A row each.
   */
  readonly summaryOfFindings: (claimIds?: readonly ClaimId[]) => readonly FindingsRow[];
}

const recordsShape: Shape<EvidenceRecords> = /* @__PURE__ */ lazy<EvidenceRecords>((exactly) =>
  exactly(
    openObject({
      claims: recordsBy("id", claimShape),
      studies: recordsBy("id", studyShape),
      redirects: optional(redirectsShape),
    }),
  ),
);

/**
 * Makes grades and summaries of findings over given claims and studies: they are checked once.
 *
 * @remarks Ids of studies, results, families and references are your own. Those of claims, outcomes, substances and populations
 * are the library's (`claimIds`, `outcomeIds`, …), because each has its texts in every language. The words of a claim are fixed
 * with its id, whatever `instrument` and `timePoint` its results have: over your own studies, "sleep" still says "more sleep on
 * the night after the day of a dose". So put into the body of a claim only results that its words hold of. What can be seen is
 * refused: a result in weeks where the claim's `timeFrame` is `hours`, and, for a claim in mean differences (`MD`), another
 * instrument than the other results or another unit than the claim's threshold. For an outcome, instrument or time of your own,
 * grade with {@link gradeEvidence}, whose subject is yours to word.
 * @param records - Lists of records, under the names that the library exports its own by; whatever else stands beside them
 * is left alone, so that `{ ...evidence, studies }` over the whole of `microdosing/evidence` serves.
 * @returns The jobs.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date` or
 * `out-of-range`, with a path such as `records.studies[0].size`; `unknown-id` also for a member of a body that has no
 * study or result in the records; `invalid-value` also for one that the words or the unit of its claim do not hold of.
 * @example
 * ```ts
 * import * as evidence from "microdosing/evidence";
 * // What would be left of the evidence on ADHD if its trial were retracted?
 * const notices = [{ type: "retraction", on: "2026-11-29", reference: "a-notice" }] as const;
 * const studies = evidence.studies.map((study) =>
 *   study.id === "mueller-2025-lsd-adhd" ? { ...study, notices } : study,
 * );
 * const { gradeClaim } = evidence.createEvidence({ ...evidence, studies });
 * console.log(evidence.gradeClaim("adhd").certainty, gradeClaim("adhd").certainty);
 * // very-low no-evidence
 * ```
 */
export function createEvidence(records: EvidenceRecords): Evidence {
  const checked = check(recordsShape, records, "records", ["records"]);
  requireBodies(checked);
  return {
    gradeClaim: (claimId, options) => gradeRecorded(checked, claimId, options),
    summaryOfFindings: (claimIds) => summarise(checked, claimIds),
  };
}
