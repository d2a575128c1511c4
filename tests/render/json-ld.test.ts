import { expect, test } from "vitest";
import { toJsonLd } from "../../src/render/json-ld.js";
import { partlyEnglish, small } from "./small-article.js";

test("JSON-LD says what the article is, what is in it, and what it cites", () => {
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
      { "@type": "ScholarlyArticle", name: "One", sameAs: "https://doi.org/10.1000/a%3Cb%3E" },
      { "@type": "CreativeWork", name: "Two", url: "https://example.org/two?a=1&b=2" },
      { "@type": "CreativeWork", name: "Three" },
      { "@type": "CreativeWork", name: "Four", sameAs: "https://doi.org/10.1000/4" },
    ],
  });
});
