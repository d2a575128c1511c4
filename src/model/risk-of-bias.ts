import { type Guard, guardOf } from "./guard.js";

/**
 * Answers to signalling questions. `Y`: yes. `PY`: probably yes. `PN`: probably no. `N`: no. `NI`: no information. `NA`: not
 * applicable. RoB 2 gives probable and plain answers the same weight.
 */
export const signallingAnswers = ["Y", "PY", "PN", "N", "NI", "NA"] as const;
/** An answer to a signalling question. */
export type SignallingAnswer = (typeof signallingAnswers)[number];
/** Tells whether a value is a {@link SignallingAnswer}: one of {@link signallingAnswers}. */
export const isSignallingAnswer: Guard<SignallingAnswer> = /* @__PURE__ */ guardOf(signallingAnswers);

/** The answer to one signalling question, with its reason. */
export interface RiskOfBiasAnswer {
  /** Number of the question in the tool, such as "1.1". */
  readonly question: string;
  /** The answer; probable ones where the text lets one infer it. */
  readonly answer: SignallingAnswer;
  /** Why, in plain English: what the text says, or that it does not say it. */
  readonly reason: string;
  /** Where that stands, such as "abstract" or "registry entry". */
  readonly locator: string;
}

/** The risk of bias of one result, by RoB 2 (randomised; the effect of assignment) or ROBINS-I. */
export interface RiskOfBiasRecord {
  /** The result that was assessed, by its id in the study. */
  readonly result: string;
  /** RoB 2 for randomised trials, ROBINS-I (2016) for other studies. */
  readonly tool: "rob2" | "robins-i";
  /** Answers with their reasons. A domain on which the text says nothing is left out as a whole. */
  readonly answers: readonly RiskOfBiasAnswer[];
  /** A reviewer's judgement of period and carryover effects (domain S of RoB 2), for crossover trials alone. */
  readonly domainS?: {
    /** Risk of bias, in the words of RoB 2. */
    readonly judgement: "low" | "some-concerns" | "high";
    /** What of the washout and the order of periods decided it, in plain English. */
    readonly reason: string;
  };
  /** Judgement by domain id, for the domains that were answered: by the tool's algorithm, or of domain S by `domainS`. */
  readonly domains: Readonly<Record<string, RiskOfBiasLevel>>;
  /** Overall judgement, absent where the domains that were judged do not settle it. */
  readonly overall?: RiskOfBiasLevel;
  /** Where the judgement was made: by us, on the text that was opened. */
  readonly basis: "abstract" | "full-text" | "registry";
}

/** Risk of bias of one study: an overall RoB 2 or ROBINS-I judgement. */
export const riskOfBiasLevels = [
  "low",
  "some-concerns",
  "high",
  "moderate",
  "serious",
  "critical",
  "no-information",
] as const;
/** Risk of bias of one study. */
export type RiskOfBiasLevel = (typeof riskOfBiasLevels)[number];
/** Tells whether a value is a {@link RiskOfBiasLevel}: one of {@link riskOfBiasLevels}. */
export const isRiskOfBiasLevel: Guard<RiskOfBiasLevel> = /* @__PURE__ */ guardOf(riskOfBiasLevels);
