import type { Claim } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { JurisdictionEntry } from "../model/jurisdiction.js";
import type { LawRule, LegalCondition } from "../model/law.js";
import type { Reference, Sourced } from "../model/reference.js";
import type { RiskRule, RiskTrigger } from "../model/risk-rule.js";
import type { SubstanceScope } from "../model/substance.js";
import type { Column, Table } from "./table.js";

/** What a row on a finding is made from. */
export interface FindingRow {
  /** The claim. */
  readonly claim: Claim;
  /** Its grade. */
  readonly grade: ClaimGrade;
  /** The outcome, in English. */
  readonly outcome: string;
  /** The finding in words, in English. */
  readonly statement: string;
  /** The works that report the studies of the body. */
  readonly works: readonly Reference[];
}

/** What a row on a rule of law is made from. */
export interface LawRow {
  /** The place. */
  readonly place: JurisdictionEntry;
  /** The rule. */
  readonly rule: LawRule;
  /** The works that it cites. */
  readonly works: readonly Reference[];
}

/** What a row on a risk rule is made from. */
export interface RuleRow {
  /** The rule. */
  readonly rule: RiskRule;
  /** What may happen, in English. */
  readonly message: string;
  /** What to do, in English. */
  readonly advice: string;
  /** The works that it cites. */
  readonly works: readonly Reference[];
}

/** A column that holds a field of a record, with the description and the words that the record has. */
function fieldOf<Row>(
  name: string,
  holds: `${string}.${string}`,
  cell: Column<Row>["cell"],
  type: Column<Row>["type"] = "string",
): Column<Row> {
  const [of = "", field = ""] = holds.split(".");
  return { name, type, holds: { type: of, field }, cell };
}

/** The same for a field that holds a list. */
const listOf = <Row>(name: string, holds: `${string}.${string}`, cell: Column<Row>["cell"]): Column<Row> => ({
  ...fieldOf(name, holds, cell),
  separator: ";",
});

/** The columns that end every table: how well a row is confirmed, by what, and when that was last looked at. */
function confirmation<Row extends { readonly works: readonly Reference[] }>(
  type: string,
  recordOf: (row: Row) => Sourced,
): readonly Column<Row>[] {
  return [
    fieldOf("verification", `${type}.verification`, (row) => recordOf(row).verification),
    fieldOf("reviewed_on", `${type}.reviewedOn`, (row) => recordOf(row).reviewedOn, "date"),
    {
      name: "sources",
      type: "string",
      holds: "Ids of the works that it rests on; references.json has them in full.",
      separator: ";",
      cell: ({ works }) => works.map(({ id }) => id),
    },
    {
      name: "source_addresses",
      type: "string",
      holds:
        "Web addresses of those works in the same order, the DOI where there is one; a work without either is left out.",
      separator: " ",
      cell: ({ works }) => works.flatMap(addressOf),
    },
  ];
}

function addressOf({ DOI, URL: address }: Reference): readonly string[] {
  if (DOI !== undefined) return [`https://doi.org/${DOI}`];
  return address === undefined ? [] : [address];
}

const intervalOf = ({ estimate }: ClaimGrade) => (estimate === "not-computable" ? undefined : estimate.intervals.adhoc);
const pooledOf = ({ estimate }: ClaimGrade) => (estimate === "not-computable" ? undefined : estimate);

