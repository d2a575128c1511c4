import { at, dot, sumOver, total } from "./sums.js";

/** A body of effects with a design: columns of moderators, the first of which is the intercept. */
export interface Body {
  /** Observed effects. */
  readonly y: readonly number[];
  /** Sampling variances. */
  readonly v: readonly number[];
  /** Columns of the design, each as long as `y`. */
  readonly columns: readonly (readonly number[])[];
}

/** What estimators of the variance between studies need to know of a weighted fit. */
export interface FitSums {
  /** Sum of the weights. */
  readonly sumOfWeights: number;
  /** Sum of the squared weights. */
  readonly sumOfSquaredWeights: number;
  /** y′Py: the weighted sum of squared residuals. */
  readonly residualSum: number;
  /** y′PPy. */
  readonly residualSumTwice: number;
  /** Trace of P = W − WX(X′WX)⁻¹X′W. */
  readonly trace: number;
  /** Trace of PP. */
  readonly traceTwice: number;
  /** Logarithm of the determinant of X′WX; absent for an intercept alone, where it is that of the sum of the weights. */
  readonly logDeterminant?: number;
}

/** A weighted least-squares fit and the traces of its projection P. */
export interface WeightedFit extends FitSums {
  /** Coefficients, one a column. */
  readonly coefficients: readonly number[];
  /** (X′WX)⁻¹, row by row. */
  readonly covariance: readonly (readonly number[])[];
  /** The weighted sum of squares that all columns but the first explain. */
  readonly explainedSum: number;
  /** One minus the leverage of each effect. */
  readonly freedom: readonly number[];
  /** The first column that depends on those before it, or −1. */
  readonly redundantColumn: number;
}

/** A column whose part that is not explained by earlier columns is below this share of its length is redundant. */
const REDUNDANT = 1e-9;

interface Orthonormal {
  readonly basis: readonly (readonly number[])[];
  /** Upper triangle: `triangle[j]` holds the entries of column j down to the diagonal. */
  readonly triangle: readonly (readonly number[])[];
  readonly redundantColumn: number;
}

/** Gram and Schmidt's process, each column twice, which keeps the basis orthogonal to rounding. */
function orthonormalise(columns: readonly (readonly number[])[]): Orthonormal {
  const basis: (readonly number[])[] = [];
  const triangle: (readonly number[])[] = [];
  let redundantColumn = -1;
  for (const [j, column] of columns.entries()) {
    const entries = basis.map(() => 0);
    let rest: readonly number[] = column;
    for (let pass = 0; pass < 2; pass++) {
      for (const [i, direction] of basis.entries()) {
        const share = dot(direction, rest);
        entries[i] = at(entries, i) + share;
        rest = rest.map((value, row) => value - share * at(direction, row));
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    const redundant = length <= REDUNDANT * Math.sqrt(dot(column, column));
    if (redundant && redundantColumn < 0) redundantColumn = j;
    // A redundant column explains nothing; the caller decides whether that is an error.
    basis.push(rest.map((value) => (redundant ? 0 : value / length)));
    triangle.push([...entries, redundant ? 1 : length]);
  }
  return { basis, triangle, redundantColumn };
}

/** Solves R x = right for an upper triangle. */
function solveTriangle(triangle: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = [...right];
  for (let row = triangle.length - 1; row >= 0; row--) {
    let value = at(right, row);
    for (let column = row + 1; column < triangle.length; column++) {
      value -= at(at(triangle, column), row) * at(solution, column);
    }
    solution[row] = value / at(at(triangle, row), row);
  }
  return solution;
}

/** Shares of the total that all others hold, summed and never subtracted, so that one heavy weight costs no digits. */
function sharesOfOthers(weights: readonly number[]): number[] {
  const after = new Array<number>(weights.length + 1).fill(0);
  for (let i = weights.length - 1; i >= 0; i--) after[i] = at(after, i + 1) + at(weights, i);
  let before = 0;
  return weights.map((weight, i) => {
    const share = (before + at(after, i + 1)) / at(after, 0);
    before += weight;
    return share;
  });
}

/**
 * Fits a body by weighted least squares, with weights 1 / (v + extra).
 *
 * @param body - The body.
 * @param extra - What is added to every variance, such as the variance between studies.
 * @returns The fit.
 */
export function fitWeighted(body: Body, extra: number): WeightedFit {
  const { y, columns } = body;
  const k = y.length;
  const weights = body.v.map((variance) => 1 / (variance + extra));
  const roots = weights.map(Math.sqrt);
  const { basis, triangle, redundantColumn } = orthonormalise(
    columns.map((column) => column.map((value, i) => value * at(roots, i))),
  );
  const scaled = y.map((value, i) => value * at(roots, i));
  let residuals: readonly number[] = scaled;
  let explainedSum = 0;
  for (const [j, direction] of basis.entries()) {
    const share = dot(direction, residuals);
    if (j > 0) explainedSum += share ** 2;
    residuals = residuals.map((value, i) => value - share * at(direction, i));
  }
  const coefficients = solveTriangle(
    triangle,
    basis.map((direction) => dot(direction, scaled)),
  );
  const inverse = columns.map((_, j) =>
    solveTriangle(
      triangle,
      columns.map((__, i) => (i === j ? 1 : 0)),
    ),
  );
  const covariance = columns.map((_, i) =>
    columns.map((__, j) => total(inverse.map((column) => at(column, i) * at(column, j)))),
  );
  const freedom =
    columns.length === 1
      ? sharesOfOthers(weights)
      : weights.map((_, i) => Math.max(0, 1 - total(basis.map((direction) => at(direction, i) ** 2))));
  return {
    coefficients,
    covariance,
    sumOfWeights: total(weights),
    sumOfSquaredWeights: dot(weights, weights),
    residualSum: dot(residuals, residuals),
    residualSumTwice: sumOver(k, (i) => at(weights, i) * at(residuals, i) ** 2),
    explainedSum,
    freedom,
    trace: dot(weights, freedom),
    traceTwice: traceOfSquare(weights, freedom, basis),
    logDeterminant: 2 * total(triangle.map((column, j) => Math.log(at(column, j)))),
    redundantColumn,
  };
}

/** Σᵢⱼ Pᵢⱼ², off-diagonal entries apart, so that every term is positive. */
function traceOfSquare(
  weights: readonly number[],
  freedom: readonly number[],
  basis: readonly (readonly number[])[],
): number {
  const k = weights.length;
  const diagonal = sumOver(k, (i) => (at(weights, i) * at(freedom, i)) ** 2);
  // Σᵢⱼ wᵢwⱼ(qᵢ·qⱼ)² over all pairs is the squared norm of Q′WQ; the pairs i = j are taken out again.
  const all = total(
    basis.map((left) =>
      total(basis.map((right) => sumOver(k, (i) => at(weights, i) * at(left, i) * at(right, i)) ** 2)),
    ),
  );
  const same = sumOver(k, (i) => (at(weights, i) * total(basis.map((direction) => at(direction, i) ** 2))) ** 2);
  return diagonal + Math.max(0, all - same);
}

/** Fits a model with weights 1 / (v + extra): `fitMean` for an intercept alone, `fitWeighted` for a design. */
export type Fit<Model> = (model: Model, extra: number) => FitSums;
