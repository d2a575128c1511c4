import { claims } from "../data/claims.js";
import { studies } from "../data/studies.js";
import type { ClaimId } from "../model/claim.js";
import { type ClaimGrade, type FindingsRow, gradeClaimWith, summaryOfFindingsWith } from "./findings.js";
import type { GradeOptions } from "./grade.js";

export { claims } from "../data/claims.js";
export { studies } from "../data/studies.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/claim.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export * from "../model/study.js";
export { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../render/findings.js";
export {
  type BodyEntry,
  type ClaimGrade,
  type EvidenceRecords,
  type FindingsRow,
  findingsTable,
  gradeClaimWith,
  type MessageTable,
  type NarrativeDirection,
  summaryOfFindingsWith,
} from "./findings.js";
export {
  type EffectSizeClass,
  explainGrade,
  type GivenJudgement,
  type Grade,
  type GradedEffect,
  type GradedPooledEffect,
  type GradeInput,
  type GradeOptions,
  gradeEvidence,
  type ImprecisionMode,
  imprecisionModes,
  type Judgement,
  type Orientation,
  orientations,
  type RiskOfBiasLevel,
  riskOfBiasLevels,
} from "./grade.js";
export { type StudyEffect, studyEffect } from "./study-effect.js";

/**
 * Grades a claim of the library over its own evidence.
 *
 * @param claimId - The claim.
 * @param options - Options of grading, such as another threshold or imprecision mode.
 * @returns Certainty (or `no-evidence`), every domain, the effect where results could be pooled, and the sentence.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { gradeClaim } from "microdosing/evidence";
 * console.log(gradeClaim("ptsd").certainty, gradeClaim("adhd").k);
 * // no-evidence 1
 * ```
 */
export function gradeClaim(claimId: ClaimId, options: GradeOptions = {}): ClaimGrade {
  return gradeClaimWith({ claims, studies }, claimId, options);
}

/**
 * Makes a GRADE summary of findings over the library's own evidence.
 *
 * @param claimIds - The claims, in the order wanted; all if absent.
 * @returns A row each, with the effect and the sentence as messages.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { summaryOfFindings } from "microdosing/evidence";
 * console.log(summaryOfFindings(["adhd", "ptsd"]).map((row) => `${row.claim}: ${row.certainty}`).join("; "));
 * // adhd: very-low; ptsd: no-evidence
 * ```
 */
export function summaryOfFindings(claimIds?: readonly ClaimId[]): readonly FindingsRow[] {
  return summaryOfFindingsWith({ claims, studies }, claimIds);
}
export {
  type EffectEstimate,
  type EffectMeasure,
  effectMeasures,
  effectSize,
} from "./effect-size.js";
export { type MetaAnalysis, metaAnalyze } from "./meta-analysis.js";
