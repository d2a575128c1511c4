import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eggerTest, metaAnalyze, poolingMethods, subgroups, trimAndFill } from "../../src/entries/evidence.js";
import { fitWeighted } from "../../src/statistics/weighted-fit.js";
import { fitMean } from "../../src/statistics/weighted-mean.js";
import { expectClose } from "./fixtures.js";

describe("a weighted mean", () => {
  test("is the fit of a design that is an intercept alone", () => {
    const effect = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0.01, max: 9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(effect, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (rows, extra) => {
          const sample = { y: rows.map(([y]) => y), v: rows.map(([, v]) => v) };
          const mean = fitMean(sample, extra);
          const fit = fitWeighted({ ...sample, columns: [rows.map(() => 1)] }, extra);
          expectClose(mean.mean, fit.coefficients[0], 1e-12, "mean", 9);
          expectClose(Math.log(mean.sumOfWeights), fit.logDeterminant, 1e-12, "log determinant", 1);
          expectClose(mean.residualSum, fit.residualSum, 1e-11, "y'Py", 1);
          expectClose(mean.residualSumTwice, fit.residualSumTwice, 1e-11, "y'PPy", 1);
          for (const key of ["sumOfWeights", "sumOfSquaredWeights", "trace", "traceTwice"] as const) {
            expectClose(mean[key], fit[key], 1e-9, key);
          }
        },
      ),
      { seed: 5 },
    );
  });

  test("keeps the digits of the trace where one weight is a billion times the others", () => {
    const { trace } = fitMean({ y: [1, 2, 3], v: [1e-9, 1, 1] }, 0);
    expectClose(trace, (4e9 + 2) / (1e9 + 2), 1e-14, "trace");
  });
});

describe("many effects", () => {
  // Ten effects again and again: the weighted mean stays, and its variance shrinks in proportion.
  const few = Array.from({ length: 10 }, (_, i) => ({ yi: Math.sin(i), vi: 0.05 + i / 100 }));
  const many = Array.from({ length: 100_000 }, (_, i) => few[i % 10] ?? { yi: 0, vi: 1 });

  test.each(poolingMethods)("are pooled by %s", (method) => {
    const { k, estimate, tau2, weights } = metaAnalyze(many, { method, test: "z" });
    const weight = few.map(({ vi }) => 1 / (vi + tau2));
    const sum = weight.reduce((total, value) => total + value, 0);
    expect([k, weights.length]).toEqual([100_000, 100_000]);
    expectClose(estimate, few.reduce((total, { yi }, i) => total + yi * (weight[i] ?? 0), 0) / sum, 1e-9, "estimate");
  });
  test("fit into a regression, into groups, and into trim and fill", () => {
    expect(eggerTest(many, { model: "lm" }).k).toBe(100_000);
    expect(
      subgroups(
        many,
        many.map((_, i) => `${i % 2}`),
      ).groups.map(({ members }) => members.length),
    ).toEqual([50_000, 50_000]);
    expect(trimAndFill(many, { method: "FE", estimator: "R0", side: "left" }).missing).toBeGreaterThanOrEqual(0);
  });
});

describe("fields of effects", () => {
  test("are read once", () => {
    let reads = 0;
    const counted = {
      get yi() {
        reads++;
        return reads === 1 ? 0.1 : Number.NaN;
      },
      vi: 0.02,
    };
    expect(metaAnalyze([counted]).estimate).toBe(0.1);
  });
  test("may belong to an instance of a class, and to an object without a prototype", () => {
    class Effect {
      readonly yi = 0.1;
      readonly vi = 0.02;
    }
    const bare = Object.assign(Object.create(null), { yi: 0.1, vi: 0.02 });
    expect(metaAnalyze([new Effect()])).toEqual(metaAnalyze([bare]));
  });
});
