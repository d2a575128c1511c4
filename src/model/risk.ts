import { type Guard, guardOf } from "./guard.js";

/** Severity of a risk, most severe first; `unknown` stands last in order, never for "safe". */
export const severities = ["contraindicated", "major", "moderate", "minor", "unknown"] as const;
/** Severity of a risk. */
export type Severity = (typeof severities)[number];
/**
 * Tells whether a value is a {@link Severity}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link severities}.
 * @example
 * ```ts
 * import { isSeverity } from "microdosing/risk";
 * console.log(isSeverity("major"), isSeverity("mayor"));
 * // true false
 * ```
 */
export const isSeverity: Guard<Severity> = /* @__PURE__ */ guardOf(severities);

/** What a flag is about. */
export const riskKinds = [
  "medication",
  "condition",
  "life-stage",
  "substance",
  "regimen",
  "dose",
  "activity",
  "unrecognised",
] as const;
/** What a flag is about. */
export type RiskKind = (typeof riskKinds)[number];
/** Tells whether a value is a {@link RiskKind}: one of {@link riskKinds}. */
export const isRiskKind: Guard<RiskKind> = /* @__PURE__ */ guardOf(riskKinds);

/** What happens: harm, a stronger effect, or a weaker effect. */
export const riskDirections = ["toxicity", "more-effect", "less-effect"] as const;
/** What happens. */
export type RiskDirection = (typeof riskDirections)[number];
/** Tells whether a value is a {@link RiskDirection}: one of {@link riskDirections}. */
export const isRiskDirection: Guard<RiskDirection> = /* @__PURE__ */ guardOf(riskDirections);

/** The strongest kind of evidence behind a rule. */
export const evidenceStrengths = ["trial", "observational", "case-reports", "mechanistic", "community"] as const;
/** The strongest kind of evidence behind a rule. */
export type EvidenceStrength = (typeof evidenceStrengths)[number];
/** Tells whether a value is an {@link EvidenceStrength}: one of {@link evidenceStrengths}. */
export const isEvidenceStrength: Guard<EvidenceStrength> = /* @__PURE__ */ guardOf(evidenceStrengths);

/** How a risk comes about. */
export const mechanismIds = [
  "serotonin-toxicity",
  "mao-inhibition",
  "seizure-threshold",
  "5-ht2a-antagonism",
  "5-ht2a-downregulation",
  "5-ht2b-agonism",
  "herg-block",
  "cyp2d6-inhibition",
  "cyp3a4-inhibition",
  "cyp2b6-inhibition",
  "cyp2c9-cyp2c19-inhibition",
  "enzyme-induction",
  "sympathomimetic",
  "cns-depression",
  "respiratory-depression",
  "gaba-a-agonism",
  "nmda-antagonism",
  "psychotogenic",
  "mood-switch",
  "impaired-performance",
  "fetal-exposure",
  "infant-exposure",
  "developing-brain",
  "assay-detection",
  "bladder-toxicity",
  "hepatotoxicity",
  "tolerance",
  "expectancy",
  "unknown",
] as const;
/** How a risk comes about. */
export type MechanismId = (typeof mechanismIds)[number];
/** Tells whether a value is a {@link MechanismId}: one of {@link mechanismIds}. */
export const isMechanismId: Guard<MechanismId> = /* @__PURE__ */ guardOf(mechanismIds);

/** Reproductive states. */
export const pregnancyStates = ["pregnant", "trying", "breastfeeding"] as const;
/** A reproductive state. */
export type PregnancyState = (typeof pregnancyStates)[number];
/** Tells whether a value is a {@link PregnancyState}: one of {@link pregnancyStates}. */
export const isPregnancyState: Guard<PregnancyState> = /* @__PURE__ */ guardOf(pregnancyStates);

/** Activities that a substance bears on. */
export const riskActivities = ["driving", "machinery", "drug-testing"] as const;
/** An activity. */
export type RiskActivity = (typeof riskActivities)[number];
/** Tells whether a value is a {@link RiskActivity}: one of {@link riskActivities}. */
export const isRiskActivity: Guard<RiskActivity> = /* @__PURE__ */ guardOf(riskActivities);
