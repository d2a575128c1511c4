import { beginsAlike, type CloseName, closeNames } from "../lib/close-names.js";
import { cut } from "../lib/cut.js";
import type { Named as NamedAs } from "../lib/name-index.js";
import { remember } from "../lib/remember.js";
import { type Scanned, scanNames } from "../lib/scan-names.js";
import { asTyped, isBlank, type Word, wordsOf } from "../lib/words-of.js";
import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type {
  Circumstance,
  CircumstanceMention,
  ConditionIndex,
  ConditionMention,
  ConditionReading,
  ConditionRole,
  Doubt,
  Named,
} from "./condition-index.js";
import { settleAbbreviations } from "./read-abbreviations.js";
import { ADULT, agesIn, isDecimal } from "./read-age.js";
import { isCondition, isNumber, isPerson, isUnknown, plays, type Stance, saysThen, stancesOf } from "./read-stance.js";

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
    return { mentions, circumstances: [], leftovers: [], nothing: false };
  }
  const coded: ConditionMention[] = [];
  const rest = text.replace(codes, (code) => {
    const found = byCode(index, code);
    coded.push(...found);
    return found.length === 0 ? code : " ";
  });
  const read = readNames(index, wordsOf(rest), coded);
  const isSilent = read.mentions.length + read.circumstances.length + read.leftovers.length === 0;
  const nothing = (read.nothing || isBlank(text)) && isSilent;
  return { ...read, leftovers: isSilent && !nothing ? [{ typed: text, close: [] }] : read.leftovers, nothing };
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

type Leftover = ConditionReading["leftovers"][number];

/** Something that a text names, and its place among the names of the text; a code has none. */
interface Placed<Found> {
  readonly found: Found;
  readonly place?: number;
}

/** Words of a text in a row. */
interface Run {
  readonly words: Word[];
  /** Place of the first among the names of the text. */
  readonly place: number;
  /** Whether there is nothing but a "no". */
  isBare: boolean;
}

/** What the words of a text name. */
interface Told {
  readonly conditions: Placed<ConditionMention>[];
  readonly circumstances: Placed<CircumstanceMention>[];
  /** What is not there is not judged, and told as not understood together with its "no". */
  readonly negated: Run[];
  /** Words that name nothing. */
  readonly unknown: Run[];
}

/** The words of a text, the names among them and how they stand. */
interface Scan {
  readonly words: readonly Word[];
  readonly scanned: readonly Scanned<Named>[];
  readonly stances: readonly Stance[];
}

function readNames(
  index: ConditionIndex,
  words: readonly Word[],
  coded: readonly ConditionMention[],
): ConditionReading {
  const scanned = settleAbbreviations(words, scanNames(index.names, words, "in clauses"));
  const scan = { words, scanned, stances: stancesOf(words, scanned) };
  const { status, relative, roles } = aroundIn(scan);
  const told = tellNames(scan);
  told.conditions.unshift(...coded.map((found) => ({ found })));
  const leftovers: Leftover[] = told.negated.filter(({ isBare }) => !isBare).map(asLeftover);
  for (const run of told.unknown) leftovers.push(...readRun(index, run, told));
  leftovers.push(...addAges(scan, told, relative));
  // A "no" that speaks of nothing after it may speak of what is before it: "pregnant: no".
  const answers = told.negated.filter(({ isBare }) => isBare);
  const isAnswer = answers.length > 0 && told.conditions.length + told.circumstances.length === 0;
  // Alone it is an answer to the question of the form.
  const isNo = isAnswer && leftovers.length === 0 && words.length === 1;
  if (isAnswer && !isNo) leftovers.push(...answers.map(asLeftover));
  const isAllDoubted = roles.has("unsure") || roles.has("nothing");
  const places = [...told.conditions, ...told.circumstances].map(({ place = CODE }) => place);
  const [firstNo] = answers;
  // It answers what is before it, or all where nothing is.
  const isFirst = firstNo !== undefined && places.every((place) => place > firstNo.place);
  const lastNo = answers.at(-1)?.place ?? CODE;
  const isDoubted = (place = CODE): boolean => isAllDoubted || isFirst || place < lastNo;
  // A pregnancy of a year that is named may be over.
  const isOver = roles.has("ended") || status === "past" || words.some(({ folded }) => /^(?:19|20)\d\d$/.test(folded));
  const whole = wholeOf(scan.stances);
  return {
    mentions: distinct(
      told.conditions.flatMap(({ found, place }): readonly ConditionMention[] => {
        const whose = place === undefined ? whole : scan.stances[place]?.whose;
        const said = doubted(found, isDoubted(place), whose === "other" || whose === "perhaps");
        if (whose === "both")
          return [
            { ...said, whose: "self" },
            { ...found, whose: "relative" },
          ];
        if (whose === "perhaps") return [said, { ...found, whose: "relative" }];
        return [whose === "self" || whose === "relative" ? { ...said, whose } : said];
      }),
    ),
    circumstances: told.circumstances.map(({ found, place = 0 }) =>
      found.relative === undefined
        ? doubted(found, isOver || isDoubted(place) || isPerhaps(found), isOthers(scan.stances[place]))
        : found,
    ),
    leftovers,
    nothing: isNo || roles.has("nothing"),
    ...(status !== undefined && { status }),
    ...(relative !== undefined && { relative }),
  };
}

