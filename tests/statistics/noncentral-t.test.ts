import fc from "fast-check";
import { expect, test } from "vitest";
import { noncentralTLowerTail, noncentralTUpperTail } from "../../src/statistics/noncentral-t.js";
import { normalUpperTail } from "../../src/statistics/normal-distribution.js";
import { tLowerTail, tUpperTail } from "../../src/statistics/t-distribution.js";
import { expectClose, fixture } from "./fixtures.js";

type Row = readonly [number, number, number, number, number, number, number];
const { noncentral } = fixture<{ noncentral: readonly Row[] }>("power");

test("both tails agree with R's pt within its accuracy, and with numerical integration to their own", () => {
  expect(noncentral.length).toBeGreaterThan(600);
  for (const [t, df, ncp, ptLower, ptUpper, lower, upper] of noncentral) {
    const actual = [noncentralTLowerTail(t, df, ncp), noncentralTUpperTail(t, df, ncp)];
    const where = `t ${t}, df ${df}, ncp ${ncp}`;
    expectClose(actual, [ptLower, ptUpper], 5e-12, where, 1);
    expectClose(actual, [lower, upper], 1e-12, where, 1e-290);
  }
});

test("without noncentrality it is Student's distribution, and with many degrees of freedom the normal one", () => {
  for (const [t, df] of [
    [-7.5, 1],
    [0, 2],
    [1.3, 3.5],
    [40, 6],
    [1e10, 1],
    [2.2, 1e9],
  ] as const) {
    expectClose(noncentralTUpperTail(t, df, 0), tUpperTail(t, df), 1e-12, `t ${t}, df ${df}`);
    expectClose(noncentralTLowerTail(t, df, 0), tLowerTail(t, df), 1e-12, `t ${t}, df ${df}`);
  }
  expectClose(noncentralTUpperTail(5, 1e10, 2), normalUpperTail(3), 1e-8, "normal");
});

test.each([
  ["t", () => noncentralTUpperTail(Number.NaN, 3, 1), "invalid-value"],
  ["t", () => noncentralTLowerTail(1e11, 3, 1), "out-of-range"],
  ["df", () => noncentralTUpperTail(1, 0.5, 1), "out-of-range"],
  ["df", () => noncentralTUpperTail(1, "3" as never, 1), "invalid-type"],
  ["ncp", () => noncentralTUpperTail(1, 3, 101), "out-of-range"],
  ["ncp", () => noncentralTLowerTail(1, 3, undefined as never), "missing-field"],
])("invalid input is refused by name: %s", (path, call, code) => {
  expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
});

test("tails lie between 0 and 1, sum to 1, mirror each other, and move with t and ncp", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      (t, df, ncp) => {
        const [lower, upper] = [noncentralTLowerTail(t, df, ncp), noncentralTUpperTail(t, df, ncp)];
        expect(lower >= 0 && upper >= 0 && lower <= 1 && upper <= 1).toBe(true);
        expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-12);
        expect(noncentralTLowerTail(-t, df, -ncp)).toBe(upper);
        expect(noncentralTUpperTail(t + 0.5, df, ncp)).toBeLessThanOrEqual(upper * (1 + 1e-12));
        expect(noncentralTUpperTail(t, df, ncp + 0.5)).toBeGreaterThanOrEqual(upper * (1 - 1e-12));
      },
    ),
    { seed: 41, numRuns: 300 },
  );
});
