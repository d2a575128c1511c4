import { type Guard, guardOf } from "./guard.js";

/**
 * The effect size measures, by metafor's codes. `SMD`: standardised mean difference, Hedges' g. `MD`: mean difference.
 * `ROM`: log ratio of means. `OR`: log odds ratio. `RR`: log risk ratio. `RD`: risk difference. `PETO`: log odds ratio
 * by Peto's method. `COR`: correlation. `ZCOR`: correlation after Fisher's r-to-z transformation. `MC`: mean change.
 * `SMCC`: mean change standardised by the standard deviation of the changes. `SMCR`: mean change standardised by the
 * raw standard deviation at the first occasion.
 */
export const effectMeasures = [
  "SMD",
  "MD",
  "ROM",
  "OR",
  "RR",
  "RD",
  "PETO",
  "COR",
  "ZCOR",
  "MC",
  "SMCC",
  "SMCR",
] as const;
/** An effect size measure. */
export type EffectMeasure = (typeof effectMeasures)[number];
/** Tells whether a value is an {@link EffectMeasure}: one of {@link effectMeasures}. */
export const isEffectMeasure: Guard<EffectMeasure> = /* @__PURE__ */ guardOf(effectMeasures);

/** An effect and its sampling variance: what a meta-analysis pools. */
export interface EffectEstimate {
  /** Observed effect, in the units of its measure (log units for ratios). */
  readonly yi: number;
  /** Sampling variance of the effect, above 0: the square of its standard error. */
  readonly vi: number;
  /** What it is measured in, as `effectSize` gives it; effects that say so and differ in it are not pooled. */
  readonly measure?: EffectMeasure | undefined;
}

/** An effect size with its sampling variance. */
export interface EffectSize<Measure extends EffectMeasure = EffectMeasure> extends EffectEstimate {
  /** The measure; ratios (`ROM`, `OR`, `RR`, `PETO`) are on the log scale. */
  readonly measure: Measure;
}

/** Means, standard deviations and sizes of two independent groups. */
export interface TwoGroupMeans {
  /** Standardised (`SMD`) or plain (`MD`) difference of the means, or log of their ratio (`ROM`). */
  readonly measure: "SMD" | "MD" | "ROM";
  /** Mean of the first group, usually the one that was treated. */
  readonly m1: number;
  /** Standard deviation of the first group, 0 or more. */
  readonly sd1: number;
  /** Participants in the first group, at least 2. */
  readonly n1: number;
  /** Mean of the second group, in the same units. */
  readonly m2: number;
  /** Standard deviation of the second group, 0 or more. */
  readonly sd2: number;
  /** Participants in the second group, at least 2. */
  readonly n2: number;
}

/** Events and sizes of two independent groups: a two-by-two table as papers print it. */
export interface EventCounts {
  /** Participants of the first group with the event. */
  readonly events1: number;
  /** Participants in the first group, at least 1. */
  readonly n1: number;
  /** Participants of the second group with the event. */
  readonly events2: number;
  /** Participants in the second group, at least 1. */
  readonly n2: number;
}

/** Events and sizes of two independent groups, with the measure that is wanted. */
export interface TwoGroupEvents extends EventCounts {
  /** Log odds ratio (`OR`; `PETO` by Peto's method), log risk ratio (`RR`) or risk difference (`RD`). */
  readonly measure: "OR" | "RR" | "RD" | "PETO";
}

/** The four cells of a two-by-two table, row by row. */
export interface TwoByTwoTable {
  /** As for {@link TwoGroupEvents}. */
  readonly measure: "OR" | "RR" | "RD" | "PETO";
  /** Participants of the first group with the event, 0 or more. */
  readonly a: number;
  /** Participants of the first group without the event, 0 or more. */
  readonly b: number;
  /** Participants of the second group with the event, 0 or more. */
  readonly c: number;
  /** Participants of the second group without the event, 0 or more. */
  readonly d: number;
}

/** A correlation. */
export interface Correlation {
  /** The correlation itself (`COR`), or after Fisher's transformation (`ZCOR`). */
  readonly measure: "COR" | "ZCOR";
  /** Pearson's correlation, between −1 and 1. */
  readonly r: number;
  /** Pairs of values, at least 4. */
  readonly n: number;
}

/** Two occasions of the same participants. */
export interface PairedMeans {
  /** Mean change (`MC`), or the same in standard deviations of the changes (`SMCC`). */
  readonly measure: "MC" | "SMCC";
  /** Mean at the first occasion. */
  readonly m1: number;
  /** Standard deviation at the first occasion, 0 or more. */
  readonly sd1: number;
  /** Mean at the second occasion. */
  readonly m2: number;
  /** Standard deviation at the second occasion, 0 or more. */
  readonly sd2: number;
  /** Correlation between the occasions, between −1 and 1. */
  readonly r: number;
  /** Participants, at least 3 (2 for `MC`). */
  readonly n: number;
}

/** Two occasions of the same participants, standardised by the first. */
export interface PairedMeansRaw {
  /** Mean change in standard deviations at the first occasion. */
  readonly measure: "SMCR";
  /** Mean at the first occasion. */
  readonly m1: number;
  /** Standard deviation at the first occasion, above 0: the standardiser. */
  readonly sd1: number;
  /** Mean at the second occasion. */
  readonly m2: number;
  /** Standard deviation at the second occasion; accepted and not used. */
  readonly sd2?: number | undefined;
  /** Correlation between the occasions, between −1 and 1. */
  readonly r: number;
  /** Participants, at least 3. */
  readonly n: number;
}

/** What an effect size is computed from: a union on `measure`. */
export type EffectSizeInput =
  | TwoGroupMeans
  | TwoGroupEvents
  | TwoByTwoTable
  | Correlation
  | PairedMeans
  | PairedMeansRaw;
