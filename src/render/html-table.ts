import { element, escapeMarkup, joined, type Markup } from "../lib/markup.js";
import { writeCitations } from "./html-citations.js";
import type { HtmlContext } from "./html-context.js";
import type { LaidBlock, LaidCell, LaidRows } from "./layout.js";

/**
 * A table as HTML: a caption, column headers, and the first cell of a row as its header.
 *
 * @param caption - What the table shows.
 * @param head - Header cells.
 * @param rows - Body cells.
 * @returns A `table` element.
 */
export function htmlTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const headers = head.map((cell) => element("th", { scope: "col" }, escapeMarkup(cell)));
  return element(
    "table",
    {},
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

/**
 * Writes a table of an article, in a region that scrolls by itself where it is wider than the page. A style sheet may show each
 * row as a card: every cell carries the name of its column for that, and every element its role, which some browsers forget when
 * it is no longer displayed as a table.
 *
 * @param table - The table.
 * @param id - Its id.
 * @param context - See {@link HtmlContext}.
 * @returns The region.
 */
export function writeTable(
  { id: name, caption, head, groups }: LaidBlock & { readonly type: "table" },
  id: string,
  context: HtmlContext,
): Markup {
  const { inline } = context;
  const headers = head.map((cell) => element("th", headerAttributes, inline(cell)));
  // Escaped once, for all the rows.
  const labels = head.map(escapeMarkup);
  const table = element(
    "table",
    { id, role: "table" },
    element("caption", { id: `${id}-caption` }, inline(caption)),
    element("thead", groupAttributes, element("tr", rowAttributes, ...headers)),
    ...groups.map((group, index) => writeGroup(group, labels, `${name}-${index + 1}`, context)),
  );
  return element(
    "div",
    { class: "microdosing-table", role: "region", "aria-labelledby": `${id}-caption`, tabindex: 0 },
    table,
  );
}

const headerAttributes = { scope: "col", role: "columnheader" };
const groupAttributes = { role: "rowgroup" };
const rowAttributes = { role: "row" };

function writeGroup({ title, rows }: LaidRows, labels: readonly Markup[], place: string, context: HtmlContext): Markup {
  const { inline } = context;
  let written = "";
  if (title !== undefined) {
    const attributes = { scope: "rowgroup", role: "rowheader", colspan: labels.length };
    written += element("tr", rowAttributes, element("th", attributes, inline(title)));
  }
  for (const [number, cells] of rows.entries()) {
    let row = "";
    for (let index = 0; index < cells.length; index++) {
      const laid = cells[index] as LaidCell;
      const cites =
        laid.citations === undefined ? "" : writeCitations(laid.citations, `${place}-${number + 1}`, context);
      const cell = writeCell(laid, inline) + cites;
      row +=
        index === 0
          ? `<th scope="row" role="rowheader">${cell}</th>`
          : `<td role="cell" data-label="${labels[index]}">${cell}</td>`;
    }
    written += `<tr role="row">${row}</tr>`;
  }
  return element("tbody", groupAttributes, written as Markup);
}

function writeCell({ text, symbols, isHidden, certainty }: LaidCell, inline: HtmlContext["inline"]): Markup {
  if (certainty === undefined) return inline(text);
  const attributes = { class: "microdosing-certainty", "data-certainty": certainty };
  if (symbols === undefined) return element("span", attributes, inline(text));
  if (isHidden) return element("span", { ...attributes, role: "img", "aria-label": text }, symbols as Markup);
  const signs = element("span", { "aria-hidden": "true" }, symbols as Markup);
  return element("span", attributes, joined([signs, inline(text)], " "));
}
