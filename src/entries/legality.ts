import { citedLaws } from "../data/cited-laws.js";
import { conventionParties } from "../data/convention-parties.js";
import { treaties } from "../data/treaties.js";
import { type ComparisonRow, compare } from "../legality/compare.js";
import { listJurisdictions } from "../legality/jurisdictions.js";
import { indexLaws } from "../legality/law-index.js";
import type { LegalityReport } from "../legality/legality-report.js";
import { lookUp } from "../legality/lookup-legality.js";
import type { ComparisonQuery, LegalityOptions, LegalityQuery, TimelineQuery } from "../legality/queries.js";
import { type LegalPeriod, timeline } from "../legality/timeline.js";
import { once } from "../lib/once.js";
import type { Jurisdiction } from "../model/jurisdiction.js";

export { conventionParties } from "../data/convention-parties.js";
export { laws } from "../data/laws.js";
export { treaties } from "../data/treaties.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export type { ComparisonRow } from "../legality/compare.js";
export { createLegality, type Legality, type LegalityRecords } from "../legality/create-legality.js";
export type {
  ActivityStatus,
  Condition,
  LegalityReport,
  LegalLayer,
  TreatyStatus,
} from "../legality/legality-report.js";
export type { ComparisonQuery, LegalityOptions, LegalityQuery, TimelineQuery } from "../legality/queries.js";
export type { LegalPeriod } from "../legality/timeline.js";
export * from "../model/jurisdiction.js";
export * from "../model/law.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { Citation, IsoDate, ReferenceId, Source, Sourced, Verification } from "../model/reference.js";
export { type FormId, formIds, type SubstanceId, substanceIds } from "../model/substance.js";

const ownLaws = /* @__PURE__ */ once(() => indexLaws({ laws: citedLaws, treaties, conventionParties }));

/** Every jurisdiction that can be asked for: all countries, and the subdivisions and cities that are listed. */
export const jurisdictions: readonly Jurisdiction[] = /* @__PURE__ */ listJurisdictions(citedLaws);

/**
 * Looks up what the records say of a substance in a place on a date, activity by activity. It is not legal advice, and
 * `unknown` is never a permission.
 *
 * @param query - Substance, form, jurisdiction (`PT`, `US-OR`, `US-CO/denver`) and date (`YYYY-MM-DD`).
 * @param options - After how many days an answer is `stale`.
 * @returns The status of each activity with its law and sources, every level of law that applies, and caveats.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `unknown-id`, `retired-jurisdiction` or `out-of-range`.
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
  return lookUp(ownLaws(), query, options);
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
  return timeline(ownLaws(), query);
}

/**
 * Compares one activity in many places on a date, a row each, for tables and maps.
 *
 * @param query - Substance, form, activity, date, and the jurisdictions (all if absent).
 * @param options - After how many days an answer is `stale`.
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
export function compareJurisdictions(query: ComparisonQuery, options: LegalityOptions = {}): readonly ComparisonRow[] {
  return compare(ownLaws(), query, options);
}
