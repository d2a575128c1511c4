import type { CitedLawRule, CitedTreatyEntry } from "../model/law.js";
import { type FormId, type SubstanceId, substanceForms } from "../model/substance.js";
import { isPermission, type LevelRules } from "./decide.js";

/**
 * Whether a law on a substance says nothing of one of its forms unless it names it. Laws on cannabis speak of the plant and
 * of what is made of it; one compound in it, and what is made without it, may come under other lists, or under none.
 *
 * @param substance - The substance.
 * @param form - The form, or `any`.
 * @returns Whether only a rule that names the form speaks of it.
 */
export function needsName(substance: SubstanceId, form: FormId | "any"): boolean {
  return substance === "cannabis" && (form === "cannabidiol" || form === "synthetic");
}

/**
 * The rules of each level that speak of a form, or may.
 *
 * @param levels - The rules of each level.
 * @param substance - The substance.
 * @param form - The form, or `any`.
 * @returns The levels with these rules.
 */
export function onForm(
  levels: readonly LevelRules[],
  substance: SubstanceId,
  form: FormId | "any",
): readonly LevelRules[] {
  if (form !== "synthetic" && !needsName(substance, form)) return levels;
  return levels.map((level) => ({ ...level, rules: level.rules.filter((rule) => speaksOf(rule, substance, form)) }));
}

/**
 * The classes of the conventions that speak of a form, or may.
 *
 * @param entries - The classes of a substance.
 * @param substance - The substance.
 * @param form - The form, or `any`.
 * @returns The classes.
 */
export function treatiesOnForm(
  entries: readonly CitedTreatyEntry[],
  substance: SubstanceId,
  form: FormId | "any",
): readonly CitedTreatyEntry[] {
  return needsName(substance, form) ? entries.filter(({ forms }) => forms !== undefined) : entries;
}

function speaksOf(rule: CitedLawRule, substance: SubstanceId, form: FormId | "any"): boolean {
  if (rule.forms !== undefined) return true;
  if (needsName(substance, form)) return false;
  return substanceForms[substance].length === 1 || !opensWhatGrows(rule);
}

/** What lets people hold, grow or hand out a substance was made for plants and fungi; medicine and research use the compound. */
function opensWhatGrows({ status, activities }: CitedLawRule): boolean {
  const opens = isPermission(status) && status !== "decriminalised" && status !== "uncontrolled";
  return opens && activities.some((activity) => activity !== "medical-use" && activity !== "research");
}
