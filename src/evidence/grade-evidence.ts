import type { Grade, GradedEffect, GradeInput, Judgement } from "../model/grade.js";
import { type GradeDomain, gradeDomains, gradeUpgrades } from "../model/grading.js";
import type { Message } from "../model/message.js";
import { type MetaAnalysis, pool } from "../statistics/meta-analysis.js";
import { sizeOf } from "./effect-scale.js";
import { judgeImprecision } from "./judge-imprecision.js";
import { judgeInconsistency } from "./judge-inconsistency.js";
import { judgeLargeEffect } from "./judge-large-effect.js";
import { judgePublicationBias, waitsForCounts } from "./judge-publication-bias.js";
import { isUnassessed, judgeRiskOfBias } from "./judge-risk-of-bias.js";
import { notAssessed, override } from "./judgement.js";
import { countsConfoundingTwice, rateCertainty } from "./rate-certainty.js";
import { type CheckedGradeInput, type CheckedGradeOptions, readGradeInput } from "./read-grade-input.js";
import { statementOf } from "./statement.js";

/**
 * Grades a body of evidence by GRADE: computes what effects allow, takes a reviewer's judgement for the rest, and says
 * which is which. A reviewer's judgement also takes the place of a computed one, which stays visible beside it.
 *
 * Leaving something out never raises the certainty that effects are given: a study without `riskOfBias` counts as one at
 * high risk, and effects without `n` as too few people. A domain that only a reviewer can judge, such as indirectness,
 * counts as no change until somebody does. Either way the grade is `provisional`, and `notes` say so. Without effects nothing
 * is computed, and every domain needs a judgement: nothing at all is no certainty. Duplicates are not detected unless effects
 * name their `study`: the same people counted twice raise the certainty, as do more studies.
 *
 * Method: GRADE handbook and GRADE guidelines 6, 7, 9, 34, 35 and 36; the shares and cut-offs that the guidance leaves
 * open are listed in the guide "Grading".
 *
 * @param input - Design, effects with their risk of bias, options, judgements and upgrades.
 * @returns Certainty with the judgement of every domain, the pooled effect, the sentence to use and what to tell beside it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `not-converged`.
 * @example
 * ```ts
 * import { gradeEvidence } from "microdosing/evidence";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   effects: [
 *     { yi: 0.5, vi: 0.02, n: 200, riskOfBias: "low" },
 *     { yi: 0.55, vi: 0.02, n: 200, riskOfBias: "low" },
 *     { yi: 0.6, vi: 0.02, n: 200, riskOfBias: "low" },
 *   ],
 *   judgements: { indirectness: { levels: 1, reason: "healthy volunteers" } },
 * });
 * console.log(grade.certainty, grade.domains.imprecision.levels, grade.domains.publicationBias.source);
 * // low 1 not-assessed
 * ```
 */
export function gradeEvidence(input: GradeInput): Grade {
  return gradeChecked(readGradeInput(input));
}

/**
 * As {@link gradeEvidence}, over an input that was read before.
 *
 * @param input - Checked input.
 * @returns As {@link gradeEvidence}.
 * @throws {MicrodosingError} `not-converged`.
 */
