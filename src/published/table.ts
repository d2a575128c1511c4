import { quoteCsv } from "../lib/csv.js";

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
  /** Whether it holds a list, of which a cell has the members one after the other. */
  readonly isList?: true;
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

/** What stands between the members of a list in a cell: a character that no web address has. */
export const listSeparator = "|";

/**
 * Writes a table as CSV (RFC 4180): a header, then a line for each row, each ended by CRLF.
 *
 * @param table - The table.
 * @param rows - What its rows are made from.
 * @returns CSV.
 * @throws {Error} For a member of a list that has the separator in it.
 */
export function csvOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...rows.map((row) => columns.map(({ cell }) => textOf(cell(row))))];
  return lines.map((line) => `${line.map(quoteCsv).join(",")}\r\n`).join("");
}

function textOf(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  const broken = cell.find((member) => member.includes(listSeparator));
  if (broken !== undefined) throw new Error(`${broken}: expected a member of a list without ${listSeparator}`);
  return cell.join(listSeparator);
}
