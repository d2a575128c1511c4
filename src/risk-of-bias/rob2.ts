import { type SignallingAnswer, signallingAnswers } from "../model/risk-of-bias.js";
import {
  type CheckedFields,
  checkEnum,
  checkNonEmptyString,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";

/**
 * The domains of RoB 2, in the order of the tool. `D1`: randomisation process. `DS`: period and carryover effects, of crossover
 * trials alone. `D2`: deviations from the intended interventions. `D3`: missing outcome data. `D4`: measurement of the outcome.
 * `D5`: selection of the reported result.
 */
export const rob2Domains = ["D1", "DS", "D2", "D3", "D4", "D5"] as const;
/** A domain of RoB 2. */
export type Rob2Domain = (typeof rob2Domains)[number];

/** Risk of bias by RoB 2, lowest first. */
export const rob2Judgements = ["low", "some-concerns", "high"] as const;
/** Risk of bias by RoB 2. */
export type Rob2Judgement = (typeof rob2Judgements)[number];

/** What the assessment of domain 2 is about: the effect of assignment to the intervention, or of adhering to it. */
export const rob2Effects = ["assignment", "adherence"] as const;
/** What the assessment of domain 2 is about. */
export type Rob2Effect = (typeof rob2Effects)[number];

/**
 * Trial designs that RoB 2 has variants for here. `parallel`: individually randomised, parallel groups. `crossover`: two
 * interventions in two periods, in random order.
 */
export const rob2Variants = ["parallel", "crossover"] as const;
/** A trial design that RoB 2 has a variant for. */
export type Rob2Variant = (typeof rob2Variants)[number];

/** The version of the guidance by trial design; that for crossover trials is a preliminary one. */
export const rob2Versions: Readonly<Record<Rob2Variant, string>> = {
  parallel: "22 August 2019",
  crossover: "18 March 2021",
};

/** Numbers of the signalling questions, over all domains. */
export const rob2QuestionIds = [
  "1.1",
  "1.2",
  "1.3",
  "S.1",
  "S.2",
  "S.3",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "2.5",
  "2.6",
  "2.7",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "4.5",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
] as const;
/** The number of a signalling question. */
export type Rob2QuestionId = (typeof rob2QuestionIds)[number];

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

/** A signalling question. */
export interface Rob2Question {
  /** Number. */
  readonly id: Rob2QuestionId;
  /** Domain. */
  readonly domain: Rob2Domain;
  /** The trial design that it belongs to; both if absent. */
  readonly variant?: Rob2Variant;
  /** The effect of interest that it belongs to; both if absent. */
  readonly effect?: Rob2Effect;
  /** What it asks, as a code. */
  readonly topic: string;
  /** When it is asked: all conditions of one of the lists hold; always if absent. */
  readonly askedWhen?: readonly (readonly Rob2Condition[])[];
  /** Answers that it takes when asked. */
  readonly answers: readonly SignallingAnswer[];
}

/** A row of an algorithm: the judgement where all conditions hold. */
export interface Rob2Rule {
  /** Conditions, all of which must hold. */
  readonly when: readonly Rob2Condition[];
  /** The judgement. */
  readonly judgement: Rob2Judgement;
}

/** An algorithm of a domain. Where a domain has several parts, its judgement is the worst of them. */
export interface Rob2Algorithm {
  /** Domain. */
  readonly domain: Rob2Domain;
  /** The trial design that it belongs to; both if absent. */
  readonly variant?: Rob2Variant;
  /** The effect of interest that it belongs to; both if absent. */
  readonly effect?: Rob2Effect;
  /** Part of the domain, from 1. */
  readonly part: 1 | 2;
  /** Rows; exactly one of them holds for any answers that the questions allow. */
  readonly rules: readonly Rob2Rule[];
}

/** A question with the answer that helped to decide. */
export interface Rob2Step {
  /** Question. */
  readonly question: Rob2QuestionId;
  /** The answer as given; `NA` for a question that was not asked. */
  readonly answer: SignallingAnswer;
}

/** The judgement of a domain. */
export interface Rob2DomainAssessment {
  /** Risk of bias. */
  readonly judgement: Rob2Judgement;
  /** The questions and answers that decided; in domain S those that the reviewer judged on. */
  readonly path: readonly Rob2Step[];
  /** The reviewer's reason, in domain S. */
  readonly reason?: string;
}

/** The judgements of the domains of a trial. */
export interface Rob2DomainAssessments {
  /** Randomisation process. */
  readonly D1: Rob2DomainAssessment;
  /** Period and carryover effects, of a crossover trial. */
  readonly DS?: Rob2DomainAssessment;
  /** Deviations from the intended interventions. */
  readonly D2: Rob2DomainAssessment;
  /** Missing outcome data. */
  readonly D3: Rob2DomainAssessment;
  /** Measurement of the outcome. */
  readonly D4: Rob2DomainAssessment;
  /** Selection of the reported result. */
  readonly D5: Rob2DomainAssessment;
}

/** A domain that helped to decide the overall judgement. */
export interface Rob2OverallStep {
  /** Domain. */
  readonly domain: Rob2Domain;
  /** Its judgement. */
  readonly judgement: Rob2Judgement;
}

/** The overall judgement. */
export interface Rob2Overall {
  /** Risk of bias: the minimum, or what a reviewer raised it to. */
  readonly judgement: Rob2Judgement;
  /** What the domains make of it by rule, below which it cannot fall. */
  readonly minimum: Rob2Judgement;
  /** Whether a reviewer raised it. */
  readonly escalated: boolean;
  /**
   * Whether the guidance invites a reviewer to consider raising it: several domains raise some concerns. How many are too many is
   * a judgement and is never counted here.
   */
  readonly escalationPossible: boolean;
  /** The reviewer's reason, where it was raised. */
  readonly reason?: string;
  /** The domains that decided the minimum. */
  readonly path: readonly Rob2OverallStep[];
}

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

/** Answers by question number. A question that is not asked is left out, or `NA`. */
export type Rob2Answers = Readonly<Partial<Record<Rob2QuestionId, SignallingAnswer>>>;

/** A reviewer's decision to raise the overall judgement. */
export interface Rob2Escalation {
  /** What to raise it to. */
  readonly to: "high";
  /** Why. */
  readonly reason: string;
}

/** A reviewer's judgement of domain S. */
export interface Rob2DomainSJudgement {
  /** Risk of bias from period and carryover effects. */
  readonly judgement: Rob2Judgement;
  /** Why. */
  readonly reason: string;
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

/** Options of the assessment of a single domain. */
export interface Rob2DomainOptions {
  /** Trial design; `parallel` if absent, and `crossover` is needed for domain S. */
  readonly variant?: Rob2Variant;
  /** Effect of interest; needed for domain 2 alone. */
  readonly effect?: Rob2Effect;
  /** A reviewer's judgement of domain S; needed for that domain alone. */
  readonly domainS?: Rob2DomainSJudgement;
}

const answered: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N", "NI"];
const answeredWithoutNi: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N"];
const Y: readonly Rob2AnswerGroup[] = ["Y"];
const N: readonly Rob2AnswerGroup[] = ["N"];
const NI: readonly Rob2AnswerGroup[] = ["NI"];
const Y_NI: readonly Rob2AnswerGroup[] = ["Y", "NI"];
const N_NI: readonly Rob2AnswerGroup[] = ["N", "NI"];
const Y_NA: readonly Rob2AnswerGroup[] = ["Y", "NA"];
const N_NA: readonly Rob2AnswerGroup[] = ["N", "NA"];

const aware: readonly Rob2QuestionId[] = ["2.1", "2.2"];
const failures: readonly Rob2QuestionId[] = ["2.4", "2.5"];

function is(question: Rob2QuestionId, answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return all([question], answers);
}

function any(questions: readonly Rob2QuestionId[], answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions, quantifier: "any", answers };
}

function all(questions: readonly Rob2QuestionId[], answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions, quantifier: "all", answers };
}

