import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createI18n } from "../../src/entries/i18n.js";
import { explainGrade } from "../../src/evidence/explain-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { effectMeasures } from "../../src/model/effect-size.js";
import type { GradeInput } from "../../src/model/grade.js";
import { certainties, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { numbersIn } from "../statistics/fixtures.js";
import { gradeInput } from "./grade-inputs.js";

/** Effects whose pooled interval is estimate ± 1.96 × 0.1 and a little more: one study, so z. */
const one = (yi: number, vi: number, n = 1000) => [{ yi, vi, n, riskOfBias: "low" as const }];

describe("where a rating starts", () => {
  // GRADE handbook, section 5: randomised trials high, observational studies low; high with ROBINS-I, by choice.
  test.each([
    [{ design: "randomised" }, "high"],
    [{ design: "observational" }, "low"],
    [{ design: "observational", startAt: "high" }, "high"],
  ] as const)("%j starts at %s", (input, certainty) => {
    expect(gradeEvidence(input)).toMatchObject({ start: certainty, certainty });
  });

  test("without effects, nothing is computed and each domain says so", () => {
    const { domains, effect } = gradeEvidence({ design: "randomised" });
    expect(effect).toBeNull();
    expect(gradeDomains.map((domain) => domains[domain].source)).toEqual(gradeDomains.map(() => "not-assessed"));
  });
});

describe("judgements and upgrades", () => {
  test("a reviewer's judgement takes the place of what was computed, and says so", () => {
    const grade = gradeEvidence({
      design: "randomised",
      effects: one(0, 1),
      judgements: { imprecision: { levels: 0, reason: "enough in our view" } },
    });
    expect(grade.domains.imprecision).toEqual({
      levels: 0,
      source: "reviewer",
      reason: { key: "evidence:reason.reviewer", values: { reason: "enough in our view" } },
      computed: { levels: 1, reason: { key: "evidence:reason.imprecision.no-effect-crossed" } },
    });
    expect(grade.imprecision?.classic.levels).toBe(1);
  });

  test("an upgrade counts only where nothing was rated down", () => {
    const upgrades = { largeEffect: { levels: 2, reason: "RR above 5" } } as const;
    expect(gradeEvidence({ design: "observational", upgrades }).certainty).toBe("high");
    const judgements = { indirectness: { levels: 1, reason: "other people" } } as const;
    const barred = gradeEvidence({ design: "observational", upgrades, judgements });
    expect(barred).toMatchObject({
      certainty: "very-low",
      upgrades: { largeEffect: { levels: 0, reason: { key: "evidence:reason.upgrade.barred" } } },
    });
  });
});

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
      return [levels, why.key.replace("evidence:reason.upgrade.", "")];
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
    expect(gradeEvidence({ design: "observational", startAt: "high", upgrades }).upgrades.opposingConfounding).toEqual({
      levels: 0,
      source: "computed",
      reason: { key: "evidence:reason.upgrade.risk-of-bias" },
      withheld: { levels: 1, reason: { key: "evidence:reason.reviewer", values: { reason: "x" } } },
    });
    expect(gradeEvidence({ design: "observational", upgrades }).certainty).toBe("moderate");
  });
});

