import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InformationOptions, judgeImprecision } from "../../src/evidence/judge-imprecision.js";
import { type ImprecisionMode, imprecisionModes } from "../../src/model/grading.js";

/** A pooled estimate with an interval of the same reach on both sides. */
const interval = (estimate: number, reach: number, precision = 100) => ({
  estimate,
  ci: [estimate - reach, estimate + reach] as const,
  precision,
});
const judge = (
  mode: ImprecisionMode,
  estimate: number,
  reach: number,
  options: InformationOptions,
  n: number | undefined = 10_000,
) => judgeImprecision([n], interval(estimate, reach), mode, options)[mode];
const short = (key: string) => key.replace("grading:reason.imprecision.", "");

describe("classic: GRADE 6 and handbook 5.2.4.2", () => {
  const log = Math.log;
  // Enough information: an interval that overlaps no effect is imprecise only if it reaches an effect that matters, 0.75
  // or 1.25 as a risk ratio.
  test.each([
    ["excludes no effect", log(0.7), log(0.9), 0, "none"],
    ["is narrow about no effect", log(0.9), log(1.1), 0, "none"],
    ["reaches appreciable benefit", log(0.7), log(1.1), 1, "no-effect-crossed"],
    ["reaches appreciable harm", log(0.9), log(1.3), 1, "no-effect-crossed"],
    ["reaches both", log(0.7), log(1.3), 2, "wide"],
  ])("an interval that %s", (_name, low, high, levels, key) => {
    const options = { measure: "RR", baselineRisk: 0.3 } as const;
    const found = judge("classic", (low + high) / 2, (high - low) / 2, options);
    expect([found.levels, short(found.reason.key)]).toEqual([levels, key]);
  });

  // In R: z <- qnorm(.975) + qnorm(.8); 4 * z^2 / .2^2 = 784.888; / .5^2 = 125.582
  //       2 * power.prop.test(p1 = .2, p2 = .15, power = .8)$n = 1810.732; p1 = .5, p2 = .375: 492.115
  //       rr <- exp(-.2); p1 = .4, p2 = .4 * rr: 1379.704
  //       or2rr <- function(or, p) or / (1 - p + p * or); p1 = .3, p2 = .3 * or2rr(exp(-.3), .3): 1776.318
  test.each([
    [{ measure: "SMD" }, 785],
    [{ measure: "SMD", threshold: 0.5 }, 126],
    [{ measure: "RR", baselineRisk: 0.2 }, 1811],
    [{ measure: "RR", baselineRisk: 0.5 }, 493],
    [{ measure: "RR", baselineRisk: 0.4, threshold: 0.2 }, 1380],
    [{ measure: "OR", baselineRisk: 0.3, threshold: 0.3 }, 1777],
    [{ measure: "MD", threshold: 3, optimalInformationSize: 400 }, 400],
  ] as const)("the optimal information size for %j is %d", (options, needed) => {
    const before = judge("classic", 20, 0.1, options, needed - 1);
    expect(before).toMatchObject({ levels: 1, reason: { values: { n: needed - 1, needed } } });
    expect(judge("classic", 20, 0.1, options, needed).levels).toBe(0);
  });

  test("from 4,000 participants on, only a stated information size asks for more", () => {
    // In R: 2 * power.prop.test(p1 = .1, p2 = .075, power = .8)$n = 4008.419
    const options = { measure: "RR", baselineRisk: 0.1 } as const;
    expect([3999, 4000].map((n) => judge("classic", 1, 0.1, options, n).levels)).toEqual([1, 0]);
    const stated = { ...options, optimalInformationSize: 5000 };
    expect([4000, 5000].map((n) => judge("classic", 1, 0.1, stated, n).levels)).toEqual([1, 0]);
  });

  test("people who were not counted may be too few", () => {
    for (const [people, at] of [
      [[undefined, 500], 0.5],
      [[undefined], 0],
    ] as const) {
      const { classic } = judgeImprecision(people, interval(at, 0.1), "classic", { measure: "SMD" });
      expect([classic.levels, short(classic.reason.key)]).toEqual([1, "unknown-size"]);
    }
  });

  // 785 people are asked for; fewer than half of them are far too few.
  test.each([
    ["a large effect", 1, 0.3, 2, ["information-size"]],
    ["an effect that is not large", 0.5, 0.3, 1, ["information-size"]],
    ["one that the interval does not tell from none", 0.5, 0.6, 2, ["no-effect-crossed", "information-size"]],
    ["a large one that it does not tell from none", 1.2, 1.31, 2, ["no-effect-crossed", "information-size"]],
    ["an interval that goes both ways", 0, 0.3, 2, ["wide"]],
  ] as const)("far too few people for %s", (_name, at, reach, levels, keys) => {
    const of = (n: number | undefined) => judgeImprecision([n], interval(at, reach), "classic", { measure: "SMD" });
    const { classic } = of(392);
    expect(classic.levels).toBe(levels);
    const { key, values = {} } = classic.reason;
    const reasons = key === "evidence:joined" ? [values["first"], values["second"]] : [{ message: classic.reason }];
    expect(reasons.map((reason) => short((reason as { message: { key: string } }).message.key))).toEqual(keys);
    expect(of(undefined).classic.levels).toBe(levels);
    if (keys[0] !== "wide") expect(of(393).classic.levels).toBe(1);
  });

  test("a measure without a formula of its own asks for the precision of an adequately powered trial", () => {
    // In R: ((qnorm(.975) + qnorm(.8)) / 3)^2 = 0.8721; with 100 people and a precision of 0.5: 100 * 0.8721 / 0.5 = 174.42
    const options = { measure: "MD", threshold: 3 } as const;
    const of = (precision: number) => judgeImprecision([100], interval(5, 1, precision), "classic", options).classic;
    expect(of(0.5)).toMatchObject({ levels: 1, reason: { values: { n: 100, needed: 175 } } });
    expect([0.872, 0.8722].map((precision) => of(precision).levels)).toEqual([1, 0]);
  });

  // Cohen's small effect is the line of a standardised difference; three of them are far, as with a stated threshold.
  test.each([
    [0.1, 0.29, 1, "no-effect-crossed"],
    [0, 0.21, 2, "wide"],
    [0, 0.6, 2, "wide"],
    [0, 0.61, 3, "far"],
    [0.81, 1.8, 3, "far"],
  ])(
    "without a threshold, a standardised difference of %d ± %d is rated down by %d",
    (estimate, reach, levels, key) => {
      const found = judge("classic", estimate, reach, { measure: "SMD" });
      expect([found.levels, short(found.reason.key)]).toEqual([levels, key]);
      const stated = judge("threshold", estimate, reach, { measure: "SMD", threshold: 0.2 });
      expect(stated.levels).toBe(levels);
    },
  );
});

