import type { JurisdictionCode } from "./jurisdiction.js";
import type {
  Activity,
  CitedTreatyEntry,
  Convention,
  Instrument,
  LawRuleId,
  LegalCondition,
  LegalLevel,
  LegalStatus,
  Penalty,
} from "./law.js";
import type { Message } from "./message.js";
import type { Citation, IsoDate, PartialIsoDate, Verification } from "./reference.js";
import type { FormId, SubstanceId } from "./substance.js";

/** A condition under which a status holds, with its text. */
export interface Condition extends LegalCondition {
  /** The text. */
  readonly message: Message;
}

/** A rule that begins after the date asked about. */
export interface LaterRule {
  /** The jurisdiction whose rule it is. */
  readonly jurisdiction: JurisdictionCode;
  /** The status from then on. */
  readonly status: LegalStatus;
  /** The day on which it comes into force, where found. */
  readonly from?: IsoDate;
  /** Else the year, month or day by whose end it is known to hold. */
  readonly inForceBy?: PartialIsoDate;
  /** True where it was enacted and not yet in force when it was last reviewed. */
  readonly announced?: true;
  /** The record. */
  readonly rule: LawRuleId;
}

/** A rule that ended before the date asked about, where the records hold none that follows it. */
export interface EarlierRule {
  /** The jurisdiction whose rule it was. */
  readonly jurisdiction: JurisdictionCode;
  /** The status until then. */
  readonly status: LegalStatus;
  /** The first day on which it was no longer in force. */
  readonly until: IsoDate;
  /** The record. */
  readonly rule: LawRuleId;
}

/** What a higher level of law, which applies there too, says of the same activity. */
export interface HigherStatus {
  /** The higher jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Its status, which is stricter; or `unknown` where the records hold no rule of it, which is never a permission. */
  readonly status: LegalStatus;
  /** The forms that its rule is of, where it is not of all. */
  readonly forms?: readonly FormId[];
  /** The record, which `chain` tells more of; absent where there is none. */
  readonly rule?: LawRuleId;
}

/** What a rule says of one form of a substance. */
export interface FormStatus {
  /** Status. */
  readonly status: LegalStatus;
  /** In force since, where found. */
  readonly since?: IsoDate;
  /** Else the year, month or day by whose end it is known to hold. */
  readonly inForceBy?: PartialIsoDate;
  /** Conditions under which it holds. */
  readonly conditions: readonly Condition[];
  /** The record. */
  readonly rule: LawRuleId;
  /** The law. */
  readonly instrument: Instrument;
  /** What higher levels of law say of this form, the nearest first, where that is stricter; absent where none is. */
  readonly higher?: readonly HigherStatus[];
  /** What was opened. */
  readonly sources: readonly Citation[];
}

/** The status of an activity in short, as a comparison gives it. */
export interface StatusSummary {
  /** Status. */
  readonly status: LegalStatus;
  /** In force since, where found. */
  readonly since?: IsoDate;
  /** Else the year, month or day by whose end it is known to hold. */
  readonly inForceBy?: PartialIsoDate;
  /** The level of law that it comes from; `none` where unknown. */
  readonly layer: LegalLevel | "none";
  /** The forms that the rule is of, where it is not of all. */
  readonly forms?: readonly FormId[];
  /** A higher jurisdiction whose status differs, and whose law also applies there. */
  readonly conflict?: JurisdictionCode;
  /**
   * What higher levels of law say, the nearest first, where that is stricter than `status`: both apply there, so that what
   * one permits the other may forbid. Where none is stricter, the levels of which nothing is known, beside a permission.
   * Absent where there are neither.
   */
  readonly higher?: readonly HigherStatus[];
}

/** The status of one activity. Where it is `unknown`, the records hold no rule: that is never a permission. */
export interface ActivityStatus extends StatusSummary {
  /** First day no longer in force, where the records know one. */
  readonly until?: IsoDate;
  /** The jurisdiction whose rule it is. */
  readonly jurisdiction?: JurisdictionCode;
  /** The record. */
  readonly rule?: LawRuleId;
  /** What the same jurisdiction says form by form, where no form was asked and it tells forms apart. */
  readonly byForm?: Readonly<Partial<Record<FormId, FormStatus>>>;
  /** Conditions under which it holds. */
  readonly conditions: readonly Condition[];
  /** A lower jurisdiction that tolerates what is decided here: its policy stands beside. */
  readonly alongside?: JurisdictionCode;
  /** The next rule, where it is not known what held before it, or where it is announced. */
  readonly later?: LaterRule;
  /** The last rule that ended, where the status is `unknown`: it is no longer the law, and what follows it is not known. */
  readonly earlier?: EarlierRule;
  /** The law. */
  readonly instrument?: Instrument;
  /** Schedule, list or class in it. */
  readonly schedule?: string;
  /** What a breach leads to, where the record knows. */
  readonly penalty?: Penalty;
  /** How well the record is confirmed; `none` where there is no record. */
  readonly verification: Verification | "none";
  /** What was opened. */
  readonly sources: readonly Citation[];
}

