import type { EffectEstimate } from "../model/effect-size.js";
import type { Judgement } from "../model/grade.js";
import type { MetaAnalysis } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { computedAs } from "./judgement.js";
import { rounded } from "./rounded.js";

/** I² from which heterogeneity is substantial or considerable (Cochrane Handbook, ranges for I²). */
const substantialI2 = 50;
const considerableI2 = 75;
/** With two studies a prediction interval has one degree of freedom and says nothing. */
const fewestForPrediction = 3;

/**
 * Judges inconsistency by GRADE 7 and 36: point estimates, overlap of intervals, the side of the threshold and the
 * prediction interval; never I² alone.
 *
 * @param effects - The effects.
 * @param pooled - The pooled effect.
 * @param threshold - Minimally important difference; without one, the line is no effect.
 * @returns The judgement.
 */
export function judgeInconsistency(
  effects: readonly EffectEstimate[],
  pooled: MetaAnalysis,
  threshold: number = 0,
): Judgement {
  if (effects.length === 1) return computedAs(0, { key: "grading:reason.inconsistency.one-study" });
  const z = normalQuantile(0.975);
  const highestLow = effects.reduce((most, { yi, vi }) => Math.max(most, yi - z * Math.sqrt(vi)), -Infinity);
  const lowestHigh = effects.reduce((least, { yi, vi }) => Math.min(least, yi + z * Math.sqrt(vi)), Infinity);
  const apart = highestLow > lowestHigh;
  const zones = new Set(effects.map(({ yi }) => (Math.abs(yi) > threshold ? Math.sign(yi) : 0)));
  const opposite = zones.has(1) && zones.has(-1);
  const values = { i2: Math.round(pooled.i2) };
  if (pooled.i2 >= considerableI2 && apart && opposite) {
    return computedAs(2, { key: "grading:reason.inconsistency.very-serious", values });
  }
  if (pooled.i2 >= substantialI2) {
    if (apart || zones.size > 1) return computedAs(1, { key: "grading:reason.inconsistency.serious", values });
    const predicted = predictedElsewhere(pooled, threshold);
    if (predicted !== undefined) {
      const [low, high] = predicted;
      const bounds = { ...values, low: rounded(low), high: rounded(high) };
      return computedAs(1, { key: "grading:reason.inconsistency.prediction", values: bounds });
    }
  }
  return computedAs(0, { key: "grading:reason.inconsistency.none", values });
}

/** The prediction interval, where it crosses a line that the confidence interval does not cross. */
function predictedElsewhere(
  { k, ci, predictionInterval }: MetaAnalysis,
  threshold: number,
): readonly [number, number] | undefined {
  if (predictionInterval === "not-estimable" || k < fewestForPrediction) return undefined;
  const crosses = ([low, high]: readonly [number, number], line: number): boolean => low < line && line < high;
  const lines = [-threshold, threshold];
  return lines.some((line) => crosses(predictionInterval, line) && !crosses(ci, line)) ? predictionInterval : undefined;
}
