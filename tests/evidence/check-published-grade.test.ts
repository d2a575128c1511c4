import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPublishedGrade } from "../../src/evidence/check-published-grade.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { gradeInput } from "./grade-inputs.js";

const keys = (row: Parameters<typeof checkPublishedGrade>[0]) =>
  checkPublishedGrade(row).slips.map((slip) => slip.key.replace("grading:explain.", ""));

describe("a published row", () => {
  test.each([
    [{ start: "high", domains: { riskOfBias: 1, imprecision: 1 }, certainty: "low" }, "low", []],
    [{ start: "high", domains: { riskOfBias: 1, imprecision: 2 }, certainty: "low" }, "very-low", ["slip"]],
    [{ start: "high", domains: { riskOfBias: 0 }, certainty: "moderate" }, "high", ["slip"]],
    [{ start: "high", domains: {}, certainty: "moderate" }, "not-computable", ["cannot-be-checked"]],
    [{ start: "high", domains: {}, upgrades: {}, certainty: "high" }, "not-computable", ["cannot-be-checked"]],
    [{ start: "low", domains: {}, upgrades: { largeEffect: 2 }, certainty: "high" }, "high", []],
    [{ start: "high", domains: { riskOfBias: 2, imprecision: 3 }, certainty: "very-low" }, "very-low", []],
    [{ start: "high", domains: { riskOfBias: 3 }, certainty: "very-low" }, "very-low", ["slip-too-many"]],
    [
      { start: "low", domains: { imprecision: 1 }, upgrades: { doseResponse: 1 }, certainty: "low" },
      "low",
      ["slip-rated-up"],
    ],
  ] as const)("%j leads to %s, with the slips %j", (row, expected, slips) => {
    expect(checkPublishedGrade(row).expected).toBe(expected);
    expect(keys(row)).toEqual(slips);
  });

  test("is told which domain went too far, and by how much one may go", () => {
    const row = { start: "high", domains: { indirectness: 1, riskOfBias: 3 }, certainty: "very-low" } as const;
    expect(checkPublishedGrade(row).slips).toEqual([
      { key: "grading:explain.slip-too-many", values: { domain: { term: "domain.riskOfBias" }, most: 2 } },
    ]);
  });

  test("that this library would print has no slip", () => {
    fc.assert(
      fc.property(gradeInput, (input) => {
        const { start, certainty, domains, upgrades } = gradeEvidence(input);
        const levels = (names: readonly string[], of: Readonly<Record<string, { levels: number }>>) =>
          Object.fromEntries(names.map((name) => [name, of[name]?.levels ?? 0]));
        const row = { domains: levels(gradeDomains, domains), upgrades: levels(gradeUpgrades, upgrades) };
        expect(checkPublishedGrade({ start, certainty, ...row } as never)).toEqual({ expected: certainty, slips: [] });
      }),
    );
  });

  test.each([
    [undefined, "missing-field", "row"],
    [{ start: "high", certainty: "high" }, "missing-field", "domains"],
    [{ start: "high", domains: { imprecision: 4 }, certainty: "high" }, "out-of-range", "domains.imprecision"],
    [{ start: "high", domains: { imprecision: "1" }, certainty: "high" }, "invalid-type", "domains.imprecision"],
    [{ start: "high", domains: { bias: 1 }, certainty: "high" }, "unknown-field", "domains.bias"],
    [{ start: "high", domains: {}, upgrades: null, certainty: "high" }, "invalid-type", "upgrades"],
    [
      { start: "high", domains: {}, upgrades: { doseResponse: 4 }, certainty: "high" },
      "out-of-range",
      "upgrades.doseResponse",
    ],
    [{ start: "high", domains: { riskOfBias: -1 }, certainty: "high" }, "out-of-range", "domains.riskOfBias"],
    [{ start: "high", domains: { inconsistency: -1 }, certainty: "high" }, "out-of-range", "domains.inconsistency"],
    [{ start: "high", domains: { indirectness: -1 }, certainty: "high" }, "out-of-range", "domains.indirectness"],
    [{ start: "high", domains: { publicationBias: -1 }, certainty: "high" }, "out-of-range", "domains.publicationBias"],
    [{ start: "best", domains: {}, certainty: "high" }, "invalid-value", "start"],
    [{ start: "high", domains: {}, certainty: "no" }, "invalid-value", "certainty"],
  ])("%j is refused as %s at %s", (row, code, path) => {
    expect(() => checkPublishedGrade(row as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
