/**
 * Effect sizes, pooling, small-study tests, sensitivity and power, without any record of the library: what to import where a
 * first estimate must come fast. `microdosing/evidence` has all of it as well.
 *
 * @packageDocumentation
 */
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/effect-size.js";
export type { Guard } from "../model/guard.js";
export * from "../model/no-value.js";
export * from "../model/pooling.js";
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
  type DifferenceWithSpreads,
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
