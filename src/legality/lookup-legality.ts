import { checkEnum, checkInteger, checkIsoDate, checkObject, checkOptional, checkRecords } from "../check.js";
import type { CountryCode, JurisdictionCode } from "../model/jurisdiction.js";
import {
  type Activity,
  activities,
  type Convention,
  type ConventionParties,
  conventions,
  type Instrument,
  type JurisdictionLaws,
  type LawRule,
  type LawRuleId,
  type LegalCondition,
  type LegalLevel,
  type LegalStatus,
  legalLevels,
  type Penalty,
  type TreatyEntry,
} from "../model/law.js";
import type { Message } from "../model/message.js";
import type { IsoDate, Source, Verification } from "../model/reference.js";
import { type FormId, formIds, type SubstanceId, substanceIds } from "../model/substance.js";
import { daysBetween } from "./iso-date.js";
import { checkJurisdiction, jurisdictionChain } from "./jurisdictions.js";
import { legalLists } from "./records.js";

/** The records that a lookup reads. */
export interface LegalRecords {
  /** National, sub-national and city laws. */
  readonly laws: readonly JurisdictionLaws[];
  /** Classes under the UN conventions. */
  readonly treaties: readonly TreatyEntry[];
  /** Parties to the UN conventions. */
  readonly parties: readonly ConventionParties[];
}

/** What is asked. */
export interface LegalityQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form, where the law may tell forms apart. */
  readonly form?: FormId;
  /** ISO 3166-1 alpha-2 (`PT`), ISO 3166-2 (`US-OR`) or a listed city (`US-CO/denver`). */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about, `YYYY-MM-DD`. */
  readonly on: IsoDate;
}

/** How a lookup is done. */
export interface LegalityOptions {
  /** Days after the oldest review of the records used from which an answer is `stale`. Default 365. */
  readonly staleAfterDays?: number;
}

/** A condition under which a status holds, with its text. */
export interface Condition extends LegalCondition {
  /** The text. */
  readonly message: Message;
}

/** The status of one activity. Where it is `unknown`, the records hold no rule: that is never a permission. */
export interface ActivityStatus {
  /** Status. */
  readonly status: LegalStatus;
  /** In force since, where found. */
  readonly since?: IsoDate;
  /** First day no longer in force, where the records know one. */
  readonly until?: IsoDate;
  /** The level of law that it comes from; `none` where unknown. */
  readonly layer: LegalLevel | "none";
  /** The jurisdiction whose rule it is. */
  readonly jurisdiction?: JurisdictionCode;
  /** The record. */
  readonly rule?: LawRuleId;
  /** Conditions under which it holds. */
  readonly conditions: readonly Condition[];
  /** A higher jurisdiction whose status differs, and whose law also applies there. */
  readonly conflict?: JurisdictionCode;
  /** The law. */
  readonly instrument?: Instrument;
  /** Schedule, list or class in it. */
  readonly schedule?: string;
  /** What a breach leads to, where the record knows. */
  readonly penalty?: Penalty;
  /** How well the record is confirmed; `none` where there is no record. */
  readonly verification: Verification | "none";
  /** What was opened. */
  readonly sources: readonly Source[];
}

/** What one level of law says. */
export interface LegalLayer {
  /** Level. */
  readonly level: Exclude<LegalLevel, "treaty">;
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Statuses of the activities that its records speak of. */
  readonly activities: Readonly<Partial<Record<Activity, ActivityStatus>>>;
}

/** What the UN conventions say. */
export interface TreatyStatus {
  /** Classes in force on the date, for the form asked or for all forms. */
  readonly entries: readonly TreatyEntry[];
  /** Whether the country is a party to each convention, as far as the records know. */
  readonly party: Readonly<Record<Convention, "party" | "non-party" | "unknown">>;
}

/** The answer to a lookup. */
export interface LegalityReport {
  /** The substance asked about. */
  readonly substance: SubstanceId;
  /** The form asked about, or `any`. */
  readonly form: FormId | "any";
  /** The jurisdiction asked about. */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about. */
  readonly on: IsoDate;
  /** The status of each activity by the most local rule, with any conflict. */
  readonly activities: Readonly<Record<Activity, ActivityStatus>>;
  /** Every level of law that applies there, highest first; a lower one never hides a higher one. */
  readonly chain: readonly LegalLayer[];
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** What to keep in mind, the notice that this is no legal advice among it. */
  readonly caveats: readonly Message[];
  /** The oldest review among the records used; `unknown` where there is no record. */
  readonly asOf: IsoDate | "unknown";
  /** Whether `on` is later than `asOf` by more than the stated number of days. */
  readonly stale: boolean;
  /** What was opened for the records used. */
  readonly sources: readonly Source[];
}

/** A substance and form as the records name them. */
export interface ResolvedQuery {
  /** Substance. */
  readonly substance: SubstanceId;
  /** Form, or `any`. */
  readonly form: FormId | "any";
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
}

