import { describe, expect, test } from "vitest";
import { judgeInconsistency } from "../../src/evidence/judge-inconsistency.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";

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
      reason: { key: "grading:reason.inconsistency.prediction" },
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
    expect(judge([5], 1).reason.key).toBe("grading:reason.inconsistency.one-study");
  });
});
