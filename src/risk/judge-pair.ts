import type { CheckedPair, RiskFlag } from "../model/risk-report.js";
import type { SubstanceId } from "../model/substance.js";
import { compareTrigger } from "./compare-trigger.js";
import { checkedPair, ruleFlag, unknownFlag } from "./flags.js";
import type { ProfileSubstance } from "./profile.js";
import type { Item, ItemGroup } from "./profile-items.js";
import { type IndexedRule, itemKeys, type RiskIndex, rulesOfMedication, rulesUnder } from "./risk-index.js";
import { rankOfSeverity } from "./severity.js";

/** Flags and looked-at pairs, by rule and input: one entry for every substance that they hold for. */
export interface Judged {
  readonly flags: Map<string, RiskFlag>;
  readonly checked: Map<string, CheckedPair>;
}

/**
 * Adds a flag; one that is there already takes its substances and works.
 *
 * @param judged - What was found so far.
 * @param flag - The flag.
 */
export function addFlag({ flags }: Judged, flag: RiskFlag): void {
  const { input, matched, confidence } = flag.trigger;
  // The ingredients of one product set a rule off together, and what is not known of one is not what is not known of another.
  const what = flag.severity === "unknown" ? (flag.message.values?.["matched"] ?? matched) : matched;
  const key = `${flag.id}\n${input}\n${what}\n${confidence}`;
  flags.set(key, join(flags.get(key), flag));
}

/**
 * Adds a pair that raises no flag; one that is there already takes its substances and works.
 *
 * @param judged - What was found so far.
 * @param pair - The pair.
 */
export function addChecked({ checked }: Judged, pair: CheckedPair): void {
  const key = `${pair.id}\n${pair.input}\n${pair.matched}`;
  checked.set(key, join(checked.get(key), pair));
}

/** One entry for all substances that it holds for and all works that it rests on. */
function join<Entry extends RiskFlag | CheckedPair>(before: Entry | undefined, entry: Entry): Entry {
  if (before === undefined) return entry;
  return {
    ...before,
    substances: [...new Set([...before.substances, ...entry.substances])].sort(),
    references: [...new Set([...before.references, ...entry.references])],
  };
}

/**
 * Judges two substances that were asked about: a rule may name them in either order, and each pair is judged once.
 *
 * @param index - The records.
 * @param judged - What was found so far; it grows.
 * @param a - One substance.
 * @param b - The other.
 */
export function judgeSubstances(index: RiskIndex, judged: Judged, a: ProfileSubstance, b: ProfileSubstance): void {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const trigger = { input: second.id, matched: second.id, confidence: "exact" } as const;
  judgeGroup(index, judged, first, [{ type: "substance", other: undefined, scope: second, trigger }], false);
}

/** A rule that holds for an item of a group. */
interface Held {
  readonly indexed: IndexedRule;
  readonly item: Item;
  readonly isEndKnown: boolean;
}

/**
 * Judges one substance and one thing in a profile by every rule that may speak of them.
 *
 * @param index - The records.
 * @param judged - What was found so far; it grows.
 * @param scope - The substance.
 * @param group - The thing, as all that it goes by.
 * @param isOtherWay - Whether the pair of substances in it is judged the other way round, and only the rest is asked here.
 */
export function judgeGroup(
  index: RiskIndex,
  judged: Judged,
  scope: ProfileSubstance,
  group: ItemGroup,
  isOtherWay: boolean,
): void {
  const held: Held[] = [];
  let looked = false;
  for (const item of group) {
    if (item.type === "substance" && item.scope !== undefined && (isOtherWay || item.scope.id === scope.id)) continue;
    for (const indexed of rulesOf(index, scope, item)) {
      const verdict = verdictOf(indexed, scope, item);
      if (verdict === "other") continue;
      if (indexed.rule.finding === "flag" && (verdict === "holds" || verdict === "no-period")) {
        held.push({ indexed, item, isEndKnown: verdict === "holds" });
      } else {
        looked ||= isOwn(indexed, scope, item);
        const outcome = verdict === "outside-range" || verdict === "washed-out" ? verdict : "low";
        addChecked(judged, checkedPair(indexed, aboutOf(scope, item), item, outcome));
      }
    }
  }
  for (const each of held) {
    const { indexed, item, isEndKnown } = each;
    if (group.length > 1 && isTold(each, held)) continue;
    const notes = isEndKnown ? item.notes : [...(item.notes ?? []), endUnknown(item)];
    addFlag(judged, ruleFlag(indexed, aboutOf(scope, item), item, notes));
  }
  const [first] = group;
  if (held.length > 0 || first.type === "always" || isOtherWay || isItself(group, scope)) return;
  const about = aboutOf(scope, group.find((item) => item.type === "substance" && item.scope !== undefined) ?? first);
  if (!looked) addFlag(judged, unknownFlag(about, first, first.type, nameOf(index, first)));
  // A name that was only close may be another medicine: without a flag, the doubt itself is one.
  else if (first.trigger.confidence === "approximate") addFlag(judged, unknownFlag(about, first, "approximate"));
}

