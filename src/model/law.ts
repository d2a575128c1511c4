import type { CountryCode, JurisdictionCode } from "./jurisdiction.js";
import type { Citation, IsoDate, ReferenceId, Sourced } from "./reference.js";
import type { FormId, SubstanceId } from "./substance.js";

/** What a person or body may do with a substance. */
export const activities = ["possession", "supply", "cultivation", "medical-use", "research", "religious-use"] as const;
/** What a person or body may do with a substance. */
export type Activity = (typeof activities)[number];

/**
 * Legal status of an activity. `prohibited`: an offence. `decriminalised`: forbidden, without criminal penalty.
 * `tolerated`: an offence that official policy does not prosecute. `licensed`: lawful only with a permit or inside a
 * programme. `legal`: lawful under rules. `uncontrolled`: no drug law names it. `unclear`: sources conflict.
 * `unknown`: not in the records.
 */
export const legalStatuses = [
  "prohibited",
  "decriminalised",
  "tolerated",
  "licensed",
  "legal",
  "uncontrolled",
  "unclear",
  "unknown",
] as const;
/** Legal status of an activity. */
export type LegalStatus = (typeof legalStatuses)[number];

/** Kinds of conditions under which a status holds. */
export const legalConditionKinds = [
  "age",
  "quantity",
  "setting",
  "prescription",
  "licence",
  "programme",
  "religious",
  "residency",
] as const;
/** A kind of condition. */
export type LegalConditionKind = (typeof legalConditionKinds)[number];

/** Units of a limit. */
export const limitUnits = [
  "years",
  "g",
  "mg",
  "oz",
  "plants",
  "pills",
  "dose-units",
  "user-units",
  "days",
  "%",
] as const;
/** A unit of a limit. */
export type LimitUnit = (typeof limitUnits)[number];

/** A condition as a record holds it; its text is `legality:condition.<kind>` with the value and unit. */
export interface LegalCondition {
  /** Kind. */
  readonly kind: LegalConditionKind;
  /** Limit, such as 21 (years) or 25 (g). */
  readonly value?: number;
  /** Unit of `value`. */
  readonly unit?: LimitUnit;
  /** What the record says beyond that, in English; not translated, and in no message. */
  readonly detail?: string;
}

/** Levels of law, highest first. */
export const legalLevels = ["treaty", "nation", "subdivision", "city"] as const;
/** A level of law. */
export type LegalLevel = (typeof legalLevels)[number];

/** The law that a rule stands in. */
export interface Instrument {
  /** Name of the law as cited, in its own language or in English. */
  readonly name: string;
  /** Article, section or schedule entry. */
  readonly provision?: string;
  /** The reference that carries the citation. */
  readonly reference: ReferenceId;
}

/** The id of a law record. */
export type LawRuleId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "LawRuleId";
};

/** What a breach leads to. */
export const penalties = ["criminal", "administrative", "none"] as const;
/** What a breach leads to. */
export type Penalty = (typeof penalties)[number];

/** One rule of law: a status of activities with substances, from a date on. */
export interface LawRule extends Sourced {
  /** Unique id. */
  readonly id: LawRuleId;
  /** Substances. */
  readonly substances: readonly SubstanceId[];
  /** Only these forms; all forms if absent. */
  readonly forms?: readonly FormId[];
  /** Activities. */
  readonly activities: readonly Activity[];
  /** Status. */
  readonly status: Exclude<LegalStatus, "unknown">;
  /**
   * First day in force (inclusive); absent where the start was not found. A lookup then reads a prohibition back in time,
   * and a rule that has ended and says `uncontrolled` or `unclear`; a permission holds from its review on.
   */
  readonly from?: IsoDate;
  /** First day no longer in force (exclusive). */
  readonly until?: IsoDate;
  /** Conditions. */
  readonly conditions: readonly LegalCondition[];
  /** The law. */
  readonly instrument: Instrument;
  /** Schedule, list or class in the law. */
  readonly schedule?: string;
  /** What a breach leads to. */
  readonly penalty?: Penalty;
}

/** The law of one jurisdiction. */
export interface JurisdictionLaws {
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Its rules, history kept. */
  readonly rules: readonly LawRule[];
}

/** A rule of law, with its sources as an answer cites them. */
export interface CitedLawRule extends Omit<LawRule, "sources"> {
  /** What was opened. */
  readonly sources: readonly Citation[];
}

/** The law of one jurisdiction, with its sources as an answer cites them. */
export interface CitedJurisdictionLaws {
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Its rules, history kept. */
  readonly rules: readonly CitedLawRule[];
}

/** The two UN conventions that schedule the substances here. */
export const conventions = ["1961", "1971"] as const;
/** A UN drug convention, by its year. */
export type Convention = (typeof conventions)[number];

/** How the UN conventions class a substance. */
export interface TreatyEntry extends Sourced {
  /** Unique id. */
  readonly id: string;
  /** Substance. */
  readonly substance: SubstanceId;
  /** Forms, where the class is of some forms only. */
  readonly forms?: readonly FormId[];
  /** The convention, or `none` where no convention schedules it. */
  readonly convention: Convention | "none";
  /** Schedule in the convention, such as "I"; absent where none. */
  readonly schedule?: string;
  /** First day in force; absent where not found. */
  readonly from?: IsoDate;
  /** First day no longer in force. */
  readonly until?: IsoDate;
}

/** What is known of the parties to a convention. */
export interface ConventionParties extends Sourced {
  /** The convention. */
  readonly convention: Convention;
  /** ISO 3166-1 codes of the parties that were seen named, or that remain where a source names every non-party. */
  readonly parties: readonly CountryCode[];
  /** ISO 3166-1 codes of the states that were seen named as non-parties. */
  readonly nonParties: readonly CountryCode[];
}
