import { describe, expect, test } from "vitest";
import { indexConditions } from "../../src/risk/condition-index.js";
import type { RiskProfile } from "../../src/risk/profile.js";
import { readProfile } from "../../src/risk/read-profile.js";
import { indexRisks, type RiskRecords } from "../../src/risk/risk-index.js";
import { indexTaken } from "../../src/risk/taken-index.js";
import { records } from "./records.js";

const indexOf = (given: RiskRecords) =>
  indexRisks(given.rules, given.substances, indexTaken(given), indexConditions(given.conditions));
const readBy = (given: RiskRecords, profile: RiskProfile) => {
  const { groups, recognised, unrecognised } = readProfile(indexOf(given), profile);
  return { items: groups.flat(), recognised, unrecognised };
};
const read = (profile: Omit<RiskProfile, "substance">) => readBy(records, { substance: "lsd", ...profile });
const always = { type: "always", trigger: { input: "", matched: "", confidence: "exact" } };
const exact = (text: string) => ({ input: text, matched: text, confidence: "exact" });

describe("an empty profile", () => {
  test("has the one item that every profile has", () => {
    expect(read({})).toEqual({ items: [always], recognised: [], unrecognised: [] });
  });
});

describe("circumstances", () => {
  test("are items as they were given, in this order", () => {
    const { items, recognised, unrecognised } = read({
      dose: { amount: 0.5, unit: "mg" },
      regimen: { dosesPerWeek: 2, weeks: 8 },
      pregnancy: "trying",
      ageYears: 0,
      activities: ["driving", "machinery"],
    });
    expect(items).toEqual([
      always,
      { type: "activity", activity: "driving", trigger: exact("driving") },
      { type: "activity", activity: "machinery", trigger: exact("machinery") },
      { type: "age", years: 0, trigger: exact("0") },
      { type: "pregnancy", state: "trying", trigger: exact("trying") },
      { type: "regimen", dosesPerWeek: 2, weeks: 8, trigger: exact("2/8") },
      { type: "dose", amount: 0.5, unit: "mg", trigger: exact("0.5 mg") },
    ]);
    expect([recognised, unrecognised]).toEqual([[], []]);
  });
});

describe("other substances", () => {
  test("are one beside the ten or one of the ten, by id or by another name", () => {
    const { items, recognised } = read({ otherSubstances: ["Beer", "alcohol", "Cannabis"] });
    expect(items.slice(1)).toEqual([
      {
        type: "substance",
        other: "alcohol",
        scope: undefined,
        trigger: { input: "Beer", matched: "beer", confidence: "synonym" },
      },
      {
        type: "substance",
        other: "alcohol",
        scope: undefined,
        trigger: { input: "alcohol", matched: "alcohol", confidence: "exact" },
      },
      {
        type: "substance",
        other: undefined,
        scope: { id: "cannabis" },
        trigger: { input: "Cannabis", matched: "cannabis", confidence: "exact" },
      },
    ]);
    expect(recognised).toEqual([
      { input: "Beer", kind: "substance", id: "alcohol", matched: "beer", confidence: "synonym" },
      { input: "alcohol", kind: "substance", id: "alcohol", matched: "alcohol", confidence: "exact" },
      { input: "Cannabis", kind: "substance", id: "cannabis", matched: "cannabis", confidence: "exact" },
    ]);
  });

  test("that are not known are kept, and are no item", () => {
    const { items, recognised, unrecognised } = read({ otherSubstances: ["ketchup"] });
    expect([items, recognised]).toEqual([[always], []]);
    expect(unrecognised).toEqual([{ input: "ketchup", kind: "substance", suggestions: [] }]);
  });
});

