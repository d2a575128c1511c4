import type { Medication, MedicationClass } from "../../src/model/medication.js";
import type { RiskRule } from "../../src/model/risk-rule.js";
import type { Substance, SubstanceId } from "../../src/model/substance.js";
import type { RiskRecords } from "../../src/risk/risk-index.js";

const sourced = {
  sources: [{ reference: "review", supports: ["severity"], accessedOn: "2026-01-01" }],
  verification: "single-source",
  reviewedOn: "2026-01-01",
} as const;

/** A rule with the fields that a test cares about; the rest is filled in. */
export function rule(fields: Partial<RiskRule> & Pick<RiskRule, "id" | "trigger">): RiskRule {
  return {
    kind: "medication",
    substances: [{ id: "lsd" }],
    finding: "flag",
    rationale: "A test.",
    severity: "major",
    direction: "toxicity",
    mechanism: "unknown",
    strength: "case-reports",
    ...sourced,
    ...fields,
  };
}

const medication = (id: string, name: string, atc: string, names: string[], ingredients?: string[]): Medication => ({
  id,
  name,
  atc: [atc],
  rxcui: String(1000 + name.length * 7 + id.length),
  names: [{ name, type: "inn" }, ...names.map((other) => ({ name: other, type: "brand" as const }))],
  ...(ingredients === undefined ? {} : { ingredients }),
  ...sourced,
});

/** A class that is found by its name and by others. */
export const medicationClass = (id: string, name: string, atc: string[], names: string[]): MedicationClass => ({
  id,
  name,
  atc,
  names: [name, ...names].map((each) => ({ name: each })),
  ...sourced,
});

const substance = (id: SubstanceId, forms: Substance["forms"] = []): Substance => ({
  id,
  class: "classic-psychedelic",
  forms,
  routes: ["oral"],
  targets: ["5-HT2A"],
  ...sourced,
});

export const records: RiskRecords = {
  rules: [
    rule({ id: "lithium", severity: "contraindicated", trigger: { type: "medication", ingredients: ["lithium"] } }),
    rule({
      id: "ssri",
      severity: "minor",
      trigger: { type: "medication", atc: ["N06AB"], except: ["fluoxetine"], washoutDays: 14 },
    }),
    rule({ id: "lamotrigine", finding: "low", trigger: { type: "medication", ingredients: ["lamotrigine"] } }),
    rule({
      id: "maoi",
      substances: [{ id: "ayahuasca" }, { id: "dmt", routes: ["oral"] }],
      trigger: { type: "medication", atc: ["N06AB"] },
    }),
    rule({
      id: "psychosis",
      kind: "condition",
      trigger: { type: "condition", conditions: ["psychosis"], status: ["uncontrolled", "past"] },
    }),
    rule({
      id: "psychosis-family",
      kind: "condition",
      severity: "moderate",
      trigger: { type: "family-history", conditions: ["psychosis"], relatives: ["first-degree"] },
    }),
    rule({ id: "age", kind: "life-stage", trigger: { type: "age", below: 18 } }),
    rule({ id: "regimen", kind: "regimen", severity: "moderate", trigger: { type: "regimen", minWeeks: 8 } }),
    rule({ id: "driving", kind: "activity", trigger: { type: "activity", activities: ["driving"] } }),
    rule({ id: "pregnant", kind: "life-stage", trigger: { type: "pregnancy", states: ["pregnant"] } }),
    rule({ id: "alcohol", kind: "substance", trigger: { type: "substance", others: ["alcohol"] } }),
    rule({ id: "mix", kind: "substance", trigger: { type: "substance", substances: ["cannabis"] } }),
  ],
  medications: [
    medication("lithium", "Lithium", "N05AN01", ["Lithobid", "Priadel"]),
    medication("sertraline", "Sertraline", "N06AB06", ["Zoloft"]),
    medication("fluoxetine", "Fluoxetine", "N06AB03", ["Prozac"]),
    medication("lamotrigine", "Lamotrigine", "N03AX09", ["Lamictal"]),
    medication("terbinafine", "Terbinafine", "D01BA02", ["Lamisil"]),
    medication("olanzapine", "Olanzapine", "N05AH03", ["Zyprexa"]),
    medication(
      "olanzapine-and-sertraline",
      "Olanzapine and sertraline",
      "N06CA99",
      ["Combo"],
      ["olanzapine", "sertraline"],
    ),
  ],
  medicationClasses: [
    medicationClass("ssris", "SSRIs", ["N06AB"], ["SSRI", "ISRS", "مثبطات استرداد السيروتونين"]),
    medicationClass("mood-stabilizers", "Mood stabilizers", ["N05AN", "N03AX09"], ["mood stabilizer"]),
    medicationClass("combinations", "Combinations", ["N06C"], []),
  ],
  conditions: [
    {
      id: "psychosis",
      icd10: ["F20", "F29"],
      icd11: ["6A20"],
      names: ["psychosis", "schizophrenia", "esquizofrenia", "فصام"].map((name) => ({ name })),
      sources: sourced.sources,
      reviewedOn: "2026-01-01",
    },
  ],
  otherSubstances: [{ id: "alcohol", names: ["alcohol", "beer", "كحول"].map((name) => ({ name })), ...sourced }],
  substances: [
    substance("lsd"),
    substance("cannabis"),
    substance("dmt", [{ id: "ayahuasca", sameAs: "ayahuasca" }]),
    substance("ayahuasca"),
  ],
};
