import type { IsoDate } from "../model/reference.js";
import { check } from "../shapes/shape.js";
import type { LawIndex } from "./law-index.js";
import type { ActivityStatus } from "./legality-report.js";
import { answers, subjectOf } from "./lookup-legality.js";
import { type TimelineQuery, timelineQueryShape } from "./queries.js";

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
 * As {@link legalTimelineWith}, over indexed records.
 *
 * @param index - The records.
 * @param query - As for {@link legalTimelineWith}.
 * @returns As {@link legalTimelineWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function timeline(index: LawIndex, query: TimelineQuery): readonly LegalPeriod[] {
  const { activity, ...subject } = check(timelineQueryShape, query, "query");
  const sorted = answers(index, subjectOf(subject));
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
