import type { CheckedFields } from "../check.js";
import { checkEnum, checkNonEmptyString, checkObject, checkOptional, joinPath, refuse } from "../check.js";

/** The version of the guidance whose questions and algorithms these are: RoB 2 of 22 August 2019. */
export const rob2Version = "22 August 2019";

/**
 * The domains of RoB 2. `D1`: randomisation process. `D2`: deviations from the intended interventions. `D3`: missing outcome
 * data. `D4`: measurement of the outcome. `D5`: selection of the reported result.
 */
export const rob2Domains = ["D1", "D2", "D3", "D4", "D5"] as const;
/** A domain of RoB 2. */
export type Rob2Domain = (typeof rob2Domains)[number];

/** Risk of bias by RoB 2, lowest first. */
export const rob2Judgements = ["low", "some-concerns", "high"] as const;
/** Risk of bias by RoB 2. */
export type Rob2Judgement = (typeof rob2Judgements)[number];

/**
 * Answers to signalling questions. `Y`: yes. `PY`: probably yes. `PN`: probably no. `N`: no. `NI`: no information. `NA`: not
 * applicable. Probable and plain answers weigh the same.
 */
export const rob2Answers = ["Y", "PY", "PN", "N", "NI", "NA"] as const;
/** An answer to a signalling question. */
export type Rob2Answer = (typeof rob2Answers)[number];

/** What the assessment of domain 2 is about: the effect of assignment to the intervention, or of adhering to it. */
export const rob2Effects = ["assignment", "adherence"] as const;
/** What the assessment of domain 2 is about. */
export type Rob2Effect = (typeof rob2Effects)[number];

/** Trial designs that RoB 2 has variants for here; `crossover` is recognised and refused. */
export const rob2Variants = ["parallel", "crossover"] as const;
/** A trial design that RoB 2 has a variant for. */
export type Rob2Variant = (typeof rob2Variants)[number];

/** Numbers of the signalling questions, over all domains. */
export const rob2QuestionIds = [
  "1.1",
  "1.2",
  "1.3",
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
  /** The effect of interest that it belongs to; both if absent. */
  readonly effect?: Rob2Effect;
  /** What it asks, as a code. */
  readonly topic: string;
  /** When it is asked: all conditions of one of the lists hold; always if absent. */
  readonly askedWhen?: readonly (readonly Rob2Condition[])[];
  /** Answers that it takes when asked. */
  readonly answers: readonly Rob2Answer[];
}

/** A row of an algorithm: the judgement where all conditions hold. Rows are read from the top. */
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
  /** The effect of interest that it belongs to; both if absent. */
  readonly effect?: Rob2Effect;
  /** Part of the domain, from 1. */
  readonly part: 1 | 2;
  /** Rows, read from the top. */
  readonly rules: readonly Rob2Rule[];
}

/** A question with the answer that helped to decide. */
export interface Rob2Step {
  /** Question. */
  readonly question: Rob2QuestionId;
  /** The answer as given; `NA` for a question that was not asked. */
  readonly answer: Rob2Answer;
}

/** The judgement of a domain. */
export interface Rob2DomainAssessment {
  /** Risk of bias. */
  readonly judgement: Rob2Judgement;
  /** The questions and answers that decided. */
  readonly path: readonly Rob2Step[];
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
  readonly domains: Readonly<Record<Rob2Domain, Rob2DomainAssessment>>;
  /** Overall judgement. */
  readonly overall: Rob2Overall;
}

/** Answers by question number. A question that is not asked is left out, or `NA`. */
export type Rob2Answers = Readonly<Partial<Record<Rob2QuestionId, Rob2Answer>>>;

/** A reviewer's decision to raise the overall judgement. */
export interface Rob2Escalation {
  /** What to raise it to. */
  readonly to: "high";
  /** Why. */
  readonly reason: string;
}

/** What a RoB 2 assessment is made from. */
export interface Rob2Input {
  /** Trial design; `crossover` is refused. */
  readonly variant: Rob2Variant;
  /** Effect of interest. */
  readonly effect: Rob2Effect;
  /** Answers by question number. */
  readonly answers: Rob2Answers;
  /** A reviewer's decision to raise the overall judgement. */
  readonly escalate?: Rob2Escalation;
}

