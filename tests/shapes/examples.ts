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
  lawRuleShape: lawRules,
  jurisdictionLawsShape: [{ jurisdiction: "PT", rules: lawRules }],
  rob2InputShape: [
    { ...trial, answers: clean },
    { ...trial, answers: { ...clean, "4.4": "NA" }, escalate: { to: "high", reason: "x" } },
    { ...trial, effect: "adherence", answers: { ...clean, "2.4": "N", "2.5": "N", "2.6": "NA" } },
    { ...crossover, answers: { ...clean, "S.1": "Y", "S.3": "Y", "5.4": "N" } },
  ],
};
