import type { EffectMeasure, EventCounts } from "./effect-size.js";
import type { BodyDesign, Certainty, EffectSizeClass, GradeDomain, GradeUpgrade, ImprecisionMode } from "./grading.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message, MessageValue } from "./message.js";
import type { NotComputable } from "./no-value.js";
import type { MetaAnalysisOptions } from "./pooling.js";
import type { RiskOfBiasLevel } from "./risk-of-bias.js";
import type { Scoring } from "./scoring.js";

/** An effect with what grading needs to know of its study. */
export interface GradedEffect {
  /** Observed effect, in the units of the measure (log units for ratios), within ±1e30. */
  readonly yi: number;
  /** Sampling variance, above 0; from 1e-40 to 1e40 and at least 1e-12 of the largest. */
  readonly vi: number;
  /** What it is measured in, as `effectSize` gives it; refused where effects, or the options, differ in it. */
  readonly measure?: EffectMeasure | undefined;
  /** Participants, both groups together; without them there may be too few, and the grade is provisional. */
  readonly n?: number | undefined;
  /** Overall risk of bias of the study; without it the study counts as at high risk, and the grade is provisional. */
  readonly riskOfBias?: RiskOfBiasLevel | undefined;
  /** Events and sizes of both groups, for odds and risk ratios: publication bias is tested by these alone. */
  readonly counts?: EventCounts | undefined;
  /** An id of the study, whatever it is; the same one twice is refused, because its people would count twice. */
  readonly study?: string | undefined;
}

/** Imprecision in all three modes: guidance disagrees, and a reader should see where. */
export interface ImprecisionComparison {
  /** The mode whose judgement enters the certainty. */
  readonly mode: ImprecisionMode;
  /** By GRADE guidelines 6: the interval against no effect, and the optimal information size. */
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
/** Who made a judgement. */
export type JudgementSource = (typeof judgementSources)[number];
/** Tells whether a value is a {@link JudgementSource}: one of {@link judgementSources}. */
export const isJudgementSource: Guard<JudgementSource> = /* @__PURE__ */ guardOf(judgementSources);

/** Levels with the reason for them. */
export interface JudgedLevels {
  /** Levels rated down (a domain) or up (an upgrade). */
  readonly levels: 0 | 1 | 2 | 3;
  /** What the levels rest on. */
  readonly reason: Message;
}

/** A judgement in one GRADE domain, or on one reason to rate up. */
export interface Judgement extends JudgedLevels {
  /**
   * Who judged; `not-assessed` counts as no change, and says so, but for risk of bias over effects, where it counts as the
   * worst answer.
   */
  readonly source: JudgementSource;
  /** What was computed, where a reviewer's judgement took its place. */
  readonly computed?: JudgedLevels;
  /** What was judged and does not count, where GRADE does not allow to rate up. */
  readonly withheld?: JudgedLevels;
}

/** A judgement by a reviewer, which takes the place of what would be computed. */
export interface GivenJudgement {
  /**
   * Levels to rate down (a domain) or up (an upgrade); at most two, three for imprecision, one for dose-response and
   * confounding.
   */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why: a message, or the reviewer's own words. */
  readonly reason: Message | string;
}

/** Options of grading. */
export interface GradeOptions {
  /**
   * What the effects are measured in; default: the `measure` that they carry, else `SMD`. Ratios are on the log scale. A measure without conventional sizes
   * (all but standardised differences and risk ratios) needs a threshold, or for odds ratios a baseline risk.
   */
  readonly measure?: EffectMeasure | undefined;
  /** Minimally important difference, in the units of the effects (log units for ratios), above 0. */
  readonly threshold?: number | undefined;
  /** Risk without the treatment, between 0 and 1: for odds ratios, and for the information size of binary outcomes. */
  readonly baselineRisk?: number | undefined;
  /** The optimal information size in participants; default: computed for SMD, and for risks with a baseline risk. */
  readonly optimalInformationSize?: number | undefined;
  /** How imprecision is judged. Default: `threshold` where one is given, else `classic`. */
  readonly imprecision?: ImprecisionMode | undefined;
  /** What a higher effect means. Default `neutral`: an increase or a reduction. */
  readonly orientation?: Scoring | undefined;
  /** What the statement is about. Default: "the outcome". */
  readonly subject?: MessageValue | undefined;
  /** How effects are pooled; by default REML, with Knapp and Hartung's test and its floor (`adhoc`). */
  readonly metaAnalysis?: MetaAnalysisOptions | undefined;
}

/** What is to be graded. */
export interface GradeInput {
  /** Randomised trials start at high, observational studies at low. */
  readonly design: BodyDesign;
  /** Another start, such as `high` for observational studies that were assessed with ROBINS-I. */
  readonly startAt?: Certainty | undefined;
  /** The effects of the body; without them every domain needs a judgement. */
  readonly effects?: readonly GradedEffect[] | undefined;
  /** What the effects are measured in, and what counts as important. */
  readonly options?: GradeOptions | undefined;
  /** A reviewer's judgements, by domain. */
  readonly judgements?: Readonly<Partial<Record<GradeDomain, GivenJudgement | undefined>>> | undefined;
  /** A reviewer's reasons to rate up; they count only where nothing was rated down. */
  readonly upgrades?: Readonly<Partial<Record<GradeUpgrade, GivenJudgement | undefined>>> | undefined;
}

/** The pooled effect. */
export interface GradedPooledEffect {
  /** What the effects are measured in. */
  readonly measure: EffectMeasure;
  /** Confidence level of the interval. */
  readonly level: number;
  /** Pooled estimate, in the units of the effects. */
  readonly estimate: number;
  /** Confidence interval, lower bound first, at the level of the meta-analysis. */
  readonly ci: readonly [number, number];
  /** Size against the threshold, or by convention where none is given. */
  readonly size: EffectSizeClass;
  /** Number of effects. */
  readonly k: number;
  /** Participants of all effects together; absent where those of one are not known. */
  readonly participants?: number | undefined;
}

/** A GRADE judgement with every step. */
export interface Grade {
  /** How sure one can be that the true effect lies where the evidence says. */
  readonly certainty: Certainty;
  /** Certainty before anything was rated down or up. */
  readonly start: Certainty;
  /** Whether the body is of randomised trials or of observational studies. */
  readonly design: BodyDesign;
  /** What lowers the certainty; a domain that nobody assessed counts as no change. */
  readonly domains: Readonly<Record<GradeDomain, Judgement>>;
  /** What raises it, and what was judged but does not count because something was rated down. */
  readonly upgrades: Readonly<Record<GradeUpgrade, Judgement>>;
  /** Imprecision in all three modes, whatever counts in the end; `not-computable` where no effects were given. */
  readonly imprecision: ImprecisionComparison | NotComputable;
  /** The pooled effect, in the units of the effects; `not-computable` where no effects were given. */
  readonly effect: GradedPooledEffect | NotComputable;
  /** The sentence that the certainty and the size ask for. */
  readonly statement: Message;
  /** Whether something was not assessed that could be: a judgement, a study's risk of bias, the number of people. */
  readonly provisional: boolean;
  /** What a reader should be told beside the certainty: what was not assessed, and an interval from two studies. */
  readonly notes: readonly Message[];
}
