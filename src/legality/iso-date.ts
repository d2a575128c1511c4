import { checkString, refuse } from "../check.js";
import type { IsoDate } from "../model/reference.js";

const millisecondsPerDay = 86_400_000;

/**
 * Narrows a value to a calendar date that exists.
 *
 * @param value - The value.
 * @param path - Its field.
 * @returns The date.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, or `invalid-date` for another format or a day that
 * the calendar does not have.
 */
export function checkIsoDate(value: unknown, path: string): IsoDate {
  const text = checkString(value, path);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && toIso(Date.parse(`${text}T00:00:00Z`)) === text;
  if (!isDate) refuse("invalid-date", path, "a calendar date that exists, as YYYY-MM-DD", value);
  return text;
}

/**
 * The number of days from one date to another.
 *
 * @param from - The earlier date.
 * @param to - The later date.
 * @returns Whole days, negative where `to` is earlier.
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

function toIso(time: number): string {
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}
