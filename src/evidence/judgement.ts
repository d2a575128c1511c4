import type { JudgedLevels, Judgement } from "../model/grade.js";
import type { Message } from "../model/message.js";

/**
 * A judgement that nobody made.
 *
 * @param reason - Why not.
 * @returns No change, marked as not assessed.
 */
export function notAssessed(reason: Message): Judgement {
  return { levels: 0, reason, source: "not-assessed" };
}

/**
 * A judgement from the data.
 *
 * @param levels - Levels.
 * @param reason - Why.
 * @returns The judgement.
 */
export function computedAs(levels: Judgement["levels"], reason: Message): Judgement {
  return { levels, reason, source: "computed" };
}

/**
 * Puts a reviewer's judgement in the place of a computed one, which it keeps.
 *
 * @param given - The reviewer's judgement, if there is one.
 * @param computed - What was computed, or that nothing was.
 * @returns The judgement that counts.
 */
export function override(given: JudgedLevels | undefined, computed: Judgement): Judgement {
  if (given === undefined) return computed;
  const { levels, reason } = computed;
  const kept = computed.source === "computed" ? { computed: { levels, reason } } : {};
  return { ...given, source: "reviewer", ...kept };
}
