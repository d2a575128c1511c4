/** A confidence or prediction interval. */
export type Interval = readonly [number, number];

/** One study of a forest plot. */
export interface ForestRow {
  /** Name of the study. */
  readonly label: string;
  /** Effect, in the plot's measure. */
  readonly estimate: number;
  /** Confidence interval of the effect. */
  readonly ci: Interval;
  /** Weight as a percentage: the area of the square. */
  readonly weight: number;
}

/** The pooled effect of a forest plot. */
export interface ForestPooled {
  /** Effect, in the plot's measure. */
  readonly estimate: number;
  /** Confidence interval: the width of the diamond. */
  readonly ci: Interval;
  /** Prediction interval: a line through the diamond. */
  readonly predictionInterval?: Interval;
}

/** What a forest plot shows. */
export interface ForestData {
  /** Studies, top to bottom. */
  readonly rows: readonly ForestRow[];
  /** The pooled effect, below the studies. */
  readonly pooled?: ForestPooled;
  /** Value of no effect: 0 for differences and log ratios. */
  readonly nullValue: number;
  /** Measure, such as `SMD`: a term under `measure`. */
  readonly measure: string;
}

/** Why a claim has no forest plot: its results were not combined. */
export const noForestReasons = ["not-pooled"] as const;
/** Why a claim has no forest plot. */
export type NoForestReason = (typeof noForestReasons)[number];
