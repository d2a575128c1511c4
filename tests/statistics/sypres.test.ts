import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eggerTest } from "../../src/statistics/egger-test.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { multilevelMetaAnalyze } from "../../src/statistics/multilevel-meta-analyze.js";
import { expectClose } from "./fixtures.js";

interface Row {
  readonly study: string;
  readonly g: number;
  readonly se: number;
}
interface Sypres {
  readonly main: readonly Row[];
  readonly times: readonly Row[];
  readonly printed: {
    readonly estimate: number;
    readonly ci: readonly [number, number];
    readonly t: number;
    readonly p: number;
    readonly tau2: number;
    readonly tau2Ci: readonly [number, number];
    readonly q: number;
    readonly qP: number;
    readonly egger: { readonly t: number; readonly p: number };
    readonly threeLevel: { readonly estimate: number; readonly ci: readonly [number, number]; readonly k: number };
  };
  readonly constant: { readonly estimate: number; readonly se: number; readonly sigma2: readonly number[] };
}
const path = new URL("../fixtures/sypres/psilocybin-depression.json", import.meta.url);
const { main, times, printed, constant } = JSON.parse(readFileSync(path, "utf8")) as Sypres;
const effectsOf = (rows: readonly Row[]) => rows.map(({ g, se }) => ({ yi: g, vi: se ** 2 }));
const to = (digits: number) => (value: unknown) => Number(Number(value).toFixed(digits));

describe("the living review of psilocybin for depression (SYPRES), from its public data", () => {
  test("the pool of twelve trials, to every digit printed", () => {
    const { k, estimate, ci, statistic, p, tau2, tau2Ci, q } = metaAnalyze(effectsOf(main));
    expect(k).toBe(12);
    expect([estimate, ...ci].map(to(4))).toEqual([printed.estimate, ...printed.ci]);
    expect([to(2)(statistic), to(4)(p)]).toEqual([printed.t, printed.p]);
    if (tau2Ci === "not-estimable") throw new Error("no interval");
    expect([tau2, ...tau2Ci].map(to(4))).toEqual([printed.tau2, ...printed.tau2Ci]);
    expect([to(2)(q.statistic), to(4)(q.p)]).toEqual([printed.q, printed.qP]);
  });
  test("its regression test for small-study effects", () => {
    const { statistic, p } = eggerTest(effectsOf(main), { model: "lm" });
    expect([to(3)(statistic), to(7)(p)]).toEqual([printed.egger.t, printed.egger.p]);
  });
  test("the three-level model over all time points: metafor's with one correlation, near the one printed", () => {
    const studies = times.map(({ study }) => study);
    const result = multilevelMetaAnalyze(effectsOf(times), studies, { correlation: 0.6, test: "z" });
    expect([result.k, result.trials]).toEqual([printed.threeLevel.k, 12]);
    expectClose([result.estimate, result.se], [constant.estimate, constant.se], 1e-5, "metafor");
    expectClose([result.sigma2.between, result.sigma2.within], constant.sigma2, 1e-4, "metafor");
    // The review's correlations fall with the time between two measurements, so that its numbers differ in the second digit.
    expect(Math.abs(result.estimate - printed.threeLevel.estimate)).toBeLessThan(0.02);
    expect(result.estimate).toBeGreaterThan(printed.threeLevel.ci[0]);
    expect(result.estimate).toBeLessThan(printed.threeLevel.ci[1]);
  });
});
