import {
  all,
  any,
  aware,
  failures,
  is,
  N,
  N_NA,
  N_NI,
  NI,
  type Rob2Condition,
  Y,
  Y_NA,
  Y_NI,
} from "./rob2-condition.js";
import type { Rob2Domain, Rob2Effect, Rob2Judgement, Rob2QuestionId, Rob2Variant } from "./rob2-terms.js";

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

/** Domain 5: the questions on selection differ between trial designs. */
function selectionRules(selected: readonly Rob2QuestionId[]): readonly Rob2Rule[] {
  return [
    { when: [any(selected, Y)], judgement: "high" },
    { when: [all(selected, N_NI), any(selected, NI)], judgement: "some-concerns" },
    { when: [all(selected, N), is("5.1", Y)], judgement: "low" },
    { when: [all(selected, N), is("5.1", N_NI)], judgement: "some-concerns" },
  ];
}

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
