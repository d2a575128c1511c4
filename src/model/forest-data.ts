import type { EffectMeasure } from "./effect-size.js";
import type { BodyDesign, Certainty } from "./grading.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { Scoring } from "./scoring.js";

/** A confidence or prediction interval. */
export type Interval = readonly [number, number];

/** One study of a forest plot. */
export interface ForestRow {
  /** Name of the study: a text as it is, or a message of the locales. */
  readonly label: Message | string;
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

/** The body of evidence that a forest plot shows, whole or in part, and its grade. */
export interface ForestBody {
  /** Number of studies of the body, those with too few numbers to be drawn among them: at least as many as rows. */
  readonly k: number;
  /** Whether the studies are trials. */
  readonly design: BodyDesign;
  /** GRADE certainty of the whole body. */
  readonly certainty: Certainty;
  /** What the whole body comes to, in the words that the certainty asks for. */
  readonly statement: Message;
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
  /**
   * The body that the rows are of. It stands with the plot: a few studies with numbers may favour one side where the body as a
   * whole leaves it open.
   */
  readonly body?: ForestBody | undefined;
}

/** Why a claim has no forest plot: its results were not combined. */
export const noForestReasons = ["not-pooled"] as const;
/** Why a claim has no forest plot. */
export type NoForestReason = (typeof noForestReasons)[number];
/** Tells whether a value is a {@link NoForestReason}: one of {@link noForestReasons}. */
export const isNoForestReason: Guard<NoForestReason> = /* @__PURE__ */ guardOf(noForestReasons);
