import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable } from "../model/no-value.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { number, share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import { chiSquaredTails } from "./chi-squared-distribution.js";
import { robustVariance } from "./cluster-robust.js";
import { type Coefficient, criticalValue, requireFiniteBounds, toCoefficient } from "./coefficient.js";
import { squaresAroundMean } from "./hedges-olkin.js";
import type { HeterogeneityTest } from "./heterogeneity.js";
import { maximiseComponents } from "./multilevel-components.js";
import { likelihoodAt, type Multilevel } from "./multilevel-likelihood.js";
import { checkSample } from "./read-sample.js";
import { requireOneEach } from "./require-one-each.js";
import { at, total } from "./sums.js";

/** Estimators of the variances of a multilevel model. `REML`: restricted maximum likelihood. `ML`: maximum likelihood. */
export const multilevelMethods = ["REML", "ML"] as const;
/** An estimator of the variances of a multilevel model. */
export type MultilevelMethod = (typeof multilevelMethods)[number];

/** Reference distributions of a multilevel model. `z`: normal. `t`: Student's t with as many degrees of freedom as trials − 1. */
export const multilevelTests = ["z", "t"] as const;
/** A reference distribution of a multilevel model. */
export type MultilevelTest = (typeof multilevelTests)[number];

/** Options of a multilevel meta-analysis. */
export interface MultilevelOptions {
  /** Estimator of the variances; `"REML"` by default. */
  readonly method?: MultilevelMethod | undefined;
  /** Reference distribution of the test that rests on the model; `"t"` by default (metafor's default is z). */
  readonly test?: MultilevelTest | undefined;
  /**
   * Correlation of the sampling errors of one trial, from 0 to 0.99: above 0 where its effects come from the same people.
   * 0, independent errors, by default.
   */
  readonly correlation?: number | undefined;
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** Largest number of iterations; 1,000 by default. */
  readonly maxIterations?: number | undefined;
}

/** Shape of {@link MultilevelOptions}. */
export const multilevelOptionsShape: Shape<MultilevelOptions> = /* @__PURE__ */ lazy<MultilevelOptions>((exactly) =>
  exactly(
    object({
      method: optional(oneOf(multilevelMethods)),
      test: optional(oneOf(multilevelTests)),
      correlation: optional(number({ min: 0, max: 0.99 })),
      level: optional(share),
      maxIterations: optional(number({ min: 1, max: 1_000_000, whole: true })),
    }),
  ),
);

/** Shape of the trial of each effect. */
export const trialLabelsShape: Shape<readonly string[]> = /* @__PURE__ */ lazy<readonly string[]>((exactly) =>
  exactly(list(someText)),
);

/** An estimate with its test and interval by the cluster-robust variance. */
export interface RobustEstimate extends Omit<Coefficient, "estimate"> {
  /** Satterthwaite's degrees of freedom; below 4 the p value is not to be trusted. */
  readonly df: number;
}

/** Shares of the variation in percent. */
export interface MultilevelI2 {
  /** What is not sampling error. */
  readonly total: number;
  /** What differs between trials. */
  readonly between: number;
  /** What differs between the effects of one trial. */
  readonly within: number;
}

/** Variances of the true effects, in squared units of the effects. */
export interface MultilevelVariances {
  /** Between trials, 0 or more. */
  readonly between: number;
  /** Within trials, between the effects of one, 0 or more. */
  readonly within: number;
}

/** The result of a multilevel meta-analysis. */
export interface MultilevelMetaAnalysis extends Coefficient {
  /** Number of effects. */
  readonly k: number;
  /** Number of trials. */
  readonly trials: number;
  /** Degrees of freedom of t, trials − 1; not applicable with `z`. */
  readonly df: number | NotApplicable;
  /** Variances of the true effects: between trials, and within them between the effects of one; each 0 or more. */
  readonly sigma2: MultilevelVariances;
  /** I² by level: shares of the variation that is not sampling error. */
  readonly i2: MultilevelI2;
  /** Cochran's test that all effects share one true effect. */
  readonly q: HeterogeneityTest;
  /** Where the true effect of a further effect of a further trial would lie. */
  readonly predictionInterval: readonly [number, number];
  /** The cluster-robust test and interval, which hold even where the correlation that was assumed is wrong. */
  readonly robust: RobustEstimate;
  /** Logarithm of the (restricted) likelihood, to compare models of the same effects. */
  readonly logLikelihood: number;
  /** Estimator of the variances. */
  readonly method: MultilevelMethod;
  /** Reference distribution of the test that rests on the model. */
  readonly test: MultilevelTest;
  /** Correlation of the sampling errors of one trial that was assumed. */
  readonly correlation: number;
  /** Confidence level of all intervals. */
  readonly level: number;
}