/** Options of the assessment of a single domain. */
export interface Rob2DomainOptions {
  /** Effect of interest; needed for domain 2 alone. */
  readonly effect?: Rob2Effect;
}

const answered: readonly Rob2Answer[] = ["Y", "PY", "PN", "N", "NI"];
const answeredWithoutNi: readonly Rob2Answer[] = ["Y", "PY", "PN", "N"];
const Y: readonly Rob2AnswerGroup[] = ["Y"];
const N: readonly Rob2AnswerGroup[] = ["N"];
const NI: readonly Rob2AnswerGroup[] = ["NI"];
const Y_NI: readonly Rob2AnswerGroup[] = ["Y", "NI"];
const N_NI: readonly Rob2AnswerGroup[] = ["N", "NI"];
const Y_NA: readonly Rob2AnswerGroup[] = ["Y", "NA"];
const N_NA: readonly Rob2AnswerGroup[] = ["N", "NA"];

function is(question: Rob2QuestionId, answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions: [question], quantifier: "all", answers };
}

function either(first: Rob2QuestionId, second: Rob2QuestionId, answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions: [first, second], quantifier: "any", answers };
}

function both(first: Rob2QuestionId, second: Rob2QuestionId, answers: readonly Rob2AnswerGroup[]): Rob2Condition {
  return { questions: [first, second], quantifier: "all", answers };
}

function listQuestions(): readonly Rob2Question[] {
  return [
    { id: "1.1", domain: "D1", topic: "sequence-random", answers: answered },
    { id: "1.2", domain: "D1", topic: "allocation-concealed", answers: answered },
    { id: "1.3", domain: "D1", topic: "baseline-differences-suggest-problem", answers: answered },
    { id: "2.1", domain: "D2", topic: "participants-aware", answers: answered },
    { id: "2.2", domain: "D2", topic: "carers-aware", answers: answered },
    {
      id: "2.3",
      domain: "D2",
      effect: "assignment",
      topic: "deviations-from-trial-context",
      askedWhen: [[either("2.1", "2.2", Y_NI)]],
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
      askedWhen: [[either("2.1", "2.2", Y_NI)]],
      answers: rob2Answers,
    },
    { id: "2.4", domain: "D2", effect: "adherence", topic: "implementation-failures", answers: rob2Answers },
    { id: "2.5", domain: "D2", effect: "adherence", topic: "non-adherence", answers: rob2Answers },
    {
      id: "2.6",
      domain: "D2",
      effect: "adherence",
      topic: "analysis-appropriate",
      askedWhen: [[is("2.3", N_NI)], [either("2.4", "2.5", Y_NI)]],
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
      askedWhen: [[both("4.1", "4.2", N_NI)]],
      answers: answered,
    },
    { id: "4.4", domain: "D4", topic: "could-be-influenced", askedWhen: [[is("4.3", Y_NI)]], answers: answered },
    { id: "4.5", domain: "D4", topic: "likely-influenced", askedWhen: [[is("4.4", Y_NI)]], answers: answered },
    { id: "5.1", domain: "D5", topic: "pre-specified-plan", answers: answered },
    { id: "5.2", domain: "D5", topic: "selected-from-measurements", answers: answered },
    { id: "5.3", domain: "D5", topic: "selected-from-analyses", answers: answered },
  ];
}

