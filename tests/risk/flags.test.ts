import { describe, expect, test } from "vitest";
import { checkedPair, ruleFlag, unknownFlag, unrecognisedFlag } from "../../src/risk/flags.js";
import type { Item } from "../../src/risk/profile-items.js";
import type { IndexedRule } from "../../src/risk/risk-index.js";
import { rule } from "./records.js";

const trigger = { input: "zoloft", matched: "Sertraline", code: "N06AB06", confidence: "synonym" } as const;
const item: Item = { type: "medication", id: "sertraline", atc: ["N06AB06"], stoppedDaysAgo: undefined, trigger };
const indexed: IndexedRule = {
  rule: rule({
    id: "ssri",
    severity: "minor",
    direction: "less-effect",
    mechanism: "5-ht2a-downregulation",
    strength: "observational",
    trigger: { type: "medication", atc: ["N06AB"] },
  }),
  references: ["review"],
  message: { key: "risk:rule.ssri.message" },
  advice: { key: "risk:rule.ssri.advice" },
};

describe("the flag of a rule", () => {
  test("says what the rule says, of whom and of what", () => {
    expect(ruleFlag(indexed, ["lsd", "psilocybin"], item)).toStrictEqual({
      id: "ssri",
      severity: "minor",
      kind: "medication",
      substances: ["lsd", "psilocybin"],
      mechanism: "5-ht2a-downregulation",
      direction: "less-effect",
      trigger,
      strength: "observational",
      message: { key: "risk:rule.ssri.message" },
      advice: { key: "risk:rule.ssri.advice" },
      references: ["review"],
      reviewedOn: "2026-01-01",
    });
  });
});

describe("the flag of what is not known", () => {
  test("claims nothing, and names what was typed, what it was taken for and what was looked at", () => {
    const source = { reference: "review", supports: ["severity"], accessedOn: "2026-01-01" };
    expect(unknownFlag(["lsd"], item, "washout", [source, { ...source, supports: ["mechanism"] }])).toStrictEqual({
      id: "unknown-washout",
      severity: "unknown",
      kind: "medication",
      substances: ["lsd"],
      mechanism: "unknown",
      direction: "unknown",
      trigger,
      strength: "unknown",
      message: { key: "risk:unknown.washout.message", values: { input: "zoloft", matched: "Sertraline" } },
      advice: { key: "risk:unknown.advice" },
      references: ["review"],
    });
  });

  test("has words of its own for a class of medicines of which nothing is known", () => {
    const key = (of: Item, reason: "medication" | "approximate") => unknownFlag(["lsd"], of, reason, []).message.key;
    const ofClass: Item = { ...item, trigger: { ...trigger, class: true } };
    expect(key(item, "medication")).toBe("risk:unknown.medication.message");
    expect(key(ofClass, "medication")).toBe("risk:unknown.medication-class.message");
    expect(key(ofClass, "approximate")).toBe("risk:unknown.approximate.message");
    expect(unknownFlag(["lsd"], ofClass, "medication", []).id).toBe("unknown-medication");
  });

  test.each<[Item, string]>([
    [item, "medication"],
    [{ type: "condition", id: "psychosis", status: undefined, trigger }, "condition"],
    [{ type: "family-history", id: "psychosis", relative: "other", trigger }, "condition"],
    [{ type: "substance", other: "alcohol", scope: undefined, trigger }, "substance"],
    [{ type: "age", years: 1, trigger }, "life-stage"],
    [{ type: "pregnancy", state: "pregnant", trigger }, "life-stage"],
    [{ type: "activity", activity: "driving", trigger }, "activity"],
    [{ type: "regimen", dosesPerWeek: 1, weeks: 1, trigger }, "regimen"],
    [{ type: "dose", amount: 1, unit: "µg", trigger }, "dose"],
    [{ type: "always", trigger }, "substance"],
  ])("is about what the item is about (%#)", (of, kind) => {
    expect(unknownFlag(["lsd"], of, of.type, [])).toMatchObject({ id: `unknown-${of.type}`, kind, references: [] });
  });
});

describe("the flag of what was not recognised", () => {
  test("shows what was typed and takes it for nothing", () => {
    expect(unrecognisedFlag({ id: "lsd", route: "oral" }, "<b>Zzyzx</b>", "condition")).toStrictEqual({
      id: "unrecognised-condition",
      severity: "unknown",
      kind: "unrecognised",
      substances: ["lsd"],
      mechanism: "unknown",
      direction: "unknown",
      trigger: { input: "<b>Zzyzx</b>", matched: "", confidence: "approximate" },
      strength: "unknown",
      message: { key: "risk:unknown.unrecognised.message", values: { input: "<b>Zzyzx</b>" } },
      advice: { key: "risk:unknown.advice" },
      references: [],
    });
  });
});

describe("a pair that was looked at", () => {
  test("has the rule's own words where little was found", () => {
    expect(checkedPair(indexed, ["lsd"], item, "low")).toStrictEqual({
      id: "ssri",
      substances: ["lsd"],
      input: "zoloft",
      outcome: "low",
      message: { key: "risk:rule.ssri.message" },
      references: ["review"],
    });
  });

  test.each(["outside-range", "washed-out"] as const)("says why no flag is raised where it is %s", (outcome) => {
    expect(checkedPair(indexed, ["lsd"], item, outcome)).toMatchObject({
      outcome,
      message: { key: `risk:checked.${outcome}`, values: { input: "zoloft" } },
    });
  });
});
