import type { Message } from "../model/message.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkObject, refuse } from "../shapes/check.js";
import { resolvedArticleWith } from "../shapes/records/article.js";
import { check, type Shape } from "../shapes/shape.js";

/**
 * Reads an article that a renderer is given: it must have been resolved.
 *
 * @param article - The article.
 * @returns The article.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `unknown-id`,
 * `out-of-range` or `invalid-date`; with the path `resolved` where the article was not resolved.
 */
export function readResolved(article: unknown): ResolvedArticle {
  const { resolved } = checkObject(article, "article");
  if (resolved !== true) {
    const expected = "true: an article is resolved before it is rendered, by resolveArticle";
    refuse(resolved === undefined ? "missing-field" : "invalid-value", "resolved", expected, resolved);
  }
  return check(renderedShape, article, "article");
}

/** A language reads a message when it turns it into text: it is not read twice. */
const unread: Shape<Message> = { kind: "unread", read: (value) => value as Message };
const renderedShape: Shape<ResolvedArticle> = /* @__PURE__ */ resolvedArticleWith(unread);
