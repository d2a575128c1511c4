// The counts that stand in docs/data-quality.md and docs/methods.md, from the built package.
import {
  backgroundWorks,
  claims,
  conventionParties,
  jurisdictions,
  laws,
  medicationClasses,
  medications,
  rules,
  studies,
  substances,
  treaties,
} from "../dist/index.js";
import { table } from "./pages.js";

const lawRules = laws.flatMap((entry) => entry.rules);

const verifications = ["official", "corroborated", "single-source"];

/** Every set whose records say how well they are confirmed. */
const sourced = {
  substances,
  studies,
  "background works": backgroundWorks,
  claims,
  "risk rules": rules,
  medications,
  "medication classes": medicationClasses,
  laws: lawRules,
  "treaty classes": treaties,
  "convention parties": conventionParties,
};

/** The rules of each nation that has any, as far as they pass a test. */
function nationsWith(test) {
  const nations = new Set(jurisdictions.filter(({ level }) => level === "nation").map(({ code }) => code));
  return laws.filter((entry) => nations.has(entry.jurisdiction) && test(entry.rules)).length;
}

const nationsWithRuleOn = (substance) =>
  nationsWith((own) => own.some(({ substances: named }) => named.includes(substance)));

/**
 * The table and the counts of docs/data-quality.md, by the name of their place on the page.
 *
 * @returns Markdown by name.
 */
export function qualityCounts() {
  const assessed = studies.filter(({ riskOfBias = [] }) => riskOfBias.length > 0);
  // What a rule's severity rests on: the ATC list gives codes only.
  const read = ({ sources }) => sources.filter(({ reference }) => reference !== "who-atc-ddd-2021-list");
  const results = assessed.flatMap(({ riskOfBias }) => riskOfBias);
  const judged = (overall) => results.filter((result) => result.overall === overall).length;
  return {
    verification: table(
      ["set", ...verifications, "total"],
      Object.entries(sourced).map(([name, records]) => [
        name,
        ...verifications.map((word) => records.filter(({ verification }) => verification === word).length),
        records.length,
      ]),
    ),
    nations: nationsWith(() => true),
    "cannabis-alone": nationsWith((own) => own.every(({ substances: named }) => named.join() === "cannabis")),
    ibogaine: nationsWithRuleOn("ibogaine"),
    "fly-agaric": nationsWithRuleOn("amanita-muscaria"),
    ketamine: nationsWithRuleOn("ketamine"),
    "ketamine-held": nationsWith((own) =>
      own.some(
        (rule) =>
          rule.substances.includes("ketamine") && rule.activities.some((id) => id === "possession" || id === "supply"),
      ),
    ),
    studies: studies.length,
    "studies-of-one-source": studies.filter(({ verification }) => verification === "single-source").length,
    "trials-assessed": assessed.length,
    "results-assessed": results.length,
    "results-judged": results.filter(({ overall }) => overall !== undefined).length,
    "some-concerns": judged("some-concerns"),
    high: judged("high"),
    conflicts: studies.filter(({ conflicts }) => conflicts !== undefined).length,
    medications: medications.length,
    "with-rxcui": medications.filter(({ rxcui }) => rxcui !== undefined).length,
    rules: rules.length,
    "chart-alone": rules.filter((rule) =>
      read(rule).every(({ reference }) => reference === "tripsit-drug-combinations"),
    ).length,
    "about-a-source": rules.filter((rule) => read(rule).every(({ secondary }) => secondary)).length,
    disagreements: rules.filter(({ disagreements }) => disagreements !== undefined).length,
  };
}

/**
 * The counts of docs/methods.md, by the name of their place on the page.
 *
 * @returns Markdown by name.
 */
export function methodsCounts() {
  return {
    holdings: table(
      ["what the package holds", "number"],
      [
        ["studies in the set now", studies.length],
        ["families that they belong to", new Set(studies.map(({ family }) => family)).size],
        ["reviews, and work on animals and mechanisms, recorded as background", backgroundWorks.length],
      ],
    ),
    conflicts: studies.filter(({ conflicts }) => conflicts !== undefined).length,
    studies: studies.length,
  };
}
