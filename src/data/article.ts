import record from "records:article";
import type { Article } from "../model/article.js";

/** The article as it is written, before it is resolved. */
export const article: Article = record as Article;
