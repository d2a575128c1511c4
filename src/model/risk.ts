import type { ReferenceId, Source, Sourced } from "./reference.js";
import type { DoseUnit } from "./study.js";
import type { SubstanceId, SubstanceScope } from "./substance.js";

/** Severity of a risk, most severe first; `unknown` stands last in order, never for "safe". */
export const severities = ["contraindicated", "major", "moderate", "minor", "unknown"] as const;
/** Severity of a risk. */
export type Severity = (typeof severities)[number];

/** What a flag is about. */
export const riskKinds = [
  "medication",
  "condition",
  "life-stage",
  "substance",
  "regimen",
  "dose",
  "activity",
  "unrecognised",
] as const;
/** What a flag is about. */
export type RiskKind = (typeof riskKinds)[number];

/** What happens: harm, a stronger effect, or a weaker effect. */
export const riskDirections = ["toxicity", "more-effect", "less-effect"] as const;
/** What happens. */
export type RiskDirection = (typeof riskDirections)[number];

/** The strongest kind of evidence behind a rule. */
export const evidenceStrengths = ["trial", "observational", "case-reports", "mechanistic", "community"] as const;
/** The strongest kind of evidence behind a rule. */
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** How a risk comes about. */
export const mechanismIds = [
  "serotonin-toxicity",
  "mao-inhibition",
  "seizure-threshold",
  "5-ht2a-antagonism",
  "5-ht2a-downregulation",
  "5-ht2b-agonism",
  "herg-block",
  "cyp2d6-inhibition",
  "cyp3a4-inhibition",
  "cyp2b6-inhibition",
  "cyp2c9-cyp2c19-inhibition",
  "enzyme-induction",
  "sympathomimetic",
  "cns-depression",
  "respiratory-depression",
  "gaba-a-agonism",
  "nmda-antagonism",
  "psychotogenic",
  "mood-switch",
  "impaired-performance",
  "fetal-exposure",
  "infant-exposure",
  "developing-brain",
  "assay-detection",
  "bladder-toxicity",
  "hepatotoxicity",
  "tolerance",
  "expectancy",
  "unknown",
] as const;
/** How a risk comes about. */
export type MechanismId = (typeof mechanismIds)[number];

/** Conditions that rules name. */
export const conditionIds = [
  "psychosis",
  "bipolar-disorder",
  "epilepsy",
  "valvular-heart-disease",
  "long-qt",
  "arrhythmia",
  "coronary-disease",
  "hypertension",
  "stroke",
  "liver-disease",
  "kidney-disease",
  "glaucoma",
  "pulmonary-hypertension",
  "substance-use-disorder",
  "suicidality",
  "hppd",
  "bladder-disease",
  "personality-disorder",
  "colour-vision-deficiency",
  "migraine",
  "depression",
  "anxiety-disorder",
  "eating-disorder",
  "heart-failure",
  "aneurysm",
  "hyperthyroidism",
  "phaeochromocytoma",
  "intracranial-hypertension",
  "lung-disease",
  "hyponatraemia",
] as const;
/** The id of a condition. */
export type ConditionId = (typeof conditionIds)[number];

/** State of a condition. */
export const conditionStatuses = ["controlled", "uncontrolled", "past"] as const;
/** State of a condition. */
export type ConditionStatus = (typeof conditionStatuses)[number];

/** Kinship. */
export const relatives = ["first-degree", "other"] as const;
/** Kinship. */
export type Relative = (typeof relatives)[number];

/** Reproductive states. */
export const pregnancyStates = ["pregnant", "trying", "breastfeeding"] as const;
/** A reproductive state. */
export type PregnancyState = (typeof pregnancyStates)[number];

/** Activities that a substance bears on. */
export const riskActivities = ["driving", "machinery", "drug-testing"] as const;
/** An activity. */
export type RiskActivity = (typeof riskActivities)[number];

/** Other substances that rules name, beside the ten. */
export const otherSubstanceIds = [
  "alcohol",
  "nicotine",
  "caffeine",
  "cocaine",
  "amphetamine",
  "methamphetamine",
  "heroin",
  "ghb",
  "dextromethorphan",
  "nitrous-oxide",
  "kratom",
  "nbome",
  "2c",
  "2c-t",
  "dox",
  "5-meo-tryptamines",
  "alpha-methyltryptamine",
  "mephedrone",
  "pcp",
  "methoxetamine",
  "diphenhydramine",
  "benzodiazepines",
  "opioids",
  "tramadol",
] as const;
/** The id of another substance. */
export type OtherSubstanceId = (typeof otherSubstanceIds)[number];

/** The id of a medication: its international nonproprietary name in kebab-case. */
export type MedicationId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "MedicationId";
};
/** The id of a class of medications. */
export type MedicationClassId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "MedicationClassId";
};
/** The id of a rule. */
export type RiskRuleId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "RiskRuleId";
};

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
}

/** Kinds of names of a medication. */
export const medicationNameTypes = ["inn", "synonym", "salt", "brand"] as const;
/** A kind of name of a medication. */
export type MedicationNameType = (typeof medicationNameTypes)[number];

/** A name of a medication. */
export interface MedicationName {
  /** The name. */
  readonly name: string;
  /** What kind of name. */
  readonly type: MedicationNameType;
  /** BCP 47 tag of a name that belongs to one language. */
  readonly lng?: string;
}

/** A medication: one ingredient, or a combination product that names its ingredients. */
export interface Medication extends Sourced {
  /** Unique id. */
  readonly id: MedicationId;
  /** International nonproprietary name. */
  readonly name: string;
  /** ATC codes. */
  readonly atc: readonly string[];
  /** RxNorm concept id of the ingredient. */
  readonly rxcui?: string;
  /** All names by which it is found, `name` among them. */
  readonly names: readonly MedicationName[];
  /** Ingredients of a combination product. */
  readonly ingredients?: readonly MedicationId[];
}

/** A name of a class of medications. */
export type MedicationClassName = Pick<MedicationName, "name" | "lng">;

/** A class of medications as people speak of it ("SSRIs", "benzos"). Whoever names it may take any of its members. */
export interface MedicationClass extends Sourced {
  /** Unique id. */
  readonly id: MedicationClassId;
  /** The name in English. */
  readonly name: string;
  /** ATC code prefixes: every medication of the index with a code under one of them is a member. */
  readonly atc: readonly string[];
  /** All names by which it is found, `name` among them. */
  readonly names: readonly MedicationClassName[];
}

/** A condition with its codes and common names. */
export interface MedicalCondition {
  /** The condition. */
  readonly id: ConditionId;
  /** ICD-10 code prefixes. */
  readonly icd10: readonly string[];
  /** ICD-11 code prefixes. */
  readonly icd11: readonly string[];
  /** Names by which it is found. */
  readonly names: readonly string[];
  /** What was opened. */
  readonly sources: readonly Source[];
  /** The date of the last review. */
  readonly reviewedOn: string;
}

/** Another substance and the names by which it is found. */
export interface OtherSubstance {
  /** The substance. */
  readonly id: OtherSubstanceId;
  /** Names by which it is found. */
  readonly names: readonly string[];
}
