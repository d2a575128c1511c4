import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  effectFromEstimate,
  type PrintedEstimate,
  printedMeasures,
} from "../../src/statistics/effect-from-estimate.js";
import {
  effectFromPairedDifference,
  effectsByCorrelation,
  type PairedDifference,
  pairedMeasures,
} from "../../src/statistics/effect-from-paired-difference.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { type FiveNumberSummary, fiveNumberToMeanSd } from "../../src/statistics/five-number-to-mean-sd.js";
import { normalQuantile, normalUpperTail } from "../../src/statistics/normal-distribution.js";
import { percentToEvents } from "../../src/statistics/percent-to-events.js";
import { tQuantile, tUpperTail } from "../../src/statistics/t-distribution.js";
import { expectClose, fixture, notObjects } from "./fixtures.js";

const { estimates, paired, fiveNumbers } = fixture<{
  readonly estimates: readonly { readonly input: PrintedEstimate; readonly yi: number; readonly vi: number }[];
  readonly paired: readonly {
    readonly input: PairedDifference;
    readonly sdDifference: number;
    readonly yi: number;
    readonly vi: number;
  }[];
  readonly fiveNumbers: readonly {
    readonly input: FiveNumberSummary;
    readonly mean: number;
    readonly sd: number;
    readonly statistic: number;
    readonly critical: number;
    readonly isSkewed: boolean;
  }[];
}>("printed-effects");

/** What a paper prints around an estimate. */
const printed = { measure: "MD", estimate: 24.3 } as const;

describe("effects from what papers print agree with metafor", () => {
  test("estimates with an interval, standard error, statistic or p value: conv.wald", () => {
    expect(estimates.length).toBeGreaterThan(100);
    for (const { input, yi, vi } of estimates) {
      const result = effectFromEstimate(input);
      expectClose([result.yi, result.vi], [yi, vi], 1e-9, JSON.stringify(input), 1e-12);
      expect(result.measure).toBe(input.measure);
    }
  });
  test("paired differences: escalc, by the correlation and by the spread of the differences", () => {
    for (const { input, sdDifference, yi, vi } of paired) {
      const result = effectFromPairedDifference(input);
      expectClose([result.yi, result.vi], [yi, vi], 1e-10, JSON.stringify(input));
      const { r: _, ...rest } = input;
      const bySpread = effectFromPairedDifference({ ...rest, sdDifference });
      expectClose([bySpread.yi, bySpread.vi], [yi, vi], 1e-9, JSON.stringify(input));
    }
  });
  test("the Cochrane Handbook's crossover example (5.1, section 16.4.6.4): standard errors 0.632 and 0.583", () => {
    const trial = { measure: "MC", difference: 0.5, n: 10 } as const;
    const se = (input: PairedDifference) => Math.sqrt(effectFromPairedDifference(input).vi).toFixed(3);
    expect(se({ ...trial, sdDifference: 2 })).toBe("0.632");
    expect(se({ ...trial, sd1: 2.38, sd2: 2.21, r: 0.68 })).toBe("0.583");
  });
  test("medians with quartiles, range or both: conv.fivenum", () => {
    for (const { input, mean, sd, statistic, critical, isSkewed } of fiveNumbers) {
      const result = fiveNumberToMeanSd(input);
      const where = JSON.stringify(input);
      expectClose([result.mean, result.sd], [mean, sd], 1e-10, where);
      expectClose([result.skewness.statistic, result.skewness.critical], [statistic, critical], 1e-10, where, 1e-4);
      expect(result.skewness.isSkewed).toBe(isSkewed);
    }
    expect(fiveNumbers.filter(({ isSkewed }) => isSkewed).length).toBeGreaterThan(5);
  });
});

describe("percentages", () => {
  test("one number, several, or none", () => {
    expect(percentToEvents({ percent: 33, n: 30 })).toEqual({ events: 10, lowest: 10, highest: 10 });
    expect(percentToEvents({ percent: 33, n: 300 })).toEqual({ events: "not-estimable", lowest: 98, highest: 100 });
    expect(percentToEvents({ percent: 33, decimals: 1, n: 300 })).toEqual({ events: 99, lowest: 99, highest: 99 });
    expect(percentToEvents({ percent: 0, n: 12 }).events).toBe(0);
    expect(percentToEvents({ percent: 100, n: 12 }).events).toBe(12);
    // A half may have been rounded to either side.
    expect(percentToEvents({ percent: 12, n: 8 }).events).toBe(1);
    expect(percentToEvents({ percent: 13, n: 8 }).events).toBe(1);
    expect(() => percentToEvents({ percent: 35, n: 8 })).toThrow(/percentage that a number of 8 rounds to/);
  });
  test("every number of participants is among those that its percentage stands for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }), fc.nat({ max: 4 }), (n, some, decimals) => {
        const events = some % (n + 1);
        const percent = Number(((100 * events) / n).toFixed(decimals));
        const result = percentToEvents({ percent, decimals, n });
        expect(result.lowest).toBeLessThanOrEqual(events);
        expect(result.highest).toBeGreaterThanOrEqual(events);
        if (result.events !== "not-estimable") expect(result.events).toBe(events);
      }),
      { seed: 49, numRuns: 1000 },
    );
  });
});

