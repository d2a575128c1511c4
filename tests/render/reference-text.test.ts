import { describe, expect, test } from "vitest";
import type { CslName, Reference } from "../../src/model/reference.js";
import { doiUrl, referenceText } from "../../src/render/reference-text.js";

const work = (fields: Partial<Reference> = {}): Reference => ({ id: "w", type: "report", title: "Title", ...fields });
const authors = (count: number): CslName[] =>
  Array.from({ length: count }, (_, index) => ({ family: `F${index + 1}`, given: "A" }));

// Citing Medicine, 2nd edition: authors, title, journal, year;volume(issue):pages; six authors are named.
test("a title that asks or calls out ends as it is", () => {
  const work = { id: "work", type: "webpage", title: "Is it legal?" } as const;
  expect(referenceText(work)).toBe("Is it legal?");
  expect(referenceText({ ...work, title: "Stop!", publisher: "Press" })).toBe("Stop! Press.");
});

describe("a work in Vancouver order", () => {
  test.each([
    [{}, "Title."],
    [{ title: "Title. " }, "Title."],
    [{ title: "Title . ." }, "Title."],
    [{ title: "Title.\n" }, "Title."],
    [{ title: "A. B" }, "A. B."],
    [{ publisher: "Press" }, "Title. Press."],
    [{ publisher: "Press", "container-title": "Journal" }, "Title. Journal."],
    [{ issued: { "date-parts": [[2020, 1]] } }, "Title. 2020."],
    [{ volume: "3" }, "Title. 3."],
    [{ issue: "2" }, "Title. (2)."],
    [{ page: "e5" }, "Title. e5."],
    [{ volume: "3", page: "1-2", issued: { "date-parts": [[2020]] } }, "Title. 2020;3:1-2."],
    [{ volume: "3", issue: "2", issued: { "date-parts": [[2020]] } }, "Title. 2020;3(2)."],
  ] satisfies [Partial<Reference>, string][])("%j is %j", (fields, text) => {
    expect(referenceText(work(fields))).toBe(text);
  });

  test.each([
    [[{ literal: "World Health Organization", family: "x" }], "World Health Organization. Title."],
    [[{ family: "Roe" }], "Roe. Title."],
    [[{ family: "Roe", given: "A.B." }], "Roe AB. Title."],
    [[{ given: "Ann" }], "A. Title."],
    [[{ family: "Roe", given: "ann  b.-c" }], "Roe ABC. Title."],
    [[{ family: "Roe", given: "Jean-Luc\u00a0D" }], "Roe JLD. Title."],
    [authors(2), "F1 A, F2 A. Title."],
    [authors(6), "F1 A, F2 A, F3 A, F4 A, F5 A, F6 A. Title."],
    [authors(7), "F1 A, F2 A, F3 A, F4 A, F5 A, F6 A, et al. Title."],
  ] satisfies [CslName[], string][])("names the authors %j", (author, text) => {
    expect(referenceText(work({ author }))).toBe(text);
  });
});

test("the address of a DOI keeps its slashes, and writes the rest as percent codes", () => {
  expect(doiUrl("10.1000/a/b<c>#d?e")).toBe("https://doi.org/10.1000/a/b%3Cc%3E%23d%3Fe");
});
