import { checkRecords } from "../check.js";
import type { Message } from "../model/message.js";
import type { IsoDate, ReferenceId, Source } from "../model/reference.js";
import type {
  ConditionId,
  ConditionStatus,
  EvidenceStrength,
  MechanismId,
  MedicalCondition,
  Medication,
  OtherSubstance,
  OtherSubstanceId,
  Relative,
  RiskDirection,
  RiskKind,
  RiskRule,
  RiskRuleId,
  RiskTrigger,
  Severity,
} from "../model/risk.js";
import type { DoseUnit } from "../model/study.js";
import type { Substance, SubstanceId } from "../model/substance.js";
import { foldName, type MatchConfidence, matchMedication } from "./find-medication.js";
import { type CheckedProfile, checkProfile, type ProfileSubstance, type RiskProfile } from "./profile.js";
import { riskLists } from "./records.js";
import { compareSeverity } from "./severity.js";

/** The records that a report reads. */
export interface RiskRecords {
  /** Rules. */
  readonly rules: readonly RiskRule[];
  /** Medication index. */
  readonly medications: readonly Medication[];
  /** Conditions. */
  readonly conditions: readonly MedicalCondition[];
  /** Substances beside the ten. */
  readonly otherSubstances: readonly OtherSubstance[];
  /** The ten substances, by whose names other substances are recognised. */
  readonly substances: readonly Substance[];
}

/** What in the profile set a flag off. */
export interface FlagTrigger {
  /** What was typed. */
  readonly input: string;
  /** What it was taken for. */
  readonly matched: string;
  /** ATC or ICD code, where there is one. */
  readonly code?: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

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

/** Something in a profile that was recognised. */
export interface RecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** What it is about. */
  readonly kind: RiskKind;
  /** Id of what it was taken for. */
  readonly id: string;
  /** The name or code that matched. */
  readonly matched: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
}

