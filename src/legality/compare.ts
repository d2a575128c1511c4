import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId, SubstanceId } from "../model/substance.js";
import { checkArray, checkEnum, checkObject, checkRecords, joinPath } from "../shapes/check.js";
import { checkJurisdiction, listCodes } from "./jurisdictions.js";
import { indexLaws, type LawIndex, type LegalRecords } from "./law-index.js";
import type { ActivityStatus, TreatyStatus } from "./legality-report.js";
import { type LegalityOptions, type LegalityQuery, lookUp } from "./lookup-legality.js";
import { legalLists } from "./records.js";

/** What a comparison is asked for. */
export interface ComparisonQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form. */
  readonly form?: FormId;
  /** The activity. */
  readonly activity: Activity;
  /** The date. */
  readonly on: IsoDate;
  /** The jurisdictions to compare; all that are listed if absent. */
  readonly jurisdictions?: readonly JurisdictionCode[];
}

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
 * One activity in many places by the given records; {@link compareJurisdictions} does the same over the library's own.
 *
 * @param records - Laws, treaty classes and parties.
 * @param query - Substance, form, activity, date and jurisdictions.
 * @param options - As for a lookup.
 * @returns A row each, in the order asked, or in the order of the list of all.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function compareJurisdictionsWith(
  records: LegalRecords,
  query: ComparisonQuery,
  options: LegalityOptions = {},
): readonly ComparisonRow[] {
  checkRecords(records, legalLists);
  return compare(indexLaws(records), query, options);
}

/**
 * As {@link compareJurisdictionsWith}, over indexed records.
 *
 * @param index - The records.
 * @param query - As for {@link compareJurisdictionsWith}.
 * @param options - As for {@link compareJurisdictionsWith}.
 * @returns As {@link compareJurisdictionsWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function compare(index: LawIndex, query: ComparisonQuery, options: LegalityOptions): readonly ComparisonRow[] {
  const fields = checkObject(query, "query", ["substance", "form", "activity", "on", "jurisdictions"]);
  const activity = checkEnum(fields["activity"], "activity", activities);
  const { jurisdictions: _jurisdictions, activity: _activity, ...subject } = fields;
  const codes =
    fields["jurisdictions"] === undefined
      ? listCodes()
      : checkArray(fields["jurisdictions"], "jurisdictions").map((code, index) =>
          checkJurisdiction(code, joinPath("jurisdictions", index)),
        );
  return codes.map((jurisdiction) => {
    const report = lookUp(index, { ...subject, jurisdiction } as LegalityQuery, options);
    return { jurisdiction, status: report.activities[activity], treaty: report.treaty, stale: report.stale };
  });
}
