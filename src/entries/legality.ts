/**
 * What the law says of an activity with a substance, in a place and on a date, with its history and its sources.
 *
 * @packageDocumentation
 */
import { citedLaws } from "../data/cited-laws.js";
import { conventionParties } from "../data/convention-parties.js";
import { lawReferences } from "../data/law-references.js";
import { placeNames } from "../data/place-names.js";
import { redirects } from "../data/redirects.js";
import { territories } from "../data/territories.js";
import { treaties } from "../data/treaties.js";
import { writeComparison } from "../documents/comparison-document.js";
import { writeLegality } from "../documents/legality-document.js";
import { writeTimeline } from "../documents/timeline-document.js";
import { compare } from "../legality/compare.js";
import {
  type JurisdictionMatch,
  type JurisdictionSuggestion,
  searchPlaces,
  suggestPlaces,
} from "../legality/find-jurisdiction.js";
import { listJurisdictions } from "../legality/jurisdictions.js";
import { indexLaws } from "../legality/law-index.js";
import { lookUp } from "../legality/lookup-legality.js";
import { namingCountries } from "../legality/name-candidates.js";
import { indexPlaces } from "../legality/place-index.js";
import {
  type ComparisonOptions,
  type ComparisonQuery,
  comparisonQueryShape,
  type LegalityOptions,
  type LegalityQuery,
  type TimelineQuery,
  timelineQueryShape,
} from "../legality/queries.js";
import { timeline } from "../legality/timeline.js";
import { whatIsAsked } from "../lib/listed-in.js";
import { once } from "../lib/once.js";
import type { ResolvedDocument } from "../model/document.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import type { ComparisonRow, FullComparisonRow, LegalityReport, LegalPeriod } from "../model/legality.js";
import type { SuggestOptions } from "../model/suggestion.js";

import { type FormatReference, referenceFormatter } from "../render/format-reference.js";
import { comparisonRowsShape, legalityReportShape, legalPeriodsShape } from "../shapes/records/legality.js";
import { check } from "../shapes/shape.js";

export { conventionParties } from "../data/convention-parties.js";
export { laws } from "../data/laws.js";
export { territories } from "../data/territories.js";
export { treaties } from "../data/treaties.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export type { Compare } from "../legality/compare.js";
export { createLegality, type Legality, type LegalityRecords } from "../legality/create-legality.js";
export type {
  JurisdictionCandidate,
  JurisdictionMatch,
  JurisdictionSuggestion,
} from "../legality/find-jurisdiction.js";
export type {
  ComparisonOptions,
  ComparisonQuery,
  LegalityOptions,
  LegalityQuery,
  TimelineQuery,
} from "../legality/queries.js";
export * from "../model/country-codes.js";
export type * from "../model/document.js";
export type { Guard } from "../model/guard.js";
export * from "../model/jurisdiction.js";
export * from "../model/law.js";
export type * from "../model/legality.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type {
  Citation,
  IsoDate,
  PartialIsoDate,
  ReferenceId,
  Source,
  Sourced,
  Verification,
} from "../model/reference.js";
export {
  type FormId,
  formIds,
  isFormId,
  isSubstanceId,
  type SubstanceId,
  substanceForms,
  substanceIds,
} from "../model/substance.js";
export type { SuggestOptions } from "../model/suggestion.js";
export type { BibliographyOptions, BibliographyStyle } from "../render/bibliography.js";
export type { FormatReference } from "../render/format-reference.js";

const ownLaws = /* @__PURE__ */ once(() => indexLaws({ laws: citedLaws, treaties, conventionParties, territories }));

const ownPlaces = /* @__PURE__ */ once(() => indexPlaces(placeNames));

/** Every jurisdiction that can be asked for: all countries, and the subdivisions and cities that are listed. */
export const jurisdictions: readonly Jurisdiction[] = /* @__PURE__ */ listJurisdictions(citedLaws, territories);

/**
 * Looks up what the records say of a substance in a place on a date, activity by activity. It is not legal advice, and
 * `unknown` is never a permission.
 *
 * @param query - Substance, form, jurisdiction (`PT`, `US-OR`, `US-CO/denver`) and date (`YYYY-MM-DD`).
 * @param options - After how many days an answer is `stale`.
 * @returns The status of each activity with its law and sources, every level of law that applies, and caveats.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `unknown-id`, `retired-jurisdiction` or `out-of-range`; of the name of a country, such as "Germany", `candidates` has the code.
 * @example
 * ```ts
 * import { lookupLegality } from "microdosing/legality";
 * const report = lookupLegality({ substance: "psilocybin", jurisdiction: "US-OR", on: "2026-06-01" });
 * const { status, layer, conflict } = report.activities.supply;
 * console.log(status, layer, conflict);
 * // licensed subdivision US
 * ```
 */
