import { append } from "../lib/append.js";
import { foldName, lettersOf } from "../lib/fold-name.js";
import type { Medication, MedicationClass, MedicationId } from "../model/medication.js";
import {
  candidate,
  type IndexedEntry,
  type MedicationCandidate,
  type MedicationMatch,
  ranked,
} from "./medication-match.js";

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
