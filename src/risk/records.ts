import { conditionIds, conditionStatuses, relatives } from "../model/condition.js";
import { doseUnits } from "../model/dose.js";
import { otherSubstanceIds } from "../model/other-substance.js";
import {
  activityIds,
  evidenceStrengths,
  mechanismIds,
  pregnancyStates,
  riskDirections,
  riskKinds,
  severities,
} from "../model/risk.js";
import type { RiskTrigger } from "../model/risk-rule.js";
import { formIds, routeIds, substanceIds } from "../model/substance.js";
import {
  type Check,
  checkCited,
  checkEach,
  checkEnum,
  checkFields,
  checkFinite,
  checkInteger,
  checkIsoDate,
  checkLanguage,
  checkNonEmptyString,
  checkString,
  checkStrings,
  joinPath,
  listOf,
  oneOf,
} from "../shapes/check.js";

type Fields = Readonly<Record<string, Check>>;

/** Fields of a trigger by its type: those that must be there, then those that may be. */
const triggerFields: Readonly<Record<RiskTrigger["type"], readonly [required: Fields, optional: Fields]>> = {
  medication: [
    {},
    {
      atc: checkStrings,
      ingredients: checkStrings,
      except: checkStrings,
      washoutDays: (value, path) => checkInteger(value, path, { min: 0 }),
    },
  ],
  condition: [{ conditions: listOf(conditionIds) }, { status: listOf(conditionStatuses) }],
  "family-history": [{ conditions: listOf(conditionIds) }, { relatives: listOf(relatives) }],
  age: [{}, { below: checkFinite, from: checkFinite }],
  pregnancy: [{ states: listOf(pregnancyStates) }, {}],
  substance: [{}, { others: listOf(otherSubstanceIds), substances: listOf(substanceIds) }],
  regimen: [{}, { minWeeks: checkFinite, minDosesPerWeek: checkFinite }],
  dose: [{ above: checkFinite, unit: oneOf(doseUnits) }, {}],
  activity: [{ activities: listOf(activityIds) }, {}],
  always: [{}, {}],
};
const triggerTypes = /* @__PURE__ */ Object.keys(triggerFields) as readonly RiskTrigger["type"][];

const checkTrigger: Check = (value, path) => {
  const { type } = checkFields(value, path, { type: checkString });
  const [required, optional] = triggerFields[checkEnum(type, joinPath(path, "type"), triggerTypes)];
  checkFields(value, path, required, optional);
};

const checkRule: Check = (value, path) =>
  checkFields(value, path, {
    id: checkNonEmptyString,
    kind: oneOf(riskKinds),
    substances: (scopes, at) =>
      checkEach(scopes, at, (scope, where) =>
        checkFields(scope, where, { id: oneOf(substanceIds) }, { forms: listOf(formIds), routes: listOf(routeIds) }),
      ),
    trigger: checkTrigger,
    finding: oneOf(["flag", "low"]),
    severity: oneOf(severities),
    direction: oneOf(riskDirections),
    mechanism: oneOf(mechanismIds),
    strength: oneOf(evidenceStrengths),
    sources: checkCited,
    reviewedOn: checkIsoDate,
  });

const checkNames: Check = (names, at) =>
  checkEach(names, at, (name, where) => checkFields(name, where, { name: checkString }, { lng: checkLanguage }));

/**
 * Checks the fields of a medication that a search reads.
 *
 * @param value - The medication.
 * @param path - Its path.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkMedicationRecord(value: unknown, path: string): void {
  checkFields(
    value,
    path,
    { id: checkNonEmptyString, name: checkString, atc: checkStrings, names: checkNames },
    { rxcui: checkString, ingredients: checkStrings },
  );
}

/**
 * Checks the fields of a class of medications that a search reads.
 *
 * @param value - The class.
 * @param path - Its path.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkMedicationClassRecord(value: unknown, path: string): void {
  checkFields(value, path, { id: checkNonEmptyString, name: checkString, atc: checkStrings, names: checkNames });
}

/** Checks of the records that a report reads where they are given. */
export const optionalRiskLists: Readonly<Record<"medicationClasses", Check>> = {
  medicationClasses: checkMedicationClassRecord,
};

/** Checks of the records that a report reads. */
export const riskLists: Readonly<
  Record<"rules" | "medications" | "conditions" | "otherSubstances" | "substances", Check>
> = {
  rules: checkRule,
  medications: checkMedicationRecord,
  conditions: (value, path) =>
    checkFields(value, path, {
      id: oneOf(conditionIds),
      icd10: checkStrings,
      icd11: checkStrings,
      names: checkStrings,
    }),
  otherSubstances: (value, path) => checkFields(value, path, { id: oneOf(otherSubstanceIds), names: checkStrings }),
  substances: (value, path) =>
    checkFields(
      value,
      path,
      {
        id: oneOf(substanceIds),
        forms: (forms, at) =>
          checkEach(forms, at, (form, where) =>
            checkFields(form, where, { id: oneOf(formIds) }, { sameAs: oneOf(substanceIds) }),
          ),
      },
      { names: checkStrings },
    ),
};
