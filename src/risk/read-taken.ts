import { beginsAlike, type CloseName, closeNames } from "../lib/close-names.js";
import { cut } from "../lib/cut.js";
import { foldName } from "../lib/fold-name.js";
import type { Named } from "../lib/name-index.js";
import { remember } from "../lib/remember.js";
import { type Scanned, scanNames } from "../lib/scan-names.js";
import { asTyped, isBlank, type Word, wordsOf } from "../lib/words-of.js";
import type { MatchConfidence } from "../model/risk-report.js";
import { idOf, type Leftover, type Mention, type Reading, type Taken, type Thing, type WordRole } from "./taken.js";
import { isMainName, type TakenIndex } from "./taken-index.js";

/**
 * Reads what somebody typed as one thing that is taken: names, with strengths, forms, times and purposes around them.
 *
 * @param index - What can be taken.
 * @param text - The text.
 * @param language - Primary subtag of the language typed in: names of others are not compared letter by letter.
 * @returns What it names, and what is left over.
 */
export function readTaken(index: TakenIndex, text: string, language?: string): Reading {
  // No language has a line break, so that a text that has one is never taken for another in a language.
  return remember(index.readings, `${language ?? ""}\n${text}`, () => readWords(index, text, language));
}

function readWords(index: TakenIndex, text: string, language: string | undefined): Reading {
  const codes = index.byCode.get(text.trim().toUpperCase());
  if (codes !== undefined) {
    return {
      mentions: [mention(codes, text.trim().toUpperCase(), "exact", 0)],
      leftovers: [],
      purposes: [],
      nothing: false,
      notTaken: false,
    };
  }
  if (isFormula(text) && !index.names.exact.has(foldName(text))) {
    return notUnderstood(text);
  }
  const words = wordsOf(text);
  const scanned = withoutParts(
    index,
    withoutSalts(withoutEveryday(scanNames(index.names, words), words), words),
    words,
  );
  const mentions = new Map<string, Mention>();
  const add = (found: Mention): void => {
    const key = found.things.map(keyOf).join();
    if (!mentions.has(key)) mentions.set(key, found);
  };
  const leftovers: Leftover[] = [];
  const purposes: Word[][] = [];
  const runs: Word[][] = [];
  let run: Word[] | undefined;
  let purpose: Word[] | undefined;
  let notTaken = false;
  let nothing = words.length === 0 && isBlank(text);
  for (const { from, to, named } of scanned) {
    const word = words[from] as Word;
    if (word.parted) {
      purpose = undefined;
      run = undefined;
    }
    const found = exactMention(named, typedIn(words, from, to));
    if (found !== undefined) {
      add(found);
      run = undefined;
      continue;
    }
    const role = roleOf(named);
    if (role === "purpose") {
      purpose = [];
      purposes.push(purpose);
    } else if (purpose !== undefined) {
      purpose.push(...words.slice(from, to));
      if (role !== "not-taken") continue;
      notTaken = true;
    } else if (role === "nothing") nothing = true;
    else if (role === "not-taken" || role === "plain-no") notTaken = true;
    else if (role === "other-name") {
      // What is something else is told, with what it is like, and no part of it is taken for anything.
      const close = closestOfEach(closeNames(index.names, typedIn(words, from, to), language));
      leftovers.push({ typed: asTyped(words.slice(from, to)), close });
    } else if (role === undefined) {
      if (isNumber(word.folded)) continue;
      if (run === undefined) {
        run = [];
        runs.push(run);
      }
      run.push(...words.slice(from, to));
      continue;
    }
    run = undefined;
  }
  for (const each of runs) {
    for (const read of readRun(index, each, language)) "things" in read ? add(read) : leftovers.push(read);
  }
  for (const part of partsIn(scanned, words)) {
    const typed = untold(part, words);
    if (typed !== undefined) leftovers.push({ typed, close: [] });
  }
  // What is left of "St John's" beside a name; alone it may be a name.
  const rests = new Set(words.filter(isRest).map(({ typed }) => typed));
  const told = mentions.size === 0 ? leftovers : leftovers.filter(({ typed }) => !rests.has(typed));
  if (mentions.size === 0 && told.length === 0 && !nothing) {
    const [only, more] = scanned;
    const isNo = only?.named.some(({ entry }) => entry.kind === "word" && entry.role === "plain-no");
    if (!isNo || more !== undefined) return notUnderstood(text);
    nothing = true;
    notTaken = false;
  }
  return {
    mentions: [...mentions.values()],
    leftovers: told,
    purposes: purposes.filter(({ length }) => length > 0).map(asTyped),
    nothing: nothing && mentions.size === 0 && told.length === 0,
    notTaken,
  };
}

