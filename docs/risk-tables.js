// The tables of docs/risk-methods.md, from the built package.
import { readFileSync } from "node:fs";
import { flagRisks, rules } from "../dist/index.js";
import { table } from "./pages.js";

const sets = JSON.parse(readFileSync(new URL("../tests/risk/labelled-pairs.json", import.meta.url), "utf8"));

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
  const said = Object.entries(sets).flatMap(([set, pairs]) =>
    pairs.map((pair) => ({ set, label: pair.label, answer: saidOf(pair) })),
  );
  const of = (set, label) => said.filter((each) => each.set === set && each.label === label);
  const count = (set, label, answer) => of(set, label).filter((each) => each.answer === answer).length;
  const shares = (set) => ({
    [`sensitivity-${set}`]: percent(count(set, "interaction", "flagged"), of(set, "interaction").length),
    [`specificity-${set}`]: percent(
      of(set, "harmless").length - count(set, "harmless", "flagged"),
      of(set, "harmless").length,
    ),
  });
  return {
    severities: table(
      ["severity", "rules that raise a flag"],
      severities.map((severity) => [
        severity,
        rules.filter((rule) => rule.finding === "flag" && rule.severity === severity).length,
      ]),
    ),
    confusion: table(
      ["pairs", "both labellers say", ...answers, "in all"],
      Object.keys(sets).flatMap((set) =>
        ["interaction", "harmless"].map((label) => [
          set,
          label,
          ...answers.map((answer) => count(set, label, answer)),
          of(set, label).length,
        ]),
      ),
    ),
    ...shares("first"),
    ...shares("fresh"),
  };
}
