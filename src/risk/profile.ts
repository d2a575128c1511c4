import type { ConditionStatus, Relative } from "../model/condition.js";
import type { DoseUnit } from "../model/dose.js";
import type { PregnancyState, RiskActivity } from "../model/risk.js";
import type { FormId, RouteId, SubstanceId } from "../model/substance.js";

/** A substance, with form and route where known. */
export interface ProfileSubstance {
  /** The substance. */
  readonly id: SubstanceId;
  /** The form. */
  readonly form?: FormId | undefined;
  /** The route. */
  readonly route?: RouteId | undefined;
}

/** A medicine by name or code. */
export interface ProfileMedication {
  /** Generic or brand name, or the word for a class of medicines. */
  readonly name?: string | undefined;
  /** ATC code. */
  readonly atc?: string | undefined;
  /** RxNorm concept id. */
  readonly rxcui?: string | undefined;
  /** Whole days since the last dose; still taken if absent. */
  readonly stoppedDaysAgo?: number | undefined;
}

/** A condition by name or code. */
export interface ProfileCondition {
  /** Id or name. */
  readonly name?: string | undefined;
  /** ICD-10 code. */
  readonly icd10?: string | undefined;
  /** ICD-11 code. */
  readonly icd11?: string | undefined;
  /** State of the condition. */
  readonly status?: ConditionStatus | undefined;
}

/** A condition of a relative. */
export interface ProfileRelative {
  /** The condition, by id, name or ICD code. */
  readonly condition: string;
  /** Kinship. */
  readonly relative: Relative;
}

/** A dose. */
export interface ProfileDose {
  /** Amount in `unit`, above 0. */
  readonly amount: number;
  /** Unit, with the micro sign (U+00B5) in "µg"; "ug", "mcg" and the Greek letter are refused, and the error names it. */
  readonly unit: DoseUnit;
}

/** How often and for how long. */
export interface ProfileRegimen {
  /** Doses per week, 0 to 168. */
  readonly dosesPerWeek: number;
  /** Weeks, 0 or more. */
  readonly weeks: number;
}

/** What a risk report is asked for. Everything stays where it is called: nothing is sent anywhere. */
export interface RiskProfile {
  /** One or more substances; may be left out where `taking` names one. */
  readonly substance?: SubstanceId | ProfileSubstance | readonly (SubstanceId | ProfileSubstance)[] | undefined;
  /** Everything that is taken, as it is written on a list: substances, medicines, supplements, plants. */
  readonly taking?: readonly (string | ProfileMedication)[] | undefined;
  /** A dose. The library does not judge doses; it says so. */
  readonly dose?: ProfileDose | undefined;
  /** How often and for how long. */
  readonly regimen?: ProfileRegimen | undefined;
  /**
   * Medicines, or classes of them: of a class, every member is looked at. What one is taken for, and a condition that stands
   * here by itself, is read as a condition.
   */
  readonly medications?: readonly (string | ProfileMedication)[] | undefined;
  /**
   * Conditions, by id, name or ICD code. Stages of life, activities and a relative are read here too, and a medicine by its
   * international name, or a brand with its strength, on the safe side, as if it were taken.
   */
  readonly conditions?: readonly (string | ProfileCondition)[] | undefined;
  /** Conditions of relatives; a plain string stands for a first-degree relative. */
  readonly familyHistory?: readonly (string | ProfileRelative)[] | undefined;
  /** Other substances, by id or name. Whatever is taken is found in whichever of the three lists it stands. */
  readonly otherSubstances?: readonly string[] | undefined;
  /** Age in years. */
  readonly ageYears?: number | undefined;
  /** Reproductive state. */
  readonly pregnancy?: PregnancyState | undefined;
  /** Activities. */
  readonly activities?: readonly RiskActivity[] | undefined;
}
