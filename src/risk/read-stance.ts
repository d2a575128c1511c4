import { cut } from "../lib/cut.js";
import type { Scanned } from "../lib/scan-names.js";
import type { Word } from "../lib/words-of.js";
import type { ConditionRole, Named } from "./condition-index.js";

/** How a word or a name stands in a text. */
export interface Stance {
  /** Whether a sign or the end of a sentence parts it from what stands before. */
  readonly begins: boolean;
  /** Whether a "no" before it speaks of it. */
  readonly negated: boolean;
  /**
   * Whose it is: the reader's, a relative's, both's, somebody else's, or perhaps the reader's where a relative is named;
   * absent where nobody is named.
   */
  readonly whose?: "self" | "relative" | "both" | "other" | "perhaps";
}

/**
 * Whether a word plays a part in a sentence.
 *
 * @param step - The word.
 * @param role - The part.
 * @returns Whether it does.
 */
export function plays({ named }: Pick<Scanned<Named>, "named">, role: ConditionRole): boolean {
  return named.some(({ entry }) => entry.kind === "word" && entry.role === role);
}

/**
 * How the words and names of a text stand in it. A "no" ends at a sign, a full stop and a "but"; it does not speak of a
 * condition of which only the treatment is denied ("no meds for"), and of nothing in a text that is not certain.
 *
 * @param words - The words of the text.
 * @param scanned - The names among them.
 * @returns One for each name.
 */
