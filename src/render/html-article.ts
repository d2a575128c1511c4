import { element, escapeMarkup, joined, type Markup, markup, startTag } from "../lib/markup.js";
import type { ForestData } from "../model/forest-data.js";
import type { I18n } from "../model/i18n.js";
import { htmlTable } from "./html-table.js";
import type { LaidBlock, LaidReference, LaidStatement, Layout } from "./layout.js";

/** Draws a figure of an article. */
export type DrawFigure = (data: ForestData, i18n: I18n, options: { readonly idPrefix: string }) => Markup;

/** What an article is written with. */
export interface HtmlContext {
  /** The language. */
  readonly i18n: I18n;
  /** Level of the title's heading. */
  readonly level: number;
  /** Put before every id. */
  readonly prefix: string;
  /** Draws figures. */
  readonly draw: DrawFigure;
  /** The first place that cites a reference, to link back to; filled while the text is written. */
  readonly cited: Map<number, string>;
}

/**
 * Writes an article as an HTML element.
 *
 * @param layout - The article as text.
 * @param context - See {@link HtmlContext}.
 * @returns An `article` element.
 */
export function writeArticle(layout: Layout, context: HtmlContext): Markup {
  const { i18n, level, prefix } = context;
  const dates = layout.dates.map(({ label, date, text }) =>
    element("li", {}, escapeMarkup(`${label}: `), element("time", { datetime: date }, escapeMarkup(text))),
  );
  const sections = layout.sections.map((section) =>
    element(
      "section",
      { "aria-labelledby": `${prefix}${section.id}` },
      heading(level + 1, section.title, `${prefix}${section.id}`),
      ...section.blocks.map((block) => writeBlock(block, context)),
    ),
  );
  return element(
    "article",
    { lang: i18n.lng, dir: i18n.dir, id: `${prefix}microdosing` },
    heading(level, layout.title),
    ...(layout.summary === undefined ? [] : [element("p", {}, escapeMarkup(layout.summary))]),
    element("p", { role: "note" }, element("strong", {}, escapeMarkup(layout.notice))),
    ...(dates.length === 0 ? [] : [element("ul", {}, ...dates)]),
    ...sections,
    ...(layout.references.length === 0 ? [] : [writeReferences(layout, context)]),
  );
}

/**
 * Writes a whole HTML document.
 *
 * @param layout - The article as text.
 * @param i18n - The language.
 * @param body - The article as an element.
 * @returns The document.
 */
export function writePage(layout: Layout, i18n: I18n, body: Markup): string {
  const head = element(
    "head",
    {},
    startTag("meta", { charset: "utf-8" }),
    startTag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, escapeMarkup(layout.title)),
    startTag("meta", { name: "description", content: layout.summary ?? layout.title }),
  );
  const main = element("body", {}, element("main", {}, body));
  return `<!doctype html>${element("html", { lang: i18n.lng, dir: i18n.dir }, head, main)}`;
}

function heading(level: number, text: string, id?: string): Markup {
  return element(`h${Math.min(6, level)}`, { id }, escapeMarkup(text));
}

function writeBlock(block: LaidBlock, context: HtmlContext): Markup {
  const id = `${context.prefix}${block.id}`;
  switch (block.type) {
    case "heading":
      return heading(context.level + 1 + block.depth, block.text, id);
    case "paragraph":
      return element("p", { id }, writeStatements(block.statements, context));
    case "list": {
      const items = block.statements.map((statement) => element("li", {}, writeStatement(statement, context)));
      return element(block.ordered ? "ol" : "ul", { id }, ...items);
    }
    case "callout":
      return element(
        "aside",
        { id, role: "note", "aria-label": block.label, "data-purpose": block.purpose },
        element("p", {}, element("strong", {}, escapeMarkup(block.label))),
        element("p", {}, writeStatements(block.statements, context)),
      );
    case "table":
      return htmlTable(block.caption, block.head, block.rows, { id });
    case "figure": {
      const paragraphs = [block.caption, block.alternative].map((text) => element("p", {}, escapeMarkup(text)));
      const caption = element("figcaption", {}, ...paragraphs);
      if (block.data === "not-pooled") return element("figure", { id }, caption);
      return element("figure", { id }, context.draw(block.data, context.i18n, { idPrefix: `${id}-` }), caption);
    }
  }
}

function writeStatements(statements: readonly LaidStatement[], context: HtmlContext): Markup {
  const written = statements.map((statement) => writeStatement(statement, context));
  return joined(written, " ");
}

function writeStatement(statement: LaidStatement, context: HtmlContext): Markup {
  const { id, text, language, stance, stanceText, claims, citations } = statement;
  const attributes = {
    id: `${context.prefix}${id}`,
    "data-statement": id,
    "data-stance": stance,
    "data-claims": claims.length === 0 ? undefined : claims.join(" "),
    lang: language?.lng,
    dir: language?.dir,
  };
  const parts = [element("span", attributes, escapeMarkup(text))];
  for (const number of citations) parts.push(writeCitation(number, id, context));
  if (stanceText !== undefined) parts.push(element("small", {}, escapeMarkup(` (${stanceText})`)));
  return joined(parts);
}

function writeCitation(number: number, statement: string, { prefix, cited }: HtmlContext): Markup {
  const id = `${prefix}cite-${statement}-${number}`;
  if (!cited.has(number)) cited.set(number, id);
  return markup`<sup><a id="${id}" href="#${prefix}ref-${number}" role="doc-noteref">[${number}]</a></sup>`;
}

function writeReferences(layout: Layout, context: HtmlContext): Markup {
  const { prefix, level } = context;
  return element(
    "section",
    { role: "doc-endnotes", "aria-labelledby": `${prefix}references` },
    heading(level + 1, layout.referencesTitle, `${prefix}references`),
    element("ol", {}, ...layout.references.map((reference) => writeReference(reference, layout.backLabel, context))),
  );
}

function writeReference({ number, text, url }: LaidReference, backLabel: string, context: HtmlContext): Markup {
  const { prefix, cited } = context;
  const place = cited.get(number);
  const parts = [escapeMarkup(text)];
  if (url !== undefined) parts.push(markup`<a href="${url}">${url}</a>`);
  if (place !== undefined) {
    parts.push(markup`<a href="#${place}" role="doc-backlink" aria-label="${backLabel}">↩</a>`);
  }
  return element("li", { id: `${prefix}ref-${number}`, dir: "ltr" }, joined(parts, " "));
}
