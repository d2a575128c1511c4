import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { judgeLargeEffect } from "../../src/evidence/judge-large-effect.js";
import type { GradeInput } from "../../src/model/grade.js";
import { judged } from "./grade-inputs.js";

describe("a large effect", () => {
  // GRADE 9 and GRADE handbook 5.3.1: from twofold one level, beyond fivefold two; odds ratios as risk ratios.
  const study = (ratio: number, vi: number) => ({ yi: Math.log(ratio), vi, n: 5000, riskOfBias: "low" as const });
  const direct = { indirectness: { levels: 0, reason: "direct" } } as const;
  const upgraded = (ratio: number, options: GradeInput["options"], vi = 0.001) =>
    gradeEvidence({
      design: "observational",
      effects: [study(ratio, vi), study(ratio * 1.01, vi), study(ratio * 0.99, vi)],
      options: { ...options },
      judgements: direct,
    });
  test.each([
    ["RR", 1.5, undefined, 0, "low"],
    ["RR", 2.5, undefined, 1, "moderate"],
    ["RR", 0.4, undefined, 1, "moderate"],
    ["RR", 6, undefined, 2, "high"],
    ["RR", 0.15, undefined, 2, "high"],
    // R: 2.5 / (1 - .4 + .4 * 2.5) = 1.5625; 6 / (1 - .1 + .1 * 6) = 4; 8 / (1 - .05 + .05 * 8) = 5.926
    ["OR", 2.5, 0.4, 0, "low"],
    ["OR", 6, 0.1, 1, "moderate"],
    ["OR", 8, 0.05, 2, "high"],
    ["SMD", 6, undefined, 0, "low"],
  ] as const)("%s of %d, baseline risk %d, raises by %d to %s", (measure, ratio, baselineRisk, levels, certainty) => {
    const grade = upgraded(ratio, { measure, ...(baselineRisk === undefined ? {} : { baselineRisk }) });
    expect(grade.upgrades.largeEffect.levels).toBe(levels);
    expect(grade.certainty).toBe(certainty);
  });

  test("is not rated up where a condition of GRADE is missing, and says which", () => {
    const reason = (input: Partial<GradeInput>) => {
      const effects = [study(6, 0.001), study(6.1, 0.001)];
      const options = { measure: "RR" } as const;
      const grade = gradeEvidence({ design: "observational", effects, options, judgements: direct, ...input });
      const { levels, reason: why } = grade.upgrades.largeEffect;
      return [levels, why.key.replace("grading:reason.upgrade.", "")];
    };
    expect(reason({ options: { measure: "OR", threshold: 0.2 } })).toEqual([0, "needs-baseline-risk"]);
    expect(reason({ judgements: {} })).toEqual([0, "needs-assessment"]);
    expect(reason({ effects: [study(6, 0.001)] })).toEqual([0, "one-study"]);
    expect(reason({ design: "randomised" })).toEqual([0, "not-rated"]);
    expect(reason({ judgements: { indirectness: { levels: 1, reason: "x" } } })).toEqual([0, "barred"]);
  });

  test("that a reviewer judges otherwise keeps what was computed, also where it does not count", () => {
    const upgrades = { largeEffect: { levels: 0, reason: "confounded" } } as const;
    const input = {
      design: "observational",
      effects: [study(6, 0.001), study(6.1, 0.001)],
      judgements: direct,
    } as const;
    const grade = gradeEvidence({ ...input, options: { measure: "RR" }, upgrades });
    expect(grade.upgrades.largeEffect).toMatchObject({ levels: 0, source: "reviewer" });
    expect(grade.upgrades.largeEffect.computed?.levels).toBeGreaterThan(0);
    const barred = gradeEvidence({
      ...input,
      options: { measure: "RR" },
      upgrades: { largeEffect: { levels: 1, reason: "large" } },
      judgements: { indirectness: { levels: 1, reason: "x" } },
    });
    expect(barred.upgrades.largeEffect).toMatchObject({ levels: 0, withheld: { levels: 1 } });
    expect(barred.upgrades.largeEffect.computed).toEqual(grade.upgrades.largeEffect.computed);
  });

  test("opposing confounding does not count twice where observational studies start at high", () => {
    const upgrades = { opposingConfounding: { levels: 1, reason: "x" } } as const;
    const input = { design: "observational", judgements: judged(), upgrades } as const;
    expect(gradeEvidence({ ...input, startAt: "high" }).upgrades.opposingConfounding).toEqual({
      levels: 0,
      source: "computed",
      reason: { key: "grading:reason.upgrade.risk-of-bias" },
      withheld: { levels: 1, reason: { key: "grading:reason.reviewer", values: { reason: "x" } } },
    });
    expect(gradeEvidence(input).certainty).toBe("moderate");
  });
});

describe("the judgement of a large effect", () => {
  const { domains } = gradeEvidence({ design: "observational", judgements: judged() });
  // GRADE handbook 5.3.1: very large only with an interval that is narrow enough.
  test.each([
    [6, 2.1, 20, 2],
    [6, 1.8, 20, 1],
    [6, 0.9, 40, 0],
    [0.15, 0.05, 0.45, 2],
    [0.15, 0.03, 0.6, 1],
    [0.15, 0.02, 1.1, 0],
    [5, 3, 8, 1],
    [2, 1.5, 3, 1],
    [1.99, 1.5, 3, 0],
  ])("a risk ratio of %d (%d to %d) may raise by %d", (ratio, low, high, levels) => {
    const pooled = { k: 3, estimate: Math.log(ratio), ci: [Math.log(low), Math.log(high)] as const };
    expect(judgeLargeEffect(pooled, { measure: "RR" }, domains).levels).toBe(levels);
  });
});
