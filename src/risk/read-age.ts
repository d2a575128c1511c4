import type { Scanned } from "../lib/scan-names.js";
import type { Word } from "../lib/words-of.js";
import type { AgeWord, Named } from "./condition-index.js";

/** An age that a text tells. */
export interface ToldAge {
  /** In years. */
  readonly years: number;
  /** The number as it was typed. */
  readonly typed: string;
}

/** Nobody is known to have grown older. */
const OLDEST = 122;

/**
 * The ages that a text tells of now: "15 years old", "age 15". One at which something was or began ("since age 15") is none,
 * and a number of weeks, doses or the like is none.
 *
 * @param words - The words of the text.
 * @param scanned - The names among them.
 * @returns The ages.
 */
export function agesIn(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly ToldAge[] {
  const says = (at: number, says: AgeWord["says"]): boolean =>
    scanned[at]?.named.some(({ entry }) => entry.kind === "age" && entry.says === says) ?? false;
  const isThen = (at: number): boolean =>
    says(at, "then") ||
    (scanned[at]?.named.some(({ entry }) => entry.kind === "status" && entry.status === "past") ?? false);
  return scanned.flatMap(({ from, named }, at): readonly ToldAge[] => {
    const { typed, folded } = words[from] as Word;
    const years = named.length === 0 ? yearsOf(folded) : undefined;
    if (years === undefined || isThen(at - 1) || says(at + 1, "unit")) return [];
    const isAfter = says(at + 1, "after") || /\D$/.test(folded);
    const isBefore = says(at - 1, "before") && !isThen(at - 2);
    return isAfter || isBefore ? [{ years, typed }] : [];
  });
}

/** The years of "15" and "15yo", in Arabic digits too. */
function yearsOf(folded: string): number | undefined {
  const digits = folded.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const [, number] = /^(\d{1,3})(?:yo|yrs?)?$/.exec(digits) ?? [];
  const years = Number(number);
  return number !== undefined && years > 0 && years <= OLDEST ? years : undefined;
}
