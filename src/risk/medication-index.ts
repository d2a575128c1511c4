import type { Medication, MedicationId } from "../model/risk.js";

/** How sure a match is: the same name, another name of the same thing, or a name that is only close. */
export type MatchConfidence = "exact" | "synonym" | "approximate";

/** A medication that a text may mean. */
export interface MedicationCandidate {
  /** The medication. */
  readonly id: MedicationId;
  /** International nonproprietary name. */
  readonly name: string;
  /** ATC codes. */
  readonly atc: readonly string[];
  /** The name or code that matched. */
  readonly matched: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
  /** Likeness of what was typed and what matched, from 0 to 1; 1 is the same. */
  readonly score: number;
  /** Single ingredients: the medication itself, or those of a combination product. */
  readonly ingredients: readonly MedicationId[];
}

/** The medications that a text may mean. */
export interface MedicationMatch {
  /** The one that it means; absent where nothing is close enough, or where two are equally close. */
  readonly best?: MedicationCandidate;
  /** All that are close enough, best first. */
  readonly candidates: readonly MedicationCandidate[];
}

/** A name of a medication, folded. */
export interface IndexedName {
  /** The medication. */
  readonly entry: Medication;
  /** The name as the record has it. */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** A bit for each letter in the folded name: see {@link lettersOf}. */
  readonly letters: number;
  /** Language of the name, where it belongs to one: the primary language subtag. */
  readonly language?: string;
}

/** Medications by everything that they are found by, so that a search does not walk through them all. */
export interface MedicationIndex {
  /** By id. */
  readonly byId: ReadonlyMap<string, Medication>;
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
 * A medication as a candidate of a search.
 *
 * @param entry - The medication.
 * @param matched - The name or code that matched.
 * @param confidence - How sure the match is.
 * @param score - Likeness.
 * @returns The candidate.
 */
export function candidate(
  entry: Medication,
  matched: string,
  confidence: MatchConfidence,
  score: number,
): MedicationCandidate {
  return {
    id: entry.id,
    name: entry.name,
    atc: entry.atc,
    matched,
    confidence,
    score,
    ingredients: entry.ingredients ?? [entry.id],
  };
}

/**
 * Puts candidates in order; two that are equally close are never decided between.
 *
 * @param found - The candidates.
 * @returns The best, where there is one, and all.
 */
export function ranked(found: readonly MedicationCandidate[]): MedicationMatch {
  const candidates = [...found].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [first, second] = candidates;
  if (first === undefined || first.score === second?.score) return { candidates };
  return { best: first, candidates };
}

/**
 * Indexes medications.
 *
 * @param medications - The medications.
 * @returns The index.
 */
export function indexMedications(medications: readonly Medication[]): MedicationIndex {
  const byId = new Map<string, Medication>();
  const byCode = new Map<string, MedicationCandidate[]>();
  const byName = new Map<string, MedicationCandidate[]>();
  const byLength = new Map<number, IndexedName[]>();
  for (const entry of medications) {
    byId.set(entry.id, entry);
    for (const code of new Set(entry.rxcui === undefined ? entry.atc : [...entry.atc, entry.rxcui])) {
      append(byCode, code, candidate(entry, code, "exact", 1));
    }
    const inn = foldName(entry.name);
    const own = new Set<string>();
    for (const { name, lng } of entry.names) {
      const folded = foldName(name);
      const language = lng === undefined ? {} : { language: new Intl.Locale(lng).language };
      append(byLength, folded.length, { entry, name, folded, letters: lettersOf(folded), ...language });
      if (!own.has(folded)) append(byName, folded, candidate(entry, name, folded === inn ? "exact" : "synonym", 1));
      own.add(folded);
    }
  }
  return { byId, byCode: answers(byCode), byName: answers(byName), byLength };
}

function answers(found: ReadonlyMap<string, readonly MedicationCandidate[]>): ReadonlyMap<string, MedicationMatch> {
  return new Map([...found].map(([key, candidates]) => [key, ranked(candidates)]));
}
