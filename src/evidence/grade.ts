import {
  checkArray,
  checkEnum,
  checkFinite,
  checkInteger,
  checkObject,
  checkOptional,
  checkPositive,
  joinPath,
  refuse,
} from "../check.js";
import {
  type Certainty,
  certainties,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
} from "../model/claim.js";
import type { Message, MessageValue } from "../model/message.js";
import { normalQuantile } from "./distributions.js";
import { type MetaAnalysis, type MetaAnalysisOptions, metaAnalyze } from "./meta-analysis.js";
import { eggerTest } from "./small-study.js";

/** Risk of bias of one study: an overall RoB 2 or ROBINS-I judgement. */
export const riskOfBiasLevels = [
  "low",
  "some-concerns",
  "high",
  "moderate",
  "serious",
  "critical",
  "no-information",
] as const;
/** Risk of bias of one study. */
export type RiskOfBiasLevel = (typeof riskOfBiasLevels)[number];

/** An effect with what grading needs to know of its study. */
export interface GradedEffect {
  /** Effect size. */
  readonly yi: number;
  /** Sampling variance. */
  readonly vi: number;
  /** Participants, both groups together. */
  readonly n?: number;
  /** Overall risk of bias. */
  readonly riskOfBias?: RiskOfBiasLevel;
}

/** A judgement by a reviewer, which takes the place of what would be computed. */
export interface GivenJudgement {
  /** Levels to rate down or up. */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why: a message, or the reviewer's own words. */
  readonly reason: Message | string;
}

const judgementSources = ["computed", "reviewer", "not-assessed"] as const;

/** A judgement in one GRADE domain. */
export interface Judgement {
  /** Levels rated down or up. */
  readonly levels: 0 | 1 | 2 | 3;
  /** Why. */
  readonly reason: Message;
  /** Who judged; `not-assessed` counts as no change, and says so. */
  readonly source: (typeof judgementSources)[number];
}

/** How imprecision is judged. */
export const imprecisionModes = ["classic", "threshold", "core"] as const;
/** How imprecision is judged: GRADE 6 (`classic`), GRADE 34 (`threshold`), or Core GRADE (`core`). */
export type ImprecisionMode = (typeof imprecisionModes)[number];

/** What a higher number means. */
export const orientations = ["higher-better", "lower-better", "neutral"] as const;
/** What a higher number means. */
export type Orientation = (typeof orientations)[number];

/** Options of grading. */
export interface GradeOptions {
  /** Minimally important difference, in the measure's units, above 0. */
  readonly threshold?: number;
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

/** The size of an effect against the threshold, or against Cohen's conventions where none is given. */
export type EffectSizeClass = "large" | "moderate" | "small" | "trivial";

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
  /** The pooled effect, `null` where no effects were given. */
  readonly effect: GradedPooledEffect | null;
  /** The sentence that the certainty and the size ask for. */
  readonly statement: Message;
}

/** GRADE handbook, section 5: each domain by at most two levels, imprecision by three (GRADE guidance 35). */
const mostLevels: Readonly<Record<GradeDomain, number>> = {
  riskOfBias: 2,
  inconsistency: 2,
  indirectness: 2,
  imprecision: 3,
  publicationBias: 2,
};
const mostUpgrade: Readonly<Record<GradeUpgrade, number>> = { largeEffect: 2, doseResponse: 1, opposingConfounding: 1 };

/** Share of the information (inverse variance) from which studies at risk of bias lower the certainty: our convention. */
const seriousShare = { high: 0.25, some: 0.5 };
const verySeriousShare = 2 / 3;
/** I² from which heterogeneity counts, together with what the intervals show (Cochrane Handbook 10.10.2). */
const substantialI2 = 50;
const considerableI2 = 75;
/** A test for small-study effects has too little power below ten studies (Cochrane Handbook 13.3.5.4). */
const fewestForSmallStudyTest = 10;
const smallStudyAlpha = 0.1;
/** Cohen's conventional sizes of a standardised mean difference, used where no threshold is given. */
const cohen = { small: 0.2, moderate: 0.5, large: 0.8 };

