import type { I18n } from "../model/i18n.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { readResolved } from "./read-resolved.js";
import { doiUrl } from "./reference-text.js";

/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Describes an article as a schema.org `MedicalWebPage`, with its dates and every work that it cites.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @returns A JSON-LD object, to be put in a `script` element of type `application/ld+json`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { article, toJsonLd } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const page = toJsonLd(article, await createI18n("en"));
 * console.log(page["@type"], page["inLanguage"]);
 * // MedicalWebPage en
 * ```
 */
export function toJsonLd(article: ResolvedArticle, i18n: I18n): Readonly<Record<string, JsonValue>> {
  checkI18n(i18n);
  const resolved = readResolved(article);
  return {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: i18n.text(resolved.title),
    headline: i18n.text(resolved.title),
    description: i18n.text(resolved.summary),
    disambiguatingDescription: i18n.text(resolved.notice),
    inLanguage: i18n.lng,
    datePublished: resolved.publishedOn,
    dateModified: resolved.reviewedOn,
    lastReviewed: resolved.reviewedOn,
    license: "https://creativecommons.org/licenses/by/4.0/",
    hasPart: resolved.sections.map((section) => ({
      "@type": "WebPageElement",
      "@id": `#${section.id}`,
      name: i18n.text(section.title),
    })),
    citation: resolved.references.map((reference) => ({
      "@type": reference.type === "article-journal" ? "ScholarlyArticle" : "CreativeWork",
      name: reference.title,
      ...(reference.DOI === undefined ? {} : { sameAs: doiUrl(reference.DOI) }),
      ...(reference.DOI === undefined && reference.URL !== undefined ? { url: reference.URL } : {}),
    })),
  };
}
