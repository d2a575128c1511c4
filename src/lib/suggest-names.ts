import { foldName } from "./fold-name.js";

/** A name that can be suggested. */
export interface Suggestible<Entry> {
  /** What it stands for. */
  readonly entry: Entry;
  /** The name. */
  readonly name: string;
  /** Whether it is what the thing is mostly called: such names come first. */
  readonly isMain: boolean;
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
  for (const { entry, name, isMain } of names) {
    const folded = foldName(name);
    (isMain ? main : others).push({ entry, name, folded });
    for (let space = folded.indexOf(" "); space !== -1; space = folded.indexOf(" ", space + 1)) {
      words.push({ entry, name, folded: folded.slice(space + 1) });
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
    for (let place = firstFrom(list, typed); found.size < limit; place++) {
      const key = list[place];
      if (key === undefined || !key.folded.startsWith(typed)) break;
      if (!found.has(key.entry)) found.set(key.entry, { entry: key.entry, name: key.name });
    }
  }
  return [...found.values()];
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
