/**
 * Substances, medicines and conditions, the rules between them, and the report of what is known to be risky for a
 * person.
 *
 * @packageDocumentation
 */
import { foundConditions } from "../data/found-conditions.js";
import { foundMedicationClasses } from "../data/found-medication-classes.js";
import { foundMedications } from "../data/found-medications.js";
import { foundOtherSubstances } from "../data/found-other-substances.js";
import { foundSubstances } from "../data/found-substances.js";
import { readingWords } from "../data/reading-words.js";
import { redirects } from "../data/redirects.js";
import { reportedRules } from "../data/reported-rules.js";
import { riskReferences } from "../data/risk-references.js";
import { writeRisk } from "../documents/risk-document.js";
import { shownNamesOf } from "../documents/shown-names.js";
import { nameOfId } from "../lib/name-of-id.js";
import { once } from "../lib/once.js";
import type { ConditionId } from "../model/condition.js";
import type { ResolvedDocument } from "../model/document.js";
import type { MedicationClassId, MedicationId } from "../model/medication.js";
import type { OtherSubstanceId } from "../model/other-substance.js";
import type { RiskReport } from "../model/risk-report.js";
import type { SubstanceId } from "../model/substance.js";
import type { SuggestOptions } from "../model/suggestion.js";
import { type FormatReference, referenceFormatter } from "../render/format-reference.js";
import { indexConditions } from "../risk/condition-index.js";
import { type ConditionMatch, searchConditions } from "../risk/find-condition.js";
import { type FindOptions, searchMedications } from "../risk/find-medication.js";
import { type SubstanceMatch, searchSubstances } from "../risk/find-substance.js";
import { findInteractions, type RxcuiInteractions } from "../risk/interactions-by-rxcui.js";
import type { MedicationMatch } from "../risk/medication-match.js";
import type { RiskProfile } from "../risk/profile.js";
import { reportRisks } from "../risk/report-risks.js";
import { indexRisks } from "../risk/risk-index.js";
import { indexRecords, type Suggestion, suggest } from "../risk/suggest.js";
import { indexTaken } from "../risk/taken-index.js";
import { riskReportShape } from "../shapes/records/risk-report.js";
import { check } from "../shapes/shape.js";

