import { foldName } from "./fold-name.js";

/** A word of a text that somebody typed. */
export interface Word {
  /** The word as it was typed. */
  readonly typed: string;
  /** The word as it is compared. */
  readonly folded: string;
  /** Whether something parts it from the word before: a comma, a slash, a bracket, a line break, the beginning. */
  readonly parted: boolean;
}

/** Signs that part one name from the next; a full stop, a hyphen or an apostrophe may stand inside one. */
const parting = /[,;/\\|+&()[\]{}•·،؛:\n\r]| [-–—] /u;

/**
 * Cuts a text into words, each with what it was typed as.
 *
 * @param text - The text.
 * @returns The words in order.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}ـ]+/gu)) {
    const parted = words.length === 0 || parting.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    const folded = foldName(match[0]);
    if (folded !== "") words.push({ typed: match[0], folded, parted });
  }
  return words;
}

/**
 * How many words a folded name has.
 *
 * @param folded - The name.
 * @returns The number.
 */
export function wordCount(folded: string): number {
  let count = 1;
  for (let at = folded.indexOf(" "); at !== -1; at = folded.indexOf(" ", at + 1)) count++;
  return count;
}