describe("threshold and core: GRADE 34 and Core GRADE", () => {
  const options = { measure: "SMD", threshold: 0.2 } as const;
  test.each([
    [0.5, 0.2, 0, 0],
    [0.5, 0.4, 1, 1],
    [0, 0.1, 0, 0],
    [0, 0.3, 2, 2],
    [0, 0.6, 2, 2],
    [0, 0.61, 3, 2],
    [-0.5, 0.4, 1, 1],
  ])("%d ± %d against 0.2: %d by threshold, %d by core", (estimate, reach, threshold, core) => {
    const found = judgeImprecision([10_000], interval(estimate, reach), "threshold", options);
    expect([found.threshold.levels, found.core.levels]).toEqual([threshold, core]);
  });

  test("an effect that is large asks for the optimal information size, twice where it is far off", () => {
    // 785 participants are asked for; half of that is our convention for "far".
    const levels = (n: number, estimate: number) => judge("core", estimate, 0.2, options, n).levels;
    expect([392, 393, 784, 785].map((n) => levels(n, 1))).toEqual([2, 1, 1, 0]);
    expect([50, 784, 785].map((n) => levels(n, 0.5))).toEqual([1, 1, 0]);
    const unknown = (estimate: number) =>
      judgeImprecision([undefined], interval(estimate, 0.2), "core", options).core.levels;
    expect([1, 0.5].map(unknown)).toEqual([2, 1]);
  });

  test("a large effect whose interval crosses a threshold names both reasons where people are far too few", () => {
    const at = (estimate: number, n: number | undefined) => {
      const { threshold, core } = judgeImprecision([n], interval(estimate, 0.9), "threshold", options);
      return [threshold.levels, core.levels, short(threshold.reason.key)];
    };
    expect([392, undefined].map((n) => at(1, n))).toEqual([
      [2, 2, "evidence:joined"],
      [2, 2, "evidence:joined"],
    ]);
    expect(at(1, 393)).toEqual([1, 1, "crosses-one"]);
    // What is not large is left to the thresholds.
    expect(at(0.75, 392)).toEqual([1, 1, "crosses-one"]);
  });

  test("a relative risk reduction above 30% is large", () => {
    const binary = { measure: "RR", baselineRisk: 0.2, threshold: 0.1 } as const;
    const levels = (ratio: number) => judge("core", Math.log(ratio), 0.01, binary, 100).levels;
    expect([levels(0.65), levels(0.75), levels(1.5)]).toEqual([2, 1, 2]);
  });

  test("are not assessed without a threshold, and then do not disagree", () => {
    const found = judgeImprecision([10], interval(0, 1), "classic", { measure: "SMD" });
    expect([found.threshold.source, found.core.source, found.agree]).toEqual(["not-assessed", "not-assessed", true]);
  });

  test("show where they disagree with the classic mode and with each other", () => {
    const precise = judgeImprecision([10_000], interval(0.5, 0.4), "threshold", options);
    expect([precise.classic.levels, precise.threshold.levels, precise.agree]).toEqual([0, 1, false]);
    expect(judgeImprecision([10_000], interval(0, 0.1), "core", options).agree).toBe(true);
  });
});

