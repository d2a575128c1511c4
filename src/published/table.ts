/** Types of the Table Schema that a column may have. */
export type ColumnType = "string" | "integer" | "number" | "date" | "boolean";

/** A column of a table that is published as CSV. */
export interface Column<Row> {
  /** Its name. */
  readonly name: string;
  /** Its type. */
  readonly type: ColumnType;
  /** What it holds: a field of a record, whose description and words it takes over, or a sentence. */
  readonly holds: { readonly type: string; readonly field: string } | string;
  /** What stands between the members of the list that a cell holds, where it holds one. */
  readonly separator?: ListSeparator;
  /** Gives the cell of a row; a cell without a value is empty. */
  readonly cell: (row: Row) => Cell;
}

/** What a cell holds. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A table that is published as CSV. */
export interface Table<Row> {
  /** The name of its file. */
  readonly name: string;
  /** A few words for it. */
  readonly title: string;
  /** What a row is. */
  readonly description: string;
  /** Columns whose cells, taken together, no two rows share. */
  readonly key: readonly string[];
  /** The columns in order. */
  readonly columns: readonly Column<Row>[];
}

/** What may stand between the members of a list in a cell: web addresses have semicolons in them and no spaces. */
export type ListSeparator = ";" | " ";

/**
 * Writes a table as CSV (RFC 4180): a header, then a line for each row, each ended by CRLF.
 *
 * @param table - The table.
 * @param rows - What its rows are made from.
 * @returns CSV.
 * @throws {Error} For a list with a member that has its separator in it.
 */
export function csvOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...rows.map((row) => columns.map((column) => textOf(column, row)))];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function textOf<Row>({ name, separator = ";", cell }: Column<Row>, row: Row): string {
  const value = cell(row);
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const split = value.find((member) => member.includes(separator));
  if (split !== undefined) throw new Error(`${name}: expected a list without "${separator}" in a member, got ${split}`);
  return value.join(separator);
}

/** RFC 4180 is two rules; a library for them would be longer than the rules. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
