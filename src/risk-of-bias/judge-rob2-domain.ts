import type { SignallingAnswer } from "../model/risk-of-bias.js";
import { refuse } from "../shapes/refuse.js";
import { type Rob2Rule, rob2Algorithms } from "./rob2-algorithms.js";
import { type Rob2Answers, readRob2Answers } from "./rob2-answers.js";
import { group, holds } from "./rob2-condition.js";
import { questionsOf } from "./rob2-questions.js";
import { isFor } from "./rob2-scope.js";
import type { Rob2Domain, Rob2Effect, Rob2Judgement, Rob2QuestionId, Rob2Variant } from "./rob2-terms.js";

/** A question with the answer that helped to decide. */
export interface Rob2Step {
  /** Number of the signalling question. */
  readonly question: Rob2QuestionId;
  /** The answer as given; `NA` for a question that was not asked. */
  readonly answer: SignallingAnswer;
}

/** The judgement of a domain. */
export interface Rob2DomainAssessment {
  /** Risk of bias in the domain, the worst of its parts. */
  readonly judgement: Rob2Judgement;
  /** The questions and answers that decided; in domain S those that the reviewer judged on. */
  readonly path: readonly Rob2Step[];
  /** The reviewer's reason, in domain S. */
  readonly reason?: string;
}

/**
 * The judgement of a domain by its algorithm: the worst of its parts, with the answers that decided them.
 *
 * @param domain - Any domain but S.
 * @param variant - The trial design.
 * @param effect - The effect of interest.
 * @param given - Answers by question number that fit the questions.
 * @returns The judgement.
 */
export function judgeRob2Domain(
  domain: Rob2Domain,
  variant: Rob2Variant,
  effect: Rob2Effect,
  given: Rob2Answers,
): Rob2DomainAssessment {
  const { answers } = readRob2Answers(questionsOf(domain, variant, effect), given);
  const parts = rob2Algorithms
    .filter((table) => isFor(table, domain, variant, effect))
    .map((table) => applyRules(table.rules, answers));
  const judgement = worstJudgement(parts.map((part) => part.judgement));
  const path = parts.filter((part) => part.judgement === judgement).flatMap((part) => part.path);
  return { judgement, path };
}

function applyRules(
  rules: readonly Rob2Rule[],
  answers: ReadonlyMap<Rob2QuestionId, SignallingAnswer>,
): Rob2DomainAssessment {
  const rule = rules.find(({ when }) => when.every((condition) => holds(condition, answers)));
  // The tables cover every combination of answers that the questions allow: a test goes through all of them.
  if (rule === undefined) refuse("invalid-value", "answers", "answers that the algorithm covers");
  const path = rule.when.flatMap(({ questions, answers: wanted }) =>
    questions
      .map((question) => ({ question, answer: answers.get(question) ?? ("NA" as const) }))
      .filter(({ answer }) => wanted.includes(group(answer))),
  );
  return { judgement: rule.judgement, path };
}

/** The highest risk among judgements; low where there is none. */
export function worstJudgement(judgements: readonly Rob2Judgement[]): Rob2Judgement {
  if (judgements.includes("high")) return "high";
  return judgements.includes("some-concerns") ? "some-concerns" : "low";
}
