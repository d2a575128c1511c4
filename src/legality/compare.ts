import type { JurisdictionCode } from "../model/jurisdiction.js";
import { check } from "../shapes/shape.js";
import { listCodes } from "./jurisdictions.js";
import type { LawIndex } from "./law-index.js";
import type { ActivityStatus, TreatyStatus } from "./legality-report.js";
import { answerOn, staleAfter, subjectOf } from "./lookup-legality.js";
import { type ComparisonQuery, comparisonQueryShape, type LegalityOptions } from "./queries.js";

/** One row of a comparison. */
export interface ComparisonRow {
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** The status of the activity there. */
  readonly status: ActivityStatus;
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** Whether the answer is older than the stated number of days. */
  readonly stale: boolean;
}

/**
 * One activity in many places, from indexed records.
 *
 * @param index - The records.
 * @param query - Substance, form, activity, date and jurisdictions.
 * @param options - As for a lookup.
 * @returns A row each, in the order asked, or in the order of the list of all.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field`,
 * `invalid-date`, `retired-jurisdiction` or `out-of-range`.
 */
export function compare(index: LawIndex, query: ComparisonQuery, options?: LegalityOptions): readonly ComparisonRow[] {
  const { activity, on, jurisdictions = listCodes(), ...what } = check(comparisonQueryShape, query, "query");
  const staleAfterDays = staleAfter(options);
  return jurisdictions.map((jurisdiction) => {
    const report = answerOn(index, subjectOf({ ...what, jurisdiction }), on, staleAfterDays);
    return { jurisdiction, status: report.activities[activity], treaty: report.treaty, stale: report.stale };
  });
}