/** Something in a profile that was not recognised. */
export interface UnrecognisedInput {
  /** What was typed. */
  readonly input: string;
  /** Where it stood. */
  readonly kind: RiskKind;
  /** Names that are close, none of them assumed. */
  readonly suggestions: readonly string[];
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

/** One thing in a profile, in the shape that triggers are compared with. */
type Item = {
  readonly input: string;
  readonly matched: string;
  readonly code?: string;
  readonly confidence: MatchConfidence;
} & (
  | {
      readonly type: "medication";
      readonly id?: string;
      readonly atc: readonly string[];
      readonly stoppedDaysAgo?: number;
    }
  | { readonly type: "condition"; readonly id: ConditionId; readonly status?: ConditionStatus }
  | { readonly type: "family-history"; readonly id: ConditionId; readonly relative: Relative }
  | {
      readonly type: "substance";
      readonly other?: OtherSubstanceId;
      readonly substance?: SubstanceId;
      readonly scope?: ProfileSubstance;
    }
  | { readonly type: "age"; readonly years: number }
  | { readonly type: "pregnancy"; readonly state: string }
  | { readonly type: "activity"; readonly activity: string }
  | { readonly type: "regimen"; readonly dosesPerWeek: number; readonly weeks: number }
  | { readonly type: "dose"; readonly amount: number; readonly unit: DoseUnit }
  | { readonly type: "always" }
);

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

interface Read {
  readonly items: readonly Item[];
  readonly recognised: readonly RecognisedInput[];
  readonly unrecognised: readonly UnrecognisedInput[];
}

/**
 * Flags the risks of a profile by the given records; {@link flagRisks} does the same over the library's own.
 *
 * @param records - Rules and the indexes that a profile is read with.
 * @param profile - Substances, medicines, conditions and circumstances.
 * @returns Flags, most severe first; what was recognised, what was not, and what was looked at.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function flagRisksWith(records: RiskRecords, profile: RiskProfile): RiskReport {
  checkRecords(records, riskLists);
  return report(records, profile);
}

/**
 * As {@link flagRisksWith}, over records that were checked before.
 *
 * @param records - Checked records.
 * @param profile - As for {@link flagRisksWith}.
 * @returns As {@link flagRisksWith}.
 * @throws {MicrodosingError} As {@link flagRisksWith}.
 */
export function report(records: RiskRecords, profile: RiskProfile): RiskReport {
  const checkedProfile = checkProfile(profile);
  const scopes = checkedProfile.substances.map((scope) => canonicalScope(scope, records.substances));
  const { items, recognised, unrecognised } = readProfile(records, checkedProfile);

  const flags: RiskFlag[] = [];
  const checked: CheckedPair[] = [];
  const add = (pair: Judged): void => {
    flags.push(...pair.flags);
    checked.push(...pair.checked);
  };
  for (const item of items) {
    for (const scope of scopes) {
      if (item.type === "substance" && item.substance === scope.id) continue;
      add(judgePair(records.rules, scope, item));
    }
  }
  for (const [index, scope] of scopes.entries()) {
    for (const other of scopes.slice(index + 1)) {
      if (scope.id !== other.id) add(judgeSubstances(records.rules, scope, other));
    }
  }
  for (const { input, kind } of unrecognised) {
    for (const scope of scopes) flags.push(unrecognisedFlag(scope, input, kind));
  }
  const sorted = joinSubstances(flags).sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      compareText(a.id, b.id) ||
      compareText(a.trigger.input, b.trigger.input),
  );
  return {
    flags: sorted,
    highest: sorted[0]?.severity ?? null,
    recognised,
    unrecognised,
    checked: joinSubstances(checked).sort((a, b) => compareText(a.id, b.id) || compareText(a.input, b.input)),
    notice: { key: sorted.length === 0 ? "risk:notice.no-flags" : "risk:notice.flags" },
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A form that is a substance of its own here takes its place: DMT as ayahuasca. */
function canonicalScope(scope: ProfileSubstance, substances: readonly Substance[]): ProfileSubstance {
  const form = substances.find(({ id }) => id === scope.id)?.forms.find(({ id }) => id === scope.form);
  if (form?.sameAs === undefined) return scope;
  return { id: form.sameAs, ...(scope.route === undefined ? {} : { route: scope.route }) };
}

interface Judged {
  readonly flags: readonly RiskFlag[];
  readonly checked: readonly CheckedPair[];
}

/** Two substances of one profile: a rule may name them in either order, and each pair is judged once. */
function judgeSubstances(rules: readonly RiskRule[], a: ProfileSubstance, b: ProfileSubstance): Judged {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const item: Item = {
    type: "substance",
    scope: second,
    substance: second.id,
    input: second.id,
    matched: second.id,
    confidence: "exact",
  };
  const { flags, checked } = judgePair(rules, first, item);
  const substances = [first.id, second.id];
  return {
    flags: flags.map((flag) => ({ ...flag, substances })),
    checked: checked.map((pair) => ({ ...pair, substances })),
  };
}

function judgePair(rules: readonly RiskRule[], scope: ProfileSubstance, item: Item): Judged {
  const flags: RiskFlag[] = [];
  const checked: CheckedPair[] = [];
  for (const rule of rules) {
    if (rule.trigger.type !== item.type) continue;
    const verdict = coversScope(rule, scope) ? compareTrigger(rule.trigger, item) : compareReversed(rule, scope, item);
    if (verdict === "other") continue;
    if (verdict === "holds") {
      if (rule.finding === "flag") flags.push(ruleFlag(rule, scope, item));
      else checked.push(checkedPair(rule, scope, item, "low"));
    } else if (verdict === "no-period") {
      flags.push(unknownFlag(scope, item, "washout", rule.sources));
    } else {
      checked.push(checkedPair(rule, scope, item, verdict));
    }
  }
  const nothingKnown = flags.length === 0 && checked.length === 0 && item.type !== "always";
  if (nothingKnown) flags.push(unknownFlag(scope, item, item.type, []));
  // A name that was only close may be another medicine: without a flag, the doubt itself is one.
  else if (flags.length === 0 && item.confidence === "approximate")
    flags.push(unknownFlag(scope, item, "approximate", []));
  return { flags, checked };
}

/** A form or route that is not known is not a reason to leave a rule out. */
function coversScope(rule: RiskRule, scope: ProfileSubstance): boolean {
  return rule.substances.some(
    ({ id, forms, routes }) =>
      id === scope.id &&
      (forms === undefined || scope.form === undefined || forms.includes(scope.form)) &&
      (routes === undefined || scope.route === undefined || routes.includes(scope.route)),
  );
}

/** A rule that names the two substances of a pair the other way round. */
function compareReversed(rule: RiskRule, scope: ProfileSubstance, item: Item): Verdict {
  if (rule.trigger.type !== "substance" || item.type !== "substance" || item.substance === undefined) return "other";
  const other = item.scope ?? { id: item.substance };
  return coversScope(rule, other) && rule.trigger.substances?.includes(scope.id) === true ? "holds" : "other";
}

type Verdict = "holds" | "other" | "no-period" | "outside-range" | "washed-out";

function compareTrigger(trigger: RiskTrigger, item: Item): Verdict {
  const holds = (condition: boolean | undefined): Verdict => (condition ? "holds" : "other");
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
    return holds(isOther || (item.substance !== undefined && trigger.substances?.includes(item.substance)));
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

function referencesOf(sources: readonly Source[]): readonly ReferenceId[] {
  return [...new Set(sources.map((source) => source.reference))];
}

function triggerOf({ input, matched, code, confidence }: Item): FlagTrigger {
  return { input, matched, ...(code === undefined ? {} : { code }), confidence };
}

function ruleFlag(rule: RiskRule, scope: ProfileSubstance, item: Item): RiskFlag {
  return {
    id: rule.id,
    severity: rule.severity,
    kind: rule.kind,
    substances: [scope.id],
    mechanism: rule.mechanism,
    direction: rule.direction,
    trigger: triggerOf(item),
    strength: rule.strength,
    message: { key: `risk:rule.${rule.id}.message` },
    advice: { key: `risk:rule.${rule.id}.advice` },
    references: referencesOf(rule.sources),
    reviewedOn: rule.reviewedOn,
  };
}

function unknownFlag(
  scope: ProfileSubstance,
  item: Item,
  reason: Item["type"] | "washout" | "approximate",
  sources: readonly Source[],
): RiskFlag {
  return {
    id: `unknown-${reason}`,
    severity: "unknown",
    kind: kindOfItem[item.type],
    substances: [scope.id],
    mechanism: "unknown",
    direction: "unknown",
    trigger: triggerOf(item),
    strength: "unknown",
    message: { key: `risk:unknown.${reason}.message`, values: { input: item.input, matched: item.matched } },
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
  rule: RiskRule,
  scope: ProfileSubstance,
  item: Item,
  outcome: CheckedPair["outcome"],
): CheckedPair {
  const key = outcome === "low" ? (`risk:rule.${rule.id}.message` as const) : (`risk:checked.${outcome}` as const);
  return {
    id: rule.id,
    substances: [scope.id],
    input: item.input,
    outcome,
    message: { key, ...(outcome === "low" ? {} : { values: { input: item.input } }) },
    references: referencesOf(rule.sources),
  };
}

/** One entry for a rule and an input, with every substance that it holds for, in the order of their ids. */
function joinSubstances<Entry extends { id: string; substances: readonly SubstanceId[] }>(entries: Entry[]): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const input = "trigger" in entry ? (entry.trigger as FlagTrigger) : "input" in entry ? entry.input : "";
    const key = JSON.stringify([entry.id, input]);
    const before = joined.get(key);
    const substances = [...new Set([...(before?.substances ?? []), ...entry.substances])].sort();
    joined.set(key, { ...entry, substances });
  }
  return [...joined.values()];
}

/** Turns a checked profile into items, and says what was recognised and what was not. */
function readProfile(records: RiskRecords, profile: CheckedProfile): Read {
  const items: Item[] = [{ type: "always", input: "", matched: "", confidence: "exact" }];
  const recognised: RecognisedInput[] = [];
  const unrecognised: UnrecognisedInput[] = [];
  const add = (read: Read): void => {
    items.push(...read.items);
    recognised.push(...read.recognised);
    unrecognised.push(...read.unrecognised);
  };
  for (const medication of profile.medications) add(readMedication(records.medications, medication));
  for (const { texts, status } of profile.conditions) {
    const make = (id: ConditionId, hit: Match): Item => ({
      type: "condition",
      id,
      ...(status === undefined ? {} : { status }),
      ...hit,
    });
    add(readCondition(records.conditions, texts, make));
  }
  for (const { text, relative } of profile.familyHistory) {
    add(readCondition(records.conditions, [text], (id, hit) => ({ type: "family-history", id, relative, ...hit })));
  }
  for (const text of profile.otherSubstances) add(readSubstance(records, text));
  items.push(...circumstances(profile));
  return { items, recognised, unrecognised };
}

interface Match {
  readonly input: string;
  readonly matched: string;
  readonly code?: string;
  readonly confidence: MatchConfidence;
}

function readMedication(index: readonly Medication[], typed: CheckedProfile["medications"][number]): Read {
  const { name, atc, rxcui, stoppedDaysAgo } = typed;
  const stopped = stoppedDaysAgo === undefined ? {} : { stoppedDaysAgo };
  const items: Item[] = [];
  const recognised: RecognisedInput[] = [];
  const unrecognised: UnrecognisedInput[] = [];
  // Every identifier is read; where they disagree, all that they name is looked at.
  for (const input of [atc, rxcui, name].filter((text) => text !== undefined)) {
    const { best, candidates } = matchMedication(index, input);
    if (best === undefined) {
      unrecognised.push({ input, kind: "medication", suggestions: candidates.map((entry) => entry.name) });
      // A class rule speaks of every code under its prefix, also of one that the index does not hold.
      const code = input.trim().toUpperCase();
      if (/^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(code)) {
        items.push({ type: "medication", atc: [code], input, matched: code, code, confidence: "exact", ...stopped });
      }
      continue;
    }
    const { matched, confidence } = best;
    recognised.push({ input, kind: "medication", id: best.id, matched, confidence });
    for (const id of best.ingredients) {
      const entry = index.find((medication) => medication.id === id);
      const codes = [...new Set([...(entry?.atc ?? []), ...best.atc])];
      const [code] = codes;
      items.push({
        type: "medication",
        id,
        atc: codes,
        input,
        matched,
        ...(code === undefined ? {} : { code }),
        confidence,
        ...stopped,
      });
    }
  }
  return { items, recognised, unrecognised };
}

function readCondition(
  index: readonly MedicalCondition[],
  texts: readonly string[],
  make: (id: ConditionId, hit: Match) => Item,
): Read {
  const items: Item[] = [];
  const recognised: RecognisedInput[] = [];
  const unrecognised: UnrecognisedInput[] = [];
  for (const input of texts) {
    const code = input.trim().toUpperCase();
    const folded = foldName(input);
    const hits = index.flatMap((entry): (Match & { id: ConditionId })[] => {
      const byCode = [...entry.icd10, ...entry.icd11].find((prefix) => code.startsWith(prefix));
      if (byCode !== undefined) return [{ id: entry.id, input, matched: byCode, code, confidence: "exact" }];
      if (entry.id === input.trim()) return [{ id: entry.id, input, matched: entry.id, confidence: "exact" }];
      const named = entry.names.find((name) => foldName(name) === folded);
      return named === undefined ? [] : [{ id: entry.id, input, matched: named, confidence: "synonym" }];
    });
    if (hits.length === 0) unrecognised.push({ input, kind: "condition", suggestions: [] });
    for (const { id, ...hit } of hits) {
      items.push(make(id, hit));
      recognised.push({ input, kind: "condition", id, matched: hit.matched, confidence: hit.confidence });
    }
  }
  return { items, recognised, unrecognised };
}

function readSubstance(records: RiskRecords, input: string): Read {
  const folded = foldName(input);
  const match = (entry: { id: string; names?: readonly string[] }): Match | undefined => {
    if (foldName(entry.id) === folded) return { input, matched: entry.id, confidence: "exact" };
    const named = entry.names?.find((name) => foldName(name) === folded);
    return named === undefined ? undefined : { input, matched: named, confidence: "synonym" };
  };
  const items = [
    ...records.otherSubstances.flatMap((entry): Item[] => {
      const hit = match(entry);
      return hit === undefined ? [] : [{ type: "substance", other: entry.id, ...hit }];
    }),
    ...records.substances.flatMap((entry): Item[] => {
      const hit = match(entry);
      return hit === undefined ? [] : [{ type: "substance", substance: entry.id, ...hit }];
    }),
  ];
  const recognised = items.map((item): RecognisedInput => {
    const id = item.type === "substance" ? (item.other ?? item.substance ?? "") : "";
    return { input, kind: "substance", id, matched: item.matched, confidence: item.confidence };
  });
  return { items, recognised, unrecognised: items.length > 0 ? [] : [{ input, kind: "substance", suggestions: [] }] };
}

function circumstances(profile: CheckedProfile): readonly Item[] {
  const { ageYears, pregnancy, regimen, dose } = profile;
  const items: Item[] = profile.activities.map((activity) => ({
    type: "activity",
    activity,
    input: activity,
    matched: activity,
    confidence: "exact",
  }));
  const exact = (text: string): Match => ({ input: text, matched: text, confidence: "exact" });
  if (ageYears !== undefined) items.push({ type: "age", years: ageYears, ...exact(String(ageYears)) });
  if (pregnancy !== undefined) items.push({ type: "pregnancy", state: pregnancy, ...exact(pregnancy) });
  if (regimen !== undefined) {
    items.push({ type: "regimen", ...regimen, ...exact(`${regimen.dosesPerWeek}/${regimen.weeks}`) });
  }
  if (dose !== undefined) items.push({ type: "dose", ...dose, ...exact(`${dose.amount} ${dose.unit}`) });
  return items;
}
