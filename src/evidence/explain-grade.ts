import type { Grade, Judgement } from "../model/grade.js";
import {
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
  imprecisionModes,
} from "../model/grading.js";
import type { Message } from "../model/message.js";
import { check } from "../shapes/shape.js";
import { type AnyGrade, gradeShape, hasEvidence } from "./grade-shape.js";
import { waitsForCounts } from "./judge-publication-bias.js";
import { usualStart } from "./rate-certainty.js";
import { certaintyTerm, slip } from "./slip.js";
import { type CertaintyChange, type CertaintyChanges, findChanges, ratedCertainty } from "./smallest-changes.js";

/**
 * Explains a grade: each step as a message, what a reviewer changed, where the modes of imprecision disagree, a slip in
 * the arithmetic if there is one, and the smallest change that would move the certainty by one level.
 *
 * @param grade - A grade from {@link gradeEvidence} or of a claim, also one that was written as JSON and read again.
 * @returns Messages in order: start, the five domains, upgrades, end, what a reader should be told beside it, and what
 * would move it; for a claim without evidence, that there is none.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field` for
 * anything but a grade.
 * @example
 * ```ts
 * import { explainGrade, gradeEvidence } from "microdosing/evidence";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   effects: [{ yi: 0.4, vi: 0.02, n: 200, riskOfBias: "low" }],
 * });
 * console.log(explainGrade(grade).map((step) => step.key.replace("grading:explain.", "")).join(" "));
 * // start.randomised keep keep not-assessed down not-testable end grading:note.provisional would-rise would-fall
 * ```
 */
export function explainGrade(grade: AnyGrade): readonly Message[] {
  check(gradeShape, grade, "grade");
  if (!hasEvidence(grade)) return [{ key: "grading:explain.no-evidence" }];
  const { start, design, certainty, domains, upgrades, imprecision } = grade;
  const startKey = start === usualStart(design) ? design : "chosen";
  const expected = ratedCertainty(grade);
  return [
    { key: `grading:explain.start.${startKey}`, values: { certainty: certaintyTerm(start) } },
    ...gradeDomains.flatMap((domain) => [
      ...domainSteps(domain, domains[domain], "down"),
      ...(domain === "imprecision" ? disagreement(imprecision) : []),
    ]),
    ...gradeUpgrades.flatMap((upgrade) => upgradeSteps(upgrade, upgrades[upgrade])),
    { key: "grading:explain.end", values: { certainty: certaintyTerm(certainty) } },
    ...(expected === certainty ? [] : [slip(expected, certainty)]),
    ...grade.notes,
    ...changeSteps(grade),
  ];
}
const domainTerm = (name: GradeDomain | GradeUpgrade): { readonly term: string } => ({ term: `domain.${name}` });

function domainSteps(name: GradeDomain | GradeUpgrade, judgement: Judgement, way: "down" | "up"): readonly Message[] {
  const domain = domainTerm(name);
  const { levels, source, computed } = judgement;
  if (source === "not-assessed") {
    if (name === "publicationBias" && !waitsForCounts(judgement)) {
      return [{ key: "grading:explain.not-testable", values: { domain } }];
    }
    if (levels === 0) return [{ key: "grading:explain.not-assessed", values: { domain } }];
    return [{ key: "grading:explain.not-assessed-down", values: { domain, count: levels } }];
  }
  const step: Message =
    levels === 0
      ? { key: "grading:explain.keep", values: { domain } }
      : { key: `grading:explain.${way}`, values: { domain, count: levels } };
  if (computed === undefined) return [step];
  const values = { domain, computed: computed.levels, given: judgement.withheld?.levels ?? levels };
  return [step, { key: "grading:explain.overridden", values }];
}

/** Upgrades are rare: one that nobody asked for is not worth a line. */
function upgradeSteps(name: GradeUpgrade, judgement: Judgement): readonly Message[] {
  const { levels, withheld, computed } = judgement;
  if (withheld !== undefined) {
    return [
      { key: "grading:explain.withheld", values: { domain: domainTerm(name), count: withheld.levels } },
      judgement.reason,
    ];
  }
  return levels > 0 || computed !== undefined ? domainSteps(name, judgement, "up") : [];
}

function disagreement(comparison: Grade["imprecision"]): readonly Message[] {
  if (comparison === "not-computable" || comparison.agree) return [];
  const [classic, threshold, core] = imprecisionModes.map((mode) => comparison[mode].levels);
  // Modes that could not be assessed do not disagree, and without a threshold there is only one.
  return [
    {
      key: "grading:explain.imprecision-disagrees",
      values: { classic: classic as number, threshold: threshold as number, core: core as number },
    },
  ];
}

function changeSteps(grade: Grade): readonly Message[] {
  const { raise, lower } = findChanges(grade);
  return [raiseStep(raise, grade), lowerStep(lower)];
}

const changeValues = ({ certainty, levels, of }: CertaintyChange): Message["values"] & object => ({
  certainty: certaintyTerm(certainty),
  domain: { anyOf: of.map((name) => `domain.${name}`) },
  count: levels,
});

function raiseStep(raise: CertaintyChanges["raise"], grade: Grade): Message {
  if (raise === "not-attainable") {
    return { key: ratedCertainty(grade) === "high" ? "grading:explain.at-top" : "grading:explain.would-not-rise" };
  }
  const values = changeValues(raise);
  if (raise.change === "more") return { key: "grading:explain.would-rise-upgrade", values };
  return { key: raise.levels === 1 ? "grading:explain.would-rise" : "grading:explain.would-rise-far", values };
}

function lowerStep(lower: CertaintyChanges["lower"]): Message {
  if (lower === "not-attainable") return { key: "grading:explain.at-bottom" };
  const key = lower.change === "more" ? "grading:explain.would-fall" : "grading:explain.would-fall-upgrade";
  return { key, values: changeValues(lower) };
}
