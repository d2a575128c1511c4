import {
  bodyDesigns,
  type Certainty,
  certainties,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
} from "../model/claim.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import type { Message, MessageValue } from "../model/message.js";
import {
  checkArray,
  checkEnum,
  checkFinite,
  checkInteger,
  checkMessage,
  checkMessageValue,
  checkObject,
  checkOptional,
  checkPositive,
  joinPath,
  refuse,
} from "../shapes/check.js";
import type { EffectMeasure } from "../statistics/effect-size.js";
import { type MetaAnalysis, type MetaAnalysisOptions, metaAnalyze } from "../statistics/meta-analysis.js";
import { checkOptions as checkPoolingOptions } from "../statistics/read-sample.js";
import { checkScale, type EffectSizeClass, requireSizes, sizeOf } from "./effect-scale.js";
import {
  type GradedEffect,
  judgeInconsistency,
  judgeLargeEffect,
  judgePublicationBias,
  judgeRiskOfBias,
  riskOfBiasLevels,
} from "./judge-domains.js";
import {
  type ImprecisionComparison,
  type ImprecisionMode,
  type InformationOptions,
  imprecisionModes,
  judgeImprecision,
} from "./judge-imprecision.js";
import { checkLevels, type JudgedLevels, type Judgement, notAssessed, override } from "./judgement.js";
import { countsConfoundingTwice, rateCertainty } from "./rate-certainty.js";

/** A judgement by a reviewer, which takes the place of what would be computed. */
export interface GivenJudgement {
  /** Levels to rate down or up. */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why: a message, or the reviewer's own words. */
  readonly reason: Message | string;
}

/** What a higher number means. */
export const orientations = ["higher-better", "lower-better", "neutral"] as const;
/** What a higher number means. */
export type Orientation = (typeof orientations)[number];

/** Options of grading. */
export interface GradeOptions {
  /**
   * What the effects are measured in; default `SMD`. Ratios are on the log scale. A measure without conventional sizes
   * (all but standardised differences and risk ratios) needs a threshold, or for odds ratios a baseline risk.
   */
  readonly measure?: EffectMeasure;
  /** Minimally important difference, in the units of the effects (log units for ratios), above 0. */
  readonly threshold?: number;
  /** Risk without the treatment, between 0 and 1: for odds ratios, and for the information size of binary outcomes. */
  readonly baselineRisk?: number;
  /** The optimal information size in participants; default: computed for SMD, and for risks with a baseline risk. */
  readonly optimalInformationSize?: number;
  /** How imprecision is judged. Default: `threshold` where one is given, else `classic`. */
  readonly imprecision?: ImprecisionMode;
  /** What a higher effect means. Default `neutral`: an increase or a reduction. */
  readonly orientation?: Orientation;
  /** What the statement is about. Default: "the outcome". */
  readonly subject?: MessageValue;
  /** Options of the meta-analysis. */
  readonly metaAnalysis?: MetaAnalysisOptions;
}

/** What is to be graded. */
export interface GradeInput {
  /** Randomised trials start at high, observational studies at low. */
  readonly design: "randomised" | "observational";
  /** Another start, such as `high` for observational studies that were assessed with ROBINS-I. */
  readonly startAt?: Certainty;
  /** The body of evidence. */
  readonly effects?: readonly GradedEffect[];
  /** Options. */
  readonly options?: GradeOptions;
  /** A reviewer's judgements, by domain. */
  readonly judgements?: Readonly<Partial<Record<GradeDomain, GivenJudgement>>>;
  /** A reviewer's reasons to rate up; they count only where nothing was rated down. */
  readonly upgrades?: Readonly<Partial<Record<GradeUpgrade, GivenJudgement>>>;
}

/** The pooled effect. */
export interface GradedPooledEffect {
  /** Estimate. */
  readonly estimate: number;
  /** Confidence interval. */
  readonly ci: readonly [number, number];
  /** Size. */
  readonly size: EffectSizeClass;
}

/** A GRADE judgement with every step. */
export interface Grade {
  /** Certainty of the evidence. */
  readonly certainty: Certainty;
  /** Where the rating started. */
  readonly start: Certainty;
  /** Design of the body. */
  readonly design: "randomised" | "observational";
  /** The five domains. */
  readonly domains: Readonly<Record<GradeDomain, Judgement>>;
  /** The three reasons to rate up. */
  readonly upgrades: Readonly<Record<GradeUpgrade, Judgement>>;
  /** Imprecision in all three modes, whatever counts in the end; `null` where no effects were given. */
  readonly imprecision: ImprecisionComparison | null;
  /** The pooled effect, `null` where no effects were given. */
  readonly effect: GradedPooledEffect | null;
  /** The sentence that the certainty and the size ask for. */
  readonly statement: Message;
}

