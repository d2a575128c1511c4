import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createI18n } from "../../src/entries/i18n.js";
import { MicrodosingError } from "../../src/errors.js";
import { explainGrade } from "../../src/evidence/explain-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { type CertaintyChange, smallestChanges } from "../../src/evidence/smallest-changes.js";
import type { Grade, GradeInput } from "../../src/model/grade.js";
import { certainties, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { notObjects } from "../statistics/fixtures.js";
import { gradeInput } from "./grade-inputs.js";

const keys = (grade: Grade) => explainGrade(grade).map((step) => step.key.replace("evidence:explain.", ""));
const most: Readonly<Record<string, number>> = { imprecision: 3, doseResponse: 1, opposingConfounding: 1 };

describe("an explanation", () => {
  test("says what is not assessed, and which change would move the certainty", () => {
    const grade = gradeEvidence({ design: "randomised", judgements: { riskOfBias: { levels: 2, reason: "x" } } });
    expect(keys(grade)).toEqual([
      "start.randomised",
      "down",
      "not-assessed",
      "not-assessed",
      "not-assessed",
      "not-assessed",
      "end",
      "would-rise",
      "would-fall",
    ]);
  });

  test("says that one better judgement is not enough at the bottom with levels to spare", () => {
    const judgements = { riskOfBias: { levels: 2, reason: "x" }, imprecision: { levels: 3, reason: "y" } } as const;
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
      key: "evidence:explain.overridden",
      values: { domain: { term: "domain.riskOfBias" }, computed: 2, given: 0 },
    });
    expect(steps).toContainEqual({
      key: "evidence:explain.imprecision-disagrees",
      values: { classic: 0, threshold: 1, core: 1 },
    });
    expect(steps).toContainEqual({
      key: "evidence:explain.withheld",
      values: { domain: { term: "domain.doseResponse" }, count: 1 },
    });
  });

  test("shows a slip in the arithmetic of a grade that was put together by hand", () => {
    const grade = gradeEvidence({ design: "randomised", judgements: { imprecision: { levels: 2, reason: "x" } } });
    const expected = { term: "certainty.low" };
    expect(explainGrade({ ...grade, certainty: "moderate" })).toContainEqual({
      key: "evidence:explain.slip",
      values: { expected, stated: { term: "certainty.moderate" } },
    });
    expect(keys(grade)).not.toContain("slip");
  });

  test.each(["en", "es", "ar"] as const)("can be read in %s, whatever the grade", async (lng) => {
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

/** A grade as a reviewer would give it by hand: all its levels as judgements, what does not count included. */
function asJudgements({ design, start, domains, upgrades }: Grade): GradeInput & { levels: Record<string, number> } {
  const levels = Object.fromEntries([
    ...gradeDomains.map((domain) => [domain, domains[domain].levels]),
    ...gradeUpgrades.map((upgrade) => [upgrade, upgrades[upgrade].withheld?.levels ?? upgrades[upgrade].levels]),
  ]) as Record<string, number>;
  return { design, startAt: start, levels };
}

function regrade({ design, startAt, levels }: ReturnType<typeof asJudgements>): Grade {
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { levels: levels[name], reason: "x" }]));
  return gradeEvidence({ design, startAt, judgements: given(gradeDomains), upgrades: given(gradeUpgrades) } as never);
}

/** Takes the levels of a change from the first name on that can give them. */
function apply(
  input: ReturnType<typeof asJudgements>,
  { change, levels, of }: CertaintyChange,
  turned: boolean,
): Grade {
  const after = { ...input.levels };
  let left = levels;
  for (const name of turned ? [...of].reverse() : of) {
    const now = after[name] ?? 0;
    const room = Math.min(left, change === "fewer" ? now : (most[name] ?? 2) - now);
    after[name] = now + (change === "fewer" ? -room : room);
    left -= room;
  }
  expect(left).toBe(0);
  return regrade({ ...input, levels: after });
}

