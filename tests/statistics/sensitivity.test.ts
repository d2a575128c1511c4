import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PoolingMethod, PoolingTest } from "../../src/model/pooling.js";
import { cumulative } from "../../src/statistics/cumulative.js";
import { leaveOneOut } from "../../src/statistics/leave-one-out.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { type Moderators, metaRegression } from "../../src/statistics/meta-regression.js";
import { subgroups } from "../../src/statistics/subgroups.js";
import {
  analysisRow,
  type Bodies,
  CONVERGED,
  expectClose,
  fixture,
  hostile,
  notObjects,
  numbersIn,
  type Row,
  UNDERFLOW,
  zip,
} from "./fixtures.js";

interface Case {
  readonly body: number;
  readonly method: PoolingMethod;
  readonly test: PoolingTest;
}
interface Sensitivity {
  readonly leaveOneOut: readonly (Case & { readonly expected: readonly Row[] })[];
  readonly cumulative: readonly (Case & { readonly order: number[]; readonly expected: readonly Row[] })[];
  readonly subgroups: readonly (Case & {
    readonly by: string[];
    readonly groups: readonly Row[];
    readonly between: Row;
  })[];
  readonly metaRegression: readonly (Omit<Case, "body"> &
    (Pick<Case, "body"> | { readonly yi: number[]; readonly vi: number[] }) & {
      readonly moderators: Readonly<Record<string, readonly number[]>>;
      readonly coefficients: readonly Row[];
      readonly moderatorTest: Row;
      readonly tau2: number;
      readonly tau2Ci: readonly [number, number] | "not-estimable";
      readonly i2: number;
      readonly h2: number;
      readonly q: Row;
      readonly r2: number | "not-applicable";
    })[];
}
const { bodies } = fixture<{ bodies: Bodies }>("meta-analysis");
const sensitivity = fixture<Sensitivity>("sensitivity");
const effectsOf = (body: number) => zip(bodies[body] ?? { yi: [], vi: [] });

const four = [
  { yi: 0.1, vi: 0.02 },
  { yi: 0.2, vi: 0.03 },
  { yi: 0.6, vi: 0.05 },
  { yi: 0.7, vi: 0.04 },
];

describe("sensitivity analyses agree with metafor run to convergence", () => {
  test("leave-one-out", () => {
    expect(sensitivity.leaveOneOut.length).toBeGreaterThan(80);
    for (const { body, method, test: chosen, expected } of sensitivity.leaveOneOut) {
      const results = leaveOneOut(effectsOf(body), { method, test: chosen });
      expect(results.map(({ omitted }) => omitted)).toEqual(expected.map((_, index) => index));
      for (const [index, row] of expected.entries()) {
        expectClose(
          analysisRow(results[index]?.analysis),
          row,
          CONVERGED,
          `body ${body}, ${method}, without ${index}`,
          UNDERFLOW,
        );
      }
    }
  });
  test("cumulative, in a given order", () => {
    expect(sensitivity.cumulative.length).toBeGreaterThan(80);
    for (const { body, method, test: chosen, order, expected } of sensitivity.cumulative) {
      const results = cumulative(effectsOf(body), { method, test: chosen, order });
      for (const [index, row] of expected.entries()) {
        expectClose(
          analysisRow(results[index]?.analysis),
          row,
          CONVERGED,
          `body ${body}, ${method}, up to ${index}`,
          UNDERFLOW,
        );
      }
    }
  });
  test("subgroups and the test between them", () => {
    expect(sensitivity.subgroups.length).toBeGreaterThan(60);
    for (const { body, method, test: chosen, by, groups, between } of sensitivity.subgroups) {
      const result = subgroups(effectsOf(body), by, { method, test: chosen });
      const where = `body ${body}, ${method}, ${chosen}`;
      for (const [index, row] of groups.entries()) {
        expectClose(analysisRow(result.groups[index]?.analysis), row, CONVERGED, `${where}: group ${index}`, UNDERFLOW);
      }
      const { statistic, df, p } = result.between;
      expectClose([statistic, df, p], between, CONVERGED, `${where}: between`, UNDERFLOW);
    }
  });
  test("meta-regression with one to four moderators", () => {
    expect(sensitivity.metaRegression.length).toBeGreaterThan(200);
    for (const item of sensitivity.metaRegression) {
      const { method, test: chosen, moderators, coefficients } = item;
      const effects = "body" in item ? effectsOf(item.body) : zip(item);
      const result = metaRegression(effects, moderators, { method, test: chosen });
      const where = `${"body" in item ? `body ${item.body}` : "yi"}, ${method}, ${chosen}, ${Object.keys(moderators)}`;
      expect(result.coefficients.map(({ name }) => name)).toEqual(["intercept", ...Object.keys(moderators)]);
      for (const [j, { estimate, se, statistic, p, ci }] of result.coefficients.entries()) {
        expectClose(
          [estimate, se, statistic, p, ...ci],
          coefficients[j],
          CONVERGED,
          `${where}: coefficient ${j}`,
          UNDERFLOW,
        );
      }
      const { statistic, df, residualDf, p } = result.moderatorTest;
      expectClose([statistic, df, residualDf, p], item.moderatorTest, CONVERGED, `${where}: QM`, UNDERFLOW);
      const { tau2, i2, h2, r2, q } = result;
      expectClose([tau2, i2, h2, r2], [item.tau2, item.i2, item.h2, item.r2], CONVERGED, `${where}: heterogeneity`);
      expectClose(result.tau2Ci, item.tau2Ci, CONVERGED, `${where}: tau2Ci`);
      expectClose([q.statistic, q.df, q.p], item.q, CONVERGED, `${where}: q`);
    }
  });
});

