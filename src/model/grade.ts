import type { EffectMeasure } from "./effect-size.js";
import type { BodyDesign, Certainty, EffectSizeClass, GradeDomain, GradeUpgrade, ImprecisionMode } from "./grading.js";
import type { Message, MessageValue } from "./message.js";
import type { MetaAnalysisOptions } from "./pooling.js";
import type { RiskOfBiasLevel } from "./risk-of-bias.js";
import type { Scoring } from "./scoring.js";

/** An effect with what grading needs to know of its study. */
export interface GradedEffect {
  /** Effect size. */
  readonly yi: number;
  /** Sampling variance. */
  readonly vi: number;
  /** Participants, both groups together. */
  readonly n?: number;
  /** Overall risk of bias. */
  readonly riskOfBias?: RiskOfBiasLevel;
}

/** Imprecision in all three modes: guidance disagrees, and a reader should see where. */
export interface ImprecisionComparison {
  /** The mode that counts. */
  readonly mode: ImprecisionMode;
  /** By GRADE guidelines 6. */
  readonly classic: Judgement;
  /** By GRADE guidance 34; not assessed without a stated threshold. */
  readonly threshold: Judgement;
  /** By Core GRADE; not assessed without a stated threshold. */
  readonly core: Judgement;
  /** Whether all modes that could be assessed give the same levels. */
  readonly agree: boolean;
}

/** Who made a judgement. */
export const judgementSources = ["computed", "reviewer", "not-assessed"] as const;

/** Levels with the reason for them. */
export interface JudgedLevels {
  /** Levels rated down or up. */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why. */
  readonly reason: Message;
}

/** A judgement in one GRADE domain, or on one reason to rate up. */
export interface Judgement extends JudgedLevels {
  /** Who judged; `not-assessed` counts as no change, and says so. */
  readonly source: (typeof judgementSources)[number];
  /** What was computed, where a reviewer's judgement took its place. */
  readonly computed?: JudgedLevels;
  /** What was judged and does not count, where GRADE does not allow to rate up. */
  readonly withheld?: JudgedLevels;
}

/** A judgement by a reviewer, which takes the place of what would be computed. */
export interface GivenJudgement {
  /** Levels to rate down or up. */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why: a message, or the reviewer's own words. */
  readonly reason: Message | string;
}

/** Options of grading. */
export interface GradeOptions {
  /**
   * What the effects are measured in; default `SMD`. Ratios are on the log scale. A measure without conventional sizes
   * (all but standardised differences and risk ratios) needs a threshold, or for odds ratios a baseline risk.
   */
  readonly measure?: EffectMeasure;
  /** Minimally important difference, in the units of the effects (log units for ratios), above 0. */
  readonly threshold?: number;
  /** Risk without the treatment, between 0 and 1: for odds ratios, and for the information size of binary outcomes. */
  readonly baselineRisk?: number;
  /** The optimal information size in participants; default: computed for SMD, and for risks with a baseline risk. */
  readonly optimalInformationSize?: number;
  /** How imprecision is judged. Default: `threshold` where one is given, else `classic`. */
  readonly imprecision?: ImprecisionMode;
  /** What a higher effect means. Default `neutral`: an increase or a reduction. */
  readonly orientation?: Scoring;
  /** What the statement is about. Default: "the outcome". */
  readonly subject?: MessageValue;
  /** Options of the meta-analysis. */
  readonly metaAnalysis?: MetaAnalysisOptions;
}

/** What is to be graded. */
export interface GradeInput {
  /** Randomised trials start at high, observational studies at low. */
  readonly design: BodyDesign;
  /** Another start, such as `high` for observational studies that were assessed with ROBINS-I. */
  readonly startAt?: Certainty;
  /** The body of evidence. */
  readonly effects?: readonly GradedEffect[];
  /** Options. */
  readonly options?: GradeOptions;
  /** A reviewer's judgements, by domain. */
  readonly judgements?: Readonly<Partial<Record<GradeDomain, GivenJudgement>>>;
  /** A reviewer's reasons to rate up; they count only where nothing was rated down. */
  readonly upgrades?: Readonly<Partial<Record<GradeUpgrade, GivenJudgement>>>;
}

/** The pooled effect. */
export interface GradedPooledEffect {
  /** Estimate. */
  readonly estimate: number;
  /** Confidence interval. */
  readonly ci: readonly [number, number];
  /** Size. */
  readonly size: EffectSizeClass;
}

/** A GRADE judgement with every step. */
export interface Grade {
  /** Certainty of the evidence. */
  readonly certainty: Certainty;
  /** Where the rating started. */
  readonly start: Certainty;
  /** Design of the body. */
  readonly design: BodyDesign;
  /** The five domains. */
  readonly domains: Readonly<Record<GradeDomain, Judgement>>;
  /** The three reasons to rate up. */
  readonly upgrades: Readonly<Record<GradeUpgrade, Judgement>>;
  /** Imprecision in all three modes, whatever counts in the end; `null` where no effects were given. */
  readonly imprecision: ImprecisionComparison | null;
  /** The pooled effect, `null` where no effects were given. */
  readonly effect: GradedPooledEffect | null;
  /** The sentence that the certainty and the size ask for. */
  readonly statement: Message;
}