/** Domain 5: the questions on selection differ between trial designs. */
function selectionRules(selected: readonly Rob2QuestionId[]): readonly Rob2Rule[] {
  return [
    { when: [any(selected, Y)], judgement: "high" },
    { when: [all(selected, N_NI), any(selected, NI)], judgement: "some-concerns" },
    { when: [all(selected, N), is("5.1", Y)], judgement: "low" },
    { when: [all(selected, N), is("5.1", N_NI)], judgement: "some-concerns" },
  ];
}

function listQuestions(): readonly Rob2Question[] {
  return [
    { id: "1.1", domain: "D1", topic: "sequence-random", answers: answered },
    { id: "1.2", domain: "D1", topic: "allocation-concealed", answers: answered },
    { id: "1.3", domain: "D1", topic: "baseline-differences-suggest-problem", answers: answered },
    { id: "S.1", domain: "DS", variant: "crossover", topic: "sequences-equal-in-size", answers: answered },
    {
      id: "S.2",
      domain: "DS",
      variant: "crossover",
      topic: "period-effects-in-analysis",
      askedWhen: [[is("S.1", N_NI)]],
      answers: answered,
    },
    { id: "S.3", domain: "DS", variant: "crossover", topic: "carryover-had-time-to-disappear", answers: answered },
    { id: "2.1", domain: "D2", topic: "participants-aware", answers: answered },
    { id: "2.2", domain: "D2", topic: "carers-aware", answers: answered },
    {
      id: "2.3",
      domain: "D2",
      effect: "assignment",
      topic: "deviations-from-trial-context",
      askedWhen: [[any(aware, Y_NI)]],
      answers: answered,
    },
    {
      id: "2.4",
      domain: "D2",
      effect: "assignment",
      topic: "deviations-affect-outcome",
      askedWhen: [[is("2.3", Y)]],
      answers: answered,
    },
    {
      id: "2.5",
      domain: "D2",
      effect: "assignment",
      topic: "deviations-balanced",
      askedWhen: [[is("2.4", Y_NI)]],
      answers: answered,
    },
    { id: "2.6", domain: "D2", effect: "assignment", topic: "analysis-appropriate", answers: answered },
    {
      id: "2.7",
      domain: "D2",
      effect: "assignment",
      topic: "analysis-impact-substantial",
      askedWhen: [[is("2.6", N_NI)]],
      answers: answered,
    },
    {
      id: "2.3",
      domain: "D2",
      effect: "adherence",
      topic: "non-protocol-interventions-balanced",
      askedWhen: [[any(aware, Y_NI)]],
      answers: signallingAnswers,
    },
    { id: "2.4", domain: "D2", effect: "adherence", topic: "implementation-failures", answers: signallingAnswers },
    { id: "2.5", domain: "D2", effect: "adherence", topic: "non-adherence", answers: signallingAnswers },
    {
      id: "2.6",
      domain: "D2",
      effect: "adherence",
      topic: "analysis-appropriate",
      askedWhen: [[is("2.3", N_NI)], [any(failures, Y_NI)]],
      answers: answered,
    },
    { id: "3.1", domain: "D3", topic: "data-nearly-complete", answers: answered },
    {
      id: "3.2",
      domain: "D3",
      topic: "evidence-of-no-bias",
      askedWhen: [[is("3.1", N_NI)]],
      answers: answeredWithoutNi,
    },
    { id: "3.3", domain: "D3", topic: "could-depend-on-value", askedWhen: [[is("3.2", N)]], answers: answered },
    { id: "3.4", domain: "D3", topic: "likely-depended-on-value", askedWhen: [[is("3.3", Y_NI)]], answers: answered },
    { id: "4.1", domain: "D4", topic: "method-inappropriate", answers: answered },
    { id: "4.2", domain: "D4", topic: "measurement-differed", answers: answered },
    {
      id: "4.3",
      domain: "D4",
      topic: "assessors-aware",
      askedWhen: [[all(["4.1", "4.2"], N_NI)]],
      answers: answered,
    },
    { id: "4.4", domain: "D4", topic: "could-be-influenced", askedWhen: [[is("4.3", Y_NI)]], answers: answered },
    { id: "4.5", domain: "D4", topic: "likely-influenced", askedWhen: [[is("4.4", Y_NI)]], answers: answered },
    { id: "5.1", domain: "D5", topic: "pre-specified-plan", answers: answered },
    { id: "5.2", domain: "D5", topic: "selected-from-measurements", answers: answered },
    { id: "5.3", domain: "D5", topic: "selected-from-analyses", answers: answered },
    { id: "5.4", domain: "D5", variant: "crossover", topic: "first-period-only-for-carryover", answers: answered },
  ];
}

