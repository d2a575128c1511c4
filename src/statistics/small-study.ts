import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { checkEnum, checkOptional, refuse } from "../shapes/check.js";
import { normalUpperTail } from "./distributions.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { fitMixedModel } from "./mixed-model.js";
import type { CheckedPooling } from "./read-sample.js";
import { checkEffects, checkOptions } from "./read-sample.js";
import { at, total } from "./weighted-fit.js";

/**
 * Forms of Egger's regression, by metafor's words. `rma`: a meta-regression, with variance between studies. `lm`: the
 * original weighted regression, with one multiplicative error variance and a t test.
 */
export const eggerModels = ["rma", "lm"] as const;
/** A form of Egger's regression. */
export type EggerModel = (typeof eggerModels)[number];

/** Predictors of Egger's regression. `sei`: the standard error. `vi`: the sampling variance. */
export const eggerPredictors = ["sei", "vi"] as const;
/** A predictor of Egger's regression. */
export type EggerPredictor = (typeof eggerPredictors)[number];

/** Options of Egger's regression. */
export interface EggerOptions extends MetaAnalysisOptions {
  /** Form of the regression; `"rma"` by default. With `lm`, `method` and `test` are not used. */
  readonly model?: EggerModel;
  /** Predictor; `"sei"` by default. */
  readonly predictor?: EggerPredictor;
}

/** The result of Egger's regression test for funnel plot asymmetry. */
export interface EggerTest {
  /** Number of effects. */
  readonly k: number;
  /** Form of the regression. */
  readonly model: EggerModel;
  /** Predictor. */
  readonly predictor: EggerPredictor;
  /** Slope over its standard error; not estimable where all sampling variances are equal or the fit is perfect. */
  readonly statistic: number | NotEstimable;
  /** Degrees of freedom of t; not applicable with `z`. */
  readonly df: number | NotApplicable;
  /** Two-sided p value of a symmetric funnel. */
  readonly p: number | NotEstimable;
  /** Change of the effect per unit of the predictor. */
  readonly slope: number | NotEstimable;
  /** Standard error of the slope. */
  readonly slopeSe: number | NotEstimable;
  /** The effect that the line predicts for a study without sampling error. */
  readonly limitEstimate: number | NotEstimable;
  /** Its confidence interval. */
  readonly limitCi: readonly [number, number] | NotEstimable;
}

/** The result of Begg and Mazumdar's rank correlation test for funnel plot asymmetry. */
export interface RankTest {
  /** Number of effects. */
  readonly k: number;
  /** Kendall's tau-b of standardised effects and sampling variances; not estimable where either is constant. */
  readonly tau: number | NotEstimable;
  /** Two-sided p value. */
  readonly p: number | NotEstimable;
  /** Whether the p value is exact, or by the normal approximation because of ties. */
  readonly exact: boolean;
}

/**
 * Estimators of the number of missing studies, by Duval and Tweedie's names. `L0`: from the sum of ranks. `R0`: from the
 * longest run of extreme ranks, which also gives a p value.
 */
export const trimAndFillEstimators = ["L0", "R0"] as const;
/** An estimator of the number of missing studies. */
export type TrimAndFillEstimator = (typeof trimAndFillEstimators)[number];

/** Sides of a funnel plot. */
export const funnelSides = ["left", "right"] as const;
/** A side of a funnel plot. */
export type FunnelSide = (typeof funnelSides)[number];

/** Options of trim and fill. */
export interface TrimAndFillOptions extends MetaAnalysisOptions {
  /** Estimator; `"L0"` by default. */
  readonly estimator?: TrimAndFillEstimator;
  /** Side on which studies are missing; by default the one that Egger's regression with `method` points to. */
  readonly side?: FunnelSide;
}

/** The result of trim and fill. */
export interface TrimAndFill {
  /** Estimated number of missing studies. */
  readonly missing: number;
  /** Standard error of that number; not estimable where the formula of `L0` gives a negative variance. */
  readonly missingSe: number | NotEstimable;
  /** Side on which studies were filled in. */
  readonly side: FunnelSide;
  /** Estimator. */
  readonly estimator: TrimAndFillEstimator;
  /** p value of no missing studies on that side; `R0` only. */
  readonly p: number | NotApplicable;
  /** The studies that were filled in. */
  readonly filled: readonly EffectEstimate[];
  /** The analysis of the given and the filled-in effects. */
  readonly analysis: MetaAnalysis;
}

