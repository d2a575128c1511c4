import {
  type CheckedFields,
  checkEnum,
  checkNonEmptyString,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";
import type { Rob2Answers } from "./assess-rob2-domain.js";
import { checkRob2Effect } from "./check-rob2-effect.js";
import { judgeRob2Domain, type Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { judgeRob2DomainS, type Rob2DomainSJudgement } from "./judge-rob2-domain-s.js";
import {
  judgeRob2Overall,
  type Rob2DomainAssessments,
  type Rob2Escalation,
  type Rob2Overall,
} from "./judge-rob2-overall.js";
import { questionsOf } from "./rob2-questions.js";
import {
  type Rob2Domain,
  type Rob2Effect,
  type Rob2Variant,
  rob2Domains,
  rob2QuestionIds,
  rob2Variants,
  rob2Versions,
} from "./rob2-terms.js";

/** A RoB 2 assessment of one result of a trial. */
export interface Rob2Assessment {
  /** Version of the guidance. */
  readonly version: string;
  /** Trial design. */
  readonly variant: Rob2Variant;
  /** Effect of interest. */
  readonly effect: Rob2Effect;
  /** Judgement by domain. */
  readonly domains: Rob2DomainAssessments;
  /** Overall judgement. */
  readonly overall: Rob2Overall;
}

/** What a RoB 2 assessment is made from. */
export interface Rob2Input {
  /** Trial design. */
  readonly variant: Rob2Variant;
  /** Effect of interest; of a crossover trial, `assignment` alone. */
  readonly effect: Rob2Effect;
  /** Answers by question number. */
  readonly answers: Rob2Answers;
  /** A reviewer's judgement of domain S: needed for a crossover trial, and for no other. */
  readonly domainS?: Rob2DomainSJudgement;
  /** A reviewer's decision to raise the overall judgement. */
  readonly escalate?: Rob2Escalation;
}

/**
 * The RoB 2 assessment of one result of a randomised trial: a judgement in each domain, and overall.
 *
 * @remarks
 * Parallel groups: RoB 2, version of 22 August 2019 (Sterne and others, BMJ, 2019). The tables are {@link rob2Questions} and
 * {@link rob2Algorithms}. Overall: low where all domains are low, high where any is high, some concerns otherwise. Several domains
 * with some concerns may together amount to a high risk; that is a reviewer's judgement, made with `escalate` and a reason, and
 * never counted here.
 *
 * Crossover: RoB 2 for crossover trials, preliminary version of 18 March 2021, effect of assignment. Domains 1 to 4 are decided as
 * for parallel groups (1.3 looks at the start of the first period, 2.1 and 2.2 at each period, 4.2 at the interventions within a
 * sequence); domain 5 has a further question, 5.4; the additional domain S, on period and carryover effects, has its questions
 * here, and a reviewer judges it with `domainS`, because its algorithm was not seen in text that could be confirmed.
 *
 * @param input - Variant, effect of interest, answers by question number, and a reviewer's judgements.
 * @returns The judgements with the questions and answers that decided each.
 * @throws {MicrodosingError} `missing-field` for a question that was to be answered, such as `answers["2.3"]`; `invalid-value` for an
 * answer to a question that is not asked, or that it does not take, for `domainS` outside a crossover trial, and for the effect of
 * adhering in one; `out-of-range` for `escalate` where no domain raises concerns; `unknown-field` or `invalid-type`.
 * @example
 * ```ts
 * import { assessRob2 } from "microdosing/evidence";
 * const answers = {
 *   "1.1": "Y", "1.2": "PY", "1.3": "N",
 *   "2.1": "PY", "2.2": "N", "2.3": "NI", "2.6": "Y",
 *   "3.1": "Y",
 *   "4.1": "N", "4.2": "N", "4.3": "Y", "4.4": "PY", "4.5": "PN",
 *   "5.1": "Y", "5.2": "N", "5.3": "N",
 * } as const;
 * const { domains, overall } = assessRob2({ variant: "parallel", effect: "assignment", answers });
 * console.log(domains.D1.judgement, domains.D2.judgement, domains.D4.judgement);
 * // low some-concerns some-concerns
 * console.log(overall.judgement, overall.escalationPossible);
 * // some-concerns true
 * const crossover = assessRob2({
 *   variant: "crossover",
 *   effect: "assignment",
 *   answers: { ...answers, "S.1": "Y", "S.3": "PN", "5.4": "N" },
 *   domainS: { judgement: "high", reason: "two days between the periods" },
 * });
 * console.log(crossover.overall.judgement, crossover.domains.DS?.path.map(({ question }) => question).join(", "));
 * // high S.1, S.3
 * ```
 */
export function assessRob2(input: Rob2Input): Rob2Assessment {
  const fields = checkObject(input, "", ["variant", "effect", "answers", "domainS", "escalate"]);
  const variant = checkEnum(fields.variant, "variant", rob2Variants);
  const effect = checkRob2Effect(fields.effect, "effect", variant);
  const answers = checkObject(fields.answers, "answers", rob2QuestionIds);
  refuseOtherQuestions(answers, variant, effect);
  if (variant === "parallel" && fields.domainS !== undefined) {
    refuse("invalid-value", "domainS", "no such field: domain S is one of crossover trials", fields.domainS);
  }
  const escalation = checkOptional(fields.escalate, undefined, checkEscalation);
  const assess = (domain: Rob2Domain): Rob2DomainAssessment => judgeRob2Domain(domain, variant, effect, answers);
  const domains: Rob2DomainAssessments = {
    D1: assess("D1"),
    ...(variant === "crossover" ? { DS: judgeRob2DomainS(answers, fields.domainS, "domainS") } : {}),
    D2: assess("D2"),
    D3: assess("D3"),
    D4: assess("D4"),
    D5: assess("D5"),
  };
  return { version: rob2Versions[variant], variant, effect, domains, overall: judgeRob2Overall(domains, escalation) };
}

/** Refuses answers to questions that belong to another trial design or effect of interest. */
function refuseOtherQuestions(answers: CheckedFields, variant: Rob2Variant, effect: Rob2Effect): void {
  const own = rob2Domains.flatMap((domain) => questionsOf(domain, variant, effect)).map(({ id }) => id);
  for (const id of rob2QuestionIds) {
    const value = answers[id];
    if (own.includes(id) || value === undefined || value === "NA") continue;
    const expected = 'no answer or "NA": it belongs to another trial design or effect of interest';
    refuse("invalid-value", joinPath("answers", id), expected, value);
  }
}

function checkEscalation(value: unknown): Rob2Escalation {
  const fields = checkObject(value, "escalate", ["to", "reason"]);
  return {
    to: checkEnum(fields.to, "escalate.to", ["high"]),
    reason: checkNonEmptyString(fields.reason, "escalate.reason"),
  };
}