/**
 * Grades a body of evidence by GRADE: computes what effects allow, takes a reviewer's judgement for the rest, and says
 * which is which. A reviewer's judgement also takes the place of a computed one, which stays visible beside it. A domain
 * that nobody assessed counts as no change and is marked `not-assessed`.
 *
 * Method: GRADE handbook and GRADE guidelines 6, 7, 9, 34, 35 and 36; the shares and cut-offs that the guidance leaves
 * open are listed in the guide "Grading".
 *
 * @param input - Design, effects with their risk of bias, options, judgements and upgrades.
 * @returns Certainty with the judgement of every domain, the pooled effect and the sentence to use.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `not-converged`.
 * @example
 * ```ts
 * import { gradeEvidence } from "microdosing/evidence";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   effects: [
 *     { yi: 0.1, vi: 0.04, n: 100, riskOfBias: "low" },
 *     { yi: 0.3, vi: 0.05, n: 80, riskOfBias: "low" },
 *   ],
 *   judgements: { indirectness: { levels: 1, reason: "healthy volunteers" } },
 * });
 * console.log(grade.certainty, grade.domains.imprecision.levels, grade.domains.publicationBias.source);
 * // low 1 not-assessed
 * ```
 */
export function gradeEvidence(input: GradeInput): Grade {
  const fields = checkObject(input, "input", ["design", "startAt", "effects", "options", "judgements", "upgrades"]);
  const design = checkEnum(fields["design"], "design", bodyDesigns);
  const usualStart = design === "randomised" ? "high" : "low";
  const start = checkOptional(fields["startAt"], usualStart, (value) => checkEnum(value, "startAt", certainties));
  const options = checkOptions(fields["options"]);
  const effects = checkOptional(fields["effects"], [], checkEffects);
  const judgements = checkJudgements(fields["judgements"], "judgements", gradeDomains, mostLevels);
  const raised = checkJudgements(fields["upgrades"], "upgrades", gradeUpgrades, mostUpgrade);

  const pooled = effects.length === 0 ? undefined : pool(effects, options);
  const imprecision =
    pooled === undefined
      ? null
      : judgeImprecision(
          effects.map(({ n }) => n),
          pooled,
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
      return withhold(judgement, { key: "evidence:reason.upgrade.risk-of-bias" });
    }
    return down > 0 ? withhold(judgement, { key: "evidence:reason.upgrade.barred" }) : judgement;
  });
  const up = gradeUpgrades.reduce((sum, upgrade) => sum + upgrades[upgrade].levels, 0);
  const certainty = rateCertainty(start, down, up);
  const effect =
    pooled === undefined ? null : { estimate: pooled.estimate, ci: pooled.ci, size: sizeOf(pooled.estimate, options) };
  const statement = statementOf(certainty, effect, options);
  return { certainty, start, design, domains, upgrades, imprecision, effect, statement };
}

interface CheckedOptions extends InformationOptions {
  readonly imprecision: ImprecisionMode;
  readonly orientation: Orientation;
  readonly subject: MessageValue;
  readonly metaAnalysis: MetaAnalysisOptions;
}

const notRated: Message = { key: "evidence:reason.upgrade.not-rated" };

/** A record over a vocabulary. */
function fill<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  // Every name gets its value here.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

function checkOptions(value: unknown): CheckedOptions {
  const fields = checkObject(value === undefined ? {} : value, "options", [
    "measure",
    "threshold",
    "baselineRisk",
    "optimalInformationSize",
    "imprecision",
    "orientation",
    "subject",
    "metaAnalysis",
  ]);
  const scale = checkScale(fields);
  const usualMode = scale.threshold === undefined ? "classic" : "threshold";
  const imprecision = checkOptional(fields["imprecision"], usualMode, (given) =>
    checkEnum(given, "options.imprecision", imprecisionModes),
  );
  if (imprecision !== "classic" && scale.threshold === undefined) {
    refuse("missing-field", "options.threshold", `a minimally important difference for the mode ${imprecision}`);
  }
  const size = fields["optimalInformationSize"];
  return {
    ...scale,
    ...(size === undefined
      ? {}
      : { optimalInformationSize: checkInteger(size, "options.optimalInformationSize", { min: 1 }) }),
    imprecision,
    orientation: checkOptional(fields["orientation"], "neutral", (given) =>
      checkEnum(given, "options.orientation", orientations),
    ),
    subject: checkOptional(fields["subject"], { term: "subject.outcome" }, (given) =>
      checkMessageValue(given, "options.subject"),
    ),
    metaAnalysis: checkPoolingOptions(fields["metaAnalysis"], [], "options.metaAnalysis").pooling,
  };
}

