import { type Guard, guardOf } from "./guard.js";
import type { Sourced } from "./reference.js";

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

/** The classes of medications in the records; every language has a label for each. */
export const medicationClassIds = [
  "5-ht3-antagonists",
  "ace-inhibitors",
  "adhd-medications",
  "angiotensin-receptor-blockers",
  "antiarrhythmics",
  "anticoagulants",
  "antidepressants",
  "antiemetics",
  "antiepileptics",
  "antifungals",
  "antihistamines",
  "antiobesity-preparations",
  "antiparkinson-drugs",
  "antiplatelets",
  "antipsychotics",
  "anxiolytics",
  "barbiturates",
  "benzodiazepines",
  "beta-blockers",
  "blood-pressure-medicines",
  "blood-thinners",
  "calcium-channel-blockers",
  "contraceptive-pills",
  "corticosteroids",
  "diabetes-medicines",
  "diuretics",
  "dopamine-agonists",
  "fluoroquinolones",
  "gabapentinoids",
  "hiv-protease-inhibitors",
  "insulins",
  "macrolides",
  "monoamine-oxidase-a-inhibitors",
  "monoamine-oxidase-b-inhibitors",
  "monoamine-oxidase-inhibitors",
  "mood-stabilizers",
  "muscle-relaxants",
  "non-selective-monoamine-oxidase-inhibitors",
  "nonsteroidal-anti-inflammatory-drugs",
  "opioids",
  "painkillers",
  "proton-pump-inhibitors",
  "sedatives",
  "selective-serotonin-reuptake-inhibitors",
  "serotonin-norepinephrine-reuptake-inhibitors",
  "sleeping-pills",
  "statins",
  "stimulants",
  "thyroid-hormones",
  "tranquilizers",
  "tricyclic-antidepressants",
  "triptans",
  "z-drugs",
] as const;
/** Tells whether a value is one of {@link medicationClassIds}; records of one's own may have others. */
export const isMedicationClassId: Guard<(typeof medicationClassIds)[number]> =
  /* @__PURE__ */ guardOf(medicationClassIds);

/** Kinds of names of a medication. */
export const medicationNameTypes = ["inn", "synonym", "salt", "brand"] as const;
/** A kind of name of a medication. */
export type MedicationNameType = (typeof medicationNameTypes)[number];
/** Tells whether a value is a {@link MedicationNameType}: one of {@link medicationNameTypes}. */
export const isMedicationNameType: Guard<MedicationNameType> = /* @__PURE__ */ guardOf(medicationNameTypes);

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
  /** ATC codes; none where it has none. */
  readonly atc: readonly string[];
  /** RxNorm concept id of the ingredient, or of the combination of them. */
  readonly rxcui?: string;
  /** RxNorm concept ids of products with it alone, or with all its ingredients. */
  readonly products?: readonly string[];
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
