import type { StudyDose } from "./dose.js";
import type { CountryCode } from "./jurisdiction.js";
import type { IsoDate, ReferenceId, Sourced } from "./reference.js";
import type { RiskOfBiasRecord } from "./risk-of-bias.js";
import type { StudyResult } from "./study-result.js";
import type { FormId, RouteId, SubstanceId } from "./substance.js";

/** The id of a study: first author, year, substance, subject, in kebab-case. */
export type StudyId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "StudyId";
};

/** How participants were allocated. */
export const studyDesigns = ["parallel", "crossover", "pre-post", "cohort", "survey"] as const;
/** How participants were allocated. */
export type StudyDesign = (typeof studyDesigns)[number];

/** Who did not know which treatment was given, in the paper's own term. */
export const blindings = ["double-blind", "triple-blind", "single-blind", "self-blinded", "open-label"] as const;
/** Who did not know which treatment was given. */
export type Blinding = (typeof blindings)[number];

/** What a treatment was compared with. */
export const comparatorIds = ["placebo", "active-placebo", "baseline", "none"] as const;
/** What a treatment was compared with. */
export type ComparatorId = (typeof comparatorIds)[number];

/** Who took part. */
export const populationIds = [
  "healthy-adults",
  "older-adults",
  "adhd",
  "major-depression",
  "cancer-or-life-threatening-illness",
  "self-selected-microdosers",
  "chronic-pain",
  "cluster-headache",
  "other-clinical",
] as const;
/** Who took part. */
export type PopulationId = (typeof populationIds)[number];

/** One arm (parallel) or condition (crossover) of a study. */
export interface StudyArm {
  /** Unique in the study. */
  readonly id: string;
  /** The substance, or the comparator. */
  readonly treatment: SubstanceId | ComparatorId;
  /** Other substances that some participants of the arm took instead, in studies of self-chosen substances. */
  readonly mixedWith?: readonly SubstanceId[];
  /** Form given. */
  readonly form?: FormId;
  /** Route given. */
  readonly route?: RouteId;
  /** Dose given at each occasion. */
  readonly dose?: StudyDose;
  /** Number of occasions on which it was given. */
  readonly occasions?: number;
  /** Number of participants randomised to the arm. */
  readonly nRandomised?: number;
  /** True where the dose was plainly felt, so that it is at or beyond the boundary of a microdose. */
  readonly felt?: true;
}

/** Whether participants could tell what they had been given. */
export interface BlindingCheck {
  /** Whether the study asked. */
  readonly asked: boolean;
  /** Percentage of correct guesses, as printed. */
  readonly correctPercent?: number;
  /** Whether the authors report that blinding held. */
  readonly held?: "yes" | "no" | "partly";
}

/** Participants, as printed. */
export interface StudySize {
  /** Enrolled. */
  readonly enrolled?: number;
  /** Randomised. */
  readonly randomised?: number;
  /** Completed or analysed. */
  readonly analysed?: number;
}

/** A study and its results as printed. */
export interface Study extends Sourced {
  /** Unique id. */
  readonly id: StudyId;
  /** The sample: papers with the same family report the same people and are counted once. */
  readonly family: string;
  /** How the overlap is known, where the family has more than one paper. */
  readonly familyBasis?: "stated" | "inferred";
  /** Main report. */
  readonly reference: ReferenceId;
  /** Trial registrations, such as `NCT…`. */
  readonly registrations?: readonly string[];
  /** Allocation. */
  readonly design: StudyDesign;
  /** Whether allocation (or order, in a crossover) was random; `not-stated` where the text that was read does not say. */
  readonly randomised: boolean | "not-stated";
  /** Blinding as the paper calls it. */
  readonly blinding: Blinding;
  /** Whether participants could tell. */
  readonly blindingCheck?: BlindingCheck;
  /** Who took part. */
  readonly population: PopulationId;
  /** Participants. */
  readonly size: StudySize;
  /** Arms or conditions, comparator included. */
  readonly arms: readonly StudyArm[];
  /** Length of treatment in weeks, absent for single doses. */
  readonly weeks?: number;
  /** Where the study took place, ISO 3166-1 codes, as printed. */
  readonly countries?: readonly CountryCode[];
  /** Results. */
  readonly results: readonly StudyResult[];
  /** Risk of bias, result by result. */
  readonly riskOfBias?: readonly RiskOfBiasRecord[];
  /** Funders, as printed. */
  readonly funding?: readonly string[];
  /**
   * Interests of funders and authors that a source shows, such as a sponsor that sells the substance, in our own words.
   * Absent means that none was seen, not that there is none.
   */
  readonly conflicts?: readonly string[];
  /** First date of participation, where printed. */
  readonly startedOn?: IsoDate;
  /** What in print does not fit together, kept as printed; a key under `evidence:anomaly`. */
  readonly anomalies?: readonly string[];
}
