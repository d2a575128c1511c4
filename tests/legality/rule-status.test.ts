import { describe, expect, test } from "vitest";
import { laws } from "../../src/data/laws.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import {
  citationOf,
  conditionMessage,
  higherOf,
  laterRule,
  layerStatusOf,
  statusOf,
} from "../../src/legality/rule-status.js";
import { type LegalCondition, legalStatuses } from "../../src/model/law.js";
import { locales } from "../../src/model/locale.js";
import { rule } from "./records.js";

describe("the status that a rule gives", () => {
  test("holds what the record holds, under the names of an answer", () => {
    const given = rule({
      id: "or-open",
      status: "licensed",
      from: "2023-01-02",
      until: "2024-09-01",
      conditions: [{ kind: "age", value: 21, unit: "years" }],
      schedule: "Schedule I",
      penalty: "administrative",
    });
    expect(statusOf({ level: "subdivision", jurisdiction: "US-OR", rule: given, byForm: [] })).toStrictEqual({
      status: "licensed",
      since: "2023-01-02",
      until: "2024-09-01",
      layer: "subdivision",
      jurisdiction: "US-OR",
      rule: "or-open",
      conditions: [
        {
          kind: "age",
          value: 21,
          unit: "years",
          message: { key: "legality:condition.age.limit", values: { value: 21, unit: { term: "unit.years" } } },
        },
      ],
      instrument: { name: "An Act", reference: "law" },
      schedule: "Schedule I",
      penalty: "administrative",
      verification: "official",
      sources: [{ reference: "law" }],
    });
  });

  test("has no field for what the record does not hold", () => {
    const bare = rule({ id: "us", status: "prohibited" });
    expect(Object.keys(statusOf({ level: "nation", jurisdiction: "US", rule: bare, byForm: [] }))).toEqual([
      "status",
      "layer",
      "jurisdiction",
      "rule",
      "conditions",
      "instrument",
      "verification",
      "sources",
    ]);
  });

  test("holds the forms that the rule is of, and what is said of each", () => {
    const mushroom = rule({ id: "m", status: "legal", forms: ["mushroom"], inForceBy: "2020" });
    const finding = { level: "nation", jurisdiction: "NL", rule: mushroom, byForm: [["mushroom", mushroom]] } as const;
    expect(statusOf(finding)).toMatchObject({
      inForceBy: "2020",
      forms: ["mushroom"],
      byForm: { mushroom: { status: "legal", inForceBy: "2020", conditions: [], rule: "m" } },
    });
  });
});

describe("the status that a level of law gives", () => {
  const finding = { level: "nation", jurisdiction: "NL", byForm: [] } as const;
  const short = {
    status: "licensed",
    layer: "nation",
    jurisdiction: "NL",
    rule: "nl",
    instrument: { name: "An Act", reference: "law" },
    verification: "official",
  };

  test("holds its forms, schedule and penalty where the record does", () => {
    const more = { from: "2020-01-01", forms: ["truffle"], schedule: "List II", penalty: "criminal" } as const;
    const { from, ...fields } = more;
    expect(layerStatusOf({ ...finding, rule: rule({ id: "nl", status: "licensed", ...more }) })).toStrictEqual({
      ...short,
      ...fields,
      since: from,
    });
  });

  test("has no field for what the record does not hold", () => {
    expect(layerStatusOf({ ...finding, rule: rule({ id: "nl", status: "licensed" }) })).toStrictEqual(short);
  });
});

describe("what higher levels say", () => {
  test("is their status, and that it is not known where they have no rule", () => {
    const ban = rule({ id: "us", status: "prohibited", forms: ["mushroom"] });
    expect(higherOf([{ jurisdiction: "US-CO" }, { jurisdiction: "US", rule: ban }])).toStrictEqual({
      higher: [
        { jurisdiction: "US-CO", status: "unknown" },
        { jurisdiction: "US", status: "prohibited", forms: ["mushroom"], rule: "us" },
      ],
    });
    expect(higherOf([])).toStrictEqual({});
    expect(higherOf()).toStrictEqual({});
  });
});

describe("a rule that is still to come", () => {
  test.each([
    [{ from: "2027-01-01" }, { from: "2027-01-01", announced: true }],
    [{ from: "2025-01-01" }, { from: "2025-01-01" }],
    [{ inForceBy: "2025" }, { inForceBy: "2025" }],
    [{}, {}],
  ])("with %j is told with %j", (dates, told) => {
    const later = laterRule({ jurisdiction: "PT", rule: rule({ id: "pt", status: "legal", ...dates }) });
    expect(later).toStrictEqual({ jurisdiction: "PT", status: "legal", ...told, rule: "pt" });
  });
});

