import type { EffectEstimate, EffectMeasure } from "./effect-size.js";

/** One study of a funnel plot. */
export interface FunnelPoint extends Pick<EffectEstimate, "yi" | "vi"> {
  /** Name of the study: it stands in the description. */
  readonly label: string;
}

/** What a funnel plot shows. Ratios are on the log scale here, within ±500, and back-transformed in the plot. */
export interface FunnelData {
  /** Studies: effects with their sampling variances. */
  readonly points: readonly FunnelPoint[];
  /** The pooled effect: a line. Absent where results are not combined. */
  readonly pooled?: number | undefined;
  /** Value of no effect, around which the contours stand: 0 for differences and log ratios. */
  readonly nullValue: number;
  /** What the effects are measured in. */
  readonly measure: EffectMeasure;
}
