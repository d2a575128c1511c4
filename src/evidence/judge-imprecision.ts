import { once } from "../lib/once.js";
import type { ImprecisionComparison, Judgement } from "../model/grade.js";
import type { ImprecisionMode } from "../model/grading.js";
import type { Message } from "../model/message.js";
import type { MetaAnalysis } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { type EffectScale, linesOf, riskRatio, sizeOf } from "./effect-scale.js";
import { computedAs, notAssessed } from "./judgement.js";
import { joined } from "./phrases.js";

/** What of a meta-analysis imprecision is judged by. */
type PooledInterval = Pick<MetaAnalysis, "estimate" | "ci"> & {
  /** Sum of the inverse sampling variances of the effects. */
  readonly precision: number;
};

/** How the information that effects carry is counted. */
export interface InformationOptions extends EffectScale {
  /** The optimal information size in participants, where it is known. */
  readonly optimalInformationSize?: number | undefined;
}

/** The normal quantiles of α 0.05 two-sided and power 0.80, as GRADE has them. */
const quantiles = /* @__PURE__ */ once(() => ({ alpha: normalQuantile(0.975), power: normalQuantile(0.8) }));
/** The modest relative effect that a body of evidence should be able to show: 20% to 25% by GRADE. */
const modestRiskRatio = 0.75;
/** From so many participants on, the handbook (5.2.4.2) does not ask for the optimal information size. */
const veryManyParticipants = 4000;
/** Below this share of the optimal information size two levels: our convention for "far less" (GRADE 34). */
const farLess = 0.5;
/** A relative effect beyond this asks for the optimal information size (Core GRADE). */
const largeRiskRatio = 0.7;
/** So many thresholds on both sides are "appreciably crossed": our convention. */
const farThresholds = 3;
const smallSmd = 0.2;

interface Information {
  readonly n: number;
  /** The optimal information size. */
  readonly needed: number;
  /** What counts as enough. */
  readonly enough: number;
}

/**
 * Judges imprecision in all three modes.
 *
 * @param participants - Participants of each study, as far as they are known.
 * @param pooled - The pooled effect.
 * @param mode - The mode that counts.
 * @param options - Scale of the effects and, where known, the optimal information size.
 * @returns The judgements.
 */
export function judgeImprecision(
  participants: readonly (number | undefined)[],
  pooled: PooledInterval,
  mode: ImprecisionMode,
  options: InformationOptions,
): ImprecisionComparison {
  const information = informationOf(participants, pooled, options);
  const classic = judgeClassic(pooled, options, information);
  const [threshold, core] = [
    judgeThreshold(pooled, options, information, 3),
    judgeThreshold(pooled, options, information, 2),
  ];
  const assessed = [classic, threshold, core].filter(({ source }) => source === "computed");
  return { mode, classic, threshold, core, agree: assessed.every(({ levels }) => levels === classic.levels) };
}

/**
 * GRADE 6: enough information, and an interval that excludes no effect or, failing that, every effect that matters. Without
 * a threshold, what matters is the conventional small effect. The third level is of GRADE 35. Far too
 * few people cost two where the effect is large (GRADE 34), and where the interval does not even tell it from none: our
 * convention, as either alone costs a level.
 */
function judgeClassic(
  { estimate, ci }: PooledInterval,
  options: InformationOptions,
  information: Information | undefined,
): Judgement {
  const [low, high] = ci;
  const [lower, upper] = linesOf(options);
  const includesNone = low <= 0 && high >= 0;
  const reached = includesNone ? [low < lower, high > upper].filter(Boolean).length : 0;
  const isFar = low < farThresholds * lower && high > farThresholds * upper;
  if (isFar) return computedAs(3, { key: "grading:reason.imprecision.far" });
  if (reached === 2) return computedAs(2, { key: "grading:reason.imprecision.wide" });
  const few = farTooFew(information);
  if (few !== undefined && reached > 0) return computedAs(2, joined(noEffectCrossed, few));
  if (few !== undefined && isLarge(estimate, options)) return computedAs(2, few);
  if (reached > 0) return computedAs(1, noEffectCrossed);
  if (information === undefined) return computedAs(1, unknownSize);
  return isShort(information) ? computedAs(1, tooFew(information)) : computedAs(0, enough);
}

/**
 * GRADE 34 and Core GRADE: one level for each line of importance that the interval crosses. Core GRADE leaves the third
 * level to a reviewer. An interval may look narrow by chance, above all if the effect is large, so the information counts
 * beside it: one level where it falls short, two where a large effect rests on far too little.
 */