export function gradeChecked(input: CheckedGradeInput): Grade {
  const { design, start, effects, options, judgements, upgrades: raised } = input;
  const pooled = effects.length === 0 ? undefined : pool(effects, options.pooling);
  const imprecision =
    pooled === undefined
      ? "not-computable"
      : judgeImprecision(
          effects.map(({ n }) => n),
          { ...pooled, precision: effects.reduce((sum, { vi }) => sum + 1 / vi, 0) },
          options.imprecision,
          options,
        );
  const computed = computeDomains(effects, pooled, imprecision, options);
  const domains = fill(gradeDomains, (domain) => override(judgements[domain], computed[domain]));
  const down = gradeDomains.reduce((sum, domain) => sum + domains[domain].levels, 0);
  const upgrades = fill(gradeUpgrades, (upgrade) => {
    const isComputed = upgrade === "largeEffect" && design === "observational" && pooled !== undefined;
    const found = isComputed ? judgeLargeEffect(pooled, options, domains) : notAssessed(notRated);
    const judgement = override(raised[upgrade], found);
    if (upgrade === "opposingConfounding" && countsConfoundingTwice(design, start)) {
      return withhold(judgement, { key: "grading:reason.upgrade.risk-of-bias" });
    }
    return down > 0 ? withhold(judgement, { key: "grading:reason.upgrade.barred" }) : judgement;
  });
  const up = gradeUpgrades.reduce((sum, upgrade) => sum + upgrades[upgrade].levels, 0);
  const certainty = rateCertainty(start, down, up);
  const effect =
    pooled === undefined
      ? "not-computable"
      : {
          measure: options.measure,
          level: options.pooling.level,
          estimate: pooled.estimate,
          ci: pooled.ci,
          size: sizeOf(pooled.estimate, options),
          k: effects.length,
          ...participantsIn(effects),
        };
  const statement = statementOf(certainty, effect, options);
  const missing = missingIn(domains, effects);
  const provisional = missing.length > 0;
  const notes = notesOn(missing, effects.length);
  return { certainty, provisional, start, design, domains, upgrades, imprecision, effect, statement, notes };
}

/**
 * The domains in which somebody has something left to say. Publication bias is one of them only where a test is possible and
 * its numbers were not given, as few bodies allow one.
 */
function missingIn(domains: Grade["domains"], effects: readonly GradedEffect[]): readonly GradeDomain[] {
  const isPartly = {
    riskOfBias: effects.some(isUnassessed),
    imprecision: effects.some(({ n }) => n === undefined),
  } as Readonly<Partial<Record<GradeDomain, boolean>>>;
  return gradeDomains.filter((domain) => {
    const { source } = domains[domain];
    if (domain === "publicationBias") return waitsForCounts(domains[domain]);
    return source === "not-assessed" || (source === "computed" && isPartly[domain]);
  });
}

/** What a reader should be told beside the certainty. */
function notesOn(missing: readonly GradeDomain[], k: number): readonly Message[] {
  const values = { domain: { terms: missing.map((domain) => `domain.${domain}`) } };
  const provisional: Message = { key: "grading:note.provisional", values };
  const twoStudies: Message = { key: "grading:note.two-studies" };
  return [...(missing.length === 0 ? [] : [provisional]), ...(k === 2 ? [twoStudies] : [])];
}

/** The participants of all effects together, where those of each are known. */
function participantsIn(effects: readonly GradedEffect[]): { readonly participants?: number } {
  if (effects.some(({ n }) => n === undefined)) return {};
  return { participants: effects.reduce((sum, { n = 0 }) => sum + n, 0) };
}

const notRated: Message = { key: "grading:reason.upgrade.not-rated" };

/** A record over a vocabulary. */
function fill<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  // Every name gets its value here.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

function computeDomains(
  effects: readonly GradedEffect[],
  pooled: MetaAnalysis | undefined,
  imprecision: Grade["imprecision"],
  options: CheckedGradeOptions,
): Record<GradeDomain, Judgement> {
  const none = notAssessed({ key: "grading:reason.no-effects" });
  const indirectness = notAssessed({ key: "grading:reason.not-assessed" });
  if (pooled === undefined || imprecision === "not-computable") {
    return { riskOfBias: none, inconsistency: none, indirectness, imprecision: none, publicationBias: none };
  }
  return {
    riskOfBias: judgeRiskOfBias(effects),
    inconsistency: judgeInconsistency(effects, pooled, options.threshold),
    indirectness,
    imprecision: imprecision[options.imprecision],
    publicationBias: judgePublicationBias(effects, options.measure, options.pooling),
  };
}

/** An upgrade that GRADE does not allow here; what was judged stays visible. */
function withhold(judgement: Judgement, reason: Message): Judgement {
  if (judgement.levels === 0) return judgement;
  const { levels, reason: judged, computed } = judgement;
  const kept = computed === undefined ? {} : { computed };
  return { levels: 0, reason, source: "computed", ...kept, withheld: { levels, reason: judged } };
}
