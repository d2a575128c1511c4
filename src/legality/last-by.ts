import type { IsoDate } from "../model/reference.js";

/**
 * The last of some periods that begins on a date or before it.
 *
 * @param sorted - The periods, oldest first; the first begins before every date that a query can hold.
 * @param on - The date.
 * @returns The period.
 */
export function lastBy<Period extends { readonly from: IsoDate }>(sorted: readonly Period[], on: IsoDate): Period {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] as Period).from <= on) low = middle;
    else high = middle - 1;
  }
  return sorted[low] as Period;
}
