import { describe, expect, test } from "vitest";
import { isInForce, START, startOf } from "../../src/legality/in-force.js";
import { legalStatuses } from "../../src/model/law.js";
import { rule } from "./records.js";

const statuses = legalStatuses.filter((status) => status !== "unknown");

describe("the first day of a rule", () => {
  test("is its own where it was found, whatever the rule says", () => {
    for (const status of statuses) {
      expect(startOf(rule({ id: "a", status, from: "2001-07-01" }))).toBe("2001-07-01");
      expect(startOf(rule({ id: "a", status, from: "2001-07-01", until: "2009-01-01" }))).toBe("2001-07-01");
    }
  });

  test("is before all dates for a prohibition whose start was not found, and for others the day of their review", () => {
    for (const status of statuses) {
      expect(startOf(rule({ id: "a", status }))).toBe(status === "prohibited" ? START : "2026-01-01");
    }
    expect(START < "0000-12-31").toBe(true);
  });

  test("is before all dates too for a rule that has ended, where it says that no law spoke or that sources conflict", () => {
    const readBack = statuses.filter((status) => startOf(rule({ id: "a", status, until: "2009-01-01" })) === START);
    expect(readBack).toEqual(["prohibited", "uncontrolled", "unclear"]);
  });
});

describe("a rule is in force", () => {
  test("from its first day on, and on the last no more", () => {
    const dated = rule({ id: "a", status: "legal", from: "2001-07-01", until: "2009-01-01" });
    const days = ["2001-06-30", "2001-07-01", "2008-12-31", "2009-01-01"];
    expect(days.map((day) => isInForce(dated, day))).toEqual([false, true, true, false]);
  });

  test("without end where none is known", () => {
    expect(isInForce(rule({ id: "a", status: "prohibited" }), "9999-12-31")).toBe(true);
    expect(isInForce(rule({ id: "a", status: "legal" }), "2025-12-31")).toBe(false);
  });
});
