import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chiSquaredLowerTail,
  chiSquaredQuantile,
  chiSquaredUpperTail,
  fLowerTail,
  fQuantile,
  fUpperTail,
  hedgesCorrection,
  normalLowerTail,
  normalQuantile,
  normalUpperTail,
  tLowerTail,
  tQuantile,
  tUpperTail,
} from "../../src/evidence/distributions.js";
import { expectClose, fixture } from "./fixtures.js";

type Rows = readonly (readonly number[])[];
interface Grid {
  readonly cdfs: Readonly<Record<"normal" | "t" | "chiSquared" | "f" | "hedges", Rows>>;
  readonly quantiles: Readonly<Record<"normal" | "t" | "chiSquared" | "f", Rows>>;
}
const { cdfs, quantiles } = fixture<Grid>("distributions");

/** Runs a row through a lower and an upper function, its last two numbers being what R gives. */
function compare(
  rows: Rows,
  lower: (...args: number[]) => number,
  upper: (...args: number[]) => number,
  tolerance: number,
): void {
  for (const row of rows) {
    const args = row.slice(0, -2);
    const [expectedLower, expectedUpper] = row.slice(-2);
    // Below the smallest normal double both sides have lost digits.
    const scale = Math.abs(expectedLower ?? 0) < 1e-305 || Math.abs(expectedUpper ?? 0) < 1e-305 ? 1e-290 : 0;
    expectClose(lower(...args), expectedLower, tolerance, `lower of ${args.join(", ")}`, scale);
    expectClose(upper(...args), expectedUpper, tolerance, `upper of ${args.join(", ")}`, scale);
  }
}

describe("tails agree with R to 1e-12, down to 1e-300", () => {
  test("normal", () => compare(cdfs.normal, normalLowerTail, normalUpperTail, 1e-12));
  test("t", () => compare(cdfs.t, tLowerTail, tUpperTail, 1e-12));
  test("chi-squared", () => compare(cdfs.chiSquared, chiSquaredLowerTail, chiSquaredUpperTail, 1e-12));
  test("F", () => compare(cdfs.f, fLowerTail, fUpperTail, 1e-12));
});

describe("quantiles agree with R", () => {
  test("normal", () => {
    compare(
      quantiles.normal,
      (p) => normalQuantile(p),
      (p) => normalQuantile(p, "upper"),
      1e-12,
    );
  });
  test("t", () => {
    compare(
      quantiles.t,
      (p, df) => tQuantile(p, df),
      (p, df) => tQuantile(p, df, "upper"),
      1e-11,
    );
  });
  test("chi-squared", () => {
    compare(
      quantiles.chiSquared,
      (p, df) => chiSquaredQuantile(p, df),
      (p, df) => chiSquaredQuantile(p, df, "upper"),
      1e-11,
    );
  });
  test("F", () => {
    compare(
      quantiles.f,
      (p, a, b) => fQuantile(p, a, b),
      (p, a, b) => fQuantile(p, a, b, "upper"),
      1e-11,
    );
  });
});

describe("edges", () => {
  test("Hedges' correction agrees with R where R keeps its digits, and tends to 1 - 3/(4m)", () => {
    for (const [m = 0, expected] of cdfs.hedges) expectClose(hedgesCorrection(m), expected, 1e-12, `m = ${m}`);
    expect(hedgesCorrection(1e8)).toBeCloseTo(1 - 3 / 4e8, 14);
  });
  test("medians are exact", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(tQuantile(0.5, 3)).toBe(0);
    expect(tLowerTail(0, 3)).toBe(0.5);
  });
  test("the ends of positive distributions", () => {
    expect(chiSquaredQuantile(0, 3)).toBe(0);
    expect(chiSquaredQuantile(1, 3, "upper")).toBe(0);
    expect(fQuantile(0, 3, 4)).toBe(0);
    expect(fUpperTail(0, 3, 4)).toBe(1);
    expect(chiSquaredUpperTail(1e6, 3)).toBe(0);
    expect(chiSquaredLowerTail(1e6, 3)).toBe(1);
  });
  test("t beyond the range of its square", () => {
    expectClose(tUpperTail(1e299, 1), 1 / Math.PI / 1e299, 1e-12, "t of 1 df");
    expectClose(tUpperTail(1e200, 1.4), 3.607579838040645e-281, 1e-12, "t of 1.4 df");
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["z", () => normalLowerTail(Number.NaN), "invalid-value"],
    ["z", () => normalUpperTail("1" as never), "invalid-type"],
    ["p", () => normalQuantile(0), "out-of-range"],
    ["p", () => normalQuantile(1.5), "out-of-range"],
    ["tail", () => normalQuantile(0.5, "left" as never), "invalid-value"],
    ["t", () => tLowerTail(Number.POSITIVE_INFINITY, 2), "invalid-value"],
    ["df", () => tUpperTail(1, 0), "out-of-range"],
    ["df", () => tQuantile(0.5, undefined as never), "missing-field"],
    ["p", () => tQuantile(1, 2), "out-of-range"],
    ["x", () => chiSquaredLowerTail(-1, 2), "out-of-range"],
    ["df", () => chiSquaredUpperTail(1, -2), "out-of-range"],
    ["p", () => chiSquaredQuantile(0, 2, "upper"), "out-of-range"],
    ["x", () => fLowerTail(null as never, 1, 2), "invalid-type"],
    ["df1", () => fUpperTail(1, 0, 2), "out-of-range"],
    ["df2", () => fQuantile(0.5, 1, Number.NaN), "invalid-value"],
    ["p", () => fQuantile(1, 1, 2), "out-of-range"],
    ["m", () => hedgesCorrection(1), "out-of-range"],
  ])("%s", (path, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
});

describe("properties", () => {
  const df = fc.double({ min: 0.5, max: 1e5, noNaN: true });
  const p = fc.double({ min: 1e-250, max: 0.5, noNaN: true });
  test("a quantile gives back its probability, on the same side", () => {
    fc.assert(
      fc.property(p, df, df, (chance, df1, df2) => {
        expectClose(normalUpperTail(normalQuantile(chance, "upper")), chance, 1e-10, "normal");
        const t = tQuantile(chance, df1, "upper");
        if (Number.isFinite(t) && t < 1e300) expectClose(tUpperTail(t, df1), chance, 1e-9, "t");
        const x = chiSquaredQuantile(chance, df1, "upper");
        // A double can't hold the quantile of a chance next to 1 of few degrees of freedom.
        if (x > 1e-200) expectClose(chiSquaredUpperTail(x, df1), chance, 1e-9, "chi-squared");
        const f = fQuantile(chance, df1, df2, "upper");
        if (f > 1e-200 && f < 1e200) expectClose(fUpperTail(f, df1, df2), chance, 1e-7, "F");
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  test("tails are complements and stay within 0 and 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), df, df, (x, df1, df2) => {
        for (const [lower, upper] of [
          [tLowerTail(x, df1), tUpperTail(x, df1)],
          [chiSquaredLowerTail(x, df1), chiSquaredUpperTail(x, df1)],
          [fLowerTail(x, df1, df2), fUpperTail(x, df1, df2)],
        ] as const) {
          expect(lower >= 0 && lower <= 1 && upper >= 0 && upper <= 1).toBe(true);
          expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-15);
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
