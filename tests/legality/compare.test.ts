import { iso31661, iso31662, iso31663 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { compareJurisdictions, jurisdictions, lookupLegality } from "../../src/entries/legality.js";
import { countryCodes, retiredCountryCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";

describe("a comparison", () => {
  test("has a row for each jurisdiction that is listed, the same as a lookup", () => {
    const query = { substance: "cannabis", on: "2026-11-24" } as const;
    const rows = compareJurisdictions({ ...query, activity: "possession" });
    expect(rows).toHaveLength(jurisdictions.length);
    for (const row of rows) {
      expect(row.status).toEqual(lookupLegality({ ...query, jurisdiction: row.jurisdiction }).activities.possession);
    }
  });

  test("refuses an unknown jurisdiction by its place in the list", () => {
    const query = { substance: "lsd", activity: "supply", on: "2026-11-24", jurisdictions: ["PT", "ZZ"] };
    expect(() => compareJurisdictions(query as never)).toThrow("jurisdictions[1]");
  });
});

describe("jurisdictions", () => {
  test("are the countries of ISO 3166-1, and subdivisions of ISO 3166-2", () => {
    const assigned = iso31661.filter((entry) => entry.state === "assigned").map((entry) => entry.alpha2);
    expect([...countryCodes]).toEqual(assigned.sort());
    const official = new Set(iso31662.map((entry) => entry.code));
    expect(subdivisionCodes.filter((code) => !official.has(code))).toEqual([]);
  });

  test("retired codes are those of ISO 3166-3 that no country has taken over", () => {
    const current = new Set<string>(countryCodes);
    const withdrawn = iso31663.map((entry) => entry.from.alpha2).filter((code) => !current.has(code));
    expect([...retiredCountryCodes]).toEqual([...new Set(withdrawn)].sort());
  });

  test("name their parents", () => {
    const parents = Object.fromEntries(jurisdictions.map((entry) => [entry.code, entry.parent]));
    expect([parents["PT"], parents["US-OR"], parents["US-CO/denver"]]).toEqual([undefined, "US", "US-CO"]);
  });
});
