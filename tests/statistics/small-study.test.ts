import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PoolingMethod, PoolingTest } from "../../src/model/pooling.js";
import { eggerTest } from "../../src/statistics/egger-test.js";
import { rankTest } from "../../src/statistics/rank-test.js";
import { type FunnelSide, trimAndFill } from "../../src/statistics/trim-and-fill.js";
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

interface Small {
  readonly cases: readonly {
    readonly body: number;
    readonly method: PoolingMethod;
    readonly test: PoolingTest;
    readonly egger: Readonly<Record<"sei" | "vi", Readonly<Record<"rma" | "lm", Row>>>>;
    readonly rank: { readonly tau: number; readonly p: number };
    readonly fills: readonly {
      readonly estimator: "L0" | "R0";
      readonly side: FunnelSide | "default";
      readonly chosen: FunnelSide;
      readonly missing: number;
      readonly missingSe: number | "not-estimable";
      readonly p: number | "not-applicable";
      readonly filled: readonly number[];
      readonly analysis: Row;
    }[];
  }[];
  readonly tied: { readonly yi: number[]; readonly vi: number[]; readonly tau: number; readonly p: number };
}
const { bodies } = fixture<{ bodies: Bodies }>("meta-analysis");
const small = fixture<Small>("small-study");
const effectsOf = (body: number) => zip(bodies[body] ?? { yi: [], vi: [] });

const funnel = [
  { yi: 0.1, vi: 0.01 },
  { yi: 0.2, vi: 0.02 },
  { yi: 0.5, vi: 0.06 },
  { yi: 0.9, vi: 0.12 },
  { yi: 1.1, vi: 0.2 },
];

describe("small-study tests agree with metafor", () => {
  test("Egger's regression, both forms and predictors", () => {
    expect(small.cases.length).toBeGreaterThan(70);
    for (const item of small.cases) {
      const effects = effectsOf(item.body);
      for (const predictor of ["sei", "vi"] as const) {
        for (const model of ["rma", "lm"] as const) {
          const result = eggerTest(effects, { model, predictor, method: item.method, test: item.test });
          const { statistic, df, p, slope, slopeSe, limitEstimate, limitCi } = result;
          const actual = [statistic, df, p, slope, slopeSe, limitEstimate, ...limitCi];
          expectClose(actual, item.egger[predictor][model], CONVERGED, `body ${item.body}, ${model}, ${predictor}`);
        }
      }
    }
  });
  test("the rank correlation, exact and with ties", () => {
    for (const item of small.cases) {
      const result = rankTest(effectsOf(item.body));
      expectClose(result.tau, item.rank.tau, 1e-12, `body ${item.body}: tau`, 1);
      expectClose(result.p, item.rank.p, 1e-10, `body ${item.body}: p`);
    }
    const tied = rankTest(zip(small.tied));
    expect(tied.exact).toBe(false);
    expectClose(tied.tau, small.tied.tau, 1e-12, "tau");
    expectClose(tied.p, small.tied.p, 1e-12, "p");
  });
  test("trim and fill, both estimators, both sides", () => {
    for (const item of small.cases) {
      for (const fill of item.fills) {
        const options = { method: item.method, test: item.test, estimator: fill.estimator };
        const result = trimAndFill(
          effectsOf(item.body),
          fill.side === "default" ? options : { ...options, side: fill.side },
        );
        const where = `body ${item.body}, ${fill.estimator}, ${fill.side}`;
        expect([result.side, result.missing, result.p], where).toEqual([fill.chosen, fill.missing, fill.p]);
        expectClose(result.missingSe, fill.missingSe, CONVERGED, `${where}: missingSe`);
        const filled = result.filled.map(({ yi }) => yi);
        const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
        expectClose(ascending(filled), ascending(fill.filled), CONVERGED, `${where}: filled`);
        expectClose(analysisRow(result.analysis), fill.analysis, CONVERGED, `${where}: analysis`, UNDERFLOW);
      }
    }
  });
});