/** The signalling questions of RoB 2: whom each is for, when it is asked, and its answers. */
export const rob2Questions: readonly Rob2Question[] = /* @__PURE__ */ listQuestions();

function listAlgorithms(): readonly Rob2Algorithm[] {
  return [
    {
      domain: "D1",
      part: 1,
      rules: [
        { when: [is("1.2", Y), is("1.1", Y_NI), is("1.3", N_NI)], judgement: "low" },
        { when: [is("1.2", Y), is("1.1", Y_NI), is("1.3", Y)], judgement: "some-concerns" },
        { when: [is("1.2", Y), is("1.1", N)], judgement: "some-concerns" },
        { when: [is("1.2", NI), is("1.3", N_NI)], judgement: "some-concerns" },
        { when: [is("1.2", NI), is("1.3", Y)], judgement: "high" },
        { when: [is("1.2", N)], judgement: "high" },
      ],
    },
    {
      domain: "D2",
      effect: "assignment",
      part: 1,
      rules: [
        { when: [all(aware, N)], judgement: "low" },
        { when: [any(aware, Y_NI), is("2.3", N)], judgement: "low" },
        { when: [any(aware, Y_NI), is("2.3", NI)], judgement: "some-concerns" },
        { when: [any(aware, Y_NI), is("2.3", Y), is("2.4", N)], judgement: "some-concerns" },
        {
          when: [any(aware, Y_NI), is("2.3", Y), is("2.4", Y_NI), is("2.5", Y)],
          judgement: "some-concerns",
        },
        { when: [any(aware, Y_NI), is("2.3", Y), is("2.4", Y_NI), is("2.5", N_NI)], judgement: "high" },
      ],
    },
    {
      domain: "D2",
      effect: "assignment",
      part: 2,
      rules: [
        { when: [is("2.6", Y)], judgement: "low" },
        { when: [is("2.6", N_NI), is("2.7", N)], judgement: "some-concerns" },
        { when: [is("2.6", N_NI), is("2.7", Y_NI)], judgement: "high" },
      ],
    },
    {
      domain: "D2",
      effect: "adherence",
      part: 1,
      rules: [
        { when: [all(aware, N), all(failures, N_NA)], judgement: "low" },
        { when: [all(aware, N), any(failures, Y_NI), is("2.6", Y)], judgement: "some-concerns" },
        { when: [all(aware, N), any(failures, Y_NI), is("2.6", N_NI)], judgement: "high" },
        { when: [any(aware, Y_NI), is("2.3", Y_NA), all(failures, N_NA)], judgement: "low" },
        {
          when: [any(aware, Y_NI), is("2.3", Y_NA), any(failures, Y_NI), is("2.6", Y)],
          judgement: "some-concerns",
        },
        {
          when: [any(aware, Y_NI), is("2.3", Y_NA), any(failures, Y_NI), is("2.6", N_NI)],
          judgement: "high",
        },
        { when: [any(aware, Y_NI), is("2.3", N_NI), is("2.6", Y)], judgement: "some-concerns" },
        { when: [any(aware, Y_NI), is("2.3", N_NI), is("2.6", N_NI)], judgement: "high" },
      ],
    },
    {
      domain: "D3",
      part: 1,
      rules: [
        { when: [is("3.1", Y)], judgement: "low" },
        { when: [is("3.1", N_NI), is("3.2", Y)], judgement: "low" },
        { when: [is("3.1", N_NI), is("3.2", N), is("3.3", N)], judgement: "low" },
        { when: [is("3.1", N_NI), is("3.2", N), is("3.3", Y_NI), is("3.4", N)], judgement: "some-concerns" },
        { when: [is("3.1", N_NI), is("3.2", N), is("3.3", Y_NI), is("3.4", Y_NI)], judgement: "high" },
      ],
    },
    {
      domain: "D4",
      part: 1,
      rules: [
        { when: [is("4.1", Y)], judgement: "high" },
        { when: [is("4.1", N_NI), is("4.2", Y)], judgement: "high" },
        { when: [is("4.1", N_NI), is("4.2", N), is("4.3", N)], judgement: "low" },
        { when: [is("4.1", N_NI), is("4.2", N), is("4.3", Y_NI), is("4.4", N)], judgement: "low" },
        { when: [is("4.1", N_NI), is("4.2", NI), is("4.3", N)], judgement: "some-concerns" },
        { when: [is("4.1", N_NI), is("4.2", NI), is("4.3", Y_NI), is("4.4", N)], judgement: "some-concerns" },
        {
          when: [is("4.1", N_NI), is("4.2", N_NI), is("4.3", Y_NI), is("4.4", Y_NI), is("4.5", N)],
          judgement: "some-concerns",
        },
        {
          when: [is("4.1", N_NI), is("4.2", N_NI), is("4.3", Y_NI), is("4.4", Y_NI), is("4.5", Y_NI)],
          judgement: "high",
        },
      ],
    },
    { domain: "D5", variant: "parallel", part: 1, rules: selectionRules(["5.2", "5.3"]) },
    { domain: "D5", variant: "crossover", part: 1, rules: selectionRules(["5.2", "5.3", "5.4"]) },
  ];
}