/**
 * Pools several effects a trial by a multilevel (three-level) model: effects within trials, trials within the body.
 *
 * @remarks `metafor::rma.mv(yi, V, random = ~ 1 | trial/effect)`: true effects vary between trials and, within a trial, between its
 * effects (outcomes, doses, time points), with one variance each, estimated by maximum likelihood run to convergence from three
 * starts. Sampling errors of one trial have the given correlation: V has √(vᵢvⱼ) × `correlation` beside its diagonal, as
 * `metafor::vcalc(rho =)` makes it. Tests and intervals are of z, or of t with trials − 1 degrees of freedom (metafor's
 * dfs = "contain"). I² is by level, with the typical variance of P, as metafor's documentation computes it.
 *
 * `robust` does not rest on the model: it is the sandwich variance with clusters = trials, the adjustment CR2 and
 * Satterthwaite's degrees of freedom (Tipton, Psychological Methods, 2015; Pustejovsky and Tipton, Journal of Business &
 * Economic Statistics, 2018), what `clubSandwich::coef_test(vcov = "CR2")` and `metafor::robust(clubSandwich = TRUE)` give. Where it
 * and the model disagree, trust the wider one.
 *
 * Variances and Satterthwaite's degrees of freedom of few trials are poorly known. The cost grows with the number of effects,
 * and with the cube of those of one trial for the robust variance.
 * @param effects - Effects and sampling variances, in any order; further fields are ignored.
 * @param trials - The trial of each effect; at least two trials, and at least one with two effects or more.
 * @param options - How to fit.
 * @returns The result.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`, `out-of-range`
 * or `not-converged`, with the field, such as `trials[2]`.
 * @example
 * ```ts
 * import { multilevelMetaAnalyze } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.3, vi: 0.03 }, { yi: 0.6, vi: 0.05 }, { yi: 0.5, vi: 0.04 }, { yi: 0.2, vi: 0.06 }];
 * const { estimate, se, robust } = multilevelMetaAnalyze(effects, ["a", "a", "b", "b", "c"], { correlation: 0.5 });
 * console.log(estimate.toFixed(3), se.toFixed(3), robust.se.toFixed(3), robust.df.toFixed(2));
 * // 0.294 0.128 0.126 1.80
 * ```
 */
export function multilevelMetaAnalyze(
  effects: readonly EffectEstimate[],
  trials: readonly string[],
  options: MultilevelOptions = {},
): MultilevelMetaAnalysis {
  const { y, v } = checkSample(effects);
  const labels = check(trialLabelsShape, trials, "trials", ["trials"]);
  requireOneEach(labels, y.length, "trials");
  const {
    method = "REML",
    test = "t",
    correlation = 0,
    level = 0.95,
    maxIterations = 1000,
  } = check(multilevelOptionsShape, options, "options", ["options"]);
  // Effects that lie close together far from zero keep the digits of their differences.
  const origin = at(y, 0);
  const model: Multilevel = { ...groupByTrial(y, v, labels, origin), correlation };
  const count = model.starts.length - 1;
  if (count < 2) refuse("too-few-studies", "trials", "effects of at least 2 trials", count);
  if (count === y.length) {
    refuse(
      "too-few-studies",
      "trials",
      "at least one trial with 2 effects; pool single effects with metaAnalyze",
      count,
    );
  }
  const k = y.length;
  const typical = Math.max(squaresAroundMean(y) / (k - 1), total(v) / k);
  const { components, likelihood } = maximiseComponents(model, typical, method, maxIterations);
  const [between, within] = components;
  const df = count - 1;
  const critical = criticalValue(test, df, level);
  const estimate = origin + likelihood.mean;
  const fitted = toCoefficient(estimate, Math.sqrt(1 / likelihood.sumOfWeights), test, df, critical);
  const robust = testRobustly(estimate, robustVariance(model, components, likelihood), level);
  requireFiniteBounds([fitted, { estimate, ...robust }], "not-estimable");
  const common = likelihoodAt(model, [0, 0], "REML");
  const reach = critical * Math.sqrt(fitted.se ** 2 + between + within);
  const share = 100 / (between + within + (k - 1) / common.trace);
  return {
    k,
    trials: count,
    ...fitted,
    df: test === "z" ? "not-applicable" : df,
    sigma2: { between, within },
    i2: { total: share * (between + within), between: share * between, within: share * within },
    q: { statistic: common.residualSum, df: k - 1, p: chiSquaredTails(common.residualSum, k - 1).upper },
    predictionInterval: [estimate - reach, estimate + reach],
    robust,
    logLikelihood: logLikelihoodOf(likelihood.deviance, k, method),
    method,
    test,
    correlation,
    level,
  };
}

function groupByTrial(
  y: readonly number[],
  v: readonly number[],
  labels: readonly string[],
  origin: number,
): Omit<Multilevel, "correlation"> {
  const places = new Map<string, number[]>();
  for (const [index, label] of labels.entries()) {
    const members = places.get(label);
    if (members === undefined) places.set(label, [index]);
    else members.push(index);
  }
  const order = [...places.values()].flat();
  let end = 0;
  const ends = [...places.values()].map((members) => {
    end += members.length;
    return end;
  });
  return {
    y: Float64Array.from(order, (index) => at(y, index) - origin),
    v: Float64Array.from(order, (index) => at(v, index)),
    s: Float64Array.from(order, (index) => Math.sqrt(at(v, index))),
    starts: [0, ...ends],
  };
}

/** metafor's constants: those of the normal density, and with REML log √k, the determinant of X′X. */
function logLikelihoodOf(deviance: number, k: number, method: MultilevelMethod): number {
  const constant = (method === "REML" ? k - 1 : k) * Math.log(2 * Math.PI);
  return -(constant + deviance - (method === "REML" ? Math.log(k) : 0)) / 2;
}

function testRobustly(
  estimate: number,
  { variance, df }: { readonly variance: number; readonly df: number },
  level: number,
): RobustEstimate {
  const { estimate: _, ...tested } = toCoefficient(
    estimate,
    Math.sqrt(variance),
    "t",
    df,
    criticalValue("t", df, level),
  );
  return { ...tested, df };
}
