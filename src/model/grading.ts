/** The five GRADE domains that can lower certainty. */
export const gradeDomains = ["riskOfBias", "inconsistency", "indirectness", "imprecision", "publicationBias"] as const;
/** A GRADE domain. */
export type GradeDomain = (typeof gradeDomains)[number];

/** The three GRADE reasons to raise certainty. */
export const gradeUpgrades = ["largeEffect", "doseResponse", "opposingConfounding"] as const;
/** A GRADE reason to raise certainty. */
export type GradeUpgrade = (typeof gradeUpgrades)[number];

/** GRADE certainty of evidence, highest first. */
export const certainties = ["high", "moderate", "low", "very-low"] as const;
/** GRADE certainty of evidence. */
export type Certainty = (typeof certainties)[number];

/** Designs of a body of evidence, as GRADE tells them apart: where the rating starts. */
export const bodyDesigns = ["randomised", "observational"] as const;
/** Design of a body of evidence. */
export type BodyDesign = (typeof bodyDesigns)[number];

/** How imprecision is judged. */
export const imprecisionModes = ["classic", "threshold", "core"] as const;
/** How imprecision is judged: GRADE 6 (`classic`), GRADE 34 (`threshold`), or Core GRADE (`core`). */
export type ImprecisionMode = (typeof imprecisionModes)[number];

/** The size of an effect against the threshold, or against conventional sizes where none is given. */
export const effectSizeClasses = ["large", "moderate", "small", "trivial"] as const;
/** The size of an effect against the threshold, or against conventional sizes where none is given. */
export type EffectSizeClass = (typeof effectSizeClasses)[number];
