import { describe, expect, test } from "vitest";
import { type EffectScale, linesOf, riskRatio, sizeOf } from "../../src/evidence/effect-scale.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { effectMeasures } from "../../src/model/effect-size.js";
import { judged } from "./grade-inputs.js";

const { log } = Math;

describe("the size of an effect", () => {
  // Cohen's 0.2, 0.5 and 0.8; for risk ratios GRADE 6 (0.75, 1.25) and GRADE 9 (0.5, 2).
  test.each([
    [{ measure: "SMD" }, [0.19, 0.2, 0.5, 0.8]],
    [{ measure: "SMD" }, [-0.19, -0.2, -0.5, -0.8]],
    [{ measure: "MD", threshold: 2 }, [1.9, 2, 5, 8]],
    [{ measure: "RR" }, [log(1.24), log(1.26), log(1.6), log(2.1)]],
    [{ measure: "RR" }, [log(0.76), log(0.74), log(0.6), log(0.49)]],
  ] as const)("for %j, estimates %j are trivial, small, moderate and large", (scale, estimates) => {
    expect(estimates.map((estimate) => sizeOf(estimate, scale))).toEqual(["trivial", "small", "moderate", "large"]);
  });

  test("of an odds ratio is that of its risk ratio", () => {
    const scale: EffectScale = { measure: "OR", baselineRisk: 0.4 };
    // An odds ratio of 2.5 is a risk ratio of 1.56 at a risk of 0.4: not large.
    expect([sizeOf(log(2.5), scale), sizeOf(log(2.5), { ...scale, baselineRisk: 0.01 })]).toEqual([
      "moderate",
      "large",
    ]);
  });

  test("can have no upper line where no risk ratio could be that high", () => {
    expect(linesOf({ measure: "OR", baselineRisk: 0.9 })[1]).toBe(Number.POSITIVE_INFINITY);
    expect(sizeOf(50, { measure: "OR", baselineRisk: 0.9 })).toBe("trivial");
  });
});

describe("an odds ratio as a risk ratio", () => {
  // In R: or2rr <- function(or, p) or / (1 - p + p * or); or2rr(3, .2) = 2.142857; or2rr(.3, .4) = 0.4166667
  test.each([
    [3, 0.2, 2.142857],
    [0.3, 0.4, 0.4166667],
  ])("of %d at a risk of %d is %d", (odds, baselineRisk, expected) => {
    expect(riskRatio(log(odds), { measure: "OR", baselineRisk })).toBeCloseTo(expected, 6);
  });

  test("needs a baseline risk, and other measures have none", () => {
    expect(riskRatio(1, { measure: "OR" })).toBeUndefined();
    expect(riskRatio(1, { measure: "SMD", baselineRisk: 0.5 })).toBeUndefined();
  });
});

test("a measure without conventional sizes needs a threshold, but not where there are no effects", () => {
  const refused = effectMeasures.filter((measure) => {
    const input = { design: "randomised", judgements: judged(), options: { measure, baselineRisk: 0.3 } } as const;
    gradeEvidence(input);
    try {
      gradeEvidence({ ...input, effects: [{ yi: 0.1, vi: 0.1 }] });
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toEqual(["MD", "ROM", "RD", "COR", "ZCOR", "MC"]);
});
