import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventCounts } from "../../src/model/effect-size.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { eggerTest } from "../../src/statistics/egger-test.js";
import type { FunnelRegression } from "../../src/statistics/funnel-regression.js";
import { harbordTest } from "../../src/statistics/harbord-test.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { petersMeasures, petersTest } from "../../src/statistics/peters-test.js";
import { mantelHaenszelMeasures, poolMantelHaenszel } from "../../src/statistics/pool-mantel-haenszel.js";
import { poolPeto } from "../../src/statistics/pool-peto.js";
import type { PooledCounts } from "../../src/statistics/pooled-counts.js";
import { draws } from "./draws.js";
import { expectClose, fixture, notObjects, numbersIn, type Row } from "./fixtures.js";

interface Tables {
  readonly bodies: readonly {
    readonly name: string;
    readonly events1: number[];
    readonly n1: number[];
    readonly events2: number[];
    readonly n2: number[];
  }[];
  readonly cases: readonly {
    readonly peters: Readonly<Record<"OR" | "RR", Row | null>>;
    readonly harbord: Row | null;
    readonly mantelHaenszel: Readonly<Record<"OR" | "RR" | "RD", Row | null>>;
    readonly peto: Row | null;
  }[];
}
const { bodies, cases } = fixture<Tables>("tables");
const tablesOf = ({ events1, n1, events2, n2 }: Tables["bodies"][number]): EventCounts[] =>
  events1.map((events, i) => ({
    events1: events,
    n1: n1[i] ?? 0,
    events2: events2[i] ?? 0,
    n2: n2[i] ?? 0,
  }));
const all = bodies.map((body, i) => {
  const expected = cases[i];
  if (expected === undefined) throw new Error(`no case ${i}`);
  return { name: body.name, tables: tablesOf(body), expected };
});

const regression = ({ k, statistic, df, p, slope, slopeSe, intercept, interceptSe }: FunnelRegression): Row => [
  k,
  statistic,
  df,
  p,
  slope,
  slopeSe,
  intercept,
  interceptSe,
];
const pooled = ({ k, estimate, se, statistic, p, ci, q, i2, h2 }: PooledCounts): Row => [
  k,
  estimate,
  se,
  statistic,
  p,
  ...(ci === "not-estimable" ? [ci, ci] : ci),
  q.statistic,
  q.p,
  i2,
  h2,
];

describe("tests of funnel asymmetry agree with the R package meta", () => {
  test("the bodies: real data sets, empty cells, and random ones", () => {
    expect(all.filter(({ expected }) => expected.harbord !== null).length).toBeGreaterThan(60);
  });
  test.each(petersMeasures)("Peters' test, %s", (measure) => {
    for (const { name, tables, expected } of all) {
      if (expected.peters[measure] === null) continue;
      expectClose(regression(petersTest(tables, { measure })), expected.peters[measure], 1e-8, name);
    }
  });
  test("Harbord's test", () => {
    for (const { name, tables, expected } of all) {
      if (expected.harbord === null) continue;
      expectClose(regression(harbordTest(tables)), expected.harbord, 1e-8, name);
    }
  });
});

describe("pooled tables agree with metafor", () => {
  test.each(mantelHaenszelMeasures)("Mantel and Haenszel, %s", (measure) => {
    for (const { name, tables, expected } of all) {
      const row = expected.mantelHaenszel[measure];
      if (row === null) continue;
      const result = pooled(poolMantelHaenszel(tables, { measure }));
      // Where there is no estimate there is nothing that tables could differ from.
      const known = row[1] === "not-estimable" ? 7 : row.length;
      expectClose(result.slice(0, known), row.slice(0, known), 1e-10, name, 1e-15);
    }
  });
  test("Peto", () => {
    for (const { name, tables, expected } of all) {
      if (expected.peto === null) continue;
      expectClose(pooled(poolPeto(tables)), expected.peto, 1e-10, name, 1e-12);
    }
  });
});

const table = { events1: 4, n1: 40, events2: 9, n2: 42 };
const three = [table, { events1: 1, n1: 20, events2: 3, n2: 22 }, { events1: 8, n1: 60, events2: 12, n2: 55 }];

