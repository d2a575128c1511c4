import { frozenCopy } from "../lib/frozen-copy.js";
import type { CountryCode } from "../model/jurisdiction.js";
import { type Activity, activities, type CitedLawRule, type CitedTreatyEntry } from "../model/law.js";
import type { ActivityStatus, FormStatus, LegalLayer } from "../model/legality.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId } from "../model/substance.js";
import type { Answer, ResolvedQuery } from "./answer.js";
import { caveatsOf } from "./caveats.js";
import { type Decision, type Decisive, decide, higherThan, type LevelRules } from "./decide.js";
import { formCaveats } from "./form-caveats.js";
import { edgesOf, START } from "./in-force.js";
import { jurisdictionChain, levelAt } from "./jurisdictions.js";
import { type LawIndex, placeKey } from "./law-index.js";
import { besideOf, earlierRule, higherOf, laterRule, layerStatusOf, statusOf, uniqueSources } from "./rule-status.js";
import { onForm, treatiesOnForm } from "./rules-on-form.js";
import { partiesReadOn, treatyStatus } from "./treaty-status.js";

/**
 * The answers to a question for all time, oldest first.
 *
 * @param index - The records.
 * @param subject - What is asked.
 * @returns The answers; the first reaches back without end, the last ahead.
 */
export function answersOf(index: LawIndex, subject: ResolvedQuery): readonly Answer[] {
  const levels = levelsOf(index, subject);
  const treaties = treatiesOnForm(index.treaties.get(subject.substance) ?? [], subject.substance, subject.form);
  const read = partiesReadOn(index, treaties);
  // An answer repeats what did not change: each status is made once.
  const made = new Map<string, ActivityStatus>();
  return datesOf(levels, [...treaties.flatMap(edgesOf), ...(read === undefined ? [] : [read])]).map((from) =>
    answerOn(index, subject, levels, treaties, from, made),
  );
}

/**
 * The rules of each level of law in a place.
 *
 * @param index - The records.
 * @param subject - Substance, form and place.
 * @returns The levels, highest first.
 */
export function levelsOf(index: LawIndex, { substance, form, jurisdiction }: ResolvedQuery): readonly LevelRules[] {
  const levels = jurisdictionChain(jurisdiction, index.parents).map((code, place) => ({
    level: levelAt(place),
    jurisdiction: code,
    rules: index.rules.get(placeKey(code, substance)) ?? [],
  }));
  return onForm(levels, substance, form);
}

/**
 * The days on which an answer may change.
 *
 * @param levels - The rules that it rests on.
 * @param others - Further days.
 * @returns The days, oldest first, the first before any record.
 */
export function datesOf(levels: readonly LevelRules[], others: readonly IsoDate[] = []): readonly IsoDate[] {
  return [...new Set([START, ...levels.flatMap(({ rules }) => rules.flatMap(edgesOf)), ...others])].sort();
}

function answerOn(
  index: LawIndex,
  subject: ResolvedQuery,
  levels: readonly LevelRules[],
  treaties: readonly CitedTreatyEntry[],
  on: IsoDate,
  made: Map<string, ActivityStatus>,
): Answer {
  const { form } = subject;
  const decisions = new Map(activities.map((activity) => [activity, decide(levels, form, activity, on)] as const));
  const status = (finding: Decisive): ActivityStatus => {
    const key = `${finding.rule.id} ${finding.byForm.map(([, rule]) => rule.id).join(" ")}`;
    const known = made.get(key) ?? frozenCopy(statusOf(finding));
    made.set(key, known);
    return known;
  };
  const statuses = Object.fromEntries(
    [...decisions].map(([activity, decision]) => [activity, combined(decision, status)]),
  ) as Record<Activity, ActivityStatus>;
  const chain = levels.map(({ level, jurisdiction }, place): LegalLayer => {
    const found = [...decisions].flatMap(([activity, { findings, decisive }]) => {
      const finding = findings[place];
      if (finding?.rule === undefined) return [];
      const beside = finding === decisive ? {} : besideOf(finding as Decisive);
      const higher = higherOf(higherThan(finding.rule, findings.slice(0, place)));
      return [[activity, { ...layerStatusOf(finding as Decisive), ...higher, ...beside }] as const];
    });
    return { level, jurisdiction, activities: Object.fromEntries(found) };
  });
  const treaty = treatyStatus(index, levels[0]?.jurisdiction as CountryCode, treaties, form, on);
  const deciding = new Set(
    [...decisions.values()]
      .flatMap(({ findings }) => findings)
      .flatMap(({ rule, byForm }) => [...(rule === undefined ? [] : [rule]), ...byForm.map(([, each]) => each)]),
  );
  const used: readonly (CitedLawRule | CitedTreatyEntry)[] = [...deciding, ...treaty.entries];
  const asOf = used.map((record) => record.reviewedOn).sort()[0] ?? "unknown";
  const hasLower = index.withLower.has(placeKey(subject.jurisdiction, subject.substance));
  const read = partiesReadOn(index, treaty.entries);
  const ofForms = formCaveats(levels, subject, decisions, on);
  const caveats = caveatsOf({
    subject,
    chain,
    decisions,
    statuses,
    treaty,
    ofForms,
    hasLower,
    ...(read !== undefined && on < read && { partiesReadOn: read }),
  });
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

/** The status where no record speaks. */
const unknownStatus: ActivityStatus = /* @__PURE__ */ frozenCopy<ActivityStatus>({
  status: "unknown",
  layer: "none",
  conditions: [],
  verification: "none",
  sources: [],
});

function combined(
  { decisive, conflict, alongside, later, ended, higher, higherByForm }: Decision,
  status: (finding: Decisive) => ActivityStatus,
): ActivityStatus {
  const decided = decisive === undefined ? unknownStatus : status(decisive);
  const forms = Object.entries(decided.byForm ?? {}) as [FormId, FormStatus][];
  const byForm = forms.map(([form, own]) => [form, { ...own, ...higherOf(higherByForm[form]) }]);
  return {
    ...decided,
    ...(forms.length > 0 && { byForm: Object.fromEntries(byForm) }),
    ...(conflict && { conflict: conflict.jurisdiction }),
    ...higherOf(higher),
    ...(alongside && { alongside: alongside.jurisdiction }),
    ...(later && { later: laterRule(later) }),
    ...(ended && { earlier: earlierRule(ended) }),
  };
}