/**
 * Grades a body of evidence by GRADE: computes what effects allow, takes a reviewer's judgement for the rest, and says
 * which is which. A domain that nobody assessed counts as no change and is marked `not-assessed`.
 *
 * Method: GRADE handbook and GRADE guidelines 6, 7, 34, 35 and 36; the shares and cut-offs that the guidance leaves
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
  const design = checkEnum(fields["design"], "design", ["randomised", "observational"]);
  const usualStart = design === "randomised" ? "high" : "low";
  const start = checkOptional(fields["startAt"], usualStart, (value) => checkEnum(value, "startAt", certainties));
  const options = checkOptions(fields["options"]);
  const effects = checkOptional(fields["effects"], [], checkEffects);
  const judgements = checkJudgements(fields["judgements"], "judgements", gradeDomains, mostLevels);
  const raised = checkJudgements(fields["upgrades"], "upgrades", gradeUpgrades, mostUpgrade);

  const pooled = effects.length === 0 ? undefined : pool(effects, options);
  const computed = pooled === undefined ? notComputed() : computeDomains(effects, pooled, options);
  const domains = Object.fromEntries(
    gradeDomains.map((domain) => [domain, judgements[domain] ?? computed[domain]]),
  ) as Grade["domains"];
  const down = gradeDomains.reduce((sum, domain) => sum + domains[domain].levels, 0);
  const upgrades = Object.fromEntries(
    gradeUpgrades.map((upgrade) => [upgrade, rateUp(raised[upgrade], down)]),
  ) as Grade["upgrades"];
  const up = gradeUpgrades.reduce((sum, upgrade) => sum + upgrades[upgrade].levels, 0);
  const rank = Math.min(certainties.length - 1, Math.max(0, certainties.indexOf(start) + down - up));
  const certainty = certainties[rank] as Certainty;
  const effect =
    pooled === undefined ? null : { estimate: pooled.estimate, ci: pooled.ci, size: sizeOf(pooled.estimate, options) };
  return { certainty, start, design, domains, upgrades, effect, statement: statementOf(certainty, effect, options) };
}

interface CheckedOptions {
  readonly threshold?: number;
  readonly imprecision: ImprecisionMode;
  readonly orientation: Orientation;
  readonly subject: MessageValue;
  readonly metaAnalysis: MetaAnalysisOptions;
}

function checkOptions(value: unknown): CheckedOptions {
  const fields = checkObject(value === undefined ? {} : value, "options", [
    "threshold",
    "imprecision",
    "orientation",
    "subject",
    "metaAnalysis",
  ]);
  const threshold = checkOptional(fields["threshold"], undefined, (given) => checkPositive(given, "options.threshold"));
  const usualMode = threshold === undefined ? "classic" : "threshold";
  const imprecision = checkOptional(fields["imprecision"], usualMode, (given) =>
    checkEnum(given, "options.imprecision", imprecisionModes),
  );
  if (imprecision !== "classic" && threshold === undefined) {
    refuse("missing-field", "options.threshold", `a minimally important difference for the mode ${imprecision}`);
  }
  return {
    ...(threshold === undefined ? {} : { threshold }),
    imprecision,
    orientation: checkOptional(fields["orientation"], "neutral", (given) =>
      checkEnum(given, "options.orientation", orientations),
    ),
    subject: checkOptional(fields["subject"], { term: "subject.outcome" }, checkSubject),
    metaAnalysis: checkOptional(fields["metaAnalysis"], {}, (given) => checkObject(given, "options.metaAnalysis")),
  };
}

/** What stands for the outcome in a sentence: text, a number or an object that names a term. */
function checkSubject(value: unknown): MessageValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") return checkFinite(value, "options.subject");
  checkObject(value, "options.subject");
  return value as MessageValue;
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
): Readonly<Partial<Record<Name, Judgement>>> {
  const fields = checkObject(value === undefined ? {} : value, path, allowed);
  const found = allowed.flatMap((name): [Name, Judgement][] => {
    if (fields[name] === undefined) return [];
    const at = joinPath(path, name);
    const given = checkObject(fields[name], at, ["levels", "reason"]);
    const levels = checkInteger(given["levels"], joinPath(at, "levels"), { min: 0, max: most[name] });
    return [
      [
        name,
        {
          levels: levels as Judgement["levels"],
          reason: reasonOf(given["reason"], joinPath(at, "reason")),
          source: "reviewer",
        },
      ],
    ];
  });
  return Object.fromEntries(found) as Partial<Record<Name, Judgement>>;
}

