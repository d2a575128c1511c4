import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type { DoseUnit } from "../model/dose.js";
import type { OtherSubstanceId } from "../model/other-substance.js";
import type { RiskKind } from "../model/risk.js";
import { matchMedication } from "./find-medication.js";
import {
  getByName,
  ingredientsOf,
  type MatchConfidence,
  type MedicationCandidate,
  type MedicationIndex,
} from "./medication-index.js";
import type { ProfileCondition, ProfileMedication, ProfileSubstance, RiskProfile } from "./profile.js";
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
  /** `true` where it names a class of medications, each of which was looked at; else absent. */
  readonly class?: true;
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

/** What in the profile set a flag off. */
export interface FlagTrigger {
  /** What was typed. */
  readonly input: string;
  /** What it was taken for. */
  readonly matched: string;
  /** ATC or ICD code, where there is one; for a class of medications its ATC prefix, where it has only one. */
  readonly code?: string;
  /** `true` where a class of medications was named: the flag holds for at least one of its members. Else absent. */
  readonly class?: true;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

/** One thing in a profile, in the shape that the triggers of rules are compared with. */
export type Item = {
  /** How it was typed and matched. */
  readonly trigger: FlagTrigger;
} & (
  | {
      readonly type: "medication";
      readonly id: string | undefined;
      readonly atc: readonly string[];
      readonly stoppedDaysAgo: number | undefined;
    }
  | { readonly type: "condition"; readonly id: ConditionId; readonly status: ConditionStatus | undefined }
  | { readonly type: "family-history"; readonly id: ConditionId; readonly relative: Relative }
  | {
      readonly type: "substance";
      readonly other: OtherSubstanceId | undefined;
      /** One of the ten, narrowed to a form or route where it is one of the profile's own. */
      readonly scope: ProfileSubstance | undefined;
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
export function readProfile(index: ProfileIndex, profile: RiskProfile): ProfileItems {
  const { medications = [], conditions = [], familyHistory = [], otherSubstances = [] } = profile;
  const read: ProfileItems = {
    items: [{ type: "always", trigger: { input: "", matched: "", confidence: "exact" } }],
    recognised: [],
    unrecognised: [],
  };
  for (const given of medications) {
    readMedication(read, index.medications, typeof given === "string" ? { name: given } : given);
  }
  for (const given of conditions) {
    const { status, ...texts }: ProfileCondition = typeof given === "string" ? { name: given } : given;
    for (const text of Object.values(texts)) {
      readCondition(read, index.conditions, text, (id, trigger) => ({ type: "condition", id, status, trigger }));
    }
  }
  for (const given of familyHistory) {
    const { condition, relative } =
      typeof given === "string" ? { condition: given, relative: "first-degree" as const } : given;
    readCondition(read, index.conditions, condition, (id, trigger) => ({
      type: "family-history",
      id,
      relative,
      trigger,
    }));
  }
  for (const text of otherSubstances) readSubstance(read, index.substances, text);
  addCircumstances(read.items, profile);
  return read;
}

/** An ATC code of a single ingredient. */
const atcCode = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

function readMedication(read: ProfileItems, index: MedicationIndex, medication: ProfileMedication): void {
  const { name, atc, rxcui, stoppedDaysAgo } = medication;
  // Where they disagree, all that they name is looked at.
  for (const input of [atc, rxcui, name]) {
    if (input === undefined) continue;
    const { best, candidates } = matchMedication(index, input);
    const taken = best === undefined ? [] : ingredientsOf(index, best);
    if (best === undefined || taken.length === 0) {
      read.unrecognised.push({ input, kind: "medication", suggestions: candidates.map((entry) => entry.name) });
      // A class rule speaks of every code under its prefix, also of one that the index does not hold.
      const typed = input.trim().toUpperCase();
      const atc = best?.atc ?? (atcCode.test(typed) ? [typed] : []);
      const [code] = atc;
      if (code !== undefined) {
        const trigger: FlagTrigger = { input, matched: code, code, confidence: "exact" };
        read.items.push({ type: "medication", id: undefined, atc, stoppedDaysAgo, trigger });
      }
      continue;
    }
    const { matched, confidence } = best;
    const isClass = best.class === true ? { class: best.class } : {};
    read.recognised.push({ input, kind: "medication", id: best.id, matched, ...isClass, confidence });
    // One trigger for all members of a class, so that a rule is raised once.
    const ofClass = best.class === true ? classTrigger(input, best) : undefined;
    for (const { id, atc } of taken) {
      const [code] = atc;
      const own: FlagTrigger =
        code === undefined ? { input, matched, confidence } : { input, matched, code, confidence };
      read.items.push({ type: "medication", id, atc, stoppedDaysAgo, trigger: ofClass ?? own });
    }
  }
}

/** A class with several prefixes has no code of its own. */
function classTrigger(input: string, { matched, confidence, atc }: MedicationCandidate): FlagTrigger {
  const [code, more] = atc;
  const own = code === undefined || more !== undefined ? {} : { code };
  return { input, matched, ...own, class: true, confidence };
}

function readCondition(
  read: ProfileItems,
  index: ConditionIndex,
  input: string,
  make: (id: ConditionId, trigger: FlagTrigger) => Item,
): void {
  const found = findConditions(index, input);
  if (found.length === 0) read.unrecognised.push({ input, kind: "condition", suggestions: [] });
  for (const { id, trigger } of found) {
    const { matched, confidence } = trigger;
    read.items.push(make(id, trigger));
    read.recognised.push({ input, kind: "condition", id, matched, confidence });
  }
}

interface FoundCondition {
  readonly id: ConditionId;
  readonly trigger: FlagTrigger;
}

/** By id, else by every ICD code prefix, since a code may belong to a condition and to a kind of it, else by name. */
function findConditions(index: ConditionIndex, input: string): readonly FoundCondition[] {
  const trimmed = input.trim();
  const byId = index.byId.get(trimmed);
  if (byId !== undefined) return [{ id: byId, trigger: { input, matched: byId, confidence: "exact" } }];
  const code = trimmed.toUpperCase();
  const byCode = new Map<ConditionId, string>();
  for (let length = Math.min(code.length, index.longestCode); length > 0; length--) {
    const prefix = code.slice(0, length);
    for (const id of index.byCode.get(prefix) ?? []) if (!byCode.has(id)) byCode.set(id, prefix);
  }
  if (byCode.size > 0) {
    return [...byCode].map(([id, matched]) => ({ id, trigger: { input, matched, code, confidence: "exact" } }));
  }
  const named = getByName(index.byName, input) ?? [];
  return named.map(({ id, name }) => ({ id, trigger: { input, matched: name, confidence: "synonym" } }));
}

function readSubstance(read: ProfileItems, index: SubstanceNames, input: string): void {
  const found = getByName(index, input) ?? [];
  if (found.length === 0) read.unrecognised.push({ input, kind: "substance", suggestions: [] });
  for (const { other, substance, matched, confidence } of found) {
    const scope = substance === undefined ? undefined : { id: substance };
    read.items.push({ type: "substance", other, scope, trigger: { input, matched, confidence } });
    read.recognised.push({ input, kind: "substance", id: other ?? substance ?? "", matched, confidence });
  }
}

function addCircumstances(items: Item[], profile: RiskProfile): void {
  const { ageYears, pregnancy, regimen, dose, activities = [] } = profile;
  const exact = (text: string): FlagTrigger => ({ input: text, matched: text, confidence: "exact" });
  for (const activity of activities) items.push({ type: "activity", activity, trigger: exact(activity) });
  if (ageYears !== undefined) items.push({ type: "age", years: ageYears, trigger: exact(String(ageYears)) });
  if (pregnancy !== undefined) items.push({ type: "pregnancy", state: pregnancy, trigger: exact(pregnancy) });
  if (regimen !== undefined) {
    items.push({ type: "regimen", ...regimen, trigger: exact(`${regimen.dosesPerWeek}/${regimen.weeks}`) });
  }
  if (dose !== undefined) items.push({ type: "dose", ...dose, trigger: exact(`${dose.amount} ${dose.unit}`) });
}
