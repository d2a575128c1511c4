import { element, escapeMarkup, type Markup, startTag } from "../lib/markup.js";
import type { TextI18n } from "../model/i18n.js";
import type { JsonValue } from "./json-ld.js";
import type { Layout } from "./layout.js";

/** What a page says of itself beside its article. */
export interface PageHead {
  /** Address of the page. */
  readonly canonical: string | undefined;
  /** Addresses of the page in other languages, by tag. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Address of a style sheet. */
  readonly stylesheet: string | undefined;
  /** What machines read; absent where there is nothing to describe. */
  readonly data: JsonValue | undefined;
}

/**
 * Writes a whole HTML document.
 *
 * @param layout - The article as text.
 * @param i18n - The language.
 * @param body - The article as an element.
 * @param page - See {@link PageHead}.
 * @returns The document.
 */
export function writePage(layout: Layout, i18n: TextI18n, body: Markup, page: PageHead): string {
  const { canonical, alternates, stylesheet, data } = page;
  const head = element(
    "head",
    {},
    startTag("meta", { charset: "utf-8" }),
    startTag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    startTag("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, escapeMarkup(layout.title)),
    startTag("meta", { name: "description", content: layout.summary ?? layout.title }),
    ...(canonical === undefined ? [] : [startTag("link", { rel: "canonical", href: canonical })]),
    ...Object.entries(alternates).map(([hreflang, href]) => startTag("link", { rel: "alternate", hreflang, href })),
    ...(stylesheet === undefined ? [] : [startTag("link", { rel: "stylesheet", href: stylesheet })]),
    ...(data === undefined ? [] : [element("script", { type: "application/ld+json" }, scriptText(data))]),
  );
  const main = element("body", {}, element("main", {}, body));
  return `<!doctype html>${element("html", { lang: i18n.lng, dir: i18n.dir }, head, main)}`;
}

/** JSON that no text in it can end: entities are not read in a script. */
const scriptText = (data: JsonValue): Markup => JSON.stringify(data).replaceAll("<", "\\u003c") as Markup;