/** Beyond this number of effects the exact distribution takes longer than its small gain is worth. */
const LARGEST_EXACT = 1000;
const MAX_ROUNDS = 100;

/**
 * Egger's regression test: whether effects depend on their standard errors, as they would if small studies without an
 * effect went unpublished.
 *
 * @remarks `metafor::regtest`. Egger, Davey Smith, Schneider and Minder, BMJ, 1997. An asymmetric funnel has other causes too, and
 * with fewer than ten studies the test has little power (Cochrane Handbook, chapter 13). Standardised mean differences and log
 * odds ratios are correlated with their own standard errors, which makes the test too ready to find asymmetry.
 * @param effects - At least three effects and sampling variances, in any order.
 * @param options - Form, predictor, and how to pool.
 * @returns The result. Where all sampling variances are equal there is no regression, and its numbers are
 * `"not-estimable"`.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { eggerTest } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.01 }, { yi: 0.3, vi: 0.03 }, { yi: 0.4, vi: 0.06 }, { yi: 0.9, vi: 0.12 }];
 * const { statistic, df, p } = eggerTest(effects, { model: "lm" });
 * if (statistic !== "not-estimable" && p !== "not-estimable") console.log(statistic.toFixed(3), df, p.toFixed(4));
 * // 6.392 2 0.0236
 * ```
 */
export function eggerTest(effects: readonly EffectEstimate[], options?: EggerOptions): EggerTest {
  const checked = checkEffects(effects, 3);
  const { fields, pooling } = checkOptions(options, ["model", "predictor"]);
  const model = checkOptional(fields.model, "rma", (value) => checkEnum(value, "options.model", eggerModels));
  const predictor = checkOptional(fields.predictor, "sei", (value) =>
    checkEnum(value, "options.predictor", eggerPredictors),
  );
  // The error variance of the original regression is Knapp and Hartung's factor without variance between studies.
  const chosen: CheckedPooling = model === "lm" ? { ...pooling, method: "FE", test: "knha" } : pooling;
  const column = checked.map(({ vi }) => (predictor === "sei" ? Math.sqrt(vi) : vi));
  const { coefficients, df, redundantColumn } = fitMixedModel(checked, chosen, [checked.map(() => 1), column]);
  const common = { k: checked.length, model, predictor, df };
  if (redundantColumn >= 0) {
    const none = "not-estimable";
    return { ...common, statistic: none, p: none, slope: none, slopeSe: none, limitEstimate: none, limitCi: none };
  }
  const [limit, slope] = [at(coefficients, 0), at(coefficients, 1)];
  return {
    ...common,
    statistic: slope.statistic,
    p: slope.p,
    slope: slope.estimate,
    slopeSe: slope.se,
    limitEstimate: limit.estimate,
    limitCi: limit.ci,
  };
}

/**
 * Begg and Mazumdar's rank correlation test: Kendall's correlation between standardised effects and sampling variances.
 *
 * @remarks `metafor::ranktest`. Begg and Mazumdar, Biometrics, 1994. Effects are standardised around the equal-effects mean.
 * The p value is exact where there are no ties, up to 1,000 effects, and by the normal approximation with the variance for
 * ties otherwise. It has less power than Egger's regression.
 * @param effects - At least three effects and sampling variances, in any order.
 * @returns The result.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { rankTest } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.01 }, { yi: 0.3, vi: 0.03 }, { yi: 0.4, vi: 0.06 }, { yi: 0.9, vi: 0.12 }];
 * const { tau, p } = rankTest(effects);
 * if (tau !== "not-estimable" && p !== "not-estimable") console.log(tau.toFixed(3), p.toFixed(4));
 * // 1.000 0.0833
 * ```
 */
