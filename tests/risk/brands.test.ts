import { describe, expect, test } from "vitest";
import { findMedication } from "../../src/entries/risk.js";
import brands from "./brands-by-country.json" with { type: "json" };

/**
 * Brands that are typed first in each country, each seen in a list or page of that country. They come from the sources of
 * the records, so that they guard what was taken in and are no measure of what was not.
 */
describe.each(Object.entries(brands))("%s", (_country, pairs) => {
  test("every brand is found as its medicine, alone and with a strength", () => {
    const missed = pairs.filter(([name = "", ...wanted]) => {
      return [name, `${name} 10 mg`].some((typed) => {
        const { best, candidates } = findMedication(typed);
        const found = candidates.filter(({ confidence }) => confidence !== "approximate").map(({ id }) => id as string);
        return !wanted.some((id) => found.includes(id)) && !wanted.every((id) => best?.ingredients.includes(id));
      });
    });
    expect(missed).toEqual([]);
  });
});