describe("conditions", () => {
  test("are found by id, by code, and by name in any language, in this order of trust", () => {
    const item = (trigger: object) => ({ type: "condition", id: "psychosis", status: undefined, trigger });
    const first = (text: string) => read({ conditions: [text] }).items[1];
    expect(first("psychosis")).toEqual(item({ input: "psychosis", matched: "psychosis", confidence: "exact" }));
    expect(first(" psychosis ")).toEqual(item({ input: " psychosis ", matched: "psychosis", confidence: "exact" }));
    expect(first("f20.0")).toEqual(item({ input: "f20.0", matched: "F20", code: "F20.0", confidence: "exact" }));
    expect(first(" 6A20 ")).toEqual(item({ input: " 6A20 ", matched: "6A20", code: "6A20", confidence: "exact" }));
    expect(first("Esquizofrenia")).toEqual(
      item({ input: "Esquizofrenia", matched: "esquizofrenia", confidence: "synonym" }),
    );
    expect(read({ conditions: ["psychosis", "F20", "فصام"] }).unrecognised).toEqual([]);
    expect(read({ conditions: ["فصام"] }).recognised).toEqual([
      { input: "فصام", kind: "condition", id: "psychosis", matched: "فصام", confidence: "synonym" },
    ]);
  });

  test("are read from each name and code that is given, with their state", () => {
    const { items } = read({ conditions: [{ name: "schizophrenia", icd10: "F29", icd11: "6A20", status: "past" }] });
    expect(items.slice(1)).toMatchObject([
      { id: "psychosis", status: "past", trigger: { input: "schizophrenia" } },
      { id: "psychosis", status: "past", trigger: { input: "F29" } },
      { id: "psychosis", status: "past", trigger: { input: "6A20" } },
    ]);
  });

  test("that are not known are kept, and are no item", () => {
    for (const text of ["zzyzx", "F21", "F2", "6A", "constructor"]) {
      const { items, recognised, unrecognised } = read({ conditions: [text] });
      expect([items, recognised]).toEqual([[always], []]);
      expect(unrecognised).toEqual([{ input: text, kind: "condition", suggestions: [] }]);
    }
  });

  test("of relatives have a kinship, of the first degree where none is given", () => {
    const { items } = read({ familyHistory: ["psychosis", { condition: "F20", relative: "other" }, "zzyzx"] });
    expect(items.slice(1)).toEqual([
      {
        type: "family-history",
        id: "psychosis",
        relative: "first-degree",
        trigger: { input: "psychosis", matched: "psychosis", confidence: "exact" },
      },
      {
        type: "family-history",
        id: "psychosis",
        relative: "other",
        trigger: { input: "F20", matched: "F20", code: "F20", confidence: "exact" },
      },
    ]);
  });

  test("that share a code are each found, each by its longest prefix", () => {
    const [psychosis] = records.conditions;
    if (psychosis === undefined) throw new Error("no condition to begin with");
    const conditions = [
      { ...psychosis, id: "bipolar-disorder" as const, icd10: ["F2"], icd11: [], names: [{ name: "bipolar" }] },
      { ...psychosis, icd10: ["F2", "F20.0"], names: [{ name: "psychosis" }] },
    ];
    const { items } = readBy({ ...records, conditions }, { substance: "lsd", conditions: ["F20.09"] });
    expect(items.slice(1).map((item) => [item.type === "condition" && item.id, item.trigger.matched])).toEqual([
      ["psychosis", "F20.0"],
      ["bipolar-disorder", "F2"],
    ]);
  });
});

