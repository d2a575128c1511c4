/**
 * A zod schema and a JSON Schema for every record and every input, to check what comes from outside.
 *
 * @packageDocumentation
 */
import type { z } from "zod";
import { jsonSchemaTexts } from "../data/json-schemas.js";
import { type EffectOnRisk, effectOnRiskShape } from "../evidence/absolute-effect.js";
import { gradeInputShape } from "../evidence/grade-input-shape.js";
import { type GradedOutcome, gradedOutcomesShape } from "../evidence/summarise-findings.js";
import type { LegalityQuery } from "../legality/queries.js";
import { legalityQueryShape } from "../legality/queries.js";
import type { Article, Block, Statement } from "../model/article.js";
import type { BackgroundWork } from "../model/background.js";
import type { Claim } from "../model/claim.js";
import type { MedicalCondition } from "../model/condition.js";
import type { EffectEstimate, EffectSizeInput, EventCounts } from "../model/effect-size.js";
import type { GradeInput } from "../model/grade.js";
import type { JurisdictionCode, Territory } from "../model/jurisdiction.js";
import type { ConventionParties, JurisdictionLaws, LawRule, TreatyEntry } from "../model/law.js";
import type { Medication, MedicationClass } from "../model/medication.js";
import type { Message, MessageKey, MessageValue } from "../model/message.js";
import type { OtherSubstance } from "../model/other-substance.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import type { Redirect } from "../model/redirect.js";
import type { IsoDate, Reference, Source } from "../model/reference.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import type { RiskRule, RiskTrigger } from "../model/risk-rule.js";
import type { Study } from "../model/study.js";
import type { PrintedResult, StudyResult } from "../model/study-result.js";
import type { Substance, SubstanceScope } from "../model/substance.js";
import { type DataSetName, dataSchemas } from "../published/data-schemas.js";
import type { RiskProfile } from "../risk/profile.js";
import { profileShape } from "../risk/profile-shape.js";
import { type Amstar2Input, amstar2InputShape } from "../risk-of-bias/assess-amstar2.js";
import { type Rob2DomainOptions, rob2DomainOptionsShape } from "../risk-of-bias/assess-rob2-domain.js";
import { type RobinsIInput, robinsIInputShape } from "../risk-of-bias/assess-robins-i.js";
import { type Rob2Input, rob2InputShape } from "../risk-of-bias/rob2-input.js";
import type { RobinsI2025Input } from "../risk-of-bias/robins-i-2025.js";
import { oneOf } from "../shapes/members.js";
import { articleShape, blockShape, resolvedArticleShape, statementShape } from "../shapes/records/article.js";
import { backgroundWorkShape } from "../shapes/records/background.js";
import { claimShape } from "../shapes/records/claim.js";
import { jurisdictionCodeShape, territoryShape } from "../shapes/records/jurisdiction.js";
import {
  conventionPartiesShape,
  jurisdictionLawsShape,
  lawRuleShape,
  treatyEntryShape,
} from "../shapes/records/law.js";
import { messageKeyShape, messageShape, messageValueShape } from "../shapes/records/message.js";
import { redirectsShape } from "../shapes/records/redirect.js";
import { referenceShape, sourceShape } from "../shapes/records/reference.js";
import {
  conditionShape,
  medicationClassShape,
  medicationShape,
  otherSubstanceShape,
  riskRuleShape,
  riskTriggerShape,
} from "../shapes/records/risk.js";
import { studyShape } from "../shapes/records/study.js";
import { printedResultShape, studyResultShape } from "../shapes/records/study-result.js";
import { substanceScopeShape, substanceShape } from "../shapes/records/substance.js";
import { check } from "../shapes/shape.js";
import { isoDate, kebabCase } from "../shapes/text.js";
import { toZod } from "../shapes/to-zod.js";
import { type PrintedInterval, printedIntervalShape } from "../statistics/ci-to-se.js";
import { type CumulativeOptions, cumulativeOptionsShape } from "../statistics/cumulative.js";
import { type PrintedEstimate, printedEstimateShape } from "../statistics/effect-from-estimate.js";
import {
  type PairedDifference,
  pairedDifferenceShape,
  type UnknownCorrelation,
  unknownCorrelationShape,
} from "../statistics/effect-from-paired-difference.js";
import { effectSizeInputShape } from "../statistics/effect-size-input-shape.js";
import { type EggerOptions, eggerOptionsShape } from "../statistics/egger-test.js";
import { type PrintedF, printedFShape } from "../statistics/f-to-t.js";
import { type FailSafeNOptions, failSafeNOptionsShape } from "../statistics/fail-safe-n.js";
import { type FiveNumberSummary, fiveNumberSummaryShape } from "../statistics/five-number-to-mean-sd.js";
import { type PrintedQuartiles, printedQuartilesShape } from "../statistics/median-iqr-to-mean-sd.js";
import {
  type MetaRegressionOptions,
  type Moderators,
  metaRegressionOptionsShape,
  moderatorsShape,
} from "../statistics/meta-regression.js";
import { type MultilevelOptions, multilevelOptionsShape } from "../statistics/multilevel-meta-analyze.js";
import { type PrintedPValue, printedPValueShape } from "../statistics/p-to-t.js";
import { type PrintedPercent, printedPercentShape } from "../statistics/percent-to-events.js";
import { type PetersOptions, petersOptionsShape } from "../statistics/peters-test.js";
import { type MantelHaenszelOptions, mantelHaenszelOptionsShape } from "../statistics/pool-mantel-haenszel.js";
import { type PetoOptions, petoOptionsShape } from "../statistics/pool-peto.js";
import { effectsShape, metaAnalysisOptionsShape } from "../statistics/pooling-shapes.js";
import {
  type ParticipantNumbers,
  type PowerDesign,
  participantsNeededShape,
  powerCurveShape,
  type TargetPower,
} from "../statistics/power.js";
import { eventCountsShape } from "../statistics/read-event-counts.js";
import { type PrintedStandardError, printedStandardErrorShape } from "../statistics/se-to-sd.js";
import { type PrintedT, printedTShape } from "../statistics/t-to-smd.js";
import { type TrimAndFillOptions, trimAndFillOptionsShape } from "../statistics/trim-and-fill.js";