describe("the sentence of a condition", () => {
  const what = (term: string) => ({ what: { term } });
  test.each([
    [{ kind: "licence" }, "licence.any", undefined],
    [{ kind: "prescription", except: true }, "prescription.except-any", undefined],
    [{ kind: "place", is: "home" }, "place.only", what("condition.place.home")],
    [{ kind: "plant", is: "peyote", except: true }, "plant.except", what("condition.plant.peyote")],
    [{ kind: "quantity", value: 0, unit: "g" }, "quantity.limit", { value: 0, unit: { term: "unit.g" } }],
    [{ kind: "quantity", value: 1, unit: "plants" }, "quantity.limit", { value: 1, unit: { term: "unit-one.plants" } }],
    [
      { kind: "quantity", value: 30, unit: "g", of: ["dried-cannabis", "in-public"] },
      "quantity.limit-of",
      { value: 30, unit: { term: "unit.g" }, of: { beside: ["limit.dried-cannabis", "limit.in-public"] } },
    ],
    [
      { kind: "quantity", value: 1, unit: "oz", of: ["as-gift"], except: true },
      "quantity.except-limit-of",
      { value: 1, unit: { term: "unit-one.oz" }, of: { beside: ["limit.as-gift"] } },
    ],
    [{ kind: "quantity", of: ["small-amount"] }, "quantity.any-of", { of: { beside: ["limit.small-amount"] } }],
    [
      { kind: "quantity", of: ["own-use"], except: true },
      "quantity.except-any-of",
      { of: { beside: ["limit.own-use"] } },
    ],
    [
      { kind: "lesser-penalty", is: "first-offence", value: 4, unit: "oz" },
      "lesser-penalty.limit-is",
      { value: 4, unit: { term: "unit.oz" }, ...what("condition.lesser-penalty.first-offence") },
    ],
    [{ kind: "doubt", is: "sources-conflict" }, "doubt.sources-conflict", undefined],
  ] as const)("%j is %s", (condition, key, values) => {
    expect(conditionMessage(condition as LegalCondition, "legal")).toStrictEqual({
      key: `legality:condition.${key}`,
      ...(values === undefined ? {} : { values }),
    });
  });

  test("says of a ban, and of what is unclear or free, what it covers, and of a permission what alone it permits", () => {
    const variants = legalStatuses.map((status) => [
      status,
      conditionMessage({ kind: "place", is: "home" }, status).key.split(".").at(-1),
    ]);
    expect(Object.fromEntries(variants)).toEqual({
      prohibited: "covers",
      unclear: "covers",
      uncontrolled: "covers",
      decriminalised: "only",
      tolerated: "only",
      licensed: "only",
      legal: "only",
      unknown: "only",
    });
    expect(conditionMessage({ kind: "prescription", is: "specialist" }, "prohibited").key).toMatch(/only$/);
  });

  test.each([
    { kind: "place", is: "home" },
    { kind: "purpose", is: "personal" },
    { kind: "plant", is: "peyote" },
    { kind: "preparation", is: "dried" },
    { kind: "programme", is: "trial" },
    { kind: "religious", is: "rastafari" },
  ] as const)("says of a ban what it covers where it is of %j", (condition) => {
    expect(conditionMessage(condition as LegalCondition, "prohibited").key).toMatch(/\.covers$/);
    expect(conditionMessage(condition as LegalCondition, "licensed").key).toMatch(/\.only$/);
  });

  test("is there in every language for every condition that a record holds", async () => {
    for (const lng of locales) {
      const i18n = await createI18n(lng);
      for (const { conditions, status } of laws.flatMap((entry) => entry.rules)) {
        for (const condition of conditions) {
          const text = i18n.text(conditionMessage(condition, status));
          expect(text).not.toMatch(/\{\{|undefined/);
        }
      }
    }
  });
});

describe("a citation", () => {
  test("is what was cited, without what was read in it", () => {
    const source = { reference: "law", supports: ["status"], accessedOn: "2026-01-01", readAt: "https://a" };
    expect(citationOf(source)).toStrictEqual({ reference: "law" });
    expect(citationOf({ ...source, secondary: true })).toStrictEqual({ reference: "law", secondary: true });
  });
});
