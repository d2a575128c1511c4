import { type JudgedLevels, type Judgement, judgementSources } from "../model/grade.js";
import type { Message } from "../model/message.js";
import { checkEnum, checkInteger, checkMessage, checkObject, checkOptional, joinPath } from "../shapes/check.js";

/**
 * A judgement that nobody made.
 *
 * @param reason - Why not.
 * @returns No change, marked as not assessed.
 */
export function notAssessed(reason: Message): Judgement {
  return { levels: 0, reason, source: "not-assessed" };
}

/**
 * A judgement from the data.
 *
 * @param levels - Levels.
 * @param reason - Why.
 * @returns The judgement.
 */
export function computedAs(levels: Judgement["levels"], reason: Message): Judgement {
  return { levels, reason, source: "computed" };
}

/**
 * Puts a reviewer's judgement in the place of a computed one, which it keeps.
 *
 * @param given - The reviewer's judgement, if there is one.
 * @param computed - What was computed, or that nothing was.
 * @returns The judgement that counts.
 */
export function override(given: JudgedLevels | undefined, computed: Judgement): Judgement {
  if (given === undefined) return computed;
  const { levels, reason } = computed;
  const kept = computed.source === "computed" ? { computed: { levels, reason } } : {};
  return { ...given, source: "reviewer", ...kept };
}

/**
 * Narrows a value to the number of levels of a judgement.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param most - The most levels.
 * @returns The levels.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkLevels(value: unknown, path: string, most: number): Judgement["levels"] {
  // At most three levels by the limits of every domain.
  return checkInteger(value, path, { min: 0, max: most }) as Judgement["levels"];
}

/**
 * Checks a judgement of a grade.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param most - The most levels.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field`.
 */
export function checkJudgement(value: unknown, path: string, most: number): void {
  const fields = checkObject(value, path, ["levels", "reason", "source", "computed", "withheld"]);
  checkJudgedLevels(fields, path, most);
  checkEnum(fields["source"], joinPath(path, "source"), judgementSources);
  for (const name of ["computed", "withheld"]) {
    checkOptional(fields[name], undefined, (part) => {
      const at = joinPath(path, name);
      checkJudgedLevels(checkObject(part, at, ["levels", "reason"]), at, most);
    });
  }
}

function checkJudgedLevels(fields: Readonly<Record<string, unknown>>, path: string, most: number): void {
  checkLevels(fields["levels"], joinPath(path, "levels"), most);
  checkMessage(fields["reason"], joinPath(path, "reason"));
}
