import { type CloseName, closeNames } from "../lib/close-names.js";
import type { Named as NamedAs } from "../lib/name-index.js";
import { remember } from "../lib/remember.js";
import { type Scanned, scanNames } from "../lib/scan-names.js";
import { isBlank, type Word, wordsOf } from "../lib/words-of.js";
import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type {
  Circumstance,
  CircumstanceMention,
  ConditionIndex,
  ConditionMention,
  ConditionReading,
  Named,
} from "./condition-index.js";
import { agesIn } from "./read-age.js";

/** An ICD-10 code with or without its dot, or an ICD-11 code, in a text. */
const codes =
  /(?<![\p{L}\p{N}])(?:[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?|[0-9A-NP-Z][A-HJ-NP-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,3})?)(?![\p{L}\p{N}])/giu;

/**
 * Reads what somebody typed as a condition: codes, names, a state, a relative.
 *
 * @param index - The conditions that are known.
 * @param text - The text.
 * @returns What it names, and what is left over.
 */
export function readConditionText(index: ConditionIndex, text: string): ConditionReading {
  return remember(index.readings, text, () => readText(index, text));
}

function readText(index: ConditionIndex, text: string): ConditionReading {
  const id = index.byId.get(text.trim());
  if (id !== undefined) {
    const mentions = [{ id, matched: id, confidence: "exact", shared: false }] as const;
    return { mentions, circumstances: [], leftovers: [], unsure: false, nothing: false };
  }
  const mentions = new Map<ConditionId, ConditionMention>();
  const add = (found: ConditionMention): void => {
    if (!mentions.has(found.id)) mentions.set(found.id, found);
  };
  const rest = text.replace(codes, (code) => {
    const found = byCode(index, code);
    found.forEach(add);
    return found.length === 0 ? code : " ";
  });
  const { leftovers, ...around } = readNames(index, wordsOf(rest), add);
  const isNamed = mentions.size > 0 || around.circumstances.length > 0;
  const nothing = (around.nothing || isBlank(text)) && !isNamed && leftovers.length === 0;
  const silent = !isNamed && leftovers.length === 0 && !nothing;
  return {
    ...around,
    mentions: [...mentions.values()],
    leftovers: silent ? [{ typed: text, close: [] }] : leftovers,
    nothing,
  };
}

/** By every prefix, since a code may belong to a condition and to a kind of it. */
function byCode(index: ConditionIndex, typed: string): readonly ConditionMention[] {
  const code = typed.toUpperCase();
  const digits = code.replace(".", "");
  const found = new Map<ConditionId, ConditionMention>();
  const add = (under: readonly { readonly id: ConditionId; readonly code: string }[] = []): void => {
    for (const { id, code: matched } of under) {
      if (!found.has(id)) found.set(id, { id, matched, code, confidence: "exact", shared: false });
    }
  };
  add(index.exact.get(digits));
  for (let length = Math.min(digits.length, index.longestCode); length > 0; length--) {
    add(index.byCode.get(digits.slice(0, length)));
  }
  return [...found.values()];
}

function readNames(
  index: ConditionIndex,
  words: readonly Word[],
  add: (found: ConditionMention) => void,
): Omit<ConditionReading, "mentions"> {
  const runs: { readonly words: Word[]; readonly negated: boolean }[] = [];
  let run: Word[] | undefined;
  const begin = (isNegated: boolean): Word[] => {
    const begun: Word[] = [];
    runs.push({ words: begun, negated: isNegated });
    return begun;
  };
  let status: ConditionStatus | undefined;
  let relative: Relative | undefined;
  let unsure = false;
  let nothing = false;
  let negated = false;
  let isNamed = false;
  const weak: ConditionMention[] = [];
  const circumstances: CircumstanceMention[] = [];
  const scanned = scanNames(index.names, words);
  for (const [place, { from, to, named }] of scanned.entries()) {
    if ((words[from] as Word).parted) {
      run = undefined;
      negated = false;
    }
    const circumstance = circumstanceIn(named);
    if (circumstance !== undefined && !negated) {
      // "Since teenager" is when it began.
      const isThen = scanned[place - 1]?.named.some(({ entry }) => entry.kind === "age" && entry.says === "then");
      if (!isThen || circumstance.circumstance.type !== "underage") circumstances.push(circumstance);
      run = undefined;
      continue;
    }
    const found = conditionsIn(named.map(({ entry }) => entry));
    const first = named[0];
    if (first !== undefined && found.length > 0 && !negated) {
      // "MI" is an infarct, and "mi" in Spanish is "my": what is a word as well counts where there is nothing else.
      const isWord = named.some(({ entry }) => entry.kind !== "condition");
      for (const id of found) {
        const own = named.find(({ entry }) => entry.kind === "condition" && entry.id === id) ?? first;
        const mention = { id, matched: own.name, confidence: "synonym", shared: found.length > 1 } as const;
        if (isWord) weak.push(mention);
        else {
          add(mention);
          isNamed = true;
        }
      }
      run = undefined;
      if (!isWord) continue;
    }
    const entry = named.find((each) => each.entry.kind !== "condition")?.entry ?? first?.entry;
    // The more severe of two states, and the closer of two relatives.
    if (entry?.kind === "status") status = moreSevere(status, entry.status);
    else if (entry?.kind === "relative") relative = relative === "first-degree" ? relative : entry.relative;
    else if (entry?.kind === "word" && entry.role === "nothing") nothing = true;
    else if (entry?.kind === "word" && entry.role === "unsure") unsure = true;
    else if (entry?.kind === "word" && entry.role === "negation") {
      negated = true;
      // What is not there is not judged, and told as not understood together with its "no".
      run = begin(true);
      run.push(...words.slice(from, to));
      continue;
    } else if (
      ((found.length > 0 || circumstance) && negated) ||
      (entry === undefined && !isNumber((words[from] as Word).folded))
    ) {
      run ??= begin(negated);
      run.push(...words.slice(from, to));
      continue;
    }
    if (!negated) run = undefined;
  }
  if (!isNamed) weak.forEach(add);
  const leftovers: { typed: string; close: readonly CloseName<Named>[] }[] = [];
  for (const { words: each, negated: isNegated } of runs) {
    if (isNegated) leftovers.push({ typed: each.map((word) => word.typed).join(" "), close: [] });
    else readRun(index, each, { add, circumstances, leftovers });
  }
  const ages = agesIn(words, scanned);
  leftovers.push(...numbersAlone(words, scanned, ages.length > 0));
  for (const { years, typed } of ages) {
    // The age of a relative is not that of who asks; one under which a rule holds is read all the same.
    if (relative !== undefined && years >= ADULT) continue;
    circumstances.push({ circumstance: { type: "age", years }, matched: typed, confidence: "synonym" });
  }
  return {
    circumstances,
    leftovers,
    unsure,
    nothing,
    ...(status !== undefined && { status }),
    ...(relative !== undefined && { relative }),
  };
}

