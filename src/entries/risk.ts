import { conditions } from "../data/conditions.js";
import { medicationClasses } from "../data/medication-classes.js";
import { medications } from "../data/medications.js";
import { otherSubstances } from "../data/other-substances.js";
import { rules } from "../data/rules.js";
import { substances } from "../data/substances.js";
import { once } from "../lib/once.js";
import { type FindMedicationOptions, searchMedications } from "../risk/find-medication.js";
import { indexMedications } from "../risk/medication-index.js";
import type { MedicationMatch } from "../risk/medication-match.js";
import type { RiskProfile } from "../risk/profile.js";
import { reportRisks } from "../risk/report-risks.js";
import { indexRisks } from "../risk/risk-index.js";
import type { RiskReport } from "../risk/risk-report.js";

export { conditions } from "../data/conditions.js";
export { medicationClasses } from "../data/medication-classes.js";
export { medications } from "../data/medications.js";
export { otherSubstances } from "../data/other-substances.js";
export { rules } from "../data/rules.js";
export { substances } from "../data/substances.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/condition.js";
export { type DoseUnit, doseUnits } from "../model/dose.js";
export * from "../model/medication.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export * from "../model/other-substance.js";
export type { IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export * from "../model/risk.js";
export * from "../model/risk-rule.js";
export * from "../model/substance.js";
export { createRisk, type Risk } from "../risk/create-risk.js";
export type { FindMedicationOptions } from "../risk/find-medication.js";
export type { MatchConfidence, MedicationCandidate, MedicationMatch } from "../risk/medication-match.js";
export type {
  ProfileCondition,
  ProfileDose,
  ProfileMedication,
  ProfileRegimen,
  ProfileRelative,
  ProfileSubstance,
  RiskProfile,
} from "../risk/profile.js";
export type { FlagTrigger, RecognisedInput, UnrecognisedInput } from "../risk/profile-items.js";
export type { RiskRecords } from "../risk/risk-index.js";
export type { CheckedPair, RiskFlag, RiskReport } from "../risk/risk-report.js";
export { compareSeverity } from "../risk/severity.js";

const ownMedications = /* @__PURE__ */ once(() => indexMedications(medications, medicationClasses));
const ownRisks = /* @__PURE__ */ once(() =>
  indexRisks({ rules, medications, medicationClasses, conditions, otherSubstances, substances }, ownMedications()),
);

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
 * Finds a medication by generic or brand name, salt, ATC code or RxCUI, with tolerance for typing errors; or a class of
 * medications by the word for it, which answers with the ingredients of all its members.
 *
 * @param text - What was typed.
 * @param options - The language typed in.
 * @returns The best match, absent where nothing is close enough or two are equally close, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 * @example
 * ```ts
 * import { findMedication } from "microdosing/risk";
 * console.log(findMedication("Zoloft").best?.id, findMedication("sertralin").best?.confidence);
 * // sertraline synonym
 * console.log(findMedication("unobtainium").best);
 * // undefined
 * const { best } = findMedication("triptans");
 * console.log(best?.class, best?.atc, best?.ingredients.includes("sumatriptan"));
 * // true [ 'N02CC' ] true
 * ```
 */
export function findMedication(text: string, options?: FindMedicationOptions): MedicationMatch {
  return searchMedications(ownMedications(), text, options);
}
