import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import { type StudyEffectOptions, studyEffect } from "../../src/evidence/study-effect.js";
import type { Study } from "../../src/model/study.js";
import type { GroupSummary, PrintedResult, StudyResult } from "../../src/model/study-result.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { medianIqrToMeanSd } from "../../src/statistics/median-iqr-to-mean-sd.js";
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

  test("is not computed from a statement, nor from the means of a crossover without a correlation", () => {
    for (const study of studies) {
      for (const result of study.results) {
        if (studyEffect(study, result) === "not-computable") continue;
        expect(["statement", "test"]).not.toContain(result.printed.type);
        if (result.printed.type === "group-summaries") expect(study.design).toBe("parallel");
      }
    }
  });

  test("keeps the units of a difference: sleep in minutes", () => {
    const study = studies.find(({ id }) => id === "allen-2024-lsd-sleep") as Study;
    const result = study.results.find(({ id }) => id === "sleep-night-after") as StudyResult;
    // In R: ((38.3 - 10.3) / (2 * qnorm(.975)))^2
    const vi = expect.closeTo(51.02228323889, 8);
    expect(studyEffect(study, result)).toEqual({ measure: "MD", yi: 24.3, vi, n: 80 });
    expect(studyEffect(study, result, { measure: "SMD" })).toBe("not-computable");
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

  const of = (printed: PrintedResult, options?: StudyEffectOptions, design: Partial<Study> = {}) =>
    studyEffect({ ...study, ...design }, { ...base, scoring: "higher-better", printed }, options);

  test("takes the standard error of a difference from what is printed", () => {
    const difference = (fields: object) => of({ type: "mean-difference", estimate: -3, ...fields });
    // In R: 1.2^2; ((-0.5 - -5.5) / (2 * qnorm(.975)))^2; ((-1 - -5) / (2 * qnorm(.95)))^2; (3 / 2.5)^2; (3 / qnorm(1 - .02 / 2))^2
    expect(difference({ se: 1.2 })).toMatchObject({ measure: "MD", yi: -3, vi: 1.44 });
    expect(difference({ ci: [-5.5, -0.5] })).toMatchObject({ vi: expect.closeTo(1.62698607267, 8) });
    expect(difference({ ci: [-5, -1], level: 0.9 })).toMatchObject({ vi: expect.closeTo(1.47844603787, 8) });
    expect(difference({ t: -2.5 })).toMatchObject({ vi: expect.closeTo(1.44, 10) });
    expect(difference({ p: { comparison: "=", value: 0.02 } })).toMatchObject({ vi: expect.closeTo(1.66300361447, 8) });
    expect(difference({ se: 1.2, sd: 6 })).toMatchObject({ measure: "SMD", yi: -0.5, vi: expect.closeTo(0.04, 10) });
    expect(of({ type: "mean-difference", estimate: -3, se: 1.2, sd: 6 }, { measure: "MD" })).toMatchObject({ yi: -3 });
  });

  test("is not there where a p value is no exact one, or the error would be nothing", () => {
    const p = (comparison: "=" | "<" | ">", value: number) => ({ comparison, value });
    for (const printed of [
      { estimate: -3, p: p("<", 0.05) },
      { estimate: -3, p: p(">", 0.05) },
      { estimate: -3, p: p("=", 0) },
      { estimate: -3, p: p("=", 1) },
      { estimate: 0, p: p("=", 0.5) },
      { estimate: 0, t: 1 },
      { estimate: -3, t: 0 },
      { estimate: -3, se: 0 },
      { estimate: -3 },
    ]) {
      expect(of({ type: "mean-difference", ...printed }), JSON.stringify(printed)).toBe("not-computable");
    }
  });

  test("takes a standardised difference with its error, and no statistic of another kind", () => {
    const standardised = (statistic: "d" | "g" | "dz" | "beta" | "eta2p" | "r") =>
      of({ type: "standardised-difference", statistic, estimate: 0.4, se: 0.2 });
    expect(standardised("d")).toMatchObject({ measure: "SMD", yi: 0.4, vi: expect.closeTo(0.04, 10) });
    expect(standardised("g")).toMatchObject({ measure: "SMD", yi: 0.4 });
    for (const other of ["dz", "beta", "eta2p", "r"] as const) expect(standardised(other)).toBe("not-computable");
    expect(of({ type: "standardised-difference", statistic: "d", estimate: 0.4 })).toBe("not-computable");
    const options = { measure: "MD" } as const;
    expect(of({ type: "standardised-difference", statistic: "d", estimate: 0.4, se: 0.2 }, options)).toBe(
      "not-computable",
    );
  });

  test("is in no measure that the print is not of", () => {
    const summary = { type: "group-summaries", scale: "final", treatment: treated, comparator: compared } as const;
    expect(of(summary, { measure: "RR" })).toBe("not-computable");
    expect(of(summary, { measure: "MD" })).toMatchObject({ measure: "MD", yi: 2, vi: expect.closeTo(0.89, 10) });
    expect(of({ type: "mean-difference", estimate: -3, se: 1.2 }, { measure: "RR" })).toBe("not-computable");
    expect(of({ type: "mean-difference", estimate: -3, se: 1.2, sd: 0 }, { measure: "SMD" })).toBe("not-computable");
    expect(of({ type: "mean-difference", estimate: -3, se: 1.2 }, { measure: "SMD" })).toBe("not-computable");
    expect(of({ type: "standardised-difference", statistic: "g", estimate: 0.4, se: 0.2 }, { measure: "RR" })).toBe(
      "not-computable",
    );
    expect(of({ type: "percentages", treatment: 30, comparator: 15 }, { measure: "MD" })).toBe("not-computable");
    expect(of({ type: "statement" })).toBe("not-computable");
    expect(of({ type: "test", statistic: "t", value: 2 })).toBe("not-computable");
    // Before and after without a control group is no comparison of groups, whatever is assumed.
    expect(of(summary, { correlation: 0.5 }, { design: "pre-post" })).toBe("not-computable");
    expect(of(summary, { correlation: 0.5 })).toEqual(of(summary));
  });

  test("needs people in both groups, and two of them for quartiles", () => {
    const empty = { events: 0, n: 0 };
    expect(of({ type: "events", treatment: empty, comparator: { events: 3, n: 9 } })).toBe("not-computable");
    expect(of({ type: "events", treatment: { events: 3, n: 9 }, comparator: empty })).toBe("not-computable");
    const quartiles = (n: number) => ({ n, q1: 8, median: 10, q3: 13 });
    const medians = (first: number, second: number) =>
      of({ type: "medians", treatment: quartiles(first), comparator: quartiles(second) });
    expect(medians(1, 20)).toBe("not-computable");
    expect(medians(20, 1)).toBe("not-computable");
    expect(medians(2, 20)).toMatchObject({ n: 22 });
    const { n: _, ...unsized } = quartiles(2);
    const arms = study.arms.map(({ nRandomised, ...arm }) => arm);
    expect(of({ type: "medians", treatment: unsized, comparator: unsized }, {}, { arms })).toBe("not-computable");
  });

  test("of a crossover counts the smaller of two printed numbers, and needs a spread to standardise by", () => {
    const crossover = { design: "crossover", size: { analysed: 24 } } as const;
    const summary = (n1: number, n2: number, sd = 2) =>
      ({
        type: "group-summaries",
        scale: "final",
        treatment: { n: n1, mean: 5, sd },
        comparator: { n: n2, mean: 3, sd },
      }) as const;
    const half = { measure: "MD", correlation: 0.5 } as const;
    expect(of(summary(20, 24), half, crossover)).toMatchObject({ vi: expect.closeTo(4 / 20, 10) });
    expect(of(summary(24, 20), half, crossover)).toEqual(of(summary(20, 24), half, crossover));
    expect(of(summary(20, 24, 0), { measure: "SMD", correlation: 0.5 }, crossover)).toBe("not-computable");
  });

  test.each([{ measure: "OR" }, { correlation: 1.5 }, { correlations: 0.5 }])("refuses the options %j", (options) => {
    expect(() => of({ type: "statement" }, options as never)).toThrow(
      expect.objectContaining({ path: `options.${Object.keys(options)[0]}` }),
    );
  });

  test("counts events, or percentages of those randomised, as a risk ratio", () => {
    // metafor 3.8: escalc("RR", ai = 12, n1i = 40, ci = 6, n2i = 40): 0.6931, 0.2000
    const counted = { type: "events", treatment: { events: 12, n: 40 }, comparator: { events: 6, n: 40 } } as const;
    const expected = { measure: "RR", yi: expect.closeTo(Math.log(2), 10), vi: expect.closeTo(0.2, 10), n: 80 };
    expect(of(counted)).toEqual(expected);
    const arms = study.arms.map((arm) => ({ ...arm, nRandomised: 40 }));
    const size = { randomised: 80 };
    expect(of({ type: "percentages", treatment: 30, comparator: 15 }, {}, { arms, size })).toEqual(expected);
    // Of 40 people none are 30.2%, and of 400 people several are 30%.
    expect(of({ type: "percentages", treatment: 30.2, comparator: 15 }, {}, { arms, size })).toBe("not-computable");
    const many = { arms: study.arms.map((arm) => ({ ...arm, nRandomised: 400 })), size };
    expect(of({ type: "percentages", treatment: 30, comparator: 15 }, {}, many)).toBe("not-computable");
    expect(of({ type: "percentages", treatment: 30 }, {}, { arms, size })).toBe("not-computable");
    const unsized = study.arms.map(({ nRandomised, ...arm }) => arm);
    expect(of({ type: "percentages", treatment: 30, comparator: 15 }, {}, { arms: unsized })).toBe("not-computable");
    const none = { type: "events", treatment: { events: 0, n: 40 }, comparator: { events: 0, n: 40 } } as const;
    expect(of(none)).toBe("not-computable");
    expect(of(counted, { measure: "SMD" })).toBe("not-computable");
  });

  test("takes means from medians and quartiles", () => {
    const quartiles = { n: 40, q1: 8, median: 10, q3: 13 };
    const effect = of({
      type: "medians",
      treatment: quartiles,
      comparator: { ...quartiles, q1: 6, median: 8, q3: 11 },
    });
    // Both groups have the same spread, and the means are two apart.
    if (effect === "not-computable") throw new Error("quartiles are enough");
    const { sd } = medianIqrToMeanSd({ q1: 8, median: 10, q3: 13, n: 40 });
    expect(effect.yi).toBeCloseTo((2 / sd) * (1 - 3 / (4 * 78 - 1)), 4);
  });

  test("of a crossover needs a correlation, printed or assumed, and the more of it the smaller the variance", () => {
    const crossover = { design: "crossover", size: { analysed: 24 } } as const;
    const summary = {
      type: "group-summaries",
      scale: "final",
      treatment: { mean: 5, sd: 4 },
      comparator: { mean: 3, sd: 2 },
    } as const;
    expect(of(summary, {}, crossover)).toBe("not-computable");
    // In R: (4^2 + 2^2 - 2 * .5 * 4 * 2) / 24; d <- 2 / sqrt((16 + 4) / 2); (1 / 24 + d^2 / 48) * 2 * (1 - .5)
    expect(of(summary, { measure: "MD", correlation: 0.5 }, crossover)).toEqual({
      measure: "MD",
      yi: 2,
      vi: expect.closeTo(0.5, 10),
      n: 24,
    });
    const half = of({ ...summary, correlation: 0.5 }, {}, crossover);
    expect(half).toEqual({ measure: "SMD", yi: expect.closeTo(0.6324555, 6), vi: expect.closeTo(0.05, 10), n: 24 });
    expect(of({ ...summary, correlation: 0.5 }, { correlation: 0.9 }, crossover)).toEqual(half);
    const variances = [0.3, 0.5, 0.7].map((correlation) => {
      const effect = of(summary, { correlation }, crossover);
      return effect === "not-computable" ? Number.NaN : effect.vi;
    });
    expect(variances).toEqual([...variances].sort((a, b) => b - a));
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
