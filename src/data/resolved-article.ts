import record from "records:resolved-article";
import type { ResolvedArticle } from "../model/resolved-article.js";

/** The article: sections of statements, each with its provenance, resolved with the library's own records. */
export const article: ResolvedArticle = record as ResolvedArticle;
