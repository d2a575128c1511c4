import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MetaAnalysis, metaAnalyze } from "../../src/evidence/meta-analysis.js";
import type { PoolingMethod, PoolingTest } from "../../src/evidence/pooling.js";
import { poolingMethods, poolingTests } from "../../src/evidence/pooling.js";
import { estimateTau2, tau2Interval } from "../../src/evidence/tau-squared.js";
import { expectClose, fixture, hostile, notObjects, numbersIn, zip } from "./fixtures.js";

interface Fixture {
  readonly bodies: readonly { readonly name: string; readonly yi: number | number[]; readonly vi: number | number[] }[];
  readonly cases: readonly {
    readonly body: number;
    readonly method: PoolingMethod;
    readonly test: PoolingTest;
    readonly level: number;
    readonly expected: MetaAnalysis;
    readonly weights: number | readonly number[];
  }[];
}
const { bodies, cases } = fixture<Fixture>("meta-analysis");
const closed: readonly PoolingMethod[] = ["FE", "DL", "HE", "HS", "SJ"];

describe("a meta-analysis agrees with metafor", () => {
  test.each(poolingMethods)("%s", (method) => {
    const mine = cases.filter((item) => item.method === method);
    expect(mine.length).toBeGreaterThan(60);
    const tolerance = closed.includes(method) ? 1e-10 : 1e-8;
    for (const item of mine) {
      const body = bodies[item.body];
      if (body === undefined) throw new Error(`no body ${item.body}`);
      const effects = zip(body);
      const { expected } = item;
      const result = metaAnalyze(effects, { method, test: item.test, level: item.level });
      const where = (field: string) => `${body.name}, ${method}, ${item.test}: ${field}`;
      const variance = effects.reduce((sum, effect) => sum + effect.vi, 0) / effects.length;
      expectClose(result.estimate, expected.estimate, tolerance, where("estimate"), expected.se);
      expectClose(result.se, expected.se, tolerance, where("se"));
      expectClose(result.statistic, expected.statistic, tolerance, where("statistic"), 1);
      expectClose(result.p, expected.p, tolerance * 100, where("p"));
      expectClose(result.ci, expected.ci, tolerance, where("ci"), expected.se);
      expectClose(result.tau2, expected.tau2, tolerance, where("tau2"), variance);
      expectClose(result.tau2Ci, expected.tau2Ci, 1e-9, where("tau2Ci"), variance);
      expectClose(result.i2, expected.i2, tolerance, where("i2"), 100);
      expectClose(result.h2, expected.h2, tolerance, where("h2"));
      expectClose(result.q.statistic, expected.q.statistic, 1e-10, where("q"), 1);
      expectClose(result.q.p, expected.q.p, 1e-9, where("q.p"));
      expectClose(result.predictionInterval, expected.predictionInterval, tolerance, where("pi"), expected.se);
      expectClose(result.weights, [item.weights].flat(), tolerance, where("weights"), 1);
      expect([result.k, result.df, result.q.df, result.test]).toEqual([
        expected.k,
        expected.df,
        expected.q.df,
        expected.test,
      ]);
    }
  });
});

