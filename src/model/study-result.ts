import { type Guard, guardOf } from "./guard.js";
import type { OutcomeId } from "./outcome.js";
import type { ReferenceId } from "./reference.js";
import type { Scoring } from "./scoring.js";

/** A mean with its spread, as printed. */
export interface GroupSummary {
  /** Participants behind the mean. */
  readonly n?: number;
  /** Mean score, in the units of the instrument. */
  readonly mean: number;
  /** Standard deviation between participants, in the units of the instrument. */
  readonly sd?: number;
  /** Standard error of the mean, not to be taken for a standard deviation. */
  readonly se?: number;
  /** 95% confidence interval of the mean, lower bound first. */
  readonly ci?: readonly [number, number];
}

/** What a group scored, as a median with quartiles. */
export interface MedianSummary {
  /** Participants behind the median. */
  readonly n?: number;
  /** First quartile, in the units of the instrument. */
  readonly q1: number;
  /** Median. */
  readonly median: number;
  /** Third quartile. */
  readonly q3: number;
}

/** Where numbers that a paper does not print were computed from. */
export interface ComputedFrom {
  /** The data set. */
  readonly reference: ReferenceId;
  /** File, version and what was done with it, in a few words. */
  readonly how: string;
}

/** How many participants of a group had an event. */
export interface EventCount {
  /** Participants who had the event at least once. */
  readonly events: number;
  /** Participants in whom it could have been seen, `events` or more. */
  readonly n: number;
}

/** A p value as printed: `=`, `<` or `>` a number. */
export interface PrintedP {
  /** Whether `value` is the p value itself, or a bound above or below it. */
  readonly comparison: "=" | "<" | ">";
  /** A number from 0 to 1. */
  readonly value: number;
}

/** Numbers exactly as a source prints them; what is absent was not printed. */
export type PrintedResult =
  | {
      /** A mean for each of two groups or conditions. */
      readonly type: "group-summaries";
      /** Whether the means are of scores at the time point, or of changes from baseline. */
      readonly scale: "final" | "change";
      /** The arm that got the substance. */
      readonly treatment: GroupSummary;
      /** The arm that it is compared with. */
      readonly comparator: GroupSummary;
      /** Correlation between the two conditions of a crossover, where printed. */
      readonly correlation?: number;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** A median and quartiles for each of two groups. */
      readonly type: "medians";
      /** The arm that got the substance. */
      readonly treatment: MedianSummary;
      /** The arm that it is compared with. */
      readonly comparator: MedianSummary;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** A difference between two means, treatment minus comparator. */
      readonly type: "mean-difference";
      /** Estimate in the instrument's units. */
      readonly estimate: number;
      /** Standard error of the difference. */
      readonly se?: number;
      /** Student's t of the difference, where that is what was printed. */
      readonly t?: number;
      /** Standard deviation between participants, in the instrument's units: what the difference is standardised by. */
      readonly sd?: number;
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
      /** The value of `statistic` as printed, on its own scale. */
      readonly estimate: number;
      /** Standard error of the value. */
      readonly se?: number;
      /** Confidence interval. */
      readonly ci?: readonly [number, number];
      /** Confidence level of `ci`, such as 0.95; absent where it was not printed. */
      readonly level?: number;
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** The statistic of a test, without the size of an effect. */
      readonly type: "test";
      /** Which statistic: Student's t, F, z, chi-squared, Mann and Whitney's U or Wilcoxon's W. */
      readonly statistic: "t" | "F" | "z" | "chi2" | "U" | "W";
      /** Value, absent where only the p value was printed. */
      readonly value?: number;
      /** Degrees of freedom, one or two numbers. */
      readonly df?: readonly number[];
      /** p value. */
      readonly p?: PrintedP;
    }
  | {
      /** How many people of each group had an event. */
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
/** Tells whether a value is a {@link FindingDirection}: one of {@link findingDirections}. */
export const isFindingDirection: Guard<FindingDirection> = /* @__PURE__ */ guardOf(findingDirections);

/** One result of a study. */
export interface StudyResult {
  /** Short name, unique in the study; bodies of evidence name results by it. */
  readonly id: string;
  /** The outcome of ours that the instrument measures. */
  readonly outcome: OutcomeId;
  /** Name of the instrument or measure as printed. */
  readonly instrument: string;
  /** Whether a higher score is good (`higher-better`), bad (`lower-better`) or neither. */
  readonly scoring: Scoring;
  /** When it was measured, as printed, such as "week 6" or "2 h after dose". */
  readonly timePoint: string;
  /** The id of the arm that got the substance. */
  readonly arm: string;
  /** The id of the arm that it is compared with. */
  readonly comparatorArm: string;
  /** The numbers as printed: nothing is computed here. */
  readonly printed: PrintedResult;
  /**
   * Which way the authors report it. For harms, `favours-comparator` means more harm with the substance; for the
   * outcome `blinding`, that people could tell what they had been given.
   */
  readonly direction: FindingDirection;
  /** Where in the source it stands, such as "abstract" or "table 2". */
  readonly locator: string;
  /** Where the numbers were computed from public data because the paper prints none of the kind. */
  readonly computedFrom?: ComputedFrom;
  /** What the model behind the numbers holds beside the treatment: what people guessed that they had been given. */
  readonly adjustedFor?: "guess";
  /** True for the study's declared primary outcome. */
  readonly primary?: true;
}
