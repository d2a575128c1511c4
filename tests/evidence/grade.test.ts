import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainGrade, type GradeInput, gradeEvidence } from "../../src/evidence/grade.js";
import { certainties, gradeDomains } from "../../src/model/claim.js";

/** Effects whose pooled interval is estimate ± 1.96 × 0.1 and a little more: one study, so z. */
const one = (yi: number, vi: number, n = 1000) => [{ yi, vi, n, riskOfBias: "low" as const }];
const levels = (input: GradeInput) => {
  const { domains } = gradeEvidence(input);
  return Object.fromEntries(gradeDomains.map((domain) => [domain, domains[domain].levels]));
};

describe("where a rating starts", () => {
  // GRADE handbook, section 5: randomised trials high, observational studies low; high with ROBINS-I, by choice.
  test.each([
    [{ design: "randomised" }, "high"],
    [{ design: "observational" }, "low"],
    [{ design: "observational", startAt: "high" }, "high"],
  ] as const)("%j starts at %s", (input, certainty) => {
    expect(gradeEvidence(input)).toMatchObject({ start: certainty, certainty });
  });

  test("without effects, nothing is computed and each domain says so", () => {
    const { domains, effect } = gradeEvidence({ design: "randomised" });
    expect(effect).toBeNull();
    expect(gradeDomains.map((domain) => domains[domain].source)).toEqual(gradeDomains.map(() => "not-assessed"));
  });
});

describe("risk of bias", () => {
  const study = (riskOfBias: "low" | "some-concerns" | "high", vi: number) => ({ yi: 0.5, vi, n: 500, riskOfBias });
  test.each([
    [[study("low", 0.01), study("high", 0.1)], 0],
    [[study("low", 0.01), study("high", 0.02)], 1],
    [[study("some-concerns", 0.01), study("low", 0.02)], 1],
    [[study("high", 0.01), study("low", 0.02)], 2],
  ])("is weighted by information (%#)", (effects, down) => {
    expect(levels({ design: "randomised", effects })["riskOfBias"]).toBe(down);
  });

  test("is not assessed where one study lacks a judgement", () => {
    const { domains } = gradeEvidence({ design: "randomised", effects: [{ yi: 0.5, vi: 0.01 }] });
    expect(domains.riskOfBias).toMatchObject({ levels: 0, source: "not-assessed" });
  });
});

describe("imprecision", () => {
  const effects = one(0.5, 0.01);
  // The interval of one study is 0.5 ± 0.196.
  test.each([
    ["threshold", 0.2, 0],
    ["threshold", 0.4, 1],
    ["core", 0.4, 1],
    ["classic", 0.2, 0],
  ] as const)("in the mode %s against %d is rated down by %d", (imprecision, threshold, down) => {
    expect(levels({ design: "randomised", effects, options: { imprecision, threshold } })["imprecision"]).toBe(down);
  });

  test("an interval from important harm to important benefit is rated down by two, and far beyond by three", () => {
    const wide = (vi: number, imprecision: "threshold" | "core") =>
      levels({ design: "randomised", effects: one(0, vi), options: { threshold: 0.2, imprecision } })["imprecision"];
    expect([wide(0.04, "threshold"), wide(1, "threshold"), wide(1, "core")]).toEqual([2, 3, 2]);
  });

  test("classic mode asks for no effect to be excluded, and for enough participants", () => {
    const classic = (yi: number, n: number) =>
      levels({ design: "randomised", effects: one(yi, 0.01, n) })["imprecision"];
    // R: 2 * 2 * (qnorm(.975) + qnorm(.8))^2 / 0.2^2 = 784.9 in both groups, by the normal approximation.
    expect([classic(0.1, 1000), classic(0.5, 784), classic(0.5, 785)]).toEqual([1, 1, 0]);
  });
});

describe("inconsistency and publication bias", () => {
  test("need intervals that lie apart or on both sides, never I² alone", () => {
    const pair = (a: number, b: number) =>
      levels({ design: "randomised", effects: [...one(a, 0.001), ...one(b, 0.001)], options: { threshold: 0.2 } });
    expect([pair(0.5, 0.55), pair(0.5, 0.9), pair(-0.6, 0.6)].map((found) => found["inconsistency"])).toEqual([
      0, 1, 2,
    ]);
  });

  test("are not assessed below ten studies", () => {
    const { domains } = gradeEvidence({ design: "randomised", effects: [...one(0.5, 0.01), ...one(0.5, 0.02)] });
    expect(domains.publicationBias).toMatchObject({ levels: 0, source: "not-assessed" });
  });

  test("a funnel that leans is rated down", () => {
    const effects = Array.from({ length: 12 }, (_, index) => ({
      yi: 0.1 + index * 0.4 + (index % 2) * 0.05,
      vi: (0.05 + index * 0.05) ** 2,
    }));
    expect(levels({ design: "randomised", effects })["publicationBias"]).toBe(1);
  });
});

describe("judgements and upgrades", () => {
  test("a reviewer's judgement takes the place of what was computed, and says so", () => {
    const grade = gradeEvidence({
      design: "randomised",
      effects: one(0, 1),
      judgements: { imprecision: { levels: 0, reason: "enough in our view" } },
    });
    expect(grade.domains.imprecision).toEqual({
      levels: 0,
      source: "reviewer",
      reason: { key: "evidence:reason.reviewer", values: { reason: "enough in our view" } },
    });
  });

  test("an upgrade counts only where nothing was rated down", () => {
    const upgrades = { largeEffect: { levels: 2, reason: "RR above 5" } } as const;
    expect(gradeEvidence({ design: "observational", upgrades }).certainty).toBe("high");
    const judgements = { indirectness: { levels: 1, reason: "other people" } } as const;
    const barred = gradeEvidence({ design: "observational", upgrades, judgements });
    expect(barred).toMatchObject({
      certainty: "very-low",
      upgrades: { largeEffect: { levels: 0, reason: { key: "evidence:reason.upgrade.barred" } } },
    });
  });
});

