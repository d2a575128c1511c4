import { distance } from "fastest-levenshtein";
import { checkLanguage, checkObject, checkOptional, checkRecords, checkString } from "../check.js";
import type { Medication, MedicationId } from "../model/risk.js";
import { checkMedicationRecord } from "./records.js";

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

/** Options of a medication search. */
export interface FindMedicationOptions {
  /** BCP 47 tag of the language typed in: names of other languages are left out of approximate matches. */
  readonly locale?: string;
}

/** No medicine's name is longer; what is longer is not compared letter by letter. */
const longestName = 80;

/** A strength written beside a name, such as "50 mg", which names no other medicine. */
const strength = /\b\d+([.,]\d+)?\s*(mg|mcg|µg|μg|ug|g|ml|%)(?![\p{L}])/giu;

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
 * Finds a medication in the given index; {@link findMedication} does the same over the library's own.
 *
 * @param medications - The index.
 * @param text - Generic or brand name, salt, ATC code or RxCUI.
 * @param options - See {@link FindMedicationOptions}.
 * @returns The best match, if there is one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function findMedicationIn(
  medications: readonly Medication[],
  text: string,
  options: FindMedicationOptions = {},
): MedicationMatch {
  checkRecords({ medications }, { medications: checkMedicationRecord });
  return searchMedications(medications, text, options);
}

/**
 * As {@link findMedicationIn}, over an index that was checked before.
 *
 * @param medications - The checked index.
 * @param text - As for {@link findMedicationIn}.
 * @param options - As for {@link findMedicationIn}.
 * @returns As {@link findMedicationIn}.
 * @throws {MicrodosingError} As {@link findMedicationIn}.
 */
export function searchMedications(
  medications: readonly Medication[],
  text: string,
  options: FindMedicationOptions,
): MedicationMatch {
  const typed = checkString(text, "text");
  const { locale } = checkObject(options, "options", ["locale"]);
  return matchMedication(
    medications,
    typed,
    checkOptional(locale, undefined, (tag) => checkLanguage(tag, "options.locale")),
  );
}

/**
 * As {@link findMedicationIn}, over an index and with input that were checked before.
 *
 * @param medications - The checked index.
 * @param typed - What was typed.
 * @param locale - Language whose names are compared letter by letter; all if absent.
 * @returns As {@link findMedicationIn}.
 */
export function matchMedication(medications: readonly Medication[], typed: string, locale?: string): MedicationMatch {
  const code = typed.trim().toUpperCase();
  const byCode = medications.filter((entry) => entry.atc.includes(code) || entry.rxcui === code);
  if (byCode.length > 0) return ranked(byCode.map((entry) => candidate(entry, code, "exact", 1)));

  const folded = foldName(typed.replace(strength, " "));
  if (folded === "" || folded.length > longestName) return { candidates: [] };
  const exact = medications.flatMap((entry) => exactCandidate(entry, folded));
  if (exact.length > 0) return ranked(exact);
  return ranked(medications.flatMap((entry) => closeCandidate(entry, folded, locale)));
}

function exactCandidate(entry: Medication, folded: string): MedicationCandidate | [] {
  const hit = entry.names.find(({ name }) => foldName(name) === folded);
  if (hit === undefined) return [];
  return candidate(entry, hit.name, foldName(entry.name) === folded ? "exact" : "synonym", 1);
}

/**
 * Letters that may differ: none below five letters, one up to seven, two beyond. Short names of medicines lie too close
 * to one another for more, and the first letter must agree, because look-alike pairs often differ there.
 */
function allowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

function closeCandidate(entry: Medication, folded: string, locale: string | undefined): MedicationCandidate | [] {
  const language = locale === undefined ? undefined : new Intl.Locale(locale).language;
  let best: { name: string; edits: number; length: number } | undefined;
  for (const { name, lng } of entry.names) {
    if (language !== undefined && lng !== undefined && new Intl.Locale(lng).language !== language) continue;
    const other = foldName(name);
    if (other[0] !== folded[0]) continue;
    const edits = distance(folded, other);
    const length = Math.min(folded.length, other.length);
    if (edits <= allowedEdits(length) && (best === undefined || edits < best.edits)) best = { name, edits, length };
  }
  if (best === undefined) return [];
  return candidate(entry, best.name, "approximate", 1 - best.edits / (best.length + best.edits));
}

function candidate(
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

/** Two that are equally close are never decided between. */
function ranked(found: readonly MedicationCandidate[]): MedicationMatch {
  const candidates = [...found].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [first, second] = candidates;
  if (first === undefined || first.score === second?.score) return { candidates };
  return { best: first, candidates };
}
