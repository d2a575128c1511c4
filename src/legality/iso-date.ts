import type { IsoDate } from "../model/reference.js";

const millisecondsPerDay = 86_400_000;

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
