import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { PoolingTest } from "../model/pooling.js";
import { chiSquaredUpperTail } from "./chi-squared-distribution.js";
import { type Coefficient, criticalValue, requireFiniteBounds, toCoefficient, varianceFactor } from "./coefficient.js";
import { estimateVariance } from "./estimate-variance.js";
import { fUpperTail } from "./f-distribution.js";
import { describeHeterogeneity, type Heterogeneity } from "./heterogeneity.js";
import type { CheckedPooling } from "./read-pooling.js";
import { at } from "./sums.js";
import { profileVariance } from "./tau2-interval.js";
import { type Body, fitWeighted } from "./weighted-fit.js";

/** A test that all coefficients but the intercept are zero. */
export interface ModeratorTest {
  /** QM: chi-squared with `z`, F otherwise; not estimable where the standard errors are 0. */
  readonly statistic: number | NotEstimable;
  /** Number of coefficients tested. */
  readonly df: number;
  /** Degrees of freedom of the denominator of F. */
  readonly residualDf: number | NotApplicable;
  /** Upper tail of the chi-squared or F distribution. */
  readonly p: number | NotEstimable;
}

/** A fitted mixed-effects model. */
export interface MixedModel extends Heterogeneity {
  /** Coefficients, one a column. */
  readonly coefficients: readonly Coefficient[];
  /** Degrees of freedom of t, effects minus coefficients; not applicable with `z`. */
  readonly df: number | NotApplicable;
  /** Reference distribution of tests and intervals. */
  readonly test: PoolingTest;
  /** Test of all coefficients but the intercept. */
  readonly moderatorTest: ModeratorTest;
  /** Covariance matrix of the coefficients, by the chosen test, row by row. */
  readonly covariance: readonly (readonly number[])[];
  /** How many standard errors an interval reaches to each side. */
  readonly critical: number;
  /** The first redundant column, or −1. */
  readonly redundantColumn: number;
}

/**
 * Fits a mixed-effects model as `metafor::rma.uni` does with moderators.
 *
 * @param effects - Checked effects.
 * @param pooling - Checked options.
 * @param columns - The design, the intercept first.
 * @returns The model. Where a column is redundant nothing else in it holds.
 */
export function fitMixedModel(
  effects: readonly EffectEstimate[],
  pooling: CheckedPooling,
  columns: readonly (readonly number[])[],
): MixedModel {
  const df = effects.length - columns.length;
  // Effects that lie close together far from zero keep the digits of their differences.
  const origin = effects[0]?.yi ?? 0;
  const body: Body = { y: effects.map(({ yi }) => yi - origin), v: effects.map(({ vi }) => vi), columns };
  const common = fitWeighted(body, 0);
  const { redundantColumn } = common;
  const isEstimable = df > 0 && redundantColumn < 0;
  const tau2 = isEstimable ? estimateVariance(body, fitWeighted, df, pooling.method, pooling.maxIterations) : 0;
  const fit = tau2 === 0 ? common : fitWeighted(body, tau2);
  const { test } = pooling;
  const inflation = varianceFactor(test, fit.residualSum, df);
  const critical = criticalValue(test, df, pooling.level);
  const covariance = fit.covariance.map((row) => row.map((value) => value * inflation));
  const coefficients = fit.coefficients.map((coefficient, j) => {
    const se = Math.sqrt(at(at(covariance, j), j));
    return toCoefficient(coefficient + (j === 0 ? origin : 0), se, test, df, critical);
  });
  const heterogeneity = describeHeterogeneity(common, df, tau2, pooling.method === "FE");
  const isProfiled = isEstimable && pooling.method !== "FE";
  const tau2Ci = isProfiled ? profileVariance(body, fitWeighted, common, df, pooling.level) : "not-estimable";
  if (redundantColumn < 0) requireFiniteBounds(coefficients, tau2Ci);
  return {
    coefficients,
    df: test === "z" ? "not-applicable" : df,
    test,
    tau2,
    tau2Ci,
    ...heterogeneity,
    moderatorTest: testModerators(fit.explainedSum, inflation, columns.length - 1, test, df),
    covariance,
    critical,
    redundantColumn,
  };
}

function testModerators(
  explained: number,
  inflation: number,
  count: number,
  test: PoolingTest,
  df: number,
): ModeratorTest {
  const residualDf = test === "z" ? "not-applicable" : df;
  const statistic = explained / inflation / (test === "z" ? 1 : count);
  if (count === 0 || df === 0 || !Number.isFinite(statistic)) {
    return { statistic: "not-estimable", df: count, residualDf, p: "not-estimable" };
  }
  const p = test === "z" ? chiSquaredUpperTail(statistic, count) : fUpperTail(statistic, count, df);
  return { statistic, df: count, residualDf, p };
}
