import { describe, expect, test } from "vitest";
import { references } from "../../src/data/references.js";
import { createI18n, locales } from "../../src/entries/i18n.js";
import { studyLabel } from "../../src/evidence/study-label.js";
import type { Reference } from "../../src/model/reference.js";

const work = (fields: Partial<Reference>): Reference => ({
  id: "a-work",
  type: "article-journal",
  title: "T",
  ...fields,
});
const labelOf = (fields: Partial<Reference>) => studyLabel([work(fields)], "a-work");
const issued = { "date-parts": [[2020, 5]] };

describe("the name of a study", () => {
  test("is its first author and the year", () => {
    expect(labelOf({ author: [{ family: "de Wit", given: "H." }, { family: "Roe" }], issued })).toBe("de Wit 2020");
    expect(labelOf({ author: [{ literal: "A Body" }], issued })).toBe("A Body 2020");
  });

  test("is that of the work with the id, whichever stands first", () => {
    const other = { ...work({ author: [{ family: "Poe" }], issued }), id: "other" };
    const roe = work({ author: [{ family: "Roe" }], issued });
    expect(studyLabel([other, roe], "a-work")).toBe("Roe 2020");
    expect(studyLabel([roe, other], "a-work")).toBe("Roe 2020");
  });

  test.each([
    ["Short title", "Short title 2020"],
    ["Ends at its colon: a trial", "Ends at its colon 2020"],
    ["Ends at its question? A trial", "Ends at its question 2020"],
    ["Ends at its full stop. A trial of 1.5 mg", "Ends at its full stop 2020"],
    ["Of LSD:psilocybin 1.5", "Of LSD:psilocybin 1.5 2020"],
    // 40 letters are kept, of whole words.
    ["A title that is a good deal longer than forty letters", "A title that is a good deal longer than… 2020"],
    [`${"x".repeat(39)} yz`, `${"x".repeat(39)}… 2020`],
    ["x".repeat(40), `${"x".repeat(40)} 2020`],
    ["x".repeat(41), `${"x".repeat(40)}… 2020`],
    [` ${"x".repeat(41)}`, ` ${"x".repeat(39)}… 2020`],
  ])("is the beginning of the title %j where no author is known", (title, expected) => {
    expect(labelOf({ title, issued })).toBe(expected);
  });

  test("says in every language that there is no date", async () => {
    const label = labelOf({ author: [{ family: "Roe" }] });
    const texts = await Promise.all(
      locales.map(async (lng) => (typeof label === "string" ? label : (await createI18n(lng)).text(label))),
    );
    expect(Object.fromEntries(locales.map((lng, index) => [lng, texts[index]]))).toMatchObject({
      en: "Roe, no date",
      es: "Roe, sin fecha",
      ar: "Roe، بلا تاريخ",
    });
  });

  test("is not to be had of a work that is not there", () => {
    expect(() => studyLabel([], "a-work")).toThrow(
      expect.objectContaining({
        code: "unknown-id",
        path: "records.references",
        expected: "the work that reports a study, a-work",
      }),
    );
  });

  test.each(references.map(({ id }) => id))("of %s is not its id", (id) => {
    const label = studyLabel(references, id);
    expect(typeof label === "string" ? label : label.values?.["name"]).not.toContain(id);
  });
});
