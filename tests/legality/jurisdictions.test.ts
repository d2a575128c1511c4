import { describe, expect, test } from "vitest";
import { jurisdictionChain, levelOf, listCodes, listJurisdictions } from "../../src/legality/jurisdictions.js";
import { cityCodes, countryCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";
import { rule } from "./records.js";

const law = (jurisdiction: "US-OR" | "US-CO/denver") => ({
  jurisdiction,
  rules: [rule({ id: "a", status: "prohibited" })],
});
const listed = () => listJurisdictions([law("US-OR"), law("US-CO/denver")]);
const entryOf = (code: string) => listed().find((entry) => entry.code === code);

describe("the chain of a place", () => {
  test.each([
    ["PT", ["PT"]],
    ["US-OR", ["US", "US-OR"]],
    ["US-CO/denver", ["US", "US-CO", "US-CO/denver"]],
    ["US-CA/san-francisco", ["US", "US-CA", "US-CA/san-francisco"]],
  ] as const)("%s is %j", (code, chain) => {
    expect(jurisdictionChain(code)).toEqual(chain);
  });

  test("ends with the place and holds only places that can be asked for", () => {
    const codes = new Set<string>(listCodes());
    for (const code of listCodes()) {
      const chain = jurisdictionChain(code);
      expect(chain.at(-1)).toBe(code);
      expect(chain.filter((above) => !codes.has(above))).toEqual([]);
    }
  });
});

describe("levels of law", () => {
  test.each([
    ["PT", "nation"],
    ["US-OR", "subdivision"],
    ["US-CO/denver", "city"],
  ] as const)("%s is a %s", (code, level) => {
    expect(levelOf(code)).toBe(level);
  });
});

describe("the list of places", () => {
  test("has countries, then subdivisions, then cities, each once", () => {
    expect(listCodes()).toEqual([...countryCodes, ...subdivisionCodes, ...cityCodes]);
    expect(new Set(listCodes()).size).toBe(listCodes().length);
    expect(listed().map(({ code }) => code)).toEqual(listCodes());
  });

  test("names each one's level and what it is part of", () => {
    expect(entryOf("US")).toStrictEqual({ code: "US", level: "nation", hasRecords: false });
    expect(entryOf("US-OR")).toStrictEqual({ code: "US-OR", level: "subdivision", parent: "US", hasRecords: true });
    expect(entryOf("US-CO/denver")).toStrictEqual({
      code: "US-CO/denver",
      level: "city",
      parent: "US-CO",
      hasRecords: true,
    });
  });

  test("says which have a law of their own: a city's is not its state's", () => {
    expect(
      listed()
        .filter(({ hasRecords }) => hasRecords)
        .map(({ code }) => code),
    ).toEqual(["US-OR", "US-CO/denver"]);
  });
});
