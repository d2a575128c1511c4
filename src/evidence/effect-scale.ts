import type { EffectMeasure } from "../model/effect-size.js";
import type { EffectSizeClass } from "../model/grading.js";

/** What an effect is measured in, and which size matters. */
export interface EffectScale {
  /** What the effects are; ratios are on the log scale. */
  readonly measure: EffectMeasure;
  /** Minimally important difference, in the units of the effects. */
  readonly threshold?: number | undefined;
  /** Risk without the treatment. */
  readonly baselineRisk?: number | undefined;
}

/** Where a small, a moderate and a large effect begin, as distances from no effect. */
type SizeBounds = readonly [number, number, number];

/** Cohen's conventional sizes of a standardised mean difference. */
const cohen: SizeBounds = [0.2, 0.5, 0.8];
/** Risk ratios: appreciable from 0.75 and 1.25 (GRADE 6), large from 0.5 and 2 (GRADE 9); between them our convention. */
const riskRatios = { down: [0.75, 1 / 1.5, 0.5], up: [1.25, 1.5, 2] } as const;
/** Multiples of a threshold stand to it as Cohen's sizes stand to the small one. */
const multiples = [1, 2.5, 4] as const;

const standardised: readonly EffectMeasure[] = ["SMD", "SMCC", "SMCR"];
const oddsRatios: readonly EffectMeasure[] = ["OR", "PETO"];

/**
 * What is missing for anybody to tell the size of an effect: without a threshold, only standardised differences and risk
 * ratios (or odds ratios with a baseline risk) have conventional sizes.
 *
 * @param scale - What is known of the effects.
 * @returns The option that is missing, or `none`.
 */
export function missingSize({
  measure,
  threshold,
  baselineRisk,
}: Pick<EffectScale, "measure"> & {
  readonly threshold: number | undefined;
  readonly baselineRisk: number | undefined;
}): "threshold" | "baselineRisk" | "none" {
  if (threshold !== undefined || standardised.includes(measure) || measure === "RR") return "none";
  if (!oddsRatios.includes(measure)) return "threshold";
  return baselineRisk === undefined ? "baselineRisk" : "none";
}

/**
 * The risk ratio that a log ratio stands for: OR / (1 − p + p OR) for an odds ratio (Cochrane Handbook, computing a risk
 * ratio from an odds ratio), p the baseline risk.
 *
 * @param estimate - A log ratio.
 * @param scale - The scale.
 * @returns The risk ratio; undefined for other measures, and for an odds ratio without a baseline risk.
 */
export function riskRatio(estimate: number, { measure, baselineRisk }: EffectScale): number | undefined {
  if (measure === "RR") return Math.exp(estimate);
  if (!oddsRatios.includes(measure) || baselineRisk === undefined) return undefined;
  // Not OR / (1 − p + p OR): this form stays finite where OR does not.
  return 1 / ((1 - baselineRisk) * Math.exp(-estimate) + baselineRisk);
}

/**
 * The size of an effect.
 *
 * @param estimate - The effect.
 * @param scale - The scale.
 * @returns Its size.
 */
export function sizeOf(estimate: number, scale: EffectScale): EffectSizeClass {
  const [small, moderate, large] = boundsOf(estimate < 0 ? "down" : "up", scale);
  const size = Math.abs(estimate);
  if (size < small) return "trivial";
  if (size < moderate) return "small";
  return size < large ? "moderate" : "large";
}

/**
 * The lines beyond which an effect matters, one on each side of no effect.
 *
 * @param scale - The scale.
 * @returns The lower and the upper line; infinite where no effect on that side could matter.
 */
export function linesOf(scale: EffectScale): readonly [number, number] {
  return [-boundsOf("down", scale)[0], boundsOf("up", scale)[0]];
}

function boundsOf(way: "down" | "up", scale: EffectScale): SizeBounds {
  const { measure, threshold } = scale;
  if (threshold !== undefined) {
    const [small, moderate, large] = multiples;
    return [threshold * small, threshold * moderate, threshold * large];
  }
  if (standardised.includes(measure)) return cohen;
  const [small, moderate, large] = riskRatios[way];
  return [logDistance(small, scale), logDistance(moderate, scale), logDistance(large, scale)];
}

/** The distance of a risk ratio from no effect, on the log scale of the measure. */
function logDistance(ratio: number, { measure, baselineRisk = 0 }: EffectScale): number {
  if (measure === "RR") return Math.abs(Math.log(ratio));
  const risk = ratio * baselineRisk;
  // A risk cannot be above 1: no odds ratio gives that risk ratio.
  if (risk >= 1) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log((ratio * (1 - baselineRisk)) / (1 - risk)));
}
