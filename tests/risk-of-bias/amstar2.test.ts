import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Amstar2Answer,
  type Amstar2ItemId,
  amstar2ItemIds,
  amstar2Items,
} from "../../src/risk-of-bias/amstar2-items.js";
import { amstar2Confidences, amstar2Rules } from "../../src/risk-of-bias/amstar2-rules.js";
import { assessAmstar2 } from "../../src/risk-of-bias/assess-amstar2.js";
import { hostile, notObjects } from "../statistics/fixtures.js";

type Items = Readonly<Record<Amstar2ItemId, Amstar2Answer>>;
const all = (answer: Amstar2Answer): Items =>
  Object.fromEntries(amstar2ItemIds.map((id) => [id, answer])) as Record<Amstar2ItemId, Amstar2Answer>;
const clean = all("yes");
const withNo = (...ids: readonly Amstar2ItemId[]): Items => ({
  ...clean,
  ...Object.fromEntries(ids.map((id) => [id, "no"])),
});
// Box 1 of the paper, and the answers that the checklist prints.
const critical: readonly Amstar2ItemId[] = ["2", "4", "7", "9", "11", "13", "15"];
const other = amstar2ItemIds.filter((id) => !critical.includes(id));
const partly = ["2", "4", "7", "8", "9"];
const pooled = ["11", "12", "15"];

describe("the items", () => {
  test("are the sixteen of the checklist, with its critical ones and its answers", () => {
    expect(amstar2Items.map(({ id }) => id)).toEqual([...amstar2ItemIds]);
    expect(amstar2Items.filter((item) => item.critical).map(({ id }) => id)).toEqual(critical);
    expect(amstar2Items.filter(({ answers }) => answers.includes("partial-yes")).map(({ id }) => id)).toEqual(partly);
    expect(amstar2Items.filter(({ answers }) => answers.includes("no-meta-analysis")).map(({ id }) => id)).toEqual(
      pooled,
    );
    expect(amstar2Items.every(({ answers }) => answers.includes("yes") && answers.includes("no"))).toBe(true);
    expect(new Set(amstar2Items.map(({ topic }) => topic)).size).toBe(16);
  });
});

/** Box 2 of the paper. */
function confidenceOf(criticalFlaws: number, weaknesses: number): string {
  if (criticalFlaws > 1) return "critically-low";
  if (criticalFlaws === 1) return "low";
  return weaknesses > 1 ? "moderate" : "high";
}

describe("the confidence", () => {
  test("follows the counts of flaws and weaknesses: every pattern of yes and no", () => {
    let count = 0;
    for (let pattern = 0; pattern < 2 ** 16; pattern += 1) {
      const no = amstar2ItemIds.filter((_, index) => (pattern >> index) & 1);
      const { confidence, criticalFlaws, weaknesses } = assessAmstar2({ items: withNo(...no) });
      const flaws = no.filter((id) => critical.includes(id));
      const rest = no.filter((id) => other.includes(id));
      if (confidence !== confidenceOf(flaws.length, rest.length)) expect([no, confidence]).toEqual([no, "by Box 2"]);
      if (criticalFlaws.join() !== flaws.join() || weaknesses.join() !== rest.join()) {
        expect([criticalFlaws, weaknesses]).toEqual([flaws, rest]);
      }
      count += 1;
    }
    expect(count).toBe(65_536);
  });
  test("is one row of the table for all counts", () => {
    for (let flaws = 0; flaws <= 16; flaws += 1) {
      for (let weaknesses = 0; weaknesses <= 16; weaknesses += 1) {
        const within = (count: number, { min, max }: { readonly min: number; readonly max?: number }) =>
          count >= min && (max === undefined || count <= max);
        const rows = amstar2Rules.filter(
          (row) => within(flaws, row.criticalFlaws) && within(weaknesses, row.weaknesses),
        );
        expect(rows.map(({ confidence }) => confidence)).toEqual([confidenceOf(flaws, weaknesses)]);
      }
    }
  });
  test("counts a partial yes and an item without a meta-analysis as nothing", () => {
    const items: Items = {
      ...clean,
      "2": "partial-yes",
      "8": "partial-yes",
      "11": "no-meta-analysis",
      "12": "no-meta-analysis",
      "15": "no-meta-analysis",
    };
    expect(assessAmstar2({ items })).toEqual({
      confidence: "high",
      maximum: "high",
      lowered: false,
      loweringPossible: false,
      criticalFlaws: [],
      weaknesses: [],
      partial: ["2", "8"],
    });
  });
  test("takes other critical items", () => {
    const items = withNo("1", "3", "7");
    expect(assessAmstar2({ items })).toMatchObject({ confidence: "low", criticalFlaws: ["7"], weaknesses: ["1", "3"] });
    expect(assessAmstar2({ items, critical: ["2", "4"] })).toMatchObject({
      confidence: "moderate",
      criticalFlaws: [],
      weaknesses: ["1", "3", "7"],
    });
    expect(assessAmstar2({ items, critical: ["7", "3"] })).toMatchObject({
      confidence: "critically-low",
      criticalFlaws: ["3", "7"],
      weaknesses: ["1"],
    });
  });
  test("may be lowered from moderate by a reviewer, and is never lowered by count", () => {
    const items = withNo(...other);
    const lower = { to: "low", reason: "nine weaknesses" } as const;
    expect(assessAmstar2({ items })).toMatchObject({ confidence: "moderate", loweringPossible: true, lowered: false });
    expect(assessAmstar2({ items, lower })).toMatchObject({
      confidence: "low",
      maximum: "moderate",
      lowered: true,
      reason: "nine weaknesses",
    });
    expect(assessAmstar2({ items: withNo("2"), lower })).toMatchObject({ confidence: "low", lowered: false });
    expect(assessAmstar2({ items: withNo("2", "4"), lower })).toMatchObject({ confidence: "critically-low" });
    expect(() => assessAmstar2({ items: clean, lower })).toThrow(
      expect.objectContaining({ path: "lower", code: "out-of-range" }),
    );
  });
});

