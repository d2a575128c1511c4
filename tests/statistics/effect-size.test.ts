import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EffectSizeInput, effectMeasures } from "../../src/model/effect-size.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { expectClose, fixture, hostile, notObjects } from "./fixtures.js";

const { cases } = fixture<{
  readonly cases: readonly { readonly input: EffectSizeInput; readonly yi: number; readonly vi: number }[];
}>("effect-size");

describe("effect sizes agree with metafor's escalc", () => {
  test.each(effectMeasures)("%s", (measure) => {
    const mine = cases.filter(({ input }) => input.measure === measure);
    expect(mine.length).toBeGreaterThanOrEqual(10);
    for (const { input, yi, vi } of mine) {
      const result = effectSize(input);
      expect(result.measure).toBe(measure);
      // R's gamma functions lose five digits where groups are in the ten thousands.
      expectClose(result.yi, yi, 1e-10, `${JSON.stringify(input)}: yi`, Math.sqrt(vi));
      expectClose(result.vi, vi, 1e-10, `${JSON.stringify(input)}: vi`);
    }
  });
});

describe("tables", () => {
  test("events and sizes are the same as the four cells", () => {
    for (const measure of ["OR", "RR", "RD", "PETO"] as const) {
      expect(effectSize({ measure, events1: 4, n1: 123, events2: 11, n2: 139 })).toEqual(
        effectSize({ measure, a: 4, b: 119, c: 11, d: 128 }),
      );
    }
  });
  test("an empty cell adds a half to all four cells of that table only", () => {
    const { yi } = effectSize({ measure: "OR", a: 0, b: 20, c: 5, d: 15 });
    expect(yi).toBeCloseTo(Math.log((0.5 * 15.5) / (20.5 * 5.5)), 12);
    expect(effectSize({ measure: "RR", a: 0, b: 10, c: 0, d: 10 }).yi).toBeCloseTo(0, 14);
  });
  test("SMCR takes no second spread, or ignores it", () => {
    const input = { measure: "SMCR", m1: 12, sd1: 3, m2: 10, r: 0.6, n: 30 } as const;
    expect(effectSize({ ...input, sd2: 99 })).toEqual(effectSize(input));
  });
});

const means = { m1: 10, sd1: 2, n1: 20, m2: 8, sd2: 3, n2: 22 };
const paired = { m1: 10, sd1: 2, m2: 8, sd2: 3, r: 0.5, n: 20 };

describe("invalid input is refused by name", () => {
  test.each([
    ["measure", {}, "missing-field"],
    ["measure", { measure: "SMDH", ...means }, "invalid-value"],
    ["measure", { measure: "constructor" }, "invalid-value"],
    ["measure", { measure: 1 }, "invalid-type"],
    ["m1", { measure: "SMD", ...means, m1: undefined }, "missing-field"],
    ["m1", { measure: "SMD", ...means, m1: "10" }, "invalid-type"],
    ["sd1", { measure: "MD", ...means, sd1: -1 }, "out-of-range"],
    ["sd1", { measure: "MD", ...means, sd1: 0, sd2: 0 }, "out-of-range"],
    ["n1", { measure: "SMD", ...means, n1: 1 }, "out-of-range"],
    ["n2", { measure: "SMD", ...means, n2: 20.5 }, "invalid-value"],
    ["n2", { measure: "SMD", ...means, n2: Number.POSITIVE_INFINITY }, "invalid-value"],
    ["m2", { measure: "ROM", ...means, m2: -8 }, "out-of-range"],
    ["m2", { measure: "ROM", ...means, m2: 0 }, "out-of-range"],
    ["m1", { measure: "ROM", ...means, m1: 0 }, "out-of-range"],
    ["sd", { measure: "SMD", ...means, sd: 2 }, "unknown-field"],
    ["__proto__", Object.assign(hostile("{}") as object, { measure: "SMD", ...means }), "unknown-field"],
    ["a", { measure: "OR", b: 1, c: 1, d: 1 }, "missing-field"],
    ["a", { measure: "OR", a: -1, b: 1, c: 1, d: 1 }, "out-of-range"],
    ["b", { measure: "OR", a: 0, b: 0, c: 1, d: 1 }, "out-of-range"],
    ["d", { measure: "OR", a: 1, b: 0, c: 0, d: 0 }, "out-of-range"],
    ["n1", { measure: "OR", a: 1, b: 2, c: 3, d: 4, n1: 3 }, "unknown-field"],
    ["events1", { measure: "RR", events1: 5, n1: 4, events2: 1, n2: 4 }, "out-of-range"],
    ["n1", { measure: "RR" }, "missing-field"],
    ["r", { measure: "COR", r: 1, n: 20 }, "out-of-range"],
    ["n", { measure: "ZCOR", r: 0.2, n: 3 }, "out-of-range"],
    ["r", { measure: "MC", ...paired, r: 1.2 }, "out-of-range"],
    ["n", { measure: "SMCC", ...paired, n: 2 }, "out-of-range"],
    ["sd1", { measure: "SMCC", ...paired, sd1: 0, sd2: 0 }, "out-of-range"],
    ["sd1", { measure: "SMCR", ...paired, sd1: 0 }, "out-of-range"],
    ["sd2", { measure: "SMCR", ...paired, sd2: -2 }, "out-of-range"],
    ["input", { measure: "MD", ...means, m1: 1e308, m2: -1e308 }, "out-of-range"],
    ["input", { measure: "MD", ...means, sd1: 1e-300, sd2: 1e-300 }, "out-of-range"],
  ])("%s", (path, input, code) => {
    expect(() => effectSize(input as never)).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test.each([undefined, ...notObjects])("input that is no object", (value) => {
    expect(() => effectSize(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  });
});

describe("properties", () => {
  const count = fc.integer({ min: 2, max: 500 });
  const mean = fc.double({ min: -100, max: 100, noNaN: true });
  const spread = fc.double({ min: 0.1, max: 50, noNaN: true });
  test("swapping the groups turns the sign and keeps the variance", () => {
    fc.assert(
      fc.property(mean, spread, count, mean, spread, count, (m1, sd1, n1, m2, sd2, n2) => {
        for (const measure of ["SMD", "MD"] as const) {
          const one = effectSize({ measure, m1, sd1, n1, m2, sd2, n2 });
          const other = effectSize({ measure, m1: m2, sd1: sd2, n1: n2, m2: m1, sd2: sd1, n2: n1 });
          expectClose(other.yi, -one.yi, 1e-12, "yi", 1e-12);
          expectClose(other.vi, one.vi, 1e-12, "vi");
        }
      }),
      { seed: 1 },
    );
  });
  test("any table gives a finite effect and a variance above 0", () => {
    const cell = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(cell, cell, cell, cell, fc.constantFrom("OR", "RR", "RD", "PETO"), (a, b, c, d, measure) => {
        fc.pre(a + b > 0 && c + d > 0);
        const { yi, vi } = effectSize({ measure, a, b, c, d });
        expect(Number.isFinite(yi) && Number.isFinite(vi) && vi > 0).toBe(true);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