describe("defaults and edges", () => {
  const three = [
    { yi: 0.1, vi: 0.02 },
    { yi: 0.5, vi: 0.03 },
    { yi: 0.9, vi: 0.05 },
  ];
  test("REML with Knapp and Hartung's test at 95% are the defaults", () => {
    expect(metaAnalyze(three)).toEqual(metaAnalyze(three, { method: "REML", test: "knha", level: 0.95 }));
    expect(metaAnalyze(three)).toMatchObject({ k: 3, method: "REML", test: "knha", level: 0.95, df: 2 });
    expect(metaAnalyze(three, { method: undefined } as never).method).toBe("REML");
  });
  test("one effect comes back as it is, with z and nothing on heterogeneity", () => {
    const result = metaAnalyze([{ yi: 0.42, vi: 0.09 }]);
    expect(result).toMatchObject({ k: 1, estimate: 0.42, test: "z", tau2: 0, i2: 0, h2: 1, weights: [100] });
    expect(result.se).toBeCloseTo(0.3, 14);
    expect([result.tau2Ci, result.predictionInterval, result.df]).toEqual([
      "not-estimable",
      "not-estimable",
      "not-applicable",
    ]);
  });
  test("equal effects give a point, no test, and no NaN", () => {
    const result = metaAnalyze([three[0], three[0]] as never);
    expect(result).toMatchObject({ se: 0, statistic: "not-estimable", p: "not-estimable", ci: [0.1, 0.1], tau2: 0 });
    expect(metaAnalyze([three[0], three[0]] as never, { test: "z" }).se).toBeCloseTo(0.1, 14);
    expect(metaAnalyze([three[0], three[0]] as never, { method: "FE", test: "z" })).toMatchObject({ i2: 0, h2: 0 });
  });
  test("fields beside yi and vi are ignored", () => {
    expect(metaAnalyze(three.map((effect) => ({ ...effect, label: "x", n: 3 })))).toEqual(metaAnalyze(three));
  });
  test("estimateTau2 and tau2Interval are those of the analysis", () => {
    expect(estimateTau2(three)).toBe(metaAnalyze(three).tau2);
    expect(tau2Interval(three, { level: 0.9 })).toEqual(metaAnalyze(three, { level: 0.9 }).tau2Ci);
    expect(estimateTau2(three.slice(0, 1))).toBe(0);
  });
  test("too few iterations are an error that says what to try", () => {
    expect(() => metaAnalyze(three, { method: "REML", maxIterations: 1 })).toThrow(
      expect.objectContaining({ code: "not-converged", path: "options.method" }),
    );
    expect(() => metaAnalyze(three, { method: "PM", maxIterations: 1 })).toThrow(/DL/);
  });
});

describe("invalid input is refused by name", () => {
  const good = { yi: 0.1, vi: 0.02 };
  test.each([
    ["effects", undefined, undefined, "missing-field"],
    ["effects", "effects", undefined, "invalid-type"],
    ["effects", { length: 1, 0: good }, undefined, "invalid-type"],
    ["effects", [], undefined, "too-few-studies"],
    ["effects[1]", [good, null], undefined, "invalid-type"],
    ["effects[1]", [good, undefined], undefined, "missing-field"],
    ["effects[0].yi", [{ vi: 1 }], undefined, "missing-field"],
    ["effects[0].yi", [{ yi: "1", vi: 1 }], undefined, "invalid-type"],
    ["effects[0].yi", [{ yi: Number.NaN, vi: 1 }], undefined, "invalid-value"],
    ["effects[0].yi", [hostile('{"yi": 1, "vi": 1}')], undefined, "missing-field"],
    ["effects[0].yi", [Object.create(good)], undefined, "missing-field"],
    ["effects[2].vi", [good, good, { yi: 1, vi: 0 }], undefined, "out-of-range"],
    ["effects[0].vi", [{ yi: 1, vi: -1 }], undefined, "out-of-range"],
    ["effects[0].vi", [{ yi: 1, vi: Number.POSITIVE_INFINITY }], undefined, "invalid-value"],
    ["effects[0].yi", [{ yi: 1e31, vi: 1 }], undefined, "out-of-range"],
    ["effects[1].vi", [good, { yi: 1, vi: 1e-20 }], undefined, "out-of-range"],
    ["options", [good], null, "invalid-type"],
    ["options.methods", [good], { methods: "DL" }, "unknown-field"],
    ["options.__proto__", [good], hostile("{}"), "unknown-field"],
    ["options.method", [good], { method: "EE" }, "invalid-value"],
    ["options.method", [good], { method: "toString" }, "invalid-value"],
    ["options.test", [good], { test: "adhoc" }, "invalid-value"],
    ["options.level", [good], { level: 95 }, "out-of-range"],
    ["options.level", [good], { level: 0 }, "out-of-range"],
    ["options.level", [good], { level: "0.95" }, "invalid-type"],
    ["options.maxIterations", [good], { maxIterations: 1.5 }, "invalid-value"],
  ])("%s", (path, effects, options, code) => {
    for (const call of [metaAnalyze, estimateTau2]) {
      expect(() => call(effects as never, options as never)).toThrow(
        expect.objectContaining({ name: "MicrodosingError", code, path }),
      );
    }
  });
  test("holes of a sparse array", () => {
    const sparse = [good];
    sparse.length = 3;
    expect(() => metaAnalyze(sparse)).toThrow(expect.objectContaining({ path: "effects[1]", code: "missing-field" }));
  });
  test.each(notObjects)("options that are no object", (value) => {
    expect(() => metaAnalyze([good], value as never)).toThrow(expect.objectContaining({ path: "options" }));
  });
  test("tau2Interval needs two effects", () => {
    expect(() => tau2Interval([good])).toThrow(expect.objectContaining({ code: "too-few-studies", path: "effects" }));
  });
});

