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

  test("is not assessed where one study lacks a judgement", () => {
    expect(riskOfBias([{ yi: 0.5, vi: 0.01 }])).toMatchObject({ levels: 0, source: "not-assessed" });
    expect(riskOfBias([study("no-information", 1)])).toMatchObject({ levels: 0, source: "not-assessed" });
  });
});
