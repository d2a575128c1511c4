import type { Activity, CitedLawRule, LawRuleId } from "../model/law.js";
import type { ActivityStatus, HigherStatus, LegalPeriod, PeriodEdge } from "../model/legality.js";
import type { IsoDate } from "../model/reference.js";
import { check } from "../shapes/shape.js";
import type { Answer } from "./answer.js";
import { levelsOf } from "./answers.js";
import { knownFrom } from "./in-force.js";
import type { LawIndex } from "./law-index.js";
import { answers, subjectOf } from "./lookup-legality.js";
import { type TimelineQuery, timelineQueryShape } from "./queries.js";
import { sourcesOf } from "./rule-status.js";

/**
 * Every change that indexed records know for one activity.
 *
 * @param index - The records.
 * @param query - Substance, form, jurisdiction and activity.
 * @returns Periods, oldest first, without gaps.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field` or
 * `retired-jurisdiction`.
 */
export function timeline(index: LawIndex, query: TimelineQuery): readonly LegalPeriod[] {
  const { activity, ...asked } = check(timelineQueryShape, query, "query");
  const subject = subjectOf(asked);
  const rules = new Map(
    levelsOf(index, subject).flatMap((level) => level.rules.map((rule) => [rule.id, rule] as const)),
  );
  const sorted = answers(index, subject);
  const edge = (position: number): PeriodEdge => {
    const [before, after] = sorted.slice(position - 1, position + 1) as [Answer, Answer];
    const [spoke, speaks] = [speaking(before.report, activity), speaking(after.report, activity)];
    if (isChange(rules, spoke, speaks, after.from)) return "change";
    return isReview(rules, spoke, speaks, after.from) ? "review" : "edge-of-knowledge";
  };
  return mergeEqual(
    sorted.map(({ from, report }, position): LegalPeriod => {
      const next = sorted[position + 1];
      return {
        ...(position === 0 ? {} : { from, fromEdge: edge(position) }),
        ...(next === undefined ? {} : { until: next.from, untilEdge: edge(position + 1) }),
        status: report.activities[activity],
        sources: sourcesOf(report, activity),
      };
    }),
  );
}

/** The rules that speak of an activity in an answer: the one that decides first. */
function speaking({ activities, chain }: Answer["report"], activity: Activity): readonly (LawRuleId | undefined)[] {
  const { rule, byForm = {} } = activities[activity];
  const forms = Object.values(byForm);
  return [
    rule,
    ...forms.flatMap((own) => [own, ...(own.higher ?? [])]).map((own) => own.rule),
    ...chain.map((layer) => layer.activities[activity]?.rule),
  ];
}

/**
 * Whether the law is known to have changed on a day: a rule that spoke ended then, or one that speaks from then on began.
 * Where another rule decides than before, it is one of these two: what a rule beside them did that day says nothing of them.
 */
function isChange(
  rules: ReadonlyMap<LawRuleId, CitedLawRule>,
  [decided, ...before]: ReturnType<typeof speaking>,
  [decides, ...after]: ReturnType<typeof speaking>,
  day: IsoDate,
): boolean {
  const ended = (id: LawRuleId | undefined) => id !== undefined && rules.get(id)?.until === day;
  const began = (id: LawRuleId | undefined) => id !== undefined && rules.get(id)?.from === day;
  return decided === decides ? before.some(ended) || after.some(began) : ended(decided) || began(decides);
}

/** Whether all that is known from a day on is what was read on it, of rules whose sources tell no earlier time. */
function isReview(
  rules: ReadonlyMap<LawRuleId, CitedLawRule>,
  before: ReturnType<typeof speaking>,
  after: ReturnType<typeof speaking>,
  day: IsoDate,
): boolean {
  const begun = [...new Set(after)]
    .filter((id) => !before.includes(id))
    .flatMap((id) => (id === undefined ? [] : (rules.get(id) ?? [])))
    .filter((rule) => knownFrom(rule) === day);
  return begun.length > 0 && begun.every(({ from, inForceBy }) => from === undefined && inForceBy === undefined);
}

/** Joins neighbours in which the same rules decide. What is still to come is a matter of the day asked, not a change. */
function mergeEqual(periods: readonly LegalPeriod[]): readonly LegalPeriod[] {
  const merged: LegalPeriod[] = [];
  for (const period of periods) {
    const last = merged.at(-1);
    if (last === undefined || decidedBy(last.status) !== decidedBy(period.status)) {
      merged.push(period);
      continue;
    }
    const { until: _until, untilEdge: _edge, ...start } = last;
    const { until, untilEdge } = period;
    merged[merged.length - 1] = { ...start, ...(until && untilEdge && { until, untilEdge }) };
  }
  return merged;
}

function decidedBy({ rule, conflict, alongside, byForm = {}, higher }: ActivityStatus): string {
  const forms = Object.entries(byForm).map(([form, own]) => `${form} ${own.rule} ${above(own.higher)}`);
  return [rule, conflict, alongside, above(higher), ...forms].join("; ");
}

function above(higher: readonly HigherStatus[] = []): string {
  return higher.map(({ jurisdiction, rule }) => `${jurisdiction} ${rule}`).join(" ");
}
