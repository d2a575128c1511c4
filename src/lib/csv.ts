/** A cell of a CSV file: a text, a number as it is, or nothing where it is undefined. */
export type CsvCell = string | number | undefined;

/**
 * Writes rows as CSV (RFC 4180).
 *
 * @param rows - Rows of cells, the header first.
 * @returns CSV with CRLF line ends. A text that a spreadsheet would run as a formula is quoted with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => row.map(csvCell).join(",")).join("\r\n");
}

function csvCell(value: CsvCell): string {
  if (value === undefined) return "";
  // A minus sign before a number is no formula.
  if (typeof value === "number") return String(value);
  return quoteCsv(/^[=+\-@\t]/.test(value) ? `'${value}` : value);
}

/**
 * Quotes a cell where it has to be.
 *
 * RFC 4180 is two rules; a library for them would be longer than the rules.
 *
 * @param text - What the cell holds.
 * @returns The text as it stands in a line of CSV.
 */
export function quoteCsv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
