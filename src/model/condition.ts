import type { Source } from "./reference.js";

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
