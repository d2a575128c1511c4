import type { MedicationClassId, MedicationId } from "../model/medication.js";
import type { MatchConfidence } from "../model/risk-report.js";

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
  /** The one that it means; absent where nothing is close enough, or where it may be more than one. */
  readonly best?: MedicationCandidate;
  /** All that are close enough, best first. */
  readonly candidates: readonly MedicationCandidate[];
}

/** What a name stands for: a candidate before anything was typed. */
export type IndexedEntry = Pick<MedicationCandidate, "id" | "name" | "atc" | "class" | "ingredients">;

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
  return entry.class === true
    ? { id, name, atc, class: true, matched, confidence, score, ingredients }
    : { id, name, atc, matched, confidence, score, ingredients };
}
