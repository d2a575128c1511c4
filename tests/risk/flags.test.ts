import { describe, expect, test } from "vitest";
import { createI18n } from "../../src/i18n/create-i18n.js";
import type { Message } from "../../src/model/message.js";
import {
  checkedPair,
  noSubstanceFlag,
  ruleFlag,
  samePair,
  unknownFlag,
  unrecognisedFlag,
} from "../../src/risk/flags.js";
import type { Item } from "../../src/risk/profile-items.js";
import type { IndexedRule } from "../../src/risk/risk-index.js";
import { rule } from "./records.js";

const trigger = { input: "zoloft", matched: "Sertraline", code: "N06AB06", confidence: "synonym" } as const;
const item: Item = { type: "medication", id: "sertraline", atc: ["N06AB06"], trigger };
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

describe("the text of a flag", () => {
  test("tells how the name was read, after what the rule says", () => {
    const note: Message = { key: "risk:note.approximate", values: { input: "zolotf", matched: "Zoloft" } };
    const end: Message = { key: "risk:note.no-end", values: { count: 3 } };
    const said: Message = { key: "risk:rule.ssri.message" };
    expect(ruleFlag(indexed, ["lsd"], { ...item, notes: [note] }).message).toStrictEqual({
      key: "risk:note.after",
      values: { said: { message: said }, note: { message: note } },
    });
    expect(ruleFlag(indexed, ["lsd"], item, [note, end]).message).toStrictEqual({
      key: "risk:note.after",
      values: {
        said: { message: { key: "risk:note.after", values: { said: { message: said }, note: { message: note } } } },
        note: { message: end },
      },
    });
  });
});

describe("the flag of what is not known", () => {
  test("claims nothing, and names what was typed and what nothing is known of", () => {
    expect(unknownFlag(["lsd"], item, "medication", "Olanzapine")).toStrictEqual({
      id: "unknown-medication",
      severity: "unknown",
      kind: "medication",
      substances: ["lsd"],
      mechanism: "unknown",
      direction: "unknown",
      trigger,
      strength: "unknown",
      message: { key: "risk:unknown.medication.message", values: { input: "zoloft", matched: "Olanzapine" } },
      advice: { key: "risk:unknown.advice" },
      references: [],
    });
  });

  test("has words of its own for a class of medicines of which nothing is known", () => {
    const key = (of: Item, reason: "medication" | "approximate") => unknownFlag(["lsd"], of, reason).message.key;
    const ofClass: Item = { ...item, trigger: { ...trigger, class: true } };
    expect(key(item, "medication")).toBe("risk:unknown.medication.message");
    expect(key(ofClass, "medication")).toBe("risk:unknown.medication-class.message");
    expect(key(ofClass, "approximate")).toBe("risk:unknown.approximate.message");
    expect(unknownFlag(["lsd"], ofClass, "medication").id).toBe("unknown-medication");
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
    expect(unknownFlag(["lsd"], of, of.type)).toMatchObject({ id: `unknown-${of.type}`, kind, references: [] });
  });
});

describe("the flag of what was not recognised", () => {
  test("shows what was typed and takes it for nothing", () => {
    expect(unrecognisedFlag(["lsd"], "<b>Zzyzx</b>", "condition")).toStrictEqual({
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

describe("what was given as a number or chosen", () => {
  const given = (text: string) => ({ input: text, matched: text, confidence: "exact" }) as const;
  const labelOf = (item: Item) => ruleFlag(indexed, ["lsd"], item).trigger.label;

  test("has words in the language of the reader", async () => {
    const items: readonly Item[] = [
      { type: "age", years: 15, trigger: given("15") },
      { type: "regimen", dosesPerWeek: 0.5, weeks: 2, trigger: given("0.5/2") },
      { type: "regimen", dosesPerWeek: 3, weeks: 20, trigger: given("3/20") },
      { type: "pregnancy", state: "trying", trigger: given("trying") },
      { type: "activity", activity: "driving", trigger: given("driving") },
    ];
    const words = async (lng: "en" | "es" | "ar") => {
      const i18n = await createI18n(lng);
      return items.map((item) => i18n.text(labelOf(item) as Message));
    };
    expect(await words("en")).toEqual([
      "15 years of age",
      "0.5 doses a week for 2 weeks",
      "3 doses a week for 20 weeks",
      "trying to get pregnant",
      "driving",
    ]);
    expect((await words("es")).slice(0, 3)).toEqual([
      "15 años de edad",
      "0,5 dosis por semana durante 2 semanas",
      "3 dosis por semana durante 20 semanas",
    ]);
    expect((await words("ar")).slice(0, 3)).toEqual([
      "العمر 15 سنة",
      "0.5 جرعة في الأسبوع لمدة أسبوعين",
      "3 جرعات في الأسبوع لمدة 20 أسبوعًا",
    ]);
  });

  test("stands in what is not known and what was looked at too", () => {
    const item: Item = { type: "activity", activity: "driving", trigger: given("driving") };
    const label = { key: "risk:term.risk-activity.driving" };
    expect(unknownFlag(["lsd"], item, "activity").message.values).toMatchObject({ input: { message: label } });
    expect(checkedPair(indexed, ["lsd"], item, "low")).toMatchObject({ label });
  });

  test("has none where it was typed", () => {
    expect(labelOf(item)).toBeUndefined();
    const typed = { input: "I'm 15", matched: "15", confidence: "synonym" } as const;
    expect(labelOf({ type: "age", years: 15, trigger: typed })).toBeUndefined();
  });
});

describe("a pair that was looked at", () => {
  test("has the rule's own words where little was found", () => {
    expect(checkedPair(indexed, ["lsd"], item, "low")).toStrictEqual({
      id: "ssri",
      substances: ["lsd"],
      input: "zoloft",
      matched: "Sertraline",
      outcome: "low",
      message: { key: "risk:rule.ssri.message" },
      references: ["review"],
      reviewedOn: "2026-01-01",
    });
  });

  test.each(["outside-range", "washed-out"] as const)("says why no flag is raised where it is %s", (outcome) => {
    expect(checkedPair(indexed, ["lsd"], item, outcome)).toMatchObject({
      outcome,
      message: { key: `risk:checked.${outcome}` },
    });
  });
});

describe("what is no pair", () => {
  test("a profile that names none of the substances says that nothing was compared", () => {
    expect(noSubstanceFlag("zoloft, paracetamol")).toMatchObject({
      id: "unknown-no-substance",
      severity: "unknown",
      kind: "substance",
      substances: [],
      trigger: { input: "zoloft, paracetamol" },
      message: { key: "risk:unknown.no-substance.message" },
    });
  });

  test("a substance beside itself says so", () => {
    expect(samePair("lsd", { input: "acid", matched: "acid" })).toStrictEqual({
      id: "same-substance",
      substances: ["lsd"],
      input: "acid",
      matched: "acid",
      outcome: "same-substance",
      message: {
        key: "risk:checked.same-substance",
        values: { input: "acid", substance: { term: "substance.lsd" } },
      },
      references: [],
    });
  });
});
