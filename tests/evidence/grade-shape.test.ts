import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { explainGrade } from "../../src/evidence/explain-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { smallestChanges } from "../../src/evidence/smallest-changes.js";
import { notObjects } from "../statistics/fixtures.js";

describe("anything but a grade", () => {
  const grade = gradeEvidence({ design: "randomised", effects: [{ yi: 1, vi: 1 }] });
  const { riskOfBias } = grade.domains;
  const modes = grade.imprecision === "not-computable" ? {} : grade.imprecision;
  test.each<[unknown, string, string]>([
    [undefined, "missing-field", "grade"],
    [{}, "missing-field", "certainty"],
    [{ ...grade, certainty: "none" }, "invalid-value", "certainty"],
    [{ ...grade, provisional: undefined }, "missing-field", "provisional"],
    [{ ...grade, notes: "none" }, "invalid-type", "notes"],
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
    [{ ...grade, imprecision: undefined }, "missing-field", "imprecision"],
    [{ ...grade, imprecision: null }, "invalid-type", "imprecision"],
    [{ ...grade, imprecision: { mode: "all" } }, "invalid-value", "imprecision.mode"],
    [{ ...grade, imprecision: { ...modes, core: 1 } }, "invalid-type", "imprecision.core"],
    [{ ...grade, effect: null }, "invalid-type", "effect"],
    [{ ...grade, effect: "not-estimable" }, "invalid-value", "effect"],
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
