import { foldName } from "./fold-name.js";

/** A word of a text that somebody typed. */
export interface Word {
  /** The word as it was typed. */
  readonly typed: string;
  /** The word as it is compared. */
  readonly folded: string;
  /** Whether something parts it from the word before: a comma, a slash, a bracket, a line break, the beginning. */
  readonly parted: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** Signs that part one name from the next; a full stop, a hyphen or an apostrophe may stand inside one. */
const parting = /[,;/\\|+&()[\]{}•·،؛:，、；：（）。！？\n\r]| [-–—] /u;

/**
 * Cuts a text into words, each with what it was typed as.
 *
 * @param text - The text.
 * @returns The words in order.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  const pattern = isAscii.test(text) ? asciiWord : anyWord;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [typed] = match;
    const gap = text.slice(end, match.index);
    const parted = words.length === 0 || (gap.length > 1 ? parting.test(gap) : isParting(gap));
    end = match.index + typed.length;
    // Most words need no more than small letters.
    const folded = isAscii.test(typed) ? typed.toLowerCase() : foldName(typed);
    if (folded !== "") words.push({ typed, folded, parted, gap });
  }
  return words;
}

const isAscii = /^[\x20-\x7e]*$/;
const asciiWord = /[A-Za-z0-9]+/g;
const anyWord = /[\p{L}\p{M}\p{N}ـ]+/gu;

function isParting(sign: string): boolean {
  return sign !== " " && sign !== "-" && parting.test(sign);
}

/**
 * Words as they were typed.
 *
 * @param words - The words.
 * @returns Their text.
 */
export function asTyped(words: readonly Word[]): string {
  return words.map(({ typed }) => typed).join(" ");
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

/**
 * Whether a text is left empty, or crossed through as in a form; other signs ("?") may mean something.
 *
 * @param text - The text.
 * @returns True where nothing stands in it.
 */
export function isBlank(text: string): boolean {
  return /^[\s\-–—_./\\]*$/u.test(text);
}
