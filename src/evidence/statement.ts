import { capitalised } from "../lib/capitalised.js";
import type { Grade } from "../model/grade.js";
import type { Certainty } from "../model/grading.js";
import type { Message } from "../model/message.js";
import type { CheckedGradeOptions } from "./read-grade-input.js";

/** Santesso 2020: nothing hedged at high, "probably" at moderate, "may" at low, and no size at very low. */
export function statementOf(certainty: Certainty, effect: Grade["effect"], options: CheckedGradeOptions): Message {
  const { subject } = options;
  const values = { subject: typeof subject === "string" ? capitalised(subject) : subject };
  if (certainty === "very-low") return { key: "evidence:statement.very-low", values };
  if (effect === "not-computable") return { key: `evidence:certainty-only.${certainty}`, values };
  if (effect.size === "trivial") return { key: `evidence:statement.${certainty}.trivial`, values };
  const better = options.orientation === "higher-better" ? effect.estimate > 0 : effect.estimate < 0;
  const word =
    options.orientation === "neutral"
      ? effect.estimate > 0
        ? "increase"
        : "reduction"
      : better
        ? "improvement"
        : "worsening";
  return {
    key: `evidence:statement.${certainty}.effect`,
    values: { ...values, effect: { term: `effect.${effect.size}.${word}` } },
  };
}
