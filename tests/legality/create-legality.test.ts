import { describe, expect, test } from "vitest";
import * as legality from "../../src/entries/legality.js";
import { createLegality } from "../../src/legality/create-legality.js";
import { records, rule } from "./records.js";

describe("lookups over given records", () => {
  test("are the four jobs, over those records alone", () => {
    const jobs = createLegality(records);
    const query = { substance: "psilocybin", jurisdiction: "US-OR" } as const;
    expect(Object.keys(jobs)).toEqual(["lookup", "timeline", "compare", "jurisdictions"]);
    expect(jobs.lookup({ ...query, on: "2024-01-01" }).activities.possession.rule).toBe("or-open");
    expect(jobs.timeline({ ...query, activity: "possession" }).map(({ status }) => status.rule)).toContain("or-open");
    expect(jobs.compare({ substance: "psilocybin", activity: "possession", on: "2024-01-01" })).toHaveLength(
      jobs.jurisdictions.length,
    );
    expect(jobs.jurisdictions.filter(({ hasRecords }) => hasRecords).map(({ code }) => code)).toEqual([
      "US",
      "US-CO",
      "US-OR",
      "US-CO/denver",
    ]);
  });

  test("leave what stands beside the records alone, so that all of the library's exports may be given", () => {
    const laws = legality.laws.filter(({ jurisdiction }) => jurisdiction === "PT");
    const { lookup } = createLegality({ ...legality, laws });
    // Law 30/2000 of Portugal, in force since 1 July 2001.
    expect(lookup({ substance: "lsd", jurisdiction: "PT", on: "2020-01-01" }).activities.possession).toMatchObject({
      status: "decriminalised",
      since: "2001-07-01",
    });
    expect(lookup({ substance: "lsd", jurisdiction: "ES", on: "2020-01-01" }).activities.possession.status).toBe(
      "unknown",
    );
  });

  test("may be over all that `import *` gives, as it is", () => {
    const { lookup } = createLegality(legality);
    expect(lookup({ substance: "lsd", jurisdiction: "PT", on: "2020-01-01" })).toEqual(
      legality.lookupLegality({ substance: "lsd", jurisdiction: "PT", on: "2020-01-01" }),
    );
  });

  test("may share what they are given with others that answer otherwise", () => {
    const query = { substance: "psilocybin", jurisdiction: "US", on: "2026-01-01" } as const;
    const other = { ...records, laws: [{ jurisdiction: "US" as const, rules: [rule({ id: "us", status: "legal" })] }] };
    expect(createLegality(records).lookup(query).activities.possession.status).toBe("prohibited");
    expect(createLegality(other).lookup(query).activities.possession.status).toBe("legal");
    expect(createLegality(records).lookup(query).activities.possession.status).toBe("prohibited");
  });
});

describe("records that do not have the shape", () => {
  const withRule = (fields: object) => ({
    ...records,
    laws: [{ jurisdiction: "US", rules: [{ ...rule({ id: "us", status: "prohibited" }), ...fields }] }],
  });
  test.each<[unknown, string, string]>([
    [undefined, "records", "missing-field"],
    [[], "records", "invalid-type"],
    [{ laws: records.laws, treaties: [] }, "records.conventionParties", "missing-field"],
    [{ ...records, laws: {} }, "records.laws", "invalid-type"],
    [{ ...records, laws: [{ jurisdiction: "ZZ", rules: [] }] }, "records.laws[0].jurisdiction", "unknown-id"],
    [withRule({ untill: "2024-01-01" }), "records.laws[0].rules[0].untill", "unknown-field"],
    [withRule({ from: "2024-02-30" }), "records.laws[0].rules[0].from", "invalid-date"],
    [withRule({ status: "unknown" }), "records.laws[0].rules[0].status", "invalid-value"],
    [withRule({ from: "2024-01-01", until: "2024-01-01" }), "records.laws[0].rules[0].until", "invalid-value"],
    [{ ...records, treaties: [{ id: "a" }] }, "records.treaties[0].substance", "missing-field"],
  ])("are refused at their place (%#)", (given, path, code) => {
    expect(() => createLegality(given as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
