import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import type { GradedEffect } from "../../src/model/grade.js";

const riskOfBias = (effects: readonly GradedEffect[]) =>
  gradeEvidence({ design: "randomised", effects }).domains.riskOfBias;

describe("risk of bias", () => {
  const study = (level: NonNullable<GradedEffect["riskOfBias"]>, vi: number) => ({
    yi: 0.5,
    vi,
    n: 500,
    riskOfBias: level,
  });
  test.each([
    [[study("low", 0.01), study("high", 0.1)], 0],
    [[study("low", 0.01), study("high", 0.02)], 1],
    [[study("some-concerns", 0.01), study("low", 0.02)], 1],
    [[study("high", 0.01), study("low", 0.02)], 2],
    [[study("high", 1), study("low", 1), study("low", 1), study("low", 1)], 1],
    [[study("moderate", 0.01), study("low", 0.02)], 1],
    [[study("critical", 0.01), study("low", 0.02)], 2],
  ])("is weighted by information (%#)", (effects, down) => {
    expect(riskOfBias(effects).levels).toBe(down);
  });

  test("says which share is at high risk and with some concerns, in percent", () => {
    const found = riskOfBias([study("some-concerns", 0.01), study("low", 0.01), study("high", 0.02)]);
    expect(found).toEqual({
      levels: 1,
      source: "computed",
      reason: { key: "grading:reason.risk-of-bias.serious", values: { high: 20, some: 40 } },
    });
    expect(riskOfBias([study("low", 1)]).reason).toEqual({
      key: "grading:reason.risk-of-bias.none",
      values: { high: 0, some: 0 },
    });
    expect(riskOfBias([study("high", 1)]).reason.key).toBe("grading:reason.risk-of-bias.very-serious");
    // Half of the information with some concerns is enough for a level.
    expect(riskOfBias([study("some-concerns", 1), study("low", 1)]).levels).toBe(1);
    expect(riskOfBias([{ yi: 1, vi: 1 }]).reason).toEqual({ key: "grading:reason.risk-of-bias.missing" });
  });

  test("counts a study that nobody assessed as at high risk", () => {
    expect(riskOfBias([{ yi: 0.5, vi: 0.01 }])).toMatchObject({ levels: 2, source: "not-assessed" });
    expect(riskOfBias([study("no-information", 1)])).toMatchObject({ levels: 2, source: "not-assessed" });
    expect(riskOfBias([study("low", 0.01), study("no-information", 0.02)])).toEqual({
      levels: 1,
      source: "computed",
      reason: { key: "grading:reason.risk-of-bias.partly", values: { missing: 1, high: 33, some: 0 } },
    });
    expect(riskOfBias([study("low", 0.01), { yi: 0.5, vi: 0.2, n: 500 }])).toMatchObject({
      levels: 0,
      reason: { values: { missing: 1, high: 5 } },
    });
    expect(riskOfBias([study("low", 0.02), { yi: 0.5, vi: 0.01, n: 500 }]).levels).toBe(2);
  });
});
