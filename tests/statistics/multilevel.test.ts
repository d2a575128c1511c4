import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { type MultilevelMethod, multilevelMetaAnalyze } from "../../src/statistics/multilevel-meta-analyze.js";
import { expectClose, fixture, notObjects, numbersIn, zip } from "./fixtures.js";

interface Multilevel {
  readonly bodies: readonly {
    readonly name: string;
    readonly yi: number[];
    readonly vi: number[];
    readonly trial: string[];
  }[];
  readonly cases: readonly {
    readonly body: number;
    readonly correlation: number;
    readonly method: MultilevelMethod;
    readonly sigma2: readonly [number, number];
    readonly logLikelihood: number;
    readonly df: number;
    readonly t: readonly number[];
    readonly z: readonly number[];
    readonly q: readonly number[];
    readonly i2: readonly number[];
    readonly robust: readonly number[];
  }[];
}
const { bodies, cases } = fixture<Multilevel>("multilevel");

describe("a multilevel meta-analysis agrees with rma.mv and clubSandwich", () => {
  test("the bodies: metafor's data sets, and random ones with and without each variance", () => {
    expect(cases.length).toBeGreaterThan(80);
    for (const level of [0, 1] as const) {
      expect(cases.filter(({ sigma2 }) => sigma2[level] === 0).length).toBeGreaterThan(5);
    }
  });
  test.each(["REML", "ML"] as const)("%s", (method) => {
    for (const item of cases) {
      if (item.method !== method) continue;
      const body = bodies[item.body];
      if (body === undefined) throw new Error(`no body ${item.body}`);
      const { correlation } = item;
      const where = `${body.name}, ${method}, ${correlation}`;
      const result = multilevelMetaAnalyze(zip(body), body.trial, { method, correlation });
      const typical = item.sigma2[0] + item.sigma2[1] + 1e-3;
      expectClose([result.sigma2.between, result.sigma2.within], item.sigma2, 1e-6, `${where}: sigma2`, typical);
      expectClose(result.logLikelihood, item.logLikelihood, 1e-8, `${where}: logLikelihood`, 1);
      const { estimate, se, statistic, p, ci, predictionInterval, robust } = result;
      expect(result.df).toBe(item.df);
      expectClose([estimate, se, statistic, p, ...ci, ...predictionInterval], item.t, 1e-6, `${where}: t`, 1e-3);
      expectClose([result.q.statistic, result.q.p], item.q, 1e-8, `${where}: q`, 1e-200);
      expectClose([result.i2.total, result.i2.between, result.i2.within], item.i2, 1e-6, `${where}: i2`, 1);
      expectClose(
        [robust.se, robust.df, robust.statistic, robust.p, ...robust.ci],
        item.robust,
        1e-6,
        `${where}: robust`,
        1e-3,
      );
      const z = multilevelMetaAnalyze(zip(body), body.trial, { method, correlation, test: "z" });
      expectClose([z.statistic, z.p, ...z.ci], item.z, 1e-6, `${where}: z`, 1e-3);
      expect(z.df).toBe("not-applicable");
    }
  });
});

const effects = [
  { yi: 0.1, vi: 0.02 },
  { yi: 0.3, vi: 0.03 },
  { yi: 0.6, vi: 0.05 },
  { yi: 0.5, vi: 0.04 },
  { yi: 0.2, vi: 0.06 },
];
const trials = ["a", "a", "b", "b", "c"];

describe("defaults and edges", () => {
  test("REML, t and independent errors are the defaults", () => {
    expect(multilevelMetaAnalyze(effects, trials)).toEqual(
      multilevelMetaAnalyze(effects, trials, { method: "REML", test: "t", correlation: 0, level: 0.95 }),
    );
    expect(multilevelMetaAnalyze(effects, trials)).toMatchObject({ k: 5, trials: 3, df: 2 });
  });
  test("equal effects leave no variance, and a robust test of nothing", () => {
    const equal = effects.map(({ vi }) => ({ yi: 0.3, vi }));
    const result = multilevelMetaAnalyze(equal, trials);
    expect(result.sigma2).toEqual({ between: 0, within: 0 });
    expect(result.estimate).toBeCloseTo(0.3, 14);
    expect(result.robust).toMatchObject({ se: 0, statistic: "not-estimable", p: "not-estimable" });
  });
});

