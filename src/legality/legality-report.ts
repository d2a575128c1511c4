import type { JurisdictionCode } from "../model/jurisdiction.js";
import type {
  Activity,
  Convention,
  Instrument,
  LawRuleId,
  LegalCondition,
  LegalLevel,
  LegalStatus,
  Penalty,
  TreatyEntry,
} from "../model/law.js";
import type { Message } from "../model/message.js";
import type { Citation, IsoDate, Verification } from "../model/reference.js";
import type { FormId, SubstanceId } from "../model/substance.js";

/** A condition under which a status holds, with its text. */
export interface Condition extends LegalCondition {
  /** The text. */
  readonly message: Message;
}

/** The status of one activity. Where it is `unknown`, the records hold no rule: that is never a permission. */
export interface ActivityStatus {
  /** Status. */
  readonly status: LegalStatus;
  /** In force since, where found. */
  readonly since?: IsoDate;
  /** First day no longer in force, where the records know one. */
  readonly until?: IsoDate;
  /** The level of law that it comes from; `none` where unknown. */
  readonly layer: LegalLevel | "none";
  /** The jurisdiction whose rule it is. */
  readonly jurisdiction?: JurisdictionCode;
  /** The record. */
  readonly rule?: LawRuleId;
  /** Conditions under which it holds. */
  readonly conditions: readonly Condition[];
  /** A higher jurisdiction whose status differs, and whose law also applies there. */
  readonly conflict?: JurisdictionCode;
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

/** What one level of law says. */
export interface LegalLayer {
  /** Level. */
  readonly level: Exclude<LegalLevel, "treaty">;
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Statuses of the activities that its records speak of. */
  readonly activities: Readonly<Partial<Record<Activity, ActivityStatus>>>;
}

/** What the UN conventions say. */
export interface TreatyStatus {
  /** Classes in force on the date, for the form asked or for all forms. */
  readonly entries: readonly TreatyEntry[];
  /** Whether the country is a party to each convention, as far as the records know. */
  readonly party: Readonly<Record<Convention, "party" | "non-party" | "unknown">>;
}

/** The answer to a lookup. */
export interface LegalityReport {
  /** The substance asked about. */
  readonly substance: SubstanceId;
  /** The form asked about, or `any`. */
  readonly form: FormId | "any";
  /** The jurisdiction asked about. */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about. */
  readonly on: IsoDate;
  /** The status of each activity by the most local rule, with any conflict. */
  readonly activities: Readonly<Record<Activity, ActivityStatus>>;
  /** Every level of law that applies there, highest first; a lower one never hides a higher one. */
  readonly chain: readonly LegalLayer[];
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** What to keep in mind, the notice that this is no legal advice among it. */
  readonly caveats: readonly Message[];
  /** The oldest review among the records used; `unknown` where there is no record. */
  readonly asOf: IsoDate | "unknown";
  /** Whether `on` is later than `asOf` by more than the stated number of days. */
  readonly stale: boolean;
  /** What was opened for the records used. */
  readonly sources: readonly Citation[];
}

/** A substance and form as the records name them. */
export interface ResolvedQuery {
  /** Substance. */
  readonly substance: SubstanceId;
  /** Form, or `any`. */
  readonly form: FormId | "any";
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
}

/** The answer to a question over a period in which it does not change. */
export interface Answer {
  /** First day. */
  readonly from: IsoDate;
  /** What does not depend on the day. */
  readonly report: Omit<LegalityReport, "on" | "stale" | "caveats">;
  /** What to keep in mind where the answer is not stale. */
  readonly caveats: readonly Message[];
  /** What to keep in mind where it is. */
  readonly staleCaveats: readonly Message[];
}
