import { describe, expect, test } from "vitest";
import { createLegality } from "../../src/legality/create-legality.js";
import type { LawRule } from "../../src/model/law.js";
import { records, rule } from "./records.js";

const statusOf = (
  part: Pick<LawRule, "status"> & Partial<Pick<LawRule, "forms">>,
  form: "synthetic" | "mushroom",
  activity: "possession" | "medical-use",
) =>
  createLegality({
    ...records,
    laws: [{ jurisdiction: "NL", rules: [rule({ id: "law", activities: [activity], from: "2000-01-01", ...part })] }],
  }).lookup({ substance: "psilocybin", form, jurisdiction: "NL", on: "2026-01-01" }).activities[activity].status;

describe("a rule on a substance that also grows, asked about its synthetic form", () => {
  test.each(["legal", "licensed", "tolerated"] as const)("does not answer where it opens possession: %s", (status) => {
    expect(statusOf({ status }, "synthetic", "possession")).toBe("unknown");
    expect(statusOf({ status }, "mushroom", "possession")).toBe(status);
    expect(statusOf({ status, forms: ["synthetic"] }, "synthetic", "possession")).toBe(status);
  });

  test.each(["prohibited", "decriminalised", "uncontrolled"] as const)("answers where it is %s", (status) => {
    expect(statusOf({ status }, "synthetic", "possession")).toBe(status);
  });

  test("answers where it is of medicine alone, which uses the compound", () => {
    expect(statusOf({ status: "licensed" }, "synthetic", "medical-use")).toBe("licensed");
  });
});
