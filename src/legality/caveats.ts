import { append } from "../lib/append.js";
import { listedIn, whatIsAsked } from "../lib/listed-in.js";
import { terms } from "../lib/terms.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities, type LegalCondition } from "../model/law.js";
import type { ActivityStatus, EarlierRule, LaterRule, LegalLayer, TreatyStatus } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { IsoDate } from "../model/reference.js";
import type { ResolvedQuery } from "./answer.js";
import { type Decision, type Decisive, type Finding, isPermission } from "./decide.js";
import { needsName } from "./rules-on-form.js";

/** What caveats are chosen by. */
export interface CaveatSubject {
  /** What is asked. */
  readonly subject: ResolvedQuery;
  /** Every level of law, highest first. */
  readonly chain: readonly LegalLayer[];
  /** What decides each activity. */
  readonly decisions: ReadonlyMap<Activity, Decision>;
  /** The status of each activity. */
  readonly statuses: Readonly<Record<Activity, ActivityStatus>>;
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** The day on which it was read who is a party to the treaties, where that is later than the answer. */
  readonly partiesReadOn?: IsoDate;
  /** What is to be said of forms. */
  readonly ofForms: readonly Message[];
  /** Whether a place within the one asked has rules of its own on the substance. */
  readonly hasLower: boolean;
}

/**
 * What to keep in mind of an answer, the notice that it is no legal advice first.
 *
 * @param subject - The answer.
 * @returns The caveats, in the order in which they are read.
 */
export function caveatsOf(subject: CaveatSubject): readonly Message[] {
  const { statuses, treaty } = subject;
  const unknown = activities.filter((activity) => statuses[activity].status === "unknown");
  const { substance, form } = subject.subject;
  if (needsName(substance, form) && unknown.length === activities.length) {
    return [
      { key: "legality:caveat.not-legal-advice" },
      said("unknown", { activities: terms("activity", unknown) }),
      said("form-not-in-law", { form: term("form", form), substance: term("substance", substance) }),
      ...treatyOnlyCaveat(treaty),
      ...partiesCaveat(subject),
      ...treatyLaterCaveats(treaty),
    ];
  }
  // Of these nothing is known at any time; what is known of the others before and later is said next.
  const silent = unknown.filter(
    (activity) => statuses[activity].later === undefined && statuses[activity].earlier === undefined,
  );
  return [
    { key: "legality:caveat.not-legal-advice" },
    ...(silent.length === 0 ? [] : [said("unknown", { activities: terms("activity", silent) })]),
    ...earlierCaveats(subject),
    ...laterCaveats(subject),
    ...placeCaveats(subject),
    ...lowerCaveat(subject),
    ...conflictCaveats(subject),
    ...bothLevelsCaveats(subject),
    ...programmeCaveat(subject),
    ...ofSubstanceCaveat(subject),
    ...sideBySideCaveat(subject),
    ...subject.ofForms,
    ...confirmationCaveats(subject),
    ...(silent.length === activities.length ? treatyOnlyCaveat(treaty) : []),
    ...partiesCaveat(subject),
    ...treatyLaterCaveats(treaty),
    ...(treaty.entries.length === 0 && treaty.later === undefined ? [said("treaty-unknown")] : []),
  ];
}

function said(name: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return { key: `legality:caveat.${name}`, ...(values && { values }) };
}

function term(vocabulary: string, id: string): MessageValue {
  return { term: `${vocabulary}.${id}` };
}

/** What is known to have ended, where nothing is known of what follows it: a sentence a rule. */
function earlierCaveats({ statuses }: CaveatSubject): readonly Message[] {
  const rules = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { earlier } = statuses[activity];
    if (earlier !== undefined) append(rules, earlier.rule, activity);
  }
  return [...rules.values()].map((of) => {
    const { jurisdiction, status, until } = statuses[of[0] as Activity].earlier as EarlierRule;
    return said("ended", {
      activities: terms("activity", of),
      jurisdiction: { place: jurisdiction },
      date: { date: until },
      status: term("status", status),
    });
  });
}

/** What is known to hold later, where it is not known what held before or where a law is announced: a sentence a rule. */
function laterCaveats({ statuses }: CaveatSubject): readonly Message[] {
  const rules = new Map<string, { readonly later: LaterRule; readonly of: Activity[] }>();
  for (const activity of activities) {
    const { later } = statuses[activity];
    if (later === undefined) continue;
    const known = rules.get(later.rule);
    if (known === undefined) rules.set(later.rule, { later, of: [activity] });
    else known.of.push(activity);
  }
  return [...rules.values()].flatMap(({ later, of }): readonly Message[] => {
    const { from, inForceBy, announced, status, jurisdiction } = later;
    const date = from ?? inForceBy;
    const values = { activities: terms("activity", of), status: term("status", status) };
    const place = { jurisdiction: { place: jurisdiction } };
    if (date === undefined) return [said("known-now", { ...values, ...place })];
    const name = announced === true ? "announced" : from === undefined ? "known-by" : "known-from";
    return [said(name, { ...values, date: { date }, ...place })];
  });
}

