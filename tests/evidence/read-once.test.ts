import { expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { gradeRecorded } from "../../src/evidence/grade-claim.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";

/** A copy whose fields count how often they are read. */
function counted<Fields extends object>(fields: Fields, reads: Record<string, number>, name: string): Fields {
  const copy = {};
  for (const [key, value] of Object.entries(fields)) {
    reads[`${name}.${key}`] = 0;
    Object.defineProperty(copy, key, {
      enumerable: true,
      get: () => {
        reads[`${name}.${key}`] = (reads[`${name}.${key}`] ?? 0) + 1;
        return value;
      },
    });
  }
  return copy as Fields;
}

test("grading reads every field of every effect once, whatever is computed from it", () => {
  const reads: Record<string, number> = {};
  // Twelve, so that both tests of small-study effects run too.
  const effects = Array.from({ length: 12 }, (_, i) =>
    counted({ yi: 0.1 + i / 20, vi: 0.02 + i / 100, n: 40 + i, riskOfBias: "low" as const }, reads, `${i}`),
  );
  const { domains } = gradeEvidence({ design: "randomised", effects });
  expect(domains.publicationBias.source).toBe("computed");
  expect(Object.keys(reads)).toHaveLength(48);
  expect(new Set(Object.values(reads))).toEqual(new Set([1]));
});

test.each([1, 2])("a checked study turns into an effect once for each of %i grades", (times) => {
  const reads: Record<string, number> = {};
  const counting = studies.map((study) => ({
    ...study,
    results: study.results.map((result) => {
      const { printed } = result;
      if (study.id !== "mueller-2025-lsd-adhd" || printed.type !== "group-summaries") return result;
      const treatment = counted(printed.treatment, reads, result.id);
      return { ...result, printed: { ...printed, treatment } };
    }),
  }));
  for (let i = 0; i < times; i++) gradeRecorded({ claims, studies: counting }, "adhd");
  expect(reads["aisrs-week-6.mean"]).toBe(times);
  expect(reads["aisrs-week-6.ci"]).toBe(times);
});
