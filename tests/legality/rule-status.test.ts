import { describe, expect, test } from "vitest";
import { citationOf, statusOf } from "../../src/legality/rule-status.js";
import { rule } from "./records.js";

describe("the status that a rule gives", () => {
  test("holds what the record holds, under the names of an answer", () => {
    const given = rule({
      id: "or-open",
      status: "licensed",
      from: "2023-01-02",
      until: "2024-09-01",
      conditions: [{ kind: "age", value: 21, unit: "years", detail: "on the day" }],
      schedule: "Schedule I",
      penalty: "administrative",
    });
    expect(statusOf(given, "US-OR")).toStrictEqual({
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
          detail: "on the day",
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
    expect(Object.keys(statusOf(rule({ id: "us", status: "prohibited" }), "US"))).toEqual([
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

  test.each([
    [{ kind: "quantity", value: 0, unit: "g" }, "legality:condition.quantity.limit"],
    [{ kind: "quantity", value: 25 }, "legality:condition.quantity.any"],
    [{ kind: "quantity", unit: "g" }, "legality:condition.quantity.any"],
    [{ kind: "licence" }, "legality:condition.licence.any"],
  ] as const)("words the condition %j as %s: a limit is a value with its unit", (condition, key) => {
    const [worded] = statusOf(rule({ id: "a", status: "legal", conditions: [condition] }), "PT").conditions;
    expect(worded?.message.key).toBe(key);
    expect(worded?.message.values === undefined).toBe(key.endsWith(".any"));
  });
});

describe("a citation", () => {
  test("is what was cited, without what was read in it", () => {
    const source = { reference: "law", supports: ["status"], accessedOn: "2026-01-01", readAt: "https://a" };
    expect(citationOf(source)).toStrictEqual({ reference: "law" });
    expect(citationOf({ ...source, secondary: true })).toStrictEqual({ reference: "law", secondary: true });
  });
});
