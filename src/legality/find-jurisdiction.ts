import { editsBetween } from "../lib/close-names.js";
import { foldName } from "../lib/fold-name.js";
import type { Jurisdiction, JurisdictionCode } from "../model/jurisdiction.js";
import type { PlaceNames } from "../model/place-names.js";
import type { SuggestOptions } from "../model/suggestion.js";
import { check } from "../shapes/shape.js";
import { readSuggestOptions } from "../shapes/suggest-options.js";
import { anyText } from "../shapes/text.js";
import { jurisdictionChain, levelAt, listCodes } from "./jurisdictions.js";
import { labelsIn, type PlaceIndex, type PlaceName } from "./place-index.js";

/** A place that a text may mean. */
export interface JurisdictionCandidate {
  /** Its code. */
  readonly code: JurisdictionCode;
  /** Level of law. */
  readonly level: Jurisdiction["level"];
  /** The code or name that was matched. */
  readonly matched: string;
  /** Whether it was matched as it is written, or with letters changed. */
  readonly confidence: "exact" | "approximate";
}

/** What was found for a text. */
export interface JurisdictionMatch {
  /** The place that is meant, where the text can mean no other; never one whose name is only like it. */
  readonly best?: JurisdictionCandidate;
  /** Every place that may be meant, the likeliest first; the members of a group. */
  readonly candidates: readonly JurisdictionCandidate[];
  /** The group that is named, such as `EU`: its members are the candidates, and it has no law of its own here. */
  readonly group?: string;
}

/** A place as a form offers it. */
export interface JurisdictionSuggestion {
  /** Its code. */
  readonly code: JurisdictionCode;
  /** Its name in the language asked. */
  readonly label: string;
  /** The name or code that begins as was typed. */
  readonly matched: string;
}

const MOST_CANDIDATES = 5;
/** No name is longer; what is longer is not compared letter by letter. */
const LONGEST_NAME = 60;

/**
 * Finds the place that a text means.
 *
 * @param index - Places.
 * @param text - A code or a name.
 * @returns The place, if there is just one, and all candidates.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function searchPlaces(index: PlaceIndex, text: string): JurisdictionMatch {
  const typed = check(anyText, text, "text").trim();
  const group = index.groups.get(foldName(typed));
  if (group !== undefined) {
    return { candidates: group.members.map((code) => candidate(code, typed, "exact")), group: group.id };
  }
  const exact = exactly(index, typed);
  const [best, ...others] = exact;
  if (best === undefined) return { candidates: nearly(index, foldName(typed)) };
  // A country's code is what it is, though a state be called by the same letters; a withdrawn code may mean several.
  const decided = others.length === 0 || best.code === typed.toUpperCase();
  return { ...(decided && { best }), candidates: exact };
}

function exactly(index: PlaceIndex, typed: string): readonly JurisdictionCandidate[] {
  const code = /^\d{1,3}$/.test(typed) ? typed.padStart(3, "0") : typed.toUpperCase().replace(/[\s_]+/g, "-");
  const byCode = index.byCode.get(code) ?? [];
  if (byCode.length > 0) return byCode.map((each) => candidate(each, code, "exact"));
  const byName = index.byName.get(foldName(typed)) ?? index.byName.get(withoutTitle(typed)) ?? [];
  return byName.length > 0 ? byName.map(named) : inParts(index, typed);
}

/** A place with what it lies in, such as "Denver, Colorado": the places of the first name that lie in one of the others. */
function inParts(index: PlaceIndex, typed: string): readonly JurisdictionCandidate[] {
  const [first = "", ...others] = typed.split(/[,،(]/).map((part) => part.replace(")", "").trim());
  if (others.length === 0 || first === "") return [];
  const around = new Set(others.flatMap((other) => exactly(index, other)).map(({ code }) => code));
  return exactly(index, first).filter(({ code }) =>
    jurisdictionChain(code, new Map())
      .slice(0, -1)
      .some((above) => around.has(above)),
  );
}

/** A name without what only says what kind of place it is. */
function withoutTitle(typed: string): string {
  return foldName(typed).replace(/^(the )?((state|province|city|commonwealth|republic|kingdom) of )?(the )?/, "");
}

function nearly(index: PlaceIndex, folded: string): readonly JurisdictionCandidate[] {
  if (folded.length < 4 || folded.length > LONGEST_NAME) return [];
  const allowed = folded.length < 8 ? 1 : 2;
  const close = index.names
    .filter((name) => Math.abs(name.folded.length - folded.length) <= allowed)
    .map((name) => ({ name, edits: editsBetween(name.folded, folded) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits);
  const codes = new Set<string>();
  return close
    .filter(({ name: { code } }) => !codes.has(code) && codes.add(code))
    .slice(0, MOST_CANDIDATES)
    .map(({ name }) => candidate(name.code, name.name, "approximate"));
}

function named({ code, name }: PlaceName): JurisdictionCandidate {
  return candidate(code, name, "exact");
}

function candidate(
  code: JurisdictionCode,
  matched: string,
  confidence: JurisdictionCandidate["confidence"],
): JurisdictionCandidate {
  return { code, level: levelAt(jurisdictionChain(code, new Map()).length - 1), matched, confidence };
}

/**
 * Offers places whose name or code begins as was typed, or has a word that does.
 *
 * @param index - Places.
 * @param places - What places are called.
 * @param prefix - What was typed.
 * @param options - See {@link SuggestOptions}.
 * @returns Places, those whose whole name begins so first.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function suggestPlaces(
  index: PlaceIndex,
  places: PlaceNames,
  prefix: string,
  options?: SuggestOptions,
): readonly JurisdictionSuggestion[] {
  const typed = foldName(check(anyText, prefix, "prefix"));
  const { locale, limit } = readSuggestOptions(options);
  if (typed === "") return [];
  const labelOf = labelsIn(places, locale);
  const code = prefix.trim().toUpperCase();
  const codes = index.byCode.get(code) ?? [];
  const found = new Map<JurisdictionCode, string>(codes.map((each) => [each, code]));
  // A few letters begin many codes that nobody means; with a sign of a subdivision or a city they are meant.
  if (/[-/]/.test(code)) {
    for (const each of listCodes()) if (each.toUpperCase().startsWith(code)) found.set(each, each);
  }
  for (const { code: each } of index.names) {
    const label = labelOf(each);
    if (!found.has(each) && foldName(label).startsWith(typed)) found.set(each, label);
  }
  for (const begins of [
    (folded: string) => folded.startsWith(typed),
    (folded: string) => folded.includes(` ${typed}`),
  ]) {
    for (const { code, name, folded } of index.names) {
      if (!found.has(code) && begins(folded)) found.set(code, name);
    }
  }
  return [...found].slice(0, limit).map(([code, matched]) => ({ code, label: labelOf(code), matched }));
}