/**
 * Parts of a text that are a number and words beside it, such as "16 años" before a comma: it may be an age, and is told as
 * not understood where no age is.
 */
function* numbersAlone(
  words: readonly Word[],
  scanned: readonly Scanned<Named>[],
  hasAge: boolean,
): Iterable<{ typed: string; close: readonly CloseName<Named>[] }> {
  if (hasAge) return;
  const starts = scanned.filter(({ from }) => (words[from] as Word).parted).map(({ from }) => from);
  if (starts.length < 2) return;
  let place = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? words.length;
    const first = place;
    while (place < scanned.length && (scanned[place] as Scanned<Named>).from < end) place++;
    const part = scanned.slice(first, place);
    const isBare = part.every(
      ({ from, named }) =>
        (named.length === 0 && isNumber((words[from] as Word).folded)) ||
        (named.length > 0 && named.every(({ entry }) => entry.kind === "age" || entry.kind === "word")),
    );
    const typed = words.slice(start, end).map((word) => word.typed);
    if (isBare && typed.some((word) => /\p{Nd}/u.test(word))) yield { typed: typed.join(" "), close: [] };
  }
}

/** The age from which nobody is a minor by the rules. */
const ADULT = 18;

function circumstanceIn(named: readonly NamedAs<Named>[]): CircumstanceMention | undefined {
  for (const { entry, name } of named) {
    if (entry.kind === "circumstance")
      return { circumstance: entry.circumstance, matched: name, confidence: "synonym" };
  }
  return undefined;
}

function conditionsIn(entries: readonly Named[]): readonly ConditionId[] {
  return [...new Set(entries.flatMap((entry) => (entry.kind === "condition" ? [entry.id] : [])))];
}

const severityOf: Readonly<Record<ConditionStatus, number>> = { uncontrolled: 2, controlled: 1, past: 0 };

function moreSevere(before: ConditionStatus | undefined, now: ConditionStatus): ConditionStatus {
  return before !== undefined && severityOf[before] > severityOf[now] ? before : now;
}

function isNumber(folded: string): boolean {
  return /^\p{Nd}+\p{L}{0,6}$/u.test(folded) || folded.length === 1;
}

/** Letters that a name must have before it is taken for one that is a letter away. */
const SHORTEST_ASSUMED = 5;

/** A mistyped name in a run of words: the run as a whole, else word by word. */
function readRun(
  index: ConditionIndex,
  run: readonly Word[],
  {
    add,
    circumstances,
    leftovers,
  }: {
    readonly add: (found: ConditionMention) => void;
    readonly circumstances: CircumstanceMention[];
    readonly leftovers: { typed: string; close: readonly CloseName<Named>[] }[];
  },
): void {
  const whole = readClose(index, run);
  const parts = whole.means !== undefined || run.length === 1 ? [whole] : run.map((word) => readClose(index, [word]));
  if (!parts.some(({ means }) => means !== undefined)) {
    const close = parts.length === 1 ? whole.close : [...whole.close, ...parts.flatMap((part) => part.close)];
    leftovers.push({ typed: whole.typed, close });
    return;
  }
  for (const { means, matched, typed, close } of parts) {
    if (means === undefined) leftovers.push({ typed, close });
    else if (typeof means === "string") add({ id: means, matched, confidence: "approximate", shared: false });
    else circumstances.push({ circumstance: means, matched, confidence: "approximate" });
  }
}

interface CloseCondition {
  readonly typed: string;
  readonly close: readonly CloseName<Named>[];
  readonly means: ConditionId | Circumstance | undefined;
  readonly matched: string;
}

function readClose(index: ConditionIndex, run: readonly Word[]): CloseCondition {
  const folded = run.map((word) => word.folded).join(" ");
  const typed = run.map((word) => word.typed).join(" ");
  const close = closeNames(index.names, folded);
  const [best] = close;
  const nearest = new Set(
    close.flatMap(({ named: { entry }, edits }): (ConditionId | Circumstance)[] => {
      if (edits !== best?.edits) return [];
      if (entry.kind === "condition") return [entry.id];
      return entry.kind === "circumstance" ? [entry.circumstance] : [];
    }),
  );
  const [means] = nearest;
  const sure = best !== undefined && best.edits <= 1 && folded.length >= SHORTEST_ASSUMED && nearest.size === 1;
  return { typed, close, means: sure ? means : undefined, matched: best?.named.name ?? "" };
}