describe("the statement", () => {
  // The matrix of GRADE guidelines 26 (Santesso 2020), as table 16 of the ACIP GRADE handbook gives it: a word for the
  // size only where the effect is large or small, none where it is moderate; "probably" at moderate certainty, "may" at
  // low, neither at high; nothing about size at very low. Words of each language are in the order of the cells.
  const words = {
    en: {
      sizes: ["large", "", "small"],
      none: "little or no",
      hedges: ["", "probably", "may"],
      open: "very uncertain",
    },
    es: {
      sizes: ["grande", "", "pequeñ"],
      none: "poco o ningún",
      hedges: ["", "probablemente", "podría"],
      open: "muy incierta",
    },
    ar: {
      sizes: ["كبير", "", "طفيف"],
      none: "معدوم",
      hedges: ["", "على الأرجح", "قد "],
      open: "غير مؤكد إلى حد بعيد",
    },
  } as const;
  const ways = {
    en: ["increase", "reduction", "improvement", "worsening"],
    es: ["aumento", "reducción", "mejoría", "empeoramiento"],
    ar: ["ازدياد", "انخفاض", "تحسن", "تدهور"],
  } as const;
  const directions = [
    ["neutral", 1],
    ["neutral", -1],
    ["higher-better", 1],
    ["higher-better", -1],
    ["lower-better", -1],
    ["lower-better", 1],
  ] as const;
  const rated = (down: 0 | 1 | 2 | 3, yi: number, orientation: "neutral" | "higher-better" | "lower-better") =>
    gradeEvidence({
      design: "randomised",
      effects: one(yi, 0.0001),
      options: { threshold: 0.2, orientation, subject: "X" },
      judgements: { imprecision: { levels: down, reason: "x" } },
    });
  const only = (text: string, wanted: string, all: readonly string[]) =>
    all.filter((word) => word !== "" && text.includes(word)).join() === wanted;

  test.each(["en", "es", "ar"] as const)("follows the matrix of certainty, size and direction in %s", async (lng) => {
    const i18n = await createI18n(lng);
    const { sizes, none, hedges, open } = words[lng];
    const texts = new Set<string>();
    for (const [index, [orientation, sign]] of directions.entries()) {
      // Improvement and worsening come the other way round where lower is better.
      const way = ways[lng][index < 4 ? index : index - 2] as string;
      for (const down of [0, 1, 2] as const) {
        for (const [size, yi] of [0.9, 0.6, 0.3].entries()) {
          const text = i18n.text(rated(down, sign * yi, orientation).statement);
          const cell = [text, lng, down, yi, orientation].join(" | ");
          expect(only(text, hedges[down], hedges), cell).toBe(true);
          expect(only(text, sizes[size] as string, sizes), cell).toBe(true);
          expect(only(text, way, ways[lng]), cell).toBe(true);
          texts.add(text);
        }
        const trivial = i18n.text(rated(down, sign * 0.1, orientation).statement);
        expect(trivial).toContain(none);
        expect(only(trivial, hedges[down], hedges), trivial).toBe(true);
        texts.add(trivial);
      }
      for (const yi of [0.9, 0.6, 0.3, 0.1]) {
        const text = i18n.text(rated(3, sign * yi, orientation).statement);
        expect(text).toContain(open);
        expect(only(text, "", [...sizes, none, ...ways[lng]]), text).toBe(true);
      }
    }
    // Three certainties by three sizes and four directions, and little or no effect once for each certainty.
    expect(texts.size).toBe(3 * 3 * 4 + 3);
  });

  test("says only the certainty where there is no pooled effect", () => {
    expect(gradeEvidence({ design: "observational" }).statement.key).toBe("evidence:certainty-only.low");
  });
});

describe("malformed input", () => {
  test.each([
    [undefined, "missing-field", "input"],
    [{}, "missing-field", "design"],
    [{ design: "RCT" }, "invalid-value", "design"],
    [{ design: "randomised", effects: {} }, "invalid-type", "effects"],
    [{ design: "randomised", effects: [{ yi: Number.NaN, vi: 1 }] }, "invalid-value", "effects[0].yi"],
    [{ design: "randomised", effects: [{ yi: 1, vi: -1 }] }, "out-of-range", "effects[0].vi"],
    [{ design: "randomised", effects: [{ yi: 1, vi: 0 }] }, "out-of-range", "effects[0].vi"],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1, riskOfBias: "fine" }] },
      "invalid-value",
      "effects[0].riskOfBias",
    ],
    [{ design: "randomised", options: { threshold: 0 } }, "out-of-range", "options.threshold"],
    [{ design: "randomised", options: { imprecision: "core" } }, "missing-field", "options.threshold"],
    [{ design: "randomised", judgements: { bias: {} } }, "unknown-field", "judgements.bias"],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 3, reason: "x" } } },
      "out-of-range",
      "judgements.riskOfBias.levels",
    ],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1 } } },
      "missing-field",
      "judgements.riskOfBias.reason",
    ],
    [
      { design: "randomised", upgrades: { doseResponse: { levels: 2, reason: "x" } } },
      "out-of-range",
      "upgrades.doseResponse.levels",
    ],
    [JSON.parse('{"design":"randomised","__proto__":1}'), "unknown-field", "__proto__"],
    [{ design: "randomised", options: { measure: "HR" } }, "invalid-value", "options.measure"],
    [
      { design: "randomised", options: { metaAnalysis: { method: "XX" } } },
      "invalid-value",
      "options.metaAnalysis.method",
    ],
    [{ design: "randomised", options: { metaAnalysis: 1 } }, "invalid-type", "options.metaAnalysis"],
    [{ design: "randomised", options: { baselineRisk: 1 } }, "out-of-range", "options.baselineRisk"],
    [
      { design: "randomised", options: { optimalInformationSize: 1.5 } },
      "invalid-value",
      "options.optimalInformationSize",
    ],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1 }], options: { measure: "MD" } },
      "missing-field",
      "options.threshold",
    ],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1 }], options: { measure: "OR" } },
      "missing-field",
      "options.baselineRisk",
    ],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1, reason: { key: "" } } } },
      "invalid-value",
      "judgements.riskOfBias.reason.key",
    ],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1, reason: { key: "evidence:x", values: 1 } } } },
      "invalid-type",
      "judgements.riskOfBias.reason.values",
    ],
  ])("%j is refused as %s at %s", (input, code, path) => {
    expect(() => gradeEvidence(input as never)).toThrow(
      expect.objectContaining({ code, path: expect.stringContaining(path) }),
    );
  });
});

