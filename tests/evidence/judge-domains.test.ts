import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { judgeInconsistency } from "../../src/evidence/judge-inconsistency.js";
import { judgeLargeEffect } from "../../src/evidence/judge-large-effect.js";
import { judgePublicationBias } from "../../src/evidence/judge-publication-bias.js";
import type { GradedEffect, GradeInput } from "../../src/model/grade.js";
import { eggerTest } from "../../src/statistics/egger-test.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { rankTest } from "../../src/statistics/rank-test.js";

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

describe("inconsistency", () => {
  const judge = (estimates: readonly number[], vi: number, threshold?: number) => {
    const effects = estimates.map((yi) => ({ yi, vi }));
    return judgeInconsistency(effects, metaAnalyze(effects), threshold);
  };
  test.each([
    ["agree", [0.5, 0.55], 0],
    ["lie apart", [0.5, 0.9], 1],
    ["lie apart on both sides", [-0.6, 0.6], 2],
    ["are on different sides of the threshold", [0.1, 0.3, 0.1, 0.3], 1],
  ] as const)("of studies that %s", (_name, estimates, down) => {
    expect(judge(estimates, _name === "are on different sides of the threshold" ? 0.004 : 0.001, 0.2).levels).toBe(
      down,
    );
  });

  test("is never rated down by I² alone", () => {
    // I² is above 50%, but the intervals overlap, all estimates are important benefits, and so would a further study be.
    const effects = [0.8, 0.9, 1.1, 1.2, 0.8, 0.9, 1.1, 1.2, 0.8, 1.2].map((yi) => ({ yi, vi: 0.011 }));
    const pooled = metaAnalyze(effects);
    expect(pooled.i2).toBeGreaterThan(50);
    expect(judgeInconsistency(effects, pooled, 0.2).levels).toBe(0);
  });

  test("is rated down where a further study could well find something else", () => {
    // The same spread nearer to the threshold: the pooled interval is above it, the prediction interval is not.
    const effects = [0.25, 0.35, 0.55, 0.65, 0.25, 0.35, 0.55, 0.65, 0.25, 0.65].map((yi) => ({ yi, vi: 0.011 }));
    const pooled = metaAnalyze(effects);
    const { predictionInterval } = pooled;
    if (predictionInterval === "not-estimable") throw new Error("ten studies have a prediction interval");
    expect(pooled.ci[0]).toBeGreaterThan(0.2);
    expect(predictionInterval[0]).toBeLessThan(0.2);
    expect(judgeInconsistency(effects, pooled, 0.2)).toMatchObject({
      levels: 1,
      reason: { key: "evidence:reason.inconsistency.prediction" },
    });
  });

  test("is not predicted from two studies", () => {
    const effects = [0.5, 0.9].map((yi) => ({ yi, vi: 0.02 }));
    const pooled = metaAnalyze(effects, { test: "z" });
    expect([pooled.i2 > 50, pooled.ci[0] > 0.2, judgeInconsistency(effects, pooled, 0.2).levels]).toEqual([
      true,
      true,
      0,
    ]);
  });

  test("cannot be seen in one study", () => {
    expect(judge([5], 1).reason.key).toBe("evidence:reason.inconsistency.one-study");
  });
});

describe("publication bias", () => {
  const leaning = Array.from({ length: 12 }, (_, index) => ({
    yi: 0.1 + index * 0.4 + (index % 2) * 0.05,
    vi: (0.05 + index * 0.05) ** 2,
  }));
  const level = Array.from({ length: 12 }, (_, index) => ({
    yi: 0.5 + (index % 2 === 0 ? 1 : -1) * 0.03 * (index + 1),
    vi: (0.05 + index * 0.05) ** 2,
  }));

  // Their p value is between 0.01 and 0.1.
  const slight = level.map(({ yi, vi }) => ({ yi: yi + 0.7 * Math.sqrt(vi), vi }));

  test("is not assessed below ten studies", () => {
    const found = judgePublicationBias(leaning.slice(0, 9), {});
    expect(found).toMatchObject({ levels: 0, source: "not-assessed", reason: { values: { k: 9 } } });
    expect(judgePublicationBias(leaning.slice(0, 10), {}).source).toBe("computed");
  });

  test.each([
    ["leans", leaning, 1, "likely"],
    ["leans a little", slight, 1, "likely"],
    ["does not lean", level, 0, "none"],
  ] as const)("of a funnel that %s, with both tests in the reason", (_name, effects, levels, key) => {
    const { p } = eggerTest(effects);
    const { p: rank } = rankTest(effects);
    const rounded = (value: unknown) => Number((value as number).toPrecision(2));
    expect(judgePublicationBias(effects, {})).toEqual({
      levels,
      source: "computed",
      reason: { key: `evidence:reason.publication-bias.${key}`, values: { p: rounded(p), rank: rounded(rank) } },
    });
  });

  test("is not assessed where studies are all of one size", () => {
    const alike = Array.from({ length: 10 }, (_, index) => ({ yi: index / 10, vi: 0.1 }));
    expect(judgePublicationBias(alike, {})).toMatchObject({ levels: 0, source: "not-assessed" });
  });

  test("two levels are for a reviewer", () => {
    const input: GradeInput = {
      design: "randomised",
      effects: leaning,
      judgements: { publicationBias: { levels: 2, reason: "half of the registered trials are unpublished" } },
    };
    expect(gradeEvidence(input).domains.publicationBias).toMatchObject({ levels: 2, computed: { levels: 1 } });
  });
});

describe("a large effect", () => {
  const { domains } = gradeEvidence({
    design: "observational",
    judgements: { riskOfBias: { levels: 0, reason: "x" }, indirectness: { levels: 0, reason: "x" } },
  });
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
