import { append } from "../lib/append.js";
import type { MedicalCondition } from "../model/condition.js";
import type { Medication, MedicationClass } from "../model/medication.js";
import type { Message } from "../model/message.js";
import type { OtherSubstance } from "../model/other-substance.js";
import type { ReadingWords } from "../model/reading-words.js";
import type { Citation, ReferenceId } from "../model/reference.js";
import type { ReportedRule } from "../model/reported-rule.js";
import type { RiskRule, RiskTrigger } from "../model/risk-rule.js";
import type { Substance, SubstanceId } from "../model/substance.js";
import type { ConditionIndex } from "./condition-index.js";
import type { Item } from "./profile-items.js";
import { prefixesOf, type TakenIndex } from "./taken-index.js";

/** The records that a report reads. */
export interface RiskRecords {
  /** Rules. */
  readonly rules: readonly RiskRule[];
  /** Medication index. */
  readonly medications: readonly Medication[];
  /** Classes of medications; without any, a class word is not recognised, which raises an `unknown` flag. */
  readonly medicationClasses: readonly MedicationClass[];
  /** Conditions. */
  readonly conditions: readonly MedicalCondition[];
  /** Substances beside the ten. */
  readonly otherSubstances: readonly OtherSubstance[];
  /** The ten substances, by whose names they are recognised. */
  readonly substances: readonly Substance[];
  /** The words around names; without them, only names that stand alone are recognised. */
  readonly readingWords?: ReadingWords | undefined;
}

/** A rule with what every flag of it carries. */
export interface IndexedRule {
  /** The rule. */
  readonly rule: ReportedRule;
  /** Its references, each once. */
  readonly references: readonly ReferenceId[];
  /** What may happen. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
}

/** All that a report reads, indexed: its cost grows with the profile and not with the number of rules. */
export interface RiskIndex {
  /** Everything that can be taken. */
  readonly taken: TakenIndex;
  /** Conditions. */
  readonly conditions: ConditionIndex;
  /** Rules by substance, then by what sets them off: see {@link itemKeys}. */
  readonly rules: ReadonlyMap<SubstanceId, ReadonlyMap<string, readonly IndexedRule[]>>;
  /** The rules that medications may set off, by medication id and substance: filled as medications are asked about. */
  readonly byMedication: Map<string, ReadonlyMap<SubstanceId, readonly IndexedRule[]>>;
  /** Forms that are a substance of their own, as `<substance>/<form>`. */
  readonly sameAs: ReadonlyMap<string, SubstanceId>;
}

/**
 * Indexes records.
 *
 * @param given - The rules.
 * @param substances - The ten substances.
 * @param taken - The index of what can be taken.
 * @param conditions - The index of conditions.
 * @returns The index.
 */
export function indexRisks(
  given: readonly ReportedRule[],
  substances: readonly Pick<Substance, "id" | "forms">[],
  taken: TakenIndex,
  conditions: ConditionIndex,
): RiskIndex {
  const rules = indexRules(given);
  return {
    rules,
    byMedication: new Map(),
    taken,
    conditions,
    sameAs: new Map(
      substances.flatMap(({ id, forms }) =>
        forms.flatMap((form): [string, SubstanceId][] =>
          form.sameAs === undefined ? [] : [[`${id}/${form.id}`, form.sameAs]],
        ),
      ),
    ),
  };
}

/**
 * The works behind sources, each once.
 *
 * @param sources - The sources.
 * @returns Their references.
 */
export function referencesOf(sources: readonly Citation[]): readonly ReferenceId[] {
  return [...new Set(sources.map((source) => source.reference))];
}

function indexRules(rules: readonly ReportedRule[]): RiskIndex["rules"] {
  const index = new Map<SubstanceId, Map<string, IndexedRule[]>>();
  for (const rule of rules) {
    const indexed: IndexedRule = {
      rule,
      references: referencesOf(rule.sources),
      message: { key: `risk:rule.${rule.id}.message` },
      advice: { key: `risk:rule.${rule.id}.advice` },
    };
    for (const id of new Set(rule.substances.map((scope) => scope.id))) {
      let byKey = index.get(id);
      if (byKey === undefined) {
        byKey = new Map();
        index.set(id, byKey);
      }
      for (const key of new Set(triggerKeys(rule.trigger))) append(byKey, key, indexed);
    }
  }
  return index;
}

/**
 * The rules that a medication of the index may set off with a substance.
 *
 * @param index - The index.
 * @param medication - The medication.
 * @param substance - The substance.
 * @returns The rules.
 */
export function rulesOfMedication(
  { rules, byMedication }: RiskIndex,
  { id, atc }: Pick<Medication, "id" | "atc">,
  substance: SubstanceId,
): readonly IndexedRule[] {
  let own = byMedication.get(id);
  if (own === undefined) {
    const keys = medicationKeys(id, atc);
    own = new Map([...rules].map(([of, byKey]) => [of, rulesUnder(byKey, keys)]));
    byMedication.set(id, own);
  }
  return own.get(substance) ?? [];
}

/**
 * The rules of a substance under any of the keys, each once.
 *
 * @param byKey - The rules of the substance.
 * @param keys - The keys.
 * @returns The rules.
 */
export function rulesUnder(
  byKey: ReadonlyMap<string, readonly IndexedRule[]>,
  keys: readonly string[],
): readonly IndexedRule[] {
  const [key] = keys;
  if (keys.length === 1 && key !== undefined) return byKey.get(key) ?? [];
  return [...new Set(keys.flatMap((each) => byKey.get(each) ?? []))];
}

/** The keys under which a rule is found. */
function triggerKeys(trigger: RiskTrigger): readonly string[] {
  switch (trigger.type) {
    case "medication":
      return [
        ...(trigger.ingredients ?? []).map((id) => `ingredient ${id}`),
        ...(trigger.atc ?? []).map((prefix) => `atc ${prefix}`),
      ];
    case "condition":
    case "family-history":
      return trigger.conditions.map((id) => `${trigger.type} ${id}`);
    case "substance":
      return [
        ...(trigger.others ?? []).map((id) => `other ${id}`),
        ...(trigger.substances ?? []).map((id) => `substance ${id}`),
      ];
    case "pregnancy":
      return trigger.states.map((state) => `pregnancy ${state}`);
    case "activity":
      return trigger.activities.map((activity) => `activity ${activity}`);
    case "dose":
      return [`dose ${trigger.unit}`];
    case "age":
    case "regimen":
    case "always":
      return [trigger.type];
  }
}

/**
 * The keys under which the rules stand that an item may set off.
 *
 * @param item - The item.
 * @returns The keys.
 */
export function itemKeys(item: Item): readonly string[] {
  switch (item.type) {
    case "medication":
      return medicationKeys(item.id, item.atc);
    case "condition":
    case "family-history":
      return [`${item.type} ${item.id}`];
    case "substance":
      return [
        ...(item.other === undefined ? [] : [`other ${item.other}`]),
        ...(item.scope === undefined ? [] : [`substance ${item.scope.id}`]),
      ];
    case "pregnancy":
      return [`pregnancy ${item.state}`];
    case "activity":
      return [`activity ${item.activity}`];
    case "dose":
      return [`dose ${item.unit}`];
    case "age":
    case "regimen":
    case "always":
      return [item.type];
  }
}

function medicationKeys(id: string | undefined, atc: readonly string[]): readonly string[] {
  const keys = atc.flatMap(prefixesOf).map((prefix) => `atc ${prefix}`);
  return id === undefined ? keys : [`ingredient ${id}`, ...keys];
}
