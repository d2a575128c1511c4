import record from "records:article";
import type { Article } from "../model/article.js";

/** The article: seven sections of statements, each with its provenance. Resolve it to put the computed grades in. */
export const article: Article = record as Article;