/**
 * Looks up what the given records say; {@link lookupLegality} does the same over the library's own.
 *
 * @param records - Laws, treaty classes and parties.
 * @param query - Substance, form, jurisdiction and date.
 * @param options - See {@link LegalityOptions}.
 * @returns The status of each activity, the layers of law and what to keep in mind.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `unknown-jurisdiction`, `retired-jurisdiction` or `out-of-range`.
 */
export function lookupLegalityWith(
  records: LegalRecords,
  query: LegalityQuery,
  options: LegalityOptions = {},
): LegalityReport {
  checkRecords(records, legalLists);
  return lookUp(records, query, options);
}

/**
 * As {@link lookupLegalityWith}, over records that were checked before: many lookups in one call check them once.
 *
 * @param records - Checked records.
 * @param query - Substance, form, jurisdiction and date.
 * @param options - See {@link LegalityOptions}.
 * @returns As {@link lookupLegalityWith}.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function lookUp(records: LegalRecords, query: LegalityQuery, options: LegalityOptions): LegalityReport {
  const fields = checkObject(query, "query", ["substance", "form", "jurisdiction", "on"]);
  const { substance, form, jurisdiction } = checkSubject(fields);
  const on = checkIsoDate(fields["on"], "on");
  const { staleAfterDays: rawDays = 365 } = checkObject(options, "options", ["staleAfterDays"]);
  const staleAfterDays = checkInteger(rawDays, "options.staleAfterDays", { min: 0 });

  const codes = jurisdictionChain(jurisdiction);
  const chain = codes.map((code) => layerOf(records.laws, code, substance, form, on));
  const statuses = Object.fromEntries(activities.map((activity) => [activity, combine(chain, activity)])) as Record<
    Activity,
    ActivityStatus
  >;
  const treaty = treatyStatus(records, codes[0] as CountryCode, substance, form, on);

  const used = usedRecords(records, chain, treaty);
  const asOf = used.map((record) => record.reviewedOn).sort()[0] ?? "unknown";
  const stale = asOf === "unknown" || daysBetween(asOf, on) > staleAfterDays;
  return {
    substance,
    form,
    jurisdiction,
    on,
    activities: statuses,
    chain,
    treaty,
    caveats: caveatsOf(records, { substance, form, jurisdiction }, on, chain, statuses, treaty, stale, asOf),
    asOf,
    stale,
    sources: uniqueSources(used.flatMap((record) => record.sources)),
  };
}

/**
 * Reads and checks the subject of a query; a form that is a substance of its own here is put in its place.
 *
 * @param fields - The fields of the query.
 * @returns Substance, form and jurisdiction.
 * @throws {MicrodosingError} As {@link lookupLegalityWith}.
 */
export function checkSubject(fields: Readonly<Record<string, unknown>>): ResolvedQuery {
  const substance = checkEnum(fields["substance"], "substance", substanceIds);
  const form = checkOptional(fields["form"], "any" as const, (value) => checkEnum(value, "form", formIds));
  const jurisdiction = checkJurisdiction(fields["jurisdiction"], "jurisdiction");
  if (form === "ayahuasca" && substance === "dmt") return { substance: "ayahuasca", form: "any", jurisdiction };
  return { substance, form, jurisdiction };
}

/**
 * The rule of one jurisdiction that decides an activity on a date: one for the form asked, else one for all forms.
 *
 * @param rules - The jurisdiction's rules.
 * @param substance - Substance.
 * @param form - Form, or `any`.
 * @param activity - Activity.
 * @param on - Date.
 * @returns The rule, if there is one.
 */
export function ruleInForce(
  rules: readonly LawRule[],
  substance: SubstanceId,
  form: FormId | "any",
  activity: Activity,
  on: IsoDate,
): LawRule | undefined {
  const inForce = rules.filter(
    (rule) => rule.substances.includes(substance) && rule.activities.includes(activity) && isInForce(rule, on),
  );
  const forForm = form === "any" ? undefined : inForce.find((rule) => rule.forms?.includes(form));
  return forForm ?? inForce.find((rule) => rule.forms === undefined);
}

/** A rule whose start was not found is not read back in time as a permission: it holds from its review on. */
function isInForce(rule: LawRule, on: IsoDate): boolean {
  const from = rule.from ?? (rule.status === "prohibited" ? "0000-01-01" : rule.reviewedOn);
  return from <= on && (rule.until === undefined || on < rule.until);
}

/**
 * The status that a rule gives.
 *
 * @param rule - The rule.
 * @param jurisdiction - Whose rule it is.
 * @returns The status with its conditions as messages.
 */