describe("medicines", () => {
  const medicines = (medication: NonNullable<RiskProfile["medications"]>[number]) => {
    const { items, recognised, unrecognised } = read({ medications: [medication] });
    return { items: items.slice(1), recognised, unrecognised };
  };

  test("are their ingredient, with its codes", () => {
    expect(medicines("Zoloft")).toStrictEqual({
      items: [
        {
          type: "medication",
          id: "sertraline",
          atc: ["N06AB06"],
          trigger: { input: "Zoloft", matched: "Zoloft", code: "N06AB06", confidence: "synonym" },
        },
      ],
      recognised: [{ input: "Zoloft", kind: "medication", id: "sertraline", matched: "Zoloft", confidence: "synonym" }],
      unrecognised: [],
    });
  });

  test("that were stopped carry the days", () => {
    expect(medicines({ name: "Zoloft", stoppedDaysAgo: 0 }).items).toMatchObject([{ stoppedDaysAgo: 0 }]);
    expect(medicines({ atc: "N06AB99", stoppedDaysAgo: 7 }).items).toMatchObject([{ stoppedDaysAgo: 7 }]);
  });

  test("are looked at by code, by RxCUI and by name, where they disagree too", () => {
    const lithium = records.medications[0]?.rxcui ?? "";
    const { items } = medicines({ name: "Prozac", atc: "N06AB06", rxcui: lithium });
    expect(items.map((item) => item.type === "medication" && item.id)).toEqual(["sertraline", "lithium", "fluoxetine"]);
  });

  test("of several ingredients are each of them, with the codes of the product beside their own", () => {
    const { items, recognised } = medicines("Combo");
    expect(items).toMatchObject([
      { id: "olanzapine", atc: ["N05AH03", "N06CA99"], trigger: { matched: "Combo", code: "N05AH03" } },
      { id: "sertraline", atc: ["N06AB06", "N06CA99"], trigger: { matched: "Combo", code: "N06AB06" } },
    ]);
    expect(recognised).toMatchObject([{ id: "olanzapine-and-sertraline" }]);
  });

  test("of a class are all members, under one trigger that says so", () => {
    const { items, recognised } = medicines("SSRI");
    const trigger = { input: "SSRI", matched: "SSRI", code: "N06AB", class: true, confidence: "synonym" };
    expect(items.map((item) => item.type === "medication" && item.id).sort()).toEqual(["fluoxetine", "sertraline"]);
    for (const item of items) expect(item.trigger).toEqual(trigger);
    expect(recognised).toEqual([
      { input: "SSRI", kind: "medication", id: "ssris", matched: "SSRI", class: true, confidence: "synonym" },
    ]);
  });

  test("of a class with several prefixes have no code that is the class's own", () => {
    const { items } = medicines("mood stabilizer");
    for (const item of items) {
      expect(item.trigger).toEqual({
        input: "mood stabilizer",
        matched: "mood stabilizer",
        class: true,
        confidence: "synonym",
      });
    }
    expect(items).toHaveLength(2);
  });

  test("that are not known are kept, with what they may have been", () => {
    expect(medicines("zzyzx")).toEqual({
      items: [],
      recognised: [],
      unrecognised: [{ input: "zzyzx", kind: "medication", suggestions: [] }],
    });
    expect(medicines("ertraline").unrecognised).toEqual([
      { input: "ertraline", kind: "medication", suggestions: ["Sertraline"] },
    ]);
  });

  test.each([
    ["N06AB99", "N06AB99"],
    [" n06ab99 ", "N06AB99"],
  ])("by the code %j, which the index does not hold, are an item without a name", (input, code) => {
    expect(medicines(input)).toEqual({
      items: [
        {
          type: "medication",
          id: undefined,
          atc: [code],
          trigger: { input, matched: code, code, confidence: "exact" },
        },
      ],
      recognised: [],
      unrecognised: [{ input, kind: "medication", suggestions: [] }],
    });
  });

  test.each(["N06AB9", "N06AB999", "N06A999", "XN06AB99", "N6AB99", "006AB99", "N0AAB99"])(
    "by %j, which is no code of one ingredient, are no item",
    (input) => {
      expect(medicines(input).items).toEqual([]);
    },
  );

  test("of a class without members are an item by its code", () => {
    const bare = { ...records, medications: [] };
    const { items, recognised, unrecognised } = readBy(bare, { substance: "lsd", medications: ["SSRI"] });
    expect(items[1]).toEqual({
      type: "medication",
      id: undefined,
      atc: ["N06AB"],
      trigger: { input: "SSRI", matched: "N06AB", code: "N06AB", confidence: "exact" },
    });
    expect([recognised, unrecognised]).toEqual([[], [{ input: "SSRI", kind: "medication", suggestions: ["SSRIs"] }]]);
  });
});