export { conditions } from "../data/conditions.js";
export { medicationClasses } from "../data/medication-classes.js";
export { medications } from "../data/medications.js";
export { otherSubstances } from "../data/other-substances.js";
export { readingWords } from "../data/reading-words.js";
export { redirects } from "../data/redirects.js";
export { rules } from "../data/rules.js";
export { substances } from "../data/substances.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/condition.js";
export type { DocumentBlock, DocumentSection, DocumentTableBlock, ResolvedDocument } from "../model/document.js";
export { type DoseUnit, doseUnits, isDoseUnit } from "../model/dose.js";
export type { Guard } from "../model/guard.js";
export * from "../model/medication.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export * from "../model/other-substance.js";
export type {
  AgeInWords,
  CircumstanceWords,
  ConditionWords,
  MedicineWords,
  ReadingWords,
} from "../model/reading-words.js";
export * from "../model/redirect.js";
export type { IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export * from "../model/risk.js";
export * from "../model/risk-report.js";
export * from "../model/risk-rule.js";
export * from "../model/substance.js";
export type { SuggestOptions } from "../model/suggestion.js";
export type { BibliographyOptions, BibliographyStyle } from "../render/bibliography.js";
export type { FormatReference } from "../render/format-reference.js";
export { createRisk, type Risk } from "../risk/create-risk.js";
export type { ConditionCandidate, ConditionMatch } from "../risk/find-condition.js";
export type { FindOptions } from "../risk/find-medication.js";
export type { SubstanceCandidate, SubstanceMatch } from "../risk/find-substance.js";
export type { RxcuiInteractions, RxcuiMedication } from "../risk/interactions-by-rxcui.js";
export type { MedicationCandidate, MedicationMatch } from "../risk/medication-match.js";
export type {
  ProfileCondition,
  ProfileDose,
  ProfileMedication,
  ProfileRegimen,
  ProfileRelative,
  ProfileSubstance,
  RiskProfile,
} from "../risk/profile.js";
export type { RiskRecords } from "../risk/risk-index.js";
export { compareSeverity } from "../risk/severity.js";
export type { Suggestion } from "../risk/suggest.js";
export { currentIds } from "./redirects.js";

const ownTaken = /* @__PURE__ */ once(() =>
  indexTaken({
    medications: foundMedications,
    medicationClasses: foundMedicationClasses,
    otherSubstances: foundOtherSubstances,
    substances: foundSubstances,
    readingWords,
  }),
);
const ownConditions = /* @__PURE__ */ once(() => indexConditions(foundConditions, readingWords));
const ownRisks = /* @__PURE__ */ once(() => indexRisks(reportedRules, foundSubstances, ownTaken(), ownConditions()));

/**
 * Flags the known risks of a profile, each with mechanism, strength of evidence and sources. It is not medical advice,
 * and a report without flags is no proof of safety: what is not recognised or not known raises an `unknown` flag.
 *
 * @param profile - Substances, medicines, conditions and circumstances.
 * @returns Flags, most severe first; what was recognised, what was not, and what was looked at and found low.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`, with
 * the field's path.
 * @example
 * ```ts
 * import { flagRisks } from "microdosing/risk";
 * const report = flagRisks({ substance: "lsd", medications: ["lithium", "notamedicine"] });
 * console.log(report.flags.map((flag) => `${flag.severity} ${flag.kind}`).join("; "));
 * // contraindicated medication; unknown unrecognised
 * console.log(report.unrecognised[0]?.input);
 * // notamedicine
 * console.log(flagRisks({ substance: "ayahuasca", medications: ["SSRIs"] }).highest);
 * // contraindicated
 * ```
 */
export function flagRisks(profile: RiskProfile): RiskReport {
  return reportRisks(ownRisks(), profile);
}

/**
 * Finds a medication by generic or brand name, salt, ATC code or RxCUI, as people and records write it: with strength,
 * form, release, route and times around it, and with a mistyped letter; or a class of medications by the word for it, which
 * answers with the ingredients of all its members. What is two letters away is a candidate and never the answer.
 *
 * @param text - What was typed.
 * @param options - The language typed in.
 * @returns The medication, absent where the text means none or more than one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 * @example
 * ```ts
 * import { findMedication } from "microdosing/risk";
 * console.log(findMedication("Lithium carbonate 300 MG Oral Capsule").best?.id, findMedication("Zolotf").best?.confidence);
 * // lithium approximate
 * console.log(findMedication("unobtainium").best);
 * // undefined
 * const { best } = findMedication("triptans");
 * console.log(best?.class, best?.atc, best?.ingredients.includes("sumatriptan"));
 * // true [ 'N02CC' ] true
 * ```
 */
export function findMedication(text: string, options?: FindOptions): MedicationMatch {
  return searchMedications(ownTaken(), text, options);
}

/**
 * Finds a substance by what people call it: one of the ten, with the form and route that goes by the name, or another that
 * rules name.
 *
 * @param text - What was typed.
 * @param options - The language typed in.
 * @returns The substance, absent where the text means none or more than one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 * @example
 * ```ts
 * import { findSubstance } from "microdosing/risk";
 * console.log(findSubstance("shrooms").best?.form, findSubstance("psilocybinn").best?.confidence);
 * // mushroom approximate
 * ```
 */
export function findSubstance(text: string, options?: FindOptions): SubstanceMatch {
  return searchSubstances(ownTaken(), text, options);
}

/**
 * Finds a condition by what people call it or by its ICD-10, ICD-10-CM or ICD-11 code, with the relative and the state that
 * the text tells.
 *
 * @param text - What was typed.
 * @returns The condition, absent where the text means none or more than one, and all candidates.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 * @example
 * ```ts
 * import { findCondition } from "microdosing/risk";
 * const { best, relative } = findCondition("my brother is schizophrenic");
 * console.log(best?.id, relative, findCondition("F319").best?.id);
 * // psychosis first-degree bipolar-disorder
 * ```
 */
export function findCondition(text: string): ConditionMatch {
  return searchConditions(ownConditions(), text);
}

const ownShownNames = /* @__PURE__ */ shownNamesOf(() => ({
  medication: [
    // What a medicine is called in a language may be one of its brands.
    ...foundMedications.map(({ id, name = nameOfId(id) }) => ({ id, name })),
    ...foundMedicationClasses,
  ],
  substance: [...foundSubstances, ...foundOtherSubstances],
  condition: foundConditions,
}));

const ownMedicineNames = /* @__PURE__ */ once(() =>
  indexRecords<MedicationId | MedicationClassId>([
    ...foundMedications.map(({ id, name = nameOfId(id), names }) => ({ id, name, names: [{ name }, ...names] })),
    ...foundMedicationClasses.map((entry) => ({ ...entry, class: true as const })),
  ]),
);
const ownSubstanceNames = /* @__PURE__ */ once(() =>
  indexRecords<SubstanceId | OtherSubstanceId>(
    [...foundSubstances, ...foundOtherSubstances].map(({ id, names = [] }) => ({
      id,
      names: [...names, { name: id }],
    })),
  ),
);
const ownConditionNames = /* @__PURE__ */ once(() => indexRecords<ConditionId>(foundConditions));

/**
 * Suggests medications and classes of them for a field that completes what is typed.
 *
 * @param prefix - The letters typed so far.
 * @param options - Language of the labels, and how many.
 * @returns Those of which a name, or a word of it, begins so; their own names before brands.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { suggestMedications } from "microdosing/risk";
 * console.log(suggestMedications("zoloft", { limit: 1 }));
 * // [ { id: 'sertraline', label: 'Sertraline', matched: 'Zoloft' } ]
 * ```
 */
export function suggestMedications(
  prefix: string,
  options?: SuggestOptions,
): readonly Suggestion<MedicationId | MedicationClassId>[] {
  return suggest(ownMedicineNames(), prefix, options);
}

/**
 * Suggests substances: the ten, and others that rules name.
 *
 * @param prefix - The letters typed so far.
 * @param options - Language of the labels, and how many.
 * @returns Those of which a name, or a word of it, begins so.
 * @throws {MicrodosingError} As {@link suggestMedications}.
 * @example
 * ```ts
 * import { suggestSubstances } from "microdosing/risk";
 * console.log(suggestSubstances("shroom")[0]?.id);
 * // psilocybin
 * ```
 */
export function suggestSubstances(
  prefix: string,
  options?: SuggestOptions,
): readonly Suggestion<SubstanceId | OtherSubstanceId>[] {
  return suggest(ownSubstanceNames(), prefix, options);
}

/**
 * Suggests conditions.
 *
 * @param prefix - The letters typed so far.
 * @param options - Language of the labels, and how many.
 * @returns Those of which a name, or a word of it, begins so.
 * @throws {MicrodosingError} As {@link suggestMedications}.
 * @example
 * ```ts
 * import { suggestConditions } from "microdosing/risk";
 * console.log(suggestConditions("epil", { locale: "es" })[0]?.label);
 * // Epilepsia o convulsiones
 * ```
 */
export function suggestConditions(prefix: string, options?: SuggestOptions): readonly Suggestion<ConditionId>[] {
  return suggest(ownConditionNames(), prefix, options);
}

/**
 * What is known of medicines with each of the ten substances, for who holds RxNorm concept ids: of ingredients, of
 * combinations, or of products. An id that the records do not hold is in `unrecognised`, and never "safe".
 *
 * @param rxcuis - RxNorm concept ids.
 * @returns Medicines, what rules say, and what is not known.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { interactionsByRxcui } from "microdosing/risk";
 * const { medications, flags } = interactionsByRxcui(["36437"]);
 * console.log(medications[0]?.id, flags[0]?.severity);
 * // sertraline contraindicated
 * ```
 */
export function interactionsByRxcui(rxcuis: readonly string[]): RxcuiInteractions {
  return findInteractions(ownRisks(), rxcuis);
}

/**
 * Writes a report as a document for `renderHtml`, `renderMarkdown`, `renderText` and `toMdast`: what was flagged, the most
 * severe first, each with its advice and its sources; what is not known, grouped; what was looked at; how names were read.
 *
 * @param report - The report of {@link flagRisks}.
 * @returns The document; its texts are in the namespace `risk`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id` or `unknown-field` for anything
 * but a report.
 * @example
 * ```ts
 * import { renderText } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * import { flagRisks, riskDocument } from "microdosing/risk";
 * const report = flagRisks({ substance: "lsd", medications: ["lithium 400 mg"] });
 * console.log(renderText(riskDocument(report), await createI18n("en", { namespaces: ["risk"] })).split("\n")[0]);
 * // What is known of the risks: LSD
 * ```
 */
export function riskDocument(report: RiskReport): ResolvedDocument {
  return writeRisk(check(riskReportShape, report, "report", ["report"]), riskReferences, ownShownNames);
}

/**
 * Writes a work that a rule or a flag cites, in Vancouver style as the renderers do, or in another style by Citation.js as `bibliography` of
 * `microdosing/article` does.
 *
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * import { formatReference } from "microdosing/risk";
 * const i18n = await createI18n("es", { namespaces: [] });
 * console.log(formatReference("bonson-1996-lsd-tca-maoi-lithium", i18n));
 * // Bonson KR, Murphy DL. Alterations in responses to LSD in humans associated with chronic administration of tricyclic antidepressants, monoamine oxidase inhibitors or lithium. Behav Brain Res. 1996;73(1-2):229-233.
 * ```
 */
export const formatReference: FormatReference = /* @__PURE__ */ referenceFormatter(
  () => riskReferences,
  () => redirects,
);
