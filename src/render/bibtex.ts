import type { CslDate, CslName, Reference, ReferenceType } from "../model/reference.js";

/** The types of BibLaTeX. It has none for a regulation or a bill apart from a law. */
const biblatexTypes: Readonly<Record<ReferenceType, string>> = {
  "article-journal": "article",
  article: "article",
  chapter: "incollection",
  book: "book",
  report: "report",
  legislation: "legislation",
  bill: "legislation",
  legal_case: "jurisdiction",
  treaty: "legal",
  regulation: "legislation",
  dataset: "dataset",
  webpage: "online",
  entry: "inreference",
};

/** The types of BibTeX, where it has one that fits; all others are `misc`. */
const bibtexTypes: Readonly<Partial<Record<ReferenceType, string>>> = {
  "article-journal": "article",
  article: "article",
  chapter: "incollection",
  book: "book",
  report: "techreport",
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** A field with its value as it is written, or without one. */
type Field = readonly [name: string, value: string | undefined];

/**
 * Writes works in BibLaTeX, in UTF-8.
 *
 * @param references - The works.
 * @returns BibLaTeX.
 */
export const writeBiblatex = (references: readonly Reference[]): string => references.map(biblatexEntry).join("");

/**
 * Writes works in BibTeX, in UTF-8, with a few fields of later use that styles without them pass over.
 *
 * @param references - The works.
 * @returns BibTeX.
 */
export const writeBibtex = (references: readonly Reference[]): string => references.map(bibtexEntry).join("");

function biblatexEntry(reference: Reference): string {
  const { type, issued, PMID } = reference;
  const kind = biblatexTypes[type];
  const inBook = kind === "incollection" || kind === "inreference";
  const publisher = kind === "report" ? "institution" : kind === "online" ? "organization" : "publisher";
  return entry(kind, reference, [
    [kind === "article" ? "journaltitle" : inBook ? "booktitle" : "titleaddon", written(reference["container-title"])],
    [publisher, listed(reference.publisher)],
    ["date", issued && braced(dateOf(issued))],
    ...(PMID === undefined
      ? []
      : ([
          ["eprint", braced(PMID)],
          ["eprinttype", "{pubmed}"],
        ] as const)),
  ]);
}

function bibtexEntry(reference: Reference): string {
  const { type, issued, PMID, publisher } = reference;
  const kind = bibtexTypes[type] ?? "misc";
  const container = reference["container-title"];
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  // A work of no kind that BibTeX knows has one field for where it was published.
  const where = [container, publisher].filter((part) => part !== undefined).join(", ");
  const published: readonly Field[] =
    kind === "misc"
      ? [["howpublished", where === "" ? undefined : written(where)]]
      : [
          [kind === "article" ? "journal" : "booktitle", written(container)],
          [kind === "techreport" ? "institution" : "publisher", written(publisher)],
        ];
  return entry(kind, reference, [
    ...published,
    ["year", year === undefined ? undefined : braced(String(year))],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["day", day === undefined ? undefined : braced(String(day))],
    ["pmid", PMID && braced(PMID)],
  ]);
}

/** An entry: the fields that both have, around those that one has. */
function entry(kind: string, reference: Reference, own: readonly Field[]): string {
  const { id, author, title, volume, issue, number, page, DOI, PMCID, ISBN, URL: address, accessed } = reference;
  const fields: readonly Field[] = [
    ["author", author && braced(author.map(nameOf).join(" and "))],
    ["title", braced(protectedCase(escaped(title)))],
    ...own,
    ["volume", written(volume)],
    ["number", written(issue ?? number)],
    ["pages", pagesOf(page)],
    ["isbn", ISBN && braced(ISBN)],
    ["doi", DOI && braced(DOI)],
    ["pmcid", PMCID && braced(PMCID)],
    ["url", address && braced(address)],
    ["urldate", accessed && braced(dateOf(accessed))],
    ["language", reference.language && braced(reference.language)],
    ["note", written(reference.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
  // Some of the tools cannot read a hyphen in a key.
  return `@${kind}{${id.replaceAll("-", "_")},\n${lines.join("")}}\n\n`;
}

const braced = (text: string): string => `{${text}}`;

const written = (text: string | undefined): string | undefined => text && braced(escaped(text));

/** A list of one: " and " would stand between two. */
const listed = (text: string | undefined): string | undefined =>
  text?.includes(" and ") ? braced(braced(escaped(text))) : written(text);

/** Characters that are commands of TeX. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\~^{}$&%#_]/g, (char) => commands[char] ?? `\\${char}`)
    // Two signs that TeX would draw as one.
    .replaceAll(/([-`',<>])(?=\1)|[?!](?=`)/g, "$&{}");

/** Styles that write titles in small letters leave alone what is in braces. */
const protectedCase = (title: string): string =>
  title.replaceAll(/[\p{L}\p{M}\p{N}]*\p{Lu}[\p{L}\p{M}\p{N}]*/gu, "{$&}");

/** Whole names in braces, so that nothing in them is taken for a given name or for another author. */
function nameOf({ family, given, literal }: CslName): string {
  if (literal !== undefined) return braced(escaped(literal));
  const parts = [family, given].flatMap((part) => (part === undefined ? [] : [escaped(part)]));
  return parts.map((part) => (/,| and /.test(part) ? braced(part) : part)).join(", ");
}

/** A range has two hyphens. */
function pagesOf(page: string | undefined): string | undefined {
  const range = page === undefined ? null : /^([\p{L}\p{N}]+)\s*[-–]\s*([\p{L}\p{N}]+)$/u.exec(page);
  return range === null ? written(page) : braced(`${range[1]}--${range[2]}`);
}

/** As much of `YYYY-MM-DD` as is known. */
function dateOf(date: CslDate): string {
  const [year, ...rest] = date["date-parts"][0] ?? [];
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
