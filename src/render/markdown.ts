import type { ResolvedDocument } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { ReadingOptions } from "../model/reading.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { mdastOf } from "./mdast.js";
import { readingFields } from "./reading-options.js";
import { writeMarkdown } from "./write-markdown.js";

/** Options of {@link renderMarkdown}. */
export interface MarkdownOptions extends ReadingOptions {
  /** The character of bullet lists. Default `-`. */
  readonly bullet?: "-" | "*" | "+" | undefined;
}

/**
 * Renders an article as CommonMark with GFM tables and footnotes; text that looks like markup is escaped. Works that are cited
 * are footnotes, which renderers print at the end, so that `folded` and `cited` are the same here; those that nothing cites,
 * which `references: "list"` adds, are a numbered list after the text.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - See {@link MarkdownOptions}.
 * @returns Markdown.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `unknown-id`.
 * @example
 * ```ts
 * import { article, renderMarkdown } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * console.log(renderMarkdown(article, await createI18n("en")).split("\n")[0]);
 * // # Micro-dosing therapies: do they really work?
 * ```
 */
export function renderMarkdown(article: ResolvedDocument, i18n: TextI18n, options: MarkdownOptions = {}): string {
  const { bullet = "-", ...reading } = check(markdownOptionsShape, options, "options", ["options"]);
  return writeMarkdown(mdastOf(article, i18n, reading), bullet);
}

/** Options of Markdown. */
export const markdownOptionsShape: Shape<MarkdownOptions> = /* @__PURE__ */ lazy<MarkdownOptions>((exactly) =>
  exactly(object({ ...readingFields(), bullet: optional(oneOf(["-", "*", "+"])) })),
);