function checkEffects(value: unknown): readonly GradedEffect[] {
  return checkArray(value, "effects").map((item, index) => {
    const path = joinPath("effects", index);
    const fields = checkObject(item, path);
    const { n, riskOfBias } = fields;
    return {
      yi: checkFinite(fields["yi"], joinPath(path, "yi")),
      vi: checkPositive(fields["vi"], joinPath(path, "vi")),
      ...(n === undefined ? {} : { n: checkInteger(n, joinPath(path, "n"), { min: 1 }) }),
      ...(riskOfBias === undefined
        ? {}
        : { riskOfBias: checkEnum(riskOfBias, joinPath(path, "riskOfBias"), riskOfBiasLevels) }),
    };
  });
}

function checkJudgements<Name extends GradeDomain | GradeUpgrade>(
  value: unknown,
  path: string,
  allowed: readonly Name[],
  most: Readonly<Record<Name, number>>,
): Readonly<Partial<Record<Name, JudgedLevels>>> {
  const fields = checkObject(value === undefined ? {} : value, path, allowed);
  const found = allowed.flatMap((name): [Name, JudgedLevels][] => {
    if (fields[name] === undefined) return [];
    const at = joinPath(path, name);
    const given = checkObject(fields[name], at, ["levels", "reason"]);
    const levels = checkLevels(given["levels"], joinPath(at, "levels"), most[name]);
    return [[name, { levels, reason: reasonOf(given["reason"], joinPath(at, "reason")) }]];
  });
  return Object.fromEntries(found) as Partial<Record<Name, JudgedLevels>>;
}

function reasonOf(value: unknown, path: string): Message {
  if (typeof value === "string" && value.trim() !== "") {
    return { key: "evidence:reason.reviewer", values: { reason: value } };
  }
  return checkMessage(value, path);
}

function pool(effects: readonly GradedEffect[], options: CheckedOptions): MetaAnalysis {
  requireSizes(options);
  return metaAnalyze(
    effects.map(({ yi, vi }) => ({ yi, vi })),
    options.metaAnalysis,
  );
}

function computeDomains(
  effects: readonly GradedEffect[],
  pooled: MetaAnalysis | undefined,
  imprecision: ImprecisionComparison | null,
  options: CheckedOptions,
): Record<GradeDomain, Judgement> {
  const none = notAssessed({ key: "evidence:reason.no-effects" });
  const indirectness = notAssessed({ key: "evidence:reason.not-assessed" });
  if (pooled === undefined || imprecision === null) {
    return { riskOfBias: none, inconsistency: none, indirectness, imprecision: none, publicationBias: none };
  }
  return {
    riskOfBias: judgeRiskOfBias(effects),
    inconsistency: judgeInconsistency(effects, pooled, options.threshold),
    indirectness,
    imprecision: imprecision[options.imprecision],
    publicationBias: judgePublicationBias(effects, options.metaAnalysis),
  };
}

/** An upgrade that GRADE does not allow here; what was judged stays visible. */
function withhold(judgement: Judgement, reason: Message): Judgement {
  if (judgement.levels === 0) return judgement;
  const { levels, reason: judged, computed } = judgement;
  const kept = computed === undefined ? {} : { computed };
  return { levels: 0, reason, source: "computed", ...kept, withheld: { levels, reason: judged } };
}

/** Santesso 2020: nothing hedged at high, "probably" at moderate, "may" at low, and no size at very low. */
function statementOf(certainty: Certainty, effect: GradedPooledEffect | null, options: CheckedOptions): Message {
  const values = { subject: options.subject };
  if (certainty === "very-low") return { key: "evidence:statement.very-low", values };
  if (effect === null) return { key: `evidence:certainty-only.${certainty}`, values };
  if (effect.size === "trivial") return { key: `evidence:statement.${certainty}.trivial`, values };
  const better = options.orientation === "higher-better" ? effect.estimate > 0 : effect.estimate < 0;
  const word =
    options.orientation === "neutral"
      ? effect.estimate > 0
        ? "increase"
        : "reduction"
      : better
        ? "improvement"
        : "worsening";
  return { key: `evidence:statement.${certainty}.${effect.size}.${word}`, values };
}
