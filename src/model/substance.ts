import { type Guard, guardOf } from "./guard.js";
import type { MedicationId } from "./medication.js";
import type { Sourced } from "./reference.js";

/** The ten substances that the library covers. */
export const substanceIds = [
  "lsd",
  "psilocybin",
  "mescaline",
  "dmt",
  "ayahuasca",
  "ketamine",
  "cannabis",
  "mdma",
  "ibogaine",
  "amanita-muscaria",
] as const;
/** The id of a substance. */
export type SubstanceId = (typeof substanceIds)[number];
/**
 * Tells whether a value is a {@link SubstanceId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link substanceIds}.
 * @example
 * ```ts
 * import { isSubstanceId } from "microdosing/risk";
 * console.log(isSubstanceId("lsd"), isSubstanceId("LSD"));
 * // true false
 * ```
 */
export const isSubstanceId: Guard<SubstanceId> = /* @__PURE__ */ guardOf(substanceIds);

/** The forms that law or pharmacology tells apart. */
export const formIds = [
  "synthetic",
  "mushroom",
  "truffle",
  "cactus",
  "plant",
  "brew",
  "ayahuasca",
  "flower",
  "extract",
  "hemp",
  "esketamine",
  "racemate",
  "cannabidiol",
] as const;
/** The id of a form. */
export type FormId = (typeof formIds)[number];
/**
 * Tells whether a value is a {@link FormId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link formIds}.
 * @example
 * ```ts
 * import { isFormId } from "microdosing/risk";
 * console.log(isFormId("mushroom"), isFormId("tea"));
 * // true false
 * ```
 */
export const isFormId: Guard<FormId> = /* @__PURE__ */ guardOf(formIds);

/** The forms that each substance comes in, of which law or pharmacology speaks. */
export const substanceForms: Readonly<Record<SubstanceId, readonly FormId[]>> = {
  lsd: ["synthetic"],
  psilocybin: ["mushroom", "truffle", "synthetic", "extract"],
  mescaline: ["cactus", "synthetic", "extract"],
  dmt: ["synthetic", "plant", "brew", "extract", "ayahuasca"],
  ayahuasca: ["brew", "plant"],
  ketamine: ["racemate", "esketamine"],
  cannabis: ["flower", "extract", "hemp", "synthetic", "cannabidiol"],
  mdma: ["synthetic"],
  ibogaine: ["plant", "synthetic", "extract"],
  "amanita-muscaria": ["mushroom", "extract"],
};

/** Routes by which a substance is taken. */
export const routeIds = [
  "oral",
  "sublingual",
  "intranasal",
  "inhaled",
  "smoked",
  "vaporised",
  "intravenous",
  "intramuscular",
  "transdermal",
] as const;
/** The id of a route. */
export type RouteId = (typeof routeIds)[number];
/**
 * Tells whether a value is a {@link RouteId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link routeIds}.
 * @example
 * ```ts
 * import { isRouteId } from "microdosing/risk";
 * console.log(isRouteId("oral"), isRouteId("by mouth"));
 * // true false
 * ```
 */
export const isRouteId: Guard<RouteId> = /* @__PURE__ */ guardOf(routeIds);

/** Pharmacological families. */
export const substanceClasses = [
  "classic-psychedelic",
  "dissociative",
  "cannabinoid",
  "entactogen",
  "oneirogen",
  "gabaergic",
] as const;
/** A pharmacological family. */
export type SubstanceClass = (typeof substanceClasses)[number];
/** Tells whether a value is a {@link SubstanceClass}: one of {@link substanceClasses}. */
export const isSubstanceClass: Guard<SubstanceClass> = /* @__PURE__ */ guardOf(substanceClasses);

/** A form of a substance. */
export interface SubstanceForm {
  /** The form. */
  readonly id: FormId;
  /** Set where the form is a substance of its own here: oral DMT as `ayahuasca`. */
  readonly sameAs?: SubstanceId;
}

/** A name of a substance. */
export interface SubstanceName {
  /** The name. */
  readonly name: string;
  /** BCP 47 tag of a name that belongs to one language; the first of each language is what a form shows. */
  readonly lng?: string;
  /** The form that goes by this name. */
  readonly form?: FormId;
  /** The route that goes by this name. */
  readonly route?: RouteId;
  /** `true` for a word that means it only where it stands alone, or beside nothing but a dose: "acid", and not "folic acid". */
  readonly whole?: true;
}

/** A medicine that is one of the substances. */
export interface SubstanceMedication {
  /** The medicine. */
  readonly id: MedicationId;
  /** The form that it is. */
  readonly form?: FormId;
}

/** A substance, its forms and how it acts. */
export interface Substance extends Sourced {
  /** The substance. */
  readonly id: SubstanceId;
  /** Pharmacological family. */
  readonly class: SubstanceClass;
  /** The forms that are told apart. */
  readonly forms: readonly SubstanceForm[];
  /** The routes that are told apart. */
  readonly routes: readonly RouteId[];
  /** Receptors and enzymes that it acts on, by the names of the IUPHAR/BPS guide or gene. */
  readonly targets: readonly string[];
  /** Names by which it is found. */
  readonly names?: readonly SubstanceName[];
  /** Medicines that are this substance, with the form that each is. */
  readonly medications?: readonly SubstanceMedication[];
  /** CAS registry number of the active compound. */
  readonly cas?: string;
  /** Unique Ingredient Identifier (FDA) of the active compound. */
  readonly unii?: string;
}

/** A substance, narrowed to forms or routes where that matters. */
export interface SubstanceScope {
  /** The substance. */
  readonly id: SubstanceId;
  /** Only these forms; all where absent. */
  readonly forms?: readonly FormId[];
  /** Only these routes; all where absent. */
  readonly routes?: readonly RouteId[];
}
