import { describe, expect, test } from "vitest";
import { formatRecord, unformattedRecords } from "./record-format.js";

describe("record files", () => {
  test("are written in one way: `npm run format` writes them so", () => {
    expect(unformattedRecords().map(({ path }) => path)).toEqual([]);
  });

  test("have the keys of every object in the order of its interface", () => {
    const source = { accessedOn: "2026-01-01", supports: ["status"], reference: "a" };
    const rule = { sources: [source], status: "legal", penalty: "none", id: "a" };
    const formatted = JSON.parse(formatRecord("laws", JSON.stringify({ rules: [rule], jurisdiction: "PT" })));
    expect(formatted).toEqual({ rules: [rule], jurisdiction: "PT" });
    expect(Object.keys(formatted)).toEqual(["jurisdiction", "rules"]);
    expect(Object.keys(formatted.rules[0])).toEqual(["id", "status", "penalty", "sources"]);
    expect(Object.keys(formatted.rules[0].sources[0])).toEqual(["reference", "supports", "accessedOn"]);
  });

  test("have the order of the kind that an object is of", () => {
    const trigger = { except: ["a"], ingredients: ["b"], type: "medication" };
    const [first] = Object.keys(JSON.parse(formatRecord("rules", JSON.stringify({ trigger }))).trigger);
    expect(first).toBe("type");
  });

  test("keep a field that no interface names, for the schema to refuse, and every value", () => {
    const text = JSON.stringify({ untill: "2020-01-01", id: "lsd", "1": [], nested: { b: [1, "x"], a: {} } });
    expect(JSON.parse(formatRecord("substances", text))).toEqual(JSON.parse(text));
  });
});
