import { claims } from "../data/claims.js";
import { studies } from "../data/studies.js";
import { type ClaimGrade, gradeRecorded, summarise } from "../evidence/findings.js";
import type { GradeOptions } from "../evidence/grade.js";
import type { ClaimId } from "../model/claim.js";
import type { FindingsRow } from "../model/findings.js";

export { backgroundWorks } from "../data/background-works.js";
export { claims } from "../data/claims.js";
export { studies } from "../data/studies.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export {
  checkPublishedGrade,
  type PublishedGrade,
  type PublishedGradeCheck,
} from "../evidence/check-published-grade.js";
export type { EffectSizeClass } from "../evidence/effect-scale.js";
export {
  type CertaintyChange,
  type CertaintyChanges,
  explainGrade,
  smallestChanges,
} from "../evidence/explain-grade.js";
export {
  type BodyEntry,
  type ClaimGrade,
  type EffectRange,
  type EvidenceRecords,
  gradeClaimWith,
  type LargestStudy,
  type NarrativeDirection,
  summaryOfFindingsWith,
} from "../evidence/findings.js";
export { findingsTable } from "../evidence/findings-table.js";
export {
  type GivenJudgement,
  type Grade,
  type GradedPooledEffect,
  type GradeInput,
  type GradeOptions,
  gradeEvidence,
  type Orientation,
  orientations,
} from "../evidence/grade.js";
export { type GradedEffect, type RiskOfBiasLevel, riskOfBiasLevels } from "../evidence/judge-domains.js";
export { type ImprecisionComparison, type ImprecisionMode, imprecisionModes } from "../evidence/judge-imprecision.js";
export type { JudgedLevels, Judgement } from "../evidence/judgement.js";
export { type OutcomeCertainty, type OverallCertainty, overallCertainty } from "../evidence/overall-certainty.js";
export { type StudyEffect, studyEffect } from "../evidence/study-effect.js";
export * from "../model/background.js";
export * from "../model/claim.js";
export type { FindingsRow, MessageTable } from "../model/findings.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export * from "../model/study.js";
export { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../render/findings.js";
export {
  type Amstar2Answer,
  type Amstar2Assessment,
  type Amstar2Confidence,
  type Amstar2Count,
  type Amstar2Input,
  type Amstar2Item,
  type Amstar2ItemId,
  type Amstar2Lowering,
  type Amstar2Rule,
  amstar2Answers,
  amstar2Confidences,
  amstar2ItemIds,
  amstar2Items,
  amstar2Rules,
  assessAmstar2,
} from "../risk-of-bias/amstar2.js";
export {
  assessRob2,
  assessRob2Domain,
  type Rob2Algorithm,
  type Rob2Answer,
  type Rob2AnswerGroup,
  type Rob2Answers,
  type Rob2Assessment,
  type Rob2Condition,
  type Rob2Domain,
  type Rob2DomainAssessment,
  type Rob2DomainAssessments,
  type Rob2DomainOptions,
  type Rob2DomainSJudgement,
  type Rob2Effect,
  type Rob2Escalation,
  type Rob2Input,
  type Rob2Judgement,
  type Rob2Overall,
  type Rob2OverallStep,
  type Rob2Question,
  type Rob2QuestionId,
  type Rob2Rule,
  type Rob2Step,
  type Rob2Variant,
  rob2Algorithms,
  rob2Answers,
  rob2Domains,
  rob2Effects,
  rob2Judgements,
  rob2QuestionIds,
  rob2Questions,
  rob2Variants,
  rob2Versions,
} from "../risk-of-bias/rob2.js";
export {
  assessRobinsI,
  type RobinsIDomain,
  type RobinsIInput,
  type RobinsIJudgement,
  type RobinsIRule,
  robinsIDomains,
  robinsIJudgements,
  robinsIRules,
} from "../risk-of-bias/robins-i.js";
export {
  chiSquaredLowerTail,
  chiSquaredQuantile,
  chiSquaredUpperTail,
  fLowerTail,
  fQuantile,
  fUpperTail,
  normalLowerTail,
  normalQuantile,
  normalUpperTail,
  type Tail,
  tLowerTail,
  tQuantile,
  tUpperTail,
} from "../statistics/distributions.js";
export {
  type Correlation,
  type EffectEstimate,
  type EffectMeasure,
  type EffectSize,
  type EffectSizeInput,
  effectMeasures,
  effectSize,
  type PairedMeans,
  type PairedMeansRaw,
  type TwoByTwoTable,
  type TwoGroupEvents,
  type TwoGroupMeans,
} from "../statistics/effect-size.js";
export {
  type FailSafeN,
  type FailSafeNMagnitude,
  type FailSafeNOptions,
  type FailSafeNSignificance,
  type FailSafeNType,
  failSafeN,
  failSafeNTypes,
} from "../statistics/fail-safe-n.js";
export { influence, type StudyInfluence } from "../statistics/influence.js";
export {
  type MetaAnalysis,
  metaAnalyze,
} from "../statistics/meta-analysis.js";
export type {
  Coefficient,
  HeterogeneityTest,
  ModeratorTest,
  NotApplicable,
  NotEstimable,
} from "../statistics/mixed-model.js";
export { noncentralTLowerTail, noncentralTUpperTail } from "../statistics/noncentral-t.js";
export {
  type MetaAnalysisOptions,
  type PoolingMethod,
  type PoolingTest,
  poolingMethods,
  poolingTests,
} from "../statistics/pooling.js";
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
export {
  ciToSe,
  type DifferenceDirection,
  differenceDirections,
  type EstimatedMean,
  fToT,
  medianIqrToMeanSd,
  type PrintedF,
  type PrintedInterval,
  type PrintedPValue,
  type PrintedQuartiles,
  type PrintedStandardError,
  type PrintedT,
  pToT,
  seToSd,
  type TestSides,
  testSides,
  tToSmd,
} from "../statistics/printed.js";
export {
  type Accumulated,
  type CumulativeOptions,
  cumulative,
  type LeftOut,
  leaveOneOut,
  type MetaRegression,
  type Moderators,
  metaRegression,
  type RegressionCoefficient,
  type Subgroup,
  type Subgroups,
  type SubgroupTest,
  subgroups,
} from "../statistics/sensitivity.js";
export {
  type EggerModel,
  type EggerOptions,
  type EggerPredictor,
  type EggerTest,
  eggerModels,
  eggerPredictors,
  eggerTest,
  type FunnelSide,
  funnelSides,
  type RankTest,
  rankTest,
  type TrimAndFill,
  type TrimAndFillEstimator,
  type TrimAndFillOptions,
  trimAndFill,
  trimAndFillEstimators,
} from "../statistics/small-study.js";
export {
  estimateTau2,
  tau2Interval,
} from "../statistics/tau-squared.js";

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
  return gradeRecorded({ claims, studies }, claimId, options);
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
  return summarise({ claims, studies }, claimIds);
}
