import { describe, expect, test } from "vitest";
import { closeNames, editsBetween } from "../../src/lib/close-names.js";
import { indexNames } from "../../src/lib/name-index.js";

describe("letters that differ", () => {
  test.each([
    ["zoloft", "zoloft", 0],
    ["zolof", "zoloft", 1],
    ["zolotf", "zoloft", 1],
    ["ozloft", "zoloft", 1],
    ["lamictle", "lamictal", 1],
    ["phenobarbital", "fenobarbitol", 3],
    ["sertrallinne", "sertraline", 1],
    ["zoltfo", "zoloft", 2],
    ["prozac", "zoloft", 6],
  ])("%s and %s: %i", (a, b, edits) => {
    expect([editsBetween(a, b), editsBetween(b, a)]).toEqual([edits, edits]);
  });
});

describe("names that are close", () => {
  const index = indexNames(
    [
      { entry: "a", name: "Zoloft" },
      { entry: "b", name: "Zolofta", language: "es" },
      { entry: "c", name: "Lithium" },
      { entry: "word", name: "Lithiun" },
      { entry: "d", name: "Ant" },
    ],
    ({ entry }) => entry !== "word",
  );
  const close = (text: string, language?: string) =>
    closeNames(index, text, language).map(({ named, edits }) => [named.entry, edits]);

  test("stand closest first, with those left out that nobody means", () => {
    expect(close("zoloft")).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect(close("lithiun")).toEqual([["c", 1]]);
    expect(close("zoloft", "en")).toEqual([["a", 0]]);
    expect(close("zoloft", "es")).toHaveLength(2);
  });

  test("are none of a short or a very long text, nor with more letters changed than its length allows", () => {
    expect(close("amt")).toEqual([]);
    expect(close("zoxoxt")).toEqual([]);
    expect(close("x".repeat(81))).toEqual([]);
    expect(close("lithiumxx")).toEqual([]);
  });
});