export function statusOf(rule: LawRule, jurisdiction: JurisdictionCode): ActivityStatus {
  return {
    status: rule.status,
    ...(rule.from === undefined ? {} : { since: rule.from }),
    ...(rule.until === undefined ? {} : { until: rule.until }),
    layer: levelOf(jurisdiction),
    jurisdiction,
    rule: rule.id,
    conditions: rule.conditions.map((condition) => ({ ...condition, message: conditionMessage(condition) })),
    instrument: rule.instrument,
    ...(rule.schedule === undefined ? {} : { schedule: rule.schedule }),
    ...(rule.penalty === undefined ? {} : { penalty: rule.penalty }),
    verification: rule.verification,
    sources: rule.sources,
  };
}

/** The status where no record speaks. */
export const unknownStatus: ActivityStatus = {
  status: "unknown",
  layer: "none",
  conditions: [],
  verification: "none",
  sources: [],
};

function conditionMessage({ kind, value, unit }: LegalCondition): Message {
  if (value === undefined || unit === undefined) return { key: `legality:condition.${kind}.any` };
  return { key: `legality:condition.${kind}.limit`, values: { value, unit: { term: `unit.${unit}` } } };
}

function levelOf(jurisdiction: JurisdictionCode): Exclude<LegalLevel, "treaty"> {
  return legalLevels[jurisdictionChain(jurisdiction).length] as Exclude<LegalLevel, "treaty">;
}

function layerOf(
  laws: readonly JurisdictionLaws[],
  jurisdiction: JurisdictionCode,
  substance: SubstanceId,
  form: FormId | "any",
  on: IsoDate,
): LegalLayer {
  const rules = laws.find((entry) => entry.jurisdiction === jurisdiction)?.rules ?? [];
  const found = activities.flatMap((activity): [Activity, ActivityStatus][] => {
    const rule = ruleInForce(rules, substance, form, activity, on);
    return rule === undefined ? [] : [[activity, statusOf(rule, jurisdiction)]];
  });
  return { level: levelOf(jurisdiction), jurisdiction, activities: Object.fromEntries(found) };
}

/**
 * The most local status of an activity, with the nearest higher jurisdiction that says otherwise.
 *
 * @param chain - The layers, highest first.
 * @param activity - The activity.
 * @returns Its status.
 */
export function combine(chain: readonly LegalLayer[], activity: Activity): ActivityStatus {
  const found = chain.flatMap((layer) => layer.activities[activity] ?? []);
  const local = found.at(-1);
  if (local === undefined) return unknownStatus;
  const conflict = found.findLast((status) => status.status !== local.status)?.jurisdiction;
  return conflict === undefined ? local : { ...local, conflict };
}

function treatyStatus(
  records: LegalRecords,
  country: CountryCode,
  substance: SubstanceId,
  form: FormId | "any",
  on: IsoDate,
): TreatyStatus {
  const entries = records.treaties.filter(
    (entry) =>
      entry.substance === substance &&
      (form === "any" || entry.forms === undefined || entry.forms.includes(form)) &&
      (entry.from === undefined || entry.from <= on) &&
      (entry.until === undefined || on < entry.until),
  );
  const own = form === "any" ? entries : entries.filter((entry) => entry.forms !== undefined);
  const party = Object.fromEntries(
    conventions.map((convention) => {
      const list = records.parties.find((item) => item.convention === convention);
      if (list?.parties.includes(country)) return [convention, "party"];
      return [convention, list?.nonParties.includes(country) ? "non-party" : "unknown"];
    }),
  ) as TreatyStatus["party"];
  return { entries: own.length > 0 ? own : entries, party };
}

function usedRecords(records: LegalRecords, chain: readonly LegalLayer[], treaty: TreatyStatus) {
  const ids = new Set(
    chain.flatMap((layer) => Object.values(layer.activities).map((status) => status.rule as LawRuleId)),
  );
  const rules = records.laws.flatMap((entry) => entry.rules).filter((rule) => ids.has(rule.id));
  return [...rules, ...treaty.entries];
}

function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.reference, source])).values()];
}

function caveatsOf(
  records: LegalRecords,
  subject: ResolvedQuery,
  on: IsoDate,
  chain: readonly LegalLayer[],
  statuses: Readonly<Record<Activity, ActivityStatus>>,
  treaty: TreatyStatus,
  stale: boolean,
  asOf: IsoDate | "unknown",
): readonly Message[] {
  const { substance, form, jurisdiction } = subject;
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
  const otherForms = form === "any" ? formsToldApart(records, chain, substance, on) : [];
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
  if (stale && asOf !== "unknown") caveats.push({ key: "legality:caveat.stale", values: { asOf: { date: asOf } } });
  return caveats;
}

function formsToldApart(
  records: LegalRecords,
  chain: readonly LegalLayer[],
  substance: SubstanceId,
  on: IsoDate,
): readonly FormId[] {
  const codes = chain.map((layer) => layer.jurisdiction);
  const forms = records.laws
    .filter((entry) => codes.includes(entry.jurisdiction))
    .flatMap((entry) => entry.rules)
    .filter((rule) => rule.substances.includes(substance) && isInForce(rule, on))
    .flatMap((rule) => rule.forms ?? []);
  return formIds.filter((id) => forms.includes(id));
}
