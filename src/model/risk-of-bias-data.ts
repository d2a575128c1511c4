import type { RiskOfBiasLevel } from "./risk-of-bias.js";

/** Tools whose judgements are plotted: RoB 2, and ROBINS-I of 2016. */
export const riskOfBiasTools = ["rob2", "robins-i"] as const;
/** A tool whose judgements are plotted. */
export type RiskOfBiasTool = (typeof riskOfBiasTools)[number];

/** The domains of each tool, in its order; a test holds them to those that are assessed. */
export const riskOfBiasDomains: Readonly<Record<RiskOfBiasTool, readonly string[]>> = {
  rob2: ["D1", "DS", "D2", "D3", "D4", "D5"],
  "robins-i": ["D1", "D2", "D3", "D4", "D5", "D6", "D7"],
};

/** The words of each tool, lowest risk first. */
export const riskOfBiasJudgements: Readonly<Record<RiskOfBiasTool, readonly RiskOfBiasLevel[]>> = {
  rob2: ["low", "some-concerns", "high"],
  "robins-i": ["low", "moderate", "serious", "critical", "no-information"],
};

/** One study of a plot of risk of bias. */
export interface RiskOfBiasStudy {
  /** Name of the study. */
  readonly label: string;
  /** Judgement by domain (`D1`, `D2`, …, and `DS` of a crossover trial alone); one that was not judged is left out, and shown so. */
  readonly domains: Readonly<Record<string, RiskOfBiasLevel>>;
  /** Overall judgement, absent where the domains do not settle it. */
  readonly overall?: RiskOfBiasLevel | undefined;
  /** Weight in the summary, such as that of a meta-analysis, above 0, in any unit: all studies have one or none. */
  readonly weight?: number | undefined;
}

/** What a plot of risk of bias shows. */
export interface RiskOfBiasData {
  /** The tool whose domains and words these are: RoB 2, or ROBINS-I of 2016. */
  readonly tool: RiskOfBiasTool;
  /** Studies, top to bottom. */
  readonly studies: readonly RiskOfBiasStudy[];
}
