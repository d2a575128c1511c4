import type { DocumentSection } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message, MessageValue } from "../model/message.js";
import type { CslName, Reference, ReferenceType } from "../model/reference.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { idPrefixShape, linkAddress } from "../shapes/text.js";
import type { ShownDocument } from "./lay-out.js";
import { readResolved } from "./read-resolved.js";
import { doiUrl } from "./reference-text.js";

/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

type JsonObject = Readonly<Record<string, JsonValue>>;

/** Options of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** Address of the page: `http`, `https` or relative. */
  readonly canonical?: string | undefined;
  /** What stands before the ids of the page, as in `renderHtml`. */
  readonly idPrefix?: string | undefined;
}

/**
 * Describes an article as a schema.org `MedicalWebPage`, with its dates, the substances that its tables are about, and every work
 * that it cites. Who wrote and who reviewed it is told as `author`, `publisher` and `reviewedBy` where the message has a value
 * `name`; what the messages say is `creditText`, because a sentence such as "checked by nobody" is no one's name.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - See {@link JsonLdOptions}.
 * @returns A JSON-LD object, to be put in a `script` element of type `application/ld+json`: `renderHtml` does so in a page.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `unknown-id`.
 * @example
 * ```ts
 * import { article, toJsonLd } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const page = toJsonLd(article, await createI18n("en"), { canonical: "https://example.org/en" });
 * console.log(page["@type"], page["inLanguage"], page["url"]);
 * // MedicalWebPage en https://example.org/en
 * ```
 */
export function toJsonLd(
  article: ResolvedArticle,
  i18n: TextI18n,
  options: JsonLdOptions = {},
): Readonly<Record<string, JsonValue>> {
  checkI18n(i18n);
  const given = check(jsonLdOptionsShape, options, "options", ["options"]);
  const document = readResolved(article);
  return describeDocument({ document, sections: document.sections, works: document.references }, i18n, given);
}

/** Options of JSON-LD. */
export const jsonLdOptionsShape: Shape<JsonLdOptions> = /* @__PURE__ */ lazy<JsonLdOptions>((exactly) =>
  exactly(object({ canonical: optional(linkAddress), idPrefix: optional(idPrefixShape) })),
);

/**
 * As {@link toJsonLd}, of what is shown of a document.
 *
 * @param shown - The document, checked.
 * @param i18n - The language, checked.
 * @param options - See {@link JsonLdOptions}, checked.
 * @returns A JSON-LD object.
 */
export function describeDocument(
  { document, sections, works }: ShownDocument,
  i18n: TextI18n,
  { canonical, idPrefix = "" }: { readonly canonical?: string | undefined; readonly idPrefix?: string | undefined },
): JsonObject {
  const author = organization(document.author);
  const credits = [document.author, document.reviewer].flatMap((message) => message ?? []);
  return withoutAbsent({
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    url: canonical,
    name: i18n.text(document.title),
    headline: i18n.text(document.title),
    description: document.summary === undefined ? undefined : i18n.text(document.summary),
    disambiguatingDescription: i18n.text(document.notice),
    inLanguage: i18n.lng,
    author,
    publisher: author,
    reviewedBy: organization(document.reviewer),
    creditText: credits.length === 0 ? undefined : credits.map((message) => i18n.text(message)).join(" · "),
    datePublished: document.publishedOn,
    dateModified: document.reviewedOn,
    lastReviewed: document.reviewedOn,
    license: "https://creativecommons.org/licenses/by/4.0/",
    about: [...substancesOf(sections)].map((term) => ({ "@type": "Substance", name: termText(term, i18n) })),
    hasPart: sections.map((section) => ({
      "@type": "WebPageElement",
      "@id": `${canonical ?? ""}#${idPrefix}${section.id}`,
      name: i18n.text(section.title),
    })),
    citation: works.map(describeWork),
  });
}

function organization(message: Message | undefined): JsonObject | undefined {
  const name = message?.values?.["name"];
  return typeof name === "string" ? { "@type": "Organization", name } : undefined;
}

const termText = (term: string, i18n: TextI18n): string =>
  i18n.text({ key: "common:render.term", values: { term: { term } } });

/** The terms of the substances that tables name, each once. */
function substancesOf(sections: readonly DocumentSection[]): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (term: string): void => {
    if (term.startsWith("substance.")) found.add(term);
  };
  const read = ({ values = {} }: Message): void => {
    for (const value of Object.values(values)) readValue(value);
  };
  const readValue = (value: MessageValue): void => {
    if (typeof value !== "object") return;
    if ("message" in value) read(value.message);
    else if ("messages" in value) value.messages.forEach(read);
    else if ("term" in value) note(value.term);
    else if ("terms" in value) value.terms.forEach(note);
    else if ("anyOf" in value) value.anyOf.forEach(note);
  };
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === "table") block.rows.flat().forEach(read);
  }
  return found;
}

/** schema.org's types of what CSL tells apart; `CreativeWork` where it has no type of its own. */
const workTypes: Readonly<Record<ReferenceType, string>> = {
  "article-journal": "ScholarlyArticle",
  article: "ScholarlyArticle",
  chapter: "Chapter",
  book: "Book",
  report: "Report",
  legislation: "Legislation",
  bill: "Legislation",
  legal_case: "CreativeWork",
  treaty: "Legislation",
  regulation: "Legislation",
  dataset: "Dataset",
  webpage: "WebPage",
  entry: "CreativeWork",
};

function describeWork(work: Reference): JsonObject {
  const [parts = []] = work.issued?.["date-parts"] ?? [];
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  const container = work["container-title"];
  const isArticle = work.type === "article-journal";
  return withoutAbsent({
    "@type": workTypes[work.type],
    name: work.title,
    author: (work.author ?? []).map(describeAuthor),
    datePublished: date === "" ? undefined : date,
    inLanguage: work.language,
    isPartOf:
      container === undefined ? undefined : { "@type": isArticle ? "Periodical" : "CreativeWork", name: container },
    publisher: work.publisher === undefined ? undefined : { "@type": "Organization", name: work.publisher },
    sameAs: work.DOI === undefined ? undefined : doiUrl(work.DOI),
    url: work.DOI === undefined ? work.URL : undefined,
  });
}

function describeAuthor({ family, given, literal }: CslName): JsonObject {
  if (literal !== undefined) return { "@type": "Organization", name: literal };
  const name = [given, family].filter((part) => part !== undefined).join(" ");
  return withoutAbsent({ "@type": "Person", name, familyName: family, givenName: given });
}

/** Without what is undefined, and without empty lists. */
function withoutAbsent(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const there = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(there) as JsonObject;
}