describe("there and back", () => {
  const size = fc.double({ min: 0.01, max: 50, noNaN: true });
  const effect = fc.tuple(size, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));

  test("interval, standard error, statistic and p of one estimate give one variance", () => {
    fc.assert(
      fc.property(
        effect,
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.option(fc.integer({ min: 3, max: 200 }), { nil: undefined }),
        fc.constantFrom(0.9, 0.95, 0.99),
        fc.constantFrom(...printedMeasures),
        (yi, z, df, level, measure) => {
          const isRatio = measure === "OR" || measure === "RR" || measure === "ROM";
          const shown = isRatio ? Math.exp : (value: number) => value;
          const log = isRatio ? yi / 20 : yi;
          const se = Math.abs(log) / z;
          const outside = (1 - level) / 2;
          const critical = df === undefined ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
          const p = 2 * (df === undefined ? normalUpperTail(z) : tUpperTail(z, df));
          const base = { measure, estimate: shown(log), ...(df === undefined ? {} : { df }) };
          for (const rest of [
            { ci: [shown(log - critical * se), shown(log + critical * se)] as const, level },
            { se },
            { statistic: z },
            { p },
          ]) {
            const result = effectFromEstimate({ ...base, ...rest });
            expectClose([result.yi, Math.sqrt(result.vi)], [log, se], 1e-6, JSON.stringify({ ...base, ...rest }), 1e-9);
          }
        },
      ),
      { seed: 50, numRuns: 500 },
    );
  });
  test("a difference of means with its interval is the effect of the means", () => {
    const { yi, vi } = effectSize({ measure: "MD", m1: 12.1, sd1: 4.2, n1: 24, m2: 14.3, sd2: 4.6, n2: 22 });
    const reach = 1.959963984540054 * Math.sqrt(vi);
    expectClose(effectFromEstimate({ measure: "MD", estimate: yi, ci: [yi - reach, yi + reach] }).vi, vi, 1e-12, "vi");
  });
  test("the variance falls with the correlation for MC and SMCR, whose effect stays", () => {
    fc.assert(
      fc.property(effect, size, fc.integer({ min: 3, max: 200 }), (difference, sd1, n) => {
        for (const measure of pairedMeasures) {
          const range = effectsByCorrelation({ measure, difference, sd1, n, correlations: [-0.5, 0, 0.4, 0.8] });
          expect(range.map(({ r }) => r)).toEqual([-0.5, 0, 0.4, 0.8]);
          for (const { r, yi, vi } of range) {
            expect(effectFromPairedDifference({ measure, difference, sd1, n, r })).toEqual({ measure, yi, vi });
          }
          if (measure === "SMCC") continue;
          expect(new Set(range.map(({ yi }) => yi)).size).toBe(1);
          const variances = range.map(({ vi }) => vi);
          expect(variances).toEqual([...variances].sort((a, b) => b - a));
        }
        expect(effectsByCorrelation({ measure: "MC", difference, sd1, n })).toHaveLength(5);
      }),
      { seed: 51, numRuns: 200 },
    );
  });
  test("quantiles of a normal distribution give its mean, and about its standard deviation", () => {
    fc.assert(
      fc.property(effect, size, fc.integer({ min: 60, max: 1000 }), (mean, sd, n) => {
        const reach = normalQuantile((n - 0.375) / (n + 0.25));
        const [low, high, q1, q3] = [-reach, reach, -0.6744897502, 0.6744897502].map((z) => mean + z * sd);
        for (const input of [
          { min: low, max: high },
          { q1, q3 },
          { min: low, q1, q3, max: high },
        ] as Partial<FiveNumberSummary>[]) {
          const result = fiveNumberToMeanSd({ ...input, median: mean, n } as FiveNumberSummary);
          expectClose(result.mean, mean, 1e-9, "mean", sd);
          expectClose(result.sd, sd, 0.05, "sd");
          expect(result.skewness.isSkewed).toBe(false);
        }
      }),
      { seed: 52, numRuns: 200 },
    );
  });
});

