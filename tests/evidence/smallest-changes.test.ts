import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { type CertaintyChange, smallestChanges } from "../../src/evidence/smallest-changes.js";
import type { Grade, GradeInput } from "../../src/model/grade.js";
import { certainties, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { gradeInput, judged } from "./grade-inputs.js";
import { keys } from "./step-keys.js";

const most: Readonly<Record<string, number>> = { imprecision: 3, doseResponse: 1, opposingConfounding: 1 };

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
        if (grade.certainty === "high") expect(raise).toBe("not-attainable");
        else if (!isStuck) expect(raise).not.toBe("not-attainable");
        expect(lower === "not-attainable").toBe(grade.certainty === "very-low");
        for (const change of [raise, lower]) {
          if (change === "not-attainable") continue;
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
      judgements: judged({ indirectness: { levels: 1, reason: "x" } }),
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
    const judgements = judged({ indirectness: { levels: 1, reason: "x" } });
    const grade = gradeEvidence({ design: "observational", startAt: "very-low", judgements });
    expect(smallestChanges(grade)).toEqual({ raise: "not-attainable", lower: "not-attainable" });
    expect(keys(grade).slice(-2)).toEqual(["would-not-rise", "at-bottom"]);
  });

  test("takes from what was rated up before it rates down", () => {
    const upgrades = { largeEffect: { levels: 2, reason: "y" }, doseResponse: { levels: 1, reason: "z" } } as const;
    const grade = gradeEvidence({ design: "observational", judgements: judged(), upgrades });
    expect(smallestChanges(grade).lower).toEqual({
      certainty: "moderate",
      change: "fewer",
      levels: 2,
      of: ["largeEffect", "doseResponse"],
    });
    expect(keys(grade).slice(-2)).toEqual(["at-top", "would-fall-upgrade"]);
    expect(keys(gradeEvidence({ design: "observational", judgements: judged() })).slice(-2)).toEqual([
      "would-rise-upgrade",
      "would-fall",
    ]);
  });
});
