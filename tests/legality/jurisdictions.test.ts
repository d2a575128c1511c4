import { describe, expect, test } from "vitest";
import {
  firstCode,
  jurisdictionChain,
  levelAt,
  listCodes,
  listJurisdictions,
  parentsIn,
} from "../../src/legality/jurisdictions.js";
import {
  cityCodes,
  countryCodeOf,
  countryCodes,
  subdivisionCodes,
  type Territory,
} from "../../src/model/jurisdiction.js";
import { rule } from "./records.js";

const law = (jurisdiction: "US-OR" | "US-CO/denver") => ({
  jurisdiction,
  rules: [rule({ id: "a", status: "prohibited" })],
});
const territory = (code: "PR" | "HK", sharesLaw: boolean): Territory => ({
  code,
  partOf: code === "PR" ? "US" : "CN",
  sharesLaw,
  sources: [],
  verification: "official",
  reviewedOn: "2026-01-01",
});
const parents = parentsIn([territory("PR", true), territory("HK", false)]);
const listed = () =>
  listJurisdictions([law("US-OR"), law("US-CO/denver")], [territory("PR", true), territory("HK", false)]);
const entryOf = (code: string) => listed().find((entry) => entry.code === code);

describe("the chain of a place", () => {
  test.each([
    ["PT", ["PT"]],
    ["US-OR", ["US", "US-OR"]],
    ["US-CO/denver", ["US", "US-CO", "US-CO/denver"]],
    ["US-CA/san-francisco", ["US", "US-CA", "US-CA/san-francisco"]],
    ["PR", ["US", "PR"]],
    ["HK", ["HK"]],
  ] as const)("%s is %j", (code, chain) => {
    expect(jurisdictionChain(code, parents)).toEqual(chain);
  });

  test("ends with the place and holds only places that can be asked for", () => {
    const codes = new Set<string>(listCodes());
    for (const code of listCodes()) {
      const chain = jurisdictionChain(code, parents);
      expect(chain.at(-1)).toBe(code);
      expect(chain.filter((above) => !codes.has(above))).toEqual([]);
    }
  });
});

describe("levels of law", () => {
  test.each([
    [0, "nation"],
    [1, "subdivision"],
    [2, "city"],
  ] as const)("at place %d of a chain are a %s", (place, level) => {
    expect(levelAt(place)).toBe(level);
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

  test("names the country whose law holds in a place with a code of its own, and none where it does not", () => {
    expect(entryOf("PR")).toStrictEqual({ code: "PR", level: "subdivision", parent: "US", hasRecords: false });
    expect(entryOf("HK")).toStrictEqual({ code: "HK", level: "nation", hasRecords: false });
  });

  test("goes by one code for each place", () => {
    for (const [second, code] of Object.entries(countryCodeOf)) {
      expect(firstCode(second as keyof typeof countryCodeOf)).toBe(code);
      expect(listCodes()).toContain(code);
      expect(listCodes()).not.toContain(second);
    }
    expect(firstCode("US-OR")).toBe("US-OR");
  });

  test("says which have a law of their own: a city's is not its state's", () => {
    expect(
      listed()
        .filter(({ hasRecords }) => hasRecords)
        .map(({ code }) => code),
    ).toEqual(["US-OR", "US-CO/denver"]);
  });
});
