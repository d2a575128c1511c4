import type { SubstanceId } from "../model/substance.js";
import { compareTrigger, type Verdict } from "./compare-trigger.js";
import { checkedPair, ruleFlag, unknownFlag } from "./flags.js";
import type { ProfileSubstance } from "./profile.js";
import type { FlagTrigger, Item } from "./profile-items.js";
import { type IndexedRule, itemKeys, type RiskIndex, rulesUnder } from "./risk-index.js";
import type { CheckedPair, RiskFlag } from "./risk-report.js";

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

/**
 * Judges two substances of one profile: a rule may name them in either order, and each pair is judged once.
 *
 * @param index - The records.
 * @param judged - What was found so far; it grows.
 * @param a - One substance.
 * @param b - The other.
 */
export function judgeSubstances(index: RiskIndex, judged: Judged, a: ProfileSubstance, b: ProfileSubstance): void {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const trigger: FlagTrigger = { input: second.id, matched: second.id, confidence: "exact" };
  const item: Item = { type: "substance", other: undefined, scope: second, trigger };
  judgePair(index, judged, first, item, [first.id, second.id]);
}

/**
 * Judges one substance and one item of a profile by every rule that may speak of them.
 *
 * @param index - The records.
 * @param judged - What was found so far; it grows.
 * @param scope - The substance.
 * @param item - The item.
 * @param substances - The substances that a flag is about.
 */
export function judgePair(
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
  for (const indexed of candidateRules(index, scope, item)) {
    if (coversScope(indexed, scope)) judge(indexed, compareTrigger(indexed.rule.trigger, item));
  }
  if (item.type === "substance" && item.scope !== undefined) {
    // A rule may name the two substances of a pair the other way round; one that names both both ways is told once.
    const other = item.scope;
    for (const indexed of index.rules.get(other.id)?.get(`substance ${scope.id}`) ?? []) {
      if (coversScope(indexed, other)) judge(indexed, "holds");
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
