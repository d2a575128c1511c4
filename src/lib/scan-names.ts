import type { Named, NameIndex } from "./name-index.js";
import type { Word } from "./words-of.js";

/** A run of words that is a name, or a word that is none. */
export interface Scanned<Entry> {
  /** Place of the first word. */
  readonly from: number;
  /** Place after the last word. */
  readonly to: number;
  /** What the words name; empty where they name nothing. */
  readonly named: readonly Named<Entry>[];
}

/**
 * Finds the names in a text, the longest at every place, so that "St John's wort" is one name and "sertraline lithium" two.
 *
 * @param index - The names.
 * @param words - The words of the text.
 * @param within - "in clauses" where no name goes on after a comma or a full stop.
 * @returns All words in order, names together.
 */
export function scanNames<Entry>(
  index: NameIndex<Entry>,
  words: readonly Word[],
  within?: "in clauses",
): readonly Scanned<Entry>[] {
  const scanned: Scanned<Entry>[] = [];
  for (let from = 0; from < words.length; ) {
    const found = nameAt(index, words, from, within) ?? { from, to: from + 1, named: [] };
    scanned.push(found);
    from = found.to;
  }
  return scanned;
}

function nameAt<Entry>(
  index: NameIndex<Entry>,
  words: readonly Word[],
  from: number,
  within: "in clauses" | undefined,
): Scanned<Entry> | undefined {
  const { exact, longest } = index;
  const first = (words[from] as Word).folded;
  const most = Math.min(longest.get(first) ?? 0, words.length - from);
  for (let length = within === undefined ? most : withinClause(words, from, most); length > 0; length--) {
    const named = exact.get(length === 1 ? first : joined(words, from, length));
    if (named !== undefined && !isCounted(words, from, from + length)) return { from, to: from + length, named };
  }
  // Parts of a word, as in "bi-polar"; a number beside a letter is an amount: "2 cp" is two tablets.
  const second = words[from + 1];
  if (second !== undefined && !second.parted && !isNumeric.test(first)) {
    const named = exact.get(first + second.folded);
    if (named !== undefined) return { from, to: from + 2, named };
  }
  if (isNumeric.test(first)) return undefined;
  for (const stem of stemsOf(first)) {
    const named = exact.get(stem);
    if (named !== undefined) return { from, to: from + 1, named };
  }
  for (const other of endingsOf(first)) {
    const named = exact.get(other);
    if (named !== undefined) return { from, to: from + 1, named };
  }
  return undefined;
}

/** Letters that an international name has at least. */
const SHORTEST_SPELLED = 6;

/**
 * The names that a word is read as by its ending alone, as languages spell international names: "sertralin", "sertralina"
 * and "sertralinum" are sertraline. A name in English comes before one without an ending, as German spells it.
 *
 * @param word - The word.
 * @returns The names.
 */
export function* endingsOf(word: string): Iterable<string> {
  if (word.length < SHORTEST_SPELLED || word.includes(" ")) return;
  if (word.endsWith("um")) {
    yield `${word.slice(0, -2)}e`;
    yield word.slice(0, -2);
  } else if (/[ao]$/.test(word)) {
    yield `${word.slice(0, -1)}e`;
    yield word.slice(0, -1);
  } else if (word.endsWith("e")) yield word.slice(0, -1);
  else yield `${word}e`;
}

/** How many words from a place on stand in one clause: "bipolar, I have" is not bipolar I. */
function withinClause(words: readonly Word[], from: number, most: number): number {
  for (let length = 1; length < most; length++) {
    if (/[,;:،؛]|[.!?؟]\s|[\n\r]/u.test(words[from + length]?.gap ?? "")) return length;
  }
  return most;
}

/** Whether the last word of a name of several is how many or when: "Tylenol 3" in "Tylenol 3 times a day". */
function isCounted(words: readonly Word[], from: number, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (to - from < 2 || last === undefined || !/^\d+$/.test(last.folded)) return false;
  return last.parted || (next !== undefined && !next.parted && counting.test(next.folded));
}

const counting =
  /^(?:x|times?|am|pm|mg|mcg|g|ml|tab(?:let)?s?|cap(?:sule)?s?|pills?|a|an|per|daily|d|h|hrs?|hours?|days?|weeks?|months?|years?|veces|al|cada|comprimidos?|fois|par|mal)$/;

const isNumeric = /^\d+[a-z]*$/;

function joined(words: readonly Word[], from: number, length: number): string {
  let text = (words[from] as Word).folded;
  for (let place = from + 1; place < from + length; place++) text += ` ${(words[place] as Word).folded}`;
  return text;
}

const isLatin = /^[\x20-\u024f]*$/;
const eastAsianForms =
  /(?:缓释|控释|肠溶|口腔崩解|分散|薄膜衣|od|徐放)?(?:片|胶囊|颗粒|注射液|口服液|口服溶液|錠|カプセル|細粒|散|シロップ|テープ)$/u;
const eastAsianSalts =
  /^(?:盐酸|硫酸|磷酸|枸橼酸|酒石酸|马来酸|草酸|富马酸|氢溴酸|甲磺酸|塩酸|酒石酸|マレイン酸)|(?:塩酸塩|硫酸塩|マレイン酸塩|フマル酸塩|酒石酸塩|シュウ酸塩|臭化水素酸塩|水和物)$/u;

/** Shorter than this, a word without its ending is too often another word. */
const SHORTEST_STEM = 4;

/** A word without its plural, a strength written to it, or the Arabic words for "and" and "the". */
function* stemsOf(word: string): Iterable<string> {
  const strength = /^(\p{L}{3,})\d[\d.]*(?:mg|mcg|ug|g|ml)?$/u.exec(word)?.[1];
  if (strength !== undefined) yield strength;
  if (word.length > SHORTEST_STEM && word.endsWith("s")) {
    yield word.slice(0, -1);
    if (word.endsWith("es") && word.length > SHORTEST_STEM + 1) yield word.slice(0, -2);
  }
  if (isLatin.test(word)) return;
  // Chinese and Japanese write form and salt to the name without a space.
  if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(word)) {
    const bare = word.replace(/\d.*$/u, "").replace(eastAsianForms, "");
    if (bare !== word && bare !== "") yield bare;
    const base = bare.replace(eastAsianSalts, "");
    if (base !== bare && base !== "") yield base;
  }
  const arabic = /^(?:و?ال|و)(\p{Script=Arabic}{3,})$/u.exec(word)?.[1];
  if (arabic !== undefined) yield arabic;
}
