import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absoluteEffect, type EffectOnRisk, riskMeasures } from "../../src/evidence/absolute-effect.js";
import type { Estimated } from "../../src/model/findings.js";

/** An absolute effect that is possible. */
const computed = (effect: EffectOnRisk) => {
  const { baseline, risk, difference } = absoluteEffect(effect);
  if (risk === "not-computable" || difference === "not-computable") throw new Error("it is impossible");
  return { baseline, risk, difference } satisfies Record<string, number | Estimated>;
};
const exact = (measure: EffectOnRisk["measure"], effect: number, baselineRisk: number) => {
  const estimate = measure === "RD" ? effect : Math.log(effect);
  return computed({ measure, estimate, ci: [estimate, estimate], baselineRisk });
};

describe("an absolute effect", () => {
  // Cochrane Handbook 5.1: 12.5.4.2 (risk ratio), 12.5.4.3 (odds ratio), 12.5.4.0 (risk difference): fewer of 1,000.
  test.each([
    ["RR", 0.92, 0.3, -24],
    ["OR", 0.73, 0.3, -62],
    ["RD", -0.133, 0.3, -133],
  ] as const)("of %s %d at a risk of %d is the Handbook's %d of 1,000", (measure, effect, risk, difference) => {
    expect(Math.round(exact(measure, effect, risk).difference.estimate)).toBe(difference);
  });

  // Cochrane Handbook 5.1, 11.5.5: a risk ratio of 0.75 takes 80% to 60%, and 20% to 15%.
  test.each([
    [0.8, 600],
    [0.2, 150],
  ])("at a risk of %d is a risk of %d of 1,000", (baselineRisk, risk) => {
    expect(exact("RR", 0.75, baselineRisk).risk.estimate).toBeCloseTo(risk, 9);
  });

  test("goes the same way for the bounds", () => {
    const { baseline, risk, difference } = computed({
      measure: "RR",
      estimate: Math.log(0.92),
      ci: [Math.log(0.8), Math.log(1.05)],
      baselineRisk: 0.3,
    });
    expect(baseline).toBe(300);
    expect(risk.ci.map((bound) => bound.toFixed(6))).toEqual(["240.000000", "315.000000"]);
    expect(difference.ci.map((bound) => bound.toFixed(6))).toEqual(["-60.000000", "15.000000"]);
  });

  test("is cut off at a bound where nobody, or everybody, is left", () => {
    const ci = [Math.log(1.5), Math.log(5)] as const;
    const { risk, difference } = computed({ measure: "RR", estimate: Math.log(2), ci, baselineRisk: 0.3 });
    expect([risk.ci[1], difference.ci[1]]).toEqual([1000, 700]);
    const fewer = computed({ measure: "RD", estimate: -0.2, ci: [-0.4, 0], baselineRisk: 0.3 });
    expect([fewer.risk.ci[0], fewer.difference.ci[0]]).toEqual([0, -300]);
  });

  test("is not computable where more than everybody, or fewer than nobody, would be left", () => {
    const [log4, none] = [Math.log(4), { risk: "not-computable", difference: "not-computable" }];
    const ci = [Math.log(3), Math.log(5.3)] as const;
    expect(absoluteEffect({ measure: "RR", estimate: log4, ci, baselineRisk: 0.4 })).toEqual({
      baseline: 400,
      ...none,
    });
    expect(absoluteEffect({ measure: "RD", estimate: -0.4, ci: [-0.5, -0.2], baselineRisk: 0.3 })).toEqual({
      baseline: 300,
      ...none,
    });
    // Everybody is possible, whatever a computer makes of 4 × 0.25.
    expect(exact("RR", 4, 0.25).risk.estimate).toBe(1000);
    expect(exact("RD", -0.3, 0.3).risk.estimate).toBe(0);
  });
});

const effects = fc
  .tuple(
    fc.constantFrom(...riskMeasures),
    fc.array(fc.double({ min: -1e30, max: 1e30, noNaN: true }), { minLength: 3, maxLength: 3 }),
    fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
  )
  .map(([measure, effect, baselineRisk]) => {
    const [low = 0, estimate = 0, high = 0] = [...effect].sort((a, b) => a - b);
    return { measure, estimate, ci: [low, high] as const, baselineRisk };
  });

describe("every absolute effect", () => {
  test("is a risk from 0 to 1,000 with its bounds in order, and the difference is that to the baseline", () => {
    fc.assert(
      fc.property(effects, (effect) => {
        const { baseline, risk, difference } = absoluteEffect(effect);
        if (risk === "not-computable" || difference === "not-computable") {
          expect([effect.measure, risk, difference]).toEqual([
            expect.stringMatching("^R[RD]$"),
            "not-computable",
            "not-computable",
          ]);
          return;
        }
        const { estimate, ci } = risk;
        expect(0 <= ci[0] && ci[0] <= estimate && estimate <= ci[1] && ci[1] <= 1000).toBe(true);
        expect(difference.estimate).toBe(estimate - baseline);
        expect(difference.ci).toEqual(ci.map((bound) => bound - baseline));
      }),
    );
  });

  test.each(riskMeasures)("of no effect (%s) is no difference", (measure) => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (baselineRisk) => {
        const { difference } = computed({ measure, estimate: 0, ci: [0, 0], baselineRisk });
        expect(difference.estimate).toBeCloseTo(0, 9);
      }),
    );
  });

  test("is larger for a larger effect, and for an odds ratio smaller than for the same risk ratio", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (estimate, more, baselineRisk) => {
          const at = (measure: EffectOnRisk["measure"], effect: number) =>
            computed({ measure, estimate: effect, ci: [effect, effect], baselineRisk });
          expect(at("OR", estimate + more).risk.estimate).toBeGreaterThan(at("OR", estimate).risk.estimate);
          if (Math.exp(estimate) * baselineRisk > 1) return;
          const [odds, risks] = [at("OR", estimate), at("RR", estimate)];
          expect(Math.abs(odds.difference.estimate)).toBeLessThanOrEqual(Math.abs(risks.difference.estimate) + 1e-9);
        },
      ),
    );
  });
});

const given = { measure: "RR", estimate: 0, ci: [-1, 1], baselineRisk: 0.3 };

describe("invalid input is refused by name", () => {
  test.each([
    ["input", undefined, "missing-field"],
    ["measure", { ...given, measure: "SMD" }, "invalid-value"],
    ["estimate", { ...given, estimate: 2 }, "out-of-range"],
    ["estimate", { ...given, estimate: Number.NaN }, "invalid-value"],
    ["ci", { ...given, ci: [1, -1] }, "out-of-range"],
    ["ci[1]", { ...given, ci: [0, "1"] }, "invalid-type"],
    ["baselineRisk", { ...given, baselineRisk: 30 }, "out-of-range"],
    ["baselineRisk", { ...given, baselineRisk: undefined }, "missing-field"],
    ["level", { ...given, level: 0.95 }, "unknown-field"],
  ])("%s", (path, input, code) => {
    expect(() => absoluteEffect(input as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
