import type { GradeDomain, GradeUpgrade } from "./grading.js";

/** The most levels to rate down: two in each domain, three for imprecision (GRADE handbook, 5; GRADE guidance 34, 35). */
export const mostLevels: Readonly<Record<GradeDomain, number>> = {
  riskOfBias: 2,
  inconsistency: 2,
  indirectness: 2,
  imprecision: 3,
  publicationBias: 2,
};

/** The most levels to rate up (GRADE handbook, 5.3). */
export const mostUpgrade: Readonly<Record<GradeUpgrade, number>> = {
  largeEffect: 2,
  doseResponse: 1,
  opposingConfounding: 1,
};
