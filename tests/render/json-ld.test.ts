import { describe, expect, test } from "vitest";
import { referenceTypes } from "../../src/model/reference.js";
import type { ResolvedArticle } from "../../src/model/resolved-article.js";
import { type JsonLdOptions, type JsonValue, toJsonLd } from "../../src/render/json-ld.js";
import { said } from "./reading-article.js";
import { names, partlyEnglish, small, withBlocks } from "./small-article.js";

describe("JSON-LD", () => {
  test("says what the article is, what is in it, and what it cites", () => {
    expect(toJsonLd(small, partlyEnglish)).toStrictEqual({
      "@context": "https://schema.org",
      "@type": "MedicalWebPage",
      name: "title",
      headline: "title",
      description: "summary",
      disambiguatingDescription: "notice",
      inLanguage: "ar",
      datePublished: "2026-01-02",
      dateModified: "2026-02-03",
      lastReviewed: "2026-02-03",
      license: "https://creativecommons.org/licenses/by/4.0/",
      hasPart: [{ "@type": "WebPageElement", "@id": "#introduction", name: "opening" }],
      citation: [
        {
          "@type": "ScholarlyArticle",
          name: "One",
          author: [{ "@type": "Person", name: "Ann B. Roe", familyName: "Roe", givenName: "Ann B." }],
          datePublished: "2020-05-04",
          isPartOf: { "@type": "Periodical", name: "Journal" },
          sameAs: "https://doi.org/10.1000/a%3Cb%3E",
        },
        { "@type": "WebPage", name: "Two", url: "https://example.org/two?a=1&b=2" },
        {
          "@type": "Book",
          name: "Three",
          datePublished: "2001",
          publisher: { "@type": "Organization", name: "Press" },
        },
        { "@type": "Report", name: "Four", sameAs: "https://doi.org/10.1000/4" },
      ],
    });
  });

  test("names the page and its parts by the address of the page", () => {
    const page = toJsonLd(small, names, { canonical: "https://example.org/en", idPrefix: "a-" });
    expect(page["url"]).toBe("https://example.org/en");
    expect(page["hasPart"]).toEqual([
      { "@type": "WebPageElement", "@id": "https://example.org/en#a-introduction", name: "opening" },
    ]);
  });

  test("tells an author, a publisher and a reviewer by name, where a name is given", () => {
    const by = (key: string, name: string) => ({ ...said(key), values: { name } });
    const page = toJsonLd({ ...small, author: by("author", "Editors"), reviewer: by("reviewer", "Clinic") }, names);
    expect(page["author"]).toEqual({ "@type": "Organization", name: "Editors" });
    expect(page["publisher"]).toEqual({ "@type": "Organization", name: "Editors" });
    expect(page["reviewedBy"]).toEqual({ "@type": "Organization", name: "Clinic" });
    expect(page["creditText"]).toBe("author=Editors · reviewer=Clinic");
  });

  test("makes no name of a sentence, such as that nobody reviewed it", () => {
    const page = toJsonLd({ ...small, author: said("author"), reviewer: said("checked-by-nobody") }, names);
    expect(["author", "publisher", "reviewedBy"].filter((field) => field in page)).toEqual([]);
    expect(page["creditText"]).toBe("author · checked-by-nobody");
  });

  test("is about the substances that tables name, each once, wherever in a cell they stand", () => {
    const table = small.sections[0]?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("the article has a table");
    const within = { ...said("within"), values: { of: { terms: ["substance.lsd", "substance.psilocybin"] } } };
    const cells = [
      { ...said("c"), values: { of: { term: "substance.mdma" }, to: { term: "comparator.placebo" } } },
      { ...said("d"), values: { all: { messages: [within, said("e")] }, one: { message: within }, count: 2 } },
      { ...said("f"), values: { any: { anyOf: ["substance.lsd", "substance.cannabis"] }, name: "substance.ketamine" } },
    ];
    expect(toJsonLd(withBlocks({ ...table, rows: [cells] }), names)["about"]).toEqual(
      ["mdma", "lsd", "psilocybin", "cannabis"].map((id) => ({
        "@type": "Substance",
        name: `render.term=substance.${id}`,
      })),
    );
    expect("about" in toJsonLd(small, names)).toBe(false);
  });

  test("tells bodies from people, and dates as far as they are known", () => {
    const work = { id: "w", type: "report", title: "W", author: [{ literal: "WHO" }, { family: "Roe" }] } as const;
    const dated = { ...work, issued: { "date-parts": [[2020, 5]] } };
    const [cited] = toJsonLd({ ...small, references: [dated] }, names)["citation"] as readonly JsonValue[];
    expect(cited).toEqual({
      "@type": "Report",
      name: "W",
      author: [
        { "@type": "Organization", name: "WHO" },
        { "@type": "Person", name: "Roe", familyName: "Roe" },
      ],
      datePublished: "2020-05",
    });
  });

  test.each([
    [{ canonical: "javascript:1" }, "options.canonical", "invalid-value"],
    [{ idPrefix: "<" }, "options.idPrefix", "invalid-value"],
    [{ url: "/" }, "options.url", "unknown-field"],
  ])("refuses the options %j at %s", (options, path, code) => {
    expect(() => toJsonLd(small, names, options as JsonLdOptions)).toThrow(expect.objectContaining({ path, code }));
  });
});

