import type { Article } from "../model/article.js";
import record from "./article.json";

/** The article as it is written, before it is resolved. */
export const article: Article = record as unknown as Article;
