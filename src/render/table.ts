import type { Element } from "hast";
import { h } from "hastscript";
import type { Table, TableRow } from "mdast";

/**
 * A table as HTML: a caption, column headers, and the first cell of a row as its header.
 *
 * @param caption - Caption.
 * @param head - Header cells.
 * @param rows - Body cells.
 * @param properties - Properties of the element.
 * @returns A `table` element.
 */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  properties: Record<string, string> = {},
): Element {
  const row = (cells: readonly Element[]): Element => h("tr", [...cells]);
  return h("table", properties, [
    h("caption", caption),
    h("thead", row(head.map((cell) => h("th", { scope: "col" }, cell)))),
    h(
      "tbody",
      rows.map((cells) =>
        row(cells.map((cell, index) => (index === 0 ? h("th", { scope: "row" }, cell) : h("td", cell)))),
      ),
    ),
  ]);
}

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