describe("properties", () => {
  const items = fc.record(
    Object.fromEntries(amstar2Items.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
  ) as unknown as fc.Arbitrary<Items>;
  const chosen = fc.subarray([...amstar2ItemIds], { minLength: 1 });
  test("every item is in one list at most, and the input stays as it was", () => {
    fc.assert(
      fc.property(items, fc.option(chosen, { nil: critical }), (given, ids) => {
        const copy = structuredClone(given);
        const result = assessAmstar2({ items: given, critical: ids });
        const { criticalFlaws, weaknesses, partial } = result;
        expect(new Set([...criticalFlaws, ...weaknesses, ...partial]).size).toBe(
          criticalFlaws.length + weaknesses.length + partial.length,
        );
        expect(criticalFlaws.every((id) => ids.includes(id) && given[id] === "no")).toBe(true);
        expect(weaknesses.every((id) => !ids.includes(id) && given[id] === "no")).toBe(true);
        expect(result.confidence).toBe(confidenceOf(criticalFlaws.length, weaknesses.length));
        expect(assessAmstar2({ items: given, critical: [...ids].reverse() })).toEqual(result);
        expect(given).toEqual(copy);
      }),
    );
  });
  test("an item that is mended never lowers the confidence", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...amstar2ItemIds), (given, id) => {
        const rank = (of: Items) => amstar2Confidences.indexOf(assessAmstar2({ items: of }).confidence);
        expect(rank({ ...given, [id]: "yes" })).toBeLessThanOrEqual(rank(given));
        expect(rank({ ...given, [id]: "no" })).toBeGreaterThanOrEqual(rank(given));
      }),
    );
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["items", {}, "missing-field"],
    ["items", { items: [] }, "invalid-type"],
    ['items["1"]', { items: {} }, "missing-field"],
    ['items["16"]', { items: { ...clean, "16": undefined } }, "missing-field"],
    ['items["1"]', { items: { ...clean, "1": "partial-yes" } }, "invalid-value"],
    ['items["2"]', { items: { ...clean, "2": "no-meta-analysis" } }, "invalid-value"],
    ['items["3"]', { items: { ...clean, "3": true } }, "invalid-type"],
    ['items["17"]', { items: { ...clean, "17": "yes" } }, "unknown-field"],
    ["items.__proto__", { items: hostile('"yes"') }, "unknown-field"],
    ["critical", { items: clean, critical: "2" }, "invalid-type"],
    ["critical", { items: clean, critical: [] }, "out-of-range"],
    ["critical[1]", { items: clean, critical: ["2", "17"] }, "unknown-id"],
    ["critical[1]", { items: clean, critical: ["2", 4] }, "invalid-type"],
    ["critical[2]", { items: clean, critical: ["2", "4", "2"] }, "invalid-value"],
    ["critical[0]", { items: clean, critical: new Array(1) }, "missing-field"],
    ["lower", { items: clean, lower: "low" }, "invalid-type"],
    ["lower.to", { items: clean, lower: { to: "critically-low", reason: "x" } }, "invalid-value"],
    ["lower.reason", { items: clean, lower: { to: "low" } }, "missing-field"],
    ["score", { items: clean, score: 16 }, "unknown-field"],
  ])("%s", (path, input, code) => {
    expect(() => assessAmstar2(input as never)).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
  test.each(notObjects)("input that is no object", (value) => {
    expect(() => assessAmstar2(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  });
});
