import type { ResolvedArticle } from "../model/resolved-article.js";
import { resolvedArticleShape } from "./records/article.js";
import { check } from "./shape.js";

/**
 * Checks an article that a renderer is given: it must have been resolved.
 *
 * @param article - The article.
 * @returns The article.
 * @throws {MicrodosingError} With the path `resolved` where the article was not resolved.
 */
export function checkResolved(article: unknown): ResolvedArticle {
  return check(resolvedArticleShape, article, "article");
}
