import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type { DoseUnit } from "../model/dose.js";
import type { Message } from "../model/message.js";
import type { OtherSubstanceId } from "../model/other-substance.js";
import type { FlagTrigger, RecognisedInput, UnrecognisedInput } from "../model/risk-report.js";
import type { ProfileSubstance } from "./profile.js";

/** One thing in a profile, in the shape that the triggers of rules are compared with. */
export type Item = {
  /** How it was typed and matched. */
  readonly trigger: FlagTrigger;
  /** What a reader of its flags has to know of how it was read. */
  readonly notes?: readonly Message[];
  /** Whole days since it was last taken. */
  readonly stoppedDaysAgo?: number;
} & (
  | {
      readonly type: "medication";
      readonly id: string | undefined;
      readonly atc: readonly string[];
      /** Codes of the ingredient alone, where a product lends it others. */
      readonly own?: readonly string[];
    }
  | { readonly type: "condition"; readonly id: ConditionId; readonly status: ConditionStatus | undefined }
  | { readonly type: "family-history"; readonly id: ConditionId; readonly relative: Relative }
  | {
      readonly type: "substance";
      readonly other: OtherSubstanceId | undefined;
      /** One of the ten, narrowed to a form or route where that is known. */
      readonly scope: ProfileSubstance | undefined;
    }
  | { readonly type: "age"; readonly years: number }
  | { readonly type: "pregnancy"; readonly state: string }
  | { readonly type: "activity"; readonly activity: string }
  | { readonly type: "regimen"; readonly dosesPerWeek: number; readonly weeks: number }
  | { readonly type: "dose"; readonly amount: number; readonly unit: DoseUnit }
  | { readonly type: "always" }
);

/** What is one thing, as everything that it goes by: tramadol is a medicine and a street drug, and is judged as both. */
export type ItemGroup = readonly [Item, ...Item[]];

/** A substance of a profile. */
export interface ScopeOf {
  /** The substance. */
  readonly scope: ProfileSubstance;
  /** How it was typed and matched; absent where it was given by its id. */
  readonly trigger?: FlagTrigger;
  /** Whether the text says that it is not taken, or perhaps. */
  readonly asTaken?: true;
}

/** The items of a profile, what was recognised and what was not. */
export interface ProfileItems {
  /** The substances: those that were asked about, then those that are among what is taken. */
  readonly scopes: ScopeOf[];
  /** What triggers are compared with. */
  readonly groups: ItemGroup[];
  /** Substances that were typed beside themselves. */
  readonly same: ScopeOf[];
  /** What was recognised. */
  readonly recognised: RecognisedInput[];
  /** What was not. */
  readonly unrecognised: UnrecognisedInput[];
}

/** What one text adds to a profile. */
export interface ProfilePart extends Pick<ProfileItems, "groups" | "recognised" | "unrecognised"> {
  /** Substances among it. */
  readonly substances: ScopeOf[];
}
