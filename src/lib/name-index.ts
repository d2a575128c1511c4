import { append } from "./append.js";
import { foldName, lettersOf } from "./fold-name.js";
import { once } from "./once.js";
import { wordCount } from "./words-of.js";

/** A name and what it stands for. */
export interface Named<Entry> {
  /** What it stands for. */
  readonly entry: Entry;
  /** The name as the record has it. */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** Primary language subtag of a name that belongs to one language. */
  readonly language?: string;
}

/** A name to be indexed. */
export type NewName<Entry> = Pick<Named<Entry>, "entry" | "name" | "language">;

/** What a set of things is called. */
export interface NameIndex<Entry> {
  /** By folded name, and by the name without its spaces: "5 htp" and "5htp". */
  readonly exact: ReadonlyMap<string, readonly Named<Entry>[]>;
  /** By its first word, how many words the longest name has. */
  readonly longest: ReadonlyMap<string, number>;
  /** The names that a mistyped one is compared with, by length; made when one is first mistyped. */
  readonly byLength: () => ReadonlyMap<number, readonly ComparedName<Entry>[]>;
}

/** A name that a mistyped one is compared with. */
export interface ComparedName<Entry> {
  /** The name. */
  readonly named: Named<Entry>;
  /** A bit for each letter in it: see {@link lettersOf}. */
  readonly letters: number;
}

/**
 * Indexes names.
 *
 * @param names - The names.
 * @param isCompared - Whether a mistyped name may be meant for this; for all if absent.
 * @returns The index.
 */
export function indexNames<Entry>(
  names: Iterable<NewName<Entry>>,
  isCompared: (named: Named<Entry>) => boolean = () => true,
): NameIndex<Entry> {
  const exact = new Map<string, Named<Entry>[]>();
  const longest = new Map<string, number>();
  const all: Named<Entry>[] = [];
  for (const { entry, name, language } of names) {
    const folded = foldName(name);
    const same = exact.get(folded);
    if (folded === "" || same?.some((known) => known.entry === entry)) continue;
    const named = language === undefined ? { entry, name, folded } : { entry, name, folded, language };
    all.push(named);
    if (same === undefined) exact.set(folded, [named]);
    else same.push(named);
    const space = folded.indexOf(" ");
    const first = space === -1 ? folded : folded.slice(0, space);
    const words = space === -1 ? 1 : wordCount(folded);
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  }
  for (const named of all) {
    if (!named.folded.includes(" ")) continue;
    const joined = named.folded.replaceAll(" ", "");
    // What is listed in one word goes before what only reads so.
    if (!exact.has(joined)) {
      exact.set(joined, [named]);
      if (!longest.has(joined)) longest.set(joined, 1);
    }
  }
  const byLength = once(() => {
    const lengths = new Map<number, ComparedName<Entry>[]>();
    for (const named of all) {
      if (isCompared(named)) append(lengths, named.folded.length, { named, letters: lettersOf(named.folded) });
    }
    return lengths;
  });
  return { exact, longest, byLength };
}