describe("properties", () => {
  const effect = fc.record({
    yi: fc.double({ min: -5, max: 5, noNaN: true }),
    vi: fc.double({ min: 1e-3, max: 10, noNaN: true }),
  });
  const body = fc.array(effect, { minLength: 1, maxLength: 12 });
  const options = fc.record({
    method: fc.constantFrom(...poolingMethods),
    test: fc.constantFrom(...poolingTests),
    level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
  });
  const runs = { seed: 42, numRuns: 300 };

  test("no number is NaN or infinite, and weights sum to 100", () => {
    fc.assert(
      fc.property(body, options, (effects, chosen) => {
        const result = metaAnalyze(effects, chosen);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        expect(result.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 8);
        expect(result.tau2).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
  test("neither extreme magnitudes nor extreme weights make a NaN", () => {
    const wild = fc.record({
      yi: fc.oneof(fc.double({ min: -1e30, max: 1e30, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      vi: fc.tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(-40, -20, 0, 20, 28)),
    });
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(-40, -10, 0, 10, 28),
        options,
        (effects, base, chosen) => {
          const scaled = effects.map(({ yi, vi }) => ({ yi, vi: 10 ** (base + vi[0]) }));
          try {
            expect(numbersIn(metaAnalyze(scaled, chosen)).every(Number.isFinite)).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({ name: "MicrodosingError", code: expect.stringMatching(/converged|range/) });
          }
        },
      ),
      { seed: 43, numRuns: 500 },
    );
  });
  test("the order of effects does not matter", () => {
    fc.assert(
      fc.property(body, options, (effects, chosen) => {
        const forward = metaAnalyze(effects, chosen);
        const backward = metaAnalyze([...effects].reverse(), chosen);
        const scale = Math.max(...effects.map((item) => item.vi), ...effects.map((item) => item.yi ** 2));
        expectClose(backward.estimate, forward.estimate, 1e-8, "estimate", Math.sqrt(scale));
        expectClose(backward.tau2, forward.tau2, 1e-8, "tau2", scale);
      }),
      runs,
    );
  });
  test("a shift moves the estimate and nothing else; a scale multiplies it", () => {
    fc.assert(
      fc.property(
        body,
        options,
        fc.integer({ min: -8, max: 8 }),
        fc.constantFrom(-4, 0.25, 8),
        (effects, chosen, by, times) => {
          const plain = metaAnalyze(effects, chosen);
          const moved = metaAnalyze(
            effects.map(({ yi, vi }) => ({ yi: yi + by, vi })),
            chosen,
          );
          const scaled = metaAnalyze(
            effects.map(({ yi, vi }) => ({ yi: yi * times, vi: vi * times ** 2 })),
            chosen,
          );
          const size = Math.sqrt(Math.max(...effects.map((item) => item.vi), ...effects.map((item) => item.yi ** 2)));
          expectClose(moved.estimate, plain.estimate + by, 1e-7, "moved estimate", size + Math.abs(by));
          expectClose(moved.tau2, plain.tau2, 1e-7, "moved tau2", size ** 2);
          expectClose(scaled.estimate, plain.estimate * times, 1e-9, "scaled estimate", size * Math.abs(times));
          expectClose(scaled.tau2, plain.tau2 * times ** 2, 1e-9, "scaled tau2", (size * times) ** 2);
          expectClose(scaled.i2, plain.i2, 1e-7, "scaled i2", 100);
        },
      ),
      runs,
    );
  });
  test("input is not changed", () => {
    fc.assert(
      fc.property(body, options, (effects, chosen) => {
        const frozen = Object.freeze(effects.map((item) => Object.freeze({ ...item })));
        metaAnalyze(frozen, Object.freeze({ ...chosen }));
        expect(frozen).toEqual(effects);
      }),
      { seed: 44, numRuns: 30 },
    );
  });
});
