import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { explainGrade } from "../../src/evidence/explain-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { effectMeasures } from "../../src/model/effect-size.js";
import type { GradeInput } from "../../src/model/grade.js";
import { certainties, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { numbersIn } from "../statistics/fixtures.js";
import { gradeInput, judged } from "./grade-inputs.js";
import { one } from "./one-effect.js";

describe("where a rating starts", () => {
  // GRADE handbook, section 5: randomised trials high, observational studies low; high with ROBINS-I, by choice.
  test.each([
    [{ design: "randomised" }, "high"],
    [{ design: "observational" }, "low"],
    [{ design: "observational", startAt: "high" }, "high"],
  ] as const)("%j starts at %s", (input, certainty) => {
    expect(gradeEvidence({ ...input, judgements: judged() })).toMatchObject({ start: certainty, certainty });
  });

  test("without effects, nothing is computed and every judgement is a reviewer's", () => {
    const { domains, effect, provisional } = gradeEvidence({ design: "randomised", judgements: judged() });
    expect([effect, provisional]).toEqual(["not-computable", false]);
    expect(gradeDomains.map((domain) => domains[domain].source)).toEqual(gradeDomains.map(() => "reviewer"));
  });

  test("nothing at all is no certainty: without effects a domain that nobody judged is refused", () => {
    for (const domain of gradeDomains) {
      const { [domain]: _left, ...judgements } = judged();
      expect(() => gradeEvidence({ design: "randomised", judgements })).toThrow(
        expect.objectContaining({ code: "missing-field", path: `judgements.${domain}` }),
      );
    }
    expect(() => gradeEvidence({ design: "randomised" })).toThrow(expect.objectContaining({ code: "missing-field" }));
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
      reason: { key: "grading:reason.reviewer", values: { reason: "enough in our view" } },
      computed: { levels: 3, reason: { key: "grading:reason.imprecision.far" } },
    });
    expect(grade.imprecision).toMatchObject({ classic: { levels: 3 } });
  });

  test("an upgrade counts only where nothing was rated down", () => {
    const upgrades = { largeEffect: { levels: 2, reason: "RR above 5" } } as const;
    expect(gradeEvidence({ design: "observational", judgements: judged(), upgrades }).certainty).toBe("high");
    const judgements = judged({ indirectness: { levels: 1, reason: "other people" } });
    const barred = gradeEvidence({ design: "observational", upgrades, judgements });
    expect(barred).toMatchObject({
      certainty: "very-low",
      upgrades: { largeEffect: { levels: 0, reason: { key: "grading:reason.upgrade.barred" } } },
    });
  });
});

describe("the width of an interval", () => {
  // 0.81 ± qt(.975, 1) sqrt(.04 / 2), qt(.975, 1) = 12.706: -0.987 to 2.607. Two trials cannot tell much.
  test.each([
    [{}, "very-low"],
    [{ threshold: 0.2 }, "very-low"],
  ] as const)("that reaches far both ways is no large improvement, with %j", (options, certainty) => {
    const effects = [0.8, 0.82].map((yi) => ({ yi, vi: 0.04, n: 250, riskOfBias: "low" as const }));
    const none = { levels: 0, reason: "x" } as const;
    const grade = gradeEvidence({
      design: "randomised",
      effects,
      options: { orientation: "higher-better", ...options },
      judgements: { indirectness: none, publicationBias: none },
    });
    expect(grade).toMatchObject({ certainty, domains: { imprecision: { levels: 3 } } });
    expect(grade.effect).toMatchObject({ ci: [expect.closeTo(-0.987, 3), expect.closeTo(2.607, 3)] });
    expect(grade.statement.key).toBe("evidence:statement.very-low");
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