function notUnderstood(text: string): Reading {
  return { mentions: [], leftovers: [{ typed: text, close: [] }], purposes: [], nothing: false, notTaken: false };
}

function roleOf(named: readonly Named<Taken>[]): WordRole | undefined {
  const entry = named[0]?.entry;
  return entry?.kind === "word" ? entry.role : undefined;
}

/** A letter that follows an apostrophe: "s" in "St John's". */
const isRest = ({ typed, gap }: Word): boolean => [...typed].length === 1 && /^['’ʼ]$/u.test(gap);

/**
 * What a part of a text names without saying what it is: "my pills" after a comma or an "and", or a letter by itself, which
 * may be slang.
 */
function untold(part: readonly Scanned<Taken>[], words: readonly Word[]): string | undefined {
  const said = part.filter((step) => !isJoining(step));
  const isThing = said.some(({ named }) => named.length > 0 && roleOf(named) === undefined);
  const [first, ...others] = said;
  if (first === undefined || isThing || said.some(({ named }) => roleOf(named) === "purpose")) return undefined;
  const { typed } = words[first.from] as Word;
  const isNothing = said.some(({ named }) => roleOf(named) === "nothing");
  const isLetter = others.length === 0 && /^\p{L}$/u.test(typed) && first.named.length > 0;
  const isUnnamed = said.some(({ named }) => roleOf(named) === "unnamed");
  const isSaid = said.every(({ named }) => named.length > 0);
  return !isNothing && (isLetter || (isUnnamed && isSaid))
    ? asTyped(words.slice(first.from, said.at(-1)?.to))
    : undefined;
}

/** A systematic name, in which the names of other substances are parts: "2-(10H-phenothiazin-10-yl)ethanol". */
function isFormula(text: string): boolean {
  if (!/\d'?[a-z]?\)?-/i.test(text)) return false;
  return text.split(/\s+/).some((word) => {
    const locants = word.match(/\d'?[a-z]?\)?-(?=[\p{L}([])/giu)?.length ?? 0;
    return locants > 1 && word.length > SHORTEST_FORMULA && !/[/+]/.test(word);
  });
}

const SHORTEST_FORMULA = 12;

/** An everyday word is a name by itself, and else only as the name is written: "same as before" is not SAMe. */
function withoutEveryday(scanned: readonly Scanned<Taken>[], words: readonly Word[]): readonly Scanned<Taken>[] {
  const isEveryday = ({ named }: Scanned<Taken>): boolean =>
    named.some(({ entry }) => entry.kind === "word" && entry.role === "everyday");
  return scanned.map((step) => {
    if (!isEveryday(step) || scanned.length === 1) return step;
    const typed = asTyped(words.slice(step.from, step.to));
    const isMeant = ({ entry, name }: Named<Taken>): boolean =>
      entry.kind === "word" ? entry.role !== "everyday" : name === typed;
    return { ...step, named: step.named.filter(isMeant) };
  });
}

/** Salts beside the name of something else name nothing: "losartan potassium". */
function withoutSalts(scanned: readonly Scanned<Taken>[], words: readonly Word[]): readonly Scanned<Taken>[] {
  const isSalt = ({ named }: Scanned<Taken>) =>
    named.some(({ entry }) => entry.kind === "word" && entry.role === "salt");
  const isThing = (step: Scanned<Taken> | undefined) =>
    step !== undefined && !isSalt(step) && step.named.some(({ entry }) => entry.kind !== "word");
  const touches = (step: Scanned<Taken>, next: Scanned<Taken> | undefined) =>
    next !== undefined && words[Math.max(step.from, next.from)]?.parted !== true;
  return scanned.map((step, place) => {
    if (!isSalt(step)) return step;
    const [before, after] = [scanned[place - 1], scanned[place + 1]];
    const besideOne = (isThing(before) && touches(step, before)) || (isThing(after) && touches(step, after));
    const own = step.named.filter(({ entry }) => entry.kind !== "word");
    // "Lithium and potassium" are two things, whether or not the second is one of the records.
    const isOwn = before !== undefined && (isJoining(before) || /[,،;]/u.test(words[step.from]?.gap ?? ""));
    if (besideOne || (own.length === 0 && !isOwn)) {
      return { ...step, named: step.named.filter(({ entry }) => entry.kind === "word") };
    }
    return { ...step, named: own };
  });
}

/** A word that means a substance only where it stands alone names nothing beside others: "folic acid", "reishi mushroom". */
function withoutParts(
  { whole }: TakenIndex,
  scanned: readonly Scanned<Taken>[],
  words: readonly Word[],
): readonly Scanned<Taken>[] {
  const isWhole = ({ named }: Scanned<Taken>): boolean => named.some(({ folded }) => whole.has(folded));
  if (!scanned.some(isWhole)) return scanned;
  const isAmount = ({ from, named }: Scanned<Taken>): boolean =>
    named.length === 0 && isNumber((words[from] as Word).folded);
  const isAround = ({ named }: Scanned<Taken>): boolean =>
    named.length > 0 && named.every(({ entry }) => entry.kind === "word" && entry.role !== "other-name");
  // "x" is a word around names too: it is a name where there is nothing but an amount.
  const isWord = ({ named }: Scanned<Taken>): boolean => named.some(({ entry }) => entry.kind === "word");
  return partsIn(scanned, words).flatMap((part) => {
    const joining = count(part, isJoining);
    const amounts = count(part, isAmount);
    const around = count(part, (step) => !isAmount(step) && isAround(step)) - joining;
    return part.map((step) => {
      if (!isWhole(step)) return step;
      const others = part.length - 1 - joining;
      const ofOthers = (all: number, isOne: boolean): number => all - (isOne ? 1 : 0);
      const besides = ofOthers(amounts, isAmount(step)) + (isWord(step) ? 0 : ofOthers(around, isAround(step)));
      if (besides === others) return step;
      return { ...step, named: step.named.filter(({ entry, folded }) => !isSubstance(entry) || !whole.has(folded)) };
    });
  });
}

const isJoining = ({ named }: Scanned<Taken>): boolean => roleOf(named) === "joining";

const isSubstance = ({ kind }: Taken): boolean => kind === "substance" || kind === "other";

function count<Each>(list: readonly Each[], is: (each: Each) => boolean): number {
  let all = 0;
  for (const each of list) if (is(each)) all++;
  return all;
}

/** What stands between two signs or words that part one thing from the next, part by part. */
function partsIn(scanned: readonly Scanned<Taken>[], words: readonly Word[]): readonly (readonly Scanned<Taken>[])[] {
  return cut(scanned, (step) => words[step.from]?.parted === true || isJoining(step));
}

function typedIn(words: readonly Word[], from: number, to: number): string {
  let text = (words[from] as Word).folded;
  for (let place = from + 1; place < to; place++) text += ` ${(words[place] as Word).folded}`;
  return text;
}

function exactMention(named: readonly Named<Taken>[], typed: string): Mention | undefined {
  const things = named.filter(({ entry }) => entry.kind !== "word");
  const [first] = things;
  if (first === undefined) return undefined;
  const { entry, name, folded } = first;
  const isMain = folded === typed && (entry.kind === "medication" ? isMainName(entry, folded) : name === idOf(entry));
  return mention(
    things.map((each) => each.entry as Thing),
    name,
    isMain ? "exact" : "synonym",
    0,
  );
}

function mention(things: readonly Thing[], matched: string, confidence: MatchConfidence, edits: number): Mention {
  return { things, matched, confidence, edits };
}

/** A number, with or without its unit, or the unit alone. */
function isNumber(folded: string): boolean {
  return /^(?:\p{Nd}+\p{L}{0,6}\p{Nd}*|mg|mcg|[uμ]g|g|ml|iu)$/u.test(folded);
}

/** A mistyped name in a run of words that name nothing: the run as a whole, else word by word. */
function* readRun(index: TakenIndex, run: readonly Word[], language: string | undefined): Iterable<Mention | Leftover> {
  const whole = readClose(index, run, language);
  if ("things" in whole || run.length === 1 || run.length > LONGEST_RUN) {
    yield whole;
    return;
  }
  const single = run.map((word) => readClose(index, [word], language));
  if (!single.some((each) => "things" in each)) {
    yield { ...whole, close: [...whole.close, ...single.flatMap((each) => ("close" in each ? each.close : []))] };
    return;
  }
  yield* single;
}

/** More words that name nothing are a sentence or a chemical formula, and no list of mistyped names. */
const LONGEST_RUN = 4;
/** Letters that a name must have before it is taken for one that is a letter away; slang and classes lie closer together. */
const SHORTEST_MEDICINE = 6;
const SHORTEST_OTHER = 7;
/** Letters where two neighbours have changed places. */
const SHORTEST_EXCHANGED = 5;

/**
 * One letter put in, left out, changed or exchanged is assumed to be a mistake where just one thing is meant; a name that
 * begins with another letter never, because look-alike pairs often differ there. What is two letters away is offered.
 */
function readClose(index: TakenIndex, run: readonly Word[], language: string | undefined): Mention | Leftover {
  const folded = run.map((word) => word.folded).join(" ");
  const typed = asTyped(run);
  const close = closestOfEach(closeNames(index.names, folded, language));
  const [best, second] = close;
  const leftover = { typed, close };
  if (best === undefined || best.edits > 1 || index.whole.has(folded) || !isLong(folded, best.named)) return leftover;
  if (second !== undefined && second.edits === best.edits && second.named.folded !== best.named.folded) return leftover;
  if (!beginsAlike(folded, best.named.folded)) return leftover;
  const things = close
    .filter(({ named }) => named.folded === best.named.folded)
    .map(({ named }) => named.entry as Thing);
  return mention(things, best.named.name, "approximate", best.edits);
}

/** Whether a name has letters enough to be taken for another one. */
function isLong(typed: string, { entry, folded }: Named<Taken>): boolean {
  const sorted = (text: string) => [...text].sort().join("");
  if (sorted(typed) === sorted(folded)) return typed.length >= SHORTEST_EXCHANGED;
  const isMedicine = entry.kind === "medication" && entry.entry.class !== true;
  return typed.length >= (isMedicine ? SHORTEST_MEDICINE : SHORTEST_OTHER);
}

/** The closest name of each thing. */
function closestOfEach(close: readonly CloseName<Taken>[]): readonly CloseName<Taken>[] {
  const seen = new Set<string>();
  return close.filter(({ named: { entry } }) => {
    const key = keyOf(entry);
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf(thing: Taken): string {
  const isClass = thing.kind === "medication" && thing.entry.class === true;
  const form = thing.kind === "substance" ? `${thing.scope.form} ${thing.scope.route}` : "";
  return `${thing.kind} ${isClass} ${idOf(thing)} ${form}`;
}
