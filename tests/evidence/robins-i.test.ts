import { describe, expect, test } from "vitest";
import {
  assessRobinsI,
  type RobinsIJudgement,
  robinsIDomains,
  robinsIJudgements,
} from "../../src/evidence/robins-i.js";
import { hostile, notObjects } from "./fixtures.js";

const low = { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low", D6: "low", D7: "low" } as const;

describe("the overall ROBINS-I judgement", () => {
  test.each(robinsIJudgements)("is %s where one domain is, and the others are low", (judgement) => {
    for (const domain of robinsIDomains) {
      expect(assessRobinsI({ domains: { ...low, [domain]: judgement } })).toBe(judgement);
    }
  });
  test.each<[RobinsIJudgement, RobinsIJudgement, RobinsIJudgement]>([
    ["critical", "no-information", "critical"],
    ["serious", "no-information", "serious"],
    ["moderate", "no-information", "no-information"],
    ["moderate", "serious", "serious"],
    ["serious", "critical", "critical"],
  ])("%s with %s is %s", (one, other, overall) => {
    expect(assessRobinsI({ domains: { ...low, D2: one, D6: other } })).toBe(overall);
    expect(assessRobinsI({ domains: { ...low, D2: other, D6: one } })).toBe(overall);
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["domains", {}, "missing-field"],
    ["domains.D1", { domains: {} }, "missing-field"],
    ["domains.D3", { domains: { ...low, D3: "some-concerns" } }, "invalid-value"],
    ["domains.D8", { domains: { ...low, D8: "low" } }, "unknown-field"],
    ["domains.__proto__", { domains: hostile("{}") }, "unknown-field"],
    ["overall", { domains: low, overall: "low" }, "unknown-field"],
  ])("%s", (path, input, code) => {
    expect(() => assessRobinsI(input as never)).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
  test.each(notObjects)("input that is no object", (value) => {
    expect(() => assessRobinsI(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  });
});
