import type { CountryCode } from "./jurisdiction.js";
import type { OutcomeId } from "./outcome.js";
import type { IsoDate, ReferenceId, Sourced } from "./reference.js";
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

/** Units of a dose as printed. */
export const doseUnits = ["µg", "mg", "g", "µg/kg", "mg/kg", "mg/70kg", "%"] as const;
/** A unit of a dose. */
export type DoseUnit = (typeof doseUnits)[number];

/** A dose as a study gave it. */
export interface StudyDose {
  /** Amount in `unit`. */
  readonly amount: number;
  /** Upper end, where the study printed a range. */
  readonly amountMax?: number;
  /** Unit as printed. */
  readonly unit: DoseUnit;
  /** What the amount refers to, such as "LSD base" or "dried mushroom", as printed. */
  readonly of?: string;
}

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

/** A mean with its spread, as printed. */
export interface GroupSummary {
  /** Participants analysed. */
  readonly n?: number;
  /** Mean. */
  readonly mean: number;
  /** Standard deviation. */
  readonly sd?: number;
  /** Standard error of the mean. */
  readonly se?: number;
  /** Confidence interval of the mean. */
  readonly ci?: readonly [number, number];
}

/** How many participants of a group had an event. */
export interface EventCount {
  /** Participants with the event. */
  readonly events: number;
  /** Participants in the group. */
  readonly n: number;
}

/** A p value as printed: `=`, `<` or `>` a number. */
export interface PrintedP {
  /** How the value was printed. */
  readonly comparison: "=" | "<" | ">";
  /** The value. */
  readonly value: number;
}

/** Numbers exactly as a source prints them; what is absent was not printed. */
export type PrintedResult =
  | {
      /** Two group means. */
      readonly type: "group-summaries";
      /** What the means are of. */
      readonly scale: "final" | "change";
      /** The arm that got the substance. */
      readonly treatment: GroupSummary;
      /** The arm that it is compared with. */
      readonly comparator: GroupSummary;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** A difference between two means, treatment minus comparator. */
      readonly type: "mean-difference";
      /** Estimate in the instrument's units. */
      readonly estimate: number;
      /** Standard error. */
      readonly se?: number;
      /** Confidence interval. */
      readonly ci?: readonly [number, number];
      /** Confidence level of `ci`, such as 0.95. */
      readonly level?: number;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** A standardised effect as printed, treatment minus comparator. */
      readonly type: "standardised-difference";
      /** Which statistic: Cohen's d, d of a paired design, Hedges' g, partial eta squared, or a standardised coefficient. */
      readonly statistic: "d" | "dz" | "g" | "eta2p" | "beta" | "r";
      /** Estimate. */
      readonly estimate: number;
      /** Confidence interval. */
      readonly ci?: readonly [number, number];
      /** Confidence level of `ci`. */
      readonly level?: number;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** A test statistic. */
      readonly type: "test";
      /** Which statistic. */
      readonly statistic: "t" | "F" | "z" | "chi2" | "U" | "W";
      /** Value, absent where only the p value was printed. */
      readonly value?: number;
      /** Degrees of freedom, one or two numbers. */
      readonly df?: readonly number[];
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** Counts of an event. */
      readonly type: "events";
      /** The arm that got the substance. */
      readonly treatment: EventCount;
      /** The arm that it is compared with. */
      readonly comparator: EventCount;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** Percentages of an event where the counts were not printed. */
      readonly type: "percentages";
      /** Percentage in the arm that got the substance. */
      readonly treatment: number;
      /** Percentage in the arm that it is compared with, where printed. */
      readonly comparator?: number;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** The source states a finding without a number. */
      readonly type: "statement";
    };

/** Which way a finding goes, as its authors report it. `no-difference` means that none was found, not that none exists. */
export const findingDirections = ["favours-substance", "favours-comparator", "no-difference", "mixed"] as const;
/** Which way a finding goes. */
export type FindingDirection = (typeof findingDirections)[number];

/** Whether a higher score is good, bad or neither. */
export const scorings = ["higher-better", "lower-better", "neutral"] as const;
/** Whether a higher score is good, bad or neither. */
export type Scoring = (typeof scorings)[number];

/** One result of a study. */
export interface StudyResult {
  /** Unique in the study. */
  readonly id: string;
  /** The outcome that it bears on. */
  readonly outcome: OutcomeId;
  /** Name of the instrument or measure as printed. */
  readonly instrument: string;
  /** Whether a higher score is good (`higher-better`), bad (`lower-better`) or neither. */
  readonly scoring: Scoring;
  /** When it was measured, as printed, such as "week 6" or "2 h after dose". */
  readonly timePoint: string;
  /** The arm that got the substance. */
  readonly arm: string;
  /** The arm that it is compared with. */
  readonly comparatorArm: string;
  /** The numbers as printed. */
  readonly printed: PrintedResult;
  /**
   * Which way the authors report it. For harms, `favours-comparator` means more harm with the substance; for the
   * outcome `blinding`, that people could tell what they had been given.
   */
  readonly direction: FindingDirection;
  /** Where in the source it stands, such as "abstract" or "table 2". */
  readonly locator: string;
  /** True for the study's declared primary outcome. */
  readonly primary?: true;
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

/**
 * Answers to signalling questions. `Y`: yes. `PY`: probably yes. `PN`: probably no. `N`: no. `NI`: no information. `NA`: not
 * applicable.
 */
export const signallingAnswers = ["Y", "PY", "PN", "N", "NI", "NA"] as const;
/** An answer to a signalling question. */
export type SignallingAnswer = (typeof signallingAnswers)[number];

/** The answer to one signalling question, with its reason. */
export interface RiskOfBiasAnswer {
  /** Number of the question in the tool, such as "1.1". */
  readonly question: string;
  /** The answer. */
  readonly answer: SignallingAnswer;
  /** Why, in plain English: what the text says, or that it does not say it. */
  readonly reason: string;
  /** Where that stands, such as "abstract" or "registry entry". */
  readonly locator: string;
}

/** The risk of bias of one result, by RoB 2 (randomised; the effect of assignment) or ROBINS-I. */
export interface RiskOfBiasRecord {
  /** The result that was assessed, by its id in the study. */
  readonly result: string;
  /** The tool. */
  readonly tool: "rob2" | "robins-i";
  /** Answers with their reasons. A domain on which the text says nothing is left out as a whole. */
  readonly answers: readonly RiskOfBiasAnswer[];
  /** A reviewer's judgement of period and carryover effects (domain S of RoB 2), for crossover trials alone. */
  readonly domainS?: {
    /** Risk of bias: `low`, `some-concerns` or `high`. */
    readonly judgement: string;
    /** Why, in plain English. */
    readonly reason: string;
  };
  /** Judgement by domain id, for the domains that were answered: by the tool's algorithm, or of domain S by `domainS`. */
  readonly domains: Readonly<Record<string, string>>;
  /** Overall judgement, absent where the domains that were judged do not settle it. */
  readonly overall?: string;
  /** Where the judgement was made: by us, on the text that was opened. */
  readonly basis: "abstract" | "full-text" | "registry";
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
