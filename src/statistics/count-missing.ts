import type { EffectEstimate } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import { refuse } from "../shapes/refuse.js";
import { pool } from "./meta-analysis.js";
import type { CheckedPooling } from "./read-pooling.js";
import { at, total } from "./sums.js";

const MAX_ROUNDS = 100;

interface Missing {
  readonly missing: number;
  readonly missingSe: number | NotEstimable;
  readonly center: number;
}

/** Trims the rightmost effects, pools the rest and counts anew, until the count stays. */
export function countMissing(
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

/**
 * Estimators of the number of missing studies, by Duval and Tweedie's names. `L0`: from the sum of ranks. `R0`: from the
 * longest run of extreme ranks, which also gives a p value.
 */
export const trimAndFillEstimators = ["L0", "R0"] as const;
/** An estimator of the number of missing studies. */
export type TrimAndFillEstimator = (typeof trimAndFillEstimators)[number];
