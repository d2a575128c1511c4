import { lastDay } from "../lib/iso-date.js";
import type { CitedLawRule } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";

/** Before any date that a record holds. */
export const START = "0000-01-01";

/**
 * The first day on which a rule, or a class of a convention, is known to hold: the day that it came into force, else the
 * last day of the time by which it is known to have held, else the day on which it was read.
 *
 * @param rule - The rule.
 * @returns The day.
 */
export function knownFrom({
  from,
  inForceBy,
  reviewedOn,
}: Pick<CitedLawRule, "from" | "inForceBy" | "reviewedOn">): IsoDate {
  return from ?? (inForceBy === undefined ? undefined : lastDay(inForceBy)) ?? reviewedOn;
}

/**
 * The days on which a rule, or a class of a convention, begins and ceases to be known to hold.
 *
 * @param record - The rule or class.
 * @returns One day or two.
 */
export function edgesOf(record: Pick<CitedLawRule, "from" | "inForceBy" | "reviewedOn" | "until">): readonly IsoDate[] {
  return record.until === undefined ? [knownFrom(record)] : [knownFrom(record), record.until];
}

/**
 * Whether a rule is known to be in force on a date.
 *
 * @param rule - The rule.
 * @param on - The date.
 * @returns Whether it is.
 */
export function isInForce(rule: CitedLawRule, on: IsoDate): boolean {
  return knownFrom(rule) <= on && (rule.until === undefined || on < rule.until);
}

/**
 * Whether a rule was enacted and not yet in force when it was last reviewed.
 *
 * @param rule - The rule.
 * @returns Whether it was.
 */
export function isAnnounced({ from, reviewedOn }: CitedLawRule): boolean {
  return from !== undefined && from > reviewedOn;
}
