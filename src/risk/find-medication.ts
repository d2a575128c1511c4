import { lazy } from "../shapes/lazy.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { anyText, languageTag } from "../shapes/text.js";
import { candidate, type MedicationCandidate, type MedicationMatch } from "./medication-match.js";
import { readTaken } from "./read-taken.js";
import type { TakenIndex } from "./taken-index.js";

/** Options of a search for a name. */
export interface FindOptions {
  /** BCP 47 tag of the language typed in: names of other languages are left out of approximate matches. */
  readonly locale?: string | undefined;
}

/**
 * Finds a medication in an index.
 *
 * @param index - The index.
 * @param text - Generic or brand name, salt, class, ATC code or RxCUI, with strength, form or times around it.
 * @param options - See {@link FindOptions}.
 * @returns The medication, if the text means just one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function searchMedications(index: TakenIndex, text: string, options?: FindOptions): MedicationMatch {
  const typed = check(anyText, text, "text");
  const { mentions, leftovers } = readTaken(index, typed, languageIn(options));
  const named: MedicationCandidate[] = [];
  for (const { things, matched, confidence, edits } of mentions) {
    for (const thing of things) {
      if (thing.kind === "medication") named.push(candidate(thing.entry, matched, confidence, scoreOf(matched, edits)));
    }
  }
  const close = leftovers.flatMap((leftover) =>
    leftover.close.flatMap(({ named: { entry, name }, edits }) =>
      entry.kind === "medication" ? [candidate(entry.entry, name, "approximate", scoreOf(name, edits))] : [],
    ),
  );
  const candidates = [...named, ...close].sort((a, b) => b.score - a.score);
  const [best, other] = named;
  return best === undefined || other !== undefined ? { candidates } : { best, candidates };
}

const optionsShape: Shape<FindOptions> = /* @__PURE__ */ lazy<FindOptions>((exactly) =>
  exactly(object({ locale: optional(languageTag) })),
);

/**
 * The language that options ask for.
 *
 * @param options - The options.
 * @returns Its primary subtag; none if absent.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function languageIn(options: FindOptions | undefined): string | undefined {
  const locale = options === undefined ? undefined : check(optionsShape, options, "options", ["options"]).locale;
  return locale === undefined ? undefined : new Intl.Locale(locale).language;
}

/**
 * The likeness of what was typed and what matched.
 *
 * @param name - What matched.
 * @param edits - Letters that differ.
 * @returns From 0 to 1; 1 is the same.
 */
export function scoreOf(name: string, edits: number): number {
  return 1 - edits / (name.length + edits);
}