/** What is said of the place: that its law is that of another, or that nothing of its own is known. */
function placeCaveats({ subject, chain, decisions, statuses }: CaveatSubject): readonly Message[] {
  const { jurisdiction } = subject;
  const [highest] = chain;
  if (highest === undefined || chain.length === 1) return [];
  const values = { jurisdiction: { place: jurisdiction }, parent: { place: highest.jurisdiction } };
  // A place with a country code of its own under the law of another country.
  if (!jurisdiction.startsWith(highest.jurisdiction)) {
    const decides = activities.some((activity) => statuses[activity].jurisdiction === highest.jurisdiction);
    return decides ? [said("shared-law", values)] : [];
  }
  const own = [...decisions.values()].map(({ findings }) => findings.at(-1));
  if (own.some((finding) => finding !== undefined && speaks(finding))) return silenceCaveats(decisions);
  const above = activities.filter((activity) => statuses[activity].status !== "unknown");
  const place = { jurisdiction: values.jurisdiction, what: { message: whatIsAsked(subject) } };
  return [
    above.length === 0
      ? said("no-local-record-none", place)
      : said("no-local-record", { ...place, activities: terms("activity", above) }),
    ...silenceCaveats(decisions, jurisdiction),
  ];
}

/**
 * That what is shown as permitted is so at a higher level, where the records hold nothing of a lower one on it.
 *
 * @param decisions - What decides each activity.
 * @param besides - A place of which it is said already.
 * @returns A caveat for all activities that the same level decides above the same places.
 */
export function silenceCaveats(
  decisions: ReadonlyMap<Activity, Decision>,
  besides?: JurisdictionCode,
): readonly Message[] {
  const found = new Map<string, Silence[]>();
  for (const [activity, { findings, decisive }] of decisions) {
    if (decisive === undefined || !permitsSomething(decisive)) continue;
    const higher = decisive.jurisdiction;
    // The law of another country holds in a place with a code of its own: that is said of the place as a whole.
    const silent = findings
      .filter((finding) => !speaks(finding) && finding.jurisdiction !== besides)
      .flatMap(({ jurisdiction }) => (jurisdiction.startsWith(higher) ? [jurisdiction] : []));
    if (silent.length === 0) continue;
    append(found, `${silent} ${higher}`, { activity, silent, higher });
  }
  return [...found.values()].map((same) => {
    const { silent, higher } = same[0] as Silence;
    const of = same.map(({ activity }) => activity);
    return said("no-local-record-on", {
      activities: terms("activity", of),
      places: {
        messages: silent.map((place) => ({ key: "legality:document.cell-place", values: { place: { place } } })),
      },
      higher: { place: higher },
    });
  });
}

/** An activity that a higher level permits, and the lower places whose records are silent on it. */
interface Silence {
  readonly activity: Activity;
  readonly silent: readonly JurisdictionCode[];
  readonly higher: JurisdictionCode;
}

function speaks({ rule, later }: Finding): boolean {
  return rule !== undefined || later !== undefined;
}

/** Whether a level permits something: the substance, or a form of it. */
function permitsSomething({ rule, byForm }: Decisive): boolean {
  return [rule, ...byForm.map(([, own]) => own)].some(({ status }) => isPermission(status));
}

/** That places within this one have law of their own, which may differ. */
function lowerCaveat({ subject: { jurisdiction }, hasLower }: CaveatSubject): readonly Message[] {
  return hasLower ? [said("lower-law", { jurisdiction: { place: jurisdiction } })] : [];
}

/** That of the law nothing is known but a treaty, as far as it is known whether the country is bound by one. */
function treatyOnlyCaveat({ entries, party }: TreatyStatus): readonly Message[] {
  const bound = entries.flatMap(({ convention }) => (convention === "none" ? [] : [party[convention]]));
  if (bound.length === 0) return [];
  if (bound.includes("party")) return [said("treaty-only")];
  return [said(bound.includes("unknown") ? "treaty-perhaps" : "treaty-not-bound")];
}

/** The classes of which the records tell no earlier time. */
function treatyLaterCaveats({ later = [] }: TreatyStatus): readonly Message[] {
  return later.map((entry) => {
    const { convention, schedule = "", from, inForceBy, reviewedOn } = entry;
    const values = { convention, schedule, listed: { message: listedIn(entry) } };
    return said("treaty-known-by", {
      date: { date: from ?? inForceBy ?? reviewedOn },
      class: { message: { key: "legality:document.treaty", values } },
    });
  });
}

/** That who is a party is known of a later day than the one asked about, where it is known at all. */
function partiesCaveat({ treaty: { entries, party }, partiesReadOn }: CaveatSubject): readonly Message[] {
  const known = entries.some(({ convention }) => convention !== "none" && party[convention] !== "unknown");
  return known && partiesReadOn !== undefined ? [said("parties-read-later", { date: { date: partiesReadOn } })] : [];
}

