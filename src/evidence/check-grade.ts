import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import {
  bodyDesigns,
  certainties,
  effectSizeClasses,
  gradeDomains,
  gradeUpgrades,
  imprecisionModes,
} from "../model/grading.js";
import {
  checkBoolean,
  checkEnum,
  checkFinite,
  checkInterval,
  checkMessage,
  checkObject,
  checkOptional,
  joinPath,
} from "../shapes/check.js";
import { checkJudgement } from "./judgement.js";

/**
 * Checks that a value is a grade, also one that was written as JSON and read again.
 *
 * @param grade - The value.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field`.
 */
export function checkGrade(grade: unknown): void {
  const fields = checkObject(grade, "grade");
  checkEnum(fields["certainty"], "certainty", certainties);
  checkEnum(fields["start"], "start", certainties);
  checkEnum(fields["design"], "design", bodyDesigns);
  checkJudged(fields["domains"], "domains", gradeDomains, mostLevels);
  checkJudged(fields["upgrades"], "upgrades", gradeUpgrades, mostUpgrade);
  checkOptional(fields["imprecision"], null, checkComparison);
  checkEffect(fields["effect"]);
  checkMessage(fields["statement"], "statement");
}

function checkJudged<Name extends string>(
  value: unknown,
  path: string,
  names: readonly Name[],
  most: Readonly<Record<Name, number>>,
): void {
  const judgements = checkObject(value, path, names);
  for (const name of names) checkJudgement(judgements[name], joinPath(path, name), most[name]);
}

function checkComparison(value: unknown): void {
  if (value === null) return;
  const fields = checkObject(value, "imprecision", ["mode", "agree", ...imprecisionModes]);
  checkEnum(fields["mode"], "imprecision.mode", imprecisionModes);
  checkBoolean(fields["agree"], "imprecision.agree");
  for (const mode of imprecisionModes) {
    checkJudgement(fields[mode], joinPath("imprecision", mode), mostLevels.imprecision);
  }
}

function checkEffect(value: unknown): void {
  if (value === null) return;
  const fields = checkObject(value, "effect", ["estimate", "ci", "size"]);
  checkFinite(fields["estimate"], "effect.estimate");
  checkInterval(fields["ci"], "effect.ci");
  checkEnum(fields["size"], "effect.size", effectSizeClasses);
}
