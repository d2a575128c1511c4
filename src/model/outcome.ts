import { type Guard, guardOf } from "./guard.js";

/** The outcomes that claims and results are about. */
export const outcomeIds = [
  "depression",
  "anxiety",
  "ptsd",
  "adhd",
  "mood-acute",
  "mood",
  "well-being",
  "creativity-convergent",
  "creativity-divergent",
  "attention",
  "memory",
  "cognition",
  "energy",
  "sleep",
  "pain",
  "cluster-headache",
  "empathy",
  "bdnf",
  "neurotransmitter-production",
  "neuroplasticity",
  "subjective-effects",
  "blinding",
  "expectancy",
  "adverse-events",
  "blood-pressure",
  "heart-valves",
] as const;
/** The id of an outcome. */
export type OutcomeId = (typeof outcomeIds)[number];
/**
 * Tells whether a value is an {@link OutcomeId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link outcomeIds}.
 * @example
 * ```ts
 * import { isOutcomeId } from "microdosing/evidence";
 * console.log(isOutcomeId("sleep"), isOutcomeId("naps"));
 * // true false
 * ```
 */
export const isOutcomeId: Guard<OutcomeId> = /* @__PURE__ */ guardOf(outcomeIds);
