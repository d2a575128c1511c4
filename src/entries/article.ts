/**
 * The article as data: its sections, statements and works, with the renderers that write it as HTML, Markdown, plain
 * text and JSON-LD.
 *
 * @packageDocumentation
 */
import { articleJobs } from "../article/create-article.js";
import { drawForest } from "../charts/draw-forest.js";
import { claims } from "../data/claims.js";
import { redirects } from "../data/redirects.js";
import { references } from "../data/references.js";
import { rules } from "../data/rules.js";
import { studies } from "../data/studies.js";
import { once } from "../lib/once.js";
import type { Article } from "../model/article.js";
import type { ClaimId } from "../model/claim.js";
import type { ResolvedDocument } from "../model/document.js";
import type { EffectDirectionData } from "../model/effect-direction-data.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { TextI18n } from "../model/i18n.js";
import type { NoValue } from "../model/no-value.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { type FormatReference, referenceFormatter } from "../render/format-reference.js";
import { type HtmlOptions, writeHtml } from "../render/html.js";

export { type ArticleJobs, createArticle } from "../article/create-article.js";
export type { ArticleRecords } from "../article/resolve.js";
export { references } from "../data/references.js";
export { article } from "../data/resolved-article.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/article.js";
export type { ClaimId } from "../model/claim.js";
export type * from "../model/document.js";
export * from "../model/effect-direction-data.js";
export type { EffectMeasure } from "../model/effect-size.js";
export {
  clinicianColumns,
  isTableColumn,
  type MessageTable,
  type TableColumn,
  tableColumns,
} from "../model/findings.js";
export * from "../model/forest-data.js";
export type { Guard } from "../model/guard.js";
export type { I18n, LocalText, TextI18n } from "../model/i18n.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export * from "../model/reading.js";
export type { CslDate, CslName, IsoDate, Reference, ReferenceId, ReferenceType } from "../model/reference.js";
export * from "../model/resolved-article.js";
export {
  type BibliographyOptions,
  type BibliographyStyle,
  bibliography,
  bibliographyStyles,
} from "../render/bibliography.js";
export type { FormatReference } from "../render/format-reference.js";
export type { HtmlOptions } from "../render/html.js";
export { type JsonLdOptions, type JsonValue, toJsonLd } from "../render/json-ld.js";
export { type MarkdownOptions, renderMarkdown } from "../render/markdown.js";
export { toMdast } from "../render/mdast.js";
export { type SanitizeSchema, sanitizeSchema } from "../render/sanitize-schema.js";
export { renderText, type TextOptions } from "../render/text.js";

const own = /* @__PURE__ */ once(() => articleJobs({ claims, studies, rules, references, redirects }));

/**
 * Resolves an article with the library's own records: statements whose wording depends on a grade get their message,
 * tables their cells, figures their data, every statement what it cites, and the article those works. The library's own
 * `article` is resolved already; this is for one that was changed, or written by the caller.
 *
 * @param article - The article. What an earlier resolving put in is replaced.
 * @returns A copy that carries all that a renderer needs.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `invalid-date` for anything but an article; `unknown-id` for a rule or a work that the library does not hold.
 * @example
 * ```ts
 * import { article, resolveArticle } from "microdosing/article";
 * const short = resolveArticle({ ...article, sections: article.sections.slice(0, 1) });
 * console.log(short.sections.length, short.references.length);
 * // 1 12
 * ```
 */
export function resolveArticle(article: Article): ResolvedArticle {
  return own().resolve(article);
}

/**
 * The data of a forest plot for a claim, over the library's own records: the studies that print enough for an effect, and, so
 * that they are not taken for all, how many studies the claim's body of evidence has and what it comes to.
 *
 * @param claimId - The claim.
 * @returns Studies, the pooled effect and the grade of the whole body, or `not-pooled` where the claim's results are not combined.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { forestData } from "microdosing/article";
 * const data = forestData("anxiety");
 * console.log(data === "not-pooled" ? data : `${data.rows.length} of ${data.body?.k}, ${data.body?.certainty}`);
 * // 2 of 5, very-low
 * ```
 */
export function forestData(claimId: ClaimId): ForestData | NoForestReason {
  return own().forestData(claimId);
}

/**
 * The data of an effect direction plot for claims, over the library's own records: a column for each claim that has a body of
 * evidence, a row for each study. Directions are those that grading counts, as the authors report them: a result that they
 * report as no difference is an arrow to both sides, even where its numbers lean one way. The convention of 2021 asks for the
 * direction of the numbers; papers often do not print them. People are all who are compared, as the grade counts them.
 *
 * @param claimIds - The claims, in the order wanted; all if absent.
 * @returns Outcomes and studies, or `none` where no claim has a study.
 * @throws {MicrodosingError} `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { effectDirectionData } from "microdosing/article";
 * const data = effectDirectionData(["sleep", "cluster-headache"]);
 * console.log(data === "none" ? data : data.outcomes.map(({ id }) => id));
 * // [ 'sleep' ]
 * ```
 */
export function effectDirectionData(claimIds?: readonly ClaimId[]): EffectDirectionData | Extract<NoValue, "none"> {
  return own().effectDirectionData(claimIds);
}

/**
 * Renders an article as semantic, accessible HTML. Every text is escaped; no style or script that runs is added: a page carries
 * its description for machines as JSON-LD, see {@link toJsonLd}. Class names begin with `microdosing`; `microdosing/style.css`
 * is a style sheet for them.
 *
 * @param article - The resolved article.
 * @param i18n - The language; the article of this library needs the namespaces `article` and `evidence` of it.
 * @param options - See {@link HtmlOptions}.
 * @returns A fragment, or a document with `page`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`,
 * `invalid-date` or `unknown-id`.
 * @example
 * ```ts
 * import { article, renderHtml } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const html = renderHtml(article, await createI18n("ar"));
 * console.log(html.slice(0, html.indexOf(">") + 1));
 * // <article class="microdosing" lang="ar" dir="rtl" id="microdosing">
 * ```
 */
export function renderHtml(article: ResolvedDocument, i18n: TextI18n, options: HtmlOptions = {}): string {
  return writeHtml(article, i18n, options, (data, language) => drawForest(data, language, { width: FIGURE_WIDTH }));
}

/**
 * Pixels. Browsers put 40 on either side of a figure, which leaves 278 of a screen of 390 with margins of 16: letters of 13
 * are 11 there.
 */
const FIGURE_WIDTH = 320;

/**
 * Writes a work that anything in the library cites, in Vancouver style as the renderers do, or in another style by Citation.js as `bibliography` of
 * `microdosing/article` does. `microdosing/risk` and `microdosing/legality` have the same over what rules and laws cite, and load no other works.
 *
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * import { formatReference } from "microdosing/article";
 * const i18n = await createI18n("es", { namespaces: [] });
 * console.log(formatReference("colorado-2012-amendment-64", i18n));
 * // Amendment 64: Use and Regulation of Marijuana. 2012.
 * ```
 */
export const formatReference: FormatReference = /* @__PURE__ */ referenceFormatter(
  () => references,
  () => redirects,
);