const asLeftover = ({ words }: Run): Leftover => ({ typed: asTyped(words), close: [] });

const isPerhaps = ({ circumstance }: CircumstanceMention): boolean =>
  circumstance.type === "underage" && circumstance.perhaps;

function doubted<Found extends object>(found: Found, isDoubted: boolean, isOther: boolean): Found & { doubt?: Doubt } {
  if (isOther) return { ...found, doubt: "other" };
  return isDoubted ? { ...found, doubt: "perhaps" } : found;
}

/** The place of a code, before all names. */
const CODE = -1;

/** Whose a code is, which has no place among the names of a text. */
function wholeOf(stances: readonly Stance[]): Stance["whose"] {
  const all = new Set(stances.map(({ whose }) => whose));
  const [one, ...others] = all;
  if (others.length === 0) return one;
  return all.has("relative") || all.has("perhaps") ? "perhaps" : "other";
}

const isOthers = (stance: Stance | undefined): boolean => stance?.whose !== undefined && stance.whose !== "self";

/** Each condition once as the reader's own and once as a relative's, as certain as it is said anywhere. */
function distinct(mentions: readonly ConditionMention[]): readonly ConditionMention[] {
  const byId = new Map<string, ConditionMention>();
  for (const mention of mentions) {
    const key = `${mention.id} ${mention.whose === "relative"}`;
    const known = byId.get(key);
    if (known === undefined || (known.doubt !== undefined && mention.doubt === undefined)) byId.set(key, mention);
  }
  return [...byId.values()];
}

/** The state, the relative and the parts that words play: the more severe of two states, the closer of two relatives. */
function aroundIn({ scanned, stances }: Scan): {
  readonly status: ConditionStatus | undefined;
  readonly relative: Relative | undefined;
  readonly roles: ReadonlySet<ConditionRole>;
} {
  let status: ConditionStatus | undefined;
  let relative: Relative | undefined;
  const roles = new Set<ConditionRole>();
  for (const [place, { named }] of scanned.entries()) {
    const entry = named.find((each) => each.entry.kind !== "condition")?.entry;
    if (entry?.kind === "status") {
      const isDenied = entry.status === "controlled" && stances[place]?.negated;
      status = moreSevere(status, isDenied ? "uncontrolled" : entry.status);
    }
    if (entry?.kind === "relative") relative = relative === "first-degree" ? relative : entry.relative;
    for (const each of named) if (each.entry.kind === "word") roles.add(each.entry.role);
  }
  return { status, relative, roles };
}

/** Sorts the names and words of a text by what is done with them. */
function tellNames({ words, scanned, stances }: Scan): Told {
  const told: Told = { conditions: [], circumstances: [], negated: [], unknown: [] };
  let run: Run | undefined;
  const begin = (runs: Run[], place: number): Run => {
    const begun = { words: [], place, isBare: true };
    runs.push(begun);
    return begun;
  };
  for (const [place, step] of scanned.entries()) {
    const { begins, negated } = stances[place] as Stance;
    if (begins) run = undefined;
    const typed = words.slice(step.from, step.to);
    const circumstance = circumstanceIn(step.named);
    const found = conditionsIn(step.named);
    // "Since" before a stage of life: as a teenager is when it began, and a pregnancy may be over.
    const before = scanned[place - 1];
    if (plays(step, "negation")) {
      const no = begin(told.negated, place);
      no.words.push(...typed);
      run = negated ? no : undefined;
    } else if (negated) {
      const isNothing = circumstance === undefined && found.length === 0 && !isUnknown(step, words);
      if (isNothing && !isPerson(step)) continue;
      run ??= begin(told.negated, place);
      run.words.push(...typed);
      run.isBare = false;
    } else if (isUnknown(step, words)) {
      run ??= begin(told.unknown, place);
      run.words.push(...typed);
    } else {
      run = undefined;
      if (circumstance === undefined) for (const each of found) told.conditions.push({ found: each, place });
      else if (before === undefined || !saysThen(before)) told.circumstances.push({ found: circumstance, place });
      else if (circumstance.circumstance.type !== "underage") {
        told.circumstances.push({ found: { ...circumstance, doubt: "perhaps" }, place });
      }
    }
  }
  return told;
}

/** The ages that a text tells. One of somebody else makes a rule for the young hold, and clears none. */
function* addAges(scan: Scan, told: Told, relative: Relative | undefined): Iterable<Leftover> {
  const ages = agesIn(scan.words, scan.scanned);
  yield* numbersAlone(scan, told, new Set(ages.map(({ place }) => scan.scanned[place])));
  for (const { years, typed, place } of ages) {
    const isOther = isOthers(scan.stances[place]) && years >= ADULT;
    const found = { circumstance: { type: "age", years }, matched: typed, confidence: "synonym" } as const;
    if (isOther && relative === undefined) yield { typed, close: [] };
    else told.circumstances.push({ found: { ...found, ...(isOther && relative && { relative }) }, place });
  }
}

