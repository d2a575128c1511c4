import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { type Rob2DomainSJudgement, rob2DomainSJudgementShape } from "./judge-rob2-domain-s.js";
import { type Rob2Escalation, rob2EscalationShape } from "./judge-rob2-overall.js";
import { type Rob2Answers, rob2AnswersShape, unfitAnswers } from "./rob2-answers.js";
import { unseenEffects } from "./rob2-effect.js";
import { questionsOf } from "./rob2-questions.js";
import {
  type Rob2Effect,
  type Rob2Variant,
  rob2Domains,
  rob2Effects,
  rob2QuestionIds,
  rob2Variants,
} from "./rob2-terms.js";

/** What a RoB 2 assessment is made from. */
export interface Rob2Input {
  /** Trial design. */
  readonly variant: Rob2Variant;
  /** Effect of interest; of a crossover trial, `assignment` alone. */
  readonly effect: Rob2Effect;
  /** Answers by question number; every question that is asked needs one. */
  readonly answers: Rob2Answers;
  /** A reviewer's judgement of domain S: needed for a crossover trial, and for no other. */
  readonly domainS?: Rob2DomainSJudgement | undefined;
  /** A reviewer's decision to raise the overall judgement. */
  readonly escalate?: Rob2Escalation | undefined;
}

/** Shape of a {@link Rob2Input}. */
export const rob2InputShape: Shape<Rob2Input> = /* @__PURE__ */ lazy<Rob2Input>((exactly) =>
  exactly(
    refined(
      object({
        variant: oneOf(rob2Variants),
        effect: oneOf(rob2Effects),
        answers: rob2AnswersShape(rob2QuestionIds),
        domainS: optional(rob2DomainSJudgementShape),
        escalate: optional(rob2EscalationShape),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf({ variant, effect, answers, domainS }: Rob2Input): Iterable<Problem> {
  for (const problem of unseenEffects(variant, effect)) return yield problem;
  const domains = rob2Domains.map((domain) => questionsOf(domain, variant, effect));
  const own = new Set(domains.flat().map(({ id }) => id));
  for (const id of rob2QuestionIds) {
    const answer = answers[id];
    if (own.has(id) || answer === undefined || answer === "NA") continue;
    const expected = 'no answer or "NA": it belongs to another trial design or effect of interest';
    yield { path: ["answers", id], expected, received: answer };
  }
  for (const questions of domains) {
    for (const { path = [], ...problem } of unfitAnswers(questions, answers)) {
      yield { ...problem, path: ["answers", ...path] };
    }
  }
  if (variant === "parallel" && domainS !== undefined) {
    yield { path: ["domainS"], expected: "no such field: domain S is one of crossover trials", received: domainS };
  }
  if (variant === "crossover" && domainS === undefined) {
    const expected = "a reviewer's judgement of period and carryover effects";
    yield { path: ["domainS"], code: "missing-field", expected, received: domainS };
  }
}
