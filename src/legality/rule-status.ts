import type { Activity, CitedLawRule, LegalCondition, LegalStatus } from "../model/law.js";
import type {
  ActivityStatus,
  Condition,
  EarlierRule,
  FormStatus,
  HigherStatus,
  LaterRule,
  LayerStatus,
  LegalityReport,
} from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Citation, IsoDate } from "../model/reference.js";
import type { FormId } from "../model/substance.js";
import { type Decisive, type Higher, isPermission } from "./decide.js";
import { isAnnounced } from "./in-force.js";

/**
 * What an answer says where a rule decides.
 *
 * @param finding - The rule, and where it stands.
 * @returns The status.
 */
export function statusOf({ level, jurisdiction, rule, byForm }: Decisive): ActivityStatus {
  return {
    status: rule.status,
    ...startOf(rule),
    ...(rule.until && { until: rule.until }),
    layer: level,
    jurisdiction,
    rule: rule.id,
    ...(rule.forms && { forms: rule.forms }),
    ...(byForm.length > 0 && { byForm: formStatuses(byForm) }),
    conditions: withMessages(rule),
    instrument: rule.instrument,
    ...(rule.schedule && { schedule: rule.schedule }),
    ...(rule.penalty && { penalty: rule.penalty }),
    verification: rule.verification,
    sources: uniqueSources(rule.sources),
  };
}

/**
 * What a level of law says where its rule is one among those of several levels.
 *
 * @param finding - The rule, and where it stands.
 * @returns The status in short.
 */
export function layerStatusOf({ level, jurisdiction, rule }: Decisive): LayerStatus {
  return {
    status: rule.status,
    ...startOf(rule),
    layer: level,
    jurisdiction,
    rule: rule.id,
    ...(rule.forms && { forms: rule.forms }),
    instrument: rule.instrument,
    ...(rule.schedule && { schedule: rule.schedule }),
    ...(rule.penalty && { penalty: rule.penalty }),
    verification: rule.verification,
  };
}

/**
 * What an answer says of a level that does not decide: what was opened, and under what conditions it permits.
 *
 * @param finding - The rule.
 * @returns `sources`, and `conditions` where there are any.
 */
export function besideOf({ rule }: Pick<Decisive, "rule">): Pick<LayerStatus, "sources" | "conditions"> {
  const isConditional = isPermission(rule.status) && rule.conditions.length > 0;
  return { sources: uniqueSources(rule.sources), ...(isConditional && { conditions: withMessages(rule) }) };
}

/**
 * What an answer says of higher levels of law.
 *
 * @param higher - The levels.
 * @returns `higher`, where there is any.
 */
export function higherOf(higher: readonly Higher[] = []): { readonly higher?: readonly HigherStatus[] } {
  if (higher.length === 0) return {};
  return {
    higher: higher.map(({ jurisdiction, rule }) => ({
      jurisdiction,
      status: rule?.status ?? "unknown",
      ...(rule?.forms && { forms: rule.forms }),
      ...(rule && { rule: rule.id }),
    })),
  };
}

/**
 * Since when a rule holds, as far as it is known.
 *
 * @param rule - The rule.
 * @returns `since`, `inForceBy`, or neither.
 */
export function startOf({ from, inForceBy }: CitedLawRule): Pick<ActivityStatus, "since" | "inForceBy"> {
  if (from !== undefined) return { since: from };
  return inForceBy === undefined ? {} : { inForceBy };
}

/**
 * What an answer says of a rule that is still to come.
 *
 * @param later - The rule, and whose it is.
 * @returns The rule in short.
 */
export function laterRule({ jurisdiction, rule }: Pick<Decisive, "jurisdiction" | "rule">): LaterRule {
  return {
    jurisdiction,
    status: rule.status,
    ...(rule.from && { from: rule.from }),
    ...(rule.inForceBy && { inForceBy: rule.inForceBy }),
    ...(isAnnounced(rule) && { announced: true as const }),
    rule: rule.id,
  };
}

/**
 * What an answer says of a rule that ended.
 *
 * @param ended - The rule, and whose it was.
 * @returns The rule in short.
 */
