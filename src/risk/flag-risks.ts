import type { Message } from "../model/message.js";
import type { IsoDate, ReferenceId, Source } from "../model/reference.js";
import type { EvidenceStrength, MechanismId, RiskDirection, RiskKind, Severity } from "../model/risk.js";
import type { RiskRuleId, RiskTrigger } from "../model/risk-rule.js";
import type { SubstanceId } from "../model/substance.js";
import { checkRecords } from "../shapes/check.js";
import { indexMedications } from "./medication-index.js";
import { checkProfile, type ProfileSubstance, type RiskProfile } from "./profile.js";
import {
  type FlagTrigger,
  type Item,
  type RecognisedInput,
  readProfile,
  type UnrecognisedInput,
} from "./profile-items.js";
import { optionalRiskLists, riskLists } from "./records.js";
import {
  type IndexedRule,
  indexRisks,
  itemKeys,
  type RiskIndex,
  type RiskRecords,
  referencesOf,
  rulesUnder,
} from "./risk-index.js";
import { rankOfSeverity } from "./severity.js";

/** A risk. Severity, strength of evidence and direction are three different things. */
export interface RiskFlag {
  /** The rule, or `unknown-<kind>` where no rule speaks. */
  readonly id: RiskRuleId;
  /** How bad it may be; `unknown` where nothing is known, which is never "safe". */
  readonly severity: Severity;
  /** What it is about. */
  readonly kind: RiskKind;
  /** The substances of the profile that it holds for. */
  readonly substances: readonly SubstanceId[];
  /** How it comes about. */
  readonly mechanism: MechanismId;
  /** What happens; `unknown` where nothing is known. */
  readonly direction: RiskDirection | "unknown";
  /** What set it off. */
  readonly trigger: FlagTrigger;
  /** How well it is known; `unknown` where nothing is. */
  readonly strength: EvidenceStrength | "unknown";
  /** What may happen. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
  /** The works that it rests on. */
  readonly references: readonly ReferenceId[];
  /** Last review of the rule; absent where no rule speaks. */
  readonly reviewedOn?: IsoDate;
}

/** A pair that was looked at and found low, or that a rule covers and does not hold for. Not a proof of safety. */
export interface CheckedPair {
  /** The rule. */
  readonly id: RiskRuleId;
  /** The substances of the profile. */
  readonly substances: readonly SubstanceId[];
  /** What in the profile. */
  readonly input: string;
  /** `low`: looked at and little was found; `outside-range`: the rule's limit is not reached; `washed-out`: stopped for longer than the source's period. */
  readonly outcome: "low" | "outside-range" | "washed-out";
  /** What was found. */
  readonly message: Message;
  /** The works. */
  readonly references: readonly ReferenceId[];
}

/** The answer to a profile. */
export interface RiskReport {
  /** Flags, most severe first. */
  readonly flags: readonly RiskFlag[];
  /** The highest severity, `null` where there is no flag, which is not a proof of safety. */
  readonly highest: Severity | null;
  /** What was recognised. */
  readonly recognised: readonly RecognisedInput[];
  /** What was not; each raises an `unknown` flag. */
  readonly unrecognised: readonly UnrecognisedInput[];
  /** What was looked at and raised no flag. */
  readonly checked: readonly CheckedPair[];
  /** What the report is not. */
  readonly notice: Message;
}

const kindOfItem = {
  medication: "medication",
  condition: "condition",
  "family-history": "condition",
  substance: "substance",
  age: "life-stage",
  pregnancy: "life-stage",
  activity: "activity",
  regimen: "regimen",
  dose: "dose",
  always: "substance",
} as const satisfies Record<Item["type"], RiskKind>;

/** Flags the risks of a profile. */
export type RiskChecker = (profile: RiskProfile) => RiskReport;

