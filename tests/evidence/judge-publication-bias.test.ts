import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { judgePublicationBias } from "../../src/evidence/judge-publication-bias.js";
import type { GradeInput } from "../../src/model/grade.js";
import { eggerTest } from "../../src/statistics/egger-test.js";
import { rankTest } from "../../src/statistics/rank-test.js";
import { checkPooling } from "../../src/statistics/read-pooling.js";

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
    const found = judgePublicationBias(leaning.slice(0, 9), usualPooling);
    expect(found).toMatchObject({ levels: 0, source: "not-assessed", reason: { values: { k: 9 } } });
    expect(judgePublicationBias(leaning.slice(0, 10), usualPooling).source).toBe("computed");
  });

  test.each([
    ["leans", leaning, 1, "likely"],
    ["leans a little", slight, 1, "likely"],
    ["does not lean", level, 0, "none"],
  ] as const)("of a funnel that %s, with both tests in the reason", (_name, effects, levels, key) => {
    const { p } = eggerTest(effects);
    const { p: rank } = rankTest(effects);
    const rounded = (value: unknown) => Number((value as number).toPrecision(2));
    expect(judgePublicationBias(effects, usualPooling)).toEqual({
      levels,
      source: "computed",
      reason: { key: `evidence:reason.publication-bias.${key}`, values: { p: rounded(p), rank: rounded(rank) } },
    });
  });

  test("is not assessed where studies are all of one size", () => {
    const alike = Array.from({ length: 10 }, (_, index) => ({ yi: index / 10, vi: 0.1 }));
    expect(judgePublicationBias(alike, usualPooling)).toMatchObject({ levels: 0, source: "not-assessed" });
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