describe("the smallest change", () => {
  const rank = (certainty: Grade["certainty"]) => certainties.indexOf(certainty);

  test("gives the certainty that it names, wherever its levels are taken from", () => {
    fc.assert(
      fc.property(gradeInput, fc.boolean(), (input, turned) => {
        const grade = gradeEvidence(input);
        const given = asJudgements(grade);
        expect(regrade(given).certainty).toBe(grade.certainty);
        const { raise, lower } = smallestChanges(grade);
        const isStuck = grade.start === "very-low" && gradeDomains.some((domain) => grade.domains[domain].levels > 0);
        if (grade.certainty === "high") expect(raise).toBeNull();
        else if (!isStuck) expect(raise).not.toBeNull();
        expect(lower === null).toBe(grade.certainty === "very-low");
        for (const change of [raise, lower]) {
          if (change === null) continue;
          expect(apply(given, change, turned).certainty).toBe(change.certainty);
          const isUp = change === raise;
          expect(rank(change.certainty) < rank(grade.certainty)).toBe(isUp);
          if (change.levels > 1) {
            const less = apply(given, { ...change, levels: change.levels - 1 }, turned).certainty;
            expect(less).toBe(grade.certainty);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is one level of one judgement wherever that moves the certainty by one level", () => {
    fc.assert(
      fc.property(gradeInput, (input) => {
        const grade = gradeEvidence(input);
        const given = asJudgements(grade);
        const singles = [...gradeDomains, ...gradeUpgrades].flatMap((name) =>
          [-1, 1].flatMap((step) => {
            const levels = (given.levels[name] ?? 0) + step;
            if (levels < 0 || levels > (most[name] ?? 2)) return [];
            return [rank(regrade({ ...given, levels: { ...given.levels, [name]: levels } }).certainty)];
          }),
        );
        const { raise, lower } = smallestChanges(grade);
        const now = rank(grade.certainty);
        if (singles.includes(now - 1)) expect(raise).toMatchObject({ levels: 1, certainty: certainties[now - 1] });
        if (singles.includes(now + 1)) expect(lower).toMatchObject({ levels: 1, certainty: certainties[now + 1] });
      }),
      { numRuns: 500 },
    );
  });

  test("says where it leads further than one level, because a reason to rate up begins to count", () => {
    const grade = gradeEvidence({
      design: "observational",
      judgements: { indirectness: { levels: 1, reason: "x" } },
      upgrades: { largeEffect: { levels: 2, reason: "y" } },
    });
    expect(smallestChanges(grade).raise).toEqual({
      certainty: "high",
      change: "fewer",
      levels: 1,
      of: ["indirectness"],
    });
  });

  test("is none where levels were taken off a start at the lowest certainty", () => {
    const judgements = { indirectness: { levels: 1, reason: "x" } } as const;
    const grade = gradeEvidence({ design: "observational", startAt: "very-low", judgements });
    expect(smallestChanges(grade)).toEqual({ raise: null, lower: null });
    expect(keys(grade).slice(-2)).toEqual(["would-not-rise", "at-bottom"]);
  });

  test("takes from what was rated up before it rates down", () => {
    const upgrades = { largeEffect: { levels: 2, reason: "y" }, doseResponse: { levels: 1, reason: "z" } } as const;
    const grade = gradeEvidence({ design: "observational", upgrades });
    expect(smallestChanges(grade).lower).toEqual({
      certainty: "moderate",
      change: "fewer",
      levels: 2,
      of: ["largeEffect", "doseResponse"],
    });
    expect(keys(grade).slice(-2)).toEqual(["at-top", "would-fall-upgrade"]);
    expect(keys(gradeEvidence({ design: "observational" })).slice(-2)).toEqual(["would-rise-upgrade", "would-fall"]);
  });
});

describe("anything but a grade", () => {
  const grade = gradeEvidence({ design: "randomised", effects: [{ yi: 1, vi: 1 }] });
  const { riskOfBias } = grade.domains;
  test.each<[unknown, string, string]>([
    [undefined, "missing-field", "grade"],
    [{}, "missing-field", "certainty"],
    [{ ...grade, certainty: "no-evidence" }, "invalid-value", "certainty"],
    [{ ...grade, start: 1 }, "invalid-type", "start"],
    [{ ...grade, design: undefined }, "missing-field", "design"],
    [{ ...grade, design: "RCT" }, "invalid-value", "design"],
    [{ ...grade, domains: null }, "invalid-type", "domains"],
    [{ ...grade, domains: { ...grade.domains, bias: riskOfBias } }, "unknown-field", "domains.bias"],
    [
      { ...grade, domains: { ...grade.domains, riskOfBias: { ...riskOfBias, levels: 3 } } },
      "out-of-range",
      "domains.riskOfBias.levels",
    ],
    [
      { ...grade, domains: { ...grade.domains, riskOfBias: { ...riskOfBias, reason: null } } },
      "invalid-type",
      "domains.riskOfBias.reason",
    ],
    [
      { ...grade, domains: { ...grade.domains, riskOfBias: { ...riskOfBias, computed: 1 } } },
      "invalid-type",
      "domains.riskOfBias.computed",
    ],
    [{ ...grade, upgrades: {} }, "missing-field", "upgrades.largeEffect"],
    [{ ...grade, imprecision: { mode: "all" } }, "invalid-value", "imprecision.mode"],
    [{ ...grade, imprecision: { ...grade.imprecision, core: 1 } }, "invalid-type", "imprecision.core"],
    [{ ...grade, effect: undefined }, "missing-field", "effect"],
    [{ ...grade, effect: { estimate: Number.NaN, ci: [0, 1], size: "small" } }, "invalid-value", "effect.estimate"],
    [{ ...grade, effect: { estimate: 0, ci: [0], size: "small" } }, "out-of-range", "effect.ci"],
    [{ ...grade, effect: { estimate: 0, ci: [0, "1"], size: "small" } }, "invalid-type", "effect.ci[1]"],
    [{ ...grade, effect: { estimate: 0, ci: [1, 0], size: "small" } }, "out-of-range", "effect.ci"],
    [{ ...grade, effect: { estimate: 0, ci: [0, 1], size: "big" } }, "invalid-value", "effect.size"],
    [{ ...grade, statement: "text" }, "invalid-type", "statement"],
    [{ ...grade, statement: { key: 1 } }, "invalid-type", "statement.key"],
  ])("%# is refused as %s at %s", (value, code, path) => {
    for (const read of [explainGrade, smallestChanges]) {
      expect(() => read(value as never)).toThrow(expect.objectContaining({ code, path }));
    }
  });

  test("is refused in every place, and never with another error", () => {
    const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === "object" && value !== null
        ? [path, ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name]))]
        : [path];
    const put = (value: unknown, [name, ...rest]: readonly string[], wrong: unknown): unknown => {
      if (name === undefined) return wrong;
      const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
      Object.assign(copy, { [name]: put((value as Record<string, unknown>)[name], rest, wrong) });
      return copy;
    };
    const unread = /values/;
    for (const path of places(grade).filter((place) => !place.some((name) => unread.test(name)))) {
      for (const wrong of notObjects) {
        try {
          explainGrade(put(grade, path, wrong) as never);
        } catch (error) {
          expect(error, path.join(".")).toBeInstanceOf(MicrodosingError);
        }
      }
    }
  });
});
