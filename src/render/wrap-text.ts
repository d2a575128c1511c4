import stringWidth from "fast-string-width";

/** The marks of isolates (Unicode Standard Annex 9): a terminal gives them no room. */
const isolates = /[\u2066-\u2069]/g;
/** Most words are of such letters, which take a column each. */
const ascii = /^[ -~]*$/;

/**
 * How many columns of a terminal a text takes: two for a wide letter, none for a combining one or for the mark of an isolate.
 *
 * @param text - A text without control characters.
 * @returns The columns.
 */
export const columnsOf = (text: string): number =>
  ascii.test(text) ? text.length : stringWidth(text.replace(isolates, ""));

/** Where a line may break: not after the sign that holds an Arabic prefix to a word of another script or a number. */
const breaks = /(?<!\u0640)[ \t]+/;

/**
 * Breaks a text into lines between words. A word that is longer than a line, such as an address, stays whole.
 *
 * @param text - The text; a line break in it is kept.
 * @param columns - Columns of a line.
 * @returns The lines, at least one, without spaces at their ends.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    for (const word of paragraph.split(breaks)) {
      if (word === "") continue;
      const size = columnsOf(word);
      if (line !== "" && used + 1 + size > columns) {
        lines.push(line);
        line = "";
      }
      used = line === "" ? size : used + 1 + size;
      line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}
