import { clean, trial } from "../risk-of-bias/rob2-answers.js";

const domainS = { judgement: "low", reason: "a washout of four weeks" };
const crossover = { variant: "crossover", effect: "assignment", domainS };

/** Values of shapes whose rules hardly any made-up value meets, by the name of the shape. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  rob2InputShape: [
    { ...trial, answers: clean },
    { ...trial, answers: { ...clean, "4.4": "NA" }, escalate: { to: "high", reason: "x" } },
    { ...trial, effect: "adherence", answers: { ...clean, "2.4": "N", "2.5": "N", "2.6": "NA" } },
    { ...crossover, answers: { ...clean, "S.1": "Y", "S.3": "Y", "5.4": "N" } },
  ],
};
