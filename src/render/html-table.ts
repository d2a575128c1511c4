import { type Attributes, element, escapeMarkup, joined, type Markup } from "../lib/markup.js";

/**
 * A table as HTML: a caption, column headers, and the first cell of a row as its header.
 *
 * @param caption - What the table shows.
 * @param head - Header cells.
 * @param rows - Body cells.
 * @param attributes - Attributes of the element.
 * @returns A `table` element.
 */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  attributes: Attributes = {},
): Markup {
  const headers = head.map((cell) => element("th", { scope: "col" }, escapeMarkup(cell)));
  return element(
    "table",
    attributes,
    element("caption", {}, escapeMarkup(caption)),
    element("thead", {}, element("tr", {}, ...headers)),
    element("tbody", {}, joined(rows.map(htmlRow))),
  );
}

function htmlRow(cells: readonly string[]): Markup {
  const [first, ...rest] = cells.map(escapeMarkup);
  const header = first === undefined ? [] : [element("th", { scope: "row" }, first)];
  return element("tr", {}, ...header, ...rest.map((cell) => element("td", {}, cell)));
}
