import type { EffectMeasure } from "./effect-size.js";
import { type Guard, guardOf } from "./guard.js";
import type { Scoring } from "./scoring.js";

/** A confidence or prediction interval. */
export type Interval = readonly [number, number];

/** One study of a forest plot. */
export interface ForestRow {
  /** Name of the study. */
  readonly label: string;
  /** Effect, in the plot's measure; the logarithm of a ratio. */
  readonly estimate: number;
  /** Confidence interval of the effect. */
  readonly ci: Interval;
  /** Weight as a percentage: the area of the square. */
  readonly weight: number;
  /** The subgroup that it is in: rows of one group stand together, under its name. */
  readonly group?: string | undefined;
}

/** The pooled effect of a forest plot. */
export interface ForestPooled {
  /** Effect, in the plot's measure; the logarithm of a ratio. */
  readonly estimate: number;
  /** Confidence interval: the width of the diamond. */
  readonly ci: Interval;
  /** Prediction interval: a line of its own. */
  readonly predictionInterval?: Interval | undefined;
}

/** The pooled effect of a subgroup. */
export interface ForestSubtotal extends ForestPooled {
  /** The group, as its rows name it. */
  readonly group: string;
}

/** What a forest plot shows. Ratios (`OR`, `RR`, `ROM`, `PETO`) are on the log scale here, within ±500, and back-transformed in the plot. */
export interface ForestData {
  /** Studies, top to bottom. */
  readonly rows: readonly ForestRow[];
  /** Pooled effects of subgroups, each below its studies; that of one study alone is not drawn. */
  readonly subtotals?: readonly ForestSubtotal[] | undefined;
  /** The pooled effect, below the studies; that of one study alone is not drawn. */
  readonly pooled?: ForestPooled | undefined;
  /** Value of no effect: 0 for differences and log ratios. */
  readonly nullValue: number;
  /** What the effects are measured in. */
  readonly measure: EffectMeasure;
  /** What a mean difference or change is measured with, and its unit. */
  readonly instrument?: string | undefined;
  /** What a higher effect means for the participant: it names the sides under the axis. */
  readonly orientation?: Scoring | undefined;
}

/** Why a claim has no forest plot: its results were not combined. */
export const noForestReasons = ["not-pooled"] as const;
/** Why a claim has no forest plot. */
export type NoForestReason = (typeof noForestReasons)[number];
/** Tells whether a value is a {@link NoForestReason}: one of {@link noForestReasons}. */
export const isNoForestReason: Guard<NoForestReason> = /* @__PURE__ */ guardOf(noForestReasons);
