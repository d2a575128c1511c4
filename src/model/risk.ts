/** Severity of a risk, most severe first; `unknown` stands last in order, never for "safe". */
export const severities = ["contraindicated", "major", "moderate", "minor", "unknown"] as const;
/** Severity of a risk. */
export type Severity = (typeof severities)[number];

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

/** What happens: harm, a stronger effect, or a weaker effect. */
export const riskDirections = ["toxicity", "more-effect", "less-effect"] as const;
/** What happens. */
export type RiskDirection = (typeof riskDirections)[number];

/** The strongest kind of evidence behind a rule. */
export const evidenceStrengths = ["trial", "observational", "case-reports", "mechanistic", "community"] as const;
/** The strongest kind of evidence behind a rule. */
export type EvidenceStrength = (typeof evidenceStrengths)[number];

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

/** Reproductive states. */
export const pregnancyStates = ["pregnant", "trying", "breastfeeding"] as const;
/** A reproductive state. */
export type PregnancyState = (typeof pregnancyStates)[number];

/** Activities that a substance bears on. */
export const riskActivities = ["driving", "machinery", "drug-testing"] as const;
/** An activity. */
export type RiskActivity = (typeof riskActivities)[number];