/** Schema of a {@link Statement}. */
export const statementSchema: z.ZodType<Statement> = /* @__PURE__ */ toZod(statementShape);
/** Schema of a {@link Block}. */
export const blockSchema: z.ZodType<Block> = /* @__PURE__ */ toZod(blockShape);
/** Schema of an {@link Article}, resolved or not. */
export const articleSchema: z.ZodType<Article> = /* @__PURE__ */ toZod(articleShape);
/** Schema of a {@link ResolvedArticle}. */
export const resolvedArticleSchema: z.ZodType<ResolvedArticle> = /* @__PURE__ */ toZod(resolvedArticleShape);
/** Schema of a {@link BackgroundWork}. */
export const backgroundWorkSchema: z.ZodType<BackgroundWork> = /* @__PURE__ */ toZod(backgroundWorkShape);
/** Schema of a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = /* @__PURE__ */ toZod(claimShape);
/** Schema of {@link ConventionParties}. */
export const conventionPartiesSchema: z.ZodType<ConventionParties> = /* @__PURE__ */ toZod(conventionPartiesShape);
/** Schema of a {@link JurisdictionCode}. */
export const jurisdictionCodeSchema: z.ZodType<JurisdictionCode> = /* @__PURE__ */ toZod(jurisdictionCodeShape);
/** Schema of {@link JurisdictionLaws}. */
export const jurisdictionLawsSchema: z.ZodType<JurisdictionLaws> = /* @__PURE__ */ toZod(jurisdictionLawsShape);
/** Schema of a {@link LawRule}. */
export const lawRuleSchema: z.ZodType<LawRule> = /* @__PURE__ */ toZod(lawRuleShape);
/** Schema of a {@link Territory}. */
export const territorySchema: z.ZodType<Territory> = /* @__PURE__ */ toZod(territoryShape);
/** Schema of a {@link TreatyEntry}. */
export const treatyEntrySchema: z.ZodType<TreatyEntry> = /* @__PURE__ */ toZod(treatyEntryShape);
/** Schema of a {@link MessageKey}. */
export const messageKeySchema: z.ZodType<MessageKey> = /* @__PURE__ */ toZod(messageKeyShape);
/** Schema of a {@link Message}. */
export const messageSchema: z.ZodType<Message> = /* @__PURE__ */ toZod(messageShape);
/** Schema of a {@link MessageValue}. */
export const messageValueSchema: z.ZodType<MessageValue> = /* @__PURE__ */ toZod(messageValueShape);
/** Schema of an id in kebab-case. */
export const idSchema: z.ZodType<string> = /* @__PURE__ */ toZod(kebabCase);
/** Schema of a calendar date that exists. */
export const isoDateSchema: z.ZodType<IsoDate> = /* @__PURE__ */ toZod(isoDate);
/** Schema of {@link Redirect}s. */
export const redirectsSchema: z.ZodType<readonly Redirect[]> = /* @__PURE__ */ toZod(redirectsShape);
/** Schema of a {@link Reference}. */
export const referenceSchema: z.ZodType<Reference> = /* @__PURE__ */ toZod(referenceShape);
/** Schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = /* @__PURE__ */ toZod(sourceShape);
/** Schema of a {@link MedicalCondition}. */
export const conditionSchema: z.ZodType<MedicalCondition> = /* @__PURE__ */ toZod(conditionShape);
/** Schema of a {@link Medication}. */
export const medicationSchema: z.ZodType<Medication> = /* @__PURE__ */ toZod(medicationShape);
/** Schema of a {@link MedicationClass}. */
export const medicationClassSchema: z.ZodType<MedicationClass> = /* @__PURE__ */ toZod(medicationClassShape);
/** Schema of an {@link OtherSubstance}. */
export const otherSubstanceSchema: z.ZodType<OtherSubstance> = /* @__PURE__ */ toZod(otherSubstanceShape);
/** Schema of a {@link RiskRule}. */
export const riskRuleSchema: z.ZodType<RiskRule> = /* @__PURE__ */ toZod(riskRuleShape);
/** Schema of a {@link RiskTrigger}. */
export const riskTriggerSchema: z.ZodType<RiskTrigger> = /* @__PURE__ */ toZod(riskTriggerShape);
/** Schema of a {@link PrintedResult}. */
export const printedResultSchema: z.ZodType<PrintedResult> = /* @__PURE__ */ toZod(printedResultShape);
/** Schema of a {@link StudyResult}. */
export const studyResultSchema: z.ZodType<StudyResult> = /* @__PURE__ */ toZod(studyResultShape);
/** Schema of a {@link Study}. */
export const studySchema: z.ZodType<Study> = /* @__PURE__ */ toZod(studyShape);
/** Schema of a {@link Substance}. */
export const substanceSchema: z.ZodType<Substance> = /* @__PURE__ */ toZod(substanceShape);
/** Schema of a {@link SubstanceScope}. */
export const substanceScopeSchema: z.ZodType<SubstanceScope> = /* @__PURE__ */ toZod(substanceScopeShape);
/** Schema of a {@link RiskProfile}: reports every problem of untrusted JSON at once. */
export const profileSchema: z.ZodType<RiskProfile> = /* @__PURE__ */ toZod(profileShape);
/** Schema of an {@link EffectOnRisk}. */
export const effectOnRiskSchema: z.ZodType<EffectOnRisk> = /* @__PURE__ */ toZod(effectOnRiskShape);
/** Schema of {@link GradedOutcome}s. */
export const gradedOutcomesSchema: z.ZodType<readonly GradedOutcome[]> = /* @__PURE__ */ toZod(gradedOutcomesShape);
/** Schema of a {@link GradeInput}; what else an effect carries is left out. */
export const gradeInputSchema: z.ZodType<GradeInput> = /* @__PURE__ */ toZod(gradeInputShape);
/** Schema of a {@link LegalityQuery}. */
export const legalityQuerySchema: z.ZodType<LegalityQuery> = /* @__PURE__ */ toZod(legalityQueryShape);
/** Schema of an {@link Amstar2Input}. */
export const amstar2InputSchema: z.ZodType<Amstar2Input> = /* @__PURE__ */ toZod(amstar2InputShape);
/** Schema of {@link CumulativeOptions}. */
export const cumulativeOptionsSchema: z.ZodType<CumulativeOptions> = /* @__PURE__ */ toZod(cumulativeOptionsShape);
/** Schema of effects to pool; what else each carries is left out. */
export const effectsSchema: z.ZodType<readonly EffectEstimate[]> = /* @__PURE__ */ toZod(effectsShape);
/** Schema of an {@link EffectSizeInput}. */
export const effectSizeInputSchema: z.ZodType<EffectSizeInput> = /* @__PURE__ */ toZod(effectSizeInputShape);
/** Schema of {@link EggerOptions}. */
export const eggerOptionsSchema: z.ZodType<EggerOptions> = /* @__PURE__ */ toZod(eggerOptionsShape);
/** Schema of tables of events to pool or to test; what else each carries is left out. */
export const eventCountsSchema: z.ZodType<readonly EventCounts[]> = /* @__PURE__ */ toZod(eventCountsShape);
/** Schema of {@link FailSafeNOptions}. */
export const failSafeNOptionsSchema: z.ZodType<FailSafeNOptions> = /* @__PURE__ */ toZod(failSafeNOptionsShape);
/** Schema of a {@link FiveNumberSummary}. */
export const fiveNumberSummarySchema: z.ZodType<FiveNumberSummary> = /* @__PURE__ */ toZod(fiveNumberSummaryShape);
/** Schema of {@link MantelHaenszelOptions}. */
export const mantelHaenszelOptionsSchema: z.ZodType<MantelHaenszelOptions> =
  /* @__PURE__ */ toZod(mantelHaenszelOptionsShape);
