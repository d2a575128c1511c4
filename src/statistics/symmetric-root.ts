import { at, sumOver } from "./sums.js";

/** Far more sweeps than any matrix takes. */
const MAX_SWEEPS = 100;

/**
 * B^(−1/2) x for a symmetric matrix B without negative directions, by Jacobi's rotations.
 *
 * @param matrix - B.
 * @param x - The vector.
 * @returns The product; directions in which B is 0 count for nothing.
 */
export function inverseRootTimes(matrix: readonly (readonly number[])[], x: readonly number[]): readonly number[] {
  const n = matrix.length;
  const rows = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS && !isDiagonal(rows); sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(rows, vectors, p, q);
  }
  const values = rows.map((row, i) => at(row, i));
  const least = Math.max(...values) * Number.EPSILON;
  const shares = values.map((value, i) => {
    const share = sumOver(n, (row) => at(at(vectors, row), i) * at(x, row));
    return value <= least ? 0 : share / Math.sqrt(value);
  });
  return vectors.map((row) => sumOver(n, (i) => at(row, i) * at(shares, i)));
}

function isDiagonal(rows: readonly (readonly number[])[]): boolean {
  for (let i = 0; i < rows.length; i++) {
    const row = at(rows, i);
    for (let j = 0; j < i; j++) {
      const value = at(row, j);
      // Against the geometric mean of the diagonal entries, so that small directions keep their digits.
      if (value * value > Number.EPSILON ** 2 * Math.abs(at(row, i) * at(at(rows, j), j))) return false;
    }
  }
  return true;
}

/** Makes the entry at p, q zero. */
function rotate(rows: readonly number[][], vectors: readonly number[][], p: number, q: number): void {
  const rowP = at(rows, p);
  const rowQ = at(rows, q);
  const mixed = at(rowP, q);
  if (mixed === 0) return;
  const theta = (at(rowQ, q) - at(rowP, p)) / (2 * mixed);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(1 + theta * theta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  turn(rows, p, q, cosine, sine);
  turn(vectors, p, q, cosine, sine);
  for (let i = 0; i < rows.length; i++) {
    const first = at(rowP, i);
    const second = at(rowQ, i);
    rowP[i] = cosine * first - sine * second;
    rowQ[i] = sine * first + cosine * second;
  }
  // What rounding leaves there would keep the sweeps from ending.
  rowP[q] = 0;
  rowQ[p] = 0;
}

function turn(rows: readonly number[][], p: number, q: number, cosine: number, sine: number): void {
  for (let i = 0; i < rows.length; i++) {
    const row = at(rows, i);
    const first = at(row, p);
    const second = at(row, q);
    row[p] = cosine * first - sine * second;
    row[q] = sine * first + cosine * second;
  }
}