export function rankTest(effects: readonly EffectEstimate[]): RankTest {
  const checked = checkEffects(effects, 3);
  const weights = checked.map(({ vi }) => 1 / vi);
  const variance = 1 / total(weights);
  const mean = total(checked.map(({ yi, vi }) => yi / vi)) * variance;
  const standardised = checked.map(({ yi, vi }) => (yi - mean) / Math.sqrt(vi - variance));
  return kendall(
    standardised,
    checked.map(({ vi }) => vi),
  );
}

/** Kendall's tau-b and its test, as R's `cor.test(method = "kendall", exact = TRUE)`. */
function kendall(x: readonly number[], y: readonly number[]): RankTest {
  const n = x.length;
  let score = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      score += Math.sign(at(x, i) - at(x, j)) * Math.sign(at(y, i) - at(y, j));
    }
  }
  const pairs = (n * (n - 1)) / 2;
  const [tiesX, tiesY] = [tieSizes(x), tieSizes(y)];
  const untied = (ties: readonly number[]): number => pairs - total(ties.map((t) => (t * (t - 1)) / 2));
  const scale = Math.sqrt(untied(tiesX) * untied(tiesY));
  if (scale === 0) return { k: n, tau: "not-estimable", p: "not-estimable", exact: false };
  const exact = tiesX.length === 0 && tiesY.length === 0 && n <= LARGEST_EXACT;
  const p = exact ? exactKendall(n, (score + pairs) / 2) : approximateKendall(n, score, tiesX, tiesY);
  return { k: n, tau: score / scale, p, exact };
}

/** Sizes of the groups of equal values, those of one left out. */
function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

/** Two-sided p value from the distribution of the number of concordant pairs, built up one value at a time. */
function exactKendall(n: number, concordant: number): number {
  let chances: readonly number[] = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>((size * (size - 1)) / 2 + 1).fill(0);
    let running = 0;
    for (let pairs = 0; pairs < next.length; pairs++) {
      running += (chances[pairs] ?? 0) - (chances[pairs - size] ?? 0);
      next[pairs] = running / size;
    }
    chances = next;
  }
  // The distribution is symmetric: the smaller tail is summed, so that it keeps its digits.
  const extreme = Math.min(concordant, (n * (n - 1)) / 2 - concordant);
  return Math.min(1, 2 * total(chances.slice(0, extreme + 1)));
}

function approximateKendall(n: number, score: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  const sum = (ties: readonly number[], term: (t: number) => number): number => total(ties.map(term));
  const full = (t: number): number => t * (t - 1) * (2 * t + 5);
  const two = (t: number): number => t * (t - 1);
  const three = (t: number): number => t * (t - 1) * (t - 2);
  const variance =
    (full(n) - sum(tiesX, full) - sum(tiesY, full)) / 18 +
    (sum(tiesX, two) * sum(tiesY, two)) / (2 * two(n)) +
    (sum(tiesX, three) * sum(tiesY, three)) / (9 * three(n));
  return Math.min(1, 2 * normalUpperTail(Math.abs(score) / Math.sqrt(variance)));
}

/**
 * Duval and Tweedie's trim and fill: how many studies a symmetric funnel lacks, and the pooled effect with them filled in.
 *
 * @remarks `metafor::trimfill`, with estimator `L0` or `R0`. Duval and Tweedie, Biometrics, 2000. The filled-in analysis keeps
 * `test` and `level`; metafor 3.8 goes back to `z` and 95% there. It is a sensitivity analysis: filled-in effects are made up.
 * @param effects - At least three effects and sampling variances; ties are ranked in the order given.
 * @param options - Estimator, side, and how to pool.
 * @returns The number of missing studies, the effects filled in, and the analysis with them.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`
 * (`options.side` where all sampling variances are equal, so that nothing points to a side), `out-of-range` or
 * `not-converged`.
 * @example
 * ```ts
 * import { trimAndFill } from "microdosing/evidence";
 * const effects = [
 *   { yi: 0.1, vi: 0.01 }, { yi: 0.2, vi: 0.02 }, { yi: 0.5, vi: 0.06 }, { yi: 0.9, vi: 0.12 }, { yi: 1.1, vi: 0.2 },
 * ];
 * const { missing, side, analysis } = trimAndFill(effects);
 * console.log(missing, side, analysis.estimate.toFixed(3));
 * // 2 left 0.214
 * ```
 */
