import type { CslDate, CslName, Reference, ReferenceType } from "../model/reference.js";

/** The types of RIS, which has none for a treaty. */
const risTypes: Readonly<Record<ReferenceType, string>> = {
  "article-journal": "JOUR",
  article: "JOUR",
  chapter: "CHAP",
  book: "BOOK",
  report: "RPRT",
  legislation: "STAT",
  bill: "BILL",
  legal_case: "CASE",
  treaty: "GEN",
  regulation: "LEGAL",
  dataset: "DATA",
  webpage: "ELEC",
  entry: "ENCYC",
};

/**
 * Writes works in RIS, a line for each field, which is never broken.
 *
 * @param references - The works.
 * @returns RIS with CRLF line ends.
 */
export function writeRis(references: readonly Reference[]): string {
  return references.map(risRecord).join("\r\n");
}

function risRecord(reference: Reference): string {
  const { type, author = [], issued, accessed, page, number, PMID, PMCID } = reference;
  const [first, last] = pagesOf(page);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", risTypes[type]],
    ["ID", reference.id],
    ...author.map((name) => ["AU", nameOf(name)] as const),
    ["TI", reference.title],
    ["T2", reference["container-title"]],
    ["PY", issued && yearOf(issued)],
    ["DA", issued && dateOf(issued)],
    ["VL", reference.volume],
    ["IS", reference.issue],
    ["SP", first],
    ["EP", last],
    ["PB", reference.publisher],
    // Readers look for the number of a report where other works have an ISBN.
    ["SN", type === "report" ? (number ?? reference.ISBN) : reference.ISBN],
    ["M1", type === "report" ? undefined : number],
    ["DO", reference.DOI],
    ["AN", PMID],
    ["C2", PMCID],
    // Not every reader takes a DOI whose prefix is longer than four digits from its own field.
    ["UR", reference.URL ?? (reference.DOI && `https://doi.org/${reference.DOI}`)],
    ["LA", reference.language],
    ["Y2", accessed && dateOf(accessed)],
    ["N1", reference.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, "ER  - ", ""].join("\r\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** A body with a comma in its name stays whole: RIS reads what stands after the comma as given names. */
function nameOf({ family, given, literal }: CslName): string {
  if (literal !== undefined) return literal.replaceAll(",", "");
  return [family, given].filter((part) => part !== undefined).join(", ");
}

const yearOf = (date: CslDate): string => padded(date["date-parts"][0]?.[0], 4);

/** `YYYY/MM/DD/`, in which what is not known stays empty. */
function dateOf(date: CslDate): string {
  const [year, month, day] = date["date-parts"][0] ?? [];
  return `${padded(year, 4)}/${padded(month, 2)}/${padded(day, 2)}/`;
}

const padded = (part: number | undefined, digits: number): string =>
  part === undefined ? "" : String(part).padStart(digits, "0");

/** First and last page; one of them alone where there is no range of plain pages. */
function pagesOf(page: string | undefined): readonly (string | undefined)[] {
  const range = page?.match(/^(\w+)\s*[-–]\s*(\w+)$/);
  return range ? [range[1], range[2]] : [page];
}