function judgeThreshold(
  { estimate, ci }: PooledInterval,
  options: InformationOptions,
  information: Information | undefined,
  most: 2 | 3,
): Judgement {
  const { threshold } = options;
  if (threshold === undefined) return notAssessed({ key: "grading:reason.imprecision.no-threshold" });
  const [low, high] = ci;
  const values = { threshold };
  const crossed = [-threshold, threshold].filter((line) => low < line && line < high).length;
  const isFar = low < -farThresholds * threshold && high > farThresholds * threshold;
  if (isFar && most === 3) return computedAs(3, { key: "grading:reason.imprecision.crosses-far", values });
  if (crossed === 2) return computedAs(2, { key: "grading:reason.imprecision.crosses-two", values });
  const crossesOne: Message = { key: "grading:reason.imprecision.crosses-one", values };
  const few = farTooFew(information);
  if (few !== undefined && isLarge(estimate, options)) {
    return computedAs(2, crossed === 1 ? joined(crossesOne, few) : few);
  }
  if (crossed === 1) return computedAs(1, crossesOne);
  if (information === undefined) return computedAs(1, unknownSize);
  return isShort(information) ? computedAs(1, tooFew(information)) : computedAs(0, enough);
}

function isLarge(estimate: number, options: InformationOptions): boolean {
  const ratio = riskRatio(estimate, options);
  if (ratio === undefined) return sizeOf(estimate, options) === "large";
  return ratio <= largeRiskRatio || ratio >= 1 / largeRiskRatio;
}

/** Undefined where the participants of a study are not known: then there may be too few. */
function informationOf(
  participants: readonly (number | undefined)[],
  { precision }: PooledInterval,
  options: InformationOptions,
): Information | undefined {
  if (participants.some((n) => n === undefined)) return undefined;
  const n = participants.reduce((sum: number, size = 0) => sum + size, 0);
  const stated = options.optimalInformationSize;
  const needed = stated ?? optimalInformationSize(options) ?? sizeByPrecision(n, precision, options);
  return { n, needed, enough: stated ?? Math.min(needed, veryManyParticipants) };
}

/**
 * Participants that would give the precision of an adequately powered trial, were each worth as much as those who took
 * part: for measures whose information size follows from no formula of its own, such as mean differences.
 */
function sizeByPrecision(n: number, precision: number, options: InformationOptions): number {
  const { alpha, power } = quantiles();
  const difference = Math.min(...linesOf(options).map(Math.abs));
  return wholeNumber((n * ((alpha + power) / difference) ** 2) / precision);
}

const isShort = ({ n, enough }: Information): boolean => n < enough;

const noEffectCrossed: Message = { key: "grading:reason.imprecision.no-effect-crossed" };

const enough: Message = { key: "grading:reason.imprecision.none" };

const unknownSize: Message = { key: "grading:reason.imprecision.unknown-size" };

const tooFew = ({ n, needed }: Information): Message => ({
  key: "grading:reason.imprecision.information-size",
  values: { n, needed },
});

/** Why people are, or may be, far too few; undefined where they are not. */
function farTooFew(information: Information | undefined): Message | undefined {
  if (information === undefined) return unknownSize;
  return information.n < farLess * information.enough ? tooFew(information) : undefined;
}

/**
 * Participants in two equal groups of one adequately powered trial. A standardised difference by the normal approximation
 * and the threshold, else 0.2; risks by `power.prop.test` of R, the baseline risk and the threshold, else a relative
 * reduction of 25%.
 */
function optimalInformationSize({ measure, threshold, baselineRisk }: EffectScale): number | undefined {
  const { alpha, power } = quantiles();
  if (measure === "SMD") {
    return wholeNumber((4 * (alpha + power) ** 2) / (threshold ?? smallSmd) ** 2);
  }
  if (baselineRisk === undefined) return undefined;
  const ratio = threshold === undefined ? modestRiskRatio : riskRatio(-threshold, { measure, baselineRisk });
  if (ratio === undefined) return undefined;
  const treatedRisk = baselineRisk * ratio;
  const total = baselineRisk + treatedRisk;
  const spread = baselineRisk * (1 - baselineRisk) + treatedRisk * (1 - treatedRisk);
  const root = alpha * Math.sqrt(total * (1 - total / 2)) + power * Math.sqrt(spread);
  return wholeNumber(2 * (root / (baselineRisk - treatedRisk)) ** 2);
}

/** A threshold of next to nothing asks for more people than a number can count. */
const wholeNumber = (size: number): number => Math.min(Math.ceil(size), Number.MAX_SAFE_INTEGER);