/**
 * Makes a checker of the given records: they are checked and indexed once, for any number of profiles.
 *
 * @param records - Rules and the records that a profile is read with.
 * @returns The checker, which works as {@link flagRisks} does over the library's own records.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`, with a path such as
 * `records.rules[3].severity`; the checker throws what {@link flagRisks} throws.
 * @example
 * ```ts
 * import * as risk from "microdosing/risk";
 * const { medications, medicationClasses, conditions, otherSubstances, substances } = risk;
 * const rules = risk.rules.filter(({ severity }) => severity === "contraindicated");
 * const records = { rules, medications, medicationClasses, conditions, otherSubstances, substances };
 * const check = risk.createRiskChecker(records);
 * console.log(check({ substance: "lsd", medications: ["mood stabilizer"] }).highest);
 * // contraindicated
 * ```
 */
export function createRiskChecker(records: RiskRecords): RiskChecker {
  checkRecords(records, riskLists, optionalRiskLists);
  const index = indexRisks(records, indexMedications(records.medications, records.medicationClasses ?? []));
  return (profile) => reportRisks(index, profile);
}

/**
 * Flags the risks of one profile by the given records; {@link createRiskChecker} is for many profiles.
 *
 * @param records - Rules and the records that a profile is read with.
 * @param profile - Substances, medicines, conditions and circumstances.
 * @returns Flags, most severe first; what was recognised, what was not, and what was looked at.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function flagRisksWith(records: RiskRecords, profile: RiskProfile): RiskReport {
  return createRiskChecker(records)(profile);
}

/** Flags and looked-at pairs, by rule and input: one entry for every substance that they hold for. */
interface Judged {
  readonly flags: Map<string, RiskFlag>;
  readonly checked: Map<string, CheckedPair>;
}

/**
 * Flags the risks of a profile by indexed records.
 *
 * @param index - The records.
 * @param profile - The profile.
 * @returns As {@link flagRisksWith}.
 * @throws {MicrodosingError} As {@link flagRisksWith}.
 */
