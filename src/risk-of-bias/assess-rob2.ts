import { check } from "../shapes/shape.js";
import { judgeRob2Domain, type Rob2DomainAssessment } from "./judge-rob2-domain.js";
import { judgeRob2DomainS } from "./judge-rob2-domain-s.js";
import { judgeRob2Overall, type Rob2DomainAssessments, type Rob2Overall } from "./judge-rob2-overall.js";
import { type Rob2Input, rob2InputShape } from "./rob2-input.js";
import { type Rob2Domain, type Rob2Effect, type Rob2Variant, rob2Versions } from "./rob2-terms.js";

/** A RoB 2 assessment of one result of a trial. */
export interface Rob2Assessment {
  /** Date of the version of the guidance, as printed on it. */
  readonly version: string;
  /** Trial design, which decides the questions. */
  readonly variant: Rob2Variant;
  /** What domain 2 was assessed for. */
  readonly effect: Rob2Effect;
  /** Judgement of each domain with the answers that decided it. */
  readonly domains: Rob2DomainAssessments;
  /** Judgement over all domains, and whether a reviewer raised it. */
  readonly overall: Rob2Overall;
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
  const { variant, effect, answers, domainS, escalate } = check(rob2InputShape, input, "input");
  const assess = (domain: Rob2Domain): Rob2DomainAssessment => judgeRob2Domain(domain, variant, effect, answers);
  const domains: Rob2DomainAssessments = {
    D1: assess("D1"),
    ...(domainS === undefined ? {} : { DS: judgeRob2DomainS(answers, domainS) }),
    D2: assess("D2"),
    D3: assess("D3"),
    D4: assess("D4"),
    D5: assess("D5"),
  };
  return { version: rob2Versions[variant], variant, effect, domains, overall: judgeRob2Overall(domains, escalate) };
}
