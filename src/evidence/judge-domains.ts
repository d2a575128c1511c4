import type { EffectEstimate } from "../model/effect-size.js";
import type { GradedEffect, Judgement } from "../model/grade.js";
import type { GradeDomain } from "../model/grading.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { eggerTest } from "../statistics/egger-test.js";
import type { MetaAnalysis } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { rankTest } from "../statistics/rank-test.js";
import { type EffectScale, riskRatio } from "./effect-scale.js";
import { computedAs, notAssessed } from "./judgement.js";

/** Share of the information (inverse variance) from which studies at risk of bias lower the certainty: our convention. */
const seriousShare = { high: 0.25, some: 0.5 };
const verySeriousShare = 2 / 3;
/** I² from which heterogeneity is substantial or considerable (Cochrane Handbook, ranges for I²). */
const substantialI2 = 50;
const considerableI2 = 75;
/** With two studies a prediction interval has one degree of freedom and says nothing. */
const fewestForPrediction = 3;
/** A test for small-study effects has too little power below ten studies (Cochrane Handbook, chapter 13). */
const fewestForSmallStudyTest = 10;
const smallStudyAlpha = 0.1;
/** GRADE 9 and handbook 5.3.1: twofold may raise by one level, more than fivefold by two; consistent over two studies. */
const largeRatio = 2;
const veryLargeRatio = 5;
const fewestForLargeEffect = 2;

/**
 * Judges risk of bias, weighted by information: a large study at risk of bias matters more than a small one.
 *
 * @param effects - The effects.
 * @returns The judgement; not assessed where a study lacks one.
 */
export function judgeRiskOfBias(effects: readonly GradedEffect[]): Judgement {
  if (effects.some(({ riskOfBias = "no-information" }) => riskOfBias === "no-information")) {
    return notAssessed({ key: "evidence:reason.risk-of-bias.missing" });
  }
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const share = (levels: readonly RiskOfBiasLevel[]): number =>
    effects
      .filter(({ riskOfBias }) => riskOfBias !== undefined && levels.includes(riskOfBias))
      .reduce((sum, { vi }) => sum + 1 / vi, 0) / total;
  const high = share(["high", "serious", "critical"]);
  const some = share(["some-concerns", "moderate"]);
  const values = { high: Math.round(high * 100), some: Math.round(some * 100) };
  if (high >= verySeriousShare) return computedAs(2, { key: "evidence:reason.risk-of-bias.very-serious", values });
  if (high >= seriousShare.high || high + some >= seriousShare.some) {
    return computedAs(1, { key: "evidence:reason.risk-of-bias.serious", values });
  }
  return computedAs(0, { key: "evidence:reason.risk-of-bias.none", values });
}

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
  if (effects.length === 1) return computedAs(0, { key: "evidence:reason.inconsistency.one-study" });
  const z = normalQuantile(0.975);
  const highestLow = effects.reduce((most, { yi, vi }) => Math.max(most, yi - z * Math.sqrt(vi)), -Infinity);
  const lowestHigh = effects.reduce((least, { yi, vi }) => Math.min(least, yi + z * Math.sqrt(vi)), Infinity);
  const apart = highestLow > lowestHigh;
  const zones = new Set(effects.map(({ yi }) => (Math.abs(yi) > threshold ? Math.sign(yi) : 0)));
  const opposite = zones.has(1) && zones.has(-1);
  const values = { i2: Math.round(pooled.i2) };
  if (pooled.i2 >= considerableI2 && apart && opposite) {
    return computedAs(2, { key: "evidence:reason.inconsistency.very-serious", values });
  }
  if (pooled.i2 >= substantialI2) {
    if (apart || zones.size > 1) return computedAs(1, { key: "evidence:reason.inconsistency.serious", values });
    const predicted = predictedElsewhere(pooled, threshold);
    if (predicted !== undefined) {
      const [low, high] = predicted;
      const bounds = { ...values, low: rounded(low), high: rounded(high) };
      return computedAs(1, { key: "evidence:reason.inconsistency.prediction", values: bounds });
    }
  }
  return computedAs(0, { key: "evidence:reason.inconsistency.none", values });
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

/**
 * Judges publication bias by Egger's regression, from ten studies on; the rank correlation test is reported beside it.
 * Two levels are for a reviewer, who knows what is in the registries.
 *
 * @param effects - The effects.
 * @param options - Options of the meta-analysis.
 * @returns The judgement.
 */
export function judgePublicationBias(effects: readonly EffectEstimate[], options: MetaAnalysisOptions): Judgement {
  const k = effects.length;
  if (k < fewestForSmallStudyTest) return notAssessed({ key: "evidence:reason.publication-bias.few", values: { k } });
  const estimates = effects.map(({ yi, vi }) => ({ yi, vi }));
  const { p } = eggerTest(estimates, options);
  const { p: rank } = rankTest(estimates);
  if (p === "not-estimable" || rank === "not-estimable") {
    return notAssessed({ key: "evidence:reason.publication-bias.alike" });
  }
  const values = { p: rounded(p), rank: rounded(rank) };
  if (p < smallStudyAlpha) return computedAs(1, { key: "evidence:reason.publication-bias.likely", values });
  return computedAs(0, { key: "evidence:reason.publication-bias.none", values });
}

/**
 * Judges whether the effect of observational studies is large enough to rate up: from the risk ratio, an odds ratio
 * converted first, and from the bound of the interval that is nearer to no effect, which must be in the class below at
 * least. GRADE asks for direct evidence without plausible bias, so both must have been assessed.
 *
 * @param pooled - The pooled effect.
 * @param scale - Scale of the effects.
 * @param domains - The judgements of the domains.
 * @returns The judgement; not assessed where there is no risk ratio.
 */
export function judgeLargeEffect(
  { k, estimate, ci }: Pick<MetaAnalysis, "k" | "estimate" | "ci">,
  scale: EffectScale,
  domains: Readonly<Record<GradeDomain, Judgement>>,
): Judgement {
  if (scale.measure === "OR" && scale.baselineRisk === undefined) {
    return notAssessed({ key: "evidence:reason.upgrade.needs-baseline-risk" });
  }
  const ratio = scale.measure === "PETO" ? undefined : riskRatio(estimate, scale);
  if (ratio === undefined) return notAssessed({ key: "evidence:reason.upgrade.not-rated" });
  const nearest = estimate < 0 ? Math.min(0, ci[1]) : Math.max(0, ci[0]);
  const [fold, nearestFold] = [foldOf(ratio), foldOf(riskRatio(nearest, scale) ?? 1)];
  const values = { ratio: rounded(ratio) };
  if (fold < largeRatio || nearestFold <= 1) return computedAs(0, { key: "evidence:reason.upgrade.not-large", values });
  if (k < fewestForLargeEffect) return computedAs(0, { key: "evidence:reason.upgrade.one-study", values });
  const isAssessed = [domains.riskOfBias, domains.indirectness].every(({ source }) => source !== "not-assessed");
  if (!isAssessed) return computedAs(0, { key: "evidence:reason.upgrade.needs-assessment", values });
  const isVeryLarge = fold > veryLargeRatio && nearestFold >= largeRatio;
  return computedAs(isVeryLarge ? 2 : 1, { key: "evidence:reason.upgrade.large", values });
}

const foldOf = (ratio: number): number => Math.max(ratio, 1 / ratio);

/** Two significant digits; rounding up may leave the range of a number, which no message can say. */
const rounded = (value: number): number => Math.min(Number(value.toPrecision(2)), Number.MAX_VALUE);
