import type { SignallingAnswer } from "../model/risk-of-bias.js";
import { checkEnum, checkObject, checkOptional, refuse } from "../shapes/check.js";
import { checkRob2Effect } from "./check-rob2-effect.js";
import { judgeRob2Domain, type Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { judgeRob2DomainS, type Rob2DomainSJudgement } from "./judge-rob2-domain-s.js";
import { questionsOf } from "./rob2-questions.js";
import {
  type Rob2Domain,
  type Rob2Effect,
  type Rob2QuestionId,
  type Rob2Variant,
  rob2Domains,
  rob2Variants,
} from "./rob2-terms.js";

/** Answers by question number. A question that is not asked is left out, or `NA`. */
export type Rob2Answers = Readonly<Partial<Record<Rob2QuestionId, SignallingAnswer>>>;

/** Options of the assessment of a single domain. */
export interface Rob2DomainOptions {
  /** Trial design; `parallel` if absent, and `crossover` is needed for domain S. */
  readonly variant?: Rob2Variant;
  /** Effect of interest; needed for domain 2 alone. */
  readonly effect?: Rob2Effect;
  /** A reviewer's judgement of domain S; needed for that domain alone. */
  readonly domainS?: Rob2DomainSJudgement;
}

/**
 * The RoB 2 judgement of one domain.
 *
 * @remarks See {@link assessRob2}.
 * @param domain - The domain.
 * @param answers - Answers to the questions of that domain.
 * @param options - Trial design; effect of interest, needed for `D2`; a reviewer's judgement, needed for `DS`.
 * @returns The judgement with the questions and answers that decided.
 * @throws {MicrodosingError} `missing-field`, `invalid-value`, `unknown-field` or `invalid-type`, with the question.
 * @example
 * ```ts
 * import { assessRob2Domain } from "microdosing/evidence";
 * const { judgement, path } = assessRob2Domain("D1", { "1.1": "Y", "1.2": "NI", "1.3": "PN" });
 * console.log(judgement, path.map(({ question, answer }) => `${question} ${answer}`).join(", "));
 * // some-concerns 1.2 NI, 1.3 PN
 * ```
 */
export function assessRob2Domain(
  domain: Rob2Domain,
  answers: Rob2Answers,
  options?: Rob2DomainOptions,
): Rob2DomainAssessment {
  const chosen = checkEnum(domain, "domain", rob2Domains);
  const fields = checkObject(options === undefined ? {} : options, "options", ["variant", "effect", "domainS"]);
  const variant =
    chosen === "DS"
      ? checkEnum(fields.variant, "options.variant", ["crossover"])
      : checkOptional(fields.variant, "parallel", (value) => checkEnum(value, "options.variant", rob2Variants));
  const effect =
    chosen === "D2" || fields.effect !== undefined
      ? checkRob2Effect(fields.effect, "options.effect", variant)
      : "assignment";
  const own = questionsOf(chosen, variant, effect).map(({ id }) => id);
  const given = checkObject(answers, "answers", own);
  if (chosen === "DS") return judgeRob2DomainS(given, fields.domainS, "options.domainS");
  if (fields.domainS !== undefined) {
    refuse("invalid-value", "options.domainS", "no such field: it is for domain S", fields.domainS);
  }
  return judgeRob2Domain(chosen, variant, effect, given);
}