/** Schema of {@link MetaAnalysisOptions}. */
export const metaAnalysisOptionsSchema: z.ZodType<MetaAnalysisOptions> =
  /* @__PURE__ */ toZod(metaAnalysisOptionsShape);
/** Schema of {@link MetaRegressionOptions}; which moderators there are it cannot know. */
export const metaRegressionOptionsSchema: z.ZodType<MetaRegressionOptions> =
  /* @__PURE__ */ toZod(metaRegressionOptionsShape);
/** Schema of {@link Moderators}; how many effects there are it cannot know. */
export const moderatorsSchema: z.ZodType<Moderators> = /* @__PURE__ */ toZod(moderatorsShape);
/** Schema of a {@link PairedDifference}. */
export const pairedDifferenceSchema: z.ZodType<PairedDifference> = /* @__PURE__ */ toZod(pairedDifferenceShape);
/** Schema of an {@link UnknownCorrelation}. */
export const unknownCorrelationSchema: z.ZodType<UnknownCorrelation> = /* @__PURE__ */ toZod(unknownCorrelationShape);
/** Schema of {@link PetersOptions}. */
export const petersOptionsSchema: z.ZodType<PetersOptions> = /* @__PURE__ */ toZod(petersOptionsShape);
/** Schema of {@link PetoOptions}. */
export const petoOptionsSchema: z.ZodType<PetoOptions> = /* @__PURE__ */ toZod(petoOptionsShape);
/** Schema of {@link MultilevelOptions}. */
export const multilevelOptionsSchema: z.ZodType<MultilevelOptions> = /* @__PURE__ */ toZod(multilevelOptionsShape);
/** Schema of a {@link PowerDesign} and the power that is wanted. */
export const participantsNeededSchema: z.ZodType<PowerDesign & TargetPower> =
  /* @__PURE__ */ toZod(participantsNeededShape);
