import { getByName } from "../lib/fold-name.js";
import type { ProfileCondition, RiskProfile } from "./profile.js";
import type { ProfileIndex, SubstanceNames } from "./profile-index.js";
import type { FlagTrigger, Item, ProfileItems } from "./profile-items.js";
import { readCondition } from "./read-condition.js";
import { readMedication } from "./read-medication.js";

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