export function stancesOf(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly Stance[] {
  const isUnsure = scanned.some((step) => plays(step, "unsure"));
  const negated = isUnsure ? scanned.map(() => false) : negatedIn(words, scanned);
  // Who is denied has nothing: "no kids".
  const owners = whoseOf(
    words,
    scanned.map((step, at) => (negated[at] && isPerson(step) ? { ...step, named: nobody } : step)),
  );
  return scanned.map((step, at) => {
    const whose = owners[at];
    return { begins: beginsAt(words, step), negated: negated[at] === true, ...(whose !== undefined && { whose }) };
  });
}

/** A word around names. */
const nobody: Scanned<Named>["named"] = [{ entry: { kind: "word", role: "around" }, name: "", folded: "" }];

const wordAt = (words: readonly Word[], { from }: Scanned<Named>): Word => words[from] as Word;

const endsSentence = (gap: string): boolean => /[.!?؟…]\s|[。！？\n\r]/u.test(gap);

/**
 * Whether a sign or the end of a sentence parts a name from what stands before.
 *
 * @param words - The words of the text.
 * @param step - The name.
 * @returns Whether it does.
 */
export function beginsAt(words: readonly Word[], step: Scanned<Named>): boolean {
  const { parted, gap } = wordAt(words, step);
  return parted || endsSentence(gap);
}

/** An "and" that is a part of a name for the reader, or is written to one. */
const conjunction = /^(?:and|y|et|und|و.*)$/u;

const isJoined = (words: readonly Word[], step: Scanned<Named>): boolean =>
  plays(step, "joining") || conjunction.test(wordAt(words, step).folded);

/** Whether a word speaks of the reader after an "and", which Arabic writes to it. */
function joinsSelf(words: readonly Word[], step: Scanned<Named>, before: Scanned<Named> | undefined): boolean {
  if (!plays(step, "self")) return false;
  return (before !== undefined && plays(before, "joining")) || conjunction.test(wordAt(words, step).folded);
}

function negatedIn(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly boolean[] {
  const negated: boolean[] = [];
  let since: number | undefined;
  let denied: "person" | "name" | undefined;
  for (const [at, step] of scanned.entries()) {
    // "No kids and epilepsy" denies the kids.
    const ofPerson = denied === "person" && plays(step, "joining");
    const ends = beginsAt(words, step) || plays(step, "contrast") || joinsSelf(words, step, scanned[at - 1]);
    if (ends || ofPerson) since = undefined;
    if (since === undefined) denied = undefined;
    else if (isCondition(step) || isCircumstance(step)) denied = "name";
    else if (isPerson(step)) denied ??= "person";
    if (plays(step, "negation")) since ??= at;
    else if (since !== undefined && plays(step, "treatment")) {
      negated.fill(false, since);
      since = undefined;
    }
    negated.push(since !== undefined);
  }
  return negated;
}

/** Whose something is that a text names. */
type Whose = NonNullable<Stance["whose"]>;

/** Whose each name is: who is named before it in its clause, else after it, else in the clause before. */
function whoseOf(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly (Whose | undefined)[] {
  const clauses = clausesOf(words, scanned);
  const shared = scanned.findLastIndex((_, at) => isMeToo(words, scanned.slice(at, at + 3)));
  let before: Whose | undefined;
  const all = clauses.flatMap((clause, index): readonly (Whose | undefined)[] => {
    const [first] = clause as [Scanned<Named>];
    if (endsSentence(wordAt(words, first).gap)) before = undefined;
    // A list goes on after a comma with what may be the reader's own.
    const carried = before === "relative" && (isOpen(words, clause) || isListed(words, first)) ? "perhaps" : before;
    const whose = whoseIn(words, clause);
    // "My mother and I have epilepsy."
    const isTogether = before === "relative" && isJoined(words, first) && !clauses[index - 1]?.some(isCondition);
    before = whose?.at(-1) ?? before;
    if (isTogether && whose?.every((each) => each === "self")) return whose.map((): Whose => "both");
    const told = carried ?? attributed(words, clauses[index + 1]);
    return whose ?? clause.map(() => told);
  });
  return all.map((whose, at) => (whose === "relative" && at < shared ? "both" : whose));
}

/** "My sister has epilepsy. Me too." What stands before it is the reader's as well. */
function isMeToo(words: readonly Word[], [step, second, third]: readonly Scanned<Named>[]): boolean {
  if (step === undefined || !plays(step, "self")) return false;
  const isOne = plays(step, "likewise");
  const next = isOne ? second : third;
  const ends = next === undefined || beginsAt(words, next) || plays(next, "joining");
  return ends && (isOne || (second !== undefined && plays(second, "likewise")));
}

function clausesOf(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly (readonly Scanned<Named>[])[] {
  return cut(
    scanned,
    (step) =>
      beginsAt(words, step) || plays(step, "joining") || plays(step, "contrast") || joinsSelf(words, step, undefined),
  );
}

const isListed = (words: readonly Word[], step: Scanned<Named>): boolean =>
  /[,،;؛]/u.test(wordAt(words, step).gap) && !plays(step, "theirs");

/** Whether a clause says more than is understood, or that somebody has the same: it may be the reader who has it. */
const isOpen = (words: readonly Word[], clause: readonly Scanned<Named>[]): boolean =>
  clause.some((step, at) => {
    const before = clause[at - 1];
    // "I have two children" says how many there are.
    const isCount = before !== undefined && isRelative(step) && isDigits(before, words);
    // "Since my daughter" says when it began.
    return plays(step, "likewise") || isUnknown(step, words) || isCount || saysThen(step);
  });

const isDigits = ({ from, named }: Scanned<Named>, words: readonly Word[]): boolean =>
  named.length === 0 && /^\p{Nd}+$/u.test((words[from] as Word).folded);

/** Whose the names of a clause are; nothing where it names nobody. */
function whoseIn(words: readonly Word[], clause: readonly Scanned<Named>[]): readonly Whose[] | undefined {
  if (!clause.some((step) => isPerson(step) || plays(step, "self"))) return undefined;
  const relative = isOpen(words, clause) ? "perhaps" : "relative";
  const people = clause.map((step): Whose | undefined => {
    if (!isPerson(step)) return plays(step, "self") ? "self" : undefined;
    return isRelative(step) ? relative : "other";
  });
  let before: Whose | undefined;
  return people.map((person, at) => {
    before = person ?? before;
    const after = people.slice(at + 1).find((each) => each !== undefined);
    // "I have a schizophrenic brother", and "I have epilepsy like my brother".
    if (before === "self" && after !== undefined && after !== "self") return after === "other" ? "other" : "perhaps";
    return before ?? after ?? "self";
  });
}

/** Whose something is that stands before a clause with nothing but a relative in it: "epilepsy (mother)". */
function attributed(words: readonly Word[], clause: readonly Scanned<Named>[] | undefined): Whose | undefined {
  if (clause === undefined || !clause.some(isRelative) || isOpen(words, clause)) return undefined;
  const isBare = clause.every(({ named }) =>
    named.every(({ entry }) => entry.kind === "relative" || entry.kind === "word"),
  );
  return isBare && !clause.some((step) => plays(step, "self")) ? "relative" : undefined;
}

const isRelative = ({ named }: Scanned<Named>): boolean => named.some(({ entry }) => entry.kind === "relative");

/**
 * Whether a word names nothing, and is no number.
 *
 * @param step - The word.
 * @param words - The words of the text.
 * @returns Whether it is so.
 */
export function isUnknown({ from, named }: Scanned<Named>, words: readonly Word[]): boolean {
  return named.length === 0 && !isNumber((words[from] as Word).folded);
}

/**
 * Whether a word is a number, with a unit or without, or a letter by itself.
 *
 * @param folded - The word.
 * @returns Whether it is so.
 */
export function isNumber(folded: string): boolean {
  return /^\p{Nd}+\p{L}{0,6}$/u.test(folded) || folded.length === 1;
}

/**
 * Whether a name is one of a condition.
 *
 * @param step - The name.
 * @returns Whether it is.
 */
export const isCondition = ({ named }: Scanned<Named>): boolean =>
  named.some(({ entry }) => entry.kind === "condition");

/**
 * Whether a word is one for a stage of life or an activity.
 *
 * @param step - The word.
 * @returns Whether it is.
 */
export const isCircumstance = ({ named }: Scanned<Named>): boolean =>
  named.some(({ entry }) => entry.kind === "circumstance");

/**
 * Whether a word says that something was at another time: "since".
 *
 * @param step - The word.
 * @returns Whether it does.
 */
export const saysThen = ({ named }: Scanned<Named>): boolean =>
  named.some(({ entry }) => entry.kind === "age" && entry.says === "then");

/**
 * Whether a word is one for a relative or another person.
 *
 * @param step - The word.
 * @returns Whether it is.
 */
export function isPerson(step: Scanned<Named>): boolean {
  return plays(step, "person") || isRelative(step);
}
