import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { overallCertainty } from "../../src/evidence/overall-certainty.js";
import { certainties } from "../../src/model/grading.js";
import { judged } from "./grade-inputs.js";

test("is the lowest of the critical outcomes, as in the example of the ACIP GRADE handbook, chapter 10", () => {
  // Mortality high, hospitalisation moderate, quality of life low and only important, serious adverse events moderate.
  const outcomes = [
    { certainty: "high", importance: "critical" },
    { certainty: "moderate", importance: "critical" },
    { certainty: "low", importance: "important" },
    { certainty: "moderate", importance: "critical" },
  ] as const;
  expect(overallCertainty(outcomes)).toEqual({ certainty: "moderate", lowest: [1, 3] });
});

test("takes grades with their importance", () => {
  const grade = gradeEvidence({ design: "observational", judgements: judged() });
  expect(overallCertainty([{ ...grade, importance: "critical" }]).certainty).toBe("low");
});

describe("malformed input", () => {
  test.each([
    [undefined, "missing-field", "outcomes"],
    [[], "invalid-value", "outcomes"],
    [[{ certainty: "high", importance: "important" }], "invalid-value", "outcomes"],
    [[{ certainty: "no-evidence", importance: "critical" }], "invalid-value", "outcomes[0].certainty"],
    [[{ certainty: "high" }], "missing-field", "outcomes[0].importance"],
    [[null], "invalid-type", "outcomes[0]"],
  ])("%j is refused as %s at %s", (outcomes, code, path) => {
    expect(() => overallCertainty(outcomes as never)).toThrow(expect.objectContaining({ code, path }));
  });
});

test("a further outcome never raises it", () => {
  const outcome = fc.record({
    certainty: fc.constantFrom(...certainties),
    importance: fc.constantFrom("critical" as const, "important" as const),
  });
  fc.assert(
    fc.property(fc.array(outcome), outcome, (rest, further) => {
      const outcomes = [{ certainty: "high", importance: "critical" } as const, ...rest];
      const rank = (of: typeof outcomes) => certainties.indexOf(overallCertainty(of).certainty);
      expect(rank([...outcomes, further])).toBeGreaterThanOrEqual(rank(outcomes));
    }),
  );
});
