import { describe, expect, test } from "vitest";
import { participantsOf } from "../../src/evidence/study-effect.js";
import type { Study, StudyArm } from "../../src/model/study.js";
import type { PrintedResult, StudyResult } from "../../src/model/study-result.js";
import { adhd } from "./adhd-study.js";

const trial = adhd as Study;
const base = trial.results.find(({ id }) => id === "aisrs-week-6") as StudyResult;

/** A trial with these sizes and numbers in its two arms, and a result that prints this. */
function made(
  size: Study["size"],
  randomised: readonly (number | undefined)[],
  printed: PrintedResult,
  design = trial.design,
) {
  const arms = trial.arms.map((arm): StudyArm => {
    const { nRandomised: _, ...rest } = arm;
    const n = arm.id === base.arm ? randomised[0] : arm.id === base.comparatorArm ? randomised[1] : undefined;
    return n === undefined ? rest : { ...rest, nRandomised: n };
  });
  return [
    { ...trial, size, arms, design },
    { ...base, printed },
  ] as const;
}

const statement: PrintedResult = { type: "statement" };
const means = (n1?: number, n2?: number): PrintedResult => ({
  type: "group-summaries",
  scale: "final",
  treatment: { mean: 1, sd: 1, ...(n1 === undefined ? {} : { n: n1 }) },
  comparator: { mean: 2, sd: 1, ...(n2 === undefined ? {} : { n: n2 }) },
});
const events: PrintedResult = { type: "events", treatment: { events: 1, n: 12 }, comparator: { events: 2, n: 13 } };
const percentages: PrintedResult = { type: "percentages", treatment: 10, comparator: 20 };

describe("the participants behind a result", () => {
  test.each<[number, ReturnType<typeof made>]>([
    // Those whom the groups print, also where more or fewer were analysed in all.
    [30, made({ analysed: 100 }, [50, 50], means(14, 16))],
    [25, made({ randomised: 9 }, [], events)],
    // One group prints, the other was randomised.
    [64, made({ analysed: 40 }, [50, 50], means(14))],
    [66, made({ analysed: 40 }, [50, 50], means(undefined, 16))],
    // Those randomised to the two arms, but no more than were analysed.
    [40, made({ analysed: 200 }, [18, 22], statement)],
    [35, made({ analysed: 35 }, [18, 22], statement)],
    [40, made({}, [18, 22], percentages)],
    // All of the study, where an arm has no number: analysed, else randomised, else enrolled, else none.
    [70, made({ analysed: 70, randomised: 80, enrolled: 90 }, [18], statement)],
    [80, made({ randomised: 80, enrolled: 90 }, [undefined, 22], statement)],
    [90, made({ enrolled: 90 }, [], means(14))],
    [0, made({}, [], statement)],
    // In a crossover everybody is in both conditions.
    [24, made({ analysed: 24 }, [24, 24], means(24, 24), "crossover")],
  ])("are %i (%#)", (expected, [study, result]) => {
    expect(participantsOf(study, result)).toBe(expected);
  });

  test("are all of the study where an arm is compared with itself", () => {
    const [study, result] = made({ analysed: 33 }, [18, 22], means(14, 16));
    expect(participantsOf(study, { ...result, comparatorArm: result.arm })).toBe(33);
  });
});