/** The algorithms of RoB 2 as tables. There is none for domain S, which a reviewer judges. */
export const rob2Algorithms: readonly Rob2Algorithm[] = /* @__PURE__ */ listAlgorithms();

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
  const effect = checkEffect(fields.effect, "effect", variant);
  const answers = checkObject(fields.answers, "answers", rob2QuestionIds);
  refuseOtherQuestions(answers, variant, effect);
  if (variant === "parallel" && fields.domainS !== undefined) {
    refuse("invalid-value", "domainS", "no such field: domain S is one of crossover trials", fields.domainS);
  }
  const escalation = checkOptional(fields.escalate, undefined, checkEscalation);
  const assess = (domain: Rob2Domain): Rob2DomainAssessment => assessDomain(domain, variant, effect, answers);
  const domains: Rob2DomainAssessments = {
    D1: assess("D1"),
    ...(variant === "crossover" ? { DS: judgeDomainS(answers, fields.domainS, "domainS") } : {}),
    D2: assess("D2"),
    D3: assess("D3"),
    D4: assess("D4"),
    D5: assess("D5"),
  };
  return { version: rob2Versions[variant], variant, effect, domains, overall: assessOverall(domains, escalation) };
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
      ? checkEffect(fields.effect, "options.effect", variant)
      : "assignment";
  const own = questionsOf(chosen, variant, effect).map(({ id }) => id);
  const given = checkObject(answers, "answers", own);
  if (chosen === "DS") return judgeDomainS(given, fields.domainS, "options.domainS");
  if (fields.domainS !== undefined) {
    refuse("invalid-value", "options.domainS", "no such field: it is for domain S", fields.domainS);
  }
  return assessDomain(chosen, variant, effect, given);
}

