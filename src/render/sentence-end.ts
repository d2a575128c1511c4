/** Signs after which a text needs no other. */
const closing = /[.?!:…؟]$/u;

/**
 * A label as it stands before what it names.
 *
 * @param label - The label.
 * @returns The label with a colon, or as it is where it ends with a sign of its own, such as a question.
 */
export const withColon = (label: string): string => (closing.test(label) ? label : `${label}:`);

/**
 * What stands between a text and the next one on its line.
 *
 * @param text - The text.
 * @returns A space where the text ends a sentence, else a sign.
 */
export const separatorAfter = (text: string): " " | " · " => (closing.test(text) ? " " : " · ");

/**
 * Texts on one line, told apart by a sign where the one before does not end a sentence.
 *
 * @param texts - The texts.
 * @returns The line.
 */
export const onOneLine = (texts: readonly string[]): string =>
  texts.reduce((line, text) => (line === "" ? text : `${line}${separatorAfter(line)}${text}`), "");
