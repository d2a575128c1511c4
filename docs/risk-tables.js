// The tables of docs/risk-methods.md, from the built package.
import { readFileSync } from "node:fs";
import { flagRisks, rules } from "../dist/index.js";
import { table } from "./pages.js";

const pairs = JSON.parse(readFileSync(new URL("../tests/risk/labelled-pairs.json", import.meta.url), "utf8"));

/** What a report says of a medicine with a substance: a risk, little, or nothing. */
function saidOf({ substance, typed }) {
  const report = flagRisks({ substance, medications: [typed] });
  const own = report.flags.filter(({ trigger }) => trigger.input === typed);
  if (own.some(({ severity }) => severity !== "unknown")) return "flagged";
  return own.length === 0 ? "looked at and low" : "not known";
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;

/**
 * The tables of docs/risk-methods.md, by the name of their place on the page.
 *
 * @returns Markdown by name.
 */
export function riskTables() {
  const severities = ["contraindicated", "major", "moderate", "minor"];
  const answers = ["flagged", "looked at and low", "not known"];
  const said = pairs.map((pair) => ({ label: pair.label, answer: saidOf(pair) }));
  const count = (label, answer) => said.filter((each) => each.label === label && each.answer === answer).length;
  const of = (label) => said.filter((each) => each.label === label).length;
  return {
    severities: table(
      ["severity", "rules that raise a flag"],
      severities.map((severity) => [
        severity,
        rules.filter((rule) => rule.finding === "flag" && rule.severity === severity).length,
      ]),
    ),
    confusion: table(
      ["both labellers say", ...answers, "pairs"],
      ["interaction", "harmless"].map((label) => [label, ...answers.map((answer) => count(label, answer)), of(label)]),
    ),
    sensitivity: percent(count("interaction", "flagged"), of("interaction")),
    specificity: percent(of("harmless") - count("harmless", "flagged"), of("harmless")),
  };
}
