import { describe, expect, test } from "vitest";
import { isAnnounced, isInForce, knownFrom, START } from "../../src/legality/in-force.js";
import { legalStatuses } from "../../src/model/law.js";
import { rule } from "./records.js";

const statuses = legalStatuses.filter((status) => status !== "unknown");

describe("the day from which a rule is known to hold", () => {
  test.each([
    [{ from: "2001-07-01" }, "2001-07-01"],
    [{ inForceBy: "2001" }, "2001-12-31"],
    [{ inForceBy: "2001-06" }, "2001-06-30"],
    [{ inForceBy: "2000-02" }, "2000-02-29"],
    [{ inForceBy: "1900-02" }, "1900-02-28"],
    [{ inForceBy: "2001-12" }, "2001-12-31"],
    [{ inForceBy: "2001-06-15" }, "2001-06-15"],
    [{}, "2026-01-01"],
  ])("of one with %j is %s, whatever it says", (dates, day) => {
    for (const status of statuses) expect(knownFrom(rule({ id: "a", status, ...dates }))).toBe(day);
  });

  test("comes after the start of all time", () => {
    expect(START < "0000-12-31").toBe(true);
  });
});

describe("a rule is known to be in force", () => {
  test("from its first day on, and on the last no more", () => {
    const dated = rule({ id: "a", status: "legal", from: "2001-07-01", until: "2009-01-01" });
    const days = ["2001-06-30", "2001-07-01", "2008-12-31", "2009-01-01"];
    expect(days.map((day) => isInForce(dated, day))).toEqual([false, true, true, false]);
  });

  test("without end where none is known", () => {
    expect(isInForce(rule({ id: "a", status: "prohibited" }), "9999-12-31")).toBe(true);
    expect(isInForce(rule({ id: "a", status: "prohibited" }), "2025-12-31")).toBe(false);
  });
});

test("a rule is announced where it begins after its review", () => {
  expect(isAnnounced(rule({ id: "a", status: "legal", from: "2026-01-02" }))).toBe(true);
  expect(isAnnounced(rule({ id: "a", status: "legal", from: "2026-01-01" }))).toBe(false);
  expect(isAnnounced(rule({ id: "a", status: "legal" }))).toBe(false);
});
