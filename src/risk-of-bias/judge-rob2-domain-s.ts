import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object } from "../shapes/object.js";
import type { Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import type { Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { type Rob2Answers, readRob2Answers } from "./rob2-answers.js";
import { questionsOf } from "./rob2-questions.js";
import { type Rob2Judgement, rob2Judgements } from "./rob2-terms.js";

/** A reviewer's judgement of domain S. */
export interface Rob2DomainSJudgement {
  /** Risk of bias from period and carryover effects. */
  readonly judgement: Rob2Judgement;
  /** What decided it, such as the length of the washout, in the reviewer's words. */
  readonly reason: string;
}

/** Shape of a {@link Rob2DomainSJudgement}. */
export const rob2DomainSJudgementShape: Shape<Rob2DomainSJudgement> = /* @__PURE__ */ lazy<Rob2DomainSJudgement>(
  (exactly) => exactly(object({ judgement: oneOf(rob2Judgements), reason: someText })),
);

/**
 * The judgement of domain S, which a reviewer makes: its questions are read, its algorithm was not seen.
 *
 * @param given - Answers by question number that fit the questions.
 * @param judged - The reviewer's judgement.
 * @returns The judgement with the questions that were asked.
 */
export function judgeRob2DomainS(
  given: Rob2Answers,
  { judgement, reason }: Rob2DomainSJudgement,
): Rob2DomainAssessment {
  const { answers } = readRob2Answers(questionsOf("DS", "crossover", "assignment"), given);
  const path = [...answers].map(([question, answer]) => ({ question, answer }));
  return { judgement, path: path.filter(({ answer }) => answer !== "NA"), reason };
}
