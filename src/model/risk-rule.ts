import type { ConditionId, ConditionStatus, Relative } from "./condition.js";
import type { DoseUnit } from "./dose.js";
import { type Guard, guardOf } from "./guard.js";
import type { MedicationId } from "./medication.js";
import type { OtherSubstanceId } from "./other-substance.js";
import type { ReferenceId, Sourced } from "./reference.js";
import type {
  EvidenceStrength,
  MechanismId,
  PregnancyState,
  RiskActivity,
  RiskDirection,
  RiskKind,
  Severity,
} from "./risk.js";
import type { FormId, SubstanceId, SubstanceScope } from "./substance.js";

/** The id of a rule. */
export type RiskRuleId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "RiskRuleId";
};

/** For how long a rule holds after single ingredients were stopped. */
export interface Washout {
  /** The ingredients. */
  readonly ingredients: readonly MedicationId[];
  /** Days, as a source gives them. */
  readonly days: number;
}

/** What makes a risk larger or smaller, where a source names it. */
export const riskModifiers = [
  "dose",
  "route",
  "formulation",
  "timing",
  "age",
  "sex",
  "genotype-cyp2d6",
  "genotype-cyp2c19",
  "liver-function",
  "kidney-function",
  "body-temperature",
  "hydration",
  "pre-existing-heart-disease",
  "repeated-use",
  "smoking",
] as const;
/** What makes a risk larger or smaller. */
export type RiskModifier = (typeof riskModifiers)[number];
/** Tells whether a value is a {@link RiskModifier}: one of {@link riskModifiers}. */
export const isRiskModifier: Guard<RiskModifier> = /* @__PURE__ */ guardOf(riskModifiers);

/** How often something was seen, as a source prints it. */
export interface Frequency {
  /** What was counted, in English. */
  readonly what: string;
  /** In how many. */
  readonly count?: number;
  /** Out of how many. */
  readonly of?: number;
  /** In how many of a hundred, where the source prints that alone. */
  readonly percent?: number;
  /** Who was looked at, in English. */
  readonly population: string;
  /** The work. */
  readonly reference: ReferenceId;
}

/** What in a profile sets a rule off. */
export type RiskTrigger =
  | {
      /** Kind of trigger. */
      readonly type: "medication";
      /** ATC code prefixes: every member matches. */
      readonly atc?: readonly string[];
      /** Single ingredients. */
      readonly ingredients?: readonly MedicationId[];
      /** Ingredients that the prefixes would catch and the rule does not mean. */
      readonly except?: readonly MedicationId[];
      /** Days after stopping during which the rule still holds, where a source gives it. */
      readonly washoutDays?: number;
      /** The same for single ingredients that differ from the others. */
      readonly washouts?: readonly Washout[];
    }
  | {
      /** Kind of trigger. */
      readonly type: "condition";
      /** Any of these. */
      readonly conditions: readonly ConditionId[];
      /** Only in these states; in all, and where the state is not given, if absent. */
      readonly status?: readonly ConditionStatus[];
    }
  | {
      /** Kind of trigger. */
      readonly type: "family-history";
      /** Any of these. */
      readonly conditions: readonly ConditionId[];
      /** Only for these relatives; for all if absent. */
      readonly relatives?: readonly Relative[];
    }
  | {
      /** Kind of trigger. */
      readonly type: "age";
      /** Holds below this age in years. */
      readonly below?: number;
      /** Holds from this age in years. */
      readonly from?: number;
    }
  | {
      /** Kind of trigger. */
      readonly type: "pregnancy";
      /** Any of these. */
      readonly states: readonly PregnancyState[];
    }
  | {
      /** Kind of trigger. */
      readonly type: "substance";
      /** Others beside the ten. */
      readonly others?: readonly OtherSubstanceId[];
      /** Of the ten. */
      readonly substances?: readonly SubstanceId[];
      /** Only in these forms of them; in all, and where the form is not given, if absent. */
      readonly forms?: readonly FormId[];
    }
  | {
      /** Kind of trigger. */
      readonly type: "regimen";
      /** Holds from this many weeks. */
      readonly minWeeks?: number;
      /** Holds from this many doses per week. */
      readonly minDosesPerWeek?: number;
    }
  | {
      /** Kind of trigger. */
      readonly type: "dose";
      /** Holds above this amount. */
      readonly above: number;
      /** Unit of `above`. */
      readonly unit: DoseUnit;
    }
  | {
      /** Kind of trigger. */
      readonly type: "activity";
      /** Any of these. */
      readonly activities: readonly RiskActivity[];
    }
  | {
      /** Holds for every profile with the substance. */
      readonly type: "always";
    };

/** A source that rates a pair otherwise than the rule does. */
export interface RuleDisagreement {
  /** The work. */
  readonly reference: ReferenceId;
  /** What it says, in English. */
  readonly says: string;
}

/** A rule: a trigger, what may happen, how bad, how well known. Its texts are `risk:rule.<id>.message` and `.advice`. */
export interface RiskRule extends Sourced {
  /** Unique id. */
  readonly id: RiskRuleId;
  /** What it is about. */
  readonly kind: Exclude<RiskKind, "unrecognised">;
  /** The substances, narrowed to forms or routes where that matters. */
  readonly substances: readonly SubstanceScope[];
  /** What sets it off. */
  readonly trigger: RiskTrigger;
  /** `flag` raises it; `low` records that the pair was looked at and little was found. */
  readonly finding: "flag" | "low";
  /** How bad it may be; for `low`, `minor`. */
  readonly severity: Severity;
  /** Why it is rated so and which source was followed, in English: part of the record, and not of its texts. */
  readonly rationale: string;
  /** Sources that rate it otherwise. */
  readonly disagreements?: readonly RuleDisagreement[];
  /** What happens. */
  readonly direction: RiskDirection;
  /** How. */
  readonly mechanism: MechanismId;
  /** How well it is known. */
  readonly strength: EvidenceStrength;
  /** What makes it larger or smaller, where a source names it; not known if absent. */
  readonly modifiers?: readonly RiskModifier[];
  /** How often people combine the two, where a source counts it; not known if absent. */
  readonly exposureFrequency?: readonly Frequency[];
  /** How often harm follows, where a source counts it; not known if absent. */
  readonly harmFrequency?: readonly Frequency[];
}
