/**
 * A text with a capital letter at its start, where its first word is written in small letters alone: "mRNA" and "pH" stay.
 *
 * @param text - The text.
 * @returns The text.
 */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}(?=\p{Ll}*(?:[^\p{L}\p{N}]|$))/u, (first) => first.toUpperCase());