/** Whether a rule speaks of an ingredient itself, and not only of a product that holds it: paracetamol is no opioid. */
function isOwn(indexed: IndexedRule, scope: ProfileSubstance, item: Item): boolean {
  if (item.type !== "medication" || item.own === undefined) return true;
  return verdictOf(indexed, scope, { ...item, atc: item.own }) !== "other";
}

/** Whether what is judged is the substance itself: a medicine that holds it. */
function isItself(group: ItemGroup, scope: ProfileSubstance): boolean {
  return group.some((item) => item.type === "substance" && item.scope?.id === scope.id);
}

/** Of the rules on one thing as a medicine and as a drug, those that tell of the same mechanism are told once, the worst. */
function isTold({ indexed: { rule }, item }: Held, held: readonly Held[]): boolean {
  return held.some(
    ({ indexed: { rule: other }, item: from }) =>
      from.type !== item.type &&
      other.mechanism === rule.mechanism &&
      (rankOfSeverity[other.severity] < rankOfSeverity[rule.severity] ||
        (other.severity === rule.severity && from.type === "medication")),
  );
}

function endUnknown(item: Item) {
  return { key: "risk:note.no-end", values: { count: item.stoppedDaysAgo ?? 0 } } as const;
}

/** What a flag of an item is about. */
function aboutOf(scope: ProfileSubstance, item: Item): readonly SubstanceId[] {
  const other = item.type === "substance" ? item.scope?.id : undefined;
  return other === undefined || other === scope.id ? [scope.id] : [scope.id, other].sort();
}

/** The ingredient of a product, where it is that of which nothing is known. */
function nameOf(index: RiskIndex, item: Item): string {
  if (item.type !== "medication" || item.id === undefined || item.trigger.class) return item.trigger.matched;
  return index.taken.medications.get(item.id)?.name ?? item.trigger.matched;
}

/** The rules that may speak of a substance and an item, each once. */
function rulesOf(index: RiskIndex, scope: ProfileSubstance, item: Item): readonly IndexedRule[] {
  // The rules of a medication under its own codes are looked up once.
  const medication = item.type === "medication" && item.id ? index.taken.medications.get(item.id) : undefined;
  if (medication !== undefined && item.type === "medication" && medication.atc === item.atc) {
    return rulesOfMedication(index, medication, scope.id);
  }
  const own = rulesUnder(index.rules.get(scope.id) ?? none, itemKeys(item));
  if (item.type !== "substance" || item.scope === undefined) return own;
  // A rule may name the two substances of a pair the other way round; one that names both both ways is told once.
  const reversed = index.rules.get(item.scope.id)?.get(`substance ${scope.id}`) ?? [];
  return reversed.length === 0 ? own : [...new Set([...own, ...reversed])];
}

const none: ReadonlyMap<string, readonly IndexedRule[]> = new Map();

function verdictOf(indexed: IndexedRule, scope: ProfileSubstance, item: Item): ReturnType<typeof compareTrigger> {
  const verdict = covers(indexed, scope) ? compareTrigger(indexed.rule.trigger, item) : "other";
  if (verdict !== "other" || item.type !== "substance" || item.scope === undefined) return verdict;
  const turned: Item = { type: "substance", other: undefined, scope, trigger: item.trigger };
  return covers(indexed, item.scope) ? compareTrigger(indexed.rule.trigger, turned) : "other";
}

/** A form or route that is not known is not a reason to leave a rule out. */
function covers({ rule }: IndexedRule, scope: ProfileSubstance): boolean {
  return rule.substances.some(
    ({ id, forms, routes }) =>
      id === scope.id &&
      (forms === undefined || scope.form === undefined || forms.includes(scope.form)) &&
      (routes === undefined || scope.route === undefined || routes.includes(scope.route)),
  );
}
