import type { ConditionId, ConditionStatus, OtherSubstanceId, Relative, RiskKind } from "../model/risk.js";
import type { DoseUnit } from "../model/study.js";
import type { SubstanceId } from "../model/substance.js";
import { matchMedication } from "./find-medication.js";
import { getByName, type MatchConfidence, type MedicationIndex } from "./medication-index.js";
import type { CheckedProfile, ProfileMedication, ProfileSubstance } from "./profile.js";
import type { ConditionIndex, ProfileIndex, SubstanceNames } from "./profile-index.js";

/** Something in a profile that was recognised. */
export interface RecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** What it is about. */
  readonly kind: RiskKind;
  /** Id of what it was taken for. */
  readonly id: string;
  /** The name or code that matched. */
  readonly matched: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

/** Something in a profile that was not recognised. */
export interface UnrecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** Where it stood. */
  readonly kind: RiskKind;
  /** Names that are close, none of them assumed. */
  readonly suggestions: readonly string[];
}

/** How an input was matched. */
interface Match {
  readonly input: string;
  readonly matched: string;
  readonly code?: string;
  readonly confidence: MatchConfidence;
}

/** One thing in a profile, in the shape that triggers are compared with. */
export type Item = Match &
  (
    | {
        readonly type: "medication";
        readonly id?: string;
        readonly atc: readonly string[];
        readonly stoppedDaysAgo?: number;
      }
    | { readonly type: "condition"; readonly id: ConditionId; readonly status?: ConditionStatus }
    | { readonly type: "family-history"; readonly id: ConditionId; readonly relative: Relative }
    | {
        readonly type: "substance";
        readonly other?: OtherSubstanceId;
        readonly substance?: SubstanceId;
        readonly scope?: ProfileSubstance;
      }
    | { readonly type: "age"; readonly years: number }
    | { readonly type: "pregnancy"; readonly state: string }
    | { readonly type: "activity"; readonly activity: string }
    | { readonly type: "regimen"; readonly dosesPerWeek: number; readonly weeks: number }
    | { readonly type: "dose"; readonly amount: number; readonly unit: DoseUnit }
    | { readonly type: "always" }
  );

/** The items of a profile, what was recognised and what was not. */
export interface ProfileItems {
  /** What triggers are compared with. */
  readonly items: Item[];
  /** What was recognised. */
  readonly recognised: RecognisedInput[];
  /** What was not. */
  readonly unrecognised: UnrecognisedInput[];
}

/**
 * Turns a checked profile into items, and says what was recognised and what was not.
 *
 * @param index - What it is read with.
 * @param profile - The checked profile.
 * @returns The items.
 */
export function readProfile(index: ProfileIndex, profile: CheckedProfile): ProfileItems {
  const read: ProfileItems = {
    items: [{ type: "always", input: "", matched: "", confidence: "exact" }],
    recognised: [],
    unrecognised: [],
  };
  for (const medication of profile.medications) readMedication(read, index.medications, medication);
  for (const { texts, status } of profile.conditions) {
    const state = status === undefined ? {} : { status };
    readCondition(read, index.conditions, texts, (id, hit) => ({ type: "condition", id, ...state, ...hit }));
  }
  for (const { text, relative } of profile.familyHistory) {
    readCondition(read, index.conditions, [text], (id, hit) => ({ type: "family-history", id, relative, ...hit }));
  }
  for (const text of profile.otherSubstances) readSubstance(read, index.substances, text);
  addCircumstances(read.items, profile);
  return read;
}

/** An ATC code of a single ingredient. */
const atcCode = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

