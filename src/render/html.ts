import type { ResolvedDocument } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { ReadingOptions } from "../model/reading.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { boolean } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { dictionary, object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { idPrefixShape, languageTag, linkAddress } from "../shapes/text.js";
import { writeArticle } from "./html-article.js";
import { type DrawFigure, type HtmlContext, inlineIn } from "./html-context.js";
import { writePage } from "./html-page.js";
import { describeDocument } from "./json-ld.js";
import { chooseShown, layOutShown } from "./lay-out.js";
import { readingFields, withReadingDefaults } from "./reading-options.js";

/** Options of {@link renderHtml}. */
export interface HtmlOptions extends ReadingOptions {
  /** A whole document with head and title, instead of a fragment. Default false. */
  readonly page?: boolean | undefined;
  /** Level of the title's heading, 1 to 4. Default 1 for a page, 2 for a fragment. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /** Put before every id, where a page holds several articles: a letter, then letters, digits, `-` or `_`. */
  readonly idPrefix?: string | undefined;
  /** Whether a list of contents follows the answer. Default true for a page, false for a fragment. */
  readonly contents?: boolean | undefined;
  /** Address of the page: `http`, `https` or relative. Only a page names it. */
  readonly canonical?: string | undefined;
  /** Addresses of the page in other languages, by BCP 47 tag or `x-default`. Only a page names them. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Address of a style sheet, such as that of `microdosing/style.css`. Only a page names it; none if absent. */
  readonly stylesheet?: string | undefined;
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
export function writeHtml(article: ResolvedDocument, i18n: TextI18n, options: HtmlOptions, draw: DrawFigure): string {
  const given = check(htmlOptionsShape, options, "options", ["options"]);
  checkI18n(i18n);
  const reading = withReadingDefaults(given);
  const { page = false, headingLevel = page ? 1 : 2, idPrefix = "", contents = page } = given;
  const shown = chooseShown(article, reading);
  const layout = layOutShown(shown, i18n, reading);
  const context: HtmlContext = {
    i18n,
    level: headingLevel,
    prefix: idPrefix,
    contents,
    draw,
    inline: inlineIn(i18n),
    signs: new Map(layout.legend.map(({ sign, text }) => [sign, text])),
    cited: new Map(),
  };
  const body = writeArticle(layout, context);
  if (!page) return body;
  const { canonical, alternates = {}, stylesheet } = given;
  // A document that was never published, such as an answer to one question, is no page of an encyclopaedia.
  const isPublished = shown.document.publishedOn !== undefined;
  const data = isPublished ? describeDocument(shown, i18n, { canonical, idPrefix }) : undefined;
  return writePage(layout, i18n, body, { canonical, alternates, stylesheet, data });
}

/** Options of HTML. */
export const htmlOptionsShape: Shape<HtmlOptions> = /* @__PURE__ */ lazy<HtmlOptions>((exactly) =>
  exactly(
    object({
      ...readingFields(),
      page: optional(boolean),
      headingLevel: optional(number({ min: 1, max: 4, whole: true }) as Shape<number> as Shape<1 | 2 | 3 | 4>),
      idPrefix: optional(idPrefixShape),
      contents: optional(boolean),
      canonical: optional(linkAddress),
      alternates: optional(refined(dictionary(linkAddress), tagsThatAreNone)),
      stylesheet: optional(linkAddress),
    }),
  ),
);

function* tagsThatAreNone(alternates: Readonly<Record<string, string>>): Iterable<Problem> {
  for (const tag of Object.keys(alternates)) {
    if (tag !== "x-default" && !languageTag.accepts?.(tag)) {
      yield { path: [tag], expected: "x-default or a BCP 47 language tag as the name", received: tag };
    }
  }
}
