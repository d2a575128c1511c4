import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Article } from "../model/article.js";
import type { I18n } from "../model/i18n.js";
import { checkBoolean, checkIdPrefix, checkInteger, checkObject, checkOptional } from "../shapes/check.js";
import { type LaidBlock, type LaidReference, type LaidStatement, type Layout, layOut } from "./layout.js";
import { htmlTable } from "./table.js";

/** Options of {@link renderHtml}. */
export interface HtmlOptions {
  /** A whole document with head and title, instead of a fragment. Default false. */
  readonly page?: boolean;
  /** Level of the title's heading, 1 to 4. Default 1 for a page, 2 for a fragment. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Put before every id, where a page holds several articles: a letter, then letters, digits, `-` or `_`. */
  readonly idPrefix?: string;
  /** Whether statements cite and a list of references follows. Default true. */
  readonly citations?: boolean;
  /** Whether statements say what the evidence says of them. Default true. */
  readonly stances?: boolean;
}

interface Context {
  readonly level: number;
  readonly prefix: string;
  /** The first place that cites a reference, to link back to. */
  readonly cited: Map<number, string>;
}

/**
 * Renders an article as semantic, accessible HTML. Every text is escaped; no style or script is added.
 *
 * @param article - The article, resolved or not.
 * @param i18n - The language.
 * @param options - See {@link HtmlOptions}.
 * @returns A fragment, or a document with `page`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `unknown-id`.
 * @example
 * ```ts
 * import { article, renderHtml } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const html = renderHtml(article, await createI18n("ar"));
 * console.log(html.slice(0, html.indexOf(">") + 1));
 * // <article lang="ar" dir="rtl" id="microdosing">
 * ```
 */
export function renderHtml(article: Article, i18n: I18n, options: HtmlOptions = {}): string {
  const fields = checkObject(options, "options", ["page", "headingLevel", "idPrefix", "citations", "stances"]);
  const flag = (name: string, fallback: boolean): boolean =>
    checkOptional(fields[name], fallback, (value) => checkBoolean(value, `options.${name}`));
  const page = flag("page", false);
  const prefix = checkOptional(fields["idPrefix"], "", checkIdPrefix);
  const level = checkOptional(fields["headingLevel"], page ? 1 : 2, (value) =>
    checkInteger(value, "options.headingLevel", { min: 1, max: 4 }),
  );
  const layout = layOut(article, i18n, {
    citations: flag("citations", true),
    stances: flag("stances", true),
    idPrefix: prefix,
  });
  const body = writeArticle(layout, i18n, { level, prefix, cited: new Map() });
  return toHtml(page ? writePage(layout, i18n, body) : body);
}

function writePage(layout: Layout, i18n: I18n, body: Element): Root {
  return {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: i18n.lng, dir: i18n.dir }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("title", layout.title),
          h("meta", { name: "description", content: layout.summary }),
        ]),
        h("body", [h("main", [body])]),
      ]),
    ],
  };
}

function writeArticle(layout: Layout, i18n: I18n, context: Context): Element {
  const { level, prefix } = context;
  return h("article", { lang: i18n.lng, dir: i18n.dir, id: `${prefix}microdosing` }, [
    heading(level, layout.title, {}),
    h("p", layout.summary),
    h("p", { role: "note" }, h("strong", layout.notice)),
    h(
      "ul",
      layout.dates.map(({ label, date, text }) => h("li", [`${label}: `, h("time", { dateTime: date }, text)])),
    ),
    ...layout.sections.map((section) =>
      h("section", { ariaLabelledBy: [`${prefix}${section.id}`] }, [
        heading(level + 1, section.title, { id: `${prefix}${section.id}` }),
        ...section.blocks.map((block) => writeBlock(block, context)),
      ]),
    ),
    ...(layout.references.length === 0 ? [] : [writeReferences(layout, context)]),
  ]);
}

function heading(level: number, text: string, properties: Record<string, string>): Element {
  return h(`h${Math.min(6, level)}`, properties, text);
}

function writeBlock(block: LaidBlock, context: Context): Element {
  const { prefix } = context;
  const id = `${prefix}${block.id}`;
  switch (block.type) {
    case "heading":
      return heading(context.level + 1 + block.depth, block.text, { id });
    case "paragraph":
      return h("p", { id }, spaced(block.statements, context));
    case "list":
      return h(
        block.ordered ? "ol" : "ul",
        { id },
        block.statements.map((statement) => h("li", writeStatement(statement, context))),
      );
    case "callout":
      return h("aside", { id, role: "note", ariaLabel: block.label, dataPurpose: block.purpose }, [
        h("p", h("strong", block.label)),
        h("p", spaced(block.statements, context)),
      ]);
    case "table":
      return htmlTable(block.caption, block.head, block.rows, { id });
    case "figure":
      return h("figure", { id }, [
        ...(block.chart === undefined ? [] : [block.chart]),
        h("figcaption", [h("p", block.caption), h("p", block.alternative)]),
      ]);
  }
}

function spaced(statements: readonly LaidStatement[], context: Context): ElementContent[] {
  return statements.flatMap((statement, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: "text", value: " " } as const]),
    ...writeStatement(statement, context),
  ]);
}

function writeStatement(statement: LaidStatement, context: Context): ElementContent[] {
  const { id, text, stance, stanceText, claims, citations } = statement;
  const properties = {
    id: `${context.prefix}${id}`,
    dataStatement: id,
    dataStance: stance,
    ...(claims.length === 0 ? {} : { dataClaims: claims.join(" ") }),
  };
  return [
    h("span", properties, text),
    ...citations.map((number) => writeCitation(number, id, context)),
    ...(stanceText === undefined ? [] : [h("small", ` (${stanceText})`)]),
  ];
}

function writeCitation(number: number, statement: string, context: Context): Element {
  const id = `${context.prefix}cite-${statement}-${number}`;
  if (!context.cited.has(number)) context.cited.set(number, id);
  const properties = { id, href: `#${context.prefix}ref-${number}`, role: "doc-noteref" };
  return h("sup", h("a", properties, `[${number}]`));
}

function writeReferences(layout: Layout, context: Context): Element {
  const { prefix, level, cited } = context;
  return h("section", { role: "doc-endnotes", ariaLabelledBy: [`${prefix}references`] }, [
    heading(level + 1, layout.referencesTitle, { id: `${prefix}references` }),
    h(
      "ol",
      layout.references.map(({ number, text, url }: LaidReference) =>
        h("li", { id: `${prefix}ref-${number}`, dir: "ltr" }, [
          text,
          ...(url === undefined ? [] : [" ", h("a", { href: url }, url)]),
          ...(cited.has(number)
            ? [" ", h("a", { href: `#${cited.get(number)}`, role: "doc-backlink", ariaLabel: layout.backLabel }, "↩")]
            : []),
        ]),
      ),
    ),
  ]);
}
