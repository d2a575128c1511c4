import type { Table, TableRow } from "mdast";

/**
 * A table as mdast; the first row is its head.
 *
 * @param rows - Cells, the header's first.
 * @returns A `table` node.
 */
export function mdastTable(rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [{ type: "text", value: cell }] })),
  });
  return { type: "table", children: rows.map(row) };
}