function readMedication(read: ProfileItems, index: MedicationIndex, medication: ProfileMedication): void {
  const { name, atc, rxcui, stoppedDaysAgo } = medication;
  const stopped = stoppedDaysAgo === undefined ? {} : { stoppedDaysAgo };
  // Where they disagree, all that they name is looked at.
  for (const input of [atc, rxcui, name]) {
    if (input === undefined) continue;
    const { best, candidates } = matchMedication(index, input);
    if (best === undefined) {
      read.unrecognised.push({ input, kind: "medication", suggestions: candidates.map((entry) => entry.name) });
      // A class rule speaks of every code under its prefix, also of one that the index does not hold.
      const code = input.trim().toUpperCase();
      if (atcCode.test(code)) {
        read.items.push({
          type: "medication",
          atc: [code],
          input,
          matched: code,
          code,
          confidence: "exact",
          ...stopped,
        });
      }
      continue;
    }
    const { matched, confidence } = best;
    read.recognised.push({ input, kind: "medication", id: best.id, matched, confidence });
    for (const id of best.ingredients) {
      const own = index.byId.get(id)?.atc ?? [];
      const codes = id === best.id ? own : [...new Set([...own, ...best.atc])];
      const [code] = codes;
      const item: Item = { type: "medication", id, atc: codes, input, matched, confidence, ...stopped };
      read.items.push(code === undefined ? item : { ...item, code });
    }
  }
}

function readCondition(
  read: ProfileItems,
  index: ConditionIndex,
  texts: readonly string[],
  make: (id: ConditionId, hit: Match) => Item,
): void {
  for (const input of texts) {
    const found = findConditions(index, input);
    if (found.length === 0) read.unrecognised.push({ input, kind: "condition", suggestions: [] });
    for (const { id, ...hit } of found) {
      read.items.push(make(id, hit));
      read.recognised.push({ input, kind: "condition", id, matched: hit.matched, confidence: hit.confidence });
    }
  }
}

/** By id, else by every ICD code prefix, since a code may belong to a condition and to a kind of it, else by name. */
function findConditions(index: ConditionIndex, input: string): readonly (Match & { readonly id: ConditionId })[] {
  const trimmed = input.trim();
  const byId = index.byId.get(trimmed);
  if (byId !== undefined) return [{ id: byId, input, matched: byId, confidence: "exact" }];
  const code = trimmed.toUpperCase();
  const byCode = new Map<ConditionId, string>();
  for (let length = Math.min(code.length, index.longestCode); length > 0; length--) {
    const prefix = code.slice(0, length);
    for (const id of index.byCode.get(prefix) ?? []) if (!byCode.has(id)) byCode.set(id, prefix);
  }
  if (byCode.size > 0) {
    return [...byCode].map(([id, matched]) => ({ id, input, matched, code, confidence: "exact" }));
  }
  const named = getByName(index.byName, input) ?? [];
  return named.map(({ id, name }) => ({ id, input, matched: name, confidence: "synonym" }));
}

function readSubstance(read: ProfileItems, index: SubstanceNames, input: string): void {
  const found = getByName(index, input) ?? [];
  if (found.length === 0) read.unrecognised.push({ input, kind: "substance", suggestions: [] });
  for (const { other, substance, matched, confidence } of found) {
    read.items.push({
      type: "substance",
      ...(other === undefined ? {} : { other }),
      ...(substance === undefined ? {} : { substance }),
      input,
      matched,
      confidence,
    });
    read.recognised.push({ input, kind: "substance", id: other ?? substance ?? "", matched, confidence });
  }
}

function addCircumstances(items: Item[], profile: CheckedProfile): void {
  const { ageYears, pregnancy, regimen, dose, activities } = profile;
  const exact = (text: string): Match => ({ input: text, matched: text, confidence: "exact" });
  for (const activity of activities) items.push({ type: "activity", activity, ...exact(activity) });
  if (ageYears !== undefined) items.push({ type: "age", years: ageYears, ...exact(String(ageYears)) });
  if (pregnancy !== undefined) items.push({ type: "pregnancy", state: pregnancy, ...exact(pregnancy) });
  if (regimen !== undefined) {
    items.push({ type: "regimen", ...regimen, ...exact(`${regimen.dosesPerWeek}/${regimen.weeks}`) });
  }
  if (dose !== undefined) items.push({ type: "dose", ...dose, ...exact(`${dose.amount} ${dose.unit}`) });
}
