import { type Guard, guardOf } from "./guard.js";
import type { Source } from "./reference.js";

/** Conditions that are known by name; of some of them no rule speaks. */
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
  "adhd",
  "arteriovenous-malformation",
  "asthma",
  "autism",
  "brugada",
  "cancer",
  "cardiomyopathy",
  "cerebellar-ataxia",
  "chronic-pain",
  "cyp2d6-poor-metaboliser",
  "dementia",
  "diabetes",
  "hiv",
  "hypothyroidism",
  "insomnia",
  "irritable-bowel",
  "low-magnesium",
  "low-potassium",
  "multiple-sclerosis",
  "obesity",
  "ocd",
  "pacemaker",
  "parkinsons-disease",
  "porphyria",
  "ptsd",
  "sleep-apnoea",
  "traumatic-brain-injury",
] as const;
/** The id of a condition. */
export type ConditionId = (typeof conditionIds)[number];
/**
 * Tells whether a value is a {@link ConditionId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link conditionIds}.
 * @example
 * ```ts
 * import { isConditionId } from "microdosing/risk";
 * console.log(isConditionId("epilepsy"), isConditionId("fits"));
 * // true false
 * ```
 */
export const isConditionId: Guard<ConditionId> = /* @__PURE__ */ guardOf(conditionIds);

/** State of a condition. */
export const conditionStatuses = ["controlled", "uncontrolled", "past"] as const;
/** State of a condition. */
export type ConditionStatus = (typeof conditionStatuses)[number];
/** Tells whether a value is a {@link ConditionStatus}: one of {@link conditionStatuses}. */
export const isConditionStatus: Guard<ConditionStatus> = /* @__PURE__ */ guardOf(conditionStatuses);

/** Kinship. */
export const relatives = ["first-degree", "other"] as const;
/** Kinship. */
export type Relative = (typeof relatives)[number];
/** Tells whether a value is a {@link Relative}: one of {@link relatives}. */
export const isRelative: Guard<Relative> = /* @__PURE__ */ guardOf(relatives);

/** A name of a condition. */
export interface ConditionName {
  /** The name. */
  readonly name: string;
  /** BCP 47 tag of a name that belongs to one language; the first of each language is what a form shows. */
  readonly lng?: string;
}

/** A condition with its codes and common names. */
export interface MedicalCondition {
  /** The condition. */
  readonly id: ConditionId;
  /** ICD-10 and ICD-10-CM code prefixes, with the dot. */
  readonly icd10: readonly string[];
  /** ICD-10 codes that are meant alone, where codes under them are other conditions. */
  readonly icd10Exact?: readonly string[];
  /** ICD-11 code prefixes. */
  readonly icd11: readonly string[];
  /** Names by which it is found. */
  readonly names: readonly ConditionName[];
  /** What was opened. */
  readonly sources: readonly Source[];
  /** The date of the last review. */
  readonly reviewedOn: string;
}
