import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PowerPoint, participantsNeeded, powerCurve } from "../../src/statistics/power.js";
import { type TestSides, testSides } from "../../src/statistics/test-sides.js";
import { expectClose, fixture, hostile, notObjects } from "./fixtures.js";

interface Design {
  readonly effect: number;
  readonly alpha: number;
  readonly sides: TestSides;
  readonly participants: readonly number[];
  readonly power: readonly number[];
}
interface Fixture {
  readonly single: readonly (Design & { readonly target: readonly number[]; readonly needed: readonly number[] })[];
  readonly odd: readonly (readonly [participants: number, power: number])[];
  readonly pooled: readonly (Design & { readonly trials: number; readonly tau2: number })[];
}
const { single, odd, pooled } = fixture<Fixture>("power");
const powers = (points: readonly PowerPoint[]) => points.map(({ power }) => power);

describe("power agrees with R", () => {
  // R's noncentral t is accurate to about 1e-12 of 1.
  test("of one trial: power.t.test(strict = TRUE), and the number of participants it asks for", () => {
    expect(single.length).toBe(24);
    for (const { effect, alpha, sides, participants, power, target, needed } of single) {
      const where = `d ${effect}, alpha ${alpha}, ${sides}`;
      expectClose(powers(powerCurve({ effect, alpha, sides, participants })), power, 5e-12, where, 1);
      const found = target.map((wanted) => participantsNeeded({ effect, alpha, sides, power: wanted }));
      expect(
        found.map((point) => (point === "not-attainable" ? point : point.participants)),
        where,
      ).toEqual(needed);
    }
  });
  test("of one trial with an odd number of participants", () => {
    for (const [participants, power] of odd) {
      expectClose(powers(powerCurve({ effect: 0.6, participants: [participants] })), [power], 5e-12, "odd", 1);
    }
  });
  test("of several trials pooled", () => {
    expect(pooled.length).toBe(36);
    for (const { power, ...design } of pooled) {
      expectClose(powers(powerCurve(design)), power, 1e-12, JSON.stringify(design));
    }
  });
});

describe("edges", () => {
  test("defaults: two sides, alpha 0.05, power 0.8; the sign of the effect does not matter", () => {
    const participants = [20, 60];
    expect(powerCurve({ effect: -0.5, participants })).toEqual(
      powerCurve({ effect: 0.5, participants, alpha: 0.05, sides: "two-sided" }),
    );
    expect(participantsNeeded({ effect: 0.5 })).toEqual(participantsNeeded({ effect: -0.5, power: 0.8 }));
  });
  test("between so few trials whose effects differ, no number of participants is enough", () => {
    const design = { effect: 0.3, trials: 3, tau2: 0.1 };
    expect(participantsNeeded({ ...design, power: 0.9 })).toBe("not-attainable");
    const [ceiling] = powerCurve({ ...design, participants: [1e9] });
    expect(ceiling?.power).toBeLessThan(0.5);
    expect(participantsNeeded({ ...design, trials: 30, power: 0.9 })).toMatchObject({ participants: 26, total: 780 });
  });
  test("the smallest trial is enough for what hardly needs one; the largest finds the smallest effect", () => {
    expect(participantsNeeded({ effect: 10, power: 0.06 })).toMatchObject({ participants: 4 });
    expectClose(powers(powerCurve({ effect: 0.001, participants: [1e9] })), [1], 1e-14, "power");
    // power.t.test(power = 0.8, delta = 0.001, strict = TRUE): 31395443.96.
    expect(participantsNeeded({ effect: 0.001 })).toMatchObject({ participants: 31395444 });
  });
});

