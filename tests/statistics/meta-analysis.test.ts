import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { type PoolingMethod, type PoolingTest, poolingMethods, poolingTests } from "../../src/model/pooling.js";
import { estimateTau2 } from "../../src/statistics/estimate-tau2.js";
import { type MetaAnalysis, metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { tau2Interval } from "../../src/statistics/tau2-interval.js";
import { CONVERGED, expectClose, fixture, numbersIn, UNDERFLOW, zip } from "./fixtures.js";

/** The words of the library stand where metafor has no number. */
type Figure = number | "not-estimable";
/** Estimate, τ², I², H²; and standard error, statistic, p, both bounds of the interval and of the prediction interval. */
interface Figures {
  readonly method: readonly Figure[];
  readonly tests: Readonly<Record<PoolingTest, readonly Figure[]>>;
}
interface Fixture {
  readonly bodies: readonly { readonly name: string; readonly yi: number[]; readonly vi: number[] }[];
  readonly cases: readonly {
    readonly body: number;
    readonly level: number;
    readonly q: readonly [statistic: number, df: number, p: number];
    readonly tau2Ci: readonly [number, number] | "not-estimable";
    readonly defaultTau2Ci: readonly [number, number] | "not-estimable" | "failed";
    readonly methods: Readonly<
      Record<PoolingMethod, Figures & { readonly weights?: readonly number[]; readonly default?: Figures | "failed" }>
    >;
  }[];
}
const { bodies, cases } = fixture<Fixture>("meta-analysis");
const closed: readonly PoolingMethod[] = ["FE", "DL", "HE", "HS", "SJ"];

function figuresOf(result: MetaAnalysis): { method: readonly Figure[]; test: readonly Figure[] } {
  const { estimate, tau2, i2, h2, se, statistic, p, ci, predictionInterval } = result;
  const prediction =
    predictionInterval === "not-estimable" ? (["not-estimable", "not-estimable"] as const) : predictionInterval;
  return { method: [estimate, tau2, i2, h2], test: [se, statistic, p, ...ci, ...prediction] };
}

describe("a meta-analysis agrees with metafor run to convergence, every figure to its relative difference", () => {
  test("the bodies: metafor's own data sets, and random ones of all sizes, spreads and amounts of heterogeneity", () => {
    expect(bodies.filter(({ name }) => name.startsWith("random")).length).toBeGreaterThanOrEqual(200);
    expect(bodies.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["dat.bcg", "dat.normand1999", "dat.hackshaw1998", "dat.raudenbush1985"]),
    );
    expect(new Set(bodies.map(({ yi }) => yi.length)).size).toBeGreaterThan(15);
    expect(cases.filter(({ methods }) => methods.REML.method[1] === 0).length).toBeGreaterThan(30);
  });
  test.each(poolingMethods)("%s", (method) => {
    const tolerance = closed.includes(method) ? 1e-10 : CONVERGED;
    for (const item of cases) {
      const body = bodies[item.body];
      if (body === undefined) throw new Error(`no body ${item.body}`);
      const effects = zip(body);
      const expected = item.methods[method];
      for (const test of poolingTests) {
        const result = metaAnalyze(effects, { method, test, level: item.level });
        const where = `${body.name}, ${method}, ${test}`;
        const actual = figuresOf(result);
        expectClose(actual.method, expected.method, tolerance, where);
        expectClose(actual.test, expected.tests[test], tolerance, where, UNDERFLOW);
        expectClose([result.q.statistic, result.q.df, result.q.p], item.q, 1e-10, where);
        expectClose(result.tau2Ci, method === "FE" ? "not-estimable" : item.tau2Ci, tolerance, where);
        if (expected.weights !== undefined) expectClose(result.weights, expected.weights, tolerance, where);
        const used = effects.length === 1 ? "z" : test;
        expect([result.k, result.df, result.test]).toEqual([
          effects.length,
          used === "z" ? "not-applicable" : effects.length - 1,
          used,
        ]);
      }
    }
  });
  test("metafor's default output is what its early stop leaves: the same where a step of 1e-5 is small enough", () => {
    const gaps = cases.flatMap(({ methods }) =>
      poolingMethods.flatMap((method) => {
        const { default: early, method: converged } = methods[method];
        if (early === undefined || early === "failed") return [];
        const difference = Math.abs(Number(early.method[1]) - Number(converged[1]));
        return [difference / Math.max(Number(converged[1]), UNDERFLOW)];
      }),
    );
    expect(gaps.length).toBeGreaterThan(800);
    expect(gaps.filter((gap) => gap < 1e-3).length / gaps.length).toBeGreaterThan(0.5);
    expect(gaps.filter((gap) => gap > 1e-6).length).toBeGreaterThan(0);
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
  test("with adhoc effects that happen to agree do not make an interval narrower than that of t", () => {
    const agreeing = [
      { yi: 0.4, vi: 0.2 },
      { yi: 0.401, vi: 0.2 },
    ];
    const [knha, t, adhoc] = (["knha", "t", "adhoc"] as const).map((chosen) =>
      metaAnalyze(agreeing, { test: chosen }),
    ) as [MetaAnalysis, MetaAnalysis, MetaAnalysis];
    expect(knha.se).toBeLessThan(0.001);
    expect([adhoc.se, adhoc.ci]).toEqual([t.se, t.ci]);
    expect([adhoc.test, adhoc.df]).toEqual(["adhoc", 1]);
    expect(metaAnalyze([three[0], three[0]] as never, { test: "adhoc" }).se).toBeCloseTo(0.1, 14);
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
  test("adhoc is knha or t, whichever has the larger standard error", () => {
    fc.assert(
      fc.property(body, options, (effects, { method, level }) => {
        const [knha, t, adhoc] = (["knha", "t", "adhoc"] as const).map((chosen) =>
          metaAnalyze(effects, { method, test: chosen, level }),
        ) as [MetaAnalysis, MetaAnalysis, MetaAnalysis];
        expectClose(adhoc.se, Math.max(knha.se, t.se), 1e-14, "se");
        expect([adhoc.estimate, adhoc.tau2]).toEqual([t.estimate, t.tau2]);
      }),
      runs,
    );
  });
  test("a study that says next to nothing changes next to nothing, where the estimator does not count studies", () => {
    fc.assert(
      fc.property(
        fc.array(effect, { minLength: 2, maxLength: 10 }),
        fc.constantFrom("FE", "ML", "REML"),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (effects, method, yi) => {
          // Unequal variances may give a likelihood two peaks, and the further study moves metafor's start to the other one.
          const body = effects.map((item) => (method === "FE" ? item : { yi: item.yi, vi: 0.25 }));
          const plain = metaAnalyze(body, { method, test: "z" });
          const more = metaAnalyze([...body, { yi, vi: 9e8 }], { method, test: "z" });
          const scale = Math.max(...body.map((item) => item.vi), ...body.map((item) => item.yi ** 2));
          expectClose(more.tau2, plain.tau2, 1e-5, "tau2", scale);
          expectClose(more.estimate, plain.estimate, 1e-5, "estimate", Math.sqrt(scale));
          expectClose(more.se, plain.se, 1e-4, "se");
          expectClose(more.q.statistic, plain.q.statistic, 1e-5, "q", 1);
        },
      ),
      { ...runs, endOnFailure: true },
    );
  });
  test("what was asked before changes no answer, though quantiles are kept", () => {
    const small = [
      { yi: 0.1, vi: 0.02 },
      { yi: 0.5, vi: 0.03 },
      { yi: 0.9, vi: 0.05 },
    ];
    const first = metaAnalyze(small, { level: 0.9 });
    metaAnalyze(small, { level: 0.99 });
    metaAnalyze(small.slice(1), { level: 0.9 });
    expect(metaAnalyze(small, { level: 0.9 })).toEqual(first);
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
