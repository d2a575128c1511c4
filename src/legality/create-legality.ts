import type { Jurisdiction, Territory } from "../model/jurisdiction.js";
import type { ConventionParties, JurisdictionLaws, TreatyEntry } from "../model/law.js";
import type { LegalityReport, LegalPeriod } from "../model/legality.js";
import { lazy } from "../shapes/lazy.js";
import { openObject, optional } from "../shapes/object.js";
import { territoryShape } from "../shapes/records/jurisdiction.js";
import { conventionPartiesShape, jurisdictionLawsShape, treatyEntryShape } from "../shapes/records/law.js";
import { recordsBy } from "../shapes/records-by.js";
import { check, type Shape } from "../shapes/shape.js";
import { type Compare, compare } from "./compare.js";
import { listJurisdictions } from "./jurisdictions.js";
import { indexLaws } from "./law-index.js";
import { lookUp } from "./lookup-legality.js";
import type { LegalityOptions, LegalityQuery, TimelineQuery } from "./queries.js";
import { timeline } from "./timeline.js";

/** The records that legal questions are answered from. */
export interface LegalityRecords {
  /** National, sub-national and city laws. */
  readonly laws: readonly JurisdictionLaws[];
  /** Classes under the UN conventions. */
  readonly treaties: readonly TreatyEntry[];
  /** Parties to the UN conventions. */
  readonly conventionParties: readonly ConventionParties[];
  /** Places that belong to a country with another code; none if absent. */
  readonly territories?: readonly Territory[] | undefined;
}

/** What can be asked of legal records. */
export interface Legality {
  /**
   * Answers one question, as {@link lookupLegality} does over the library's own records.
   *
   * @param query - Substance, form, jurisdiction and date.
   * @param options - After how many days an answer is `stale`.
   * @returns The status of each activity, the layers of law and what to keep in mind.
   */
  readonly lookup: (query: LegalityQuery, options?: LegalityOptions) => LegalityReport;
  /**
   * Every change for one activity, as {@link legalTimeline} gives it over the library's own records.
   *
   * @param query - Substance, form, jurisdiction and activity.
   * @returns Periods, oldest first.
   */
  readonly timeline: (query: TimelineQuery) => readonly LegalPeriod[];
  /**
   * One activity in many places, as {@link compareJurisdictions} gives it over the library's own records.
   *
   * @param query - Substance, form, activity, date and jurisdictions.
   * @param options - How much a row says, and after how many days it is `stale`.
   * @returns A row for each jurisdiction.
   */
  readonly compare: Compare;
  /** Every jurisdiction that can be asked for, and whether these records hold a law of its own. */
  readonly jurisdictions: readonly Jurisdiction[];
}

const recordsShape: Shape<LegalityRecords> = /* @__PURE__ */ lazy<LegalityRecords>((exactly) =>
  exactly(
    openObject({
      laws: recordsBy("jurisdiction", jurisdictionLawsShape),
      treaties: recordsBy("id", treatyEntryShape),
      conventionParties: recordsBy("convention", conventionPartiesShape),
      territories: optional(recordsBy("code", territoryShape)),
    }),
  ),
);

/**
 * Makes lookups over given legal records: they are checked and indexed once, for any number of questions.
 *
 * @param records - Lists of records, under the names that the library exports its own by; whatever else stands beside them
 * is left alone, so that `{ ...legality, laws }` over the whole of `microdosing/legality` serves.
 * @returns The jobs.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `unknown-id`,
 * `invalid-date` or `out-of-range`, with a path such as `records.laws[0].rules[2].from`.
 * @example
 * ```ts
 * import * as legality from "microdosing/legality";
 * const laws = legality.laws.filter(({ jurisdiction }) => jurisdiction === "PT");
 * const { lookup } = legality.createLegality({ ...legality, laws });
 * console.log(lookup({ substance: "lsd", jurisdiction: "PT", on: "2020-01-01" }).activities.possession.status);
 * // decriminalised
 * ```
 */
export function createLegality(records: LegalityRecords): Legality {
  const checked = check(recordsShape, records, "records", ["records"]);
  const { territories = [] } = checked;
  const index = indexLaws(checked);
  return {
    lookup: (query, options) => lookUp(index, query, options),
    timeline: (query) => timeline(index, query),
    compare: ((query, options) => compare(index, query, options)) as Compare,
    jurisdictions: listJurisdictions(checked.laws, territories),
  };
}
