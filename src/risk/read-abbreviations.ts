import type { Scanned } from "../lib/scan-names.js";
import type { Word } from "../lib/words-of.js";
import type { Named } from "./condition-index.js";
import { beginsAt, isCircumstance, isCondition, plays } from "./read-stance.js";

/**
 * Decides of names that are words as well what they are: "MI" is an infarct, and "mi" in Spanish is "my". They are a name
 * where they are written as an abbreviation, or where nothing else is said; "sad" and "aids" where they stand alone too.
 *
 * @param words - The words of the text.
 * @param scanned - The names among them.
 * @returns The names, each as the one or the other.
 */
export function settleAbbreviations(
  words: readonly Word[],
  scanned: readonly Scanned<Named>[],
): readonly Scanned<Named>[] {
  if (!scanned.some(isBoth)) return scanned;
  const isShouted = !words.some(({ typed }) => typed !== typed.toUpperCase());
  const isAlone = !scanned.some((step) => !isBoth(step) && (isCondition(step) || isCircumstance(step)));
  const isBare = scanned.every((step) => isBoth(step) || saysNothing(words, step));
  return scanned.map((step, at) => {
    if (!isBoth(step)) return step;
    const next = scanned[at + 1];
    const isPart = beginsAt(words, step) && (next === undefined || beginsAt(words, next));
    const own = step.named.filter(({ entry }) => entry.kind === "condition");
    const abbreviation = own.find(({ name }) => /^[A-Z]+$/.test(name))?.name;
    const { typed } = words[step.from] as Word;
    // "Graves" is a name, and "graves" says in Spanish how severe something is.
    if (abbreviation === undefined) {
      const isName = isCapital(typed) ? isAlone || isPart || at > 0 : isAlone && (isBare || !isSmall(typed));
      return isName ? { ...step, named: own } : withoutCondition(step);
    }
    if (typed === abbreviation) return !isShouted || isPart ? { ...step, named: own } : withoutCondition(step);
    // An accent is no part of an abbreviation: "sí", "tía".
    const isName = typed.toLowerCase() === abbreviation.toLowerCase();
    const counts = isBare || (isPart && plays(step, "everyday"));
    return isName && counts ? { ...step, named: own } : withoutCondition(step);
  });
}

const isCapital = (typed: string): boolean => /^\p{Lu}\p{Ll}/u.test(typed);

const isSmall = (typed: string): boolean => /^\p{Ll}/u.test(typed);

/** A condition and a word. */
const isBoth = (step: Scanned<Named>): boolean =>
  isCondition(step) && step.named.some(({ entry }) => entry.kind !== "condition");

/** A state or a number, beside which an abbreviation is one still. */
function saysNothing(words: readonly Word[], { from, named }: Scanned<Named>): boolean {
  if (named.length === 0) return /^\p{Nd}/u.test((words[from] as Word).folded);
  return named.some(({ entry }) => entry.kind === "status");
}

/** An everyday word that is no name here is none of a sentence either, so that it is told as not understood. */
function withoutCondition(step: Scanned<Named>): Scanned<Named> {
  const words = step.named.filter(({ entry }) => entry.kind !== "condition");
  return { ...step, named: plays(step, "everyday") ? [] : words };
}
