import type { Message } from "../model/message.js";
import type { IsoDate, ReferenceId } from "../model/reference.js";
import type { EvidenceStrength, MechanismId, RiskDirection, RiskKind, Severity } from "../model/risk.js";
import type { RiskRuleId } from "../model/risk-rule.js";
import type { SubstanceId } from "../model/substance.js";
import type { FlagTrigger, RecognisedInput, UnrecognisedInput } from "./profile-items.js";

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
  /** The rule. */
  readonly id: RiskRuleId;
  /** The substances of the profile. */
  readonly substances: readonly SubstanceId[];
  /** What in the profile. */
  readonly input: string;
  /** `low`: looked at and little was found; `outside-range`: the rule's limit is not reached; `washed-out`: stopped for longer than the source's period. */
  readonly outcome: "low" | "outside-range" | "washed-out";
  /** What was found. */
  readonly message: Message;
  /** The works. */
  readonly references: readonly ReferenceId[];
}

/** The answer to a profile. */
export interface RiskReport {
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
