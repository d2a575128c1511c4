import { distance } from "fastest-levenshtein";
import { lettersOf } from "./fold-name.js";
import type { Named, NameIndex } from "./name-index.js";

/** A name that is like what was typed. */
export interface CloseName<Entry> {
  /** The name. */
  readonly named: Named<Entry>;
  /** Letters put in, left out, changed or exchanged with their neighbours. */
  readonly edits: number;
}

/** No name is longer; what is longer is not compared letter by letter. */
const LONGEST_NAME = 80;

/** Letters that may differ: none below four letters, one up to seven, two beyond. Short names lie too close to one another for more. */
function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The names that are like what was typed, the closest first.
 *
 * @param index - The names.
 * @param folded - What was typed, folded.
 * @param language - Primary subtag of a language: names of others are left out; none are if absent.
 * @returns The names.
 */
export function closeNames<Entry>(
  index: NameIndex<Entry>,
  folded: string,
  language?: string,
): readonly CloseName<Entry>[] {
  if (folded.length > LONGEST_NAME) return [];
  const close: CloseName<Entry>[] = [];
  const most = allowedEdits(folded.length);
  const bits = lettersOf(folded);
  const byLength = index.byLength();
  for (let length = folded.length - most; length <= folded.length + most; length++) {
    // The shorter of the two decides how many letters may differ.
    const allowed = allowedEdits(Math.min(length, folded.length));
    if (Math.abs(length - folded.length) > allowed) continue;
    for (const { named, letters } of byLength.get(length) ?? []) {
      if (countBits(bits ^ letters) > 2 * allowed) continue;
      if (language !== undefined && named.language !== undefined && named.language !== language) continue;
      const edits = editsBetween(folded, named.folded);
      if (edits <= allowed) close.push({ named, edits });
    }
  }
  return close.sort((a, b) => a.edits - b.edits);
}

/**
 * How many letters are put in, left out, changed or exchanged with their neighbours; two that sound alike in a word count
 * as one: "lamictle" and "Lamictal".
 *
 * @param a - A folded name.
 * @param b - Another.
 * @returns The number, from 0.
 */
export function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && (isExchanged(a, b) || soundOf(a) === soundOf(b)) ? 1 : edits;
}

/**
 * Whether a mistyped name begins as the name that it may be meant for, or with its first two letters exchanged: names that
 * look alike often differ there.
 *
 * @param typed - What was typed, folded.
 * @param name - The name, folded.
 * @returns Whether it does.
 */
export function beginsAlike(typed: string, name: string): boolean {
  const [first, second] = [typed.charAt(0), typed.charAt(1)];
  return first === name.charAt(0) || (second === name.charAt(0) && first === name.charAt(1));
}

/** Whether two neighbours changed places, and nothing else. */
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|qu?/g, "k"],
  [/[sc](?=[eiy])|z/g, "s"],
  [/ch?/g, "k"],
  [/x/g, "ks"],
  [/y|ee|ea|ie/g, "i"],
  [/ou|oo/g, "u"],
  [/(?:le|[aeiou]l)$/g, "l"],
  [/e$/g, ""],
  [/(.)\1/gu, "$1"],
];

/** How an English reader would say a name, roughly. */
function soundOf(folded: string): string {
  return sounds.reduce((sound, [letters, as]) => sound.replace(letters, as), folded);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