/** The signalling questions of RoB 2 for individually randomised parallel-group trials: when each is asked, and its answers. */
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
        { when: [both("2.1", "2.2", N)], judgement: "low" },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", N)], judgement: "low" },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", NI)], judgement: "some-concerns" },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", Y), is("2.4", N)], judgement: "some-concerns" },
        {
          when: [either("2.1", "2.2", Y_NI), is("2.3", Y), is("2.4", Y_NI), is("2.5", Y)],
          judgement: "some-concerns",
        },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", Y), is("2.4", Y_NI), is("2.5", N_NI)], judgement: "high" },
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
        { when: [both("2.1", "2.2", N), both("2.4", "2.5", N_NA)], judgement: "low" },
        { when: [both("2.1", "2.2", N), either("2.4", "2.5", Y_NI), is("2.6", Y)], judgement: "some-concerns" },
        { when: [both("2.1", "2.2", N), either("2.4", "2.5", Y_NI), is("2.6", N_NI)], judgement: "high" },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", Y_NA), both("2.4", "2.5", N_NA)], judgement: "low" },
        {
          when: [either("2.1", "2.2", Y_NI), is("2.3", Y_NA), either("2.4", "2.5", Y_NI), is("2.6", Y)],
          judgement: "some-concerns",
        },
        {
          when: [either("2.1", "2.2", Y_NI), is("2.3", Y_NA), either("2.4", "2.5", Y_NI), is("2.6", N_NI)],
          judgement: "high",
        },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", N_NI), is("2.6", Y)], judgement: "some-concerns" },
        { when: [either("2.1", "2.2", Y_NI), is("2.3", N_NI), is("2.6", N_NI)], judgement: "high" },
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
    {
      domain: "D5",
      part: 1,
      rules: [
        { when: [either("5.2", "5.3", Y)], judgement: "high" },
        { when: [either("5.2", "5.3", NI)], judgement: "some-concerns" },
        { when: [both("5.2", "5.3", N), is("5.1", Y)], judgement: "low" },
        { when: [both("5.2", "5.3", N), is("5.1", N_NI)], judgement: "some-concerns" },
      ],
    },
  ];
}

/** The algorithms of RoB 2 for individually randomised parallel-group trials, as tables. */
export const rob2Algorithms: readonly Rob2Algorithm[] = /* @__PURE__ */ listAlgorithms();

/**
 * The RoB 2 assessment of one result of a randomised trial: a judgement in each of five domains, and overall.
 *
 * @remarks
 * RoB 2, version of 22 August 2019, for individually randomised parallel-group trials (Sterne and others, BMJ, 2019). The tables
 * are {@link rob2Questions} and {@link rob2Algorithms}. Overall: low where all domains are low, high where any is high, some
 * concerns otherwise. Several domains with some concerns may together amount to a high risk; that is a reviewer's judgement, made
 * with `escalate` and a reason, and never counted here.
 *
 * Crossover trials are refused: they need an additional domain S, whose official text was not available.
 *
 * @param input - Variant, effect of interest, answers by question number, and a reviewer's decision to raise the result.
 * @returns The judgements with the questions and answers that decided each.
 * @throws {MicrodosingError} `missing-field` for a question that was to be answered, such as `answers["2.3"]`; `invalid-value` for an
 * answer to a question that is not asked, or that it does not take, and for crossover trials; `out-of-range` for `escalate` where no
 * domain raises concerns; `unknown-field` or `invalid-type`.
 * @example
 * ```ts
 * import { assessRob2 } from "microdosing/evidence";
 * const { domains, overall } = assessRob2({
 *   variant: "parallel",
 *   effect: "assignment",
 *   answers: {
 *     "1.1": "Y", "1.2": "PY", "1.3": "N",
 *     "2.1": "PY", "2.2": "N", "2.3": "NI", "2.6": "Y",
 *     "3.1": "Y",
 *     "4.1": "N", "4.2": "N", "4.3": "Y", "4.4": "PY", "4.5": "PN",
 *     "5.1": "Y", "5.2": "N", "5.3": "N",
 *   },
 * });
 * console.log(domains.D1.judgement, domains.D2.judgement, domains.D4.judgement);
 * // low some-concerns some-concerns
 * console.log(overall.judgement, overall.escalationPossible);
 * // some-concerns true
 * ```
 */