export function reportRisks(index: RiskIndex, profile: RiskProfile): RiskReport {
  const checkedProfile = checkProfile(profile);
  const scopes = checkedProfile.substances.map((scope) => canonicalScope(scope, index));
  const { items, recognised, unrecognised } = readProfile(index, checkedProfile);

  const judged: Judged = { flags: new Map(), checked: new Map() };
  for (const item of items) {
    for (const scope of scopes) {
      if (item.type === "substance" && item.scope?.id === scope.id) continue;
      judgePair(index, judged, scope, item, [scope.id]);
    }
  }
  for (const [position, scope] of scopes.entries()) {
    for (const other of scopes.slice(position + 1)) {
      if (scope.id !== other.id) judgeSubstances(index, judged, scope, other);
    }
  }
  for (const { input, kind } of unrecognised) {
    for (const scope of scopes) addFlag(judged, unrecognisedFlag(scope, input, kind));
  }
  const flags = [...judged.flags.values()].sort(
    (a, b) =>
      rankOfSeverity[a.severity] - rankOfSeverity[b.severity] ||
      compareText(a.id, b.id) ||
      compareText(a.trigger.input, b.trigger.input),
  );
  return {
    flags,
    highest: flags[0]?.severity ?? null,
    recognised,
    unrecognised,
    checked: [...judged.checked.values()].sort((a, b) => compareText(a.id, b.id) || compareText(a.input, b.input)),
    notice: { key: flags.length === 0 ? "risk:notice.no-flags" : "risk:notice.flags" },
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A form that is a substance of its own here takes its place: DMT as ayahuasca. */
function canonicalScope(scope: ProfileSubstance, index: RiskIndex): ProfileSubstance {
  const sameAs = scope.form === undefined ? undefined : index.sameAs.get(`${scope.id}/${scope.form}`);
  if (sameAs === undefined) return scope;
  return { id: sameAs, ...(scope.route === undefined ? {} : { route: scope.route }) };
}

function addFlag({ flags }: Judged, flag: RiskFlag): void {
  const { input, matched, code = "", confidence } = flag.trigger;
  const key = `${flag.id}\n${input}\n${matched}\n${code}\n${confidence}`;
  flags.set(key, join(flags.get(key), flag));
}

function addChecked({ checked }: Judged, pair: CheckedPair): void {
  const key = `${pair.id}\n${pair.input}`;
  checked.set(key, join(checked.get(key), pair));
}

/** One entry for all substances that it holds for and all works that it rests on. */
function join<Entry extends RiskFlag | CheckedPair>(before: Entry | undefined, entry: Entry): Entry {
  if (before === undefined) return entry;
  return {
    ...entry,
    substances: [...new Set([...before.substances, ...entry.substances])].sort(),
    references: [...new Set([...before.references, ...entry.references])],
  };
}

/** Two substances of one profile: a rule may name them in either order, and each pair is judged once. */
function judgeSubstances(index: RiskIndex, judged: Judged, a: ProfileSubstance, b: ProfileSubstance): void {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const trigger: FlagTrigger = { input: second.id, matched: second.id, confidence: "exact" };
  const item: Item = { type: "substance", other: undefined, scope: second, trigger };
  judgePair(index, judged, first, item, [first.id, second.id]);
}

function judgePair(
  index: RiskIndex,
  judged: Judged,
  scope: ProfileSubstance,
  item: Item,
  substances: readonly SubstanceId[],
): void {
  let flagged = false;
  let looked = false;
  const judge = (indexed: IndexedRule, verdict: Verdict): void => {
    if (verdict === "other") return;
    if (verdict === "no-period") {
      flagged = true;
      addFlag(judged, unknownFlag(substances, item, "washout", indexed.rule.sources));
    } else if (verdict === "holds" && indexed.rule.finding === "flag") {
      flagged = true;
      addFlag(judged, ruleFlag(indexed, substances, item));
    } else {
      looked = true;
      addChecked(judged, checkedPair(indexed, substances, item, verdict === "holds" ? "low" : verdict));
    }
  };
  const candidates = candidateRules(index, scope, item);
  for (const indexed of candidates) {
    if (coversScope(indexed, scope)) judge(indexed, compareTrigger(indexed.rule.trigger, item));
  }
  if (item.type === "substance" && item.scope !== undefined) {
    // A rule may name the two substances of a pair the other way round.
    const other = item.scope;
    for (const indexed of index.rules.get(other.id)?.get(`substance ${scope.id}`) ?? []) {
      const judgedAlready = candidates.includes(indexed) && coversScope(indexed, scope);
      if (!judgedAlready && coversScope(indexed, other)) judge(indexed, "holds");
    }
  }
  if (flagged || item.type === "always") return;
  if (!looked) addFlag(judged, unknownFlag(substances, item, item.type, []));
  // A name that was only close may be another medicine: without a flag, the doubt itself is one.
  else if (item.trigger.confidence === "approximate") addFlag(judged, unknownFlag(substances, item, "approximate", []));
}

/** The rules of a substance that an item may set off, each once. */
function candidateRules(index: RiskIndex, scope: ProfileSubstance, item: Item): readonly IndexedRule[] {
  // A medication under its own codes has had its rules looked up when it was indexed.
  if (item.type === "medication" && item.id !== undefined && index.medications.byId.get(item.id)?.atc === item.atc) {
    return index.byMedication.get(item.id)?.get(scope.id) ?? [];
  }
  const byKey = index.rules.get(scope.id);
  return byKey === undefined ? [] : rulesUnder(byKey, itemKeys(item));
}

/** A form or route that is not known is not a reason to leave a rule out. */
function coversScope({ rule }: IndexedRule, scope: ProfileSubstance): boolean {
  return rule.substances.some(
    ({ id, forms, routes }) =>
      id === scope.id &&
      (forms === undefined || scope.form === undefined || forms.includes(scope.form)) &&
      (routes === undefined || scope.route === undefined || routes.includes(scope.route)),
  );
}

type Verdict = "holds" | "other" | "no-period" | "outside-range" | "washed-out";

function holds(condition: boolean | undefined): Verdict {
  return condition ? "holds" : "other";
}

function compareTrigger(trigger: RiskTrigger, item: Item): Verdict {
  if (trigger.type === "medication" && item.type === "medication") return compareMedication(trigger, item);
  if (trigger.type === "condition" && item.type === "condition") {
    const inState = trigger.status === undefined || item.status === undefined || trigger.status.includes(item.status);
    return holds(trigger.conditions.includes(item.id) && inState);
  }
  if (trigger.type === "family-history" && item.type === "family-history") {
    const related = trigger.relatives === undefined || trigger.relatives.includes(item.relative);
    return holds(trigger.conditions.includes(item.id) && related);
  }
  if (trigger.type === "substance" && item.type === "substance") {
    const isOther = item.other !== undefined && trigger.others?.includes(item.other);
    return holds(isOther || (item.scope !== undefined && trigger.substances?.includes(item.scope.id)));
  }
  if (trigger.type === "age" && item.type === "age") {
    const { below = 0, from = Number.POSITIVE_INFINITY } = trigger;
    return item.years < below || item.years >= from ? "holds" : "outside-range";
  }
  if (trigger.type === "regimen" && item.type === "regimen") {
    const { minWeeks = 0, minDosesPerWeek = 0 } = trigger;
    return item.weeks >= minWeeks && item.dosesPerWeek >= minDosesPerWeek ? "holds" : "outside-range";
  }
  if (trigger.type === "dose" && item.type === "dose") {
    if (trigger.unit !== item.unit) return "other";
    return item.amount > trigger.above ? "holds" : "outside-range";
  }
  if (trigger.type === "pregnancy" && item.type === "pregnancy") {
    return holds((trigger.states as readonly string[]).includes(item.state));
  }
  if (trigger.type === "activity" && item.type === "activity") {
    return holds((trigger.activities as readonly string[]).includes(item.activity));
  }
  return holds(trigger.type === "always" && item.type === "always");
}

function compareMedication(
  trigger: Extract<RiskTrigger, { type: "medication" }>,
  item: Extract<Item, { type: "medication" }>,
): Verdict {
  const { id, atc, stoppedDaysAgo } = item;
  const named = id !== undefined && trigger.ingredients?.includes(id) === true;
  const excepted = id !== undefined && trigger.except?.includes(id) === true;
  const inClass = !excepted && trigger.atc?.some((prefix) => atc.some((code) => code.startsWith(prefix))) === true;
  if (!named && !inClass) return "other";
  if (stoppedDaysAgo === undefined) return "holds";
  if (trigger.washoutDays === undefined) return "no-period";
  return stoppedDaysAgo <= trigger.washoutDays ? "holds" : "washed-out";
}

function ruleFlag(
  { rule, references, message, advice }: IndexedRule,
  substances: readonly SubstanceId[],
  item: Item,
): RiskFlag {
  return {
    id: rule.id,
    severity: rule.severity,
    kind: rule.kind,
    substances,
    mechanism: rule.mechanism,
    direction: rule.direction,
    trigger: item.trigger,
    strength: rule.strength,
    message,
    advice,
    references,
    reviewedOn: rule.reviewedOn,
  };
}

function unknownFlag(
  substances: readonly SubstanceId[],
  item: Item,
  reason: Item["type"] | "washout" | "approximate",
  sources: readonly Source[],
): RiskFlag {
  return {
    id: `unknown-${reason}`,
    severity: "unknown",
    kind: kindOfItem[item.type],
    substances,
    mechanism: "unknown",
    direction: "unknown",
    trigger: item.trigger,
    strength: "unknown",
    message: {
      key: `risk:unknown.${reason === "medication" && item.trigger.class ? "medication-class" : reason}.message`,
      values: { input: item.trigger.input, matched: item.trigger.matched },
    },
    advice: { key: "risk:unknown.advice" },
    references: referencesOf(sources),
  };
}

function unrecognisedFlag(scope: ProfileSubstance, input: string, kind: RiskKind): RiskFlag {
  return {
    id: `unrecognised-${kind}`,
    severity: "unknown",
    kind: "unrecognised",
    substances: [scope.id],
    mechanism: "unknown",
    direction: "unknown",
    trigger: { input, matched: "", confidence: "approximate" },
    strength: "unknown",
    message: { key: "risk:unknown.unrecognised.message", values: { input } },
    advice: { key: "risk:unknown.advice" },
    references: [],
  };
}

function checkedPair(
  { rule, references, message }: IndexedRule,
  substances: readonly SubstanceId[],
  { trigger: { input } }: Item,
  outcome: CheckedPair["outcome"],
): CheckedPair {
  return {
    id: rule.id,
    substances,
    input,
    outcome,
    message: outcome === "low" ? message : { key: `risk:checked.${outcome}`, values: { input } },
    references,
  };
}
