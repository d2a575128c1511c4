import { describe, expect, test } from "vitest";
import { estimateTau2 } from "../../src/statistics/estimate-tau2.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";
import { tau2Interval } from "../../src/statistics/tau2-interval.js";
import { hostile, notObjects } from "./fixtures.js";

describe("invalid input is refused by name", () => {
  const good = { yi: 0.1, vi: 0.02 };
  test.each([
    ["effects", undefined, undefined, "missing-field"],
    ["effects", "effects", undefined, "invalid-type"],
    ["effects", { length: 1, 0: good }, undefined, "invalid-type"],
    ["effects", [], undefined, "too-few-studies"],
    ["effects[1]", [good, null], undefined, "invalid-type"],
    ["effects[1]", [good, undefined], undefined, "missing-field"],
    ["effects[0].yi", [{ vi: 1 }], undefined, "missing-field"],
    ["effects[0].yi", [{ yi: "1", vi: 1 }], undefined, "invalid-type"],
    ["effects[0].yi", [{ yi: Number.NaN, vi: 1 }], undefined, "invalid-value"],
    ["effects[0].yi", [hostile('{"yi": 1, "vi": 1}')], undefined, "missing-field"],
    ["effects[0].yi", [Object.create(good)], undefined, "missing-field"],
    ["effects[2].vi", [good, good, { yi: 1, vi: 0 }], undefined, "out-of-range"],
    ["effects[0].vi", [{ yi: 1, vi: -1 }], undefined, "out-of-range"],
    ["effects[0].vi", [{ yi: 1, vi: Number.POSITIVE_INFINITY }], undefined, "invalid-value"],
    ["effects[0].yi", [{ yi: 1e31, vi: 1 }], undefined, "out-of-range"],
    ["effects[1].vi", [good, { yi: 1, vi: 1e-20 }], undefined, "out-of-range"],
    [
      "effects[1].measure",
      [
        { ...good, measure: "SMD" },
        { ...good, measure: "OR" },
      ],
      undefined,
      "invalid-value",
    ],
    ["effects[2].measure", [good, { ...good, measure: "OR" }, { ...good, measure: "RR" }], undefined, "invalid-value"],
    ["effects[0].measure", [{ ...good, measure: "HR" }], undefined, "invalid-value"],
    ["options", [good], null, "invalid-type"],
    ["options.methods", [good], { methods: "DL" }, "unknown-field"],
    ["options.__proto__", [good], hostile("{}"), "unknown-field"],
    ["options.method", [good], { method: "EE" }, "invalid-value"],
    ["options.method", [good], { method: "toString" }, "invalid-value"],
    ["options.test", [good], { test: "hksj" }, "invalid-value"],
    ["options.level", [good], { level: 95 }, "out-of-range"],
    ["options.level", [good], { level: 0 }, "out-of-range"],
    ["options.level", [good], { level: "0.95" }, "invalid-type"],
    ["options.maxIterations", [good], { maxIterations: 1.5 }, "invalid-value"],
  ])("%s", (path, effects, options, code) => {
    for (const call of [metaAnalyze, estimateTau2]) {
      expect(() => call(effects as never, options as never)).toThrow(
        expect.objectContaining({ name: "MicrodosingError", code, path }),
      );
    }
  });
  test("effects of one measure are pooled, whether or not all of them name it", () => {
    const named = { ...good, measure: "OR" } as const;
    for (const effects of [
      [named, named],
      [good, named],
    ]) {
      expect(metaAnalyze(effects)).toEqual(metaAnalyze([good, good]));
    }
  });
  test("holes of a sparse array", () => {
    const sparse = [good];
    sparse.length = 3;
    expect(() => metaAnalyze(sparse)).toThrow(expect.objectContaining({ path: "effects[1]", code: "missing-field" }));
  });
  test.each(notObjects)("options that are no object", (value) => {
    expect(() => metaAnalyze([good], value as never)).toThrow(expect.objectContaining({ path: "options" }));
  });
  test("tau2Interval needs two effects", () => {
    expect(() => tau2Interval([good])).toThrow(expect.objectContaining({ code: "too-few-studies", path: "effects" }));
  });
});
