import fc from "fast-check";
import type { GivenJudgement, GradeInput } from "../../src/model/grade.js";
import { certainties, type GradeDomain, gradeDomains } from "../../src/model/grading.js";

const effect = fc.record({
  yi: fc.double({ min: -3, max: 3, noNaN: true }),
  vi: fc.double({ min: 0.001, max: 2, noNaN: true }),
  n: fc.integer({ min: 2, max: 2000 }),
  riskOfBias: fc.constantFrom("low", "some-concerns", "high"),
});
const judgement = fc.record({ levels: fc.constantFrom(0, 1, 2), reason: fc.constant("x") });
const oneLevel = fc.record({ levels: fc.constantFrom(0, 1), reason: fc.constant("x") });
const options = fc.oneof(
  fc.record({ threshold: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
  fc.record({ measure: fc.constantFrom("SMD", "RR"), imprecision: fc.constant("classic") }),
  fc.record({ measure: fc.constantFrom("OR", "RR"), baselineRisk: fc.double({ min: 0.01, max: 0.9, noNaN: true }) }),
);

/** A judgement of every domain, as grading without effects asks for: no level where none is given. */
export const judged = (
  given: Readonly<Partial<Record<GradeDomain, GivenJudgement>>> = {},
): Readonly<Record<GradeDomain, GivenJudgement>> => ({
  ...(Object.fromEntries(gradeDomains.map((domain) => [domain, { levels: 0, reason: "x" }])) as Record<
    GradeDomain,
    GivenJudgement
  >),
  ...given,
});

/** Inputs of grading: trials and observational studies on any scale, with a reviewer's judgements here and there. */
export const gradeInput = fc.record(
  {
    design: fc.constantFrom("randomised", "observational"),
    effects: fc.array(effect, { minLength: 1, maxLength: 12 }),
    startAt: fc.constantFrom(...certainties),
    options,
    judgements: fc.record(Object.fromEntries(gradeDomains.map((domain) => [domain, judgement])), { requiredKeys: [] }),
    upgrades: fc.record(
      { largeEffect: judgement, doseResponse: oneLevel, opposingConfounding: oneLevel },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["design", "effects"] },
) as fc.Arbitrary<GradeInput & { readonly effects: NonNullable<GradeInput["effects"]> }>;