/** Schema of a {@link PowerDesign} and numbers of participants. */
export const powerCurveSchema: z.ZodType<PowerDesign & ParticipantNumbers> = /* @__PURE__ */ toZod(powerCurveShape);
/** Schema of a {@link PrintedEstimate}. */
export const printedEstimateSchema: z.ZodType<PrintedEstimate> = /* @__PURE__ */ toZod(printedEstimateShape);
/** Schema of a {@link PrintedPercent}. */
export const printedPercentSchema: z.ZodType<PrintedPercent> = /* @__PURE__ */ toZod(printedPercentShape);
/** Schema of a {@link PrintedF}. */
export const printedFSchema: z.ZodType<PrintedF> = /* @__PURE__ */ toZod(printedFShape);
/** Schema of a {@link PrintedInterval}. */
export const printedIntervalSchema: z.ZodType<PrintedInterval> = /* @__PURE__ */ toZod(printedIntervalShape);
/** Schema of a {@link PrintedPValue}. */
export const printedPValueSchema: z.ZodType<PrintedPValue> = /* @__PURE__ */ toZod(printedPValueShape);
/** Schema of {@link PrintedQuartiles}. */
export const printedQuartilesSchema: z.ZodType<PrintedQuartiles> = /* @__PURE__ */ toZod(printedQuartilesShape);
/** Schema of a {@link PrintedStandardError}. */
export const printedStandardErrorSchema: z.ZodType<PrintedStandardError> =
  /* @__PURE__ */ toZod(printedStandardErrorShape);