const point = { effect: 0.3, participants: [100] };
test.each([
  ["effect", () => powerCurve({ participants: [100] } as never), "missing-field"],
  ["effect", () => powerCurve({ ...point, effect: 0 }), "out-of-range"],
  ["effect", () => powerCurve({ ...point, effect: 11 }), "out-of-range"],
  ["effect", () => powerCurve({ ...point, effect: Number.NaN }), "invalid-value"],
  ["alpha", () => powerCurve({ ...point, alpha: 0 }), "out-of-range"],
  ["alpha", () => powerCurve({ ...point, alpha: 5 }), "out-of-range"],
  ["sides", () => powerCurve({ ...point, sides: "both" as never }), "invalid-value"],
  ["participants", () => powerCurve({ effect: 0.3 } as never), "missing-field"],
  ["participants", () => powerCurve({ effect: 0.3, participants: [] }), "out-of-range"],
  ["participants", () => powerCurve({ effect: 0.3, participants: 100 as never }), "invalid-type"],
  ["participants[1]", () => powerCurve({ effect: 0.3, participants: [4, 3] }), "out-of-range"],
  ["participants[0]", () => powerCurve({ effect: 0.3, participants: [10.5] }), "invalid-value"],
  ["tau2", () => powerCurve({ ...point, trials: 3 } as never), "missing-field"],
  ["trials", () => powerCurve({ ...point, tau2: 0.1 } as never), "missing-field"],
  ["trials", () => powerCurve({ ...point, trials: 0, tau2: 0.1 }), "out-of-range"],
  ["tau2", () => powerCurve({ ...point, trials: 2, tau2: -0.1 }), "out-of-range"],
  ["power", () => powerCurve({ ...point, power: 0.8 } as never), "unknown-field"],
  ["power", () => participantsNeeded({ effect: 0.3, power: 1 }), "out-of-range"],
  ["participants", () => participantsNeeded(point as never), "unknown-field"],
  ["__proto__", () => powerCurve(hostile("{}") as never), "unknown-field"],
])("invalid input is refused by name: %s", (path, call, code) => {
  expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
});
test.each(notObjects)("a design that is no object", (value) => {
  expect(() => powerCurve(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  expect(() => participantsNeeded(value as never)).toThrow(expect.objectContaining({ path: "input" }));
});

describe("properties", () => {
  const single = fc.record({
    effect: fc.double({ min: 0.01, max: 3, noNaN: true }),
    alpha: fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
    sides: fc.constantFrom(...testSides),
  });
  const trials = fc.record({
    trials: fc.integer({ min: 1, max: 30 }),
    tau2: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const design = fc.oneof(
    single,
    fc.tuple(single, trials).map(([left, right]) => ({ ...left, ...right })),
  );
  test("power lies between alpha and 1, and grows with the participants and the effect", () => {
    fc.assert(
      fc.property(design, (chosen) => {
        const curve = powers(powerCurve({ ...chosen, participants: [4, 6, 20, 100, 101, 5000] }));
        for (const [index, power] of curve.entries()) {
          expect(power).toBeGreaterThanOrEqual(chosen.alpha * (1 - 1e-9));
          expect(power).toBeLessThanOrEqual(1);
          if (index > 0) expect(power).toBeGreaterThanOrEqual((curve[index - 1] ?? 0) - 1e-12);
        }
        const [larger] = powers(powerCurve({ ...chosen, effect: chosen.effect + 0.2, participants: [20] }));
        expect(larger).toBeGreaterThanOrEqual((curve[2] ?? 0) - 1e-12);
      }),
      { seed: 51, numRuns: 200 },
    );
  });
  test("the number found is enough, and the next smaller one is not", () => {
    fc.assert(
      fc.property(design, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (chosen, power) => {
        const found = participantsNeeded({ ...chosen, power });
        if (found === "not-attainable") {
          expect(powers(powerCurve({ ...chosen, participants: [1e9] }))[0]).toBeLessThan(power);
          return;
        }
        expect(found.power).toBeGreaterThanOrEqual(power);
        if (found.participants === 4) return;
        const [fewer] = powers(powerCurve({ ...chosen, participants: [found.participants - 2] }));
        expect(fewer).toBeLessThan(power);
      }),
      { seed: 52, numRuns: 150 },
    );
  });
});
