import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitWeighted } from "../../src/statistics/weighted-fit.js";
import { expectClose, numbersIn } from "./fixtures.js";

/** P = W − WX(X′WX)⁻¹X′W written out for an intercept and a slope. */
function projection(v: readonly number[], x: readonly number[]): number[][] {
  const w = v.map((variance) => 1 / variance);
  const sum = (term: (index: number) => number) => w.reduce((total, weight, i) => total + weight * term(i), 0);
  const xi = (i: number) => x[i] ?? 0;
  const [s, sx, sxx] = [sum(() => 1), sum(xi), sum((i) => xi(i) ** 2)];
  const determinant = s * sxx - sx ** 2;
  return w.map((wi, i) =>
    w.map((wj, j) => {
      const inner = (sxx - sx * (xi(i) + xi(j)) + s * xi(i) * xi(j)) / determinant;
      return (i === j ? wi : 0) - wi * wj * inner;
    }),
  );
}

describe("a weighted fit", () => {
  const y = [1, 3, 2, 5, 4];
  const v = [0.5, 1, 2, 1.5, 0.7];
  const x = [0, 1, 3, 4, 7];
  const one = y.map(() => 1);
  const P = projection(v, x);
  const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN;

  test("has the sums and traces of its projection", () => {
    const fit = fitWeighted({ y, v, columns: [one, x] }, 0);
    const Py = P.map((row) => row.reduce((sum, value, j) => sum + value * at(y, j), 0));
    expectClose(
      fit.residualSum,
      Py.reduce((sum, value, i) => sum + value * at(y, i), 0),
      1e-12,
      "y'Py",
    );
    expectClose(
      fit.residualSumTwice,
      Py.reduce((sum, value) => sum + value ** 2, 0),
      1e-12,
      "y'PPy",
    );
    expectClose(
      fit.trace,
      P.reduce((sum, row, i) => sum + at(row, i), 0),
      1e-12,
      "tr P",
    );
    expectClose(
      fit.traceTwice,
      P.flat().reduce((sum, value) => sum + value ** 2, 0),
      1e-12,
      "tr PP",
    );
  });
  test("names the first redundant column, and holds no NaN", () => {
    const twice = x.map((value) => 2 * value + 1);
    const fit = fitWeighted({ y, v, columns: [one, x, twice] }, 0);
    expect(fit.redundantColumn).toBe(2);
    expect(numbersIn(fit).every(Number.isFinite)).toBe(true);
    expect(fitWeighted({ y, v, columns: [one, one] }, 0).redundantColumn).toBe(1);
    expect(fitWeighted({ y, v, columns: [one, x] }, 0).redundantColumn).toBe(-1);
  });
  test("keeps the digits of the trace where one weight is a billion times the others", () => {
    const fit = fitWeighted({ y: [1, 2, 3], v: [1e-9, 1, 1], columns: [[1, 1, 1]] }, 0);
    // Σw − Σw²/Σw for weights 1e9, 1 and 1 is 4 to nine digits, and (4·1e9 + 2)/(1e9 + 2) exactly.
    expectClose(fit.trace, (4e9 + 2) / (1e9 + 2), 1e-14, "trace");
  });
  test("an intercept alone is the weighted mean", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true })), {
          minLength: 1,
          maxLength: 9,
        }),
        (rows) => {
          const weights = rows.map(([, variance]) => 1 / variance);
          const sum = weights.reduce((total, weight) => total + weight, 0);
          const mean = rows.reduce((total, [value], i) => total + (value * at(weights, i)) / sum, 0);
          const body = { y: rows.map(([value]) => value), v: rows.map(([, variance]) => variance) };
          const fit = fitWeighted({ ...body, columns: [rows.map(() => 1)] }, 0);
          expectClose(fit.coefficients[0], mean, 1e-12, "mean", 9);
          expectClose(fit.covariance[0]?.[0], 1 / sum, 1e-12, "variance");
        },
      ),
      { seed: 3 },
    );
  });
});
