import { describe, expect, test } from "vitest";
import { article } from "../../src/data/article.js";
import { claims } from "../../src/data/claims.js";
import { laws } from "../../src/data/laws.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import { conditionMessage } from "../../src/legality/rule-status.js";
import { termKey } from "../../src/lib/term-key.js";
import { stances } from "../../src/model/article.js";
import { claimIds, claimKinds, exclusionReasons } from "../../src/model/claim.js";
import { bodyDesigns, certainties, effectSizeClasses, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import { cityCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";
import {
  activities,
  type LegalConditionKind,
  legalConditionTerms,
  legalLevels,
  legalStatuses,
  limitQualifiers,
  limitUnits,
  penalties,
} from "../../src/model/law.js";
import { type Message, namespaces } from "../../src/model/message.js";
import { outcomeIds } from "../../src/model/outcome.js";
import { verifications } from "../../src/model/reference.js";
import { evidenceStrengths, mechanismIds, riskDirections, riskKinds, severities } from "../../src/model/risk.js";
import { comparatorIds, populationIds } from "../../src/model/study.js";
import { findingDirections } from "../../src/model/study-result.js";
import { formIds, substanceIds } from "../../src/model/substance.js";
import { baseKey, filesUnder, read, textsOf } from "./tree.js";

const known = new Set([...textsOf("en").keys()].map(baseKey));
const missing = (wanted: readonly string[]): string[] => [...new Set(wanted)].filter((key) => !known.has(key));

/** Kinds of conditions that a status can hold except for. */
const excepting = Object.fromEntries(
  ["place", "purpose", "plant", "preparation", "prescription", "licence", "programme", "religious"].map((kind) => [
    kind,
    true,
  ]),
);
const termsIn = (values: Message["values"] = {}): readonly string[] =>
  Object.values(values)
    .flatMap((value) => {
      if (typeof value !== "object") return [];
      if ("term" in value) return [value.term];
      if ("anyOf" in value) return value.anyOf;
      return "terms" in value ? value.terms : [];
    })
    .map(termKey);

describe("every message reference has a text", () => {
  test("in the data", () => {
    const text = JSON.stringify([article, claims]);
    const keys = [...text.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key ?? "");
    const terms = [...text.matchAll(/"term":"([^"]+)"/g)].map(([, term = ""]) => termKey(term));
    const rulesText = rules.flatMap(({ id }) => [`risk:rule.${id}.message`, `risk:rule.${id}.advice`]);
    const anomalies = studies.flatMap((study) => (study.anomalies ?? []).map((id) => `grading:anomaly.${id}`));
    const conditions = laws
      .flatMap((entry) => entry.rules)
      .flatMap(({ conditions: own, status }) => own.map((condition) => conditionMessage(condition, status)))
      .flatMap(({ key, values }) => [key, ...termsIn(values)]);
    expect(missing([...keys, ...terms, ...rulesText, ...anomalies, ...conditions])).toEqual([]);
  });

  test("in the code, literal by literal", () => {
    const literal = new RegExp(`["\`]((?:${namespaces.join("|")}):[^"\`\\s<]+)["\`]`, "g");
    const problems = filesUnder("src", [".ts"]).flatMap((file) =>
      [
        ...read(file)
          .replace(/\/\*\*[\s\S]*?\*\//g, "")
          .matchAll(literal),
      ].flatMap(([, key = ""]) => {
        if (!key.includes("$" + "{")) return known.has(key) ? [] : [`${file}: ${key}`];
        // A key with a variable part must at least have one text that fits; the families are listed below.
        const pattern = new RegExp(`^${key.replace(/[.*+?^()|[\]\\]/g, "\\$&").replace(/\$\{[^}]+\}/g, ".+")}$`);
        return [...known].some((candidate) => pattern.test(candidate)) ? [] : [`${file}: ${key}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test("in the families of keys that code makes from vocabularies", () => {
    const graded = certainties.filter((certainty) => certainty !== "very-low");
    const inWords = Array.from({ length: 12 }, (_, index) => String(index + 1));
    const terms = {
      substance: substanceIds,
      form: formIds,
      outcome: outcomeIds,
      claim: claimIds,
      certainty: [...certainties, "no-evidence"],
      "claim-act": claimIds,
      "claim-may": claimIds,
      "claim-about": claimIds,
      "claim-better": claimIds,
      "claim-worse": claimIds,
      "claim-same": ["blinding", "expectancy"],
      number: inWords,
      "number-first": inWords,
      "number-all": inWords,
      difference: ["none", "from-placebo", "plain", ...effectSizeClasses],
      tested: ["patients"],
      exclusion: exclusionReasons,
      domain: [...gradeDomains, ...gradeUpgrades],
      comparator: comparatorIds,
      population: populationIds,
      severity: severities,
      strength: [...evidenceStrengths, "unknown"],
      direction: [...riskDirections, "unknown"],
      kind: riskKinds,
      mechanism: mechanismIds,
      activity: activities,
      status: legalStatuses,
      verification: [...verifications, "none"],
      level: [...legalLevels, "none"],
      penalty: penalties,
      stance: stances,
      unit: limitUnits,
      place: [...subdivisionCodes, ...cityCodes],
    };
    expect(
      missing([
        ...Object.entries(terms).flatMap(([family, ids]) => ids.map((id) => termKey(`${family}.${id}`))),
        ...graded.flatMap((certainty) => [
          `evidence:certainty-only.${certainty}`,
          ...["trivial", "effect"].map((kind) => `evidence:statement.${certainty}.${kind}`),
          ...["act", "same", "opposite"].map((kind) => `evidence:lead.${kind}.${certainty}`),
        ]),
        ...["large", "moderate", "small"].flatMap((size) =>
          ["improvement", "worsening", "increase", "reduction"].map((way) => termKey(`effect.${size}.${way}`)),
        ),
        "evidence:statement.very-low",
        ...bodyDesigns.flatMap((design) =>
          ["some", "of", "only", "both", "neither", "all", "none", "together"].map(
            (who) => `evidence:studies.${who}.${design}`,
          ),
        ),
        ...["larger-dose", "uncontrolled", "left-out"].flatMap((kind) => [
          `evidence:tested-instead.${kind}`,
          `evidence:tested-instead.who.${kind}`,
        ]),
        ...claimKinds.flatMap((kind) => findingDirections.map((way) => termKey(`way.${kind}.${way}`))),
        ...Object.entries(legalConditionTerms).flatMap(([kind, terms]) =>
          terms.flatMap((is) =>
            legalStatuses.flatMap((status) => {
              const condition = { kind: kind as LegalConditionKind, is };
              const sentences = [condition, ...(kind in excepting ? [{ ...condition, except: true as const }] : [])];
              return sentences
                .map((sentence) => conditionMessage(sentence, status))
                .flatMap(({ key, values }) => [key, ...termsIn(values)]);
            }),
          ),
        ),
        ...limitQualifiers.map((id) => `legality:term.limit.${id}`),
        ...limitUnits.flatMap((id) => [`legality:term.unit.${id}`, `legality:term.unit-one.${id}`]),
        ...[
          "medication",
          "condition",
          "family-history",
          "substance",
          "age",
          "pregnancy",
          "activity",
          "regimen",
          "dose",
          "approximate",
          "unrecognised",
          "no-substance",
        ].map((reason) => `risk:unknown.${reason}.message`),
        ...["outside-range", "washed-out", "same-substance"].map((outcome) => `risk:checked.${outcome}`),
      ]),
    ).toEqual([]);
  });
});

test("a statement at high certainty is never hedged", () => {
  const hedged = [...textsOf("en")].filter(
    ([key, text]) =>
      /^evidence:(statement\.high\.|lead\.[a-z]+\.high$)/.test(key) && /\b(may|might|probably|not sure)\b/.test(text),
  );
  expect(hedged).toEqual([]);
});
