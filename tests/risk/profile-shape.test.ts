import { describe, expect, test } from "vitest";
import { profileShape } from "../../src/risk/profile-shape.js";
import { readOf, refusalOf } from "../shapes/refusal.js";

const lsd = { substance: "lsd" };

describe("a profile", () => {
  test("is read whole", () => {
    const full = {
      substance: ["lsd", { id: "dmt", form: "ayahuasca", route: "oral" }],
      dose: { amount: 10, unit: "µg" },
      regimen: { dosesPerWeek: 2, weeks: 8 },
      medications: ["lithium", { name: "Zoloft", atc: "N06AB06", rxcui: "36437", stoppedDaysAgo: 0 }],
      conditions: ["psychosis", { name: "psychosis", icd10: "F20", icd11: "6A20", status: "past" }],
      familyHistory: ["psychosis", { condition: "psychosis", relative: "other" }],
      otherSubstances: ["alcohol"],
      ageYears: 40,
      pregnancy: "trying",
      activities: ["driving"],
    };
    expect(readOf(profileShape, full)).toEqual(full);
  });

  test("needs a substance and no more: one, or some", () => {
    for (const substance of ["lsd", { id: "lsd" }, ["lsd"], [{ id: "lsd" }, "dmt"]]) {
      expect(readOf(profileShape, { substance })).toEqual({ substance });
    }
    expect(refusalOf(profileShape, {})).toMatchObject({ code: "missing-field", path: "substance" });
    expect(refusalOf(profileShape, { substance: [] })).toMatchObject({ code: "out-of-range", path: "substance" });
    expect(refusalOf(profileShape, { substance: [["lsd"]] })).toMatchObject({
      code: "invalid-type",
      path: "substance[0]",
    });
  });
});

describe("a unit of a dose", () => {
  const candidates = (unit: string) => refusalOf(profileShape, { ...lsd, dose: { amount: 10, unit } })?.candidates;

  test.each([
    ["ug", "µg"],
    ["mcg", "µg"],
    ["\u03bcg", "µg"],
    ["MCG/kg", "µg/kg"],
    [" MG ", "mg"],
  ])("written %j is refused, and the one that is meant is named", (unit, meant) => {
    expect(candidates(unit)).toEqual([meant]);
  });

  test("that is like none names none", () => {
    expect(["ml", "", "m"].map(candidates)).toEqual([[], [], []]);
  });
});

describe("limits", () => {
  const code = (fields: object) => refusalOf(profileShape, { ...lsd, ...fields })?.code;

  test.each([
    ["substance", "lsd"],
    ["medications", "x"],
    ["conditions", "x"],
    ["familyHistory", "x"],
    ["otherSubstances", "x"],
    ["activities", "driving"],
  ])("a list of %s has a thousand entries at most", (name, value) => {
    expect(code({ [name]: Array(1000).fill(value) })).toBeUndefined();
    expect(code({ [name]: Array(1001).fill(value) })).toBe("out-of-range");
  });

  test("nobody is older than 130, or younger than nothing", () => {
    expect([-0.1, 0, 130, 130.1].map((ageYears) => code({ ageYears }))).toEqual([
      "out-of-range",
      undefined,
      undefined,
      "out-of-range",
    ]);
  });

  test("a week has 168 hours, and weeks are not counted backwards", () => {
    const regimen = (dosesPerWeek: number, weeks: number) => code({ regimen: { dosesPerWeek, weeks } });
    expect([regimen(-1, 0), regimen(0, 0), regimen(168, 0.5), regimen(169, 1), regimen(1, -1)]).toEqual([
      "out-of-range",
      undefined,
      undefined,
      "out-of-range",
      "out-of-range",
    ]);
  });

  test("a dose is more than nothing, and days since the last one are whole", () => {
    const dose = (amount: number) => code({ dose: { amount, unit: "mg" } });
    expect([dose(0), dose(0.1)]).toEqual(["out-of-range", undefined]);
    const stopped = (stoppedDaysAgo: number) => code({ medications: [{ name: "x", stoppedDaysAgo }] });
    expect([stopped(-1), stopped(0), stopped(1.5)]).toEqual(["out-of-range", undefined, "invalid-value"]);
  });
});

describe("what is named by nothing", () => {
  test.each([{ name: "Zoloft" }, { atc: "N06AB06" }, { rxcui: "36437" }])("a medicine is named by %j", (medicine) => {
    expect(refusalOf(profileShape, { ...lsd, medications: [medicine] })).toBeUndefined();
  });

  test.each([{}, { stoppedDaysAgo: 3 }])("a medicine is not named by %j", (medicine) => {
    expect(refusalOf(profileShape, { ...lsd, medications: ["lithium", medicine] })).toMatchObject({
      code: "missing-field",
      path: "medications[1]",
      expected: "a name, an ATC code or an RxCUI",
    });
  });

  test.each([{ name: "psychosis" }, { icd10: "F20" }, { icd11: "6A20" }])("a condition is named by %j", (condition) => {
    expect(refusalOf(profileShape, { ...lsd, conditions: [condition] })).toBeUndefined();
  });

  test.each([{}, { status: "past" }])("a condition is not named by %j", (condition) => {
    expect(refusalOf(profileShape, { ...lsd, conditions: [condition] })).toMatchObject({
      code: "missing-field",
      path: "conditions[0]",
      expected: "a name, an ICD-10 or an ICD-11 code",
    });
  });

  test.each(["medications", "conditions", "familyHistory", "otherSubstances"])(
    "nothing in %s is empty text",
    (name) => {
      expect(refusalOf(profileShape, { ...lsd, [name]: [" "] })).toMatchObject({
        code: "invalid-value",
        path: `${name}[0]`,
      });
    },
  );

  test.each([
    [{ medications: [{ name: "" }] }, "medications[0].name"],
    [{ medications: [{ atc: " " }] }, "medications[0].atc"],
    [{ medications: [{ rxcui: "" }] }, "medications[0].rxcui"],
    [{ conditions: [{ icd10: "" }] }, "conditions[0].icd10"],
    [{ conditions: [{ icd11: "" }] }, "conditions[0].icd11"],
    [{ familyHistory: [{ condition: "", relative: "other" }] }, "familyHistory[0].condition"],
  ])("nor is %j", (fields, path) => {
    expect(refusalOf(profileShape, { ...lsd, ...fields })).toMatchObject({ code: "invalid-value", path });
  });
});

describe("vocabularies", () => {
  test.each([
    [{ substance: { id: "lds" } }, "substance.id", "unknown-id"],
    [{ substance: { id: "lsd", form: "blotter" } }, "substance.form", "unknown-id"],
    [{ substance: { id: "lsd", route: "rectal-ish" } }, "substance.route", "unknown-id"],
    [{ dose: { amount: 1, unit: "ug" } }, "dose.unit", "invalid-value"],
    [{ conditions: [{ name: "x", status: "cured" }] }, "conditions[0].status", "invalid-value"],
    [{ familyHistory: [{ condition: "x", relative: "aunt" }] }, "familyHistory[0].relative", "invalid-value"],
    [{ familyHistory: [{ condition: "x" }] }, "familyHistory[0].relative", "missing-field"],
    [{ pregnancy: "yes" }, "pregnancy", "invalid-value"],
    [{ activities: ["flying"] }, "activities[0]", "invalid-value"],
    [{ age: 18 }, "age", "unknown-field"],
  ])("%j is refused at %s as %s", (fields, path, code) => {
    expect(refusalOf(profileShape, { ...lsd, ...fields })).toMatchObject({ path, code });
  });
});