describe("predictions at moderator values agree with metafor's predict.rma", () => {
  interface Predictions {
    readonly yi: number[];
    readonly vi: number[];
    readonly moderators: Moderators;
    readonly points: Moderators;
    readonly cases: readonly {
      readonly method: PoolingMethod;
      readonly test: PoolingTest;
      readonly level: number;
      readonly moderators: readonly string[];
      readonly covariance: readonly (readonly number[])[];
      readonly estimate: Row;
      readonly se: Row;
      readonly ciLow: Row;
      readonly ciHigh: Row;
      readonly piLow: Row;
      readonly piHigh: Row;
    }[];
  }
  const { yi, vi, moderators, points, cases } = fixture<Predictions>("predictions");
  const only = (all: Moderators, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, all[name] ?? []]));

  test("every method, test and level, with one moderator and with two", () => {
    for (const { method, test: chosen, level, moderators: names, covariance, ...expected } of cases) {
      const where = `${method}, ${chosen}, ${names.join(" and ")}`;
      const result = metaRegression(zip({ yi, vi }), only(moderators, names), {
        method,
        test: chosen,
        level,
        predictAt: only(points, names),
      });
      expectClose(result.covariance.flat(), covariance.flat(), 1e-5, `${where}: covariance`, 1e-12);
      for (const [i, { estimate, se, ci, predictionInterval }] of result.predictions.entries()) {
        const wanted = [expected.estimate, expected.se, expected.ciLow, expected.ciHigh].map((row) => row[i]);
        expectClose([estimate, se, ...ci], wanted, CONVERGED, where, 0.01);
        expectClose(predictionInterval, [expected.piLow[i], expected.piHigh[i]], CONVERGED, where, 0.01);
      }
    }
  });
  test("at the values of a study that is all there is of a group the prediction is the group's", () => {
    const { predictions, coefficients } = metaRegression(four, { x: [0, 0, 0, 1] }, { predictAt: { x: [0, 1] } });
    expect(predictions[0]?.estimate).toBe(coefficients[0]?.estimate);
    expect(predictions[0]?.se).toBeCloseTo(coefficients[0]?.se ?? 0, 14);
    expect(predictions[1]?.estimate).toBeCloseTo(four[3]?.yi ?? 0, 12);
    expect(metaRegression(four, { x: [0, 0, 0, 1] }).predictions).toEqual([]);
  });
  test.each<[string, string, unknown]>([
    ["options.predictAt", "invalid-type", [1, 2]],
    ["options.predictAt.x", "missing-field", {}],
    ["options.predictAt.y", "unknown-field", { x: [1], y: [1] }],
    ["options.predictAt.x[0]", "invalid-type", { x: ["1"] }],
    ["options.predictAt.z", "out-of-range", { x: [1], z: [1, 2] }],
  ])("%s, %s", (path, code, predictAt) => {
    const two = path.endsWith(".z") ? { x: [1, 2, 3, 5, 4], z: [0, 1, 0, 1, 1] } : { x: [1, 2, 3, 5, 4] };
    expect(() => metaRegression([...four, { yi: 0.5, vi: 0.1 }], two, { predictAt: predictAt as never })).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
});

