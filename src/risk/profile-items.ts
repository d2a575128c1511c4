import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type { DoseUnit } from "../model/dose.js";
import type { OtherSubstanceId } from "../model/other-substance.js";
import type { RiskKind } from "../model/risk.js";
import type { MatchConfidence } from "./medication-match.js";
import type { ProfileSubstance } from "./profile.js";

/** Something in a profile that was recognised. */
export interface RecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** What it is about. */
  readonly kind: RiskKind;
  /** Id of what it was taken for. */
  readonly id: string;
  /** The name or code that matched. */
  readonly matched: string;
  /** `true` where it names a class of medications, each of which was looked at; else absent. */
  readonly class?: true;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

/** Something in a profile that was not recognised. */
export interface UnrecognisedInput {
  /** What was typed. */
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
}

/** One thing in a profile, in the shape that the triggers of rules are compared with. */
export type Item = {
  /** How it was typed and matched. */
  readonly trigger: FlagTrigger;
} & (
  | {
      readonly type: "medication";
      readonly id: string | undefined;
      readonly atc: readonly string[];
      readonly stoppedDaysAgo: number | undefined;
    }
  | { readonly type: "condition"; readonly id: ConditionId; readonly status: ConditionStatus | undefined }
  | { readonly type: "family-history"; readonly id: ConditionId; readonly relative: Relative }
  | {
      readonly type: "substance";
      readonly other: OtherSubstanceId | undefined;
      /** One of the ten, narrowed to a form or route where it is one of the profile's own. */
      readonly scope: ProfileSubstance | undefined;
    }
  | { readonly type: "age"; readonly years: number }
  | { readonly type: "pregnancy"; readonly state: string }
  | { readonly type: "activity"; readonly activity: string }
  | { readonly type: "regimen"; readonly dosesPerWeek: number; readonly weeks: number }
  | { readonly type: "dose"; readonly amount: number; readonly unit: DoseUnit }
  | { readonly type: "always" }
);

/** The items of a profile, what was recognised and what was not. */
export interface ProfileItems {
  /** What triggers are compared with. */
  readonly items: Item[];
  /** What was recognised. */
  readonly recognised: RecognisedInput[];
  /** What was not. */
  readonly unrecognised: UnrecognisedInput[];
}