describe("edges", () => {
  const flat = funnel.map(({ yi }) => ({ yi, vi: 0.1 }));
  test("equal variances: no regression, no correlation, and no side", () => {
    expect(eggerTest(flat)).toMatchObject({ statistic: "not-estimable", p: "not-estimable", slope: "not-estimable" });
    expect(rankTest(flat)).toMatchObject({ tau: "not-estimable", p: "not-estimable" });
    expect(() => trimAndFill(flat)).toThrow(expect.objectContaining({ path: "options.side" }));
    expect(trimAndFill(flat, { side: "left" }).side).toBe("left");
  });
  test("equal effects: a perfect line has no test, and nothing is missing", () => {
    const same = funnel.map(({ vi }) => ({ yi: 0.3, vi }));
    expect(eggerTest(same, { model: "lm" })).toMatchObject({
      slope: 0,
      statistic: "not-estimable",
      p: "not-estimable",
    });
    expect(trimAndFill(same, { side: "left", estimator: "R0" })).toMatchObject({ missing: 0, filled: [] });
  });
  test("the exact distribution adds up for many effects", () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ yi: Math.sin(i * 7.3), vi: 0.01 + i / 1000 }));
    const { exact, p } = rankTest(many);
    expect(exact).toBe(true);
    expect(Number(p) > 0 && Number(p) <= 1).toBe(true);
  });
  test("defaults", () => {
    expect(eggerTest(funnel)).toEqual(
      eggerTest(funnel, { model: "rma", predictor: "sei", method: "REML", test: "knha", level: 0.95 }),
    );
    expect(trimAndFill(funnel)).toEqual(trimAndFill(funnel, { estimator: "L0" }));
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["effects", () => eggerTest(funnel.slice(0, 2)), "too-few-studies"],
    ["effects", () => rankTest(funnel.slice(0, 2)), "too-few-studies"],
    ["effects", () => trimAndFill(funnel.slice(0, 2)), "too-few-studies"],
    ["effects", () => rankTest(null as never), "invalid-type"],
    ["effects[0].vi", () => rankTest([{ yi: 1, vi: 0 }, ...funnel]), "out-of-range"],
    ["effects[0].vi", () => eggerTest([{ yi: 1 } as never, ...funnel]), "missing-field"],
    ["options.model", () => eggerTest(funnel, { model: "ols" as never }), "invalid-value"],
    ["options.predictor", () => eggerTest(funnel, { predictor: "ni" as never }), "invalid-value"],
    ["options.side", () => eggerTest(funnel, { side: "left" } as never), "unknown-field"],
    ["options.__proto__", () => eggerTest(funnel, hostile("{}") as never), "unknown-field"],
    ["options.estimator", () => trimAndFill(funnel, { estimator: "Q0" as never }), "invalid-value"],
    ["options.side", () => trimAndFill(funnel, { side: "both" as never }), "invalid-value"],
    ["options.method", () => trimAndFill(funnel, { method: "XX" as never }), "invalid-value"],
  ])("%s", (path, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test.each(notObjects)("options that are no object", (value) => {
    expect(() => eggerTest(funnel, value as never)).toThrow(expect.objectContaining({ path: "options" }));
    expect(() => trimAndFill(funnel, value as never)).toThrow(expect.objectContaining({ path: "options" }));
  });
});

describe("properties", () => {
  const body = fc.array(
    fc.record({ yi: fc.double({ min: -5, max: 5, noNaN: true }), vi: fc.double({ min: 0.01, max: 5, noNaN: true }) }),
    { minLength: 3, maxLength: 15 },
  );
  // Of equal effects rounding alone decides which lies above the mean, and rounding depends on the order.
  const untied = fc.uniqueArray(
    fc.record({ yi: fc.integer({ min: -1e6, max: 1e6 }), vi: fc.integer({ min: 1e3, max: 1e6 }) }),
    { minLength: 3, maxLength: 15, selector: ({ yi }) => yi },
  );
  test("neither the order of the effects nor their scale matters", () => {
    fc.assert(
      fc.property(untied, fc.constantFrom(0.25, 8), fc.constantFrom("rma", "lm"), (effects, times, model) => {
        const backward = [...effects].reverse();
        const scaled = effects.map(({ yi, vi }) => ({ yi: yi * times, vi: vi * times ** 2 }));
        const plain = eggerTest(effects, { model, method: "DL" });
        const slope = Math.abs(Number(plain.slopeSe));
        // A perfect line leaves rounding error alone to divide by.
        fc.pre(plain.slopeSe === "not-estimable" || slope > 1e-6);
        for (const other of [backward, scaled]) {
          const result = eggerTest(other, { model, method: "DL" });
          expectClose(result.statistic, plain.statistic, 1e-6, "statistic", 1);
          expectClose(result.slope, plain.slope, 1e-6, "slope", slope);
          expectClose(rankTest(other).tau, rankTest(effects).tau, 1e-12, "tau", 1);
          expectClose(rankTest(other).p, rankTest(effects).p, 1e-12, "p");
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
  test("no NaN, no change of the input, and mirrored effects mirror the results", () => {
    fc.assert(
      fc.property(body, fc.constantFrom("L0", "R0"), (effects, estimator) => {
        const frozen = Object.freeze(effects.map((item) => Object.freeze({ ...item })));
        const left = trimAndFill(frozen, { side: "left", estimator, method: "DL" });
        const mirrored = effects.map(({ yi, vi }) => ({ yi: -yi, vi }));
        const right = trimAndFill(mirrored, { side: "right", estimator, method: "DL" });
        expect(right.missing).toBe(left.missing);
        expectClose(right.analysis.estimate, -left.analysis.estimate, 1e-9, "estimate", 1);
        const results = [
          left,
          eggerTest(frozen, { method: "DL" }),
          eggerTest(frozen, { model: "lm" }),
          rankTest(frozen),
        ];
        expect(numbersIn(results).every(Number.isFinite)).toBe(true);
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
