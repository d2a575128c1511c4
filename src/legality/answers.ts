import { frozenCopy } from "../lib/frozen-copy.js";
import type { CountryCode, JurisdictionCode } from "../model/jurisdiction.js";
import {
  type Activity,
  activities,
  type CitedLawRule,
  conventions,
  type LegalCondition,
  type LegalLevel,
  legalLevels,
  type TreatyEntry,
} from "../model/law.js";
import type { Message } from "../model/message.js";
import type { Citation, IsoDate } from "../model/reference.js";
import { type FormId, formIds } from "../model/substance.js";
import { jurisdictionChain } from "./jurisdictions.js";
import { type LawIndex, placeKey } from "./law-index.js";
import type { ActivityStatus, Answer, LegalLayer, ResolvedQuery, TreatyStatus } from "./legality-report.js";

/** Before any date that a record holds. */
const START = "0000-01-01";

/**
 * The answers to a question for all time, oldest first.
 *
 * @param index - The records.
 * @param subject - What is asked.
 * @returns The answers; the first reaches back without end, the last ahead.
 */
export function answersOf(index: LawIndex, subject: ResolvedQuery): readonly Answer[] {
  const codes = jurisdictionChain(subject.jurisdiction);
  const laws = codes.map((code) => ({
    code,
    rules: (index.rules.get(placeKey(code, subject.substance)) ?? []).map((rule) => ({
      rule,
      status: frozenCopy(statusOf(rule, code)),
    })),
  }));
  const treaties = index.treaties.get(subject.substance) ?? [];
  const dates = [
    START,
    // On its review a rule without a start begins to hold, or stops being read back in time.
    ...laws.flatMap(({ rules }) => rules).flatMap(({ rule }) => [startOf(rule), rule.until, rule.reviewedOn]),
    ...treaties.flatMap(({ from, until, reviewedOn }) => [from, until, reviewedOn]),
  ].filter((date) => date !== undefined);
  return [...new Set(dates)].sort().map((from) => answerOn(index, subject, laws, treaties, from));
}

interface JurisdictionRules {
  readonly code: JurisdictionCode;
  readonly rules: readonly AnsweredRule[];
}

/** A rule, and what an answer says where it decides. */
interface AnsweredRule {
  readonly rule: CitedLawRule;
  readonly status: ActivityStatus;
}

function answerOn(
  index: LawIndex,
  subject: ResolvedQuery,
  laws: readonly JurisdictionRules[],
  treaties: readonly TreatyEntry[],
  on: IsoDate,
): Answer {
  const { form, jurisdiction } = subject;
  const used: (CitedLawRule | TreatyEntry)[] = [];
  const chain = laws.map(({ code, rules }): LegalLayer => {
    const found: Partial<Record<Activity, ActivityStatus>> = {};
    for (const activity of activities) {
      const decisive = ruleInForce(rules, form, activity, on);
      if (decisive === undefined) continue;
      found[activity] = decisive.status;
      if (!used.includes(decisive.rule)) used.push(decisive.rule);
    }
    return { level: levelOf(code), jurisdiction: code, activities: found };
  });
  const statuses = Object.fromEntries(activities.map((activity) => [activity, combine(chain, activity)])) as Record<
    Activity,
    ActivityStatus
  >;
  const treaty = treatyStatus(index, laws[0]?.code as CountryCode, treaties, form, on);
  used.push(...treaty.entries);
  const asOf = used.map((record) => record.reviewedOn).sort()[0] ?? "unknown";
  const forms = form === "any" ? formsToldApart(laws, on) : [];
  const caveats = caveatsOf(jurisdiction, on, chain, statuses, treaty, forms, asOf);
  return frozenCopy({
    from: on,
    report: {
      ...subject,
      activities: statuses,
      chain,
      treaty,
      asOf,
      sources: uniqueSources(used.flatMap((record) => record.sources)),
    },
    caveats,
    staleCaveats:
      asOf === "unknown" ? caveats : [...caveats, { key: "legality:caveat.stale", values: { asOf: { date: asOf } } }],
  });
}

/** The rule of one jurisdiction that decides an activity on a date: one for the form asked, else one for all forms. */
function ruleInForce(
  rules: readonly AnsweredRule[],
  form: FormId | "any",
  activity: Activity,
  on: IsoDate,
): AnsweredRule | undefined {
  const inForce = rules.filter(({ rule }) => rule.activities.includes(activity) && isInForce(rule, on));
  const forForm = form === "any" ? undefined : inForce.find(({ rule }) => rule.forms?.includes(form));
  return forForm ?? inForce.find(({ rule }) => rule.forms === undefined);
}

/**
 * A rule whose start was not found is not read back in time as a permission: it holds from its review on. Where it has
 * ended and says that no law named the substance, or that sources conflict, it describes the time before and is.
 */
function startOf({ from, until, status, reviewedOn }: CitedLawRule): IsoDate {
  const readBack =
    status === "prohibited" || (until !== undefined && (status === "uncontrolled" || status === "unclear"));
  return from ?? (readBack ? START : reviewedOn);
}

function isInForce(rule: CitedLawRule, on: IsoDate): boolean {
  return startOf(rule) <= on && (rule.until === undefined || on < rule.until);
}