export function lookupLegality(query: LegalityQuery, options?: LegalityOptions): LegalityReport {
  return namingCountries(() => lookUp(ownLaws(), query, options));
}

/**
 * Lists every change that the records know for one activity, oldest first, without gaps.
 *
 * @param query - Substance, form, jurisdiction and activity.
 * @returns Periods with their status; `unknown` where no record covers a period.
 * @throws {MicrodosingError} As {@link lookupLegality}.
 * @example
 * ```ts
 * import { legalTimeline } from "microdosing/legality";
 * const periods = legalTimeline({ substance: "lsd", jurisdiction: "US-OR", activity: "possession" });
 * console.log(periods.every((period, i) => i === 0 || periods[i - 1]?.until === period.from));
 * // true
 * ```
 */
export function legalTimeline(query: TimelineQuery): readonly LegalPeriod[] {
  return namingCountries(() => timeline(ownLaws(), query));
}

/**
 * Compares one activity in many places on a date, with rows that say all that a lookup says.
 *
 * @param query - Substance, form, activity, date, and the jurisdictions (all if absent).
 * @param options - `detail: "full"`, and after how many days a row is `stale`.
 * @returns A row for each jurisdiction, in the order asked.
 * @throws {MicrodosingError} As {@link lookupLegality}.
 * @example
 * ```ts
 * import { compareJurisdictions } from "microdosing/legality";
 * const [row] = compareJurisdictions(
 *   { substance: "lsd", activity: "possession", on: "2026-11-24", jurisdictions: ["US"] },
 *   { detail: "full" },
 * );
 * console.log(row?.status.verification, row?.treaty.party["1971"]);
 * // official party
 * ```
 */
export function compareJurisdictions(
  query: ComparisonQuery,
  options: ComparisonOptions & { readonly detail: "full" },
): readonly FullComparisonRow[];
/**
 * Compares one activity in many places on a date, a row each, for tables and maps ({@link numericCodes} names countries as
 * maps do).
 *
 * @param query - Substance, form, activity, date, and the jurisdictions (all if absent).
 * @param options - After how many days a row is `stale`.
 * @returns A row for each jurisdiction, in the order asked.
 * @throws {MicrodosingError} As {@link lookupLegality}.
 * @example
 * ```ts
 * import { compareJurisdictions } from "microdosing/legality";
 * const rows = compareJurisdictions({
 *   substance: "lsd", activity: "possession", on: "2026-11-24", jurisdictions: ["US", "AQ"],
 * });
 * console.log(rows.map((row) => `${row.jurisdiction}: ${row.status.status}`).join("; "));
 * // US: prohibited; AQ: unknown
 * ```
 */
export function compareJurisdictions(query: ComparisonQuery, options?: ComparisonOptions): readonly ComparisonRow[];
export function compareJurisdictions(query: ComparisonQuery, options?: ComparisonOptions): readonly ComparisonRow[] {
  return namingCountries(() => compare(ownLaws(), query, options));
}

/**
 * Finds the place that a text means: an ISO 3166-1 code (alpha-2, alpha-3 or numeric), an ISO 3166-2 code, a city's code, or a
 * name in any language of the package, as people write it. Names of countries are those of CLDR in the JavaScript engine.
 *
 * @param text - A code or a name: `PRT`, `us-or`, `UK`, `Alemania`, `Denver, Colorado`.
 * @returns The place, where the text can mean no other; else candidates, among them those whose names are like it, and the
 * members of a group such as `EU`.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 * @example
 * ```ts
 * import { findJurisdiction } from "microdosing/legality";
 * console.log(findJurisdiction("us-or").best?.code, findJurisdiction("Alemania").best?.code);
 * // US-OR DE
 * console.log(findJurisdiction("Georgia").best, findJurisdiction("Georgia").candidates.map(({ code }) => code).join(" "));
 * // undefined GE US-GA
 * ```
 */
export function findJurisdiction(text: string): JurisdictionMatch {
  return searchPlaces(ownPlaces(), text);
}

/**
 * Offers places for a form: those whose name in any language of the package, or whose code, begins as was typed.
 *
 * @param prefix - What was typed.
 * @param options - Language of the labels, and the most suggestions.
 * @returns Code, label in the language, and what matched.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { suggestJurisdictions } from "microdosing/legality";
 * console.log(suggestJurisdictions("port", { locale: "es", limit: 2 }).map(({ code, label }) => `${code} ${label}`).join("; "));
 * // PT Portugal; US-ME/portland Portland, Maine
 * ```
 */