export function assessRob2(input: Rob2Input): Rob2Assessment {
  const fields = checkObject(input, "", ["variant", "effect", "answers", "escalate"]);
  const variant = checkEnum(fields.variant, "variant", rob2Variants);
  if (variant === "crossover") {
    const expected = '"parallel": the official text of domain S, which crossover trials need, was not available';
    refuse("invalid-value", "variant", expected, variant);
  }
  const effect = checkEnum(fields.effect, "effect", rob2Effects);
  const answers = checkObject(fields.answers, "answers", rob2QuestionIds);
  const escalation = checkOptional(fields.escalate, undefined, checkEscalation);
  const domains: Record<Rob2Domain, Rob2DomainAssessment> = {
    D1: assessDomain("D1", effect, answers),
    D2: assessDomain("D2", effect, answers),
    D3: assessDomain("D3", effect, answers),
    D4: assessDomain("D4", effect, answers),
    D5: assessDomain("D5", effect, answers),
  };
  return { version: rob2Version, variant, effect, domains, overall: assessOverall(domains, escalation) };
}

/**
 * The RoB 2 judgement of one domain.
 *
 * @remarks See {@link assessRob2}.
 * @param domain - The domain.
 * @param answers - Answers to the questions of that domain.
 * @param options - Effect of interest, needed for `D2`.
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
  const { effect } = checkObject(options === undefined ? {} : options, "options", ["effect"]);
  const needed = chosen === "D2" || effect !== undefined;
  const checkedEffect = needed ? checkEnum(effect, "options.effect", rob2Effects) : "assignment";
  const own = questionsOf(chosen, checkedEffect).map(({ id }) => id);
  return assessDomain(chosen, checkedEffect, checkObject(answers, "answers", own));
}

function questionsOf(domain: Rob2Domain, effect: Rob2Effect): readonly Rob2Question[] {
  return rob2Questions.filter(
    (question) => question.domain === domain && (question.effect === undefined || question.effect === effect),
  );
}

function assessDomain(domain: Rob2Domain, effect: Rob2Effect, given: CheckedFields): Rob2DomainAssessment {
  const answers = readAnswers(domain, effect, given);
  const parts = rob2Algorithms
    .filter((table) => table.domain === domain && (table.effect === undefined || table.effect === effect))
    .map((table) => applyRules(table.rules, answers));
  const judgement = worst(parts.map((part) => part.judgement));
  const path = parts.filter((part) => part.judgement === judgement).flatMap((part) => part.path);
  return { judgement, path };
}

/** Reads the answers in order: which questions are asked depends on the answers before. */
function readAnswers(
  domain: Rob2Domain,
  effect: Rob2Effect,
  given: CheckedFields,
): ReadonlyMap<Rob2QuestionId, Rob2Answer> {
  const answers = new Map<Rob2QuestionId, Rob2Answer>();
  const questions = questionsOf(domain, effect);
  for (const question of questions) {
    const path = joinPath("answers", question.id);
    const value = given[question.id];
    const asked = question.askedWhen?.some((conditions) => conditions.every((c) => holds(c, answers))) ?? true;
    if (asked) answers.set(question.id, checkEnum(value, path, question.answers));
    else if (value === undefined || value === "NA") answers.set(question.id, "NA");
    else refuse("invalid-value", path, 'no answer or "NA": the answers before it mean that it is not asked', value);
  }
  if (effect === "adherence" && domain === "D2" && given["2.7"] !== undefined && given["2.7"] !== "NA") {
    const expected = 'no answer or "NA": the effect of adhering has no such question';
    refuse("invalid-value", joinPath("answers", "2.7"), expected, given["2.7"]);
  }
  return answers;
}

function group(answer: Rob2Answer | undefined): Rob2AnswerGroup {
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

function holds(condition: Rob2Condition, answers: ReadonlyMap<Rob2QuestionId, Rob2Answer>): boolean {
  const matches = (question: Rob2QuestionId): boolean => condition.answers.includes(group(answers.get(question)));
  return condition.quantifier === "any" ? condition.questions.some(matches) : condition.questions.every(matches);
}

function applyRules(
  rules: readonly Rob2Rule[],
  answers: ReadonlyMap<Rob2QuestionId, Rob2Answer>,
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

function assessOverall(
  domains: Readonly<Record<Rob2Domain, Rob2DomainAssessment>>,
  escalation: Rob2Escalation | undefined,
): Rob2Overall {
  const steps = rob2Domains.map((domain) => ({ domain, judgement: domains[domain].judgement }));
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
