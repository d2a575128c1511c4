import { type SignallingAnswer, signallingAnswers } from "../model/risk-of-bias.js";
import { fieldsOf } from "../shapes/fields-of.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import type { Problem } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { holds } from "./rob2-condition.js";
import type { Rob2Question } from "./rob2-questions.js";
import type { Rob2QuestionId } from "./rob2-terms.js";

/** Answers by question number. A question that is not asked is left out, or `NA`. */
export type Rob2Answers = Readonly<Partial<Record<Rob2QuestionId, SignallingAnswer | undefined>>>;

/**
 * Answers to some of the questions, whether they are asked or not.
 *
 * @param ids - Numbers of the questions.
 * @returns The shape.
 */
export function rob2AnswersShape(ids: readonly Rob2QuestionId[]): Shape<Rob2Answers> {
  const answer = optional(oneOf(signallingAnswers));
  return object(fieldsOf(ids, () => answer));
}

/** Answers to the questions of a domain. */
export interface Rob2Reading {
  /** Answers in the order of the questions, `NA` to those that are not asked; up to the problem, if there is one. */
  readonly answers: ReadonlyMap<Rob2QuestionId, SignallingAnswer>;
  /** What is wrong with the first answer that does not fit. */
  readonly problem?: Problem;
}

/**
 * Reads the answers in order: which questions are asked depends on the answers before.
 *
 * @param questions - The questions of a domain.
 * @param given - Answers to them, and maybe to others.
 * @returns The answers.
 */
export function readRob2Answers(questions: readonly Rob2Question[], given: Rob2Answers): Rob2Reading {
  const answers = new Map<Rob2QuestionId, SignallingAnswer>();
  for (const { id, askedWhen, answers: allowed } of questions) {
    const answer = given[id];
    const asked = askedWhen?.some((conditions) => conditions.every((c) => holds(c, answers))) ?? true;
    if (asked && (answer === undefined || !allowed.includes(answer))) {
      const code = answer === undefined ? "missing-field" : "invalid-value";
      return { answers, problem: { path: [id], code, expected: `one of ${allowed.join(", ")}`, received: answer } };
    }
    if (!asked && answer !== undefined && answer !== "NA") {
      const expected = 'no answer or "NA": the answers before it mean that it is not asked';
      return { answers, problem: { path: [id], expected, received: answer } };
    }
    answers.set(id, answer ?? "NA");
  }
  return { answers };
}

/**
 * The first answer that does not fit: which questions come after it is not known before it is mended.
 *
 * @param questions - The questions of a domain.
 * @param given - Answers to them, and maybe to others.
 * @returns The problem, if there is one.
 */
export function* unfitAnswers(questions: readonly Rob2Question[], given: Rob2Answers): Iterable<Problem> {
  const { problem } = readRob2Answers(questions, given);
  if (problem !== undefined) yield problem;
}
