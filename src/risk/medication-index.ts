import { append } from "../lib/append.js";
import type { Medication, MedicationClass, MedicationClassId, MedicationId } from "../model/medication.js";

/** How sure a match is: the same name, another name of the same thing, or a name that is only close. */
export type MatchConfidence = "exact" | "synonym" | "approximate";

/** A medication that a text may mean, or a class of them. */
export interface MedicationCandidate {
  /** The medication or class. */
  readonly id: MedicationId | MedicationClassId;
  /** International nonproprietary name, or the name of the class. */
  readonly name: string;
  /** ATC codes; for a class the prefixes of its members' codes. */
  readonly atc: readonly string[];
  /** `true` for a class of medications, such as SSRIs, of which any member may be meant; else absent. */
  readonly class?: true;
  /** The name or code that matched. */
  readonly matched: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
  /** Likeness of what was typed and what matched, from 0 to 1; 1 is the same. */
  readonly score: number;
  /** Single ingredients: the medication itself, those of a combination product, or those of all members of a class. */
  readonly ingredients: readonly MedicationId[];
}

/** The medications that a text may mean. */
export interface MedicationMatch {
  /** The one that it means; absent where nothing is close enough, or where two are equally close. */
  readonly best?: MedicationCandidate;
  /** All that are close enough, best first. */
  readonly candidates: readonly MedicationCandidate[];
}

/** What a name stands for: a candidate before anything was typed. */
export type IndexedEntry = Pick<MedicationCandidate, "id" | "name" | "atc" | "class" | "ingredients">;

/** A name of a medication or class, folded. */
export interface IndexedName {
  /** The medication or class. */
  readonly entry: IndexedEntry;
  /** The name as the record has it. */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** A bit for each letter in the folded name: see {@link lettersOf}. */
  readonly letters: number;
  /** Language of the name, where it belongs to one: the primary language subtag. */
  readonly language?: string;
}

/** An ingredient with the codes that it is taken under: its own, and those of a combination product. */
export interface IndexedIngredient {
  /** The ingredient. */
  readonly id: MedicationId;
  /** ATC codes. */
  readonly atc: readonly string[];
}

/** Medications by everything that they are found by, so that a search does not walk through them all. */
export interface MedicationIndex {
  /** By id. */
  readonly byId: ReadonlyMap<string, Medication>;
  /** What is taken by who takes a medication or any member of a class: see {@link ingredientsOf}. */
  readonly ingredients: ReadonlyMap<string, readonly IndexedIngredient[]>;
  /** By ATC code and RxCUI: the answer to a search. */
  readonly byCode: ReadonlyMap<string, MedicationMatch>;
  /** By folded name: the answer to a search. */
  readonly byName: ReadonlyMap<string, MedicationMatch>;
  /** By the length of the folded name: those that a mistyped name is compared with. */
  readonly byLength: ReadonlyMap<number, readonly IndexedName[]>;
}

/**
 * Folds a name to what is compared: no case, no accents, no punctuation, Arabic letter variants as one.
 *
 * @param text - A name.
 * @returns The folded name, empty if nothing is left.
 */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|ـ/gu, "")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Finds what is listed under a name without folding it where it is written as it is listed, which most names are.
 *
 * @param map - Entries by folded name.
 * @param text - The name as typed.
 * @returns The entries.
 */
export function getByName<Entry>(map: ReadonlyMap<string, Entry>, text: string): Entry | undefined {
  return map.get(text) ?? map.get(text.toLowerCase()) ?? map.get(foldName(text));
}

/**
 * A bit for each letter in a name, letters far apart in Unicode sharing bits. A letter put in, left out or changed flips at
 * most two bits, so that names that differ in more bits need not be compared letter by letter.
 *
 * @param folded - A folded name.
 * @returns The bits.
 */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let index = 0; index < folded.length; index++) bits |= 1 << (folded.charCodeAt(index) % 32);
  return bits;
}

/**
 * Every beginning of a code, the code among them.
 *
 * @param code - The code.
 * @returns The beginnings, shortest first.
 */
export function prefixesOf(code: string): readonly string[] {
  const prefixes: string[] = [];
  for (let length = 1; length <= code.length; length++) prefixes.push(code.slice(0, length));
  return prefixes;
}

/**
 * What was found as a candidate of a search.
 *
 * @param entry - The medication or class.
 * @param matched - The name or code that matched.
 * @param confidence - How sure the match is.
 * @param score - Likeness.
 * @returns The candidate.
 */
