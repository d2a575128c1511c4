import { type Guard, guardOf } from "./guard.js";
import type { MedicationId } from "./medication.js";
import type { Sourced } from "./reference.js";
import type { SubstanceName } from "./substance.js";

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
  "poppers",
  "kambo",
  "syrian-rue",
  "kanna",
  "blue-lotus",
  "salvia",
  "khat",
  "synthetic-cannabinoids",
  "xylazine",
  "grapefruit",
] as const;
/** The id of another substance. */
export type OtherSubstanceId = (typeof otherSubstanceIds)[number];
/** Tells whether a value is an {@link OtherSubstanceId}: one of {@link otherSubstanceIds}. */
export const isOtherSubstanceId: Guard<OtherSubstanceId> = /* @__PURE__ */ guardOf(otherSubstanceIds);

/** Another substance and the names by which it is found. */
export interface OtherSubstance extends Sourced {
  /** The substance. */
  readonly id: OtherSubstanceId;
  /** Names by which it is found. */
  readonly names: readonly SubstanceName[];
  /** Medicines that hold it, or that are of its kind: who takes one is told what is known of the substance as well. */
  readonly medications?: readonly MedicationId[];
  /** ATC code prefixes of such medicines. */
  readonly atc?: readonly string[];
}