describe("edges", () => {
  test("leaving one of two out leaves one", () => {
    expect(leaveOneOut(four.slice(0, 2)).map(({ analysis }) => [analysis.k, analysis.estimate])).toEqual([
      [1, 0.2],
      [1, 0.1],
    ]);
  });
  test("the last cumulative step is the whole analysis; without an order the one given is kept", () => {
    const steps = cumulative(four);
    expect(steps.map(({ added }) => added)).toEqual([0, 1, 2, 3]);
    expect(steps[3]?.analysis).toEqual(metaAnalyze(four));
    expect(cumulative(four, { order: [1, 1, 0, 0] }).map(({ added }) => added)).toEqual([2, 3, 0, 1]);
  });
  test("a single group has nothing to compare; a group whose standard error is 0 can't be", () => {
    expect(subgroups(four, ["a", "a", "a", "a"]).between).toEqual({
      statistic: "not-estimable",
      df: 0,
      p: "not-estimable",
    });
    const equal = [four[0], four[0], four[2], four[3]] as typeof four;
    expect(subgroups(equal, ["a", "a", "b", "b"]).between.statistic).toBe("not-estimable");
  });
  test("groups may be named like object properties", () => {
    const { groups } = subgroups(four, ["__proto__", "constructor", "__proto__", "constructor"]);
    expect(groups.map(({ group, members }) => [group, members])).toEqual([
      ["__proto__", [0, 2]],
      ["constructor", [1, 3]],
    ]);
  });
  test("effects on a line have no standard error with knha", () => {
    const line = four.map(({ vi }, i) => ({ yi: i, vi }));
    const result = metaRegression(line, { x: [0, 1, 2, 3] });
    expect(result.coefficients[1]).toMatchObject({ statistic: "not-estimable", p: "not-estimable" });
    expect(result.moderatorTest).toMatchObject({ statistic: "not-estimable", df: 1, p: "not-estimable" });
    expect(numbersIn(result).every(Number.isFinite)).toBe(true);
  });
  test("equal effects and z fit as many effects as coefficients", () => {
    const result = metaRegression(four.slice(0, 2), { x: [0, 1] }, { method: "FE", test: "z" });
    expect(result.coefficients.map(({ estimate }) => Number(estimate.toFixed(9)))).toEqual([0.1, 0.1]);
    expect(result.q).toEqual({ statistic: 0, df: 0, p: 1 });
  });
});