export function candidate(
  entry: IndexedEntry,
  matched: string,
  confidence: MatchConfidence,
  score: number,
): MedicationCandidate {
  const { id, name, atc, ingredients } = entry;
  // Frozen, because later searches give it again.
  return Object.freeze(
    entry.class === true
      ? { id, name, atc, class: true, matched, confidence, score, ingredients }
      : { id, name, atc, matched, confidence, score, ingredients },
  );
}

/**
 * Puts candidates in order; two that are equally close are never decided between.
 *
 * @param found - The candidates.
 * @returns The best, where there is one, and all.
 */
export function ranked(found: readonly MedicationCandidate[]): MedicationMatch {
  const candidates = Object.freeze([...found].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
  const [first, second] = candidates;
  return Object.freeze(
    first === undefined || first.score === second?.score ? { candidates } : { best: first, candidates },
  );
}

/**
 * The ingredients of what was found, each with the codes that its rules are looked up by.
 *
 * @param index - The index.
 * @param found - What was found.
 * @returns The ingredients; those of every member for a class.
 */
export function ingredientsOf(index: MedicationIndex, found: MedicationCandidate): readonly IndexedIngredient[] {
  return index.ingredients.get(found.class === true ? classKey(found.id) : found.id) ?? [];
}

/** A class and a medication may have the same id. */
const classKey = (id: string): string => `class ${id}`;

/**
 * Indexes medications and classes of them.
 *
 * @param medications - The medications.
 * @param classes - The classes.
 * @returns The index.
 */
export function indexMedications(
  medications: readonly Medication[],
  classes: readonly MedicationClass[],
): MedicationIndex {
  const byId = new Map(medications.map((entry) => [entry.id, entry]));
  const ingredientsByKey = new Map<string, readonly IndexedIngredient[]>();
  const byPrefix = new Map(
    classes.flatMap(({ atc }) => atc.map((prefix): [string, IndexedIngredient[]] => [prefix, []])),
  );
  const byCode = new Map<string, MedicationCandidate[]>();
  const byName = new Map<string, MedicationCandidate[]>();
  const byLength = new Map<number, IndexedName[]>();
  const add = (entry: IndexedEntry, codes: Iterable<string>, names: MedicationClass["names"]): void => {
    for (const code of codes) append(byCode, code, candidate(entry, code, "exact", 1));
    const main = foldName(entry.name);
    const own = new Set<string>();
    for (const { name, lng } of names) {
      const folded = foldName(name);
      const language = lng === undefined ? {} : { language: new Intl.Locale(lng).language };
      append(byLength, folded.length, { entry, name, folded, letters: lettersOf(folded), ...language });
      if (!own.has(folded)) append(byName, folded, candidate(entry, name, folded === main ? "exact" : "synonym", 1));
      own.add(folded);
    }
  };
  for (const { id, name, atc, rxcui, names, ingredients = [id] } of medications) {
    add(
      { id, name, atc: Object.freeze([...atc]), ingredients: Object.freeze([...ingredients]) },
      new Set(rxcui === undefined ? atc : [...atc, rxcui]),
      names,
    );
    const taken = ingredients.map((each): IndexedIngredient => {
      const own = byId.get(each)?.atc ?? [];
      return { id: each, atc: each === id ? own : [...new Set([...own, ...atc])] };
    });
    ingredientsByKey.set(id, taken);
    for (const code of atc) {
      for (const prefix of prefixesOf(code)) byPrefix.get(prefix)?.push(...taken);
    }
  }
  for (const { id, name, atc, names } of classes) {
    // Each ingredient by itself, and as a part of each combination that is a member.
    const members = new Map<string, IndexedIngredient>();
    for (const inMember of atc.flatMap((prefix) => byPrefix.get(prefix) ?? [])) {
      const alone = { id: inMember.id, atc: byId.get(inMember.id)?.atc ?? [] };
      for (const each of [alone, inMember]) members.set(`${each.id} ${each.atc}`, each);
    }
    const taken = [...members.values()];
    ingredientsByKey.set(classKey(id), taken);
    const ingredients = Object.freeze([...new Set(taken.map((each) => each.id))].sort());
    // A prefix that is the whole class is a name of it.
    add({ id, name, atc: Object.freeze([...atc]), class: true, ingredients }, atc.length === 1 ? atc : [], names);
  }
  return { byId, ingredients: ingredientsByKey, byCode: answers(byCode), byName: answers(byName), byLength };
}

function answers(found: ReadonlyMap<string, readonly MedicationCandidate[]>): ReadonlyMap<string, MedicationMatch> {
  return new Map([...found].map(([key, candidates]) => [key, ranked(candidates)]));
}