function reasonOf(value: unknown, path: string): Message {
  if (typeof value === "string" && value.trim() !== "") {
    return { key: "evidence:reason.reviewer", values: { reason: value } };
  }
  const fields = checkObject(value, path, ["key", "values"]);
  if (typeof fields["key"] !== "string") refuse("invalid-type", joinPath(path, "key"), "a message key", fields["key"]);
  return value as Message;
}

function pool(effects: readonly GradedEffect[], options: CheckedOptions): MetaAnalysis {
  return metaAnalyze(
    effects.map(({ yi, vi }) => ({ yi, vi })),
    options.metaAnalysis,
  );
}

const notAssessed = (reason: Message): Judgement => ({ levels: 0, reason, source: "not-assessed" });
const computedAs = (levels: Judgement["levels"], reason: Message): Judgement => ({
  levels,
  reason,
  source: "computed",
});

function notComputed(): Record<GradeDomain, Judgement> {
  const none = notAssessed({ key: "evidence:reason.no-effects" });
  return {
    riskOfBias: none,
    inconsistency: none,
    indirectness: notAssessed({ key: "evidence:reason.not-assessed" }),
    imprecision: none,
    publicationBias: none,
  };
}

function computeDomains(
  effects: readonly GradedEffect[],
  pooled: MetaAnalysis,
  options: CheckedOptions,
): Record<GradeDomain, Judgement> {
  return {
    riskOfBias: judgeRiskOfBias(effects),
    inconsistency: judgeInconsistency(effects, pooled, options),
    indirectness: notAssessed({ key: "evidence:reason.not-assessed" }),
    imprecision: judgeImprecision(effects, pooled, options),
    publicationBias: judgePublicationBias(effects),
  };
}

/** Weighted by information, because a large study at risk of bias matters more than a small one. */
function judgeRiskOfBias(effects: readonly GradedEffect[]): Judgement {
  if (effects.some(({ riskOfBias = "no-information" }) => riskOfBias === "no-information")) {
    return notAssessed({ key: "evidence:reason.risk-of-bias.missing" });
  }
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const share = (levels: readonly RiskOfBiasLevel[]): number =>
    effects
      .filter(({ riskOfBias }) => riskOfBias !== undefined && levels.includes(riskOfBias))
      .reduce((sum, { vi }) => sum + 1 / vi, 0) / total;
  const high = share(["high", "serious", "critical"]);
  const some = share(["some-concerns", "moderate"]);
  const values = { high: Math.round(high * 100), some: Math.round(some * 100) };
  if (high >= verySeriousShare) return computedAs(2, { key: "evidence:reason.risk-of-bias.very-serious", values });
  if (high >= seriousShare.high || high + some >= seriousShare.some) {
    return computedAs(1, { key: "evidence:reason.risk-of-bias.serious", values });
  }
  return computedAs(0, { key: "evidence:reason.risk-of-bias.none", values });
}

