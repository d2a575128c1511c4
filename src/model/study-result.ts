import type { OutcomeId } from "./outcome.js";
import type { Scoring } from "./scoring.js";

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
