import type { RiskReport } from "../model/risk-report.js";
import { lazy } from "../shapes/lazy.js";
import { openObject, optional } from "../shapes/object.js";
import {
  conditionShape,
  medicationClassShape,
  medicationShape,
  otherSubstanceShape,
  readingWordsShape,
  riskRuleShape,
} from "../shapes/records/risk.js";
import { substanceShape } from "../shapes/records/substance.js";
import { recordsBy } from "../shapes/records-by.js";
import { check, type Shape } from "../shapes/shape.js";
import { indexConditions } from "./condition-index.js";
import { type ConditionMatch, searchConditions } from "./find-condition.js";
import { type FindOptions, searchMedications } from "./find-medication.js";
import { type SubstanceMatch, searchSubstances } from "./find-substance.js";
import { findInteractions, type RxcuiInteractions } from "./interactions-by-rxcui.js";
import type { MedicationMatch } from "./medication-match.js";
import type { RiskProfile } from "./profile.js";
import { reportRisks } from "./report-risks.js";
import { indexRisks, type RiskRecords } from "./risk-index.js";
import { indexTaken } from "./taken-index.js";

/** What can be asked of risk records. */
export interface Risk {
  /**
   * Flags the risks of a profile, as {@link flagRisks} does over the library's own records.
   *
   * @param profile - Substances, medicines, conditions and circumstances.
   * @returns Flags, most severe first; what was recognised, what was not, and what was looked at and found low.
   */
  readonly flag: (profile: RiskProfile) => RiskReport;
  /**
   * Finds a medication by name or code, as {@link findMedication} does over the library's own index.
   *
   * @param text - What was typed.
   * @param options - The language typed in.
   * @returns The best match, where there is one, and all candidates.
   */
  readonly findMedication: (text: string, options?: FindOptions) => MedicationMatch;
  /**
   * Finds a substance by name, as {@link findSubstance} does over the library's own records.
   *
   * @param text - What was typed.
   * @param options - The language typed in.
   * @returns The best match, where there is one, and all candidates.
   */
  readonly findSubstance: (text: string, options?: FindOptions) => SubstanceMatch;
  /**
   * Finds a condition by name or code, as {@link findCondition} does over the library's own records.
   *
   * @param text - What was typed.
   * @returns The best match, where there is one, and all candidates.
   */
  readonly findCondition: (text: string) => ConditionMatch;
  /**
   * What is known of medicines with each of the ten substances, as {@link interactionsByRxcui} gives it over the library's
   * own records.
   *
   * @param rxcuis - RxNorm concept ids.
   * @returns Medicines, what rules say, and what is not known.
   */
  readonly interactionsByRxcui: (rxcuis: readonly string[]) => RxcuiInteractions;
}

const recordsShape: Shape<RiskRecords> = /* @__PURE__ */ lazy<RiskRecords>((exactly) =>
  exactly(
    openObject({
      rules: recordsBy("id", riskRuleShape),
      medications: recordsBy("id", medicationShape),
      medicationClasses: recordsBy("id", medicationClassShape),
      conditions: recordsBy("id", conditionShape),
      otherSubstances: recordsBy("id", otherSubstanceShape),
      substances: recordsBy("id", substanceShape),
      readingWords: optional(readingWordsShape),
    }),
  ),
);

/**
 * Makes risk reports and the search for medicines over given records: they are checked and indexed once.
 *
 * @param records - Lists of records, under the names that the library exports its own by; whatever else stands beside them
 * is left alone, so that `{ ...risk, rules }` over the whole of `microdosing/risk` serves.
 * @returns The jobs.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `unknown-id`,
 * `invalid-date` or `out-of-range`, with a path such as `records.rules[3].severity`.
 * @example
 * ```ts
 * import * as risk from "microdosing/risk";
 * const rules = risk.rules.filter(({ severity }) => severity === "contraindicated");
 * const { flag, findMedication } = risk.createRisk({ ...risk, rules });
 * console.log(flag({ substance: "lsd", medications: ["mood stabilizer"] }).highest);
 * // contraindicated
 * console.log(findMedication("Prozac").best?.id, findMedication("MAO-A inhibitor").best?.ingredients);
 * // fluoxetine [ 'moclobemide', 'toloxatone' ]
 * ```
 */
export function createRisk(records: RiskRecords): Risk {
  const checked = check(recordsShape, records, "records", ["records"]);
  const index = indexRisks(
    checked.rules,
    checked.substances,
    indexTaken(checked),
    indexConditions(checked.conditions, checked.readingWords),
  );
  return {
    flag: (profile) => reportRisks(index, profile),
    findMedication: (text, options) => searchMedications(index.taken, text, options),
    findSubstance: (text, options) => searchSubstances(index.taken, text, options),
    findCondition: (text) => searchConditions(index.conditions, text),
    interactionsByRxcui: (rxcuis) => findInteractions(index, rxcuis),
  };
}