/**
 * Numbers that may be an age and were not read as one, told as not understood: a part of a text that is a number and words
 * beside it, such as "16 años" before a comma, and a number before a condition: "15 asthma".
 */
function* numbersAlone(
  { words, scanned }: Scan,
  told: Told,
  ages: ReadonlySet<Scanned<Named> | undefined>,
): Iterable<Leftover> {
  const isCoded = told.conditions.some(({ place }) => place === undefined);
  const isBareNumber = ({ from, named }: Scanned<Named>): boolean =>
    named.length === 0 && isNumber((words[from] as Word).folded);
  // A decimal sign parts nothing.
  const begins = ({ from }: Scanned<Named>): boolean =>
    words[from]?.parted === true && !isDecimal(words[from], words[from - 1]);
  for (const part of cut(scanned, begins)) {
    if (part.some((step) => ages.has(step))) continue;
    const isBare = part.every((step) => isBareNumber(step) || (step.named.length > 0 && step.named.every(isWordOrAge)));
    const hasDigits = part.some((step) => isBareNumber(step) && /^\p{Nd}/u.test(words[step.from]?.folded ?? ""));
    // A number that is all there is, is told with the whole text.
    const isAfterCode = isCoded && /[,،;؛]/u.test(words[0]?.gap ?? "");
    const isBeside = isAfterCode || part.length < scanned.length || part.some((step) => plays(step, "nothing"));
    if (isBare && hasDigits && isBeside) {
      yield { typed: asTyped(words.slice(part[0]?.from, part.at(-1)?.to)), close: [] };
      continue;
    }
    const first = part.findIndex(isCondition);
    for (const [at, step] of part.slice(0, Math.max(first, 0)).entries()) {
      const { typed, folded } = words[step.from] as Word;
      const isOther = [part[at - 1], part[at + 1]].some((beside) => beside?.named.some(isThenOrUnit));
      if (isBareNumber(step) && /^\p{Nd}{2,3}$/u.test(folded) && !isOther) yield { typed, close: [] };
    }
  }
}

const isWordOrAge = ({ entry }: NamedAs<Named>): boolean => entry.kind === "age" || entry.kind === "word";

const isThenOrUnit = ({ entry }: NamedAs<Named>): boolean =>
  entry.kind === "status" || (entry.kind === "age" && (entry.says === "then" || entry.says === "unit"));

function circumstanceIn(named: readonly NamedAs<Named>[]): CircumstanceMention | undefined {
  for (const { entry, name } of named) {
    if (entry.kind === "circumstance")
      return { circumstance: entry.circumstance, matched: name, confidence: "synonym" };
  }
  return undefined;
}

function conditionsIn(named: readonly NamedAs<Named>[]): readonly ConditionMention[] {
  const byId = new Map<ConditionId, string>();
  for (const { entry, name } of named) {
    if (entry.kind === "condition" && !byId.has(entry.id)) byId.set(entry.id, name);
  }
  return [...byId].map(([id, matched]) => ({ id, matched, confidence: "synonym", shared: byId.size > 1 }));
}

const severityOf: Readonly<Record<ConditionStatus, number>> = { uncontrolled: 2, controlled: 1, past: 0 };

function moreSevere(before: ConditionStatus | undefined, now: ConditionStatus): ConditionStatus {
  return before !== undefined && severityOf[before] > severityOf[now] ? before : now;
}

/** Letters that a name must have before it is taken for one that is a letter away. */
const SHORTEST_ASSUMED = 5;

/** A mistyped name in a run of words: the run as a whole, else word by word. */
function* readRun(index: ConditionIndex, { words, place }: Run, told: Told): Iterable<Leftover> {
  const whole = readClose(index, words);
  const parts =
    whole.means !== undefined || words.length === 1 ? [whole] : words.map((word) => readClose(index, [word]));
  if (!parts.some(({ means }) => means !== undefined)) {
    const close = parts.length === 1 ? whole.close : [...whole.close, ...parts.flatMap((part) => part.close)];
    yield { typed: whole.typed, close };
    return;
  }
  for (const { means, matched, typed, close } of parts) {
    const how = { matched, confidence: "approximate" } as const;
    const [{ edits } = { edits: 0 }] = close;
    if (means === undefined) yield { typed, close };
    else if (typeof means === "string") {
      told.conditions.push({ found: { id: means, ...how, edits, shared: false }, place });
    } else told.circumstances.push({ found: { circumstance: means, ...how }, place });
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
  const typed = asTyped(run);
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
  const sure =
    best !== undefined &&
    best.edits <= 1 &&
    folded.length >= SHORTEST_ASSUMED &&
    nearest.size === 1 &&
    beginsAlike(folded, best.named.folded);
  return { typed, close, means: sure ? means : undefined, matched: best?.named.name ?? "" };
}