function checkEffect(value: unknown, path: string, variant: Rob2Variant): Rob2Effect {
  const effect = checkEnum(value, path, rob2Effects);
  if (variant === "crossover" && effect === "adherence") {
    refuse("invalid-value", path, '"assignment": questions on adhering in crossover trials were not seen', effect);
  }
  return effect;
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

interface Scope {
  readonly domain: Rob2Domain;
  readonly variant?: Rob2Variant;
  readonly effect?: Rob2Effect;
}

function isFor(scope: Scope, domain: Rob2Domain, variant: Rob2Variant, effect: Rob2Effect): boolean {
  const { variant: ownVariant = variant, effect: ownEffect = effect } = scope;
  return scope.domain === domain && ownVariant === variant && ownEffect === effect;
}

function questionsOf(domain: Rob2Domain, variant: Rob2Variant, effect: Rob2Effect): readonly Rob2Question[] {
  return rob2Questions.filter((question) => isFor(question, domain, variant, effect));
}

function assessDomain(
  domain: Rob2Domain,
  variant: Rob2Variant,
  effect: Rob2Effect,
  given: CheckedFields,
): Rob2DomainAssessment {
  const answers = readAnswers(questionsOf(domain, variant, effect), given);
  const parts = rob2Algorithms
    .filter((table) => isFor(table, domain, variant, effect))
    .map((table) => applyRules(table.rules, answers));
  const judgement = worst(parts.map((part) => part.judgement));
  const path = parts.filter((part) => part.judgement === judgement).flatMap((part) => part.path);
  return { judgement, path };
}

function judgeDomainS(given: CheckedFields, judged: unknown, path: string): Rob2DomainAssessment {
  const answers = readAnswers(questionsOf("DS", "crossover", "assignment"), given);
  const fields = checkObject(judged, path, ["judgement", "reason"]);
  return {
    judgement: checkEnum(fields.judgement, joinPath(path, "judgement"), rob2Judgements),
    path: [...answers].map(([question, answer]) => ({ question, answer })).filter(({ answer }) => answer !== "NA"),
    reason: checkNonEmptyString(fields.reason, joinPath(path, "reason")),
  };
}

/** Reads the answers in order: which questions are asked depends on the answers before. */
function readAnswers(
  questions: readonly Rob2Question[],
  given: CheckedFields,
): ReadonlyMap<Rob2QuestionId, SignallingAnswer> {
  const answers = new Map<Rob2QuestionId, SignallingAnswer>();
  for (const question of questions) {
    const path = joinPath("answers", question.id);
    const value = given[question.id];
    const asked = question.askedWhen?.some((conditions) => conditions.every((c) => holds(c, answers))) ?? true;
    if (asked) answers.set(question.id, checkEnum(value, path, question.answers));
    else if (value === undefined || value === "NA") answers.set(question.id, "NA");
    else refuse("invalid-value", path, 'no answer or "NA": the answers before it mean that it is not asked', value);
  }
  return answers;
}

function group(answer: SignallingAnswer | undefined): Rob2AnswerGroup {
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

function holds(condition: Rob2Condition, answers: ReadonlyMap<Rob2QuestionId, SignallingAnswer>): boolean {
  const matches = (question: Rob2QuestionId): boolean => condition.answers.includes(group(answers.get(question)));
  return condition.quantifier === "any" ? condition.questions.some(matches) : condition.questions.every(matches);
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

function worst(judgements: readonly Rob2Judgement[]): Rob2Judgement {
  if (judgements.includes("high")) return "high";
  return judgements.includes("some-concerns") ? "some-concerns" : "low";
}

function checkEscalation(value: unknown): Rob2Escalation {
  const fields = checkObject(value, "escalate", ["to", "reason"]);
  return {
    to: checkEnum(fields.to, "escalate.to", ["high"]),
    reason: checkNonEmptyString(fields.reason, "escalate.reason"),
  };
}

function assessOverall(domains: Rob2DomainAssessments, escalation: Rob2Escalation | undefined): Rob2Overall {
  const steps = rob2Domains.flatMap((domain) => {
    const assessed = domains[domain];
    return assessed === undefined ? [] : [{ domain, judgement: assessed.judgement }];
  });
  const minimum = worst(steps.map(({ judgement }) => judgement));
  const path = steps.filter(({ judgement }) => judgement === minimum);
  const escalationPossible = minimum === "some-concerns" && path.length > 1;
  if (escalation === undefined || minimum === "high") {
    return { judgement: minimum, minimum, escalated: false, escalationPossible, path };
  }
  if (minimum === "low") {
    refuse("out-of-range", "escalate", "at least one domain with some concerns to raise", "all domains low");
  }
  return { judgement: escalation.to, minimum, escalated: true, escalationPossible, reason: escalation.reason, path };
}
