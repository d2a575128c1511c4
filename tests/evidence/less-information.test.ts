import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import type { GradedEffect, GradeInput } from "../../src/model/grade.js";
import { certainties } from "../../src/model/grading.js";
import { gradeInput } from "./grade-inputs.js";

const rank = (input: GradeInput) => certainties.indexOf(gradeEvidence(input).certainty);
const trial = (yi: number, vi: number, n: number): GradedEffect => ({ yi, vi, n, riskOfBias: "low" });
const judgements = {
  indirectness: { levels: 0, reason: "fits" },
  publicationBias: { levels: 0, reason: "x" },
} as const;

describe("certainty never comes from less information", () => {
  // Two trials of 20 and three of 28 that happen to agree: the z interval is far wider than Knapp and Hartung's.
  test.each([
    [[trial(0.4, 0.2, 20), trial(0.401, 0.2, 20)]],
    [[trial(0.45, 0.15, 28), trial(0.5, 0.15, 28), trial(0.55, 0.15, 28)]],
  ])("a few people who happen to agree are not sure of anything (%#)", (effects) => {
    const grade = gradeEvidence({ design: "randomised", effects, options: { threshold: 0.2 }, judgements });
    expect(["low", "very-low"]).toContain(grade.certainty);
    if (grade.effect === "not-computable") throw new Error("there is an effect");
    expect(grade.effect.ci[0]).toBeLessThan(-0.2);
    expect(grade.effect.ci[1]).toBeGreaterThan(1);
  });

  const without = (
    input: GradeInput & { readonly effects: readonly GradedEffect[] },
    field: "n" | "riskOfBias",
    at: number,
  ) => ({
    ...input,
    effects: input.effects.map((effect, index) => {
      const { [field]: left, ...rest } = effect;
      return index === at % input.effects.length ? rest : effect;
    }),
  });

  test.each(["n", "riskOfBias"] as const)(
    "%s left out of a study never raises it, and makes it provisional",
    (field) => {
      fc.assert(
        fc.property(gradeInput, fc.nat(), (input, at) => {
          const less = without(input, field, at);
          expect(rank(less)).toBeGreaterThanOrEqual(rank(input));
          const domain = field === "n" ? "imprecision" : "riskOfBias";
          const grade = gradeEvidence(less);
          if (grade.domains[domain].source === "reviewer") return;
          expect(grade.provisional).toBe(true);
          expect(grade.notes[0]).toMatchObject({
            key: "grading:note.provisional",
            values: { domain: { terms: expect.arrayContaining([`domain.${domain}`]) } },
          });
        }),
        { numRuns: 2000 },
      );
    },
  );

  test("one missing judgement among three trials at high risk changes nothing", () => {
    const effects = [0.4, 0.5, 0.6].map((yi): GradedEffect => ({ yi, vi: 0.01, n: 500, riskOfBias: "high" }));
    const input = { design: "randomised", effects, judgements } as const;
    expect([rank(input), rank(without(input, "riskOfBias", 1))]).toEqual([2, 2]);
  });

  test("an empty list of effects is no body of evidence", () => {
    expect(() => gradeEvidence({ design: "randomised", effects: [] })).toThrow(
      expect.objectContaining({ code: "out-of-range", path: "effects" }),
    );
  });

  test("a grade for which nothing is left to say is not provisional", () => {
    const effects = [trial(0.4, 0.01, 400), trial(0.5, 0.01, 400), trial(0.6, 0.01, 400)];
    const grade = gradeEvidence({ design: "randomised", effects, judgements });
    expect([grade.provisional, grade.notes]).toEqual([false, []]);
    const two = gradeEvidence({ design: "randomised", effects: effects.slice(1), judgements });
    expect([two.provisional, two.notes]).toEqual([false, [{ key: "grading:note.two-studies" }]]);
  });
});

describe("the same study counts once", () => {
  test("among effects", () => {
    const effects = ["a", "b", "a"].map((study) => ({ ...trial(0.5, 0.1, 50), study }));
    expect(() => gradeEvidence({ design: "randomised", effects })).toThrow(
      expect.objectContaining({ code: "invalid-value", path: "effects[2].study" }),
    );
    expect(gradeEvidence({ design: "randomised", effects: effects.slice(1) }).effect).not.toBe("not-computable");
  });

  test("and so do papers on the same people in the body of a claim", () => {
    // The Auckland trial has several papers; its paper on sleep is another than the one on mood.
    const again = { study: "allen-2024-lsd-sleep", result: "physical-activity" };
    const made = claims.map((claim) => (claim.id === "energy" ? { ...claim, body: [...claim.body, again] } : claim));
    const place = claims.findIndex(({ id }) => id === "energy");
    const first = claims[place]?.body.length;
    expect(() => createEvidence({ claims: made, studies })).toThrow(
      expect.objectContaining({ code: "invalid-value", path: `records.claims[${place}].body[${first}].study` }),
    );
  });
});
