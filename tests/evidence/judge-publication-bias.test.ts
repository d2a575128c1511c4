import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { judgePublicationBias } from "../../src/evidence/judge-publication-bias.js";
import type { GradedEffect, GradeInput } from "../../src/model/grade.js";
import { effectSize } from "../../src/statistics/effect-size.js";
import { eggerTest } from "../../src/statistics/egger-test.js";
import { harbordTest } from "../../src/statistics/harbord-test.js";
import { petersTest } from "../../src/statistics/peters-test.js";
import { rankTest } from "../../src/statistics/rank-test.js";
import { checkPooling } from "../../src/statistics/read-pooling.js";
import { draws } from "../statistics/draws.js";

const usualPooling = checkPooling(undefined);

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
    const found = judgePublicationBias(leaning.slice(0, 9), "SMD", usualPooling);
    expect(found).toMatchObject({ levels: 0, source: "not-assessed", reason: { values: { k: 9 } } });
    expect(judgePublicationBias(leaning.slice(0, 10), "SMD", usualPooling).source).toBe("computed");
  });

  test.each([
    ["leans", leaning, 1, "likely"],
    ["leans a little", slight, 1, "likely"],
    ["does not lean", level, 0, "none"],
  ] as const)("of a funnel that %s, with both tests in the reason", (_name, effects, levels, key) => {
    const { p } = eggerTest(effects);
    const { p: rank } = rankTest(effects);
    const rounded = (value: unknown) => Number((value as number).toPrecision(2));
    expect(judgePublicationBias(effects, "SMD", usualPooling)).toEqual({
      levels,
      source: "computed",
      reason: { key: `grading:reason.publication-bias.${key}`, values: { p: rounded(p), rank: rounded(rank) } },
    });
  });

  test("says where the rank test alone found something", () => {
    const outlying = Array.from({ length: 12 }, (_, index) => ({
      yi: index === 5 ? 1.3 : 0.3,
      vi: 0.01 + 0.002 * index,
    }));
    const rising = outlying.map(({ vi }, index) => ({ yi: 0.3 + 0.01 * index, vi }));
    // The floor under an interval does not make the test blind.
    const floored = checkPooling({ test: "adhoc" });
    expect(judgePublicationBias(rising, "SMD", floored)).toEqual(judgePublicationBias(rising, "SMD", usualPooling));
    expect(judgePublicationBias(rising, "SMD", floored).levels).toBe(1);
    expect(judgePublicationBias(outlying, "SMD", usualPooling)).toMatchObject({
      levels: 0,
      reason: { key: "grading:reason.publication-bias.rank-alone" },
    });
  });

  test("is not assessed where studies are all of one size", () => {
    const alike = Array.from({ length: 10 }, (_, index) => ({ yi: index / 10, vi: 0.1 }));
    expect(judgePublicationBias(alike, "SMD", usualPooling)).toMatchObject({ levels: 0, source: "not-assessed" });
  });

  describe("of ratios", () => {
    /** Twenty trials of 50 to 200 people a group, all with the same odds ratio of 0.1, and all of them published. */
    const body = ({ uniform, binomial }: ReturnType<typeof draws>) =>
      Array.from({ length: 20 }, (): GradedEffect => {
        const n = 50 + Math.floor(uniform() * 150);
        const counts = { events1: binomial(n, 1 / 11), n1: n, events2: binomial(n, 0.5), n2: n };
        return { ...effectSize({ measure: "OR", ...counts }), counts };
      });

    test("is judged by a test that the measure does not break", () => {
      const draw = draws(20_261_129);
      const bodies = Array.from({ length: 200 }, () => body(draw));
      const share = (found: (effects: readonly GradedEffect[]) => boolean) => bodies.filter(found).length / 200;
      expect(share((effects) => Number(eggerTest(effects).p) < 0.1)).toBeGreaterThan(0.6);
      expect(share((effects) => judgePublicationBias(effects, "OR", usualPooling).levels > 0)).toBeLessThan(0.2);
    });

    test("names both tests, for odds ratios by Peto's method too", () => {
      const effects = body(draws(1));
      const counts = effects.flatMap((effect) => effect.counts ?? []);
      const rounded = (value: unknown) => Number((value as number).toPrecision(2));
      for (const measure of ["OR", "RR", "PETO"] as const) {
        const { p } = petersTest(counts, { measure: measure === "RR" ? "RR" : "OR" });
        const isLikely = Number(p) < 0.1;
        expect(judgePublicationBias(effects, measure, usualPooling)).toEqual({
          levels: isLikely ? 1 : 0,
          source: "computed",
          reason: {
            key: `grading:reason.publication-bias.${isLikely ? "likely" : "none"}-tables`,
            values: { p: rounded(p), harbord: rounded(harbordTest(counts).p) },
          },
        });
      }
    });

    test("finds a body that leans", () => {
      const leaning = Array.from({ length: 12 }, (_, index): GradedEffect => {
        const n = 20 + 40 * index;
        const counts = { events1: Math.round(n * (0.1 + index * 0.025)), n1: n, events2: Math.round(n * 0.4), n2: n };
        return { ...effectSize({ measure: "OR", ...counts }), counts };
      });
      expect(judgePublicationBias(leaning, "OR", usualPooling)).toMatchObject({
        levels: 1,
        reason: { key: "grading:reason.publication-bias.likely-tables" },
      });
    });

    test("is not assessed without the tables, with few that tell something, or for a risk difference", () => {
      const effects = body(draws(2));
      const { counts: _, ...bare } = effects[3] as GradedEffect;
      const short = (given: readonly GradedEffect[], measure: "OR" | "RD") => {
        const { source, levels, reason } = judgePublicationBias(given, measure, usualPooling);
        return [source, levels, reason.key.replace("grading:reason.publication-bias.", "")];
      };
      expect(short([...effects, bare], "OR")).toEqual(["not-assessed", 0, "needs-counts"]);
      expect(short(effects, "RD")).toEqual(["not-assessed", 0, "no-test"]);
      const empty = effects
        .slice(0, 11)
        .map((effect) => ({ ...effect, counts: { events1: 0, n1: 9, events2: 0, n2: 9 } }));
      expect(short([...effects.slice(0, 9), ...empty], "OR")).toEqual(["not-assessed", 0, "few"]);
      const same = { events1: 3, n1: 50, events2: 9, n2: 50 };
      expect(
        short(
          effects.map((effect) => ({ ...effect, counts: same })),
          "OR",
        ),
      ).toEqual(["not-assessed", 0, "alike"]);
      const grade = gradeEvidence({
        design: "randomised",
        effects: [...effects, bare].map((effect) => ({ ...effect, n: 500, riskOfBias: "low" })),
        options: { measure: "OR", baselineRisk: 0.5 },
        judgements: { indirectness: { levels: 0, reason: "fits" } },
      });
      expect(grade.provisional).toBe(true);
      expect(grade.notes[0]?.values).toEqual({ domain: { terms: ["domain.publicationBias"] } });
    });
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
