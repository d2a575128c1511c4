import type { SignallingAnswer } from "../model/risk-of-bias.js";
import type { Rob2QuestionId } from "./rob2-terms.js";

/** An answer as the algorithms see it: `Y` includes `PY`, and `N` includes `PN`. */
export type Rob2AnswerGroup = "Y" | "N" | "NI" | "NA";

/** A condition on the answers to one or several questions. */
export interface Rob2Condition {
  /** The questions. */
  readonly questions: readonly Rob2QuestionId[];
  /** Whether one of them or each of them must have one of the answers. */
  readonly quantifier: "any" | "all";
  /** The answers, by group; a question that is not asked counts as `NA`. */
  readonly answers: readonly Rob2AnswerGroup[];
}

// Groups of answers, named as the flow charts of the guidance write them on their arrows.
/** Yes, or probably yes. */
export const Y: readonly Rob2AnswerGroup[] = ["Y"];
/** No, or probably no. */
export const N: readonly Rob2AnswerGroup[] = ["N"];
/** No information. */
export const NI: readonly Rob2AnswerGroup[] = ["NI"];
/** Anything but no. */
export const Y_NI: readonly Rob2AnswerGroup[] = ["Y", "NI"];
/** Anything but yes. */
export const N_NI: readonly Rob2AnswerGroup[] = ["N", "NI"];
/** Yes, or not applicable. */
export const Y_NA: readonly Rob2AnswerGroup[] = ["Y", "NA"];
/** No, or not applicable. */
export const N_NA: readonly Rob2AnswerGroup[] = ["N", "NA"];

/** Whether participants and carers knew the intervention: the guidance asks of either. */
export const aware: readonly Rob2QuestionId[] = ["2.1", "2.2"];
/** Failures of implementation and of adherence: the guidance asks of either. */
export const failures: readonly Rob2QuestionId[] = ["2.4", "2.5"];

/** That a question has one of the answers. */
export function is(question: Rob2QuestionId, answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return all([question], answers);
}

/** That one of several questions has one of the answers. */
export function any(questions: readonly Rob2QuestionId[], answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions, quantifier: "any", answers };
}

/** That each of several questions has one of the answers. */
export function all(questions: readonly Rob2QuestionId[], answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions, quantifier: "all", answers };
}

/** The group of an answer; of a question without one, `NA`. */
export function group(answer: SignallingAnswer | undefined): Rob2AnswerGroup {
  switch (answer) {
    case "Y":
    case "PY":
      return "Y";
    case "N":
    case "PN":
      return "N";
    case "NI":
      return "NI";
    case "NA":
    case undefined:
      return "NA";
  }
}

/** Whether a condition holds for the answers so far. */
export function holds(condition: Rob2Condition, answers: ReadonlyMap<Rob2QuestionId, SignallingAnswer>): boolean {
  const matches = (question: Rob2QuestionId): boolean => condition.answers.includes(group(answers.get(question)));
  return condition.quantifier === "any" ? condition.questions.some(matches) : condition.questions.every(matches);
}
