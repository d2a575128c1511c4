import { foldName } from "./fold-name.js";

/** A name that can be suggested. */
export interface Suggestible<Entry> {
  /** What it stands for. */
  readonly entry: Entry;
  /** The name. */
  readonly name: string;
  /** Whether it is what the thing is mostly called: such names come first. */
  readonly isMain: boolean;
  /** How well it is known, in any unit: of names that begin alike, the better known come first. */
  readonly weight: number;
}

/** A name that begins as was typed. */
export interface Begun<Entry> {
  /** What it stands for. */
  readonly entry: Entry;
  /** The name. */
  readonly name: string;
}

interface Key<Entry> extends Begun<Entry> {
  readonly folded: string;
  readonly weight: number;
}

/** Names in order, so that those that begin in one way stand together. */
export interface SuggestIndex<Entry> {
  /** What things are mostly called, their other names, and the words inside of names. */
  readonly lists: readonly (readonly Key<Entry>[])[];
}

/**
 * Indexes names for suggestions.
 *
 * @param names - The names.
 * @returns The index.
 */
export function indexSuggestions<Entry>(names: Iterable<Suggestible<Entry>>): SuggestIndex<Entry> {
  const main: Key<Entry>[] = [];
  const others: Key<Entry>[] = [];
  const words: Key<Entry>[] = [];
  for (const { entry, name, isMain, weight } of names) {
    const folded = foldName(name);
    (isMain ? main : others).push({ entry, name, folded, weight });
    for (let space = folded.indexOf(" "); space !== -1; space = folded.indexOf(" ", space + 1)) {
      words.push({ entry, name, folded: folded.slice(space + 1), weight });
    }
  }
  const lists = [main, others, words];
  for (const list of lists) list.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)));
  return { lists };
}

/**
 * The things of which a name begins as was typed, or has a word that does.
 *
 * @param index - The names.
 * @param prefix - What was typed.
 * @param limit - The most things.
 * @returns Each thing once, with the first name of it that begins so.
 */
export function suggestNames<Entry>(
  { lists }: SuggestIndex<Entry>,
  prefix: string,
  limit: number,
): readonly Begun<Entry>[] {
  const typed = foldName(prefix);
  const found = new Map<Entry, Begun<Entry>>();
  if (typed === "") return [];
  for (const list of lists) {
    if (found.size >= limit) break;
    for (const { entry, name } of begunIn(list, typed)) {
      if (found.size < limit && !found.has(entry)) found.set(entry, { entry, name });
    }
  }
  return [...found.values()];
}

/** The names that begin so, the best known first; a name that is just what was typed before all. */
function begunIn<Entry>(list: readonly Key<Entry>[], typed: string): readonly Key<Entry>[] {
  const first = firstFrom(list, typed);
  let end = first;
  while (list[end]?.folded.startsWith(typed) === true) end++;
  const isWhole = ({ folded }: Key<Entry>): number => Number(folded === typed);
  return list.slice(first, end).sort((a, b) => isWhole(b) - isWhole(a) || b.weight - a.weight);
}

/** The place of the first name that does not come before a text. */
function firstFrom(list: readonly { readonly folded: string }[], text: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.folded ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
