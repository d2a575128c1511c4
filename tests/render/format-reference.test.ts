import { describe, expect, test } from "vitest";
import * as article from "../../src/entries/article.js";
import { createI18n } from "../../src/entries/i18n.js";
import * as legality from "../../src/entries/legality.js";
import * as risk from "../../src/entries/risk.js";
import * as library from "../../src/index.js";
import type { Reference } from "../../src/model/reference.js";
import { referenceFormatter } from "../../src/render/format-reference.js";
import { referenceText } from "../../src/render/reference-text.js";

const i18n = await createI18n("en", { namespaces: [] });
const byId = new Map(article.references.map((work) => [work.id, work]));

describe("a work that is cited", () => {
  test("is written for every rule, and every flag", () => {
    const ids = new Set(risk.rules.flatMap(({ sources }) => sources.map(({ reference }) => reference)));
    const { flags } = risk.flagRisks({ substance: "lsd", medications: ["lithium", "sertraline"], ageYears: 16 });
    for (const id of [...ids, ...flags.flatMap(({ references }) => references)]) {
      expect(risk.formatReference(id, i18n)).toBe(referenceText(byId.get(id) as Reference));
    }
    expect(ids.size).toBeGreaterThan(100);
  });

  test("is written for every law", () => {
    const ids = new Set(
      legality.laws.flatMap(({ rules }) => rules).flatMap(({ sources }) => sources.map(({ reference }) => reference)),
    );
    for (const id of ids) expect(legality.formatReference(id, i18n)).toBe(referenceText(byId.get(id) as Reference));
    expect(ids.size).toBeGreaterThan(100);
  });

  test("is any work at the root and in the article's door", () => {
    expect(library.formatReference).toBe(article.formatReference);
    for (const { id } of article.references) expect(article.formatReference(id, i18n)).toMatch(/\S\s?[.?!]$/);
  });

  test.each(["apa", "harvard1", "bibtex", "csl-json"] as const)(
    "is written as %s as a bibliography of it alone, without an empty line at its end",
    async (style) => {
      const id = "bonson-1996-lsd-tca-maoi-lithium";
      const text = await risk.formatReference(id, i18n, { style });
      const alone = await article.bibliography([byId.get(id) as Reference], i18n, { style });
      expect(text).toBe(alone.trim());
      expect(text).toMatch(/Bonson/);
      expect(text).toMatch(/1996/);
    },
  );

  test("is found by the id that it had before", () => {
    const works = [{ id: "new", type: "book", title: "A made-up work", publisher: "Nobody" }] as const;
    const renamed = { set: "references", on: "2026-01-01", why: "A test." } as const;
    const format = referenceFormatter(
      () => works,
      () => [
        { ...renamed, id: "old", to: ["new"] },
        { ...renamed, id: "lost" },
      ],
    );
    expect(format("old", i18n)).toBe("A made-up work. Nobody.");
    expect(() => format("lost", i18n)).toThrow(expect.objectContaining({ code: "unknown-id", path: "id" }));
  });

  test("is refused with its field where it is none, or not of this door", () => {
    const wrong = (id: unknown) => () => risk.formatReference(id as string, i18n);
    expect(wrong("bonson-1996-lsd-tca-maoi-lithum")).toThrow(
      expect.objectContaining({ code: "unknown-id", path: "id", candidates: ["bonson-1996-lsd-tca-maoi-lithium"] }),
    );
    expect(wrong("colorado-2012-amendment-64")).toThrow(expect.objectContaining({ code: "unknown-id" }));
    expect(wrong(undefined)).toThrow(expect.objectContaining({ code: "missing-field", path: "id" }));
    expect(wrong(7)).toThrow(expect.objectContaining({ code: "invalid-type", path: "id" }));
    const known = "bonson-1996-lsd-tca-maoi-lithium";
    expect(() => risk.formatReference(known, i18n, { style: "mla" as never })).toThrow(
      expect.objectContaining({ path: "options.style" }),
    );
    expect(() => risk.formatReference(known, undefined as never)).toThrow(expect.objectContaining({ path: "i18n" }));
  });
});
