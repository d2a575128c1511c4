import { describe, expect, test } from "vitest";
import { ciToSe } from "../../src/statistics/ci-to-se.js";
import { fToT } from "../../src/statistics/f-to-t.js";
import { medianIqrToMeanSd } from "../../src/statistics/median-iqr-to-mean-sd.js";
import { pToT } from "../../src/statistics/p-to-t.js";
import { seToSd } from "../../src/statistics/se-to-sd.js";
import { tToSmd } from "../../src/statistics/t-to-smd.js";
import { expectClose, fixture, notObjects } from "./fixtures.js";

interface Printed {
  readonly tToSmd: readonly { t: number; n1: number; n2: number; yi: number; vi: number }[];
  readonly ciToSe: readonly { ci: [number, number]; level: number; df?: number; se: number }[];
  readonly pToT: readonly { p: number; df: number; sides: "one-sided" | "two-sided"; t: number }[];
  readonly medianIqr: readonly { q1: number; median: number; q3: number; n: number; mean: number; sd: number }[];
}
const printed = fixture<Printed>("printed");

describe("numbers as printed", () => {
  test("a t value gives metafor's standardised mean difference", () => {
    for (const { yi, vi, ...input } of printed.tToSmd) {
      const result = tToSmd(input);
      expectClose(result.yi, yi, 1e-12, "yi");
      expectClose(result.vi, vi, 1e-12, "vi");
    }
  });
  test("an interval gives its standard error, by t or normal", () => {
    for (const { se, ...input } of printed.ciToSe) expectClose(ciToSe(input), se, 1e-12, "se");
  });
  test("a p value gives its t value, with the sign asked for", () => {
    for (const { t, ...input } of printed.pToT) {
      expectClose(pToT({ ...input, direction: "positive" }), t, 1e-11, "t");
      expectClose(pToT({ ...input, direction: "negative" }), -t, 1e-11, "t");
    }
    expect(pToT({ p: 1, df: 3, direction: "positive" })).toBe(0);
    expect(pToT({ p: 0.5, df: 3, sides: "one-sided", direction: "positive" })).toBe(0);
  });
  test("quartiles give Wan's mean and standard deviation", () => {
    for (const { mean, sd, ...input } of printed.medianIqr) {
      const result = medianIqrToMeanSd(input);
      expectClose(result.mean, mean, 1e-12, "mean");
      expectClose(result.sd, sd, 1e-12, "sd");
    }
  });
  test("a standard error and F", () => {
    expect(seToSd({ se: 0.9, n: 25 })).toBeCloseTo(4.5, 12);
    expect(fToT({ f: 6.25, df1: 1, df2: 40, direction: "negative" })).toBe(-2.5);
    expect(ciToSe({ ci: [1, 1] })).toBe(0);
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["se", () => seToSd({ se: -1, n: 3 }), "out-of-range"],
    ["se", () => seToSd({ se: 1e308, n: 1e9 }), "out-of-range"],
    ["n", () => seToSd({ se: 1, n: 0 }), "out-of-range"],
    ["sd", () => seToSd({ se: 1, n: 2, sd: 1 } as never), "unknown-field"],
    ["ci", () => ciToSe({ ci: [1] } as never), "out-of-range"],
    ["ci", () => ciToSe({} as never), "missing-field"],
    ["ci[1]", () => ciToSe({ ci: [2, 1] }), "out-of-range"],
    ["ci[0]", () => ciToSe({ ci: [Number.NaN, 1] }), "invalid-value"],
    ["level", () => ciToSe({ ci: [0, 1], level: 95 }), "out-of-range"],
    ["df", () => ciToSe({ ci: [0, 1], df: 0 }), "out-of-range"],
    ["t", () => tToSmd({ t: Number.NaN, n1: 3, n2: 3 }), "invalid-value"],
    ["n2", () => tToSmd({ t: 1, n1: 3, n2: 1 }), "out-of-range"],
    ["df1", () => fToT({ f: 4, df1: 2, df2: 30, direction: "positive" }), "out-of-range"],
    ["f", () => fToT({ f: -4, df1: 1, df2: 30, direction: "positive" }), "out-of-range"],
    ["direction", () => fToT({ f: 4, df1: 1, df2: 30 } as never), "missing-field"],
    ["p", () => pToT({ p: 0, df: 3, direction: "positive" }), "out-of-range"],
    ["p", () => pToT({ p: 0.6, df: 3, sides: "one-sided", direction: "positive" }), "out-of-range"],
    ["sides", () => pToT({ p: 0.1, df: 3, sides: "both" as never, direction: "positive" }), "invalid-value"],
    ["median", () => medianIqrToMeanSd({ q1: 3, median: 2, q3: 5, n: 9 }), "out-of-range"],
    ["q3", () => medianIqrToMeanSd({ q1: 3, median: 4, q3: 3, n: 9 }), "out-of-range"],
    ["n", () => medianIqrToMeanSd({ q1: 3, median: 4, q3: 5, n: 1 }), "out-of-range"],
  ])("%s", (path, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test.each(notObjects)("input that is no object", (value) => {
    for (const call of [seToSd, ciToSe, tToSmd, fToT, pToT, medianIqrToMeanSd]) {
      expect(() => call(value as never)).toThrow(expect.objectContaining({ path: "input", code: "invalid-type" }));
    }
  });
});