describe("properties", () => {
  const rank = (input: GradeInput) => certainties.indexOf(gradeEvidence(input).certainty);
  const turned = <Item>(items: readonly Item[]) => [...items].reverse();

  test("the order of studies does not matter, and input is left as it was", () => {
    fc.assert(
      fc.property(gradeInput, (input) => {
        const before = JSON.stringify(input);
        const grade = gradeEvidence(input);
        const other = gradeEvidence({ ...input, effects: turned(input.effects ?? []) });
        expect(JSON.stringify(input)).toBe(before);
        expect(other.certainty).toBe(grade.certainty);
        expect(other.statement).toEqual(grade.statement);
      }),
      { numRuns: 300 },
    );
  });

  test("no number that comes out is NaN or infinite, however extreme the input", () => {
    const size = fc.double({ min: -1e30, max: 1e30, noNaN: true });
    const extreme = fc.record({
      effects: fc.array(fc.record({ yi: size, vi: fc.double({ min: 1e-6, max: 1e5, noNaN: true }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      n: fc.integer({ min: 1, max: 1e9 }),
      measure: fc.constantFrom(...effectMeasures),
      threshold: fc.option(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { nil: undefined }),
      baselineRisk: fc.double({ min: 1e-300, max: 1 - 1e-15, noNaN: true }),
      design: fc.constantFrom("randomised", "observational"),
    });
    fc.assert(
      fc.property(extreme, ({ effects, n, measure, threshold, baselineRisk, design }) => {
        const needsOne = !["SMD", "SMCC", "SMCR", "RR", "OR", "PETO"].includes(measure);
        const stated = threshold ?? (needsOne ? 0.1 : undefined);
        const grade = gradeEvidence({
          design,
          effects: effects.map((effect) => ({ ...effect, n, riskOfBias: "low" })),
          options: { measure, baselineRisk, ...(stated === undefined ? {} : { threshold: stated }) },
          judgements: { indirectness: { levels: 0, reason: "x" } },
        });
        const numbers = [...numbersIn(grade), ...numbersIn(explainGrade(grade))];
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("one level more in any domain never raises the certainty", () => {
    fc.assert(
      fc.property(gradeInput, fc.constantFrom(...gradeDomains), (input, domain) => {
        const { levels } = gradeEvidence(input).domains[domain];
        fc.pre(levels < (domain === "imprecision" ? 3 : 2));
        const given = (count: number) => ({
          ...input,
          judgements: { ...input.judgements, [domain]: { levels: count as 0 | 1 | 2 | 3, reason: "x" } },
        });
        expect(rank(given(levels + 1))).toBeGreaterThanOrEqual(rank(given(levels)));
      }),
      { numRuns: 300 },
    );
  });

  test("more risk of bias in a study never raises the certainty", () => {
    const worse = { low: "some-concerns", "some-concerns": "high", high: "high" } as const;
    fc.assert(
      fc.property(gradeInput, fc.nat(), (input, pick) => {
        const effects = input.effects ?? [];
        const at = pick % effects.length;
        const after = effects.map((effect, index) =>
          index === at ? { ...effect, riskOfBias: worse[effect.riskOfBias as keyof typeof worse] } : effect,
        );
        const { riskOfBias: before } = gradeEvidence(input).domains;
        const { riskOfBias } = gradeEvidence({ ...input, effects: after }).domains;
        expect(riskOfBias.levels).toBeGreaterThanOrEqual(before.levels);
        expect(rank({ ...input, effects: after })).toBeGreaterThanOrEqual(rank(input));
      }),
      { numRuns: 300 },
    );
  });

  test("a reason to rate up never lowers the certainty, and does not count where anything was rated down", () => {
    fc.assert(
      fc.property(gradeInput, fc.constantFrom(...gradeUpgrades), (input, upgrade) => {
        const without = { ...input, upgrades: { [upgrade]: { levels: 0, reason: "x" } } } as const;
        const withIt = { ...input, upgrades: { [upgrade]: { levels: 1, reason: "x" } } } as const;
        const grade = gradeEvidence(withIt);
        expect(rank(withIt)).toBeLessThanOrEqual(rank(without));
        const isDown = gradeDomains.some((domain) => grade.domains[domain].levels > 0);
        if (isDown) expect(gradeUpgrades.every((name) => grade.upgrades[name].levels === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
