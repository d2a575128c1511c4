import { checkEnum, checkObject, checkRecords } from "../check.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities, type LawRule } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId, SubstanceId } from "../model/substance.js";
import { jurisdictionChain } from "./jurisdictions.js";
import {
  type ActivityStatus,
  checkSubject,
  combine,
  type LegalLayer,
  type LegalRecords,
  lookUp,
} from "./lookup-legality.js";
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
  return timeline(records, query);
}

/**
 * As {@link legalTimelineWith}, over records that were checked before.
 *
 * @param records - Checked records.
 * @param query - As for {@link legalTimelineWith}.
 * @returns As {@link legalTimelineWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function timeline(records: LegalRecords, query: TimelineQuery): readonly LegalPeriod[] {
  const fields = checkObject(query, "query", ["substance", "form", "jurisdiction", "activity"]);
  const subject = checkSubject(fields);
  const activity = checkEnum(fields["activity"], "activity", activities);
  const codes = jurisdictionChain(subject.jurisdiction);
  const rules = records.laws.filter((entry) => codes.includes(entry.jurisdiction)).flatMap((entry) => entry.rules);
  const starts = changeDates(rules.filter((rule) => concerns(rule, subject.substance, activity)));

  const periods = ["0001-01-01", ...starts].map((on, index): LegalPeriod => {
    const { form, ...rest } = subject;
    const report = lookUp(records, { ...rest, ...(form === "any" ? {} : { form }), on }, {});
    const next = starts[index];
    return {
      ...(index === 0 ? {} : { from: on }),
      ...(next === undefined ? {} : { until: next }),
      status: combine(report.chain as readonly LegalLayer[], activity),
    };
  });
  return mergeEqual(periods);
}

function concerns(rule: LawRule, substance: SubstanceId, activity: Activity): boolean {
  return rule.substances.includes(substance) && rule.activities.includes(activity);
}

/** The days on which a rule starts, is first attested, or ends. */
function changeDates(rules: readonly LawRule[]): readonly IsoDate[] {
  const dates = rules.flatMap((rule) => {
    const from = rule.from ?? (rule.status === "prohibited" ? [] : rule.reviewedOn);
    return [from, rule.until ?? []].flat();
  });
  return [...new Set(dates)].sort();
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
