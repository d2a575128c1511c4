import { type Guard, guardOf } from "./guard.js";
import type { CountryCode, JurisdictionCode } from "./jurisdiction.js";
import type { Citation, IsoDate, PartialIsoDate, ReferenceId, Sourced } from "./reference.js";
import type { FormId, SubstanceId } from "./substance.js";

/** What a person or body may do with a substance. */
export const activities = ["possession", "supply", "cultivation", "medical-use", "research", "religious-use"] as const;
/** What a person or body may do with a substance. */
export type Activity = (typeof activities)[number];
/**
 * Tells whether a value is an {@link Activity}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link activities}.
 * @example
 * ```ts
 * import { isActivity } from "microdosing/legality";
 * console.log(isActivity("possession"), isActivity("driving"));
 * // true false
 * ```
 */
export const isActivity: Guard<Activity> = /* @__PURE__ */ guardOf(activities);

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
/**
 * Tells whether a value is a {@link LegalStatus}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link legalStatuses}.
 * @example
 * ```ts
 * import { isLegalStatus } from "microdosing/legality";
 * console.log(isLegalStatus("decriminalised"), isLegalStatus("legalised"));
 * // true false
 * ```
 */
export const isLegalStatus: Guard<LegalStatus> = /* @__PURE__ */ guardOf(legalStatuses);

/**
 * Kinds of conditions under which a status holds. `age` (of adults, where no number is given), `quantity` (how much, of what,
 * per whom) and `content` (how much THC) carry a limit; `place`, `purpose`, `plant`, `preparation`, `prescription`, `licence`, `programme` and `religious`
 * may say which in `is`; `residency`: for residents; `lesser-penalty`: what is punished less; `doubt`: what is not
 * certain of it.
 */
export const legalConditionKinds = [
  "age",
  "quantity",
  "content",
  "place",
  "purpose",
  "plant",
  "preparation",
  "prescription",
  "licence",
  "programme",
  "religious",
  "residency",
  "lesser-penalty",
  "doubt",
] as const;
/** A kind of condition. */
export type LegalConditionKind = (typeof legalConditionKinds)[number];
/** Tells whether a value is a {@link LegalConditionKind}: one of {@link legalConditionKinds}. */
export const isLegalConditionKind: Guard<LegalConditionKind> = /* @__PURE__ */ guardOf(legalConditionKinds);

/** What a condition of a kind may name in `is`; a kind without a list here names nothing. */
export const legalConditionTerms = {
  /** Where. */
  place: [
    "home",
    "private",
    "public",
    "in-view",
    "indoors",
    "locked",
    "licensed-premises",
    "health-facility",
    "pharmacy",
    "coffee-shop",
    "school",
    "near-shop",
    "named-area",
    "university",
    "child-care",
    "airport",
    "home-clinic-or-shelter",
    "own-home",
    "main-home",
    "private-property",
    "public-nuisance",
    "public-danger",
    "bought-outside",
    "reach-of-young",
    "hospital-pharmacy",
    "recognised-institution",
  ],
  /** What for. */
  purpose: [
    "personal",
    "immediate",
    "non-commercial",
    "medical",
    "scientific",
    "veterinary",
    "industrial",
    "export",
    "import",
    "sale",
    "gift",
    "food",
    "consumption",
    "intoxication",
    "drug-making",
    "traditional",
    "association-members",
    "listed-illness",
    "diagnosed-illness",
    "serious-illness",
    "no-other-treatment",
    "anaesthesia",
    "psychotherapy",
    "treatment",
    "limited-circumstances",
    "home-growing",
    "ornamental",
    "distribution",
    "gift-between-acquaintances",
  ],
  /** Which plant or fungus. */
  plant: [
    "peyote",
    "san-pedro",
    "banisteriopsis",
    "fibre-hemp",
    "named-fungi",
    "cultivated-fungi",
    "female-plants",
    "without-artificial-means",
    "named-or-prepared-fungi",
    "from-seed",
    "listed-varieties",
  ],
  /** In which preparation. */
  preparation: [
    "fresh",
    "dried",
    "prepared",
    "natural",
    "synthetic",
    "seeds",
    "leaves",
    "resin",
    "extract",
    "concentrate",
    "oil",
    "smoked",
    "vaporised",
    "edible",
    "injectable",
    "medicine",
    "registered-medicine",
    "magistral",
    "muscimol",
    "ibotenic-acid",
    "ibotenic-acid-or-muscimol",
    "listed-forms",
    "phase-3-drug",
  ],
  /** Prescribed how. */
  prescription: [
    "specialist",
    "psychiatrist",
    "hospital",
    "recommendation",
    "each-patient",
    "approved-psychiatrist",
    "electronic",
    "names-raw-form-under-21",
  ],
  /** A licence for what. */
  licence: [
    "medical",
    "scientific",
    "trial",
    "export",
    "import",
    "industrial",
    "retail",
    "personal",
    "medical-or-scientific",
    "medical-or-industrial",
    "medical-or-approved-product",
    "registration",
    "patient",
    "each-patient",
    "religious",
  ],
  /** Within which programme. */
  programme: [
    "registered-patients",
    "trial",
    "services",
    "compassionate-use",
    "association",
    "named-illness",
    "registered-users",
    "qualifying-patients",
    "existing-users",
    "licensed-clinician",
    "not-known-open",
  ],
  /** In whose religious practice. */
  religious: [
    "native-american-church",
    "rastafari",
    "ayahuasca-church",
    "indigenous",
    "bona-fide",
    "bona-fide-organization",
    "american-indian",
  ],
  /** What is punished less, as a sentence. */
  "lesser-penalty": [
    "small-amount",
    "first-offence",
    "no-prison",
    "treatment",
    "fine",
    "fine-in-public",
    "fine-in-view",
    "detention-and-fine",
    "own-dose",
    "advice-session",
  ],
  /** What is not certain, as a sentence. */
  doubt: [
    "compound-not-plant",
    "list-not-read",
    "sources-conflict",
    "members-differ",
    "vague-law",
    "repealed-terms",
    "treaties-compound-only",
    "plants-not-fungi",
    "punished-though-not-named",
    "dried-prohibited",
    "authority-view",
    "defence-only",
    "perhaps-members-only",
    "judge-decides",
    "presumption",
    "not-binding",
  ],
} as const;
/** What a condition may name. */
export type LegalConditionTerm = (typeof legalConditionTerms)[keyof typeof legalConditionTerms][number];

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
  "square-metres",
  "millilitres",
  "miles",
  "days-of-supply",
  "%",
] as const;
/** A unit of a limit. */
export type LimitUnit = (typeof limitUnits)[number];
/** Tells whether a value is a {@link LimitUnit}: one of {@link limitUnits}. */
export const isLimitUnit: Guard<LimitUnit> = /* @__PURE__ */ guardOf(limitUnits);

