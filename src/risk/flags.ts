import { termKey } from "../lib/term-key.js";
import type { Message } from "../model/message.js";
import type { RiskKind } from "../model/risk.js";
import type { CheckedPair, FlagTrigger, RiskFlag } from "../model/risk-report.js";
import type { SubstanceId } from "../model/substance.js";
import { noted } from "./notes.js";
import type { Item } from "./profile-items.js";
import type { IndexedRule } from "./risk-index.js";

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

/** What set a flag off, with words for what was given as a number or chosen. */
function triggerOf(item: Item): FlagTrigger {
  const label = labelOf(item);
  return label === undefined ? item.trigger : { ...item.trigger, label };
}

function labelOf(item: Item): Message | undefined {
  const { input, matched, confidence } = item.trigger;
  // The same may be typed among conditions, in words of one's own.
  if (confidence !== "exact" || input !== matched) return undefined;
  switch (item.type) {
    case "age":
      return counted("age", item.years);
    case "regimen": {
      const doses = { message: counted("doses-per-week", item.dosesPerWeek) };
      return { key: "risk:given.regimen", values: { doses, weeks: { message: counted("weeks", item.weeks) } } };
    }
    case "pregnancy":
      return { key: termKey(`pregnancy.${item.state}`) };
    case "activity":
      return { key: termKey(`risk-activity.${item.activity}`) };
    default:
      return undefined;
  }
}

/** A number in the reader's way, and its plural. */
function counted(what: string, count: number): Message {
  return { key: `risk:given.${what}`, values: { count, number: count } };
}

/**
 * The flag of a rule that holds.
 *
 * @param rule - The rule.
 * @param substances - The substances that it holds for.
 * @param item - What set it off.
 * @param notes - What a reader has to know beside it.
 * @returns The flag.
 */
export function ruleFlag(
  { rule, references, message, advice }: IndexedRule,
  substances: readonly SubstanceId[],
  item: Item,
  notes: readonly Message[] | undefined = item.notes,
): RiskFlag {
  return {
    id: rule.id,
    severity: rule.severity,
    kind: rule.kind,
    substances,
    mechanism: rule.mechanism,
    direction: rule.direction,
    trigger: triggerOf(item),
    strength: rule.strength,
    message: noted(message, notes),
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
 * @param matched - What nothing is known of.
 * @returns The flag.
 */
export function unknownFlag(
  substances: readonly SubstanceId[],
  item: Item,
  reason: Item["type"] | "approximate",
  matched: string = item.trigger.matched,
): RiskFlag {
  const trigger = triggerOf(item);
  const { input, label } = trigger;
  return {
    id: `unknown-${reason}`,
    severity: "unknown",
    kind: kindOfItem[item.type],
    substances,
    mechanism: "unknown",
    direction: "unknown",
    trigger,
    strength: "unknown",
    message: {
      key: `risk:unknown.${reason === "medication" && item.trigger.class ? "medication-class" : reason}.message`,
      values: { input: label === undefined ? input : { message: label }, matched },
    },
    advice: { key: "risk:unknown.advice" },
    references: [],
  };
}

/**
 * The flag of something that was not recognised.
 *
 * @param substances - The substances.
 * @param input - What was typed.
 * @param kind - Where it stood.
 * @returns The flag.
 */
export function unrecognisedFlag(substances: readonly SubstanceId[], input: string, kind: RiskKind): RiskFlag {
  return {
    id: `unrecognised-${kind}`,
    severity: "unknown",
    kind: "unrecognised",
    substances,
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
  item: Item,
  outcome: CheckedPair["outcome"],
): CheckedPair {
  const { input, matched, label } = triggerOf(item);
  return {
    id: rule.id,
    substances,
    input,
    matched,
    ...(label && { label }),
    outcome,
    message: outcome === "low" ? message : { key: `risk:checked.${outcome}` },
    references,
    reviewedOn: rule.reviewedOn,
  };
}

/**
 * The flag of a profile in which none of the substances is named.
 *
 * @param input - What was typed.
 * @returns The flag.
 */
export function noSubstanceFlag(input: string): RiskFlag {
  return {
    ...unrecognisedFlag([], input, "substance"),
    id: "unknown-no-substance",
    kind: "substance",
    message: { key: "risk:unknown.no-substance.message" },
  };
}

/**
 * A substance that was typed beside itself.
 *
 * @param substance - The substance.
 * @param trigger - What was typed, and what it was taken for.
 * @returns The pair.
 */
export function samePair(
  substance: SubstanceId,
  { input, matched }: Pick<FlagTrigger, "input" | "matched">,
): CheckedPair {
  return {
    id: "same-substance",
    substances: [substance],
    input,
    matched,
    outcome: "same-substance",
    message: { key: "risk:checked.same-substance", values: { input, substance: { term: `substance.${substance}` } } },
    references: [],
  };
}
