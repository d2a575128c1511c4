import type { I18n } from "../model/i18n.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkBoolean, checkIdPrefix, checkInteger, checkObject, checkOptional } from "../shapes/check.js";
import { type DrawFigure, writeArticle, writePage } from "./html-article.js";
import { layOut } from "./lay-out.js";

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

/**
 * Renders an article as HTML; the door documents it as `renderHtml`.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - See {@link HtmlOptions}.
 * @param draw - Draws figures; handed in, because the rooms of renderers and of charts do not import one another.
 * @returns A fragment, or a document with `page`.
 * @throws {MicrodosingError} As `renderHtml`.
 */
export function writeHtml(article: ResolvedArticle, i18n: I18n, options: HtmlOptions, draw: DrawFigure): string {
  const fields = checkObject(options, "options", ["page", "headingLevel", "idPrefix", "citations", "stances"]);
  const flag = (name: string, fallback: boolean): boolean =>
    checkOptional(fields[name], fallback, (value) => checkBoolean(value, `options.${name}`));
  const page = flag("page", false);
  const prefix = checkOptional(fields["idPrefix"], "", checkIdPrefix);
  const level = checkOptional(fields["headingLevel"], page ? 1 : 2, (value) =>
    checkInteger(value, "options.headingLevel", { min: 1, max: 4 }),
  );
  const layout = layOut(article, i18n, { citations: flag("citations", true), stances: flag("stances", true) });
  const body = writeArticle(layout, { i18n, level, prefix, draw, cited: new Map() });
  return page ? writePage(layout, i18n, body) : body;
}
