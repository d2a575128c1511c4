import type { Reference } from "../model/reference.js";

/** Authors that are named before the list is cut, as Vancouver style does. */
const namedAuthors = 6;

/**
 * The address at which a DOI is resolved.
 *
 * @param doi - A DOI without a resolver.
 * @returns The address, with what a web address does not allow written as percent codes.
 */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
}

/**
 * A work in Vancouver order: authors, title, journal, year;volume(issue):pages. Only punctuation is added, so that
 * there are no words to translate.
 *
 * @param reference - The work.
 * @returns The text, without a web address.
 */
export function referenceText(reference: Reference): string {
  const names = (reference.author ?? []).map(
    ({ family, given, literal }) =>
      literal ?? [family, initials(given)].filter((part) => part !== undefined && part !== "").join(" "),
  );
  const authors = names.length > namedAuthors ? [...names.slice(0, namedAuthors), "et al"] : names;
  const [year] = reference.issued?.["date-parts"][0] ?? [];
  const volume = [reference.volume, reference.issue === undefined ? "" : `(${reference.issue})`].join("");
  const place = [volume, reference.page].filter((part) => part !== undefined && part !== "").join(":");
  const when = [year, place].filter((part) => part !== undefined && part !== "").join(";");
  const container = reference["container-title"] ?? reference.publisher;
  const parts = [authors.join(", "), reference.title, container, when].filter(
    (part) => part !== undefined && part !== "",
  );
  return parts.map((part) => `${String(part).replace(/[.\s]+$/, "")}.`).join(" ");
}

/** First letters of given names, as Vancouver style writes them. */
function initials(given: string | undefined): string | undefined {
  return given
    ?.split(/[\s.-]+/)
    .filter((name) => name !== "")
    .map((name) => [...name][0]?.toUpperCase())
    .join("");
}
