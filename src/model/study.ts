import type { StudyDose } from "./dose.js";
import { type Guard, guardOf } from "./guard.js";
import type { CountryCode } from "./jurisdiction.js";
import type { IsoDate, ReferenceId, Sourced } from "./reference.js";
import type { RiskOfBiasRecord } from "./risk-of-bias.js";
import type { ComputedFrom, StudyResult } from "./study-result.js";
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
/** Tells whether a value is a {@link StudyDesign}: one of {@link studyDesigns}. */
export const isStudyDesign: Guard<StudyDesign> = /* @__PURE__ */ guardOf(studyDesigns);

/** Who did not know which treatment was given, in the paper's own term. */
export const blindings = ["double-blind", "triple-blind", "single-blind", "self-blinded", "open-label"] as const;
/** Who did not know which treatment was given. */
export type Blinding = (typeof blindings)[number];
/** Tells whether a value is a {@link Blinding}: one of {@link blindings}. */
export const isBlinding: Guard<Blinding> = /* @__PURE__ */ guardOf(blindings);

/** What a treatment was compared with. */
export const comparatorIds = ["placebo", "active-placebo", "conventional-medication", "baseline", "none"] as const;
/** What a treatment was compared with. */
export type ComparatorId = (typeof comparatorIds)[number];
/** Tells whether a value is a {@link ComparatorId}: one of {@link comparatorIds}. */
export const isComparatorId: Guard<ComparatorId> = /* @__PURE__ */ guardOf(comparatorIds);

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
/** Tells whether a value is a {@link PopulationId}: one of {@link populationIds}. */
export const isPopulationId: Guard<PopulationId> = /* @__PURE__ */ guardOf(populationIds);

/** One arm (parallel) or condition (crossover) of a study. */
export interface StudyArm {
  /** Short name, unique in the study; results name their arms by it. */
  readonly id: string;
  /** The substance that was given, or what stood in its place. */
  readonly treatment: SubstanceId | ComparatorId;
  /** Other substances that some participants of the arm took instead, in studies of self-chosen substances. */
  readonly mixedWith?: readonly SubstanceId[];
  /** Form in which it was given, where that is printed. */
  readonly form?: FormId;
  /** Way into the body, where that is printed. */
  readonly route?: RouteId;
  /** Dose at each occasion, absent for comparators and where it was not printed. */
  readonly dose?: StudyDose;
  /** Number of occasions on which it was given; the lower end of a range. */
  readonly occasions?: number;
  /** Upper end, where the study printed a range. */
  readonly occasionsMax?: number;
  /** Number of participants randomised to the arm. */
  readonly nRandomised?: number;
  /** True where the dose was plainly felt, so that it is at or beyond the boundary of a microdose. */
  readonly felt?: true;
}

/** Whether participants could tell what they had been given. */
export interface BlindingCheck {
  /** Whether participants were asked to guess what they had been given. */
  readonly asked: boolean;
  /** Percentage of correct guesses, as printed or as `computedFrom` says. */
  readonly correctPercent?: number;
  /** Percentage that somebody would get right who knows nothing but how the treatments were mixed. */
  readonly chancePercent?: number;
  /** Whether the authors report that blinding held. */
  readonly held?: "yes" | "no" | "partly";
  /** Where the percentages were computed from public data because the paper prints none. */
  readonly computedFrom?: ComputedFrom;
}

/** Participants, as printed. */
export interface StudySize {
  /** People who entered the study, also those who were not randomised. */
  readonly enrolled?: number;
  /** People who were allocated to an arm. */
  readonly randomised?: number;
  /** People in the analysis, or who completed where that is all that was printed. */
  readonly analysed?: number;
}

/** The kinds of notices, by Crossref's types of updates. */
export const noticeTypes = ["retraction", "correction", "expression-of-concern"] as const;
/** A kind of notice. */
export type NoticeType = (typeof noticeTypes)[number];
/** Tells whether a value is a {@link NoticeType}: one of {@link noticeTypes}. */
export const isNoticeType: Guard<NoticeType> = /* @__PURE__ */ guardOf(noticeTypes);

/** A notice on a paper. */
export interface StudyNotice {
  /** What it is. */
  readonly type: NoticeType;
  /** The day of the notice. */
  readonly on: IsoDate;
  /** The notice itself. */
  readonly reference: ReferenceId;
}

/** A study and its results as printed. */
export interface Study extends Sourced {
  /** First author, year, substance and subject, in kebab-case; unique among studies. */
  readonly id: StudyId;
  /** The sample: papers with the same family report the same people and are counted once. */
  readonly family: string;
  /** How the overlap is known, where the family has more than one paper. */
  readonly familyBasis?: "stated" | "inferred";
  /** The paper, preprint or registry entry that most of the numbers come from. */
  readonly reference: ReferenceId;
  /** Trial registrations, such as `NCT…`. */
  readonly registrations?: readonly string[];
  /** How participants came to be in their arms. */
  readonly design: StudyDesign;
  /** Whether allocation (or order, in a crossover) was random; `not-stated` where the text that was read does not say. */
  readonly randomised: boolean | "not-stated";
  /** Who did not know the allocation, in the paper's own term, whether or not it held. */
  readonly blinding: Blinding;
  /** Whether participants could tell their arm, where the report says anything about it. */
  readonly blindingCheck?: BlindingCheck;
  /** The people that results can be applied to first. */
  readonly population: PopulationId;
  /** Counts of people over all arms, as far as printed. */
  readonly size: StudySize;
  /** Arms or conditions, comparator included. */
  readonly arms: readonly StudyArm[];
  /** Length of treatment in weeks, absent for single doses. */
  readonly weeks?: number;
  /** Where the study took place, ISO 3166-1 codes, as printed. */
  readonly countries?: readonly CountryCode[];
  /** Results that bear on an outcome of ours; other results of the paper are left out. */
  readonly results: readonly StudyResult[];
  /** Risk of bias of the results that were assessed; another result of the same study may differ. */
  readonly riskOfBias?: readonly RiskOfBiasRecord[];
  /** Who paid, as printed; absent where the text that was read does not say. */
  readonly funding?: readonly string[];
  /**
   * Interests of funders and authors that a source shows, such as a sponsor that sells the substance, in our own words.
   * Absent means that none was seen, not that there is none.
   */
  readonly conflicts?: readonly string[];
  /** First date of participation, where printed. */
  readonly startedOn?: IsoDate;
  /** What its journal said of the paper afterwards; a study that was retracted counts for nothing. */
  readonly notices?: readonly StudyNotice[];
  /** What in print does not fit together, kept as printed; a key under `grading:anomaly`. */
  readonly anomalies?: readonly string[];
}
