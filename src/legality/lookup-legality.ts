import { daysBetween } from "../lib/iso-date.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { IsoDate } from "../model/reference.js";
import { type FormId, formIds, type SubstanceId, substanceIds } from "../model/substance.js";
import { checkEnum, checkInteger, checkIsoDate, checkObject, checkOptional, checkRecords } from "../shapes/check.js";
import { answersOf } from "./answers.js";
import { checkJurisdiction } from "./jurisdictions.js";
import { indexLaws, type LawIndex, type LegalRecords } from "./law-index.js";
import type { Answer, LegalityReport, ResolvedQuery } from "./legality-report.js";
import { legalLists } from "./records.js";

/** What is asked. */
export interface LegalityQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form, where the law may tell forms apart. */
  readonly form?: FormId;
  /** ISO 3166-1 alpha-2 (`PT`), ISO 3166-2 (`US-OR`) or a listed city (`US-CO/denver`). */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about, `YYYY-MM-DD`. */
  readonly on: IsoDate;
}

/** How a lookup is done. */
export interface LegalityOptions {
  /** Days after the oldest review of the records used from which an answer is `stale`. Default 365. */
  readonly staleAfterDays?: number;
}

/** Looks up what records say. */
export type LegalityLookup = (query: LegalityQuery, options?: LegalityOptions) => LegalityReport;

/**
 * Makes a lookup over the given records: they are checked and indexed once, for any number of questions.
 *
 * @param records - Laws, treaty classes and parties.
 * @returns The lookup, which works as {@link lookupLegality} does over the library's own.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `invalid-date`, with a
 * path such as `records.laws[0].rules[2].from`; the lookup throws what {@link lookupLegality} throws.
 * @example
 * ```ts
 * import { conventionParties, createLegalityLookup, laws, treaties } from "microdosing/legality";
 * const european = laws.filter(({ jurisdiction }) => jurisdiction === "PT");
 * const lookUp = createLegalityLookup({ laws: european, treaties, parties: conventionParties });
 * console.log(lookUp({ substance: "lsd", jurisdiction: "PT", on: "2020-01-01" }).activities.possession.status);
 * // decriminalised
 * ```
 */
export function createLegalityLookup(records: LegalRecords): LegalityLookup {
  checkRecords(records, legalLists);
  const index = indexLaws(records);
  return (query, options) => lookUp(index, query, options);
}

/**
 * Answers one question from the given records; {@link createLegalityLookup} is for many.
 *
 * @param records - Laws, treaty classes and parties.
 * @param query - Substance, form, jurisdiction and date.
 * @param options - See {@link LegalityOptions}.
 * @returns The status of each activity, the layers of law and what to keep in mind.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `unknown-jurisdiction`, `retired-jurisdiction` or `out-of-range`.
 */
export function lookupLegalityWith(
  records: LegalRecords,
  query: LegalityQuery,
  options?: LegalityOptions,
): LegalityReport {
  return createLegalityLookup(records)(query, options);
}

/**
 * As {@link lookupLegalityWith}, over indexed records.
 *
 * @param index - The records.
 * @param query - Substance, form, jurisdiction and date.
 * @param options - See {@link LegalityOptions}.
 * @returns As {@link lookupLegalityWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function lookUp(index: LawIndex, query: LegalityQuery, options?: LegalityOptions): LegalityReport {
  const fields = checkObject(query, "query", ["substance", "form", "jurisdiction", "on"]);
  const subject = checkSubject(fields);
  const on = checkIsoDate(fields["on"], "on");
  const staleAfterDays = checkOptional(options, USUAL_DAYS, checkOptions);

  const { report, caveats, staleCaveats } = answerAt(answers(index, subject), on);
  const stale = report.asOf === "unknown" || daysBetween(report.asOf, on) > staleAfterDays;
  // Field by field: a spread takes longer than all of the above.
  return {
    substance: report.substance,
    form: report.form,
    jurisdiction: report.jurisdiction,
    on,
    activities: report.activities,
    chain: report.chain,
    treaty: report.treaty,
    caveats: stale ? staleCaveats : caveats,
    asOf: report.asOf,
    stale,
    sources: report.sources,
  };
}

/** Days after which an answer is stale where nothing else is asked for. */
const USUAL_DAYS = 365;

function checkOptions(options: unknown): number {
  const { staleAfterDays } = checkObject(options, "options", ["staleAfterDays"]);
  return checkOptional(staleAfterDays, USUAL_DAYS, (days) => checkInteger(days, "options.staleAfterDays", { min: 0 }));
}

/**
 * The answers to a question for all time, worked out when it is first asked.
 *
 * @param index - The records.
 * @param subject - What is asked.
 * @returns The answers, oldest first.
 */
export function answers(index: LawIndex, subject: ResolvedQuery): readonly Answer[] {
  const key = `${subject.substance} ${subject.form} ${subject.jurisdiction}`;
  const known = index.answers.get(key);
  if (known !== undefined) return known;
  const found = answersOf(index, subject);
  index.answers.set(key, found);
  return found;
}

/** The last answer that begins on the date or before it. */
function answerAt(sorted: readonly Answer[], on: IsoDate): Answer {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] as Answer).from <= on) low = middle;
    else high = middle - 1;
  }
  // The first answer begins before every date that a query can hold.
  return sorted[low] as Answer;
}

/**
 * Reads and checks the subject of a query; a form that is a substance of its own here is put in its place.
 *
 * @param fields - The fields of the query.
 * @returns Substance, form and jurisdiction.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function checkSubject(fields: Readonly<Record<string, unknown>>): ResolvedQuery {
  const substance = checkEnum(fields["substance"], "substance", substanceIds);
  const form = checkOptional(fields["form"], "any" as const, (value) => checkEnum(value, "form", formIds));
  const jurisdiction = checkJurisdiction(fields["jurisdiction"], "jurisdiction");
  if (form === "ayahuasca" && substance === "dmt") return { substance: "ayahuasca", form: "any", jurisdiction };
  return { substance, form, jurisdiction };
}
