import { type CheckedFields, checkEnum, checkNonEmptyString, checkObject, joinPath } from "../shapes/check.js";
import type { Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { readRob2Answers } from "./read-rob2-answers.js";
import { questionsOf } from "./rob2-questions.js";
import { type Rob2Judgement, rob2Judgements } from "./rob2-terms.js";

/**
 * The judgement of domain S, which a reviewer makes: its questions are read, its algorithm was not seen.
 *
 * @param given - Answers by question number.
 * @param judged - The reviewer's judgement, unchecked.
 * @param path - Where that judgement stands.
 * @returns The judgement with the questions that were asked.
 */
export function judgeRob2DomainS(given: CheckedFields, judged: unknown, path: string): Rob2DomainAssessment {
  const answers = readRob2Answers(questionsOf("DS", "crossover", "assignment"), given);
  const fields = checkObject(judged, path, ["judgement", "reason"]);
  return {
    judgement: checkEnum(fields.judgement, joinPath(path, "judgement"), rob2Judgements),
    path: [...answers].map(([question, answer]) => ({ question, answer })).filter(({ answer }) => answer !== "NA"),
    reason: checkNonEmptyString(fields.reason, joinPath(path, "reason")),
  };
}

/** A reviewer's judgement of domain S. */
export interface Rob2DomainSJudgement {
  /** Risk of bias from period and carryover effects. */
  readonly judgement: Rob2Judgement;
  /** Why. */
  readonly reason: string;
}