/** What a limit is of, for whom, where and over which time. */
export const limitQualifiers = [
  "fresh",
  "dried",
  "dried-cannabis",
  "plant-material",
  "resin",
  "concentrate",
  "edibles",
  "harvested",
  "mature-plants",
  "immature-plants",
  "seedlings",
  "flowering-plants",
  "growing-area",
  "thc",
  "all-drugs",
  "own-use",
  "per-person",
  "per-household",
  "per-two-adults",
  "per-transaction",
  "per-day",
  "per-two-weeks",
  "per-month",
  "per-three-months",
  "per-year",
  "per-container",
  "per-dose",
  "at-home",
  "in-public",
  "in-transport",
  "sold",
  "residents",
  "non-residents",
  "outside-home",
  "at-main-home",
  "per-premises",
  "female-plants",
  "flower",
  "unprocessed",
  "held-at-once",
  "per-15-days",
  "per-30-days",
  "per-35-days",
  "per-90-days",
  "six-days-a-week",
  "over-five-inches",
  "under-14-inches",
  "delta-9-thc",
  "total-thc",
  "by-dry-weight",
  "by-weight",
  "below",
  "in-products",
  "or-equivalent",
  "small-amount",
  "one-dose",
  "one-drug-only",
  "more-suggests-supply",
  "as-gift",
  "between-adults",
  "for-vaporising",
] as const;
/** What a limit is of, for whom, where or over which time. */
export type LimitQualifier = (typeof limitQualifiers)[number];
/** Tells whether a value is a {@link LimitQualifier}: one of {@link limitQualifiers}. */
export const isLimitQualifier: Guard<LimitQualifier> = /* @__PURE__ */ guardOf(limitQualifiers);

/**
 * A condition. A rule may have several, also of one kind: the records do not say whether all of these must be met or whether
 * one is enough.
 */
export interface LegalCondition {
  /** Kind. */
  readonly kind: LegalConditionKind;
  /** What it names; one of {@link legalConditionTerms} for the kind. */
  readonly is?: LegalConditionTerm;
  /** True where the status holds except for it: a ban except on prescription, a permission except for peyote. */
  readonly except?: true;
  /** Limit, such as 21 (years) or 25 (g). */
  readonly value?: number;
  /** Unit of `value`. */
  readonly unit?: LimitUnit;
  /** What `value` is of, for whom, where and over which time. */
  readonly of?: readonly LimitQualifier[];
  /** What else the record says of it, in English: it may restrict the condition further. Documents print it in every language. */
  readonly detail?: string;
}

/** Levels of law, highest first. */
export const legalLevels = ["treaty", "nation", "subdivision", "city"] as const;
/** A level of law. */
export type LegalLevel = (typeof legalLevels)[number];
/** Tells whether a value is a {@link LegalLevel}: one of {@link legalLevels}. */
export const isLegalLevel: Guard<LegalLevel> = /* @__PURE__ */ guardOf(legalLevels);

/** The law that a rule stands in. */
export interface Instrument {
  /** Name of the law as cited, in its own language or in English; absent where the source names none. */
  readonly name?: string;
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
/** Tells whether a value is a {@link Penalty}: one of {@link penalties}. */
export const isPenalty: Guard<Penalty> = /* @__PURE__ */ guardOf(penalties);

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
  /** First day in force (inclusive), where a source tells it. Later than `reviewedOn` where the law is announced. */
  readonly from?: IsoDate;
  /**
   * Where the first day was not found: a year, month or day by whose end the rule is known to hold, such as the year of
   * the act or the date of a source. A rule with neither is known to hold on its review only.
   */
  readonly inForceBy?: PartialIsoDate;
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
/** Tells whether a value is a {@link Convention}: one of {@link conventions}. */
export const isConvention: Guard<Convention> = /* @__PURE__ */ guardOf(conventions);

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
  /** First day in force, where found. */
  readonly from?: IsoDate;
  /** Else a year, month or day by whose end it is known to have been in force. */
  readonly inForceBy?: PartialIsoDate;
  /** First day no longer in force. */
  readonly until?: IsoDate;
}

/** How the UN conventions class a substance, with its sources as an answer cites them. */
export interface CitedTreatyEntry extends Omit<TreatyEntry, "sources"> {
  /** What was opened. */
  readonly sources: readonly Citation[];
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
