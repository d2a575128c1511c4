import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { judgeRob2Domain, type Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { judgeRob2DomainS, type Rob2DomainSJudgement, rob2DomainSJudgementShape } from "./judge-rob2-domain-s.js";
import { type Rob2Answers, rob2AnswersShape, unfitAnswers } from "./rob2-answers.js";
import { unseenEffects } from "./rob2-effect.js";
import { questionsOf } from "./rob2-questions.js";
import {
  type Rob2Domain,
  type Rob2Effect,
  type Rob2Variant,
  rob2Domains,
  rob2Effects,
  rob2Variants,
} from "./rob2-terms.js";

/** Options of the assessment of a single domain. */
export interface Rob2DomainOptions {
  /** Trial design; `parallel` if absent, and `crossover` is needed for domain S. */
  readonly variant?: Rob2Variant | undefined;
  /** Effect of interest; needed for domain 2 alone. */
  readonly effect?: Rob2Effect | undefined;
  /** A reviewer's judgement of domain S; needed for that domain alone. */
  readonly domainS?: Rob2DomainSJudgement | undefined;
}

/** Shape of {@link Rob2DomainOptions}. */
export const rob2DomainOptionsShape: Shape<Rob2DomainOptions> = /* @__PURE__ */ lazy<Rob2DomainOptions>((exactly) =>
  exactly(
    object({
      variant: optional(oneOf(rob2Variants)),
      effect: optional(oneOf(rob2Effects)),
      domainS: optional(rob2DomainSJudgementShape),
    }),
  ),
);

/** What the options lack, or have too much, for a domain. */
function* unfitOptions(domain: Rob2Domain, { variant, effect, domainS }: Rob2DomainOptions): Iterable<Problem> {
  if (domain === "DS" && variant !== "crossover") {
    const code = variant === undefined ? "missing-field" : "invalid-value";
    yield { path: ["variant"], code, expected: '"crossover": no other trial has a domain S', received: variant };
  }
  if (domain === "DS" && domainS === undefined) {
    yield { path: ["domainS"], code: "missing-field", expected: "a reviewer's judgement of it", received: domainS };
  }
  if (domain !== "DS" && domainS !== undefined) {
    yield { path: ["domainS"], expected: "no such field: it is for domain S", received: domainS };
  }
  if (domain === "D2" && effect === undefined) {
    yield { path: ["effect"], code: "missing-field", expected: "the effect of interest", received: effect };
  }
  yield* unseenEffects(variant ?? "parallel", effect ?? "assignment");
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
  options: Rob2DomainOptions = {},
): Rob2DomainAssessment {
  const chosen = check(oneOf(rob2Domains), domain, "domain");
  const optionsShape = refined(rob2DomainOptionsShape, (given) => unfitOptions(chosen, given));
  const { variant = "parallel", effect = "assignment", domainS } = check(optionsShape, options, "options", ["options"]);
  const questions = questionsOf(chosen, variant, effect);
  const answersShape = refined(rob2AnswersShape(questions.map(({ id }) => id)), (given) =>
    unfitAnswers(questions, given),
  );
  const given = check(answersShape, answers, "answers", ["answers"]);
  return domainS === undefined ? judgeRob2Domain(chosen, variant, effect, given) : judgeRob2DomainS(given, domainS);
}