/** What was found on every outcome, and how certain that is. */
export const findingsTable: Table<FindingRow> = {
  name: "findings",
  title: "Summary of findings",
  description:
    "One row for each claim: what controlled studies in people found at doses of a microdose, and how certain that is by GRADE. Very low certainty and `no-evidence` are results, and not signs of safety.",
  key: ["claim"],
  columns: [
    fieldOf("claim", "Claim.id", ({ claim }) => claim.id),
    { name: "outcome", type: "string", holds: "The outcome, in English.", cell: ({ outcome }) => outcome },
    fieldOf("kind", "Claim.kind", ({ claim }) => claim.kind),
    fieldOf("design", "Claim.design", ({ claim }) => claim.design),
    listOf("substances", "Claim.substances", ({ claim }) => claim.substances),
    fieldOf("comparator", "Claim.comparator", ({ claim }) => claim.comparator),
    listOf("populations", "Claim.populations", ({ claim }) => claim.populations),
    { name: "studies", type: "integer", holds: "Number of studies.", cell: ({ grade }) => grade.k },
    {
      name: "participants",
      type: "integer",
      holds: "Participants of the arms that are compared, over all studies.",
      cell: ({ grade }) => grade.participants,
    },
    {
      name: "certainty",
      type: "string",
      holds: "Certainty by GRADE: high, moderate, low or very-low; no-evidence where no controlled study was found.",
      cell: ({ grade }) => grade.certainty,
    },
    {
      name: "verdict",
      type: "string",
      holds: "How the body of evidence reads: no-difference, improvement, worsening, uncertain or not-tested.",
      cell: ({ grade }) => grade.verdict,
    },
    {
      name: "statement",
      type: "string",
      holds: "The finding in words, in English.",
      cell: ({ statement }) => statement,
    },
    {
      name: "estimate_results",
      type: "integer",
      holds: "Number of results that print enough to be pooled; the next columns are empty where there is none.",
      cell: ({ grade }) => pooledOf(grade)?.k,
    },
    {
      name: "measure",
      type: "string",
      holds:
        "What the estimate is measured in: SMD (standardised mean difference), MD (mean difference) or RR (risk ratio, here on the log scale).",
      cell: ({ grade }) => pooledOf(grade)?.measure,
    },
    {
      name: "instrument",
      type: "string",
      holds: "The instrument with its unit, for a mean difference.",
      cell: ({ grade }) => pooledOf(grade)?.instrument,
    },
    {
      name: "estimate",
      type: "number",
      holds: "Random-effects estimate (REML), or the effect of the one result; above 0 is better for the participant.",
      cell: ({ grade }) => pooledOf(grade)?.estimate,
    },
    {
      name: "ci_lower",
      type: "number",
      holds: "Lower bound of its 95% confidence interval (Knapp and Hartung's, with a floor).",
      cell: ({ grade }) => intervalOf(grade)?.[0],
    },
    {
      name: "ci_upper",
      type: "number",
      holds: "Upper bound of that interval.",
      cell: ({ grade }) => intervalOf(grade)?.[1],
    },
    ...confirmation<FindingRow>("Claim", ({ claim }) => claim),
  ],
};

/** A condition in codes: `age=21 years`, `quantity=30 g (dried, per-person)`, `except prescription:specialist`. */
function conditionText({ kind, is, except, value, unit, of }: LegalCondition): string {
  const limit = value === undefined ? "" : `=${value}${unit === undefined ? "" : ` ${unit}`}`;
  const qualifiers = of === undefined ? "" : ` (${of.join(", ")})`;
  return `${except ? "except " : ""}${kind}${is === undefined ? "" : `:${is}`}${limit}${qualifiers}`;
}

