/**
 * Claims and studies with their numbers as printed, risk of bias, GRADE with its reasons, and every statistic behind
 * them.
 *
 * @packageDocumentation
 */
import { claims } from "../data/claims.js";
import { redirects } from "../data/redirects.js";
import { studies } from "../data/studies.js";
import { summarise } from "../evidence/findings.js";
import { gradeRecorded } from "../evidence/grade-claim.js";
import type { ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { GradeOptions } from "../model/grade.js";

export { backgroundWorks } from "../data/background-works.js";
export { claims } from "../data/claims.js";
export { redirects } from "../data/redirects.js";
export { studies } from "../data/studies.js";
export {
  absoluteEffect,
  type EffectOnRisk,
  type RiskMeasure,
  riskMeasures,
} from "../evidence/absolute-effect.js";
export type { BodyEntry, EvidenceRecords } from "../evidence/body.js";
export {
  checkPublishedGrade,
  type PublishedGrade,
  type PublishedGradeCheck,
} from "../evidence/check-published-grade.js";
export { createEvidence, type Evidence } from "../evidence/create-evidence.js";
export { explainGrade } from "../evidence/explain-grade.js";
export { findingsTable } from "../evidence/findings-table.js";
export { gradeEvidence } from "../evidence/grade-evidence.js";
export type { AnyGrade } from "../evidence/grade-shape.js";
export { type OutcomeCertainty, type OverallCertainty, overallCertainty } from "../evidence/overall-certainty.js";
export { type CertaintyChange, type CertaintyChanges, smallestChanges } from "../evidence/smallest-changes.js";
export { type StudyEffectOptions, studyEffect } from "../evidence/study-effect.js";
export { type FindingsInstrument, type GradedOutcome, summariseFindings } from "../evidence/summarise-findings.js";
export * from "../model/background.js";
export * from "../model/claim.js";
export * from "../model/claim-grade.js";
export * from "../model/dose.js";
export * from "../model/findings.js";
export * from "../model/grade.js";
export * from "../model/grading.js";
export type { Guard } from "../model/guard.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export * from "../model/outcome.js";
export * from "../model/redirect.js";
export type { IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export * from "../model/risk-of-bias.js";
export * from "../model/scoring.js";
export * from "../model/study.js";
export * from "../model/study-effect.js";
export * from "../model/study-result.js";
export { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../render/findings.js";
export {
  type Amstar2Answer,
  type Amstar2Item,
  type Amstar2ItemId,
  amstar2Answers,
  amstar2ItemIds,
  amstar2Items,
} from "../risk-of-bias/amstar2-items.js";
export {
  type Amstar2Confidence,
  type Amstar2Count,
  type Amstar2Rule,
  amstar2Confidences,
  amstar2Rules,
} from "../risk-of-bias/amstar2-rules.js";
export {
  type Amstar2Assessment,
  type Amstar2Input,
  type Amstar2Lowering,
  assessAmstar2,
} from "../risk-of-bias/assess-amstar2.js";
export { assessRob2, type Rob2Assessment } from "../risk-of-bias/assess-rob2.js";
export { assessRob2Domain, type Rob2DomainOptions } from "../risk-of-bias/assess-rob2-domain.js";
export {
  assessRobinsI,
  type RobinsIDomain,
  type RobinsIInput,
  type RobinsIJudgement,
  type RobinsIRule,
  type RobinsIVersion,
  robinsIDomains,
  robinsIJudgements,
  robinsIRules,
  robinsIVersions,
} from "../risk-of-bias/assess-robins-i.js";
export type { Rob2DomainAssessment, Rob2Step } from "../risk-of-bias/judge-rob2-domain.js";
export type { Rob2DomainSJudgement } from "../risk-of-bias/judge-rob2-domain-s.js";
export type {
  Rob2DomainAssessments,
  Rob2Escalation,
  Rob2Overall,
  Rob2OverallStep,
} from "../risk-of-bias/judge-rob2-overall.js";
export { type Rob2Algorithm, type Rob2Rule, rob2Algorithms } from "../risk-of-bias/rob2-algorithms.js";
export type { Rob2Answers } from "../risk-of-bias/rob2-answers.js";
export type { Rob2AnswerGroup, Rob2Condition } from "../risk-of-bias/rob2-condition.js";
export type { Rob2Input } from "../risk-of-bias/rob2-input.js";
export { type Rob2Question, rob2Questions } from "../risk-of-bias/rob2-questions.js";
export {
  type Rob2Domain,
  type Rob2Effect,
  type Rob2Judgement,
  type Rob2QuestionId,
  type Rob2Variant,
  rob2Domains,
  rob2Effects,
  rob2Judgements,
  rob2QuestionIds,
  rob2Variants,
  rob2Versions,
} from "../risk-of-bias/rob2-terms.js";
export {
  type RobinsI2025Domain,
  type RobinsI2025Input,
  type RobinsI2025Judgement,
  type RobinsI2025Judgements,
  type RobinsI2025OverallJudgement,
  type RobinsI2025Triage,
  type RobinsI2025TriageAnswer,
  robinsI2025Domains,
  robinsI2025Judgements,
  robinsI2025OverallJudgements,
  robinsI2025TriageAnswers,
} from "../risk-of-bias/robins-i-2025.js";
export * from "./statistics.js";

/**
 * Grades a claim of the library over its own evidence.
 *
 * @param claimId - The claim.
 * @param options - Options of grading, such as another threshold or imprecision mode.
 * @returns Certainty (or `no-evidence`), every domain, the effect where results could be pooled, the verdict, the sentence,
 * and its parts for a table: what was found, and what was tested in whom. The sentence names what the claim is about by
 * itself, whatever `options.subject` says.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { gradeClaim } from "microdosing/evidence";
 * console.log(gradeClaim("ptsd").certainty, gradeClaim("adhd").k);
 * // no-evidence 1
 * ```
 */
export function gradeClaim(claimId: ClaimId, options: GradeOptions = {}): ClaimGrade {
  return gradeRecorded({ claims, studies, redirects }, claimId, options);
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
  return summarise({ claims, studies, redirects }, claimIds);
}
