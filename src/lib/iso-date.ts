import type { IsoDate, PartialIsoDate } from "../model/reference.js";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

/**
 * The number of a day: days from 1970-01-01 in the Gregorian calendar.
 *
 * @remarks Counts years from March, so that a leap day is a year's last day. Not `Date`: a lookup of a law takes less
 * time than `Date.parse` and back.
 * @param text - A date, `YYYY-MM-DD`.
 * @returns The number, or `undefined` for another format or a day that the calendar does not have.
 */
export function dayNumber(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : daysInMonth[month - 1];
  if (last === undefined || Number.isNaN(year) || !(day >= 1 && day <= last)) return undefined;
  const years = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH;
}

/** The number that digits write, or NaN where another character stands among them. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The number of days from one date to another.
 *
 * @param from - The earlier date; it must exist.
 * @param to - The later date; it must exist.
 * @returns Whole days, negative where `to` is earlier.
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayNumber(to) as number) - (dayNumber(from) as number);
}

/**
 * The last day of a year, month or day.
 *
 * @param text - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns The day as `YYYY-MM-DD`, or `undefined` for another format or a date that the calendar does not have.
 */
export function lastDay(text: PartialIsoDate): IsoDate | undefined {
  if (text.length === 4) return existing(`${text}-12-31`);
  if (text.length !== 7) return existing(text);
  for (const day of ["31", "30", "29", "28"]) {
    const date = existing(`${text}-${day}`);
    if (date !== undefined) return date;
  }
  return undefined;
}

function existing(date: string): IsoDate | undefined {
  return dayNumber(date) === undefined ? undefined : date;
}
