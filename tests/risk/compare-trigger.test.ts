import { describe, expect, test } from "vitest";
import type { RiskTrigger } from "../../src/model/risk-rule.js";
import { compareTrigger } from "../../src/risk/compare-trigger.js";
import type { Item } from "../../src/risk/profile-items.js";

const trigger = { input: "x", matched: "x", confidence: "exact" } as const;
type Fields<T> = T extends unknown ? Omit<T, "trigger"> : never;
const verdict = (rule: RiskTrigger, item: Fields<Item>) => compareTrigger(rule, { ...item, trigger } as Item);

const medicine = (id: string | undefined, atc: readonly string[], stoppedDaysAgo?: number) =>
  ({ type: "medication", id, atc, ...(stoppedDaysAgo !== undefined && { stoppedDaysAgo }) }) as const;

describe("a medicine", () => {
  const sertraline = medicine("sertraline", ["N06AB06"]);
  const ssris: RiskTrigger = { type: "medication", atc: ["N06AB", "N06AX"], except: ["fluoxetine"] };
  const lithium: RiskTrigger = { type: "medication", ingredients: ["lithium"] };

  test("is meant by name, or by the beginning of any of its codes", () => {
    expect(verdict(lithium, medicine("lithium", []))).toBe("holds");
    expect(verdict(lithium, sertraline)).toBe("other");
    expect(verdict(ssris, sertraline)).toBe("holds");
    expect(verdict(ssris, medicine("venlafaxine", ["N06AX16"]))).toBe("holds");
    expect(verdict(ssris, medicine("bupropion", ["A08AA62", "N06AX12"]))).toBe("holds");
    expect(verdict(ssris, medicine("amitriptyline", ["N06AA09"]))).toBe("other");
    expect(verdict(ssris, medicine("none", []))).toBe("other");
    expect(verdict({ type: "medication", atc: ["N06AB06"] }, medicine("a", ["N06AB"]))).toBe("other");
  });

  test("is not meant where the rule leaves it out of a class, unless the rule names it", () => {
    expect(verdict(ssris, medicine("fluoxetine", ["N06AB03"]))).toBe("other");
    expect(verdict({ ...ssris, ingredients: ["fluoxetine"] }, medicine("fluoxetine", ["N06AB03"]))).toBe("holds");
  });

  test("without an id is meant by its code alone", () => {
    expect(verdict(ssris, medicine(undefined, ["N06AB99"]))).toBe("holds");
    expect(verdict(lithium, medicine(undefined, ["N05AN01"]))).toBe("other");
    expect(verdict({ type: "medication" }, medicine(undefined, ["N05AN01"]))).toBe("other");
  });

  test("that was stopped counts for the days of the source, the last one too", () => {
    const stopped = (days: number) => verdict({ ...ssris, washoutDays: 14 }, medicine("sertraline", ["N06AB06"], days));
    expect([0, 14, 15].map(stopped)).toEqual(["holds", "holds", "washed-out"]);
    const atOnce = (days: number) => verdict({ ...ssris, washoutDays: 0 }, medicine("sertraline", ["N06AB06"], days));
    expect([0, 1].map(atOnce)).toEqual(["holds", "washed-out"]);
  });

  test("that was stopped is not known of where no source gives days, and where the rule means another not at all", () => {
    expect(verdict(ssris, medicine("sertraline", ["N06AB06"], 0))).toBe("no-period");
    expect(verdict(lithium, medicine("sertraline", ["N06AB06"], 0))).toBe("other");
  });
});

describe("a condition", () => {
  const inAll = { type: "condition", conditions: ["psychosis", "stroke"] } as const;
  const rule: RiskTrigger = { ...inAll, status: ["uncontrolled", "past"] };
  const item = (id: "psychosis" | "hypertension", status?: "controlled" | "uncontrolled" | "past") =>
    ({ type: "condition", id, status }) as const;

  test("is meant in the states that the rule names, in a state that is not given, and in all where it names none", () => {
    expect(verdict(rule, item("psychosis", "past"))).toBe("holds");
    expect(verdict(rule, item("psychosis", "controlled"))).toBe("other");
    expect(verdict(rule, item("psychosis"))).toBe("holds");
    expect(verdict(inAll, item("psychosis", "controlled"))).toBe("holds");
  });

  test("that the rule does not name is another", () => {
    expect(verdict(rule, item("hypertension", "past"))).toBe("other");
    expect(verdict(rule, item("hypertension"))).toBe("other");
  });
});

describe("a family history", () => {
  const ofAll = { type: "family-history", conditions: ["psychosis"] } as const;
  const rule: RiskTrigger = { ...ofAll, relatives: ["first-degree"] };
  const item = (id: "psychosis" | "hypertension", relative: "first-degree" | "other") =>
    ({ type: "family-history", id, relative }) as const;

  test("is meant of the relatives that the rule names, and of all where it names none", () => {
    expect(verdict(rule, item("psychosis", "first-degree"))).toBe("holds");
    expect(verdict(rule, item("psychosis", "other"))).toBe("other");
    expect(verdict(ofAll, item("psychosis", "other"))).toBe("holds");
    expect(verdict(rule, item("hypertension", "first-degree"))).toBe("other");
  });

  test("is not the person's own condition, nor the other way round", () => {
    const own: RiskTrigger = { type: "condition", conditions: ["psychosis"] };
    expect(verdict(own, item("psychosis", "first-degree"))).toBe("other");
    expect(verdict(rule, { type: "condition", id: "psychosis", status: undefined })).toBe("other");
  });
});