describe("properties", () => {
  const scale = fc.oneof(
    fc.record({ measure: fc.constant("SMD" as const), threshold: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
    fc.record({
      measure: fc.constantFrom("RR" as const, "OR" as const),
      baselineRisk: fc.double({ min: 0.01, max: 0.95, noNaN: true }),
    }),
    fc.record({
      measure: fc.constantFrom("RR" as const, "OR" as const),
      baselineRisk: fc.double({ min: 0.01, max: 0.95, noNaN: true }),
      threshold: fc.double({ min: 0.05, max: 1, noNaN: true }),
    }),
    fc.record({ measure: fc.constant("MD" as const), threshold: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
  );
  const estimate = fc.double({ min: -2, max: 2, noNaN: true });
  const reach = fc.double({ min: 0, max: 4, noNaN: true });
  const people = fc.option(fc.integer({ min: 1, max: 6000 }), { nil: undefined });
  const levels = (n: number | undefined, at: number, wide: number, options: InformationOptions) => {
    const found = judgeImprecision([n], interval(at, wide), "classic", options);
    return imprecisionModes.map((mode) => found[mode].levels);
  };

  test("a wider interval never lowers the levels, in any mode", () => {
    fc.assert(
      fc.property(scale, estimate, reach, reach, people, (options, at, a, b, n) => {
        const narrow = levels(n, at, Math.min(a, b), options);
        const wide = levels(n, at, Math.max(a, b), options);
        expect(wide.every((count, index) => count >= (narrow[index] ?? 4))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("more participants never raise the levels, in any mode", () => {
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(scale, estimate, reach, size, size, (options, at, wide, a, b) => {
        const few = levels(Math.min(a, b), at, wide, options);
        const many = levels(Math.max(a, b), at, wide, options);
        expect(many.every((count, index) => count <= (few[index] ?? -1))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("Core GRADE rates down as GRADE 34 does, but never by three", () => {
    fc.assert(
      fc.property(scale, estimate, reach, people, (options, at, wide, n) => {
        const [, threshold = 0, core] = levels(n, at, wide, options);
        expect(core).toBe(Math.min(2, threshold));
      }),
      { numRuns: 1000 },
    );
  });
});