export function earlierRule({ jurisdiction, rule }: Pick<Decisive, "jurisdiction" | "rule">): EarlierRule {
  return { jurisdiction, status: rule.status, until: rule.until as IsoDate, rule: rule.id };
}

function formStatuses(byForm: Decisive["byForm"]): Readonly<Partial<Record<FormId, FormStatus>>> {
  return Object.fromEntries(
    byForm.map(([form, rule]): [FormId, FormStatus] => [
      form,
      {
        status: rule.status,
        ...startOf(rule),
        conditions: withMessages(rule),
        rule: rule.id,
        instrument: rule.instrument,
        sources: uniqueSources(rule.sources),
      },
    ]),
  );
}

function withMessages({ conditions, status }: CitedLawRule): readonly Condition[] {
  return conditions.map((condition) => ({ ...condition, message: conditionMessage(condition, status) }));
}

/**
 * The sentence of a condition. That a ban is of some things only reads otherwise than that a permission is.
 *
 * @param condition - The condition.
 * @param status - The status that it belongs to.
 * @returns The message.
 */
export function conditionMessage(condition: LegalCondition, status: LegalStatus): Message {
  const { kind, is, except, value, unit, of } = condition;
  const key = (variant: string) => `legality:condition.${kind}.${variant}` as const;
  const what: Record<string, MessageValue> = is === undefined ? {} : { what: { term: `condition.${kind}.${is}` } };
  const qualifiers: Record<string, MessageValue> =
    of === undefined ? {} : { of: { beside: of.map((qualifier) => `limit.${qualifier}`) } };
  if (value !== undefined && unit !== undefined) {
    const variant = [except && "except", "limit", of && "of", !except && is && "is"].filter(Boolean).join("-");
    const unitTerm = { term: `${value === 1 ? "unit-one" : "unit"}.${unit}` };
    return { key: key(variant), values: { value, unit: unitTerm, ...what, ...qualifiers } };
  }
  if (is !== undefined) {
    return kind === "doubt" ? { key: key(is) } : { key: key(variantOf(kind, except, status)), values: what };
  }
  if (of !== undefined) return { key: key(except ? "except-any-of" : "any-of"), values: qualifiers };
  return { key: key(except ? "except-any" : "any") };
}

/** Kinds whose sentence says of a ban what it covers. */
const covering: readonly LegalCondition["kind"][] = [
  "place",
  "purpose",
  "plant",
  "preparation",
  "programme",
  "religious",
];

/** Statuses that a condition cannot permit: what it names is what the rule is of. */
const restricting: readonly LegalStatus[] = ["prohibited", "unclear", "uncontrolled"];

function variantOf(kind: LegalCondition["kind"], except: true | undefined, status: LegalStatus): string {
  if (except) return "except";
  return restricting.includes(status) && covering.includes(kind) ? "covers" : "only";
}

/**
 * What answers say of sources, each work once.
 *
 * @param sources - The sources.
 * @returns The citations, in order of first mention.
 */
export function uniqueSources(sources: readonly Citation[]): readonly Citation[] {
  return [...new Map(sources.map((source) => [source.reference, citationOf(source)])).values()];
}

/**
 * What an answer says of a source: what it confirmed, and where and when it was read, stands in the record.
 *
 * @param source - The source.
 * @returns The citation alone.
 */
export function citationOf({ reference, secondary }: Citation): Citation {
  return { reference, ...(secondary && { secondary }) };
}

/**
 * What was opened for the status of an activity, for what is said of single forms, and for higher levels of law.
 *
 * @param report - The answer.
 * @param activity - The activity.
 * @returns The citations, each work once.
 */
export function sourcesOf(
  { activities, chain }: Pick<LegalityReport, "activities" | "chain">,
  activity: Activity,
): readonly Citation[] {
  const { sources, byForm = {}, higher = [] } = activities[activity];
  const forms = Object.values(byForm);
  const above = [...higher, ...forms.flatMap((own) => own.higher ?? [])].flatMap(({ jurisdiction }) => {
    const layer = chain.find((each) => each.jurisdiction === jurisdiction);
    return layer?.activities[activity]?.sources ?? [];
  });
  return uniqueSources([...sources, ...forms.flatMap((own) => own.sources), ...above]);
}
