import type { Table, TableRow, Text } from "mdast";
import { shownIn } from "./cell-text.js";
import type { LaidCell } from "./layout.js";
import { footnoteReference, numbersOf } from "./mdast-citations.js";

/**
 * A table as mdast.
 *
 * @param head - Header cells.
 * @param rows - Body cells.
 * @returns A `table` node.
 */
export function mdastTable(head: readonly string[], rows: readonly (readonly LaidCell[])[]): Table {
  const row = (cells: readonly LaidCell[]): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({
      type: "tableCell",
      children: [cellText(cell), ...numbersOf(cell).map(footnoteReference)],
    })),
  });
  return { type: "table", children: [head.map((text) => ({ text })), ...rows].map(row) };
}

/** Signs alone carry their text for mdast-util-to-hast; Markdown itself cannot say it. */
function cellText(cell: LaidCell): Text {
  const value = shownIn(cell);
  if (cell.isHidden !== true) return { type: "text", value };
  const data = { hName: "span", hProperties: { role: "img", ariaLabel: cell.text } };
  return { type: "text", value, data: data as Text["data"] & object };
}