/** Where levels differ: a sentence for all activities of which the same is to be said. */
function conflictCaveats({ statuses, chain }: CaveatSubject): readonly Message[] {
  const sentences = new Map<string, { readonly of: Activity[]; readonly say: (of: MessageValue) => Message }>();
  const add = (activity: Activity, key: string, say: (of: MessageValue) => Message): void => {
    const known = sentences.get(key);
    if (known === undefined) sentences.set(key, { of: [activity], say });
    else known.of.push(activity);
  };
  for (const activity of activities) {
    const { status, conflict, alongside, jurisdiction } = statuses[activity];
    const higher = chain.find((layer) => layer.jurisdiction === conflict)?.activities[activity];
    const local = term("status", status);
    if (conflict && higher) {
      const values = { local, higher: term("status", higher.status), jurisdiction: { place: conflict } };
      add(activity, `${status} ${higher.status} ${conflict}`, (of) => said("conflict", { activities: of, ...values }));
    }
    if (alongside && jurisdiction) {
      const values = { local, city: { place: alongside }, jurisdiction: { place: jurisdiction } };
      add(activity, `${status} beside ${alongside}`, (of) => said("alongside", { activities: of, ...values }));
    }
  }
  return [...sentences.values()].map(({ of, say }) => say(terms("activity", of)));
}

/** A programme beside a ban, of whatever level: what it allows, and what stays forbidden outside it. */
function programmeCaveat({ statuses }: CaveatSubject): readonly Message[] {
  const allowed = activities.filter((activity) => {
    const { status, conditions } = statuses[activity];
    return status === "licensed" && conditions.some(({ kind }) => kind === "programme");
  });
  // A ban that excepts who has a licence or a prescription excepts the programme itself.
  const banned = activities.filter((activity) => {
    const { status, conditions } = statuses[activity];
    return status === "prohibited" && !conditions.some(({ except }) => except);
  });
  if (allowed.length === 0 || banned.length === 0) return [];
  // A law that provides for a programme is not yet a programme that is open.
  const isDoubtful = allowed.some((activity) =>
    statuses[activity].conditions.some(({ is }) => is === "not-known-open"),
  );
  const key = isDoubtful ? "programme-doubt" : "programme";
  return [said(key, { allowed: terms("activity", allowed), banned: terms("activity", banned) })];
}

/** Two levels that permit under conditions: those of the higher one hold as well. */
function bothLevelsCaveats({ statuses, chain }: CaveatSubject): readonly Message[] {
  const byPlace = new Map<JurisdictionCode, Activity[]>();
  for (const activity of activities) {
    if (!isPermission(statuses[activity].status)) continue;
    for (const { jurisdiction, activities: own } of chain) {
      const isOther = jurisdiction !== statuses[activity].jurisdiction;
      if (isOther && own[activity]?.conditions !== undefined) append(byPlace, jurisdiction, activity);
    }
  }
  return [...byPlace].map(([jurisdiction, of]) =>
    said("both-levels", { activities: terms("activity", of), jurisdiction: { place: jurisdiction } }),
  );
}

/** A form that was asked about, where what decides is a rule on the substance. */
function ofSubstanceCaveat({ subject: { substance, form }, decisions }: CaveatSubject): readonly Message[] {
  if (form === "any") return [];
  const of = activities.filter((activity) => {
    const rule = decisions.get(activity)?.decisive?.rule;
    // A ban of the substance is of its forms too; hemp is what laws on cannabis leave out.
    return rule !== undefined && rule.forms === undefined && (isPermission(rule.status) || form === "hemp");
  });
  if (of.length === 0) return [];
  const about = { form: term("form", form), substance: term("substance", substance) };
  return [said("of-substance", { activities: terms("activity", of), ...about })];
}

/** That of several conditions of one kind, such as two places, the records do not tell whether all must be met. */
function sideBySideCaveat({ statuses }: CaveatSubject): readonly Message[] {
  const of = activities.filter((activity) => {
    const { conditions, byForm = {} } = statuses[activity];
    return [conditions, ...Object.values(byForm).map((own) => own.conditions)].some(hasAlternatives);
  });
  return of.length === 0 ? [] : [said("side-by-side", { activities: terms("activity", of) })];
}

/** Whether two conditions of one kind name what must be met; amounts are of different things, and exceptions hold side by side. */
function hasAlternatives(conditions: readonly LegalCondition[]): boolean {
  const kinds = conditions
    .filter(({ kind, is, except }) => is !== undefined && !except && kind !== "doubt" && kind !== "lesser-penalty")
    .map(({ kind }) => kind);
  return new Set(kinds).size < kinds.length;
}

/** What is not known of the rules used: since when they hold, and by how many sources. */
function confirmationCaveats({ chain }: CaveatSubject): readonly Message[] {
  const used = chain.flatMap((layer) => Object.values(layer.activities));
  return [
    ...(used.some(({ since }) => since === undefined) ? [said("start-unknown")] : []),
    ...(used.some(({ verification }) => verification === "single-source") ? [said("single-source")] : []),
  ];
}