/** GRADE 7 and 36: point estimates, overlap of intervals and the side of the threshold; never I² alone. */
function judgeInconsistency(
  effects: readonly GradedEffect[],
  pooled: MetaAnalysis,
  options: CheckedOptions,
): Judgement {
  if (effects.length === 1) return computedAs(0, { key: "evidence:reason.inconsistency.one-study" });
  const z = normalQuantile(0.975);
  const intervals = effects.map(({ yi, vi }) => [yi - z * Math.sqrt(vi), yi + z * Math.sqrt(vi)] as const);
  const highestLow = Math.max(...intervals.map(([low]) => low));
  const lowestHigh = Math.min(...intervals.map(([, high]) => high));
  const apart = highestLow > lowestHigh;
  const line = options.threshold ?? 0;
  const above = effects.some(({ yi }) => yi > line);
  const below = effects.some(({ yi }) => yi < -line);
  const split = above && below;
  const values = { i2: Math.round(pooled.i2) };
  if (pooled.i2 >= considerableI2 && apart && split) {
    return computedAs(2, { key: "evidence:reason.inconsistency.very-serious", values });
  }
  if (pooled.i2 >= substantialI2 && (apart || split)) {
    return computedAs(1, { key: "evidence:reason.inconsistency.serious", values });
  }
  return computedAs(0, { key: "evidence:reason.inconsistency.none", values });
}

function judgeImprecision(effects: readonly GradedEffect[], pooled: MetaAnalysis, options: CheckedOptions): Judgement {
  const [low, high] = pooled.ci;
  const { threshold } = options;
  if (options.imprecision === "classic" || threshold === undefined) {
    if (low <= 0 && high >= 0) {
      const wide = threshold !== undefined && low < -threshold && high > threshold;
      if (wide) return computedAs(2, { key: "evidence:reason.imprecision.wide" });
      return computedAs(1, { key: "evidence:reason.imprecision.no-effect-crossed" });
    }
    return judgeInformationSize(effects, threshold ?? cohen.small);
  }
  const values = { threshold };
  const crossed = [-threshold, threshold].filter((line) => low < line && line < high).length;
  // Core GRADE rates against one threshold of importance and leaves a third level out.
  const far = options.imprecision === "threshold" && low < -3 * threshold && high > 3 * threshold;
  if (far) return computedAs(3, { key: "evidence:reason.imprecision.crosses-far", values });
  if (crossed === 2) return computedAs(2, { key: "evidence:reason.imprecision.crosses-two", values });
  if (crossed === 1) return computedAs(1, { key: "evidence:reason.imprecision.crosses-one", values });
  // GRADE 34: an interval that crosses nothing may still come from too few people, above all if the effect is large.
  if (sizeOf(pooled.estimate, options) === "large") return judgeInformationSize(effects, threshold);
  return computedAs(0, { key: "evidence:reason.imprecision.none" });
}

/** Optimal information size of a standardised difference in two equal groups, α 0.05 two-sided and power 0.80. */
function judgeInformationSize(effects: readonly GradedEffect[], difference: number): Judgement {
  const none = computedAs(0, { key: "evidence:reason.imprecision.none" });
  if (effects.some(({ n }) => n === undefined)) return none;
  const n = effects.reduce((sum, effect) => sum + (effect.n ?? 0), 0);
  const z = normalQuantile(0.975) + normalQuantile(0.8);
  const needed = Math.ceil((4 * z ** 2) / difference ** 2);
  if (n >= needed) return none;
  return computedAs(1, { key: "evidence:reason.imprecision.information-size", values: { n, needed } });
}

function judgePublicationBias(effects: readonly GradedEffect[]): Judgement {
  const k = effects.length;
  if (k < fewestForSmallStudyTest) return notAssessed({ key: "evidence:reason.publication-bias.few", values: { k } });
  const { p } = eggerTest(effects.map(({ yi, vi }) => ({ yi, vi })));
  if (p === "not-estimable") return notAssessed({ key: "evidence:reason.not-assessed" });
  const key = p < smallStudyAlpha ? "evidence:reason.publication-bias.likely" : "evidence:reason.publication-bias.none";
  return computedAs(p < smallStudyAlpha ? 1 : 0, { key, values: { p: Number(p.toPrecision(2)) } });
}

function rateUp(given: Judgement | undefined, down: number): Judgement {
  if (given === undefined) return notAssessed({ key: "evidence:reason.upgrade.not-rated" });
  if (down > 0) return { levels: 0, reason: { key: "evidence:reason.upgrade.barred" }, source: "computed" };
  return given;
}