describe("another substance", () => {
  const rule: RiskTrigger = { type: "substance", others: ["alcohol"], substances: ["cannabis"] };

  test("is one beside the ten, or one of them", () => {
    expect(verdict(rule, { type: "substance", other: "alcohol", scope: undefined })).toBe("holds");
    expect(verdict(rule, { type: "substance", other: undefined, scope: { id: "cannabis" } })).toBe("holds");
    expect(verdict(rule, { type: "substance", other: "cocaine", scope: undefined })).toBe("other");
    expect(verdict(rule, { type: "substance", other: undefined, scope: { id: "lsd" } })).toBe("other");
  });

  test("is none where the rule names none of its kind", () => {
    const alcohol: RiskTrigger = { type: "substance", others: ["alcohol"] };
    const cannabis: RiskTrigger = { type: "substance", substances: ["cannabis"] };
    expect(verdict(alcohol, { type: "substance", other: undefined, scope: { id: "cannabis" } })).toBe("other");
    expect(verdict(cannabis, { type: "substance", other: "alcohol", scope: undefined })).toBe("other");
  });
});

describe("a limit", () => {
  const age = (rule: object, years: number) => verdict({ type: "age", ...rule }, { type: "age", years });
  const regimen = (rule: object, dosesPerWeek: number, weeks: number) =>
    verdict({ type: "regimen", ...rule }, { type: "regimen", dosesPerWeek, weeks });

  test("of age holds below one age, and from another on", () => {
    expect([17.9, 18].map((years) => age({ below: 18 }, years))).toEqual(["holds", "outside-range"]);
    expect([64.9, 65].map((years) => age({ from: 65 }, years))).toEqual(["outside-range", "holds"]);
    expect([17, 18, 64, 65].map((years) => age({ below: 18, from: 65 }, years))).toEqual([
      "holds",
      "outside-range",
      "outside-range",
      "holds",
    ]);
    expect([0, 130].map((years) => age({}, years))).toEqual(["outside-range", "outside-range"]);
  });

  test("of a regimen holds where it is reached in weeks and in doses", () => {
    expect([7.9, 8].map((weeks) => regimen({ minWeeks: 8 }, 0, weeks))).toEqual(["outside-range", "holds"]);
    expect([2, 3].map((doses) => regimen({ minDosesPerWeek: 3 }, doses, 0))).toEqual(["outside-range", "holds"]);
    const both = { minWeeks: 8, minDosesPerWeek: 3 };
    expect([regimen(both, 3, 7), regimen(both, 2, 8), regimen(both, 3, 8)]).toEqual([
      "outside-range",
      "outside-range",
      "holds",
    ]);
    expect(regimen({}, 0, 0)).toBe("holds");
  });

  test("of a dose holds above it, in its own unit alone", () => {
    const dose = (amount: number, unit: "µg" | "mg") =>
      verdict({ type: "dose", above: 20, unit: "µg" }, { type: "dose", amount, unit });
    expect([dose(20, "µg"), dose(20.1, "µg"), dose(21, "mg")]).toEqual(["outside-range", "holds", "other"]);
  });
});

describe("a circumstance", () => {
  test("of pregnancy is one of those that the rule names", () => {
    const rule: RiskTrigger = { type: "pregnancy", states: ["pregnant", "trying"] };
    expect(verdict(rule, { type: "pregnancy", state: "trying" })).toBe("holds");
    expect(verdict(rule, { type: "pregnancy", state: "breastfeeding" })).toBe("other");
  });

  test("of activity is one of those that the rule names", () => {
    const rule: RiskTrigger = { type: "activity", activities: ["driving", "machinery"] };
    expect(verdict(rule, { type: "activity", activity: "machinery" })).toBe("holds");
    expect(verdict(rule, { type: "activity", activity: "drug-testing" })).toBe("other");
  });

  test("that is always there sets off the rules for it alone", () => {
    expect(verdict({ type: "always" }, { type: "always" })).toBe("holds");
    expect(verdict({ type: "always" }, { type: "age", years: 1 })).toBe("other");
    expect(verdict({ type: "age", below: 18 }, { type: "always" })).toBe("other");
  });
});

test("no rule is set off by an item of another kind", () => {
  const rules: readonly RiskTrigger[] = [
    { type: "medication", atc: ["N"], ingredients: ["lithium"] },
    { type: "condition", conditions: ["psychosis"] },
    { type: "family-history", conditions: ["psychosis"] },
    { type: "age", below: 99 },
    { type: "pregnancy", states: ["pregnant"] },
    { type: "substance", others: ["alcohol"], substances: ["lsd"] },
    { type: "regimen" },
    { type: "dose", above: 0, unit: "µg" },
    { type: "activity", activities: ["driving"] },
    { type: "always" },
  ];
  const items: readonly Fields<Item>[] = [
    medicine("lithium", ["N05AN01"]),
    { type: "condition", id: "psychosis", status: undefined },
    { type: "family-history", id: "psychosis", relative: "first-degree" },
    { type: "age", years: 1 },
    { type: "pregnancy", state: "pregnant" },
    { type: "substance", other: "alcohol", scope: { id: "lsd" } },
    { type: "regimen", dosesPerWeek: 1, weeks: 1 },
    { type: "dose", amount: 1, unit: "µg" },
    { type: "activity", activity: "driving" },
    { type: "always" },
  ];
  for (const rule of rules) {
    for (const item of items) expect(verdict(rule, item)).toBe(rule.type === item.type ? "holds" : "other");
  }
});
