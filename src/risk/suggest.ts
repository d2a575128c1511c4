import { foldName } from "../lib/fold-name.js";
import { endingsOf } from "../lib/scan-names.js";
import { indexSuggestions, type SuggestIndex, type Suggestible, suggestNames } from "../lib/suggest-names.js";
import type { SuggestOptions } from "../model/suggestion.js";
import { check } from "../shapes/shape.js";
import { readSuggestOptions } from "../shapes/suggest-options.js";
import { anyText } from "../shapes/text.js";

/** A thing as a form offers it. */
export interface Suggestion<Id extends string = string> {
  /** Its id. */
  readonly id: Id;
  /** Its name in the language asked, where the records have one; else its name in the records. */
  readonly label: string;
  /** The name that begins as was typed, or has a word that does. */
  readonly matched: string;
  /** `true` for a class of medications; else absent. */
  readonly class?: true;
}

/** Of a record, what a suggestion needs. */
export interface NamedRecord<Id extends string> {
  /** Its id. */
  readonly id: Id;
  /** What it is called, where one of its names is its name. */
  readonly name?: string;
  /** Its names. */
  readonly names: readonly { readonly name: string; readonly lng?: string }[];
  /** `true` for a class of medications. */
  readonly class?: true;
}

/**
 * Indexes records for suggestions.
 *
 * @param records - The records.
 * @returns The index.
 */
export function indexRecords<Id extends string>(records: Iterable<NamedRecord<Id>>): SuggestIndex<NamedRecord<Id>> {
  return indexSuggestions(namesOf(records));
}

function* namesOf<Id extends string>(records: Iterable<NamedRecord<Id>>): Iterable<Suggestible<NamedRecord<Id>>> {
  for (const entry of records) {
    const seen = new Set<string | undefined>();
    for (const { name, lng } of entry.names) {
      // The name, and the first of each language.
      const isMain = name === entry.name || (lng !== undefined && !seen.has(lng));
      seen.add(lng);
      // Who has many names is sold in many places, and a medicine is typed more often than a class.
      yield { entry, name, isMain, weight: entry.class === true ? 0 : entry.names.length };
    }
  }
}

/**
 * Offers the things of which a name begins as was typed, or has a word that does.
 *
 * @param index - The things.
 * @param prefix - What was typed.
 * @param options - See {@link SuggestOptions}.
 * @returns Things, those by what they are mostly called first.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function suggest<Id extends string>(
  index: SuggestIndex<NamedRecord<Id>>,
  prefix: string,
  options?: SuggestOptions,
): readonly Suggestion<Id>[] {
  const typed = check(anyText, prefix, "prefix");
  const { locale, limit } = readSuggestOptions(options);
  const begins = (name: string | undefined): boolean =>
    name !== undefined && foldName(name).startsWith(foldName(typed));
  return begunAs(index, typed, limit).map(({ entry, name }) => {
    const label = labelOf(entry, locale);
    return {
      id: entry.id,
      label,
      // Languages spell a name alike: the reader's own is told, not the first in the alphabet.
      matched: [label, entry.name].find(begins) ?? name,
      ...(entry.class === true && { class: true as const }),
    };
  });
}

/** Spellings of international names are not all listed: one that is read by its ending is offered by it too. */
function begunAs<Id extends string>(
  index: SuggestIndex<NamedRecord<Id>>,
  typed: string,
  limit: number,
): ReturnType<typeof suggestNames<NamedRecord<Id>>> {
  const begun = suggestNames(index, typed, limit);
  if (begun.length > 0) return begun;
  for (const other of endingsOf(foldName(typed))) {
    const read = suggestNames(index, other, limit);
    if (read.length > 0) return read;
  }
  return begun;
}

function labelOf({ name, names }: NamedRecord<string>, locale: string): string {
  const [language] = locale.toLowerCase().split("-");
  const own = names.find(({ lng }) => lng === locale) ?? names.find(({ lng }) => lng?.split("-")[0] === language);
  if (language === "en" && name !== undefined) return name;
  return own?.name ?? name ?? names[0]?.name ?? "";
}
