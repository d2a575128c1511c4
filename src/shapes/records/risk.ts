import { conditionIds, conditionStatuses, type MedicalCondition, relatives } from "../../model/condition.js";
import { doseUnits } from "../../model/dose.js";
import { type Medication, type MedicationClass, medicationNameTypes } from "../../model/medication.js";
import { type OtherSubstance, otherSubstanceIds } from "../../model/other-substance.js";
import {
  evidenceStrengths,
  mechanismIds,
  pregnancyStates,
  riskActivities,
  riskDirections,
  riskKinds,
  severities,
} from "../../model/risk.js";
import type { RiskRule, RiskTrigger } from "../../model/risk-rule.js";
import { substanceIds } from "../../model/substance.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { positive, positiveCount } from "../number.js";
import { object, optional, tagged } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, languageTag, matching, someText } from "../text.js";
import { sourcedFields, sourceShape } from "./reference.js";
import { substanceScopeShape } from "./substance.js";

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
      },
      condition: { conditions: someOf(idOf(conditionIds)), status: optional(someOf(oneOf(conditionStatuses))) },
      "family-history": { conditions: someOf(idOf(conditionIds)), relatives: optional(someOf(oneOf(relatives))) },
      age: { below: optional(positive), from: optional(positive) },
      pregnancy: { states: someOf(oneOf(pregnancyStates)) },
      substance: {
        others: optional(someOf(idOf(otherSubstanceIds))),
        substances: optional(someOf(idOf(substanceIds))),
      },
      regimen: { minWeeks: optional(positive), minDosesPerWeek: optional(positive) },
      dose: { above: positive, unit: oneOf(doseUnits) },
      activity: { activities: someOf(oneOf(riskActivities)) },
      always: {},
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
      ...sourcedFields(),
    }),
  ),
);

/** A medication. */
export const medicationShape: Shape<Medication> = /* @__PURE__ */ lazy<Medication>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        name: someText,
        atc: someOf(atcCode),
        rxcui: optional(matching(/^\d+$/, "an RxNorm concept id")),
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
      icd10: someOf(matching(/^[A-Z]\d{1,2}(\.\w+)?$/, "the beginning of an ICD-10 code")),
      icd11: list(matching(/^[0-9A-Z]{2,4}(\.\w+)?$/, "the beginning of an ICD-11 code")),
      names: someOf(someText),
      sources: someOf(sourceShape),
      reviewedOn: isoDate,
    }),
  ),
);

/** Another substance. */
export const otherSubstanceShape: Shape<OtherSubstance> = /* @__PURE__ */ lazy<OtherSubstance>((exactly) =>
  exactly(object({ id: idOf(otherSubstanceIds), names: someOf(someText) })),
);
