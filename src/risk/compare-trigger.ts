import type { RiskTrigger } from "../model/risk-rule.js";
import type { ProfileSubstance } from "./profile.js";
import type { Item } from "./profile-items.js";

/** Whether a rule holds for an item; `other` where it speaks of something else. */
export type Verdict = "holds" | "other" | "no-period" | "outside-range" | "washed-out";

function holds(condition: boolean | undefined): Verdict {
  return condition ? "holds" : "other";
}

/**
 * Compares what sets a rule off with an item.
 *
 * @param trigger - The trigger.
 * @param item - The item.
 * @returns The verdict.
 */
export function compareTrigger(trigger: RiskTrigger, item: Item): Verdict {
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
    const isNamed = isOther || (item.scope !== undefined && meansSubstance(trigger, item.scope));
    return isNamed && item.stoppedDaysAgo !== undefined ? "no-period" : holds(isNamed);
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

/** A form that is not known is not a reason to leave a rule out. */
function meansSubstance(
  { substances, forms }: Extract<RiskTrigger, { type: "substance" }>,
  { id, form }: ProfileSubstance,
): boolean {
  return substances?.includes(id) === true && (forms === undefined || form === undefined || forms.includes(form));
}

function compareMedication(
  trigger: Extract<RiskTrigger, { type: "medication" }>,
  item: Extract<Item, { type: "medication" }>,
): Verdict {
  const { id, atc, stoppedDaysAgo } = item;
  const { washouts = [], washoutDays } = trigger;
  const named = id !== undefined && trigger.ingredients?.includes(id) === true;
  const excepted = id !== undefined && trigger.except?.includes(id) === true;
  const inClass = !excepted && trigger.atc?.some((prefix) => atc.some((code) => code.startsWith(prefix))) === true;
  if (!named && !inClass) return "other";
  if (stoppedDaysAgo === undefined) return "holds";
  const own = washouts.find(({ ingredients }) => id !== undefined && ingredients.includes(id));
  const days = own?.days ?? washoutDays;
  if (days === undefined) return "no-period";
  return stoppedDaysAgo <= days ? "holds" : "washed-out";
}
