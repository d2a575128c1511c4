import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backgroundWorks } from "../../src/data/background-works.js";
import { claims } from "../../src/data/claims.js";
import { lookupLegality } from "../../src/entries/legality.js";
import { flagRisks } from "../../src/entries/risk.js";
import {
  backgroundWorkSchema,
  claimSchema,
  dataSchemas,
  gradeInputSchema,
  jsonSchema,
  legalityQuerySchema,
  profileSchema,
  rob2InputSchema,
} from "../../src/entries/schemas.js";
import { MicrodosingError } from "../../src/errors.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";

const refused = (call: () => unknown): boolean => {
  try {
    call();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(MicrodosingError);
    return true;
  }
};

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });

describe("input schemas", () => {
  test("report every problem at once", () => {
    const { error } = profileSchema.safeParse({ substance: "x", ageYears: -1, activities: ["flying"], more: 1 });
    expect(error?.issues.length).toBeGreaterThanOrEqual(4);
  });

  test("of RoB 2 name the first answer that is missing in every domain", () => {
    const { error } = rob2InputSchema.safeParse({ variant: "parallel", effect: "assignment", answers: { "1.1": "Y" } });
    expect(error?.issues.map(({ path }) => path.join(" "))).toEqual(
      ["1.2", "2.1", "3.1", "4.1", "5.1"].map((question) => `answers ${question}`),
    );
  });

  test("take what the functions take, and refuse what they refuse", () => {
    const profiles = fc.record(
      {
        substance: fc.oneof(fc.constantFrom("lsd", "dmt", "coffee"), anything),
        medications: fc.oneof(fc.array(fc.oneof(fc.constantFrom("lithium", " ", ""), anything)), anything),
        ageYears: fc.oneof(fc.double(), anything),
        regimen: fc.oneof(fc.record({ dosesPerWeek: fc.double(), weeks: fc.double() }), anything),
        pregnancy: fc.oneof(fc.constantFrom("pregnant", "no"), anything),
      },
      { requiredKeys: ["substance"] },
    );
    fc.assert(
      fc.property(profiles, (profile) => {
        const defined = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
        expect(refused(() => flagRisks(defined as never))).toBe(!profileSchema.safeParse(defined).success);
      }),
      { numRuns: 1000 },
    );
  });

  test("take the same queries as a lookup", () => {
    const queries = fc.record({
      substance: fc.constantFrom("lsd", "sugar"),
      jurisdiction: fc.constantFrom("PT", "US-OR", "US-CO/denver", "XX", "YU"),
      on: fc.constantFrom("2024-02-29", "2023-02-29", "2024-13-01", "today"),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(refused(() => lookupLegality(query as never))).toBe(!legalityQuerySchema.safeParse(query).success);
      }),
    );
  });

  test("describe what is graded", () => {
    expect(gradeInputSchema.safeParse({ design: "randomised", effects: [{ yi: 0, vi: 1 }] }).success).toBe(true);
    expect(gradeInputSchema.safeParse({ design: "randomized" }).success).toBe(false);
    expect(gradeInputSchema.safeParse({ design: "randomised", effects: [{ yi: 0, vi: 0 }] }).success).toBe(false);
  });

  test.each([
    [{ measure: "OR", baselineRisk: 0.2, optimalInformationSize: 400 }, true],
    [{ measure: "HR" }, false],
    [{ baselineRisk: 1 }, false],
    [{ optimalInformationSize: 0.5 }, false],
  ])("and on which scale: %j", (options, isTaken) => {
    const input = { design: "randomised", effects: [{ yi: 0, vi: 1 }], options };
    expect(gradeInputSchema.safeParse(input).success).toBe(isTaken);
    expect(refused(() => gradeEvidence(input as never))).toBe(!isTaken);
  });
});

describe("JSON Schemas", () => {
  test.each(Object.keys(dataSchemas))("%s has one that says what it is", (name) => {
    const schema = jsonSchema(name as never);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(["array", "object"]).toContain(schema["type"]);
  });

  test("are not there for a set that is not there", () => {
    expect(() => jsonSchema("toString" as never)).toThrow(expect.objectContaining({ code: "invalid-value" }));
  });
});

describe("the schema of claims", () => {
  const claim = claims.find(({ id }) => id === "sleep");

  test("takes every claim", () => {
    for (const one of claims) expect(claimSchema.safeParse(one).success, one.id).toBe(true);
  });

  test.each([
    [
      "a mean difference without its instrument",
      { value: 15, measure: "MD", reference: "edinger-2021-insomnia-review" },
    ],
    ["an instrument for a standardised one", { ...claim?.threshold, measure: "SMD" }],
    ["a difference of nothing", { ...claim?.threshold, value: 0 }],
  ])("refuses %s", (_name, threshold) => {
    expect(claimSchema.safeParse({ ...claim, threshold }).success).toBe(false);
  });

  test("refuses a result that is left out without a known reason", () => {
    const excluded = [{ study: "a", result: "b", reason: "disliked" }];
    expect(claimSchema.safeParse({ ...claim, excluded }).success).toBe(false);
  });
});

describe("the schema of background works", () => {
  const review = backgroundWorks.find((work) => work.kind === "systematic-review");
  const animal = backgroundWorks.find((work) => work.kind === "animal");

  test.each([
    ["a review with animals", { ...review, species: ["rat"] }],
    ["an experiment on animals without its animals", { ...animal, species: undefined }],
    ["two conclusions on one outcome", { ...review, conclusions: review?.conclusions.flatMap((one) => [one, one]) }],
    ["no conclusion", { ...review, conclusions: [] }],
    ["a direction that is none", { ...review, conclusions: [{ ...review?.conclusions[0], direction: "safe" }] }],
  ])("refuses %s", (_name, work) => {
    expect(backgroundWorkSchema.safeParse(JSON.parse(JSON.stringify(work))).success).toBe(false);
  });
});
