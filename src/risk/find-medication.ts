import { distance } from "fastest-levenshtein";
import { foldName, lettersOf } from "../lib/fold-name.js";
import { lazy } from "../shapes/lazy.js";
import { object, optional } from "../shapes/object.js";
import { check } from "../shapes/shape.js";
import { anyText, languageTag } from "../shapes/text.js";
import type { MedicationIndex } from "./medication-index.js";
import { candidate, type IndexedEntry, type MedicationMatch, ranked } from "./medication-match.js";

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
 * Finds a medication in an index.
 *
 * @param index - The index.
 * @param text - Generic or brand name, salt, class, ATC code or RxCUI.
 * @param options - See {@link FindMedicationOptions}.
 * @returns The best match, if there is one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function searchMedications(
  index: MedicationIndex,
  text: string,
  options?: FindMedicationOptions,
): MedicationMatch {
  const typed = check(anyText, text, "text");
  if (options === undefined) return matchMedication(index, typed);
  return matchMedication(index, typed, check(optionsShape, options, "options", ["options"]).locale);
}

const optionsShape = /* @__PURE__ */ lazy<FindMedicationOptions>((exactly) =>
  exactly(object({ locale: optional(languageTag) })),
);

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
  return closeMatch(index, folded, locale);
}

/**
 * Letters that may differ: none below five letters, one up to seven, two beyond. Short names of medicines lie too close
 * to one another for more.
 */
function allowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The closest name of each medication and class that has one close enough. A name that begins with another letter is never taken
 * for the one that was meant, because look-alike pairs often differ there; but where it is as close as any, nothing is.
 */
function closeMatch(index: MedicationIndex, folded: string, locale: string | undefined): MedicationMatch {
  const asked = locale === undefined ? undefined : new Intl.Locale(locale).language;
  const letter = folded.charAt(0);
  const letters = lettersOf(folded);
  const closest = new Map<IndexedEntry, { name: string; edits: number; begins: boolean }>();
  const most = allowedEdits(folded.length);
  for (let length = folded.length - most; length <= folded.length + most; length++) {
    // The shorter of the two decides how many letters may differ.
    const allowed = allowedEdits(Math.min(length, folded.length));
    if (Math.abs(length - folded.length) > allowed) continue;
    for (const { entry, name, folded: other, letters: others, language } of index.byLength.get(length) ?? []) {
      if (countBits(letters ^ others) > 2 * allowed) continue;
      if (asked !== undefined && language !== undefined && language !== asked) continue;
      const edits = distance(folded, other);
      const before = closest.get(entry);
      const begins = other.charAt(0) === letter;
      const closer =
        before === undefined || edits < before.edits || (edits === before.edits && begins && !before.begins);
      if (edits <= allowed && closer) closest.set(entry, { name, edits, begins });
    }
  }
  const found = [...closest].map(([entry, { name, edits, begins }]) => ({
    begins,
    candidate: candidate(entry, name, "approximate", 1 - edits / (folded.length + edits)),
  }));
  const { best, candidates } = ranked(found.map((each) => each.candidate));
  const begins = found.some((each) => each.candidate === best && each.begins);
  return best !== undefined && begins ? { best, candidates } : { candidates };
}