describe("invalid input is refused by name", () => {
  const pair = { measure: "MC", difference: 1, n: 20 };
  const summary = { q1: 1, median: 2, q3: 4, n: 20 };
  test.each<[string, string, () => unknown]>([
    ["input", "invalid-value", () => effectFromEstimate(printed)],
    ["input", "invalid-value", () => effectFromEstimate({ ...printed, se: 1, p: 0.01 })],
    ["measure", "invalid-value", () => effectFromEstimate({ ...printed, measure: "COR", se: 1 } as never)],
    ["estimate", "out-of-range", () => effectFromEstimate({ measure: "OR", estimate: -0.3, se: 0.1 })],
    ["estimate", "out-of-range", () => effectFromEstimate({ measure: "RR", estimate: 1, p: 0.5 })],
    ["estimate", "out-of-range", () => effectFromEstimate({ measure: "MD", estimate: 0, statistic: 1 })],
    // A ratio whose interval is on the scale of ratios, told as a difference.
    ["estimate", "out-of-range", () => effectFromEstimate({ measure: "MD", estimate: 2, ci: [0.5, 8] })],
    ["estimate", "out-of-range", () => effectFromEstimate({ ...printed, ci: [10.3, 18.3] })],
    ["ci[0]", "out-of-range", () => effectFromEstimate({ measure: "OR", estimate: 2, ci: [0, 8] })],
    ["ci[1]", "out-of-range", () => effectFromEstimate({ ...printed, ci: [38.3, 10.3] })],
    ["ci[1]", "invalid-type", () => effectFromEstimate({ ...printed, ci: [10.3, "38.3"] } as never)],
    ["statistic", "out-of-range", () => effectFromEstimate({ ...printed, statistic: 0 })],
    ["p", "out-of-range", () => effectFromEstimate({ ...printed, p: 1 })],
    ["p", "out-of-range", () => effectFromEstimate({ ...printed, p: 0 })],
    ["se", "out-of-range", () => effectFromEstimate({ ...printed, se: 0 })],
    ["input", "out-of-range", () => effectFromEstimate({ ...printed, se: 1e-200 })],
    ["df", "out-of-range", () => effectFromEstimate({ ...printed, p: 0.1, df: 0 })],
    ["pval", "unknown-field", () => effectFromEstimate({ ...printed, pval: 0.1 } as never)],
    ["input", "invalid-value", () => effectFromPairedDifference(pair as never)],
    ["input", "invalid-value", () => effectFromPairedDifference({ ...pair, sd1: 1, r: 0.5, sdDifference: 1 } as never)],
    ["sd1", "missing-field", () => effectFromPairedDifference({ ...pair, r: 0.5 } as never)],
    ["sd1", "missing-field", () => effectFromPairedDifference({ ...pair, measure: "SMCR", sdDifference: 1 } as never)],
    ["r", "out-of-range", () => effectFromPairedDifference({ ...pair, sd1: 1, r: 1 } as never)],
    [
      "n",
      "out-of-range",
      () => effectFromPairedDifference({ ...pair, measure: "SMCC", n: 2, sdDifference: 1 } as never),
    ],
    ["sdDifference", "out-of-range", () => effectFromPairedDifference({ ...pair, sd1: 1, sdDifference: 2.5 } as never)],
    ["sd1", "missing-field", () => effectsByCorrelation(pair as never)],
    ["correlations", "out-of-range", () => effectsByCorrelation({ ...pair, sd1: 1, correlations: [] } as never)],
    [
      "correlations[1]",
      "out-of-range",
      () => effectsByCorrelation({ ...pair, sd1: 1, correlations: [0, 1.2] } as never),
    ],
    ["input", "invalid-value", () => fiveNumberToMeanSd({ median: 3, n: 20 })],
    ["q3", "missing-field", () => fiveNumberToMeanSd({ q1: 1, median: 3, n: 20 })],
    ["min", "missing-field", () => fiveNumberToMeanSd({ ...summary, max: 9 })],
    ["median", "out-of-range", () => fiveNumberToMeanSd({ ...summary, median: 0 })],
    ["q3", "out-of-range", () => fiveNumberToMeanSd({ ...summary, q3: 1.5 })],
    ["max", "out-of-range", () => fiveNumberToMeanSd({ ...summary, min: 0, max: 3 })],
    ["q3", "out-of-range", () => fiveNumberToMeanSd({ q1: 2, median: 2, q3: 2, n: 20 })],
    ["n", "out-of-range", () => fiveNumberToMeanSd({ ...summary, n: 4 })],
    ["percent", "out-of-range", () => percentToEvents({ percent: 101, n: 10 })],
    ["percent", "out-of-range", () => percentToEvents({ percent: 35, n: 8 })],
    ["decimals", "invalid-value", () => percentToEvents({ percent: 35, decimals: 0.5, n: 80 })],
    ["n", "out-of-range", () => percentToEvents({ percent: 35, n: 0 })],
  ])("%s, %s", (path, code, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test("what is no object", () => {
    for (const call of [
      effectFromEstimate,
      effectFromPairedDifference,
      effectsByCorrelation,
      fiveNumberToMeanSd,
      percentToEvents,
    ]) {
      for (const value of notObjects) {
        expect(() => (call as (input: unknown) => unknown)(value)).toThrow(
          expect.objectContaining({ code: "invalid-type", path: "input" }),
        );
      }
    }
  });
});
