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
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
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
export { type OutcomeCertainty, type OverallCertainty, overallCertainty } from "../evidence/overall-certainty.js";
export { type CertaintyChange, type CertaintyChanges, smallestChanges } from "../evidence/smallest-changes.js";
export { type StudyEffectOptions, studyEffect } from "../evidence/study-effect.js";
export { type FindingsInstrument, type GradedOutcome, summariseFindings } from "../evidence/summarise-findings.js";
export * from "../model/background.js";
export * from "../model/claim.js";
export type {
  ClaimEstimate,
  ClaimGrade,
  LargestStudy,
  NarrativeDirection,
  PooledEstimate,
  ResultElsewhere,
} from "../model/claim-grade.js";
export * from "../model/dose.js";
export * from "../model/effect-size.js";
export * from "../model/findings.js";
export * from "../model/grade.js";
export * from "../model/grading.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export * from "../model/no-value.js";
export * from "../model/outcome.js";
export * from "../model/pooling.js";
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
export {
  chiSquaredLowerTail,
  chiSquaredQuantile,
  chiSquaredUpperTail,
} from "../statistics/chi-squared-distribution.js";
export { ciToSe, type PrintedInterval } from "../statistics/ci-to-se.js";
export type { Coefficient } from "../statistics/coefficient.js";
export { type TrimAndFillEstimator, trimAndFillEstimators } from "../statistics/count-missing.js";
export { type Accumulated, type CumulativeOptions, cumulative } from "../statistics/cumulative.js";
export { type DifferenceDirection, differenceDirections } from "../statistics/difference-direction.js";
export {
  effectFromEstimate,
  type PrintedEstimate,
  type PrintedMeasure,
  printedMeasures,
} from "../statistics/effect-from-estimate.js";
export {
  type EffectAtCorrelation,
  effectFromPairedDifference,
  effectsByCorrelation,
  type PairedDifference,
  type PairedMeasure,
  pairedMeasures,
  type UnknownCorrelation,
} from "../statistics/effect-from-paired-difference.js";
export { effectSize } from "../statistics/effect-size.js";
export {
  type EggerModel,
  type EggerOptions,
  type EggerPredictor,
  type EggerTest,
  eggerModels,
  eggerPredictors,
  eggerTest,
} from "../statistics/egger-test.js";
export { estimateTau2 } from "../statistics/estimate-tau2.js";
export { fLowerTail, fQuantile, fUpperTail } from "../statistics/f-distribution.js";
export { fToT, type PrintedF } from "../statistics/f-to-t.js";
export {
  type FailSafeN,
  type FailSafeNMagnitude,
  type FailSafeNOptions,
  type FailSafeNSignificance,
  type FailSafeNType,
  failSafeN,
  failSafeNTypes,
} from "../statistics/fail-safe-n.js";
export {
  type FiveNumberSummary,
  fiveNumberToMeanSd,
  type SkewnessTest,
  type SummarisedMean,
} from "../statistics/five-number-to-mean-sd.js";
export type { FunnelRegression } from "../statistics/funnel-regression.js";
export { harbordTest } from "../statistics/harbord-test.js";
export type { HeterogeneityTest } from "../statistics/heterogeneity.js";
export { influence, type StudyInfluence } from "../statistics/influence.js";
export { type LeftOut, leaveOneOut } from "../statistics/leave-one-out.js";
export { type EstimatedMean, medianIqrToMeanSd, type PrintedQuartiles } from "../statistics/median-iqr-to-mean-sd.js";
export {
  type MetaAnalysis,
  metaAnalyze,
} from "../statistics/meta-analysis.js";
export {
  type MetaRegression,
  type MetaRegressionOptions,
  type Moderators,
  metaRegression,
  type PredictedEffect,
  type RegressionCoefficient,
} from "../statistics/meta-regression.js";
export type { ModeratorTest } from "../statistics/mixed-model.js";
export {
  type MultilevelI2,
  type MultilevelMetaAnalysis,
  type MultilevelMethod,
  type MultilevelOptions,
  type MultilevelTest,
  type MultilevelVariances,
  multilevelMetaAnalyze,
  multilevelMethods,
  multilevelTests,
  type RobustEstimate,
} from "../statistics/multilevel-meta-analyze.js";
export { noncentralTLowerTail, noncentralTUpperTail } from "../statistics/noncentral-t.js";
export { normalLowerTail, normalQuantile, normalUpperTail } from "../statistics/normal-distribution.js";
export { type PrintedPValue, pToT } from "../statistics/p-to-t.js";
export { type EventsFromPercent, type PrintedPercent, percentToEvents } from "../statistics/percent-to-events.js";
export { type PetersMeasure, type PetersOptions, petersMeasures, petersTest } from "../statistics/peters-test.js";
export {
  type MantelHaenszelMeasure,
  type MantelHaenszelOptions,
  mantelHaenszelMeasures,
  poolMantelHaenszel,
} from "../statistics/pool-mantel-haenszel.js";
export { type PetoOptions, poolPeto } from "../statistics/pool-peto.js";
export type { PooledCounts } from "../statistics/pooled-counts.js";
export {
  type ParticipantNumbers,
  type PooledDesign,
  type PowerDesign,
  type PowerPoint,
  participantsNeeded,
  powerCurve,
  type TargetPower,
  type TrialDesign,
} from "../statistics/power.js";
export { type RankTest, rankTest } from "../statistics/rank-test.js";
export { type PrintedStandardError, seToSd } from "../statistics/se-to-sd.js";
export type { Tail } from "../statistics/sides.js";
export { type Subgroup, type Subgroups, type SubgroupTest, subgroups } from "../statistics/subgroups.js";
export { tLowerTail, tQuantile, tUpperTail } from "../statistics/t-distribution.js";
export { type PrintedT, tToSmd } from "../statistics/t-to-smd.js";
export { tau2Interval } from "../statistics/tau2-interval.js";
export { type TestSides, testSides } from "../statistics/test-sides.js";
export {
  type FunnelSide,
  funnelSides,
  type TrimAndFill,
  type TrimAndFillOptions,
  trimAndFill,
} from "../statistics/trim-and-fill.js";
export { currentIds } from "./redirects.js";

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
