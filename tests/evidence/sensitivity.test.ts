import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MetaAnalysis, metaAnalyze } from "../../src/evidence/meta-analysis.js";
import type { HeterogeneityTest, ModeratorTest } from "../../src/evidence/mixed-model.js";
import type { PoolingMethod, PoolingTest } from "../../src/evidence/pooling.js";
import {
  cumulative,
  leaveOneOut,
  metaRegression,
  type SubgroupTest,
  subgroups,
} from "../../src/evidence/sensitivity.js";
import { expectClose, fixture, hostile, notObjects, numbersIn, zip } from "./fixtures.js";

type Bodies = readonly { readonly yi: number | number[]; readonly vi: number | number[] }[];
interface Case {
  readonly body: number;
  readonly method: PoolingMethod;
  readonly test: PoolingTest;
}
interface Sensitivity {
  readonly leaveOneOut: readonly (Case & { readonly expected: readonly MetaAnalysis[] })[];
  readonly cumulative: readonly (Case & { readonly order: number[]; readonly expected: readonly MetaAnalysis[] })[];
  readonly subgroups: readonly (Omit<Case, "test"> & {
    readonly by: string[];
    readonly estimates: readonly number[];
    readonly between: SubgroupTest;
  })[];
  readonly metaRegression: readonly (Case & {
    readonly moderators: Readonly<Record<string, readonly number[]>>;
    readonly expected: Readonly<Record<"beta" | "se" | "statistic" | "p" | "low" | "high", readonly number[]>> & {
      readonly moderatorTest: ModeratorTest;
      readonly tau2: number;
      readonly tau2Ci: readonly [number, number] | "not-estimable";
      readonly i2: number;
      readonly h2: number;
      readonly q: HeterogeneityTest;
      readonly r2: number | "not-applicable";
    };
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

function compare(actual: MetaAnalysis | undefined, expected: MetaAnalysis, where: string): void {
  const tolerance = 1e-7;
  expectClose(actual?.estimate, expected.estimate, tolerance, `${where}: estimate`, expected.se);
  expectClose(actual?.se, expected.se, tolerance, `${where}: se`);
  expectClose(actual?.ci, expected.ci, tolerance, `${where}: ci`, expected.se);
  expectClose(actual?.i2, expected.i2, tolerance, `${where}: i2`, 100);
  expectClose(actual?.q.statistic, expected.q.statistic, 1e-9, `${where}: q`, 1);
}

describe("sensitivity analyses agree with metafor", () => {
  test("leave-one-out", () => {
    expect(sensitivity.leaveOneOut.length).toBeGreaterThan(15);
    for (const { body, method, test: chosen, expected } of sensitivity.leaveOneOut) {
      const results = leaveOneOut(effectsOf(body), { method, test: chosen });
      expect(results.map(({ omitted }) => omitted)).toEqual(expected.map((_, index) => index));
      for (const [index, item] of expected.entries()) {
        compare(results[index]?.analysis, item, `body ${body}, ${method}, without ${index}`);
      }
    }
  });
  test("cumulative, in a given order", () => {
    for (const { body, method, test: chosen, order, expected } of sensitivity.cumulative) {
      const results = cumulative(effectsOf(body), { method, test: chosen, order });
      for (const [index, item] of expected.entries()) {
        compare(results[index]?.analysis, item, `body ${body}, ${method}, up to ${index}`);
      }
    }
  });
  test("subgroups and the test between them", () => {
    for (const { body, method, by, estimates, between } of sensitivity.subgroups) {
      const result = subgroups(effectsOf(body), by, { method, test: "z" });
      const where = `body ${body}, ${method}`;
      const actual = result.groups.map(({ analysis }) => analysis.estimate);
      const scale = Math.max(...result.groups.map(({ analysis }) => analysis.se));
      expectClose(actual, estimates, 1e-7, `${where}: estimates`, scale);
      expectClose(result.between.statistic, between.statistic, 1e-6, `${where}: between`, 1);
      expectClose(result.between.p, between.p, 1e-6, `${where}: p`);
      expect(result.between.df).toBe(between.df);
    }
  });
  test("meta-regression with one and two moderators", () => {
    expect(sensitivity.metaRegression.length).toBeGreaterThan(40);
    for (const { body, method, test: chosen, moderators, expected } of sensitivity.metaRegression) {
      const result = metaRegression(effectsOf(body), moderators, { method, test: chosen });
      const where = `body ${body}, ${method}, ${chosen}`;
      expect(result.coefficients.map(({ name }) => name)).toEqual(["intercept", ...Object.keys(moderators)]);
      for (const [j, coefficient] of result.coefficients.entries()) {
        const scale = expected.se[j] ?? 0;
        expectClose(coefficient.estimate, expected.beta[j], 1e-7, `${where}: beta ${j}`, scale);
        expectClose(coefficient.se, expected.se[j], 1e-7, `${where}: se ${j}`);
        expectClose(coefficient.statistic, expected.statistic[j], 1e-7, `${where}: statistic ${j}`, 1);
        expectClose(coefficient.p, expected.p[j], 1e-6, `${where}: p ${j}`);
        expectClose(coefficient.ci, [expected.low[j], expected.high[j]], 1e-7, `${where}: ci ${j}`, scale);
      }
      const variance = effectsOf(body).reduce((sum, { vi }) => sum + vi, 0) / effectsOf(body).length;
      expectClose(result.moderatorTest.statistic, expected.moderatorTest.statistic, 1e-6, `${where}: QM`, 1);
      expectClose(result.moderatorTest.p, expected.moderatorTest.p, 1e-6, `${where}: QM p`);
      expect(result.moderatorTest).toMatchObject({
        df: expected.moderatorTest.df,
        residualDf: expected.moderatorTest.residualDf,
      });
      expectClose(result.tau2, expected.tau2, 1e-7, `${where}: tau2`, variance);
      expectClose(result.tau2Ci, expected.tau2Ci, 1e-8, `${where}: tau2Ci`, variance);
      expectClose(result.i2, expected.i2, 1e-7, `${where}: i2`, 100);
      expectClose(result.h2, expected.h2, 1e-7, `${where}: h2`);
      // metafor inverts X′WX as it is, which costs digits where a moderator is a year.
      expectClose(result.q.statistic, expected.q.statistic, 1e-7, `${where}: q`, 1);
      expectClose(result.r2, expected.r2, 1e-6, `${where}: r2`, 100);
    }
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
