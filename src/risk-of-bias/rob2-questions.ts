import { type SignallingAnswer, signallingAnswers } from "../model/risk-of-bias.js";
import { all, any, aware, failures, is, N, N_NI, type Rob2Condition, Y, Y_NI } from "./rob2-condition.js";
import { isFor } from "./rob2-scope.js";
import type { Rob2Domain, Rob2Effect, Rob2QuestionId, Rob2Variant } from "./rob2-terms.js";

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

const answered: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N", "NI"];
const answeredWithoutNi: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N"];

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

/** The questions of a domain for a trial design and an effect of interest, in order. */
export function questionsOf(domain: Rob2Domain, variant: Rob2Variant, effect: Rob2Effect): readonly Rob2Question[] {
  return rob2Questions.filter((question) => isFor(question, domain, variant, effect));
}
