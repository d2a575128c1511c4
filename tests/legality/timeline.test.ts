import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jurisdictions, legalTimeline, lookupLegality, substanceIds } from "../../src/entries/legality.js";
import { createLegality } from "../../src/legality/create-legality.js";
import { activities } from "../../src/model/law.js";
import { records } from "./records.js";

describe("a timeline", () => {
  test("shows every change, oldest first, and what is unknown", () => {
    const periods = createLegality(records).timeline({
      substance: "psilocybin",
      jurisdiction: "US-OR",
      activity: "possession",
    });
    expect(periods.map(({ from, until, status }) => [from, until, status.status])).toEqual([
      [undefined, "1970-05-01", "unknown"],
      ["1970-05-01", "2023-01-02", "prohibited"],
      ["2023-01-02", "2024-09-01", "licensed"],
      ["2024-09-01", undefined, "prohibited"],
    ]);
  });

  test("is one unknown period where nothing is known", () => {
    const periods = createLegality(records).timeline({ substance: "lsd", jurisdiction: "PT", activity: "supply" });
    expect(periods).toMatchObject([{ status: { status: "unknown" } }]);
  });

  test("has no gaps or overlaps, and agrees with the lookup on both sides of every change", () => {
    const query = fc.record({
      substance: fc.constantFrom(...substanceIds),
      jurisdiction: fc.constantFrom(...jurisdictions.filter((entry) => entry.hasRecords).map((entry) => entry.code)),
      activity: fc.constantFrom(...activities),
    });
    const dayBefore = (on: string) => new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(query, ({ activity, ...subject }) => {
        const periods = legalTimeline({ ...subject, activity });
        expect(periods[0]?.from).toBeUndefined();
        expect(periods.at(-1)?.until).toBeUndefined();
        for (const [index, period] of periods.entries()) {
          if (period.from === undefined) continue;
          expect(periods[index - 1]?.until).toBe(period.from);
          const before = lookupLegality({ ...subject, on: dayBefore(period.from) }).activities[activity];
          const after = lookupLegality({ ...subject, on: period.from }).activities[activity];
          expect([before, after]).toEqual([periods[index - 1]?.status, period.status]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [{ substance: "lsd", jurisdiction: "PT" }, "missing-field"],
    [{ substance: "lsd", jurisdiction: "PT", activity: "use" }, "invalid-value"],
    [{ substance: "lsd", jurisdiction: "PT", activity: "supply", on: "2026-01-01" }, "unknown-field"],
  ])("%j is refused as %s", (query, code) => {
    expect(() => legalTimeline(query as never)).toThrow(expect.objectContaining({ code }));
  });
});
