import type { Source } from "../model/reference.js";
import type { RiskKind } from "../model/risk.js";
import type { SubstanceId } from "../model/substance.js";
import type { ProfileSubstance } from "./profile.js";
import type { Item } from "./profile-items.js";
import { type IndexedRule, referencesOf } from "./risk-index.js";
import type { CheckedPair, RiskFlag } from "./risk-report.js";

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

/**
 * The flag of a rule that holds.
 *
 * @param rule - The rule.
 * @param substances - The substances that it holds for.
 * @param item - What set it off.
 * @returns The flag.
 */
export function ruleFlag(
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

/**
 * The flag of a pair on which nothing is known.
 *
 * @param substances - The substances.
 * @param item - What they meet.
 * @param reason - What is not known.
 * @param sources - What was looked at.
 * @returns The flag.
 */
export function unknownFlag(
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

/**
 * The flag of something that was not recognised.
 *
 * @param scope - The substance.
 * @param input - What was typed.
 * @param kind - Where it stood.
 * @returns The flag.
 */
export function unrecognisedFlag(scope: ProfileSubstance, input: string, kind: RiskKind): RiskFlag {
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

/**
 * A pair that was looked at and raises no flag.
 *
 * @param rule - The rule.
 * @param substances - The substances.
 * @param item - What they meet.
 * @param outcome - Why no flag is raised.
 * @returns The pair.
 */
export function checkedPair(
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
