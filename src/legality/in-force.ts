import type { CitedLawRule } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";

/** Before any date that a record holds. */
export const START = "0000-01-01";

/**
 * A rule whose start was not found is not read back in time as a permission: it holds from its review on. Where it has
 * ended and says that no law named the substance, or that sources conflict, it describes the time before and is.
 *
 * @param rule - The rule.
 * @returns Its first day, or {@link START}.
 */
export function startOf({ from, until, status, reviewedOn }: CitedLawRule): IsoDate {
  const readBack =
    status === "prohibited" || (until !== undefined && (status === "uncontrolled" || status === "unclear"));
  return from ?? (readBack ? START : reviewedOn);
}

/**
 * Whether a rule is in force on a date.
 *
 * @param rule - The rule.
 * @param on - The date.
 * @returns Whether it is.
 */
export function isInForce(rule: CitedLawRule, on: IsoDate): boolean {
  return startOf(rule) <= on && (rule.until === undefined || on < rule.until);
}