describe("edges", () => {
  test("tables that tell nothing of a ratio are left out and counted", () => {
    const nobody = { events1: 0, n1: 12, events2: 0, n2: 15 };
    const everybody = { events1: 12, n1: 12, events2: 15, n2: 15 };
    const silent = [...three, nobody, everybody];
    expect(petersTest(silent)).toEqual({ ...petersTest(three), leftOut: 2 });
    expect(harbordTest(silent)).toEqual({ ...harbordTest(three), leftOut: 2 });
    expect(poolPeto(silent)).toEqual({ ...poolPeto(three), k: 5 });
    expect(poolMantelHaenszel(silent, { measure: "OR" })).toEqual({
      ...poolMantelHaenszel(three, { measure: "OR" }),
      k: 5,
    });
    for (const measure of mantelHaenszelMeasures) {
      const { estimate, statistic } = poolMantelHaenszel([nobody, nobody], { measure });
      expect([estimate, statistic]).toEqual([measure === "RD" ? 0 : "not-estimable", "not-estimable"]);
    }
    expect(poolPeto([nobody]).estimate).toBe("not-estimable");
  });
  test("trials of one size have no regression on it", () => {
    const equal = three.map((item) => ({ ...item, n1: 80, n2: 80 }));
    expect(petersTest(equal)).toMatchObject({ k: 3, statistic: "not-estimable", p: "not-estimable" });
  });
  test("one table is its own pool", () => {
    const { yi, vi } = effectSize({ measure: "PETO", ...table });
    const { estimate, se, q } = poolPeto([table]);
    expectClose([estimate, se], [yi, Math.sqrt(vi)], 1e-14, "Peto");
    expect(q).toEqual({ statistic: 0, df: 0, p: 1 });
    expectClose(
      poolMantelHaenszel([table], { measure: "OR" }).estimate,
      effectSize({ measure: "OR", ...table }).yi,
      1e-14,
      "OR",
    );
  });
  test("fields beside the counts are ignored", () => {
    const more = three.map((item) => ({ ...item, study: "x", measure: "OR" }));
    expect(petersTest(more)).toEqual(petersTest(three));
    expect(poolPeto(more)).toEqual(poolPeto(three));
  });
});

describe("invalid input is refused by name", () => {
  const calls: Readonly<Record<string, (tables: never, options?: never) => unknown>> = {
    petersTest,
    harbordTest,
    poolPeto,
    poolMantelHaenszel: (tables) => poolMantelHaenszel(tables, { measure: "OR" }),
  };
  test.each(Object.entries(calls))("%s", (_name, call) => {
    for (const value of notObjects.filter((item) => !Array.isArray(item))) {
      expect(() => call(value as never)).toThrow(expect.objectContaining({ code: "invalid-type", path: "tables" }));
    }
    for (const [path, item, code] of [
      ["tables[1].events1", { ...table, events1: 41 }, "out-of-range"],
      ["tables[1].events2", { ...table, events2: 1.5 }, "invalid-value"],
      ["tables[1].events2", { ...table, events2: -1 }, "out-of-range"],
      ["tables[1].n2", { ...table, n2: "42" }, "invalid-type"],
      ["tables[1].n1", { events1: 1, events2: 2, n2: 3 }, "missing-field"],
      ["tables[1]", null, "invalid-type"],
    ] as const) {
      expect(() => call([table, item, table] as never)).toThrow(expect.objectContaining({ code, path }));
    }
    expect(() => call([] as never)).toThrow(expect.objectContaining({ code: "too-few-studies", path: "tables" }));
  });
  test("options", () => {
    for (const [path, code, call] of [
      ["options.measure", "invalid-value", () => petersTest(three, { measure: "RD" } as never)],
      ["options.measure", "missing-field", () => poolMantelHaenszel(three, {} as never)],
      ["options.level", "out-of-range", () => poolMantelHaenszel(three, { measure: "RD", level: 1 })],
      ["options.level", "out-of-range", () => poolPeto(three, { level: 0 })],
      ["options.method", "unknown-field", () => poolPeto(three, { method: "FE" } as never)],
      ["tables", "too-few-studies", () => petersTest(three.slice(1))],
      ["tables", "too-few-studies", () => harbordTest(three.slice(1))],
    ] as const) {
      expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
    }
  });
});

