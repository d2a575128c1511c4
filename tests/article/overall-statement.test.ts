import { describe, expect, test } from "vitest";
import { overallStatement } from "../../src/article/overall-statement.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import type { ClaimGrade } from "../../src/model/claim-grade.js";

const base = gradeClaim("depression");
const substances = { anyOf: ["substance.lsd", "substance.psilocybin"] };
const grade = (fields: Partial<ClaimGrade>): ClaimGrade => ({ ...base, k: 3, certainty: "low", ...fields });

describe("what several benefits come to", () => {
  test("names those that were shown, and no others", () => {
    const grades = [
      grade({ claim: "sleep", verdict: "improvement", certainty: "moderate" }),
      grade({ claim: "energy", verdict: "improvement", certainty: "high" }),
      grade({ claim: "pain", verdict: "improvement", certainty: "low" }),
      grade({ claim: "memory", verdict: "no-difference", certainty: "high" }),
    ];
    expect(overallStatement(grades)).toEqual({
      key: "evidence:overall.shown",
      values: { substances, benefits: { terms: ["claim-about.sleep", "claim-about.energy"] } },
    });
  });

  test("calls a benefit of low certainty possible, and one of very low certainty none", () => {
    const directions = { ...base.directions, "no-difference": 0, "favours-substance": 3 };
    const low = grade({ claim: "pain", verdict: "improvement", certainty: "low", directions });
    expect(overallStatement([low])).toEqual({
      key: "evidence:overall.possible",
      values: { substances, benefits: { terms: ["claim-about.pain"] } },
    });
    expect(overallStatement([{ ...low, certainty: "very-low" }])).toEqual({
      key: "evidence:overall.none",
      values: { substances, certainty: { term: "certainty.very-low" } },
    });
  });

  test("says that most find no difference only where more than half do, and names the best certainty", () => {
    const found = (alike: number, better: number) => ({
      ...base.directions,
      "no-difference": alike,
      "favours-substance": better,
    });
    const same = grade({ verdict: "no-difference", certainty: "very-low", directions: found(2, 1) });
    const other = grade({ verdict: "uncertain", certainty: "low", directions: found(1, 2) });
    expect(overallStatement([same, other]).key).toBe("evidence:overall.none");
    // Whatever each claim comes to: what is counted is results.
    expect(overallStatement([{ ...same, verdict: "uncertain" }, same, other])).toEqual({
      key: "evidence:overall.none-no-difference",
      values: { substances, certainty: { term: "certainty.low" } },
    });
  });

  test("does not count what was not tested", () => {
    const untested = grade({ k: 0, certainty: "no-evidence", verdict: "not-tested" });
    expect(overallStatement([])).toEqual({ key: "evidence:overall.not-tested" });
    expect(overallStatement([untested, untested])).toEqual({ key: "evidence:overall.not-tested" });
    const same = grade({ k: 4, verdict: "no-difference", certainty: "very-low" });
    expect(overallStatement([untested, untested, same]).key).toBe("evidence:overall.none-no-difference");
  });
});
