import { iso31661, iso31662, iso31663 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { compareJurisdictions, jurisdictions, lookupLegality } from "../../src/entries/legality.js";
import { createLegality } from "../../src/legality/create-legality.js";
import { countryCodes, retiredCountryCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";
import { records } from "./records.js";

describe("a comparison", () => {
  test("has a row for each jurisdiction that is listed, the same as a lookup", () => {
    const query = { substance: "cannabis", on: "2026-11-24" } as const;
    const rows = compareJurisdictions({ ...query, activity: "possession" });
    expect(rows).toHaveLength(jurisdictions.length);
    for (const row of rows) {
      expect(row.status).toEqual(lookupLegality({ ...query, jurisdiction: row.jurisdiction }).activities.possession);
    }
  });

  test("has a row for each place that is asked for, in that order, with the UN layer", () => {
    const rows = createLegality(records).compare({
      substance: "psilocybin",
      activity: "possession",
      on: "2024-08-31",
      jurisdictions: ["US-OR", "HT", "US"],
    });
    expect(rows.map(({ jurisdiction, status }) => [jurisdiction, status.status])).toEqual([
      ["US-OR", "licensed"],
      ["HT", "unknown"],
      ["US", "prohibited"],
    ]);
    expect(rows.map(({ treaty }) => treaty.party["1971"])).toEqual(["party", "non-party", "party"]);
  });

  test("is of the form and the activity that are asked for", () => {
    const { compare } = createLegality(records);
    const query = { substance: "psilocybin", on: "2025-01-01", jurisdictions: ["US-CO"] } as const;
    const statusOf = (more: { form?: "mushroom" | "synthetic"; activity: "possession" | "supply" }) =>
      compare({ ...query, ...more })[0]?.status.status;
    expect(statusOf({ activity: "possession", form: "mushroom" })).toBe("legal");
    expect(statusOf({ activity: "possession", form: "synthetic" })).toBe("prohibited");
    expect(statusOf({ activity: "supply" })).toBe("prohibited");
    expect(statusOf({ activity: "possession" })).toBe("prohibited");
  });

  test("says which rows are stale, after the number of days that is asked for", () => {
    const { compare } = createLegality(records);
    const query = { substance: "psilocybin", activity: "possession", on: "2026-01-11", jurisdictions: ["US"] } as const;
    expect(compare(query)[0]?.stale).toBe(false);
    expect(compare(query, { staleAfterDays: 10 })[0]?.stale).toBe(false);
    expect(compare(query, { staleAfterDays: 9 })[0]?.stale).toBe(true);
  });

  test.each([
    [null, "query", "invalid-type"],
    [{ substance: "lsd", on: "2026-11-24" }, "activity", "missing-field"],
    [{ substance: "lsd", activity: "supply", on: "2026-11-24", jurisdictions: "PT" }, "jurisdictions", "invalid-type"],
    [{ substance: "lsd", activity: "supply", on: "2026-11-24", jurisdiction: "PT" }, "jurisdiction", "unknown-field"],
  ])("of %j is refused at %s as %s", (query, path, code) => {
    expect(() => compareJurisdictions(query as never)).toThrow(expect.objectContaining({ code, path }));
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
