import type { Components, Likelihood, Multilevel } from "./multilevel-likelihood.js";
import { at, sumOf, sumOver, total } from "./sums.js";
import { inverseRootTimes } from "./symmetric-root.js";

/** A cluster-robust variance with its degrees of freedom. */
export interface RobustVariance {
  /** Variance of the mean. */
  readonly variance: number;
  /** Satterthwaite's degrees of freedom. */
  readonly df: number;
}

/**
 * The cluster-robust variance of the mean with the bias-reduced adjustment CR2, clusters the trials, and Satterthwaite's
 * degrees of freedom.
 *
 * @param model - The trials.
 * @param components - The variance components.
 * @param likelihood - The likelihood at them.
 * @returns Variance and degrees of freedom.
 */
export function robustVariance(
  { y, v, s, starts, correlation }: Multilevel,
  components: Components,
  { mean, sumOfWeights, trialWeights }: Likelihood,
): RobustVariance {
  const clusters = trialWeights.map((_, trial) => {
    const start = at(starts, trial);
    const end = at(starts, trial + 1);
    const errors = Array.from(s.subarray(start, end));
    const weights = adjustedWeights(Array.from(v.subarray(start, end)), errors, correlation, components, sumOfWeights);
    return {
      deviation: sumOver(weights.length, (i) => at(weights, i) * ((y[start + i] as number) - mean)),
      sum: total(weights),
    };
  });
  const squares = clusters.map(({ sum }) => sum * sum);
  const allSquares = sumOf(squares, (square) => square);
  // Variances and covariances of the clusters' shares in the estimate, under the model.
  const own = sumOf(trialWeights, (weight) => (weight / sumOfWeights ** 2) ** 2);
  const mixed = sumOf(squares, (square) => square * (allSquares - square)) / sumOfWeights ** 2;
  return {
    variance: sumOf(clusters, ({ deviation }) => deviation ** 2),
    df: sumOfWeights ** -2 / (own + mixed),
  };
}

/**
 * The weights of a trial's effects in the estimate after the adjustment A, which makes the variance unbiased under the model:
 * A = D′ (D (M − 11′/W) D′)^(−1/2) D, M = D′D the trial's covariance matrix and W the sum of all weights. A is the same for
 * every D, here the transpose of the Cholesky factor L, so that the inner matrix is (L′L)² − L′11′L/W.
 */
function adjustedWeights(
  v: readonly number[],
  errors: readonly number[],
  correlation: number,
  [between, within]: Components,
  sumOfWeights: number,
): readonly number[] {
  const lower = cholesky(
    v.map((variance, i) =>
      errors.map((error, j) => (i === j ? variance + within : correlation * at(errors, i) * error) + between),
    ),
  );
  const n = v.length;
  const product = v.map((_, i) => v.map((__, j) => sumOver(n, (row) => entry(lower, row, i) * entry(lower, row, j))));
  const columns = v.map((_, i) => sumOver(n, (row) => entry(lower, row, i)));
  const inside = product.map((row, i) =>
    row.map(
      (_, j) => sumOver(n, (l) => at(row, l) * entry(product, l, j)) - (at(columns, i) * at(columns, j)) / sumOfWeights,
    ),
  );
  const root = inverseRootTimes(inside, solveLower(lower));
  return lower.map((row) => sumOver(n, (j) => at(row, j) * at(root, j)) / sumOfWeights);
}

const entry = (matrix: readonly (readonly number[])[], row: number, column: number): number =>
  at(at(matrix, row), column);

/** The lower triangle L of M = L L′, zeros above it. */
function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lower: number[][] = [];
  for (const [i, given] of matrix.entries()) {
    const row = new Array<number>(matrix.length).fill(0);
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      const rest = at(given, j) - sumOver(j, (l) => at(row, l) * entry(lower, j, l));
      row[j] = i === j ? Math.sqrt(rest) : rest / entry(lower, j, j);
    }
  }
  return lower;
}

/** L⁻¹1. */
function solveLower(lower: readonly (readonly number[])[]): readonly number[] {
  const solution: number[] = [];
  for (const [i, row] of lower.entries())
    solution.push((1 - sumOver(i, (j) => at(row, j) * at(solution, j))) / at(row, i));
  return solution;
}