/** Schema of a {@link PrintedT}. */
export const printedTSchema: z.ZodType<PrintedT> = /* @__PURE__ */ toZod(printedTShape);
/** Schema of {@link Rob2DomainOptions}; which domain they are for it cannot know. */
export const rob2DomainOptionsSchema: z.ZodType<Rob2DomainOptions> = /* @__PURE__ */ toZod(rob2DomainOptionsShape);
/** Schema of a {@link Rob2Input}: names the first answer of every domain that is missing or does not fit. */
export const rob2InputSchema: z.ZodType<Rob2Input> = /* @__PURE__ */ toZod(rob2InputShape);
/** Schema of a {@link RobinsIInput} or a {@link RobinsI2025Input}. */
export const robinsIInputSchema: z.ZodType<RobinsIInput | RobinsI2025Input> = /* @__PURE__ */ toZod(robinsIInputShape);
/** Schema of {@link TrimAndFillOptions}. */
export const trimAndFillOptionsSchema: z.ZodType<TrimAndFillOptions> = /* @__PURE__ */ toZod(trimAndFillOptionsShape);

export { type DataSetName, dataSchemas } from "../published/data-schemas.js";

/**
 * Gives the JSON Schema of a data set, for validators outside TypeScript: draft 2020-12, with the format keywords `date` and
 * `uri`, names of types as titles, and a description of every field. In Ajv that is `ajv/dist/2020` with `ajv-formats`.
 *
 * @param name - The data set.
 * @returns A JSON Schema object, the same as `microdosing/data/<name>.schema.json`, that the caller may change.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value` for an unknown name.
 * @example
 * ```ts
 * import { jsonSchema } from "microdosing/schemas";
 * const { $schema, description } = jsonSchema("studies");
 * console.log($schema);
 * // https://json-schema.org/draft/2020-12/schema
 * console.log(description);
 * // Human studies with their results as printed.
 * ```
 */
export function jsonSchema(name: DataSetName): Record<string, unknown> {
  const known = check(oneOf(Object.keys(dataSchemas) as DataSetName[]), name, "name");
  // A test asks for the schema of every set.
  return JSON.parse(jsonSchemaTexts[known] as string);
}
