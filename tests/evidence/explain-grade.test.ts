import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { explainGrade } from "../../src/evidence/explain-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { smallestChanges } from "../../src/evidence/smallest-changes.js";
import { locales } from "../../src/model/locale.js";
import { gradeInput, judged } from "./grade-inputs.js";
import { keys } from "./step-keys.js";

describe("an explanation", () => {
  test("says what is not assessed, and which change would move the certainty", () => {
    const grade = gradeEvidence({
      design: "randomised",
      effects: [{ yi: 0.5, vi: 0.001, n: 9000, riskOfBias: "high" }],
    });
    expect(keys(grade)).toEqual([
      "start.randomised",
      "down",
      "keep",
      "not-assessed",
      "keep",
      "not-testable",
      "end",
      "grading:note.provisional",
      "would-rise",
      "would-fall",
    ]);
    const effects = [{ yi: 0.5, vi: 0.01, n: 1000 }];
    expect(explainGrade(gradeEvidence({ design: "randomised", effects }))[1]).toEqual({
      key: "grading:explain.not-assessed-down",
      values: { domain: { term: "domain.riskOfBias" }, count: 2 },
    });
  });

  test("says not assessed of publication bias only where the note does: where a test waits for numbers", () => {
    const effects = Array.from({ length: 10 }, (_, index) => ({ yi: 0.5 + index / 100, vi: 0.01, n: 1000 }));
    const options = { measure: "RR" } as const;
    const stepOf = (given: typeof effects) => {
      const grade = gradeEvidence({ design: "randomised", effects: given, options });
      const of = { domain: { term: "domain.publicationBias" } };
      const step = explainGrade(grade).find(({ values }) => JSON.stringify(values) === JSON.stringify(of));
      return [step?.key, JSON.stringify(grade.notes).includes("domain.publicationBias")];
    };
    expect(stepOf(effects)).toEqual(["grading:explain.not-assessed", true]);
    expect(stepOf(effects.slice(1))).toEqual(["grading:explain.not-testable", false]);
  });

  test("of a claim without evidence says that there is none, and nothing would move it", () => {
    const grade = gradeClaim("ptsd");
    expect(explainGrade(grade)).toEqual([{ key: "grading:explain.no-evidence" }]);
    expect(smallestChanges(grade)).toEqual({ raise: "not-attainable", lower: "not-attainable" });
  });

  test("says that one better judgement is not enough at the bottom with levels to spare", () => {
    const judgements = judged({ riskOfBias: { levels: 2, reason: "x" }, imprecision: { levels: 3, reason: "y" } });
    const grade = gradeEvidence({ design: "randomised", judgements });
    expect(keys(grade).slice(-2)).toEqual(["would-rise-far", "at-bottom"]);
    expect(smallestChanges(grade).raise).toEqual({
      certainty: "low",
      change: "fewer",
      levels: 3,
      of: ["riskOfBias", "imprecision"],
    });
  });

  test("says what a reviewer changed, what does not count, and where the modes of imprecision disagree", () => {
    const grade = gradeEvidence({
      design: "observational",
      effects: [{ yi: 0.5, vi: 0.04, n: 10_000, riskOfBias: "high" }],
      options: { threshold: 0.2 },
      judgements: { riskOfBias: { levels: 0, reason: "the bias would make the effect smaller" } },
      upgrades: { doseResponse: { levels: 1, reason: "more helped more" } },
    });
    const steps = explainGrade(grade);
    expect(steps).toContainEqual({
      key: "grading:explain.overridden",
      values: { domain: { term: "domain.riskOfBias" }, computed: 2, given: 0 },
    });
    expect(steps).toContainEqual({
      key: "grading:explain.imprecision-disagrees",
      values: { classic: 0, threshold: 1, core: 1 },
    });
    expect(steps).toContainEqual({
      key: "grading:explain.withheld",
      values: { domain: { term: "domain.doseResponse" }, count: 1 },
    });
  });

  test("shows a slip in the arithmetic of a grade that was put together by hand", () => {
    const grade = gradeEvidence({
      design: "randomised",
      judgements: judged({ imprecision: { levels: 2, reason: "x" } }),
    });
    const expected = { term: "certainty.low" };
    expect(explainGrade({ ...grade, certainty: "moderate" })).toContainEqual({
      key: "grading:explain.slip",
      values: { expected, stated: { term: "certainty.moderate" } },
    });
    expect(keys(grade)).not.toContain("slip");
  });

  test.each(locales)("can be read in %s, whatever the grade", async (lng) => {
    const i18n = await createI18n(lng);
    fc.assert(
      fc.property(gradeInput, (input) => {
        const grade = gradeEvidence(input);
        const reasons = [...Object.values(grade.domains), ...Object.values(grade.upgrades)].map(({ reason }) => reason);
        for (const message of [...explainGrade(grade), ...reasons, grade.statement]) {
          const text = i18n.text(message);
          expect(text).not.toMatch(/\{\{|undefined|NaN|^evidence:/);
        }
      }),
    );
  });

  test("is the same for a grade that was written as JSON and read again", () => {
    fc.assert(
      fc.property(gradeInput, (input) => {
        const grade = gradeEvidence(input);
        expect(explainGrade(JSON.parse(JSON.stringify(grade)))).toEqual(explainGrade(grade));
      }),
    );
  });
});