describe("invalid input is refused by name", () => {
  const x = [1, 2, 3, 5];
  test.each([
    ["effects", () => leaveOneOut(four.slice(0, 1)), "too-few-studies"],
    ["effects", () => cumulative([]), "too-few-studies"],
    ["options.order", () => cumulative(four, { order: [1, 2] }), "out-of-range"],
    ["options.order[1]", () => cumulative(four, { order: [1, Number.NaN, 2, 3] }), "invalid-value"],
    ["options.order", () => leaveOneOut(four, { order: x } as never), "unknown-field"],
    ["by", () => subgroups(four, undefined as never), "missing-field"],
    ["by", () => subgroups(four, ["a"]), "out-of-range"],
    ["by[2]", () => subgroups(four, ["a", "b", 3, "a"] as never), "invalid-type"],
    ["by[0]", () => subgroups(four, ["", "b", "b", "a"]), "invalid-value"],
    ["options.level", () => subgroups(four, ["a", "b", "b", "a"], { level: 2 }), "out-of-range"],
    ["moderators", () => metaRegression(four, {}), "out-of-range"],
    ["moderators", () => metaRegression(four, [x] as never), "invalid-type"],
    ["moderators.x", () => metaRegression(four, { x: [1, 2] }), "out-of-range"],
    ["moderators.x[3]", () => metaRegression(four, { x: [1, 2, 3, "4"] } as never), "invalid-type"],
    ["moderators.x", () => metaRegression(four, { x: [2, 2, 2, 2] }), "invalid-value"],
    ["moderators.y", () => metaRegression([...four, ...four], { x: [...x, ...x], y: [...x, ...x] }), "invalid-value"],
    ["moderators.intercept", () => metaRegression(four, { intercept: x }), "invalid-value"],
    ["moderators.__proto__", () => metaRegression(four, hostile("[1]") as never), "out-of-range"],
    ["effects", () => metaRegression(four, { x, y: [2, 1, 2, 1], z: [4, 4, 1, 0] }), "too-few-studies"],
    ["effects", () => metaRegression(four.slice(0, 2), { x: [0, 1] }, { method: "FE" }), "too-few-studies"],
    ["options.method", () => metaRegression(four, { x }, { method: "OLS" as never }), "invalid-value"],
  ])("%s", (path, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test.each(notObjects)("options that are no object", (value) => {
    for (const call of [
      () => leaveOneOut(four, value as never),
      () => cumulative(four, value as never),
      () => subgroups(four, ["a", "b", "a", "b"], value as never),
      () => metaRegression(four, { x }, value as never),
    ]) {
      expect(call).toThrow(expect.objectContaining({ path: "options" }));
    }
  });
});

describe("properties", () => {
  const effect = fc.record({
    yi: fc.double({ min: -5, max: 5, noNaN: true }),
    vi: fc.double({ min: 0.01, max: 5, noNaN: true }),
  });
  test("a shift of a moderator changes the intercept alone", () => {
    fc.assert(
      fc.property(
        fc.array(effect, { minLength: 4, maxLength: 10 }),
        fc.integer({ min: -50, max: 50 }),
        (effects, by) => {
          const x = effects.map((_, i) => i + (i % 3));
          const plain = metaRegression(effects, { x }, { method: "DL" });
          const moved = metaRegression(effects, { x: x.map((value) => value + by) }, { method: "DL" });
          expectClose(moved.coefficients[1]?.estimate, plain.coefficients[1]?.estimate, 1e-8, "slope", 1);
          expectClose(moved.tau2, plain.tau2, 1e-8, "tau2", 1);
          expect(numbersIn([plain, moved]).every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });
  test("neither the order of the effects nor their scale matters, but for the units", () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 5, maxLength: 10 }), fc.constantFrom(-4, 0.25, 8), (effects, times) => {
        const by = effects.map((_, i) => (i % 2 === 0 ? "a" : "b"));
        const x = effects.map((_, i) => i + (i % 3));
        const scaled = effects.map(({ yi, vi }) => ({ yi: yi * times, vi: vi * times ** 2 }));
        const options = { method: "DL", test: "z" } as const;
        const groups = subgroups(effects, by, options);
        const line = metaRegression(effects, { x }, options);
        for (const [other, labels, values, unit] of [
          [[...effects].reverse(), [...by].reverse(), [...x].reverse(), 1],
          [scaled, by, x, times],
        ] as const) {
          const between = subgroups(other, labels, options).between;
          expectClose(between.statistic, groups.between.statistic, 1e-6, "between", 1);
          const result = metaRegression(other, { x: values }, options);
          const se = Number(line.coefficients[1]?.se);
          expectClose(
            Number(result.coefficients[1]?.estimate) / unit,
            line.coefficients[1]?.estimate,
            1e-6,
            "slope",
            se,
          );
          expectClose(result.tau2 / unit ** 2, line.tau2, 1e-6, "tau2", 10);
        }
        const steps = cumulative(scaled, options).map(({ analysis }) => analysis.estimate / times);
        const plain = cumulative(effects, options).map(({ analysis }) => analysis.estimate);
        expectClose(steps, plain, 1e-6, "cumulative", 1);
      }),
      { seed: 12, numRuns: 150 },
    );
  });
  test("input is not changed", () => {
    const frozen = Object.freeze(four.map((item) => Object.freeze({ ...item })));
    const before = JSON.stringify(frozen);
    leaveOneOut(frozen);
    cumulative(frozen, { order: Object.freeze([4, 3, 2, 1]) });
    subgroups(frozen, Object.freeze(["a", "b", "a", "b"]));
    metaRegression(frozen, Object.freeze({ x: Object.freeze([1, 2, 3, 5]) }));
    expect(JSON.stringify(frozen)).toBe(before);
  });
});