export function suggestJurisdictions(prefix: string, options?: SuggestOptions): readonly JurisdictionSuggestion[] {
  return suggestPlaces(ownPlaces(), placeNames, prefix, options);
}

/**
 * Writes an answer as a document for `renderHtml`, `renderMarkdown`, `renderText` and `toMdast`: a table
 * of what holds, then conditions and laws rule by rule with their sources, then what to keep in mind.
 *
 * @param report - The answer of a lookup.
 * @returns The document; its texts are in the namespace `legality`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field` or
 * `invalid-date` for anything but an answer.
 * @example
 * ```ts
 * import { renderText } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * import { legalityDocument, lookupLegality } from "microdosing/legality";
 * const report = lookupLegality({ substance: "psilocybin", jurisdiction: "US-OR", on: "2026-06-01" });
 * const i18n = await createI18n("en", { namespaces: ["legality"] });
 * console.log(renderText(legalityDocument(report), i18n).split("\n")[0]);
 * // The law on psilocybin: Oregon, 1 June 2026
 * ```
 */
export function legalityDocument(report: LegalityReport): ResolvedDocument {
  return writeLegality(check(legalityReportShape, report, "report", ["report"]), lawReferences);
}

/**
 * Writes a timeline as a document for the renderers: a row for each period, with the edges of what is known marked.
 *
 * @param periods - The periods of {@link legalTimeline}.
 * @param query - What was asked, for the title.
 * @returns The document; its texts are in the namespace `legality`.
 * @throws {MicrodosingError} As {@link legalityDocument}.
 * @example
 * ```ts
 * import { legalTimeline, timelineDocument } from "microdosing/legality";
 * const periods = legalTimeline({ substance: "cannabis", jurisdiction: "PT", activity: "possession" });
 * const [block] = timelineDocument(periods).sections[0]?.blocks ?? [];
 * console.log(block?.type === "table" && block.rows.length === periods.length);
 * // true
 * ```
 */
export function timelineDocument(periods: readonly LegalPeriod[], query?: TimelineQuery): ResolvedDocument {
  const read = check(legalPeriodsShape, periods, "periods", ["periods"]);
  if (query === undefined) return writeTimeline(read, undefined, lawReferences);
  const { activity, jurisdiction, ...what } = check(timelineQueryShape, query, "query", ["query"]);
  const subject = {
    substance: { message: whatIsAsked(what) },
    activity: { term: `activity.${activity}` },
    jurisdiction: { place: jurisdiction },
  };
  return writeTimeline(read, subject, lawReferences);
}

/**
 * Writes a comparison as a document for the renderers: a row for each place, with at most two things to keep in mind. Rows
 * with `detail: "full"` carry sources, and their works are cited; rows in short carry none.
 *
 * @param rows - The rows of {@link compareJurisdictions}.
 * @param query - What was asked, for the title, and to leave out what full rows say of other activities.
 * @returns The document; its texts are in the namespace `legality`.
 * @throws {MicrodosingError} As {@link legalityDocument}.
 * @example
 * ```ts
 * import { comparisonDocument, compareJurisdictions } from "microdosing/legality";
 * const rows = compareJurisdictions({
 *   substance: "lsd", activity: "possession", on: "2026-11-24", jurisdictions: ["PT", "US"],
 * });
 * const [block] = comparisonDocument(rows).sections[0]?.blocks ?? [];
 * console.log(block?.type === "table" && block.rows.length);
 * // 2
 * ```
 */
export function comparisonDocument(rows: readonly ComparisonRow[], query?: ComparisonQuery): ResolvedDocument {
  const read = check(comparisonRowsShape, rows, "rows", ["rows"]);
  if (query === undefined) return writeComparison(read, undefined, lawReferences);
  const { activity, on, ...what } = check(comparisonQueryShape, query, "query", ["query"]);
  const subject = {
    substance: { message: whatIsAsked(what) },
    activity: { term: `activity.${activity}` },
    date: { date: on },
  };
  return writeComparison(read, subject, lawReferences, activity);
}

/**
 * Writes a work that a law cites, in Vancouver style as the renderers do, or in another style by Citation.js as `bibliography` of
 * `microdosing/article` does.
 *
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * import { formatReference } from "microdosing/legality";
 * const i18n = await createI18n("es", { namespaces: [] });
 * console.log(formatReference("colorado-2012-amendment-64", i18n));
 * // Amendment 64: Use and Regulation of Marijuana. 2012.
 * ```
 */
export const formatReference: FormatReference = /* @__PURE__ */ referenceFormatter(
  () => lawReferences,
  () => redirects,
);
