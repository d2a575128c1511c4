import { clean, trial } from "../risk-of-bias/rob2-answers.js";

const domainS = { judgement: "low", reason: "a washout of four weeks" };
const crossover = { variant: "crossover", effect: "assignment", domainS };

const rule = {
  id: "pt-lsd",
  substances: ["lsd"],
  activities: ["possession"],
  status: "prohibited",
  conditions: [],
  instrument: { reference: "law" },
  sources: [{ reference: "law", supports: ["status"], accessedOn: "2026-01-01" }],
  verification: "official",
  reviewedOn: "2026-01-01",
};
const lawRules = [
  rule,
  { ...rule, from: "2001-07-01", until: "2009-01-01", instrument: { name: "An Act", reference: "law" } },
  {
    ...rule,
    inForceBy: "2001-06",
    conditions: [
      { kind: "prescription", except: true },
      { kind: "quantity", value: 5, unit: "g", of: ["dried"] },
      { kind: "place", is: "home", detail: "at home" },
    ],
  },
];

/** Values of shapes whose rules hardly any made-up value meets, by the name of the shape. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  fiveNumberSummaryShape: [
    { q1: 1, median: 2, q3: 4, n: 20 },
    { min: 0, median: 2, max: 9, n: 20 },
    { min: 0, q1: 1, median: 2, q3: 4, max: 9, n: 20 },
  ],
  printedEstimateShape: [
    { measure: "MD", estimate: 2, ci: [1, 3], level: 0.9, df: 20 },
    { measure: "OR", estimate: 2, ci: [1, 4] },
    { measure: "SMD", estimate: -0.3, se: 0.1 },
    { measure: "RR", estimate: 0.5, p: 0.03 },
    { measure: "MC", estimate: 1, statistic: 2.1 },
  ],
  pairedDifferenceShape: [
    { measure: "MC", difference: 1, sdDifference: 2, n: 10 },
    { measure: "SMCR", difference: 1, sd1: 2, sd2: 3, r: 0.5, n: 10 },
  ],
  unknownCorrelationShape: [{ measure: "SMCC", difference: 1, sd1: 2, n: 10, correlations: [0.2, 0.8] }],
  printedPercentShape: [
    { percent: 33, n: 30 },
    { percent: 33.3, decimals: 1, n: 300 },
  ],
  forestDataShape: [
    { rows: [{ label: "A 2020", estimate: 0.1, ci: [-1, 1], weight: 100 }], nullValue: 0, measure: "SMD" },
    {
      rows: [
        { label: "A 2020", estimate: 2, ci: [1, 4], weight: 60 },
        { label: { key: "evidence:x" }, estimate: 1, ci: [0.5, 2], weight: 40 },
      ],
      pooled: { estimate: 1.5, ci: [1, 2.5] },
      nullValue: 0,
      measure: "RR",
      body: { k: 5, design: "randomised", certainty: "very-low", statement: { key: "evidence:y" } },
    },
  ],
  riskOfBiasDataShape: [
    { tool: "rob2", studies: [{ label: "A 2020", domains: { D1: "low", D2: "high" }, overall: "high", weight: 3 }] },
    { tool: "robins-i", studies: [{ label: "B 2021", domains: { D7: "critical" } }] },
  ],
  lawRuleShape: lawRules,
  jurisdictionLawsShape: [{ jurisdiction: "PT", rules: lawRules }],
  rob2InputShape: [
    { ...trial, answers: clean },
    { ...trial, answers: { ...clean, "4.4": "NA" }, escalate: { to: "high", reason: "x" } },
    { ...trial, effect: "adherence", answers: { ...clean, "2.4": "N", "2.5": "N", "2.6": "NA" } },
    { ...crossover, answers: { ...clean, "S.1": "Y", "S.3": "Y", "5.4": "N" } },
  ],
};
