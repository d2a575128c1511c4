import { distance } from "fastest-levenshtein";
import { checkLanguage, checkObject, checkOptional, checkRecords, checkString } from "../check.js";
import type { Medication } from "../model/risk.js";
import {
  candidate,
  foldName,
  indexMedications,
  type MedicationCandidate,
  type MedicationIndex,
  type MedicationMatch,
  ranked,
} from "./medication-index.js";
import { checkMedicationRecord } from "./records.js";

/** Options of a medication search. */
export interface FindMedicationOptions {
  /** BCP 47 tag of the language typed in: names of other languages are left out of approximate matches. */
  readonly locale?: string;
}

/** No medicine's name is longer; what is longer is not compared letter by letter. */
const longestName = 80;

/** A strength written beside a name, such as "50 mg", which names no other medicine. */
const strength = /\b\d+([.,]\d+)?\s*(mg|mcg|µg|μg|ug|g|ml|%)(?![\p{L}])/giu;

/** Finds medications by name or code. */
export type MedicationFinder = (text: string, options?: FindMedicationOptions) => MedicationMatch;

/**
 * Makes a search over the given medications: they are checked and indexed once, for any number of searches.
 *
 * @param medications - The medications.
 * @returns The search, which works as {@link findMedication} does over the library's own.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`, with a path such as
 * `records.medications[0].atc`; the search throws what {@link findMedication} throws.
 * @example
 * ```ts
 * import { createMedicationFinder, medications } from "microdosing/risk";
 * const find = createMedicationFinder(medications.filter(({ atc }) => atc.some((code) => code.startsWith("N06A"))));
 * console.log(find("Prozac").best?.id, find("Panadol").best);
 * // fluoxetine undefined
 * ```
 */
export function createMedicationFinder(medications: readonly Medication[]): MedicationFinder {
  checkRecords({ medications }, { medications: checkMedicationRecord });
  const index = indexMedications(medications);
  return (text, options) => searchMedications(index, text, options);
}

/**
 * Finds a medication in an index.
 *
 * @param index - The index.
 * @param text - Generic or brand name, salt, ATC code or RxCUI.
 * @param options - See {@link FindMedicationOptions}.
 * @returns The best match, if there is one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function searchMedications(
  index: MedicationIndex,
  text: string,
  options: FindMedicationOptions = {},
): MedicationMatch {
  const typed = checkString(text, "text");
  const { locale } = checkObject(options, "options", ["locale"]);
  const tag = checkOptional(locale, undefined, (value) => checkLanguage(value, "options.locale"));
  return matchMedication(index, typed, tag);
}

/**
 * As {@link searchMedications}, with input that was checked before.
 *
 * @param index - The index.
 * @param typed - What was typed.
 * @param locale - Language whose names are compared letter by letter; all if absent.
 * @returns As {@link searchMedications}.
 */
export function matchMedication(index: MedicationIndex, typed: string, locale?: string): MedicationMatch {
  // Most names are typed as they are listed, and a code is no name.
  const asListed = index.byName.get(typed) ?? index.byName.get(typed.toLowerCase());
  if (asListed !== undefined) return asListed;
  const byCode = index.byCode.get(typed.trim().toUpperCase());
  if (byCode !== undefined) return byCode;
  const folded = foldName(typed.replace(strength, " "));
  const exact = index.byName.get(folded);
  if (exact !== undefined) return exact;
  if (folded === "" || folded.length > longestName) return { candidates: [] };
  return ranked(closeCandidates(index, folded, locale));
}

/**
 * Letters that may differ: none below five letters, one up to seven, two beyond. Short names of medicines lie too close
 * to one another for more, and the first letter must agree, because look-alike pairs often differ there.
 */
function allowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** The closest name of each medication that has one close enough. */
function closeCandidates(
  index: MedicationIndex,
  folded: string,
  locale: string | undefined,
): readonly MedicationCandidate[] {
  const asked = locale === undefined ? undefined : new Intl.Locale(locale).language;
  const closest = new Map<Medication, { name: string; edits: number; length: number }>();
  for (const { entry, name, folded: other, language } of index.byFirstLetter.get(folded.charAt(0)) ?? []) {
    if (asked !== undefined && language !== undefined && language !== asked) continue;
    const length = Math.min(folded.length, other.length);
    const allowed = allowedEdits(length);
    // So many letters more are as many edits.
    if (Math.max(folded.length, other.length) - length > allowed) continue;
    const edits = distance(folded, other);
    const before = closest.get(entry);
    if (edits <= allowed && (before === undefined || edits < before.edits)) closest.set(entry, { name, edits, length });
  }
  return [...closest].map(([entry, { name, edits, length }]) =>
    candidate(entry, name, "approximate", 1 - edits / (length + edits)),
  );
}