describe("the statement", () => {
  const rated = (down: 0 | 1 | 2 | 3, yi = 0.6) =>
    gradeEvidence({
      design: "randomised",
      effects: one(yi, 0.001),
      options: { threshold: 0.2, orientation: "higher-better" },
      judgements: { imprecision: { levels: down, reason: "x" } },
    }).statement.key;

  // Santesso 2020: certainty by size; nothing of size at very low.
  test("follows certainty and size", () => {
    expect([0, 1, 2, 3].map((down) => rated(down as 0))).toEqual([
      "evidence:statement.high.moderate.improvement",
      "evidence:statement.moderate.moderate.improvement",
      "evidence:statement.low.moderate.improvement",
      "evidence:statement.very-low",
    ]);
    expect([0.1, 0.3, 0.6, 0.9, -0.9].map((yi) => rated(0, yi).split(".").slice(2).join("."))).toEqual([
      "trivial",
      "small.improvement",
      "moderate.improvement",
      "large.improvement",
      "large.worsening",
    ]);
  });
});

describe("an explanation", () => {
  test("says what is not assessed, and which change would move the certainty", () => {
    const steps = explainGrade(
      gradeEvidence({ design: "randomised", judgements: { riskOfBias: { levels: 2, reason: "x" } } }),
    );
    expect(steps.map((step) => step.key.replace("evidence:explain.", ""))).toEqual([
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
    const keys = explainGrade(gradeEvidence({ design: "randomised", judgements })).map((step) => step.key);
    expect(keys.slice(-2)).toEqual(["evidence:explain.would-rise-far", "evidence:explain.at-bottom"]);
  });
});

describe("malformed input", () => {
  test.each([
    [undefined, "missing-field", "input"],
    [{}, "missing-field", "design"],
    [{ design: "RCT" }, "invalid-value", "design"],
    [{ design: "randomised", effects: {} }, "invalid-type", "effects"],
    [{ design: "randomised", effects: [{ yi: Number.NaN, vi: 1 }] }, "invalid-value", "effects[0].yi"],
    [{ design: "randomised", effects: [{ yi: 1, vi: -1 }] }, "out-of-range", "effects[0].vi"],
    [{ design: "randomised", effects: [{ yi: 1, vi: 0 }] }, "out-of-range", "effects[0].vi"],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1, riskOfBias: "fine" }] },
      "invalid-value",
      "effects[0].riskOfBias",
    ],
    [{ design: "randomised", options: { threshold: 0 } }, "out-of-range", "options.threshold"],
    [{ design: "randomised", options: { imprecision: "core" } }, "missing-field", "options.threshold"],
    [{ design: "randomised", judgements: { bias: {} } }, "unknown-field", "judgements.bias"],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 3, reason: "x" } } },
      "out-of-range",
      "judgements.riskOfBias.levels",
    ],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1 } } },
      "missing-field",
      "judgements.riskOfBias.reason",
    ],
    [
      { design: "randomised", upgrades: { doseResponse: { levels: 2, reason: "x" } } },
      "out-of-range",
      "upgrades.doseResponse.levels",
    ],
    [JSON.parse('{"design":"randomised","__proto__":1}'), "unknown-field", "__proto__"],
  ])("%j is refused as %s at %s", (input, code, path) => {
    expect(() => gradeEvidence(input as never)).toThrow(
      expect.objectContaining({ code, path: expect.stringContaining(path) }),
    );
  });

  test("anything but a grade cannot be explained", () => {
    expect(() => explainGrade({} as never)).toThrow(expect.objectContaining({ code: "missing-field" }));
  });
});

describe("properties", () => {
  const effect = fc.record({
    yi: fc.double({ min: -3, max: 3, noNaN: true }),
    vi: fc.double({ min: 0.001, max: 2, noNaN: true }),
    n: fc.integer({ min: 2, max: 2000 }),
    riskOfBias: fc.constantFrom("low", "some-concerns", "high") as fc.Arbitrary<"low">,
  });
  const effects = fc.array(effect, { minLength: 1, maxLength: 12 });

  test("the order of studies does not matter, nothing is NaN, and input is left as it was", () => {
    fc.assert(
      fc.property(effects, (body) => {
        const before = JSON.stringify(body);
        const grade = gradeEvidence({ design: "randomised", effects: body, options: { threshold: 0.2 } });
        const turned = gradeEvidence({
          design: "randomised",
          effects: [...body].reverse(),
          options: { threshold: 0.2 },
        });
        expect(JSON.stringify(body)).toBe(before);
        expect(JSON.stringify(grade)).not.toMatch(/NaN|Infinity/);
        expect(turned.certainty).toBe(grade.certainty);
        expect(turned.statement).toEqual(grade.statement);
      }),
      { numRuns: 200 },
    );
  });

  test("one level more in any domain never raises the certainty", () => {
    const rank = (input: GradeInput) => certainties.indexOf(gradeEvidence(input).certainty);
    const judgement = fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>;
    fc.assert(
      fc.property(
        fc.tuple(judgement, judgement, judgement, judgement, judgement),
        fc.constantFrom(...gradeDomains),
        (base, domain) => {
          const given = (more: 0 | 1) =>
            Object.fromEntries(
              gradeDomains.map((name, index) => [
                name,
                { levels: ((base[index] ?? 0) + (name === domain ? more : 0)) as 0 | 1 | 2, reason: "x" },
              ]),
            );
          const before = rank({ design: "randomised", judgements: given(0) });
          const after = rank({ design: "randomised", judgements: given(1) });
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});
