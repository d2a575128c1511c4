import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FailSafeN, type FailSafeNOptions, failSafeN, failSafeNTypes } from "../../src/statistics/fail-safe-n.js";
import { expectClose, fixture, hostile, notObjects, numbersIn, zip } from "./fixtures.js";

interface Fixture {
  readonly cases: readonly (Pick<FailSafeN, "n"> &
    Partial<Pick<FailSafeN, "p" | "estimate" | "target">> & {
      readonly body: number;
      readonly options: FailSafeNOptions;
    })[];
}
const { bodies } = fixture<{ bodies: readonly { readonly yi: number[]; readonly vi: number[] }[] }>("meta-analysis");
const { cases } = fixture<Fixture>("fail-safe-n");
const three = [
  { yi: 0.4, vi: 0.02 },
  { yi: 0.5, vi: 0.03 },
  { yi: 0.6, vi: 0.05 },
];

test.each(failSafeNTypes)("fail-safe N agrees with metafor: %s", (type) => {
  const mine = cases.filter(({ options }) => options.type === type);
  expect(mine.length).toBeGreaterThan(100);
  for (const { body, options, n, p, estimate, target } of mine) {
    const result = failSafeN(zip(bodies[body] ?? { yi: [], vi: [] }), options);
    const where = `body ${body}, ${JSON.stringify(options)}`;
    expect(result.n, where).toBe(n);
    expectClose(result.p, p ?? "not-applicable", 1e-10, where);
    expectClose(result.estimate, estimate, 1e-10, where);
    expectClose(result.target, target ?? "not-applicable", 1e-10, where);
  }
});

describe("edges", () => {
  test("defaults: Rosenthal's number at 0.05, half of the unweighted mean with Orwin's", () => {
    expect(failSafeN(three)).toEqual(failSafeN(three, { type: "rosenthal", alpha: 0.05 }));
    expect(failSafeN(three, { type: "orwin" })).toMatchObject({ n: 3, estimate: 0.5, target: 0.25 });
  });
  test("a result that is not there needs no study to vanish", () => {
    const nothing = three.map(({ vi }) => ({ yi: 0.01, vi }));
    for (const type of ["rosenthal", "rosenberg"] as const) expect(failSafeN(nothing, { type }).n).toBe(0);
    expect(failSafeN(nothing, { type: "orwin", target: -0.1 })).toMatchObject({ n: 0, target: 0.1 });
  });
  test("a mean of 0 has no half, but is below every other target", () => {
    const balanced = [three[0], { yi: -0.4, vi: 0.02 }] as typeof three;
    expect(failSafeN(balanced, { type: "orwin" })).toMatchObject({ n: "not-estimable", target: 0 });
    expect(failSafeN(balanced, { type: "orwin", target: 0.1 }).n).toBe(0);
  });
});

test.each([
  ["effects", () => failSafeN([]), "too-few-studies"],
  ["effects[0].vi", () => failSafeN([{ yi: 1, vi: 0 }]), "out-of-range"],
  ["options.type", () => failSafeN(three, { type: "fisher" } as never), "invalid-value"],
  ["options.type", () => failSafeN(three, { type: "Rosenthal" } as never), "invalid-value"],
  ["options.alpha", () => failSafeN(three, { alpha: 0.5 }), "out-of-range"],
  ["options.alpha", () => failSafeN(three, { alpha: Number.NaN }), "invalid-value"],
  ["options.alpha", () => failSafeN(three, { type: "orwin", alpha: 0.05 } as never), "unknown-field"],
  ["options.target", () => failSafeN(three, { target: 0.1 } as never), "unknown-field"],
  ["options.target", () => failSafeN(three, { type: "orwin", target: 0 }), "out-of-range"],
  ["options.weighted", () => failSafeN(three, { type: "orwin", weighted: 1 } as never), "invalid-type"],
  ["options.__proto__", () => failSafeN(three, hostile("{}") as never), "unknown-field"],
])("invalid input is refused by name: %s", (path, call, code) => {
  expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
});
test.each(notObjects)("options that are no object", (value) => {
  expect(() => failSafeN(three, value as never)).toThrow(expect.objectContaining({ path: "options" }));
});

describe("properties", () => {
  const effect = fc.record({
    yi: fc.double({ min: -5, max: 5, noNaN: true }),
    vi: fc.double({ min: 0.01, max: 5, noNaN: true }),
  });
  const body = fc.array(effect, { minLength: 1, maxLength: 12 });
  const type = fc.constantFrom(...failSafeNTypes);
  // A count within rounding error of a whole number may fall on either side of it.
  const near = (left: FailSafeN, right: FailSafeN) => {
    if (left.n === right.n) return;
    expect(Math.abs(Number(left.n) - Number(right.n))).toBeLessThanOrEqual(Math.max(1, 1e-9 * Number(right.n)));
  };
  test("no NaN, no change of the input; order, sign and scale do not matter", () => {
    fc.assert(
      fc.property(body, type, (effects, chosen) => {
        const frozen = Object.freeze(effects.map((item) => Object.freeze({ ...item })));
        const plain = failSafeN(frozen, { type: chosen });
        expect(numbersIn(plain).every(Number.isFinite)).toBe(true);
        near(failSafeN([...effects].reverse(), { type: chosen }), plain);
        near(
          failSafeN(
            effects.map(({ yi, vi }) => ({ yi: -8 * yi, vi: 64 * vi })),
            { type: chosen },
          ),
          plain,
        );
      }),
      { seed: 31, numRuns: 300 },
    );
  });
  test("the number found is enough, and one study fewer is not: Orwin's mean with that many effects of 0", () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 1, maxLength: 12 }), (effects) => {
        const sum = Math.abs(effects.reduce((total, { yi }) => total + yi, 0));
        fc.pre(sum > 1e-3);
        const { n } = failSafeN(effects, { type: "orwin", target: 0.1 });
        expect(sum / (effects.length + Number(n))).toBeLessThanOrEqual(0.1 + 1e-9);
        if (n !== 0) expect(sum / (effects.length + Number(n) - 1)).toBeGreaterThan(0.1 - 1e-9);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});
