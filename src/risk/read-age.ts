import type { Scanned } from "../lib/scan-names.js";
import { asTyped, type Word } from "../lib/words-of.js";
import type { AgeWord, Named } from "./condition-index.js";
import { beginsAt, isCondition, isPerson } from "./read-stance.js";

/** An age that a text tells. */
export interface ToldAge {
  /** In years. */
  readonly years: number;
  /** The number as it was typed. */
  readonly typed: string;
  /** Its place among the names of the text. */
  readonly place: number;
}

/** The age from which nobody is a minor by the rules. */
export const ADULT = 18;

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
  const isUnknown = (at: number): boolean => {
    const step = scanned[at];
    return step?.named.length === 0 && !beginsAt(words, step);
  };
  const isConditionAt = (at: number): boolean => scanned[at] !== undefined && isCondition(scanned[at]);
  const isPersonAt = (at: number): boolean => scanned[at] !== undefined && isPerson(scanned[at]);
  return scanned.flatMap(({ from, to, named }, at): readonly ToldAge[] => {
    const { folded } = words[from] as Word;
    const years = named.length === 0 ? isWhole(words, from) && yearsOf(folded) : yearsIn(named);
    const next = isDecimal(words[from + 1], words[from]) ? at + 2 : at + 1;
    if (!years || isThen(at - 1) || says(next, "unit")) return [];
    const isAfter =
      says(next, "after") ||
      /(?:yo|[岁歲歳才세])$/u.test(folded) ||
      /yrs? old$/.test(`${folded} ${words[from + 1]?.folded}`);
    const isBefore = says(at - 1, "before") && !isThen(at - 2);
    // "Tengo 3 stents" and "tengo 3 crisis" are no ages.
    const isHad = says(at - 1, "has") && !isUnknown(next) && !isConditionAt(next);
    const isOfPerson = says(at - 1, "link") && isPersonAt(at - 2);
    return isAfter || isBefore || isHad || isOfPerson
      ? [{ years, typed: asTyped(words.slice(from, to)), place: at }]
      : [];
  });
}

function yearsIn(named: Scanned<Named>["named"]): number | undefined {
  for (const { entry } of named) if (entry.kind === "age" && entry.years !== undefined) return entry.years;
  return undefined;
}

const isDigits = /^\p{Nd}+$/u;

/**
 * Whether a word is what stands after a decimal sign: 5 in "45.5".
 *
 * @param word - The word.
 * @param before - The one before it.
 * @returns Whether it is.
 */
export function isDecimal(word: Word | undefined, before: Word | undefined): boolean {
  return word !== undefined && before !== undefined && /^[.,٫]$/.test(word.gap) && isDigits.test(before.folded);
}

/** Whether a number is one by itself: not negative, no decimals and no part of "6'2". */
function isWhole(words: readonly Word[], at: number): boolean {
  const { gap } = words[at] as Word;
  if (/(?:^|\s)[-−–]$/.test(gap) || isDecimal(words[at], words[at - 1])) return false;
  return !/^['’]$/.test(gap) && !/^['’]$/.test(words[at + 1]?.gap ?? "");
}

/** The years of "15" and "15yo", in Arabic digits too; none where it is no number, or more than anybody's. */
function yearsOf(folded: string): number | undefined {
  const digits = folded.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const years = Number(/^(\d{1,3})(?:yo|yrs?|[岁歲歳才세])?$/u.exec(digits)?.[1]);
  return years <= OLDEST ? years : undefined;
}
