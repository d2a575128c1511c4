import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId, SubstanceId } from "../model/substance.js";
import { checkEnum, checkObject, checkRecords } from "../shapes/check.js";
import { indexLaws, type LawIndex, type LegalRecords } from "./law-index.js";
import type { ActivityStatus } from "./legality-report.js";
import { answers, checkSubject } from "./lookup-legality.js";
import { legalLists } from "./records.js";

/** What a timeline is asked for. */
export interface TimelineQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form. */
  readonly form?: FormId;
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** The activity. */
  readonly activity: Activity;
}

/** A period in which the status of an activity did not change. */
export interface LegalPeriod {
  /** First day; absent for the period before the first known change. */
  readonly from?: IsoDate;
  /** First day of the next period; absent for the last. */
  readonly until?: IsoDate;
  /** The status in it. */
  readonly status: ActivityStatus;
}

/**
 * Every change that the given records know for one activity; {@link legalTimeline} does the same over the library's own.
 *
 * @param records - Laws, treaty classes and parties.
 * @param query - Substance, form, jurisdiction and activity.
 * @returns Periods, oldest first, without gaps or overlaps; a period that no record covers is `unknown`.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function legalTimelineWith(records: LegalRecords, query: TimelineQuery): readonly LegalPeriod[] {
  checkRecords(records, legalLists);
  return timeline(indexLaws(records), query);
}

/**
 * As {@link legalTimelineWith}, over indexed records.
 *
 * @param index - The records.
 * @param query - As for {@link legalTimelineWith}.
 * @returns As {@link legalTimelineWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function timeline(index: LawIndex, query: TimelineQuery): readonly LegalPeriod[] {
  const fields = checkObject(query, "query", ["substance", "form", "jurisdiction", "activity"]);
  const activity = checkEnum(fields["activity"], "activity", activities);
  const sorted = answers(index, checkSubject(fields));
  return mergeEqual(
    sorted.map(({ from, report }, position): LegalPeriod => {
      const next = sorted[position + 1];
      return {
        ...(position === 0 ? {} : { from }),
        ...(next === undefined ? {} : { until: next.from }),
        status: report.activities[activity],
      };
    }),
  );
}

/** Joins neighbours that the same rule decides, with the same conflict. */
function mergeEqual(periods: readonly LegalPeriod[]): readonly LegalPeriod[] {
  const merged: LegalPeriod[] = [];
  for (const period of periods) {
    const last = merged.at(-1);
    const same = last?.status.rule === period.status.rule && last?.status.conflict === period.status.conflict;
    if (last === undefined || !same) {
      merged.push(period);
      continue;
    }
    const { until: _until, ...start } = last;
    merged[merged.length - 1] = { ...start, ...(period.until === undefined ? {} : { until: period.until }) };
  }
  return merged;
}
