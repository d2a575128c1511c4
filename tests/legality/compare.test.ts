import { iso31661, iso31662, iso31663 } from "iso-3166";
import { describe, expect, test } from "vitest";
import {
  alpha3Codes,
  compareJurisdictions,
  jurisdictions,
  lookupLegality,
  numericCodes,
  substanceIds,
} from "../../src/entries/legality.js";
import { createLegality } from "../../src/legality/create-legality.js";
import { countryCodeOf, countryCodes, retiredCountryCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";
import { records, rule } from "./records.js";

describe("a comparison", () => {
  test("has a row for each jurisdiction that is listed, the same as a lookup", () => {
    const query = { substance: "cannabis", on: "2026-11-24" } as const;
    const rows = compareJurisdictions({ ...query, activity: "possession" });
    expect(rows).toHaveLength(jurisdictions.length);
    for (const row of rows) {
      const { possession } = lookupLegality({ ...query, jurisdiction: row.jurisdiction }).activities;
      const { status, since, inForceBy, layer, forms, conflict, higher } = possession;
      expect(row.status).toEqual({
        status,
        ...(since && { since }),
        ...(inForceBy && { inForceBy }),
        layer,
        ...(forms && { forms }),
        ...(conflict && { conflict }),
        ...(higher && { higher }),
      });
    }
  });

  test("says all that a lookup says of the activity where that is asked for", () => {
    const query = { substance: "cannabis", on: "2026-11-24" } as const;
    const jurisdictions = ["US-CO/denver", "PT", "AQ"] as const;
    const rows = compareJurisdictions({ ...query, activity: "possession", jurisdictions }, { detail: "full" });
    for (const [index, jurisdiction] of jurisdictions.entries()) {
      const { activities, treaty, caveats } = lookupLegality({ ...query, jurisdiction });
      expect(rows[index]).toMatchObject({ jurisdiction, status: activities.possession, treaty, caveats });
    }
  });

  test("carries in full the sources of the activity, those of the levels above among them", () => {
    const query = { substance: "psilocybin", activity: "possession", on: "2026-11-24" } as const;
    const [oakland, nowhere] = compareJurisdictions(
      { ...query, jurisdictions: ["US-CA/oakland", "AQ"] },
      { detail: "full" },
    );
    expect(nowhere?.sources).toEqual([]);
    const cited = oakland?.sources.map(({ reference }) => reference);
    expect(cited).toEqual(expect.arrayContaining(oakland?.status.sources.map(({ reference }) => reference) ?? []));
    expect(cited).toContain("us-code-21-844");
  });

  test("is stale in full where it is in short: by the records of its activity, and where there is none", () => {
    for (const substance of substanceIds) {
      for (const staleAfterDays of [365, 1]) {
        const query = { substance, activity: "research", on: "2026-11-24" } as const;
        const short = compareJurisdictions(query, { staleAfterDays });
        const full = compareJurisdictions(query, { staleAfterDays, detail: "full" });
        expect(full.map(({ stale }) => stale)).toEqual(short.map(({ stale }) => stale));
        expect(short.filter(({ status, stale }) => status.status === "unknown" && !stale)).toEqual([]);
      }
    }
  });

  test("is as old as the oldest rule that it gives, that of a single form among them", () => {
    const rules = [
      rule({ id: "all", status: "prohibited", from: "2000-01-01" }),
      rule({ id: "m", status: "legal", forms: ["mushroom"], from: "2000-01-01", reviewedOn: "2020-01-01" }),
    ];
    const { compare } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const query = { substance: "psilocybin", activity: "possession", on: "2026-01-01", jurisdictions: ["NL"] } as const;
    expect(compare(query)[0]?.stale).toBe(true);
    expect(compare({ ...query, on: "2020-06-01" })[0]?.stale).toBe(false);
  });

  test("of all places is at most 64 kB, with at most two caveats a row", () => {
    for (const substance of substanceIds) {
      const rows = compareJurisdictions({ substance, activity: "possession", on: "2026-11-24" });
      expect(JSON.stringify(rows).length).toBeLessThan(64_000);
      expect(rows.filter(({ caveats }) => caveats.length > 2)).toEqual([]);
    }
  });

  test("names in its caveats forms, a change to come and a lone source, in that order", () => {
    const rules = [
      rule({ id: "a", status: "legal", forms: ["truffle"], from: "2000-01-01", verification: "single-source" }),
      rule({ id: "b", status: "legal", from: "2027-01-01" }),
    ];
    const { compare } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const keysOn = (on: string, given = compare) =>
      given({ substance: "psilocybin", activity: "possession", on, jurisdictions: ["NL"] })[0]?.caveats.map(({ key }) =>
        key.replace("legality:caveat.", ""),
      );
    expect(keysOn("2026-01-01")).toEqual(["other-forms-unknown", "changes-later"]);
    expect(keysOn("1999-01-01")).toEqual(["changes-later"]);
    const lone = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules: rules.slice(0, 1) }] }).compare;
    expect(keysOn("2026-01-01", lone)).toEqual(["other-forms-unknown", "single-source"]);
  });

  test("has the layer, the forms and the oldest review of what decides at any level", () => {
    const query = { substance: "psilocybin", activity: "possession", on: "2026-01-11" } as const;
    const laws = [
      { jurisdiction: "US", rules: [rule({ id: "us", status: "prohibited", from: "1970-05-01" })] },
      {
        jurisdiction: "US-CO",
        rules: [
          rule({
            id: "co",
            status: "legal",
            forms: ["mushroom"],
            from: "2022-12-27",
            reviewedOn: "2026-01-05",
            verification: "single-source",
          }),
          rule({ id: "other", status: "legal", activities: ["supply"], from: "2022-01-01", reviewedOn: "2020-01-01" }),
        ],
      },
    ] as const;
    const { compare } = createLegality({ ...records, laws });
    const [row, none] = compare({ ...query, jurisdictions: ["US-CO", "PT"] }, { staleAfterDays: 10 });
    expect(row).toEqual({
      jurisdiction: "US-CO",
      status: {
        status: "legal",
        since: "2022-12-27",
        layer: "subdivision",
        forms: ["mushroom"],
        conflict: "US",
        higher: [{ jurisdiction: "US", status: "prohibited", rule: "us" }],
      },
      caveats: [
        {
          key: "legality:caveat.other-forms-stricter",
          values: {
            activities: { terms: ["activity.possession"] },
            forms: { terms: ["form.mushroom"] },
            others: { terms: ["form.synthetic", "form.truffle", "form.extract"] },
            jurisdiction: { place: "US" },
            status: { term: "status.prohibited" },
          },
        },
        { key: "legality:caveat.single-source" },
      ],
      stale: false,
    });
    expect(compare({ ...query, jurisdictions: ["US-CO"] }, { staleAfterDays: 9 })[0]?.stale).toBe(true);
    expect(none).toEqual({
      jurisdiction: "PT",
      status: { status: "unknown", layer: "none" },
      caveats: [],
      stale: true,
    });
    expect(Object.isFrozen(row) && Object.isFrozen(row?.status) && Object.isFrozen(row?.caveats[0])).toBe(true);
  });

  test("goes by the first code of a place", () => {
    const query = { substance: "psilocybin", activity: "possession", on: "2026-01-01" } as const;
    const rows = createLegality(records).compare({ ...query, jurisdictions: ["US-PR", "PR"] });
    expect(rows.map(({ jurisdiction }) => jurisdiction)).toEqual(["PR", "PR"]);
  });

  test("has a row for each place that is asked for, in that order, with the UN layer", () => {
    const query = {
      substance: "psilocybin",
      activity: "possession",
      on: "2024-08-31",
      jurisdictions: ["US-OR", "HT", "US"],
    } as const;
    const rows = createLegality(records).compare(query, { detail: "full" });
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
    expect(statusOf({ activity: "supply" })).toBe("unknown");
    expect(statusOf({ activity: "possession" })).toBe("legal");
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
    // Kosovo's code is in use by custom and not assigned.
    expect(countryCodes.filter((code) => code !== "XK")).toEqual(assigned.sort());
    expect([...countryCodes]).toEqual([...countryCodes].sort());
    const official = new Set(iso31662.map((entry) => entry.code));
    expect(subdivisionCodes.filter((code) => !official.has(code))).toEqual([]);
    expect(Object.keys(countryCodeOf).filter((code) => !official.has(code))).toEqual([]);
  });

  test("retired codes are those of ISO 3166-3 that no country has taken over", () => {
    const current = new Set<string>(countryCodes);
    const withdrawn = iso31663.map((entry) => entry.from.alpha2).filter((code) => !current.has(code));
    expect(Object.keys(retiredCountryCodes)).toEqual([...new Set(withdrawn)].sort());
    const inUse = new Set<string>(countryCodes);
    for (const [code, successors] of Object.entries(retiredCountryCodes)) {
      expect(successors.length, code).toBeGreaterThan(0);
      expect(successors.filter((successor) => !inUse.has(successor))).toEqual([]);
    }
  });

  test("retired codes name what ISO 3166-3 says that they became", () => {
    for (const { from, to } of iso31663) {
      const named = retiredCountryCodes[from.alpha2];
      const became = to.flatMap(({ alpha2 }) => (countryCodes.some((code) => code === alpha2) ? [alpha2] : []));
      if (named !== undefined) expect(became.filter((code) => !named.some((each) => each === code))).toEqual([]);
    }
  });

  test("have the alpha-3 and the numeric codes of ISO 3166-1, for maps", () => {
    const assigned = iso31661.filter((entry) => entry.state === "assigned");
    expect(alpha3Codes).toEqual(Object.fromEntries(assigned.map(({ alpha2, alpha3 }) => [alpha2, alpha3])));
    expect(numericCodes).toEqual(Object.fromEntries(assigned.map(({ alpha2, numeric }) => [alpha2, numeric])));
    expect(Object.values(numericCodes).filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
  });

  test("name their parents", () => {
    const parents = Object.fromEntries(jurisdictions.map((entry) => [entry.code, entry.parent]));
    expect([parents["PT"], parents["US-OR"], parents["US-CO/denver"]]).toEqual([undefined, "US", "US-CO"]);
  });
});