describe("properties", () => {
  const group = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  const body = fc.array(
    fc.tuple(group, group).map(([[events1, n1], [events2, n2]]) => ({ events1, n1, events2, n2 })),
    { minLength: 3, maxLength: 12 },
  );
  const turned = (tables: readonly EventCounts[]) =>
    tables.map(({ events1, n1, events2, n2 }) => ({ events1: events2, n1: n2, events2: events1, n2: n1 }));
  const negative = (value: number | string) => (typeof value === "number" ? -value : value);

  test("no number is NaN or infinite, and the groups exchanged change the sign alone", () => {
    fc.assert(
      fc.property(body, (tables) => {
        for (const pool of [
          poolPeto,
          ...mantelHaenszelMeasures.map((measure) => (given: EventCounts[]) => poolMantelHaenszel(given, { measure })),
        ]) {
          const result = pool(tables);
          const other = pool(turned(tables));
          expect(numbersIn(result).every(Number.isFinite)).toBe(true);
          expectClose(other.estimate, negative(result.estimate), 1e-9, "estimate", 1);
          expectClose(other.se, result.se, 1e-7, "se", 1e-3);
        }
        try {
          for (const measure of petersMeasures) {
            expect(numbersIn(petersTest(tables, { measure })).every(Number.isFinite)).toBe(true);
          }
          expect(numbersIn(harbordTest(tables)).every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: "MicrodosingError", code: "too-few-studies" });
        }
      }),
      { seed: 45, numRuns: 300 },
    );
  });
  test("participants with and without the event exchanged turn a log odds ratio round", () => {
    fc.assert(
      fc.property(body, (tables) => {
        const others = tables.map(({ events1, n1, events2, n2 }) => ({
          events1: n1 - events1,
          n1,
          events2: n2 - events2,
          n2,
        }));
        const one = poolMantelHaenszel(tables, { measure: "OR" });
        expectClose(poolMantelHaenszel(others, { measure: "OR" }).estimate, negative(one.estimate), 1e-9, "OR", 1);
        expectClose(poolPeto(others).estimate, negative(poolPeto(tables).estimate), 1e-9, "Peto", 1);
      }),
      { seed: 46, numRuns: 200 },
    );
  });
  test("large tables: Mantel and Haenszel's pool is that of inverse variances", () => {
    const large = [0.2, 0.3, 0.25].map((risk) => ({
      events1: Math.round(2e6 * risk * 0.9),
      n1: 2e6,
      events2: Math.round(2e6 * risk),
      n2: 2e6,
    }));
    for (const measure of ["RR", "OR"] as const) {
      const single = large.map((item) => effectSize({ measure, ...item }));
      const inverse = metaAnalyze(single, { method: "FE", test: "z" });
      expectClose(poolMantelHaenszel(large, { measure }).estimate, inverse.estimate, 0.02, measure);
    }
  });
});

describe("twenty trials without any bias, simulated: how often a test finds asymmetry at p < 0.1", () => {
  const RUNS = 400;
  /** Shares of bodies of trials with 50 to 200 people a group and control risks between two bounds. */
  function shares(
    measure: "OR" | "RR",
    odds: number,
    [low, high]: readonly [number, number],
    smallest = 50,
    range = 4,
  ) {
    const { uniform, binomial } = draws(2006);
    const found = { egger: 0, peters: 0, harbord: 0 };
    const isBelow = (p: number | string) => (typeof p === "number" && p < 0.1 ? 1 / RUNS : 0);
    for (let run = 0; run < RUNS; run++) {
      const tables = Array.from({ length: 20 }, () => {
        const n = Math.round(smallest * range ** uniform());
        const control = low + (high - low) * uniform();
        const risk = (odds * control) / (1 - control + odds * control);
        return { events1: binomial(n, risk), n1: n, events2: binomial(n, control), n2: n };
      });
      const effects = tables.map((item) => effectSize({ measure, ...item }));
      found.egger += isBelow(eggerTest(effects).p);
      found.peters += isBelow(petersTest(tables, { measure }).p);
      found.harbord += isBelow(harbordTest(tables).p);
    }
    return found;
  }
  test("without an effect, about as often as chance would", () => {
    const { egger, peters, harbord } = shares("OR", 1, [0.2, 0.5]);
    for (const share of [egger, peters, harbord]) {
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.16);
    }
  });
  test.each([
    ["OR", 0.1, [0.05, 0.2], 0.65],
    ["RR", 10, [0.3, 0.6], 0.9],
    ["RR", 0.1, [0.3, 0.6], 0.85],
  ] as const)(
    "%s, true odds ratio %d, control risks %j: Egger's far too often, Peters' not",
    (measure, odds, risks, most) => {
      const { egger, peters } = shares(measure, odds, risks);
      expect(egger).toBeGreaterThan(most);
      expect(peters).toBeGreaterThan(0.05);
      expect(peters).toBeLessThan(0.16);
    },
  );
  test("where events are rare and trials small, Peters' too often as well: a limit that the documentation names", () => {
    const { peters, harbord } = shares("OR", 0.1, [0.02, 0.1], 10, 10);
    expect(peters).toBeGreaterThan(0.2);
    expect(harbord).toBeLessThan(0.16);
  });
});
