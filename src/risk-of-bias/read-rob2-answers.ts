import type { SignallingAnswer } from "../model/risk-of-bias.js";
import { type CheckedFields, checkEnum, joinPath, refuse } from "../shapes/check.js";
import { holds } from "./rob2-condition.js";
import type { Rob2Question } from "./rob2-questions.js";
import type { Rob2QuestionId } from "./rob2-terms.js";

/** Reads the answers in order: which questions are asked depends on the answers before. */
export function readRob2Answers(
  questions: readonly Rob2Question[],
  given: CheckedFields,
): ReadonlyMap<Rob2QuestionId, SignallingAnswer> {
  const answers = new Map<Rob2QuestionId, SignallingAnswer>();
  for (const question of questions) {
    const path = joinPath("answers", question.id);
    const value = given[question.id];
    const asked = question.askedWhen?.some((conditions) => conditions.every((c) => holds(c, answers))) ?? true;
    if (asked) answers.set(question.id, checkEnum(value, path, question.answers));
    else if (value === undefined || value === "NA") answers.set(question.id, "NA");
    else refuse("invalid-value", path, 'no answer or "NA": the answers before it mean that it is not asked', value);
  }
  return answers;
}