export function trimAndFill(effects: readonly EffectEstimate[], options?: TrimAndFillOptions): TrimAndFill {
  const checked = checkEffects(effects, 3);
  const { fields, pooling } = checkOptions(options, ["estimator", "side"]);
  const estimator = checkOptional(fields.estimator, "L0", (value) =>
    checkEnum(value, "options.estimator", trimAndFillEstimators),
  );
  const side = checkOptional(fields.side, undefined, (value) => checkEnum(value, "options.side", funnelSides));
  const chosen = side ?? asymmetricSide(checked, pooling);
  const mirror = chosen === "right" ? -1 : 1;
  const ordered = checked.map(({ yi, vi }) => ({ yi: mirror * yi, vi })).sort((left, right) => left.yi - right.yi);
  const { missing, missingSe, center } = countMissing(ordered, estimator, pooling);
  const filled = ordered.slice(ordered.length - missing).map(({ yi, vi }) => ({ yi: mirror * (2 * center - yi), vi }));
  return {
    missing,
    missingSe,
    side: chosen,
    estimator,
    p: estimator === "R0" ? 0.5 ** (missing + 1) : "not-applicable",
    filled,
    analysis: pool([...checked, ...filled], pooling),
  };
}

function asymmetricSide(effects: readonly EffectEstimate[], pooling: CheckedPooling): FunnelSide {
  const columns = [effects.map(() => 1), effects.map(({ vi }) => Math.sqrt(vi))];
  const { coefficients, redundantColumn } = fitMixedModel(effects, pooling, columns);
  if (redundantColumn >= 0) {
    refuse("invalid-value", "options.side", "a side, since equal sampling variances point to none", undefined);
  }
  return at(coefficients, 1).estimate < 0 ? "right" : "left";
}

interface Missing {
  readonly missing: number;
  readonly missingSe: number | NotEstimable;
  readonly center: number;
}

/** Trims the rightmost effects, pools the rest and counts anew, until the count stays. */
function countMissing(
  ordered: readonly EffectEstimate[],
  estimator: TrimAndFillEstimator,
  pooling: CheckedPooling,
): Missing {
  const k = ordered.length;
  let missing = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const center = pool(ordered.slice(0, k - missing), pooling).estimate;
    const distances = ordered.map(({ yi }) => yi - center);
    const { count, standardError } = estimator === "L0" ? countL0(distances) : countR0(distances);
    const next = Math.min(k - 1, Math.max(0, Math.round(count)));
    if (next === missing) return { missing, missingSe: standardError, center };
    missing = next;
  }
  refuse("not-converged", "options.estimator", "a count that settles: try the other estimator");
}

interface Count {
  readonly count: number;
  readonly standardError: number | NotEstimable;
}

/** Ranks of the distances by size, with the sign of the distance; ties are ranked as they come. */
function signedRanks(distances: readonly number[]): number[] {
  const order = distances.map((_, i) => i).sort((i, j) => Math.abs(at(distances, i)) - Math.abs(at(distances, j)));
  const ranks = distances.map(() => 0);
  for (const [rank, index] of order.entries()) ranks[index] = Math.sign(at(distances, index)) * (rank + 1);
  return ranks;
}

function countL0(distances: readonly number[]): Count {
  const k = distances.length;
  const sum = total(signedRanks(distances).filter((rank) => rank > 0));
  const count = (4 * sum - k * (k + 1)) / (2 * k - 1);
  const variance =
    (k * (k + 1) * (2 * k + 1) +
      10 * count ** 3 +
      27 * count ** 2 +
      17 * count -
      18 * k * count ** 2 -
      18 * k * count +
      6 * k ** 2 * count) /
    24;
  return { count, standardError: variance < 0 ? "not-estimable" : (4 * Math.sqrt(variance)) / (2 * k - 1) };
}

function countR0(distances: readonly number[]): Count {
  const k = distances.length;
  const negative = signedRanks(distances).filter((rank) => rank < 0);
  // Without an effect below the center all are equal, and nothing is missing.
  const longest = negative.length === 0 ? k - 1 : -negative.reduce((least, rank) => Math.min(least, rank));
  const count = k - longest - 1;
  return { count, standardError: Math.sqrt(2 * Math.max(0, count) + 2) };
}