/** What one level of law says of an activity, in short: a lookup of that jurisdiction tells conditions. */
export interface LayerStatus
  extends Omit<
    ActivityStatus,
    "conditions" | "sources" | "byForm" | "until" | "conflict" | "alongside" | "later" | "earlier"
  > {
  /** What was opened; absent where this level decides, since the status of the activity has it. */
  readonly sources?: readonly Citation[];
  /** Its own conditions, where it permits and does not decide: they hold beside those of what decides. */
  readonly conditions?: readonly Condition[];
}

/** What one level of law says. */
export interface LegalLayer {
  /** Level. */
  readonly level: Exclude<LegalLevel, "treaty">;
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Statuses of the activities that its records speak of. */
  readonly activities: Readonly<Partial<Record<Activity, LayerStatus>>>;
}

/** What the UN conventions say. */
export interface TreatyStatus {
  /** Classes in force on the date, for the form asked or for all forms. */
  readonly entries: readonly CitedTreatyEntry[];
  /** Classes that the records know only of a later time (`from` or `inForceBy`); absent where there are none. */
  readonly later?: readonly CitedTreatyEntry[];
  /**
   * Whether the country is a party to each convention, as far as the records know: on the day on which the list was last read
   * (`reviewedOn` in `conventionParties`), whatever date is asked about. The records do not hold since when.
   */
  readonly party: Readonly<Record<Convention, "party" | "non-party" | "unknown">>;
}

/** The answer to a lookup. */
export interface LegalityReport {
  /** The substance asked about. */
  readonly substance: SubstanceId;
  /** The form asked about, or `any`. */
  readonly form: FormId | "any";
  /** The jurisdiction asked about, by the code that its records stand under. */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about. */
  readonly on: IsoDate;
  /** The status of each activity: that of the most local rule, but for a toleration of what a higher level permits. */
  readonly activities: Readonly<Record<Activity, ActivityStatus>>;
  /** Every level of law that applies there, highest first; a lower one never hides a higher one. */
  readonly chain: readonly LegalLayer[];
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** What to keep in mind, the notice that this is no legal advice among it. */
  readonly caveats: readonly Message[];
  /** The oldest review among the records used; `unknown` where there is no record. */
  readonly asOf: IsoDate | "unknown";
  /** Whether `on` is later than `asOf` by more than the stated number of days; true where `asOf` is `unknown`. */
  readonly stale: boolean;
  /** What was opened for the records used. */
  readonly sources: readonly Citation[];
}

/** One row of a comparison. */
export interface ComparisonRow {
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** The status of the activity there, in short. */
  readonly status: StatusSummary;
  /** True where the rule has conditions, which a lookup gives, and a row with `detail: "full"`. */
  readonly conditional?: true;
  /** At most two things to keep in mind; a lookup gives all. */
  readonly caveats: readonly Message[];
  /**
   * Whether the date is later than the oldest review of the records of the activity there, at all levels, by more than the
   * stated number of days; true where there is no record.
   */
  readonly stale: boolean;
}

/** One row of a comparison with `detail: "full"`. */
export interface FullComparisonRow extends ComparisonRow {
  /** The status of the activity there, as a lookup gives it. */
  readonly status: ActivityStatus;
  /** What to keep in mind, as a lookup gives it: of all activities, the notice that this is no legal advice first. */
  readonly caveats: readonly Message[];
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** What was opened for the status, for what is said of single forms, and for higher levels of law. */
  readonly sources: readonly Citation[];
}

/**
 * What an edge of a period is: a `change` of the law on that day; the `edge-of-knowledge`, where the law held before, or
 * something else did, and the records do not say; or a `review`, the day on which a rule was read of which the sources tell no
 * earlier time, so that it is no day of the law at all.
 */
export type PeriodEdge = "change" | "edge-of-knowledge" | "review";

/** A period in which the status of an activity did not change, as far as the records know. */
export interface LegalPeriod {
  /** First day; absent for the period before all that is known. */
  readonly from?: IsoDate;
  /** What `from` is; absent with it. */
  readonly fromEdge?: PeriodEdge;
  /** First day of the next period; absent for the last. */
  readonly until?: IsoDate;
  /** What `until` is; absent with it. */
  readonly untilEdge?: PeriodEdge;
  /** The status in it. */
  readonly status: ActivityStatus;
  /** What was opened for the status, for what is said of single forms, and for higher levels of law. */
  readonly sources: readonly Citation[];
}
