import type { Medication } from "../model/risk.js";

/** A name of a medication, folded. */
export interface IndexedName {
  /** The medication. */
  readonly entry: Medication;
  /** The name as the record has it. */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** Language of the name, where it belongs to one: the primary language subtag. */
  readonly language?: string;
}

/** Medications by everything that they are found by, so that a search does not walk through them all. */
export interface MedicationIndex {
  /** By id. */
  readonly byId: ReadonlyMap<string, Medication>;
  /** By ATC code and RxCUI. */
  readonly byCode: ReadonlyMap<string, readonly Medication[]>;
  /** By folded name: one name of each medication that has it. */
  readonly byName: ReadonlyMap<string, readonly IndexedName[]>;
  /** By the first letter of the folded name: those that a mistyped name is compared with. */
  readonly byFirstLetter: ReadonlyMap<string, readonly IndexedName[]>;
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
 * Adds an item to the list under a key.
 *
 * @param map - Lists by key.
 * @param key - The key.
 * @param item - The item.
 */
export function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/**
 * Indexes medications.
 *
 * @param medications - The medications.
 * @returns The index.
 */
export function indexMedications(medications: readonly Medication[]): MedicationIndex {
  const byId = new Map<string, Medication>();
  const byCode = new Map<string, Medication[]>();
  const byName = new Map<string, IndexedName[]>();
  const byFirstLetter = new Map<string, IndexedName[]>();
  for (const entry of medications) {
    byId.set(entry.id, entry);
    for (const code of new Set(entry.rxcui === undefined ? entry.atc : [...entry.atc, entry.rxcui])) {
      append(byCode, code, entry);
    }
    const own = new Set<string>();
    for (const { name, lng } of entry.names) {
      const folded = foldName(name);
      const named: IndexedName = {
        entry,
        name,
        folded,
        ...(lng === undefined ? {} : { language: new Intl.Locale(lng).language }),
      };
      append(byFirstLetter, folded.charAt(0), named);
      if (!own.has(folded)) append(byName, folded, named);
      own.add(folded);
    }
  }
  return { byId, byCode, byName, byFirstLetter };
}
