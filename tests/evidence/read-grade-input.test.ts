import { describe, expect, test } from "vitest";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { effectSize } from "../../src/statistics/effect-size.js";

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
    [{ design: "randomised", options: { measure: "HR" } }, "invalid-value", "options.measure"],
    [
      { design: "randomised", options: { metaAnalysis: { method: "XX" } } },
      "invalid-value",
      "options.metaAnalysis.method",
    ],
    [{ design: "randomised", options: { metaAnalysis: 1 } }, "invalid-type", "options.metaAnalysis"],
    [{ design: "randomised", options: { baselineRisk: 1 } }, "out-of-range", "options.baselineRisk"],
    [
      { design: "randomised", options: { optimalInformationSize: 1.5 } },
      "invalid-value",
      "options.optimalInformationSize",
    ],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1 }], options: { measure: "MD" } },
      "missing-field",
      "options.threshold",
    ],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1 }], options: { measure: "OR" } },
      "missing-field",
      "options.baselineRisk",
    ],
    [
      {
        design: "randomised",
        effects: [
          { yi: 1, vi: 1, measure: "OR" },
          { yi: 1, vi: 1, measure: "SMD" },
        ],
      },
      "invalid-value",
      "effects[1].measure",
    ],
    [
      { design: "randomised", effects: [{ yi: 1, vi: 1, measure: "OR" }], options: { measure: "SMD" } },
      "invalid-value",
      "options.measure",
    ],
    [{ design: "randomised", effects: [{ yi: 1, vi: 1, measure: "OR" }] }, "missing-field", "options.baselineRisk"],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1, reason: { key: "" } } } },
      "invalid-value",
      "judgements.riskOfBias.reason.key",
    ],
    [
      { design: "randomised", judgements: { riskOfBias: { levels: 1, reason: { key: "evidence:x", values: 1 } } } },
      "invalid-type",
      "judgements.riskOfBias.reason.values",
    ],
  ])("%j is refused as %s at %s", (input, code, path) => {
    expect(() => gradeEvidence(input as never)).toThrow(
      expect.objectContaining({ code, path: expect.stringContaining(path) }),
    );
  });
});

test("effects that name their measure are graded in it", () => {
  const effects = [effectSize({ measure: "OR", events1: 30, n1: 100, events2: 45, n2: 100 })];
  const given = gradeEvidence({ design: "randomised", effects, options: { measure: "OR", baselineRisk: 0.45 } });
  expect(gradeEvidence({ design: "randomised", effects, options: { baselineRisk: 0.45 } })).toEqual(given);
  expect(given.effect).toMatchObject({ measure: "OR" });
});
