import type { FhirCodeableConcept } from "../model/fhir.js";
import type { Certainty, GradeDomain, GradeUpgrade } from "../model/grading.js";
import type { StudyEffectMeasure } from "../model/study-effect.js";

/** A code of a system of FHIR R5 (`http://hl7.org/fhir/…`). */
const core = (system: string, code: string, display: string): FhirCodeableConcept => ({
  coding: [{ system: `http://hl7.org/fhir/${system}`, code, display }],
});

/** A code of a system of HL7 Terminology, on which FHIR R5 relies. */
const terminology = (system: string, code: string, display: string): FhirCodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code, display }],
});

/** Overall certainty, and the domains of GRADE. */
export const certaintyTypes: Readonly<Record<"overall" | GradeDomain | GradeUpgrade, FhirCodeableConcept>> = {
  overall: /* @__PURE__ */ core("certainty-type", "Overall", "Overall certainty"),
  riskOfBias: /* @__PURE__ */ core("certainty-type", "RiskOfBias", "Risk of bias"),
  inconsistency: /* @__PURE__ */ core("certainty-type", "Inconsistency", "Inconsistency"),
  indirectness: /* @__PURE__ */ core("certainty-type", "Indirectness", "Indirectness"),
  imprecision: /* @__PURE__ */ core("certainty-type", "Imprecision", "Imprecision"),
  publicationBias: /* @__PURE__ */ core("certainty-type", "PublicationBias", "Publication bias"),
  largeEffect: /* @__PURE__ */ core("certainty-type", "LargeEffect", "Large effect"),
  doseResponse: /* @__PURE__ */ core("certainty-type", "DoseResponseGradient", "Dose response gradient"),
  opposingConfounding: /* @__PURE__ */ core("certainty-type", "PlausibleConfounding", "Plausible confounding"),
};

/** The levels of certainty. */
export const certaintyRatings: Readonly<Record<Certainty, FhirCodeableConcept>> = {
  high: /* @__PURE__ */ core("certainty-rating", "high", "High quality"),
  moderate: /* @__PURE__ */ core("certainty-rating", "moderate", "Moderate quality"),
  low: /* @__PURE__ */ core("certainty-rating", "low", "Low quality"),
  "very-low": /* @__PURE__ */ core("certainty-rating", "very-low", "Very low quality"),
};

/** Levels of a domain that lowers certainty, from none to three. */
export const concerns: readonly FhirCodeableConcept[] = [
  /* @__PURE__ */ core("certainty-rating", "no-concern", "no serious concern"),
  /* @__PURE__ */ core("certainty-rating", "serious-concern", "serious concern"),
  /* @__PURE__ */ core("certainty-rating", "very-serious-concern", "very serious concern"),
  /* @__PURE__ */ core("certainty-rating", "extremely-serious-concern", "extremely serious concern"),
];

/** Levels of a reason to raise certainty, from none to two. */
export const raises: readonly FhirCodeableConcept[] = [
  /* @__PURE__ */ core("certainty-rating", "no-change", "no change to rating"),
  /* @__PURE__ */ core("certainty-rating", "upcode1", "increase rating: +1"),
  /* @__PURE__ */ core("certainty-rating", "upcode2", "increase rating: +2"),
];

/** Where the certainty starts. */
export const studyDesignCodes: Readonly<Record<"randomised" | "observational", FhirCodeableConcept>> = {
  randomised: /* @__PURE__ */ core("study-design", "SEVCO:01003", "randomized assignment"),
  observational: /* @__PURE__ */ core("study-design", "SEVCO:01002", "Observational research"),
};

/** Roles of variables. */
export const variableRoles: Readonly<
  Record<"population" | "exposure" | "referenceExposure" | "measuredVariable", FhirCodeableConcept>
> = {
  population: /* @__PURE__ */ terminology("variable-role", "population", "population"),
  exposure: /* @__PURE__ */ terminology("variable-role", "exposure", "exposure"),
  referenceExposure: /* @__PURE__ */ terminology("variable-role", "referenceExposure", "reference exposure"),
  measuredVariable: /* @__PURE__ */ terminology("variable-role", "measuredVariable", "measured variable"),
};

/** How a body is read. FHIR has no code for a synthesis without a pooled estimate. */
export const synthesisTypes: Readonly<Record<"pooled" | "narrative" | "none", FhirCodeableConcept>> = {
  pooled: /* @__PURE__ */ terminology("synthesis-type", "std-MA", "summary data meta-analysis"),
  narrative: { text: "narrative" },
  none: /* @__PURE__ */ terminology("synthesis-type", "NotApplicable", "not applicable"),
};

/** What effects are measured in. */
export const statisticTypes: Readonly<Record<StudyEffectMeasure | "descriptive", FhirCodeableConcept>> = {
  SMD: /* @__PURE__ */ terminology("statistic-type", "0000100", "Standardized Mean Difference"),
  MD: /* @__PURE__ */ terminology("statistic-type", "0000457", "Mean Difference"),
  RR: /* @__PURE__ */ terminology("statistic-type", "C93152", "Relative Risk"),
  descriptive: /* @__PURE__ */ terminology("statistic-type", "descriptive", "Descriptive"),
};

/** What is known of a statistic beside its value. */
export const attributeTypes: Readonly<Record<"ci" | "i2" | "tau2", FhirCodeableConcept>> = {
  ci: /* @__PURE__ */ terminology("attribute-estimate-type", "C53324", "Confidence interval"),
  i2: /* @__PURE__ */ terminology("attribute-estimate-type", "0000420", "I-squared"),
  tau2: /* @__PURE__ */ terminology("attribute-estimate-type", "0000421", "Tau squared"),
};

/** The model that effects are pooled by. */
export const modelCodes: readonly FhirCodeableConcept[] = [
  /* @__PURE__ */ core("statistic-model-code", "metaAnalysis", "Meta-analysis"),
  /* @__PURE__ */ core("statistic-model-code", "effectsRandom", "Random-effects"),
  /* @__PURE__ */ core(
    "statistic-model-code",
    "tauRestrictedMaximumLikelihood",
    "Restricted Maximum Likelihood method",
  ),
  /* @__PURE__ */ core("statistic-model-code", "modifiedHartungKnapp", "Modified Hartung-Knapp adjustment"),
];

/** That a classifier tells the type of a publication. */
export const publicationType: FhirCodeableConcept = /* @__PURE__ */ core(
  "cited-artifact-classification-type",
  "publication-type",
  "Publication type",
);

/** A journal. */
export const periodical: FhirCodeableConcept = /* @__PURE__ */ core("published-in-type", "D020492", "Periodical");

/** A language, by its BCP 47 tag. */
export const languageCode = (tag: string): FhirCodeableConcept => ({
  coding: [{ system: "urn:ietf:bcp:47", code: tag }],
});
