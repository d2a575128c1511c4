import { type Guard, guardOf } from "./guard.js";

/** The five GRADE domains that can lower certainty. */
export const gradeDomains = ["riskOfBias", "inconsistency", "indirectness", "imprecision", "publicationBias"] as const;
/** A GRADE domain. */
export type GradeDomain = (typeof gradeDomains)[number];
/** Tells whether a value is a {@link GradeDomain}: one of {@link gradeDomains}. */
export const isGradeDomain: Guard<GradeDomain> = /* @__PURE__ */ guardOf(gradeDomains);

/** The three GRADE reasons to raise certainty. */
export const gradeUpgrades = ["largeEffect", "doseResponse", "opposingConfounding"] as const;
/** A GRADE reason to raise certainty. */
export type GradeUpgrade = (typeof gradeUpgrades)[number];
/** Tells whether a value is a {@link GradeUpgrade}: one of {@link gradeUpgrades}. */
export const isGradeUpgrade: Guard<GradeUpgrade> = /* @__PURE__ */ guardOf(gradeUpgrades);

/** GRADE certainty of evidence, highest first. */
export const certainties = ["high", "moderate", "low", "very-low"] as const;
/** GRADE certainty of evidence. */
export type Certainty = (typeof certainties)[number];
/**
 * Tells whether a value is a {@link Certainty}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link certainties}.
 * @example
 * ```ts
 * import { isCertainty } from "microdosing/evidence";
 * console.log(isCertainty("very-low"), isCertainty("none"));
 * // true false
 * ```
 */
export const isCertainty: Guard<Certainty> = /* @__PURE__ */ guardOf(certainties);

/** Designs of a body of evidence, as GRADE tells them apart: where the rating starts. */
export const bodyDesigns = ["randomised", "observational"] as const;
/** Design of a body of evidence. */
export type BodyDesign = (typeof bodyDesigns)[number];
/** Tells whether a value is a {@link BodyDesign}: one of {@link bodyDesigns}. */
export const isBodyDesign: Guard<BodyDesign> = /* @__PURE__ */ guardOf(bodyDesigns);

/** How imprecision is judged. */
export const imprecisionModes = ["classic", "threshold", "core"] as const;
/** How imprecision is judged: GRADE 6 (`classic`), GRADE 34 (`threshold`), or Core GRADE (`core`). */
export type ImprecisionMode = (typeof imprecisionModes)[number];
/** Tells whether a value is an {@link ImprecisionMode}: one of {@link imprecisionModes}. */
export const isImprecisionMode: Guard<ImprecisionMode> = /* @__PURE__ */ guardOf(imprecisionModes);

/** The size of an effect against the threshold, or against conventional sizes where none is given. */
export const effectSizeClasses = ["large", "moderate", "small", "trivial"] as const;
/** The size of an effect against the threshold, or against conventional sizes where none is given. */
export type EffectSizeClass = (typeof effectSizeClasses)[number];
/** Tells whether a value is an {@link EffectSizeClass}: one of {@link effectSizeClasses}. */
export const isEffectSizeClass: Guard<EffectSizeClass> = /* @__PURE__ */ guardOf(effectSizeClasses);