describe("invalid input is refused by name", () => {
  test.each<[string, string, unknown, unknown, unknown]>([
    ["effects[1].vi", "out-of-range", [effects[0], { yi: 1, vi: 0 }], ["a", "a"], {}],
    ["trials", "out-of-range", effects, ["a"], {}],
    ["trials[1]", "invalid-type", effects, ["a", 1, "b", "b", "c"], {}],
    ["trials[1]", "invalid-value", effects, ["a", "", "b", "b", "c"], {}],
    ["trials", "too-few-studies", effects, ["a", "a", "a", "a", "a"], {}],
    ["trials", "too-few-studies", effects, ["a", "b", "c", "d", "e"], {}],
    ["trials", "missing-field", effects, undefined, {}],
    ["options.method", "invalid-value", effects, trials, { method: "DL" }],
    ["options.test", "invalid-value", effects, trials, { test: "knha" }],
    ["options.correlation", "out-of-range", effects, trials, { correlation: 1 }],
    ["options.correlation", "out-of-range", effects, trials, { correlation: -0.1 }],
    ["options.level", "out-of-range", effects, trials, { level: 1 }],
    ["options.rho", "unknown-field", effects, trials, { rho: 0.5 }],
    ["options.maxIterations", "not-converged", effects, trials, { maxIterations: 1 }],
  ])("%s, %s", (path, code, given, labels, options) => {
    expect(() => multilevelMetaAnalyze(given as never, labels as never, options as never)).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
  test("no objects", () => {
    for (const value of notObjects.filter((item) => !Array.isArray(item))) {
      expect(() => multilevelMetaAnalyze(value as never, trials)).toThrow(
        expect.objectContaining({ code: "invalid-type", path: "effects" }),
      );
    }
  });
});

describe("properties", () => {
  const body = fc
    .array(
      fc.record({
        yi: fc.double({ min: -3, max: 3, noNaN: true }),
        vi: fc.double({ min: 1e-3, max: 3, noNaN: true }),
        trial: fc.constantFrom("a", "b", "c", "d"),
      }),
      { minLength: 3, maxLength: 14 },
    )
    .filter((items) => {
      const named = new Set(items.map(({ trial }) => trial)).size;
      return named > 1 && named < items.length;
    });
  const options = fc.record({
    method: fc.constantFrom("REML" as const, "ML" as const),
    correlation: fc.constantFrom(0, 0.3, 0.8),
  });
  type Item = { readonly yi: number; readonly vi: number; readonly trial: string };
  const run = (items: readonly Item[], chosen: object) =>
    multilevelMetaAnalyze(
      items,
      items.map(({ trial }) => trial),
      chosen,
    );

  test("no number is NaN or infinite, and no variance is negative", () => {
    fc.assert(
      fc.property(body, options, (items, chosen) => {
        const result = run(items, chosen);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        expect(Math.min(result.sigma2.between, result.sigma2.within)).toBeGreaterThanOrEqual(0);
        expect(result.robust.df).toBeGreaterThan(0);
      }),
      { seed: 47, numRuns: 300 },
    );
  });
  test("neither the order of effects nor a shift or scale matters to what it should not", () => {
    fc.assert(
      fc.property(
        body,
        options,
        fc.integer({ min: -8, max: 8 }),
        fc.constantFrom(-4, 0.25, 8),
        (items, chosen, by, times) => {
          const plain = run(items, chosen);
          const size = 1 + Math.abs(plain.estimate);
          const same = (other: typeof plain, factor: number, shift: number, where: string) => {
            // The likelihood may be all but flat along one component, which rounding then moves; the deviance it cannot.
            expectClose(
              other.estimate,
              factor * (plain.estimate + shift),
              1e-4,
              `${where}: estimate`,
              Math.abs(factor) * size,
            );
            const change =
              plain.k * Math.log(Math.abs(factor)) - (plain.method === "REML" ? Math.log(Math.abs(factor)) : 0);
            expectClose(other.logLikelihood, plain.logLikelihood - change, 1e-6, `${where}: likelihood`, 1);
          };
          same(run([...items].reverse(), chosen), 1, 0, "reversed");
          same(
            run(
              items.map((item) => ({ ...item, yi: item.yi + by })),
              chosen,
            ),
            1,
            by,
            "moved",
          );
          same(
            run(
              items.map((item) => ({ ...item, yi: item.yi * times, vi: item.vi * times ** 2 })),
              chosen,
            ),
            times,
            0,
            "scaled",
          );
        },
      ),
      { seed: 48, numRuns: 200 },
    );
  });
  test("where effects of one trial do not differ beyond their errors, it is the pool of the trials", () => {
    // The mean of two effects with the same value has the variance v (1 + correlation) / 2.
    const single = [0.1, 0.5, 0.9, 0.4].map((yi) => ({ yi, vi: 0.04 }));
    const doubled = single.flatMap((effect) => [effect, effect]);
    const names = ["a", "a", "b", "b", "c", "c", "d", "d"];
    const { estimate, se } = multilevelMetaAnalyze(doubled, names, { correlation: 0.99 });
    const shared = single.map(({ yi, vi }) => ({ yi, vi: (vi * 1.99) / 2 }));
    const plain = metaAnalyze(shared, { test: "t" });
    expectClose([estimate, se], [plain.estimate, plain.se], 1e-8, "doubled");
    const { robust } = multilevelMetaAnalyze(doubled, names);
    expectClose([robust.se, robust.df], [metaAnalyze(single, { method: "FE", test: "knha" }).se, 3], 1e-6, "robust");
  });
});