function statusOf(rule: CitedLawRule, jurisdiction: JurisdictionCode): ActivityStatus {
  return {
    status: rule.status,
    ...(rule.from && { since: rule.from }),
    ...(rule.until && { until: rule.until }),
    layer: levelOf(jurisdiction),
    jurisdiction,
    rule: rule.id,
    conditions: rule.conditions.map((condition) => ({ ...condition, message: conditionMessage(condition) })),
    instrument: rule.instrument,
    ...(rule.schedule && { schedule: rule.schedule }),
    ...(rule.penalty && { penalty: rule.penalty }),
    verification: rule.verification,
    sources: rule.sources.map(citationOf),
  };
}

/** The status where no record speaks. */
const unknownStatus: ActivityStatus = /* @__PURE__ */ frozenCopy<ActivityStatus>({
  status: "unknown",
  layer: "none",
  conditions: [],
  verification: "none",
  sources: [],
});

function conditionMessage({ kind, value, unit }: LegalCondition): Message {
  if (value === undefined || unit === undefined) return { key: `legality:condition.${kind}.any` };
  return { key: `legality:condition.${kind}.limit`, values: { value, unit: { term: `unit.${unit}` } } };
}

function levelOf(jurisdiction: JurisdictionCode): Exclude<LegalLevel, "treaty"> {
  return legalLevels[jurisdictionChain(jurisdiction).length] as Exclude<LegalLevel, "treaty">;
}

/** The most local status of an activity, with the nearest higher jurisdiction that says otherwise. */
function combine(chain: readonly LegalLayer[], activity: Activity): ActivityStatus {
  const found = chain.flatMap((layer) => layer.activities[activity] ?? []);
  const local = found.at(-1);
  if (local === undefined) return unknownStatus;
  const conflict = found.findLast((status) => status.status !== local.status)?.jurisdiction;
  return conflict === undefined ? local : { ...local, conflict };
}

function treatyStatus(
  index: LawIndex,
  country: CountryCode,
  treaties: readonly TreatyEntry[],
  form: FormId | "any",
  on: IsoDate,
): TreatyStatus {
  const entries = treaties.filter(
    (entry) =>
      (form === "any" || entry.forms === undefined || entry.forms.includes(form)) &&
      (entry.from === undefined || entry.from <= on) &&
      (entry.until === undefined || on < entry.until),
  );
  const own = form === "any" ? entries : entries.filter((entry) => entry.forms !== undefined);
  const party = Object.fromEntries(
    conventions.map((convention) => [convention, index.parties.get(convention)?.get(country) ?? "unknown"]),
  ) as TreatyStatus["party"];
  return { entries: own.length > 0 ? own : entries, party };
}

/** What an answer says of a source: what it confirmed, and where and when it was read, stands in the record. */
function citationOf({ reference, secondary }: Citation): Citation {
  return { reference, ...(secondary && { secondary }) };
}

function uniqueSources(sources: readonly Citation[]): readonly Citation[] {
  return [...new Map(sources.map((source) => [source.reference, citationOf(source)])).values()];
}

function caveatsOf(
  jurisdiction: JurisdictionCode,
  on: IsoDate,
  chain: readonly LegalLayer[],
  statuses: Readonly<Record<Activity, ActivityStatus>>,
  treaty: TreatyStatus,
  otherForms: readonly FormId[],
  asOf: IsoDate | "unknown",
): readonly Message[] {
  const caveats: Message[] = [{ key: "legality:caveat.not-legal-advice" }];
  const unknown = activities.filter((activity) => statuses[activity].status === "unknown");
  if (unknown.length > 0) {
    caveats.push({
      key: "legality:caveat.unknown",
      values: { activities: { terms: unknown.map((activity) => `activity.${activity}`) } },
    });
  }
  const local = chain.at(-1);
  if (chain.length > 1 && local !== undefined && Object.keys(local.activities).length === 0) {
    caveats.push({ key: "legality:caveat.no-local-record", values: { jurisdiction: { place: jurisdiction } } });
  }
  const conflicting = activities.filter((activity) => statuses[activity].conflict !== undefined);
  for (const activity of conflicting) {
    const { conflict, status } = statuses[activity];
    const higher = chain.find((layer) => layer.jurisdiction === conflict)?.activities[activity];
    if (conflict === undefined || higher === undefined) continue;
    caveats.push({
      key: "legality:caveat.conflict",
      values: {
        activity: { term: `activity.${activity}` },
        local: { term: `status.${status}` },
        higher: { term: `status.${higher.status}` },
        jurisdiction: { place: conflict },
      },
    });
  }
  if (otherForms.length > 0) {
    caveats.push({
      key: "legality:caveat.depends-on-form",
      values: { forms: { terms: otherForms.map((id) => `form.${id}`) } },
    });
  }
  const undated = chain.some((layer) =>
    Object.values(layer.activities).some((status) => status.since === undefined && on < asOf),
  );
  if (undated) caveats.push({ key: "legality:caveat.start-unknown" });
  const secondary = chain.some((layer) =>
    Object.values(layer.activities).some((status) => status.verification === "single-source"),
  );
  if (secondary) caveats.push({ key: "legality:caveat.single-source" });
  const treatyOnly = unknown.length === activities.length && treaty.entries.length > 0;
  if (treatyOnly) caveats.push({ key: "legality:caveat.treaty-only" });
  if (treaty.entries.length === 0) caveats.push({ key: "legality:caveat.treaty-unknown" });
  return caveats;
}

function formsToldApart(laws: readonly JurisdictionRules[], on: IsoDate): readonly FormId[] {
  const forms = new Set(
    laws.flatMap(({ rules }) => rules).flatMap(({ rule }) => (isInForce(rule, on) ? (rule.forms ?? []) : [])),
  );
  return formIds.filter((id) => forms.has(id));
}
