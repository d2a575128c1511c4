import type { ConditionStatus, Relative } from "./condition.js";
import { type Guard, guardOf } from "./guard.js";
import type { MedicationId } from "./medication.js";
import type { Message } from "./message.js";
import type { IsoDate, ReferenceId } from "./reference.js";
import type {
  EvidenceStrength,
  MechanismId,
  PregnancyState,
  RiskActivity,
  RiskDirection,
  RiskKind,
  Severity,
} from "./risk.js";
import type { RiskRuleId } from "./risk-rule.js";
import type { SubstanceId } from "./substance.js";

/** How sure a match is: the same name, another name of the same thing, or a name that is only close. */
export const matchConfidences = ["exact", "synonym", "approximate"] as const;
/** How sure a match is. */
export type MatchConfidence = (typeof matchConfidences)[number];
/** Tells whether a value is a {@link MatchConfidence}: one of {@link matchConfidences}. */
export const isMatchConfidence: Guard<MatchConfidence> = /* @__PURE__ */ guardOf(matchConfidences);

/** Why a pair that was looked at raises no flag. */
export const checkedOutcomes = ["low", "outside-range", "washed-out", "same-substance"] as const;
/** Why a pair that was looked at raises no flag. */
export type CheckedOutcome = (typeof checkedOutcomes)[number];
/** Tells whether a value is a {@link CheckedOutcome}: one of {@link checkedOutcomes}. */
export const isCheckedOutcome: Guard<CheckedOutcome> = /* @__PURE__ */ guardOf(checkedOutcomes);

/** Something in a profile that was recognised. */
export interface RecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** What it is about. */
  readonly kind: RiskKind;
  /**
   * Id of what it was taken for: of a medicine, a substance or a condition, a {@link PregnancyState}, a
   * {@link RiskActivity}, `age` or `under-18`; `none` where it says that there is none.
   */
  readonly id: string;
  /** The name or code that matched. */
  readonly matched: string;
  /** `true` where it names a class of medications, each of which was looked at; else absent. */
  readonly class?: true;
  /** Ingredients of a combination product. */
  readonly ingredients?: readonly MedicationId[];
  /** The relative whose condition (family history) or age it was taken for. Absent where it was read as one's own. */
  readonly relative?: Relative;
  /** The state that a condition of one's own was looked at in: as the text says, or as it was given. Absent where neither does. */
  readonly status?: ConditionStatus;
  /**
   * `true` where the text says that it is not so, no longer so, perhaps so or perhaps so of somebody else ("stopped lithium",
   * "might be pregnant", "my sister is pregnant"), and it was read as if it were so of the reader now, on the safe side. Else
   * absent.
   */
  readonly onSafeSide?: true;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

/** Something in a profile that was not recognised. */
export interface UnrecognisedInput {
  /** What was typed, or the words of it that are left over. */
  readonly input: string;
  /** Where it stood. */
  readonly kind: RiskKind;
  /** Names that are close, none of them assumed. */
  readonly suggestions: readonly string[];
}

/** What in the profile set a flag off. */
export interface FlagTrigger {
  /** What was typed. */
  readonly input: string;
  /** What it was taken for. */
  readonly matched: string;
  /** ATC or ICD code, where there is one; for a class of medications its ATC prefix, where it has only one. */
  readonly code?: string;
  /** `true` where a class of medications was named: the flag holds for at least one of its members. Else absent. */
  readonly class?: true;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
  /** In words, what was given as a number or chosen: an age, how often and for how long, a state, an activity. Else absent. */
  readonly label?: Message;
}

/** A risk. Severity, strength of evidence and direction are three different things. */
export interface RiskFlag {
  /** The rule, or `unknown-<kind>` where no rule speaks. */
  readonly id: RiskRuleId;
  /** How bad it may be; `unknown` where nothing is known, which is never "safe". */
  readonly severity: Severity;
  /** What it is about. */
  readonly kind: RiskKind;
  /** The substances of the profile that it holds for. */
  readonly substances: readonly SubstanceId[];
  /** How it comes about. */
  readonly mechanism: MechanismId;
  /** What happens; `unknown` where nothing is known. */
  readonly direction: RiskDirection | "unknown";
  /** What set it off. */
  readonly trigger: FlagTrigger;
  /** How well it is known; `unknown` where nothing is. */
  readonly strength: EvidenceStrength | "unknown";
  /** What may happen. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
  /** The works that it rests on. */
  readonly references: readonly ReferenceId[];
  /** Last review of the rule; absent where no rule speaks. */
  readonly reviewedOn?: IsoDate;
}

/** A pair that was looked at and found low, or that a rule covers and does not hold for. Not a proof of safety. */
export interface CheckedPair {
  /** The rule; `same-substance` where a substance was typed beside itself. */
  readonly id: RiskRuleId;
  /** The substances of the profile. */
  readonly substances: readonly SubstanceId[];
  /** What in the profile, as it was typed. */
  readonly input: string;
  /** What it was taken for. */
  readonly matched: string;
  /** As {@link FlagTrigger.label}. */
  readonly label?: Message;
  /** `low`: looked at and little was found; `outside-range`: the rule's limit is not reached; `washed-out`: stopped for longer than the source's period; `same-substance`: the substance itself under another name. */
  readonly outcome: CheckedOutcome;
  /** What was found. */
  readonly message: Message;
  /** The works. */
  readonly references: readonly ReferenceId[];
  /** Last review of the rule; absent where no rule speaks. */
  readonly reviewedOn?: IsoDate;
}

/** The answer to a profile. */
export interface RiskReport {
  /** The substances that it is about: those asked about by id, then those that are among what is taken. */
  readonly substances: readonly SubstanceId[];
  /** Flags, most severe first. */
  readonly flags: readonly RiskFlag[];
  /** The highest severity; `none` where there is no flag, which is no proof of safety. */
  readonly highest: Severity | "none";
  /** What was recognised. */
  readonly recognised: readonly RecognisedInput[];
  /** What was not; each raises an `unknown` flag. */
  readonly unrecognised: readonly UnrecognisedInput[];
  /** What was looked at and raised no flag. */
  readonly checked: readonly CheckedPair[];
  /** What the report is not. */
  readonly notice: Message;
}
