import type { EffectEstimate } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import { normalUpperTail } from "./normal-distribution.js";
import { checkEffects } from "./read-sample.js";
import { at, total } from "./sums.js";

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

/** Beyond this number of effects the exact distribution takes longer than its small gain is worth. */
const LARGEST_EXACT = 1000;

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
