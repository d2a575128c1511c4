import { at } from "./sums.js";
import type { FitSums } from "./weighted-fit.js";

/** Effects and their sampling variances side by side, for a model that is an intercept alone. */
export interface Sample {
  /** Observed effects. */
  readonly y: readonly number[];
  /** Sampling variances. */
  readonly v: readonly number[];
  /** A sample has no moderators; a body with a design has. */
  readonly columns?: never;
}

/** A weighted mean and the sums of its fit. */
export interface WeightedMean extends FitSums {
  /** The mean. */
  readonly mean: number;
}

/**
 * Fits a weighted mean, with weights 1 / (v + extra): the least-squares fit of an intercept alone. It needs neither
 * matrices nor further arrays, which is what makes pooling fast; `fitWeighted` takes any design.
 *
 * @param sample - At least one effect.
 * @param extra - What is added to every variance, such as the variance between studies.
 * @returns The fit.
 */
export function fitMean({ y, v }: Sample, extra: number): WeightedMean {
  const k = y.length;
  // Effects that lie close together far from zero keep the digits of their differences.
  const origin = at(y, 0);
  let sumOfWeights = 0;
  let sumOfSquaredWeights = 0;
  let weightedSum = 0;
  // Sums over pairs of effects: by them the traces are sums of positive terms, and one heavy weight costs no digits.
  let pairs = 0;
  let squaredPairs = 0;
  for (let i = 0; i < k; i++) {
    const weight = 1 / (at(v, i) + extra);
    const squared = weight * weight;
    pairs += weight * sumOfWeights;
    squaredPairs += squared * sumOfSquaredWeights;
    sumOfWeights += weight;
    sumOfSquaredWeights += squared;
    weightedSum += weight * (at(y, i) - origin);
  }
  const offset = weightedSum / sumOfWeights;
  let residualSum = 0;
  let residualSumTwice = 0;
  let squaredDiagonal = 0;
  for (let i = 0; i < k; i++) {
    const weight = 1 / (at(v, i) + extra);
    const residual = at(y, i) - origin - offset;
    const weighted = weight * residual;
    const diagonal = weight * (sumOfWeights - weight);
    residualSum += weighted * residual;
    residualSumTwice += weighted * weighted;
    squaredDiagonal += diagonal * diagonal;
  }
  return {
    mean: origin + offset,
    sumOfWeights,
    sumOfSquaredWeights,
    residualSum,
    residualSumTwice,
    // The sum of Pᵢᵢ = wᵢ (Σw − wᵢ) / Σw.
    trace: (2 * pairs) / sumOfWeights,
    // The sum of all Pᵢⱼ², where Pᵢⱼ = −wᵢwⱼ / Σw off the diagonal.
    traceTwice: (squaredDiagonal + 2 * squaredPairs) / sumOfWeights / sumOfWeights,
  };
}