/** Every rule of law. */
export const lawsTable: Table<LawRow> = {
  name: "laws",
  title: "Rules of law",
  description:
    "One row for each rule of law, history kept. A place or an activity without a row is unknown, which is never a permission; a lower law never undoes a higher one.",
  key: ["jurisdiction", "rule"],
  columns: [
    fieldOf("jurisdiction", "JurisdictionLaws.jurisdiction", ({ place }) => place.code),
    {
      name: "place",
      type: "string",
      holds: "The name of the jurisdiction, in English.",
      cell: ({ place }) => place.names.en,
    },
    fieldOf("level", "JurisdictionEntry.level", ({ place }) => place.level),
    fieldOf("country_numeric", "JurisdictionEntry.numeric", ({ place }) => place.numeric),
    fieldOf("rule", "LawRule.id", ({ rule }) => rule.id),
    listOf("substances", "LawRule.substances", ({ rule }) => rule.substances),
    listOf("forms", "LawRule.forms", ({ rule }) => rule.forms),
    listOf("activities", "LawRule.activities", ({ rule }) => rule.activities),
    fieldOf("status", "LawRule.status", ({ rule }) => rule.status),
    fieldOf("from", "LawRule.from", ({ rule }) => rule.from, "date"),
    fieldOf("in_force_by", "LawRule.inForceBy", ({ rule }) => rule.inForceBy),
    fieldOf("until", "LawRule.until", ({ rule }) => rule.until, "date"),
    {
      name: "conditions",
      type: "string",
      holds:
        "Conditions in codes: kind, `:` what it names, `=` the limit with its unit, in brackets what the limit is of; `except` where the status holds but for it.",
      separator: ";",
      cell: ({ rule }) => rule.conditions.map(conditionText),
    },
    fieldOf("penalty", "LawRule.penalty", ({ rule }) => rule.penalty),
    fieldOf("schedule", "LawRule.schedule", ({ rule }) => rule.schedule),
    fieldOf("instrument", "Instrument.name", ({ rule }) => rule.instrument.name),
    fieldOf("provision", "Instrument.provision", ({ rule }) => rule.instrument.provision),
    ...confirmation<LawRow>("LawRule", ({ rule }) => rule),
  ],
};

const scopeText = ({ id, forms, routes }: SubstanceScope): string => {
  const narrowed = [...(forms ?? []), ...(routes ?? [])];
  return narrowed.length === 0 ? id : `${id} (${narrowed.join(", ")})`;
};

/** A trigger in codes: each field that it has, with what stands in it. */
function triggerText(trigger: RiskTrigger): readonly string[] {
  return Object.entries(trigger)
    .filter(([name]) => name !== "type")
    .map(([name, value]) => {
      const members = (Array.isArray(value) ? value : [value]).map((member) =>
        typeof member === "object" ? `${member.ingredients.join(" ")} ${member.days} days` : String(member),
      );
      return `${name}=${members.join(", ")}`;
    });
}

/** Every risk rule. */
export const rulesTable: Table<RuleRow> = {
  name: "rules",
  title: "Risk rules",
  description:
    "One row for each rule on a substance together with a medicine, a condition, another substance or a situation. A pair without a row is unknown, which is no sign of safety.",
  key: ["rule"],
  columns: [
    fieldOf("rule", "RiskRule.id", ({ rule }) => rule.id),
    fieldOf("kind", "RiskRule.kind", ({ rule }) => rule.kind),
    listOf("substances", "RiskRule.substances", ({ rule }) => rule.substances.map(scopeText)),
    {
      name: "trigger",
      type: "string",
      holds:
        "What sets the rule off: medication, condition, family-history, age, pregnancy, substance, regimen, dose, activity or always.",
      cell: ({ rule }) => rule.trigger.type,
    },
    {
      name: "trigger_details",
      type: "string",
      holds: "The fields of the trigger with what stands in each; `atc` has ATC codes and beginnings of them.",
      separator: ";",
      cell: ({ rule }) => triggerText(rule.trigger),
    },
    fieldOf("finding", "RiskRule.finding", ({ rule }) => rule.finding),
    fieldOf("severity", "RiskRule.severity", ({ rule }) => rule.severity),
    fieldOf("direction", "RiskRule.direction", ({ rule }) => rule.direction),
    fieldOf("mechanism", "RiskRule.mechanism", ({ rule }) => rule.mechanism),
    fieldOf("strength", "RiskRule.strength", ({ rule }) => rule.strength),
    { name: "message", type: "string", holds: "What may happen, in English.", cell: ({ message }) => message },
    { name: "advice", type: "string", holds: "What to do, in English.", cell: ({ advice }) => advice },
    fieldOf("rationale", "RiskRule.rationale", ({ rule }) => rule.rationale),
    listOf("modifiers", "RiskRule.modifiers", ({ rule }) => rule.modifiers),
    ...confirmation<RuleRow>("RiskRule", ({ rule }) => rule),
  ],
};
