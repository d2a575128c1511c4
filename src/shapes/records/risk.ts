import { conditionIds, conditionStatuses, type MedicalCondition, relatives } from "../../model/condition.js";
import { doseUnits } from "../../model/dose.js";
import { type Medication, type MedicationClass, medicationNameTypes } from "../../model/medication.js";
import { type OtherSubstance, otherSubstanceIds } from "../../model/other-substance.js";
import type { ReadingWords } from "../../model/reading-words.js";
import {
  evidenceStrengths,
  mechanismIds,
  pregnancyStates,
  riskActivities,
  riskDirections,
  riskKinds,
  severities,
} from "../../model/risk.js";
import { type Frequency, type RiskRule, type RiskTrigger, riskModifiers } from "../../model/risk-rule.js";
import { formIds, substanceIds } from "../../model/substance.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { count, number, positive, positiveCount } from "../number.js";
import { object, optional, tagged } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, languageTag, matching, someText } from "../text.js";
import { sourcedFields, sourceShape } from "./reference.js";
import { substanceNameShape, substanceScopeShape } from "./substance.js";

const atcPrefix = /* @__PURE__ */ matching(
  /^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/,
  "an ATC code or the beginning of one",
);
const atcCode = /* @__PURE__ */ matching(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, "an ATC code of seven characters");
const ruleKinds = /* @__PURE__ */ riskKinds.filter((kind) => kind !== "unrecognised");

/** What sets a rule off. */
export const riskTriggerShape: Shape<RiskTrigger> = /* @__PURE__ */ lazy<RiskTrigger>((exactly) =>
  exactly(
    tagged("type", {
      medication: {
        atc: optional(someOf(atcPrefix)),
        ingredients: optional(someOf(kebabCase)),
        except: optional(someOf(kebabCase)),
        washoutDays: optional(positiveCount),
        washouts: optional(someOf(object({ ingredients: someOf(kebabCase), days: positiveCount }))),
      },
      condition: { conditions: someOf(idOf(conditionIds)), status: optional(someOf(oneOf(conditionStatuses))) },
      "family-history": { conditions: someOf(idOf(conditionIds)), relatives: optional(someOf(oneOf(relatives))) },
      age: { below: optional(positive), from: optional(positive) },
      pregnancy: { states: someOf(oneOf(pregnancyStates)) },
      substance: {
        others: optional(someOf(idOf(otherSubstanceIds))),
        substances: optional(someOf(idOf(substanceIds))),
        forms: optional(someOf(idOf(formIds))),
      },
      regimen: { minWeeks: optional(positive), minDosesPerWeek: optional(positive) },
      dose: { above: positive, unit: oneOf(doseUnits) },
      activity: { activities: someOf(oneOf(riskActivities)) },
      always: {},
    }),
  ),
);

const frequencyShape: Shape<Frequency> = /* @__PURE__ */ lazy<Frequency>((exactly) =>
  exactly(
    object({
      what: someText,
      count: optional(count),
      of: optional(positiveCount),
      percent: optional(number({ min: 0, max: 100 })),
      population: someText,
      reference: kebabCase,
    }),
  ),
);

/** A risk rule. */
export const riskRuleShape: Shape<RiskRule> = /* @__PURE__ */ lazy<RiskRule>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      kind: oneOf(ruleKinds),
      substances: someOf(substanceScopeShape),
      trigger: riskTriggerShape,
      finding: oneOf(["flag", "low"]),
      severity: oneOf(severities),
      rationale: someText,
      disagreements: optional(someOf(object({ reference: kebabCase, says: someText }))),
      direction: oneOf(riskDirections),
      mechanism: idOf(mechanismIds),
      strength: oneOf(evidenceStrengths),
      modifiers: optional(someOf(oneOf(riskModifiers))),
      exposureFrequency: optional(someOf(frequencyShape)),
      harmFrequency: optional(someOf(frequencyShape)),
      ...sourcedFields(),
    }),
  ),
);

const rxcui = /* @__PURE__ */ matching(/^\d+$/, "an RxNorm concept id");

/** A medication. */
export const medicationShape: Shape<Medication> = /* @__PURE__ */ lazy<Medication>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        name: someText,
        atc: list(atcCode),
        rxcui: optional(rxcui),
        products: optional(someOf(rxcui)),
        names: someOf(object({ name: someText, type: oneOf(medicationNameTypes), lng: optional(languageTag) })),
        ingredients: optional(list(kebabCase, { min: 2 })),
        ...sourcedFields(),
      }),
      nameIsListed,
    ),
  ),
);

/** A class of medications. */
export const medicationClassShape: Shape<MedicationClass> = /* @__PURE__ */ lazy<MedicationClass>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        name: someText,
        atc: someOf(atcPrefix),
        names: someOf(object({ name: someText, lng: optional(languageTag) })),
        ...sourcedFields(),
      }),
      nameIsListed,
    ),
  ),
);

function* nameIsListed({ name, names }: Pick<MedicationClass, "name" | "names">): Iterable<Problem> {
  if (!names.some((entry) => entry.name === name)) yield { path: ["names"], expected: "the name among the names" };
}

/** A condition. */
export const conditionShape: Shape<MedicalCondition> = /* @__PURE__ */ lazy<MedicalCondition>((exactly) =>
  exactly(
    object({
      id: idOf(conditionIds),
      icd10: list(matching(/^[A-Z]\d[0-9A-Z]?(\.\w+)?$/, "the beginning of an ICD-10 code")),
      icd10Exact: optional(someOf(matching(/^[A-Z]\d[0-9A-Z](\.\w+)?$/, "an ICD-10 code"))),
      icd11: list(matching(/^[0-9A-Z]{2,4}(\.\w+)?$/, "the beginning of an ICD-11 code")),
      names: someOf(object({ name: someText, lng: optional(languageTag) })),
      sources: someOf(sourceShape),
      reviewedOn: isoDate,
    }),
  ),
);

/** Another substance. */
export const otherSubstanceShape: Shape<OtherSubstance> = /* @__PURE__ */ lazy<OtherSubstance>((exactly) =>
  exactly(
    object({
      id: idOf(otherSubstanceIds),
      names: someOf(substanceNameShape),
      medications: optional(someOf(kebabCase)),
      atc: optional(someOf(atcPrefix)),
      ...sourcedFields(),
    }),
  ),
);

/** The words around names. */
export const readingWordsShape: Shape<ReadingWords> = /* @__PURE__ */ lazy<ReadingWords>((exactly) => {
  const words = list(someText);
  return exactly(
    object({
      taken: object({
        salts: words,
        around: words,
        joining: words,
        unnamed: words,
        purpose: words,
        nothing: words,
        notTaken: words,
        plainNo: words,
        everyday: words,
        otherNames: words,
      }),
      conditions: object({
        around: words,
        firstDegree: words,
        otherRelatives: words,
        family: words,
        controlled: words,
        uncontrolled: words,
        past: words,
        unsure: words,
        negation: words,
        nothing: words,
        contrast: words,
        joining: words,
        self: words,
        likewise: words,
        theirs: words,
        otherPeople: words,
        treatment: words,
        everyday: words,
      }),
      circumstances: object({
        pregnant: words,
        trying: words,
        breastfeeding: words,
        driving: words,
        machinery: words,
        drugTesting: words,
        underage: words,
        teenage: words,
        ended: words,
        ageBefore: words,
        ageHas: words,
        ageOfPerson: words,
        ageAfter: words,
        ageThen: words,
        ageUnits: words,
        ageNumbers: list(object({ years: positiveCount, words: someOf(someText) })),
      }),
    }),
  );
});