/**
 * The classes that each property may stand on (`schema:domainIncludes`), and the classes of which each class is a kind, as
 * schema.org 30.0 defines them (data/releases/30.0/schemaorg-all-https.jsonld of its repository).
 */
const domains: Readonly<Record<string, readonly string[]>> = {
  name: ["Thing"],
  description: ["Thing"],
  disambiguatingDescription: ["Thing"],
  url: ["Thing"],
  sameAs: ["Thing"],
  headline: ["CreativeWork"],
  inLanguage: ["CreativeWork"],
  author: ["CreativeWork"],
  publisher: ["CreativeWork"],
  creditText: ["CreativeWork"],
  datePublished: ["CreativeWork"],
  dateModified: ["CreativeWork"],
  license: ["CreativeWork"],
  about: ["CreativeWork"],
  hasPart: ["CreativeWork"],
  isPartOf: ["CreativeWork"],
  citation: ["CreativeWork"],
  reviewedBy: ["WebPage"],
  lastReviewed: ["WebPage"],
  familyName: ["Person"],
  givenName: ["Person"],
};
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  MedicalWebPage: ["MedicalWebPage", "WebPage", "CreativeWork", "Thing"],
  WebPageElement: ["WebPageElement", "CreativeWork", "Thing"],
  WebPage: ["WebPage", "CreativeWork", "Thing"],
  ScholarlyArticle: ["ScholarlyArticle", "Article", "CreativeWork", "Thing"],
  Chapter: ["Chapter", "CreativeWork", "Thing"],
  Book: ["Book", "CreativeWork", "Thing"],
  Report: ["Report", "Article", "CreativeWork", "Thing"],
  Legislation: ["Legislation", "CreativeWork", "Thing"],
  Dataset: ["Dataset", "CreativeWork", "Thing"],
  CreativeWork: ["CreativeWork", "Thing"],
  Periodical: ["Periodical", "CreativeWorkSeries", "CreativeWork", "Series", "Intangible", "Thing"],
  Organization: ["Organization", "Thing"],
  Person: ["Person", "Thing"],
  Substance: ["Substance", "MedicalEntity", "Thing"],
};

test("every property of JSON-LD stands on a class that schema.org gives it to", () => {
  const [work] = small.references;
  const named = { ...said("by"), values: { name: "Name" } };
  const article: ResolvedArticle = {
    ...small,
    author: named,
    reviewer: named,
    references: referenceTypes.map((type, index) => ({
      ...work,
      id: `work-${index}`,
      title: type,
      type,
      publisher: "Press",
    })),
  };
  const misplaced: string[] = [];
  const seen = new Set<string>();
  const walk = (value: JsonValue): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    const { "@type": type, ...fields } = value as Readonly<Record<string, JsonValue>>;
    seen.add(String(type));
    for (const [property, held] of Object.entries(fields)) {
      if (!property.startsWith("@") && !domains[property]?.some((each) => kindsOf[String(type)]?.includes(each))) {
        misplaced.push(`${property} of ${type}`);
      }
      walk(held);
    }
  };
  walk(toJsonLd(article, names, { canonical: "/" }));
  expect(misplaced).toEqual([]);
  // Only a table has substances.
  expect([...seen].sort()).toEqual(
    Object.keys(kindsOf)
      .filter((type) => type !== "Substance")
      .sort(),
  );
});
