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
