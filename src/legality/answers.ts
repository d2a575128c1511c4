import { frozenCopy } from "../lib/frozen-copy.js";
import type { CountryCode, JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities, type CitedLawRule, type TreatyEntry } from "../model/law.js";
import type { Citation, IsoDate } from "../model/reference.js";
import { type FormId, formIds } from "../model/substance.js";
import { caveatsOf } from "./caveats.js";
import { isInForce, START, startOf } from "./in-force.js";
import { jurisdictionChain, levelOf } from "./jurisdictions.js";
import { type LawIndex, placeKey } from "./law-index.js";
import type { ActivityStatus, Answer, LegalLayer, ResolvedQuery } from "./legality-report.js";
import { citationOf, statusOf } from "./rule-status.js";
import { treatyStatus } from "./treaty-status.js";

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
    ...treaties.flatMap(({ from, until }) => [from, until]),
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
  const deciding = new Set<CitedLawRule>();
  const chain = laws.map(({ code, rules }): LegalLayer => {
    const found: Partial<Record<Activity, ActivityStatus>> = {};
    for (const activity of activities) {
      const decisive = ruleInForce(rules, form, activity, on);
      if (decisive === undefined) continue;
      found[activity] = decisive.status;
      deciding.add(decisive.rule);
    }
    return { level: levelOf(code), jurisdiction: code, activities: found };
  });
  const statuses = Object.fromEntries(activities.map((activity) => [activity, combine(chain, activity)])) as Record<
    Activity,
    ActivityStatus
  >;
  const treaty = treatyStatus(index, laws[0]?.code as CountryCode, treaties, form, on);
  const used: readonly (CitedLawRule | TreatyEntry)[] = [...deciding, ...treaty.entries];
  const asOf = used.map((record) => record.reviewedOn).sort()[0] ?? "unknown";
  const forms = form === "any" ? formsToldApart(laws, on) : [];
  const readBack = [...deciding].some(({ from, reviewedOn }) => from === undefined && on < reviewedOn);
  const caveats = caveatsOf({ jurisdiction, chain, statuses, treaty, forms, readBack });
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

/** The status where no record speaks. */
const unknownStatus: ActivityStatus = /* @__PURE__ */ frozenCopy<ActivityStatus>({
  status: "unknown",
  layer: "none",
  conditions: [],
  verification: "none",
  sources: [],
});

/** The most local status of an activity, with the nearest higher jurisdiction that says otherwise. */
function combine(chain: readonly LegalLayer[], activity: Activity): ActivityStatus {
  const found = chain.flatMap((layer) => layer.activities[activity] ?? []);
  const local = found.at(-1);
  if (local === undefined) return unknownStatus;
  const conflict = found.findLast((status) => status.status !== local.status)?.jurisdiction;
  return conflict === undefined ? local : { ...local, conflict };
}

function uniqueSources(sources: readonly Citation[]): readonly Citation[] {
  return [...new Map(sources.map((source) => [source.reference, citationOf(source)])).values()];
}

function formsToldApart(laws: readonly JurisdictionRules[], on: IsoDate): readonly FormId[] {
  const forms = new Set(
    laws.flatMap(({ rules }) => rules).flatMap(({ rule }) => (isInForce(rule, on) ? (rule.forms ?? []) : [])),
  );
  return formIds.filter((id) => forms.has(id));
}
