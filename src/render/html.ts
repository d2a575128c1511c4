import type { ResolvedDocument } from "../model/document.js";
import type { I18n } from "../model/i18n.js";
import { boolean } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { idPrefixShape } from "../shapes/text.js";
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
export function writeHtml(article: ResolvedDocument, i18n: I18n, options: HtmlOptions, draw: DrawFigure): string {
  const given = check(htmlOptionsShape, options, "options", ["options"]);
  const { page = false, headingLevel = page ? 1 : 2, idPrefix = "", citations = true, stances = true } = given;
  const layout = layOut(article, i18n, { citations, stances });
  const body = writeArticle(layout, { i18n, level: headingLevel, prefix: idPrefix, draw, cited: new Map() });
  return page ? writePage(layout, i18n, body) : body;
}

/** Options of HTML. */
export const htmlOptionsShape: Shape<HtmlOptions> = /* @__PURE__ */ lazy<HtmlOptions>((exactly) =>
  exactly(
    object({
      page: optional(boolean),
      headingLevel: optional(number({ min: 1, max: 4, whole: true }) as Shape<number> as Shape<1 | 2 | 3 | 4>),
      idPrefix: optional(idPrefixShape),
      citations: optional(boolean),
      stances: optional(boolean),
    }),
  ),
);
