import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chiSquaredLowerTail,
  chiSquaredQuantile,
  chiSquaredUpperTail,
} from "../../src/statistics/chi-squared-distribution.js";
import { fLowerTail, fQuantile, fUpperTail } from "../../src/statistics/f-distribution.js";
import { hedgesCorrection } from "../../src/statistics/hedges-correction.js";
import { normalLowerTail, normalQuantile, normalUpperTail } from "../../src/statistics/normal-distribution.js";
import type { Tail } from "../../src/statistics/sides.js";
import { tLowerTail, tQuantile, tUpperTail } from "../../src/statistics/t-distribution.js";
import { difference, expectClose } from "./fixtures.js";

// r.json holds the points and what R makes of them, precise.json the same to 20 digits (see the scripts beside them).
type Name = "normal" | "t" | "chiSquared" | "f";
type Tables<Cell> = Readonly<Record<Name, readonly (readonly Cell[])[]>>;
interface Grid<Cell> {
  readonly tails: Tables<Cell>;
  readonly quantiles: Tables<Cell>;
  readonly hedges: readonly (readonly number[])[];
}
function read<Cell>(name: string): Grid<Cell> {
  const url = new URL(`../fixtures/distributions/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Grid<Cell>;
}
const points = read<number>("r");
const precise = read<number>("precise");

type Numeric = (...args: number[]) => number;
const lowerTails: Readonly<Record<Name, Numeric>> = {
  normal: (z = 0) => normalLowerTail(z),
  t: (t = 0, df = 0) => tLowerTail(t, df),
  chiSquared: (x = 0, df = 0) => chiSquaredLowerTail(x, df),
  f: (x = 0, a = 0, b = 0) => fLowerTail(x, a, b),
};
const upperTails: Readonly<Record<Name, Numeric>> = {
  normal: (z = 0) => normalUpperTail(z),
  t: (t = 0, df = 0) => tUpperTail(t, df),
  chiSquared: (x = 0, df = 0) => chiSquaredUpperTail(x, df),
  f: (x = 0, a = 0, b = 0) => fUpperTail(x, a, b),
};
const quantiles: Readonly<Record<Name, (tail: Tail, ...args: number[]) => number>> = {
  normal: (tail, p = 0) => normalQuantile(p, tail),
  t: (tail, p = 0, df = 0) => tQuantile(p, df, tail),
  chiSquared: (tail, p = 0, df = 0) => chiSquaredQuantile(p, df, tail),
  f: (tail, p = 0, a = 0, b = 0) => fQuantile(p, a, b, tail),
};
const names: readonly Name[] = ["normal", "t", "chiSquared", "f"];
const sides: readonly Tail[] = ["lower", "upper"];

/** Every point of a table with its 20 digits and R's answer, on one side. */
function* rowsOf(group: "tails" | "quantiles", name: Name, side: Tail) {
  const column = side === "lower" ? 0 : 1;
  for (const [index, row] of points[group][name].entries()) {
    const args = row.slice(0, -2);
    const expected = precise[group][name][index]?.[column] ?? Number.NaN;
    yield { args, expected, r: row.at(column - 2) };
  }
}
const largestGap = (gaps: readonly number[]): number => gaps.reduce((most, gap) => Math.max(most, gap), 0);

describe("tails agree with 20-digit values", () => {
  test.each(names.flatMap((name) => sides.map((side) => [name, side] as const)))("%s, %s", (name, side) => {
    const tail = side === "lower" ? lowerTails[name] : upperTails[name];
    for (const { args, expected } of rowsOf("tails", name, side)) {
      // Below 1e-300 doubles run out of digits.
      const tolerance = expected < 1e-300 ? 1e-9 : 1e-12;
      expectClose(tail(...args), expected, tolerance, args.join(", "), 1e-312);
    }
  });
});

describe("quantiles agree with 20-digit values, or give back their probability where it hardly depends on them", () => {
  test.each(names.flatMap((name) => sides.map((side) => [name, side] as const)))("%s, %s", (name, side) => {
    const tail = side === "lower" ? lowerTails[name] : upperTails[name];
    for (const { args, expected } of rowsOf("quantiles", name, side)) {
      const quantile = () => quantiles[name](side, ...args);
      if (!Number.isFinite(expected)) {
        expect(quantile, args.join(", ")).toThrow(expect.objectContaining({ code: "out-of-range", path: "p" }));
        continue;
      }
      const x = quantile();
      if (difference(x, expected, 1e-300) <= 1e-12) continue;
      expectClose(tail(x, ...args.slice(1)), args[0], 1e-12, args.join(", "));
    }
  });
});

describe("R agrees with the 20-digit values, but for known corners", () => {
  // Rows where R 4.2.2 is off by more than 1e-10, relative, and how far it is off at most among them.
  test.each<[group: "tails" | "quantiles", name: Name, side: Tail, rows: number, worst: string]>([
    ["tails", "normal", "lower", 0, "0e+0"],
    ["tails", "normal", "upper", 0, "0e+0"],
    ["tails", "t", "lower", 0, "0e+0"],
    ["tails", "t", "upper", 0, "0e+0"],
    // x is halved first, and 5e-324 becomes 0.
    ["tails", "chiSquared", "lower", 3, "1e+0"],
    ["tails", "chiSquared", "upper", 2, "2e+0"],
    ["tails", "f", "lower", 0, "0e+0"],
    ["tails", "f", "upper", 0, "0e+0"],
    ["quantiles", "normal", "lower", 0, "0e+0"],
    ["quantiles", "normal", "upper", 0, "0e+0"],
    // Far tails, worst for 1.5 degrees of freedom at 1e-300, and below 1 degree of freedom.
    ["quantiles", "t", "lower", 5, "1e-2"],
    ["quantiles", "t", "upper", 8, "Infinity"],
    ["quantiles", "chiSquared", "lower", 0, "0e+0"],
    ["quantiles", "chiSquared", "upper", 0, "0e+0"],
    // Small probabilities are lost in 1 - p, and 1e8 degrees of freedom are off by 2e-3.
    ["quantiles", "f", "lower", 135, "Infinity"],
    ["quantiles", "f", "upper", 87, "2e+11"],
  ])("%s of %s, %s: %i rows", (group, name, side, rows, worst) => {
    const gaps: number[] = [];
    for (const { expected, r } of rowsOf(group, name, side)) {
      if (Math.abs(expected) < 1e-300 || !Number.isFinite(expected)) continue;
      const gap = Number.isFinite(Number(r)) ? difference(Number(r), expected) : Number.POSITIVE_INFINITY;
      if (gap > 1e-10) gaps.push(gap);
    }
    expect([gaps.length, largestGap(gaps).toExponential(0)]).toEqual([rows, worst]);
  });
});

describe("edges", () => {
  test("Hedges' correction agrees with 20-digit values, and tends to 1 - 3/(4m)", () => {
    for (const [index, [m = 0]] of points.hedges.entries()) {
      expectClose(hedgesCorrection(m), precise.hedges[index]?.[0], 1e-14, `m = ${m}`);
    }
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

describe("the ends of the range", () => {
  test("a quantile below the smallest double is 0, and one beyond the largest is refused", () => {
    expect(chiSquaredQuantile(0.5, 1e-3)).toBe(0);
    expect(fQuantile(0.5, 1e-3, 3)).toBe(0);
    const refused = expect.objectContaining({ code: "out-of-range", path: "p" });
    expect(() => tQuantile(1e-300, 0.5)).toThrow(refused);
    expect(() => fQuantile(1e-300, 3, 0.5, "upper")).toThrow(refused);
  });
  test("a tiny x keeps its lower tail", () => {
    // (x/2)^(df/2) / Γ(df/2 + 1), which is all there is so near to 0.
    expectClose(
      chiSquaredLowerTail(5e-324, 1e-3),
      Math.exp(-744.4400719213812 * 5e-4 - 5e-4 * Math.LN2),
      1e-3,
      "smallest x",
    );
    expect(chiSquaredLowerTail(1e-310, 1e-100)).toBe(1);
    expect(chiSquaredUpperTail(1e-310, 1e-100)).toBeGreaterThan(0);
  });
  test("huge degrees of freedom step from 0 over 1/2 to 1", () => {
    for (const df of [1e15, 1e30, 1e60, 1e100]) {
      expectClose(chiSquaredLowerTail(df, df), 0.5, 1e-7, `chi-squared, ${df}`);
      expectClose(fLowerTail(1, df, df), 0.5, 1e-7, `F, ${df}`);
      expectClose(tUpperTail(1.959963984540054, df), 0.025, 1e-12, `t, ${df}`);
      expectClose(tQuantile(0.025, df, "upper"), 1.959963984540054, 1e-13, `t quantile, ${df}`);
      expectClose(
        chiSquaredQuantile(0.025, df),
        df - 1.959963984540054 * Math.sqrt(2 * df),
        3 / df + 3e-16,
        `quantile, ${df}`,
      );
      expectClose(fQuantile(0.5, df, df), 1, 3e-16, `F quantile, ${df}`);
      expect([chiSquaredLowerTail(df / 2, df), chiSquaredUpperTail(2 * df, df)]).toEqual([0, 0]);
      expect([fLowerTail(0.5, df, df), fUpperTail(2, df, df)]).toEqual([0, 0]);
    }
  });
});

describe("properties", () => {
  /** Evenly spread over the powers of ten. */
  const powers = (from: number, to: number): fc.Arbitrary<number> =>
    fc.double({ min: from, max: to, noNaN: true }).map((exponent) => 10 ** exponent);
  const df = fc.oneof(powers(-3, 8), powers(-100, 100), fc.integer({ min: 1, max: 100 }));
  const x = fc.oneof(powers(-3, 3), powers(-300, 300));
  const p = fc.oneof(powers(-300, -0.302), fc.double({ min: 1e-3, max: 0.5, noNaN: true }));
  const runs = { seed: 7, numRuns: 1000 };

  test("a quantile gives back its probability, on the same side, or lies beyond a double", () => {
    const check = (chance: number, quantile: () => number, tail: Numeric, opposite: Numeric, where: string): void => {
      let at: number;
      try {
        at = quantile();
      } catch (error) {
        expect(error).toMatchObject({ code: "out-of-range", path: "p" });
        return;
      }
      if (at < 1e-300 || at > 1e300) return;
      if (difference(tail(at), chance) <= 1e-11) return;
      // One step of a double can be worth more: then the neighbours of the quantile enclose the probability.
      const [below, above] = [tail(at * (1 - 4e-16)), tail(at * (1 + 4e-16))];
      const enclosed = Math.min(below, above) <= chance && chance <= Math.max(below, above);
      expect(enclosed, `${where}: ${below}, ${above} for ${chance}, ${opposite(at)}`).toBe(true);
    };
    fc.assert(
      fc.property(p, df, df, (chance, df1, df2) => {
        expectClose(normalUpperTail(normalQuantile(chance, "upper")), chance, 1e-12, "normal");
        check(
          chance,
          () => tQuantile(chance, df1, "upper"),
          (t = 0) => tUpperTail(t, df1),
          (t = 0) => tLowerTail(t, df1),
          `t ${chance}, ${df1}`,
        );
        for (const tail of sides) {
          const [near, far] = tail === "lower" ? [lowerTails, upperTails] : [upperTails, lowerTails];
          check(
            chance,
            () => chiSquaredQuantile(chance, df1, tail),
            (at = 0) => near.chiSquared(at, df1),
            (at = 0) => far.chiSquared(at, df1),
            `chi-squared ${chance}, ${df1}, ${tail}`,
          );
          check(
            chance,
            () => fQuantile(chance, df1, df2, tail),
            (at = 0) => near.f(at, df1, df2),
            (at = 0) => far.f(at, df1, df2),
            `F ${chance}, ${df1}, ${df2}, ${tail}`,
          );
        }
      }),
      runs,
    );
  });

  test("tails are complements and stay within 0 and 1", () => {
    fc.assert(
      fc.property(x, df, df, (at, df1, df2) => {
        for (const name of names) {
          const args = [at, df1, df2];
          const [lower, upper] = [lowerTails[name](...args), upperTails[name](...args)];
          expect(lower >= 0 && lower <= 1 && upper >= 0 && upper <= 1, `${name} ${args}`).toBe(true);
          expect(Math.abs(lower + upper - 1), `${name} ${args}`).toBeLessThan(4e-15);
        }
      }),
      runs,
    );
  });

  test("tails and quantiles are monotone, up to the last digits", () => {
    const rises = (before: number, after: number, where: string): void => {
      expect(after >= before * (1 - 2e-12), `${where}: ${before}, then ${after}`).toBe(true);
    };
    fc.assert(
      fc.property(x, powers(-15, 2), p, df, df, (at, change, chance, df1, df2) => {
        for (const name of names) {
          const where = `${name} ${at} ${change} ${df1} ${df2}`;
          const further = at * (1 + change);
          if (!Number.isFinite(further)) continue;
          rises(lowerTails[name](at, df1, df2), lowerTails[name](further, df1, df2), where);
          rises(upperTails[name](further, df1, df2), upperTails[name](at, df1, df2), where);
          const more = Math.min(0.5, chance * (1 + change));
          if (name === "normal") rises(normalQuantile(more, "upper"), normalQuantile(chance, "upper"), where);
          if (name === "chiSquared") rises(chiSquaredQuantile(chance, df1), chiSquaredQuantile(more, df1), where);
        }
      }),
      runs,
    );
  });

  test("the normal and t distributions are symmetric", () => {
    fc.assert(
      fc.property(x, p, powers(-1, 100), (at, chance, df1) => {
        expect(normalLowerTail(-at)).toBe(normalUpperTail(at));
        expect(tLowerTail(-at, df1)).toBe(tUpperTail(at, df1));
        expect(normalQuantile(chance)).toBe(0 - normalQuantile(chance, "upper"));
        expect(tQuantile(0.25 + chance / 2, df1)).toBe(0 - tQuantile(0.25 + chance / 2, df1, "upper"));
      }),
      runs,
    );
  });

  test("the distributions are related as they should be", () => {
    const positive = powers(-8, 3);
    const moderate = powers(-3, 6);
    fc.assert(
      fc.property(positive, moderate, moderate, (at, df1, df2) => {
        const where = `${at}, ${df1}, ${df2}`;
        const tiny = 1e-300;
        expectClose(2 * tUpperTail(at, df1), fUpperTail(at * at, 1, df1), 2e-12, `t² is F: ${where}`, tiny);
        expectClose(chiSquaredUpperTail(at, 2), Math.exp(-at / 2), 2e-13, `exponential: ${where}`, tiny);
        expectClose(
          2 * normalUpperTail(at),
          chiSquaredUpperTail(at * at, 1),
          2e-12,
          `z² is chi-squared: ${where}`,
          tiny,
        );
        expectClose(
          fUpperTail(at, 2, df2),
          Math.exp((-df2 / 2) * Math.log1p((2 * at) / df2)),
          2e-12,
          `F of 2: ${where}`,
          tiny,
        );
        expectClose(tUpperTail(at, 1), Math.atan(1 / at) / Math.PI, 1e-14, `Cauchy: ${where}`);
        const f = fUpperTail(at, df1, df2);
        // The rounding of 1/x counts where the tail is steep.
        const steepness = Math.min(1, Math.abs(at - 1)) * Math.min(df1, df2) + Math.max(df1, df2) ** 0.5;
        expectClose(fLowerTail(1 / at, df2, df1), f, 1e-12 + 1e-15 * steepness, `reciprocal: ${where}`, tiny);
      }),
      runs,
    );
  });
});
