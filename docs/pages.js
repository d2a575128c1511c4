// What the pages that scripts write have in common.

/**
 * A table, padded as the formatter leaves it.
 *
 * @param head - Header cells.
 * @param rows - Body cells.
 * @returns Markdown.
 */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((text) => String(text).replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column]))));
  const line = (row) =>
    `| ${row.map((text, column) => text + " ".repeat(Math.max(0, widths[column] - widthOf(text)))).join(" | ")} |`;
  const [first, ...rest] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** Columns that a text takes: a mark on a letter takes none, and the Arabic letters lam and alef take one together. */
const widthOf = (text) => [...text.replace(/\p{Mn}/gu, "").replace(/\u0644[\u0622\u0623\u0625\u0627]/g, "x")].length;

const digits = new Intl.NumberFormat("en");

/**
 * Puts texts into their places on a page: between `<!-- name -->` and `<!-- /name -->`, a number within its sentence.
 *
 * @param page - The page.
 * @param texts - Markdown, or a number, by the name of its place.
 * @returns The page with current texts.
 */
export function fillPlaces(page, texts) {
  return Object.entries(texts).reduce(
    (rest, [place, text]) =>
      rest.replace(new RegExp(`(<!-- ${place} -->)[\\s\\S]*?(<!-- /${place} -->)`, "g"), (_, open, close) => {
        if (typeof text === "number") return open + digits.format(text) + close;
        // A table stands by itself, a few words within their sentence.
        return open + (text.includes("\n") ? `\n\n${text}\n\n` : text) + close;
      }),
    page,
  );
}