/** Multiples of the threshold stand to it as Cohen's sizes stand to the small one. */
function sizeOf(estimate: number, options: CheckedOptions): EffectSizeClass {
  const size = Math.abs(estimate);
  const unit = options.threshold ?? cohen.small;
  if (size < unit) return "trivial";
  if (size < unit * (cohen.moderate / cohen.small)) return "small";
  return size < unit * (cohen.large / cohen.small) ? "moderate" : "large";
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

/**
 * Explains a grade: each step as a message, then the smallest change that would move the certainty by one level.
 *
 * @param grade - A grade from {@link gradeEvidence}.
 * @returns Messages in order: start, the five domains, upgrades that counted, end, and what would move it.
 * @throws {MicrodosingError} `invalid-type` or `missing-field` for anything but a grade.
 * @example
 * ```ts
 * import { explainGrade, gradeEvidence } from "microdosing/evidence";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   judgements: { imprecision: { levels: 1, reason: "few participants" } },
 * });
 * console.log(explainGrade(grade).map((step) => step.key.replace("evidence:explain.", "")).join(" "));
 * // start.randomised not-assessed not-assessed not-assessed down not-assessed end would-rise would-fall
 * ```
 */
export function explainGrade(grade: Grade): readonly Message[] {
  const fields = checkObject(grade, "grade");
  for (const [part, names] of [
    ["domains", gradeDomains],
    ["upgrades", gradeUpgrades],
  ] as const) {
    const judgements = checkObject(fields[part], part, names);
    for (const name of names) {
      const path = joinPath(part, name);
      const judgement = checkObject(judgements[name], path);
      checkInteger(judgement["levels"], joinPath(path, "levels"), { min: 0, max: 3 });
      checkEnum(judgement["source"], joinPath(path, "source"), judgementSources);
    }
  }
  const certainty = checkEnum(fields["certainty"], "certainty", certainties);
  const start = checkEnum(fields["start"], "start", certainties);
  const usual = grade.design === "randomised" ? "high" : "low";
  const startKey = start === usual ? grade.design : "chosen";
  const steps: Message[] = [
    { key: `evidence:explain.start.${startKey}`, values: { certainty: { term: `certainty.${start}` } } },
  ];
  for (const domain of gradeDomains) steps.push(domainStep(domain, grade.domains[domain], "down"));
  for (const upgrade of gradeUpgrades) {
    if (grade.upgrades[upgrade].levels > 0) steps.push(domainStep(upgrade, grade.upgrades[upgrade], "up"));
  }
  steps.push({ key: "evidence:explain.end", values: { certainty: { term: `certainty.${certainty}` } } });
  return [...steps, ...smallestChanges(grade)];
}

function domainStep(name: GradeDomain | GradeUpgrade, judgement: Judgement, way: "down" | "up"): Message {
  const domain = { term: `domain.${name}` };
  if (judgement.source === "not-assessed") return { key: "evidence:explain.not-assessed", values: { domain } };
  if (judgement.levels === 0) return { key: "evidence:explain.keep", values: { domain } };
  return { key: `evidence:explain.${way}`, values: { domain, count: judgement.levels } };
}

function smallestChanges(grade: Grade): readonly Message[] {
  const down = gradeDomains.reduce((sum, domain) => sum + grade.domains[domain].levels, 0);
  const spare = certainties.indexOf(grade.start) + down - (certainties.length - 1);
  const changes: Message[] = [];
  const domains = gradeDomains.filter((domain) => grade.domains[domain].levels > 0).map((domain) => `domain.${domain}`);
  if (grade.certainty === "high") changes.push({ key: "evidence:explain.at-top" });
  else if (spare > 0) changes.push({ key: "evidence:explain.would-rise-far", values: { count: spare } });
  else if (domains.length > 0) {
    changes.push({ key: "evidence:explain.would-rise", values: { domain: { terms: domains } } });
  }
  changes.push({ key: grade.certainty === "very-low" ? "evidence:explain.at-bottom" : "evidence:explain.would-fall" });
  return changes;
}
