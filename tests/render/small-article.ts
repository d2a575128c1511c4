import type { Statement } from "../../src/model/article.js";
import type { TextI18n } from "../../src/model/i18n.js";
import type { Message } from "../../src/model/message.js";
import type { Reference } from "../../src/model/reference.js";
import type { ResolvedArticle, ResolvedBlock, ResolvedStatement } from "../../src/model/resolved-article.js";

/** A text of the article. */
export const said = (name: string): Message => ({ key: `article:${name}` });
/** A statement whose text is its id. */
export const telling = (
  id: string,
  citations: readonly string[] = [],
  fields: Partial<Statement> = {},
): ResolvedStatement => ({
  id,
  message: said(id),
  claims: [],
  risks: [],
  references: [],
  stance: "not-assessed",
  ...fields,
  citations,
});

/** A work of each kind: with a DOI, with a web address, with neither, and with both. */
export const works: readonly Reference[] = [
  {
    id: "work-1",
    type: "article-journal",
    title: "One",
    author: [{ family: "Roe", given: "Ann B." }],
    "container-title": "Journal",
    issued: { "date-parts": [[2020, 5, 4]] },
    volume: "3",
    issue: "2",
    page: "1-9",
    DOI: "10.1000/a<b>",
  },
  { id: "work-2", type: "webpage", title: "Two", URL: "https://example.org/two?a=1&b=2" },
  { id: "work-3", type: "book", title: "Three", publisher: "Press", issued: { "date-parts": [[2001]] } },
  { id: "work-4", type: "report", title: "Four", DOI: "10.1000/4", URL: "https://example.org/four" },
];

const blocks: readonly ResolvedBlock[] = [
  { type: "heading", id: "head", depth: 1, message: said("head") },
  { type: "heading", id: "sub", depth: 2, message: said("sub") },
  {
    type: "paragraph",
    id: "para",
    statements: [
      telling("first", ["work-1"], { stance: "supported" }),
      telling("second", ["work-2", "work-1"], { stance: "not-shown", claims: ["adhd", "ptsd"] }),
    ],
  },
  {
    type: "list",
    id: "steps",
    ordered: true,
    statements: [telling("step-1", ["work-3", "work-1", "work-2"]), telling("step-2", ["work-4", "work-1"])],
  },
  { type: "list", id: "points", ordered: false, statements: [telling("point"), telling("point-too")] },
  {
    type: "callout",
    id: "care",
    purpose: "warning",
    statements: [telling("careful"), telling("careful-too", [], { stance: "contradicted" })],
  },
  {
    type: "table",
    id: "cells",
    content: "summary-of-findings",
    claims: ["adhd"],
    caption: said("caption"),
    head: [said("a"), said("b")],
    rows: [
      [said("c"), said("d")],
      [said("e"), said("f")],
    ],
  },
  {
    type: "figure",
    id: "plot",
    chart: "forest",
    claim: "adhd",
    caption: said("drawn"),
    alternative: said("in-words"),
    data: { rows: [{ label: "Roe 2020", estimate: 0, ci: [-1, 1], weight: 100 }], nullValue: 0, measure: "SMD" },
  },
  {
    type: "figure",
    id: "none",
    chart: "forest",
    claim: "ptsd",
    caption: said("not-drawn"),
    alternative: said("why"),
    data: "not-pooled",
  },
];

/** A resolved article with every kind of block, short enough to write out what becomes of it. */
export const small: ResolvedArticle = {
  resolved: true,
  title: said("title"),
  summary: said("summary"),
  notice: said("notice"),
  publishedOn: "2026-01-02",
  reviewedOn: "2026-02-03",
  reviewDueOn: "2027-02-03",
  sections: [{ id: "introduction", title: said("opening"), blocks }],
  references: works,
};

/** The same article with other blocks. */
export const withBlocks = (...others: readonly ResolvedBlock[]): ResolvedArticle => ({
  ...small,
  sections: [{ id: "introduction", title: said("opening"), blocks: others }],
});

/** The name of a text, with the values that it was given. */
function named({ key, values = {} }: Message): string {
  const given = Object.values(values).map((value) => (typeof value === "object" ? Object.values(value).join() : value));
  return [key.slice(key.indexOf(":") + 1), ...given].join("=");
}

/** A language in which a text is its own name. */
export const names: TextI18n = { lng: "en", dir: "ltr", text: named };

/** Arabic, of which one statement has no text yet. */
export const partlyEnglish: TextI18n = {
  lng: "ar",
  dir: "rtl",
  text: named,
  localText: (said) =>
    said.key === "article:point"
      ? { text: "Still English.", lng: "en", dir: "ltr" }
      : { text: named(said), lng: "ar", dir: "rtl" },
};
