import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, daysBetween } from "../../src/lib/iso-date.js";

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe("day numbers", () => {
  test("agree with Date on every day of four centuries", () => {
    const wrong: string[] = [];
    for (let number = Date.UTC(1800, 0, 1) / day; number < Date.UTC(2200, 0, 1) / day; number++) {
      const text = iso(number * day);
      // One expectation for all: 146,097 of them take seconds.
      if (dayNumber(text) !== number) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test("agree with Date over all years of four digits", () => {
    const first = Date.parse("0000-01-01") / day;
    const last = Date.parse("9999-12-31") / day;
    fc.assert(fc.property(fc.integer({ min: first, max: last }), (number) => dayNumber(iso(number * day)) === number));
  });

  test.each([
    "2025-02-29",
    "2025-02-30",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-01-00",
    "2024-1-01",
    "2024/01/01",
    "2024/01-01",
    "2024-01/01",
    "2024-01-0:",
    "2024-01-0/",
    "20240101",
    "",
    "2024-01-0a",
    "-024-01-01",
    "2024-01-011",
    " 024-01-01",
  ])("%j is no day", (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  test("2000-02-29 and 2024-02-29 are days", () => {
    expect(dayNumber("2000-02-29")).toBe(11_016);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
  });
});
