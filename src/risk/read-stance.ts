import type { Scanned } from "../lib/scan-names.js";
import type { Word } from "../lib/words-of.js";
import type { ConditionRole, Named } from "./condition-index.js";

/** How a word or a name stands in a text. */
export interface Stance {
  /** Whether a sign or the end of a sentence parts it from what stands before. */
  readonly begins: boolean;
  /** Whether a "no" before it speaks of it. */
  readonly negated: boolean;
  /** Whose it is: the reader's where the text says so, or perhaps somebody else's; absent where nobody is named. */
  readonly whose?: "self" | "other";
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
  const clauses = whoseOf(words, scanned);
  const negated = isUnsure ? scanned.map(() => false) : negatedIn(words, scanned);
  return scanned.map((step, at) => {
    const whose = clauses[at];
    return { begins: beginsAt(words, step), negated: negated[at] === true, ...(whose !== undefined && { whose }) };
  });
}

const wordAt = (words: readonly Word[], { from }: Scanned<Named>): Word => words[from] as Word;

const endsSentence = (gap: string): boolean => /[.!?؟…]\s|[\n\r]/u.test(gap);

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

/** Whether a word speaks of the reader after an "and", which Arabic writes to it. */
function joinsSelf(words: readonly Word[], step: Scanned<Named>, before: Scanned<Named> | undefined): boolean {
  if (!plays(step, "self")) return false;
  return (before !== undefined && plays(before, "joining")) || wordAt(words, step).folded.startsWith("و");
}

function negatedIn(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly boolean[] {
  const negated: boolean[] = [];
  let since: number | undefined;
  for (const [at, step] of scanned.entries()) {
    const ends = beginsAt(words, step) || plays(step, "contrast") || joinsSelf(words, step, scanned[at - 1]);
    if (ends) since = undefined;
    if (plays(step, "negation")) since ??= at;
    else if (since !== undefined && plays(step, "treatment")) {
      negated.fill(false, since);
      since = undefined;
    }
    negated.push(since !== undefined);
  }
  return negated;
}

/** Whose each name is, clause by clause: one that names nobody goes with the one before in its sentence. */
function whoseOf(words: readonly Word[], scanned: readonly Scanned<Named>[]): readonly Stance["whose"][] {
  const whose: Stance["whose"][] = [];
  let before: Stance["whose"];
  let now: Stance["whose"];
  const close = (end: number): void => {
    now ??= before;
    while (whose.length < end) whose.push(now);
    before = now;
    now = undefined;
  };
  for (const [at, step] of scanned.entries()) {
    if (
      beginsAt(words, step) ||
      plays(step, "joining") ||
      plays(step, "contrast") ||
      joinsSelf(words, step, undefined)
    ) {
      close(at);
    }
    if (endsSentence(wordAt(words, step).gap)) before = undefined;
    if (isPerson(step)) now = "other";
    else if (plays(step, "self")) now ??= "self";
  }
  close(scanned.length);
  return whose;
}

/**
 * Whether a word is one for a relative or another person.
 *
 * @param step - The word.
 * @returns Whether it is.
 */
export function isPerson(step: Scanned<Named>): boolean {
  return plays(step, "person") || step.named.some(({ entry }) => entry.kind === "relative");
}
