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
  // Most need no code.
  const path = /^[\w./()-]+$/.test(doi) ? doi : encodeURIComponent(doi).replaceAll("%2F", "/");
  return `https://doi.org/${path}`;
}

/**
 * A work in Vancouver order: authors, title, journal, year;volume(issue):pages. Only punctuation is added, so that
 * there are no words to translate.
 *
 * @param reference - The work.
 * @returns The text, without a web address.
 */
export function referenceText(reference: Reference): string {
  const { author = [] } = reference;
  const named = author
    .slice(0, namedAuthors)
    .map(({ family, given, literal }) => literal ?? joinedBy(" ", [family, initials(given)]));
  const authors = author.length > namedAuthors ? [...named, "et al"] : named;
  const [year] = reference.issued?.["date-parts"][0] ?? [];
  const issue = reference.issue === undefined ? "" : `(${reference.issue})`;
  const place = joinedBy(":", [`${reference.volume ?? ""}${issue}`, reference.page]);
  const when = joinedBy(";", [year === undefined ? "" : String(year), place]);
  const parts = [authors.join(", "), reference.title, reference["container-title"] ?? reference.publisher, when];
  return joinedBy(" ", parts.map(sentence));
}

/** The parts that are there, with a sign between them. */
function joinedBy(sign: string, parts: readonly (string | undefined)[]): string {
  let text = "";
  for (const part of parts) {
    if (part !== undefined && part !== "") text += text === "" ? part : sign + part;
  }
  return text;
}

/** A text with one full stop at its end. */
function sentence(text: string | undefined): string {
  const plain = (text ?? "").trimEnd();
  let end = plain.length;
  while (end > 0 && (plain[end - 1] === "." || plain[end - 1] === " ")) end -= 1;
  const kept = plain.slice(0, end);
  // A title that asks has its own end.
  if (end === 0 || /[?!]$/.test(kept)) return kept;
  return `${kept}.`;
}

/** First letters of given names, as Vancouver style writes them. */
function initials(given = ""): string {
  let letters = "";
  let between = true;
  for (const letter of given) {
    const divides = letter <= " " || letter === "." || letter === "-" || (letter > "~" && letter.trim() === "");
    if (between && !divides) letters += letter.toUpperCase();
    between = divides;
  }
  return letters;
}
