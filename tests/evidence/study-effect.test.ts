import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import type { Study } from "../../src/model/study.js";
import type { GroupSummary, StudyResult } from "../../src/model/study-result.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { adhd } from "./adhd-study.js";

describe("an effect from print", () => {
  // By hand from the print (−7.1, CI −10.1 to −4.0, n 27; −8.9, CI −12.0 to −5.8, n 26) in R 4.2 with metafor 3.8:
  // sd1 <- (6.1/2/qt(.975,26))*sqrt(27); sd2 <- (6.2/2/qt(.975,25))*sqrt(26)
  // escalc("SMD", m1i=-7.1, sd1i=sd1, n1i=27, m2i=-8.9, sd2i=sd2, n2i=26), sign turned so that positive is better
  test("of group means with intervals is the one that metafor gives", () => {
    const result = adhd?.results.find((entry) => entry.id === "aisrs-week-6");
    if (adhd === undefined || result === undefined) throw new Error("the study is gone");
    const effect = studyEffect(adhd, result);
    expect(effect).toMatchObject({ measure: "SMD", n: 53 });
    if (effect === "not-computable") return;
    expect(effect.yi).toBeCloseTo(-0.230521373180551, 8);
    expect(effect.vi).toBeCloseTo(0.075999897229642, 8);
  });

  test("is not computed where a spread was not printed, nor from a crossover", () => {
    for (const study of studies) {
      for (const result of study.results) {
        const computable = studyEffect(study, result) !== "not-computable";
        if (computable) expect([study.design, result.printed.type]).toEqual(["parallel", "group-summaries"]);
      }
    }
  });
});

describe("an effect from what a study prints of its groups", () => {
  const study = adhd as Study;
  const base = study.results.find(({ id }) => id === "aisrs-week-6") as StudyResult;
  const effectOf = (
    treatment: GroupSummary,
    comparator: GroupSummary,
    fields: Partial<StudyResult> = {},
    design: Partial<Study> = {},
  ) => {
    const printed = { type: "group-summaries", scale: "change", treatment, comparator } as const;
    return studyEffect({ ...study, ...design }, { ...base, scoring: "higher-better", printed, ...fields });
  };
  const [treated, compared] = [
    { n: 25, mean: 5, sd: 4 },
    { n: 16, mean: 3, sd: 2 },
  ];
  const { yi, vi } = effectSize({ measure: "SMD", m1: 5, sd1: 4, n1: 25, m2: 3, sd2: 2, n2: 16 });

  test("is positive where the substance did better, whichever way the scale runs", () => {
    expect(effectOf(treated, compared)).toEqual({ measure: "SMD", yi, vi, n: 41 });
    expect(effectOf(treated, compared, { scoring: "lower-better" })).toEqual({ measure: "SMD", yi: -yi, vi, n: 41 });
    expect(effectOf(treated, compared, { scoring: "neutral" })).toBe("not-computable");
  });

  test("takes the standard deviation from a standard error, times the root of the participants", () => {
    expect(effectOf({ n: 25, mean: 5, se: 0.8 }, { n: 16, mean: 3, se: 0.5 })).toEqual(effectOf(treated, compared));
  });

  test("takes it from an interval, which reaches as many standard errors as Student's t has at 95%", () => {
    // qt(.975, 24) is 2.063899, qt(.975, 15) is 2.131450.
    const effect = effectOf(
      { n: 25, mean: 5, ci: [5 - 0.8 * 2.063899, 5 + 0.8 * 2.063899] },
      { n: 16, mean: 3, ci: [3 - 0.5 * 2.13145, 3 + 0.5 * 2.13145] },
    );
    if (effect === "not-computable") throw new Error("an interval is enough");
    expect(effect.yi).toBeCloseTo(yi, 5);
    expect(effect.vi).toBeCloseTo(vi, 5);
  });

  test("is not there where a group has no spread, or the trial is no parallel one", () => {
    const bare = { n: 25, mean: 5 };
    expect(effectOf(bare, compared)).toBe("not-computable");
    expect(effectOf(treated, bare)).toBe("not-computable");
    expect(effectOf(treated, compared, {}, { design: "crossover" })).toBe("not-computable");
  });

  test("counts those who were randomised where the number analysed is not printed, and needs two of them", () => {
    const randomised = (first: number, second: number): Partial<Study> => ({
      arms: study.arms.map((arm) =>
        arm.id === base.arm
          ? { ...arm, nRandomised: first }
          : arm.id === base.comparatorArm
            ? { ...arm, nRandomised: second }
            : arm,
      ),
    });
    const effect = (first: number, second: number) =>
      effectOf({ mean: 5, sd: 4 }, { mean: 3, sd: 2 }, {}, randomised(first, second));
    expect(effect(25, 16)).toEqual(effectOf(treated, compared));
    expect(effectOf(treated, { mean: 3, sd: 2 }, {}, randomised(99, 16))).toEqual(effectOf(treated, compared));
    expect(effect(2, 2)).toMatchObject({ n: 4 });
    expect(effect(1, 16)).toBe("not-computable");
    expect(effect(25, 1)).toBe("not-computable");
    const unsized = study.arms.map(({ nRandomised, ...arm }) => arm) as Study["arms"];
    expect(effectOf({ mean: 5, sd: 4 }, compared, {}, { arms: unsized })).toBe("not-computable");
  });

  test.each([
    [undefined, base, "study"],
    [{ ...study, design: "x" }, base, "study.design"],
    [study, undefined, "result"],
    [study, { ...base, scoring: "x" }, "result.scoring"],
  ])("refuses what it cannot read (%#)", (given, result, path) => {
    expect(() => studyEffect(given as never, result as never)).toThrow(expect.objectContaining({ path }));
  });
});
