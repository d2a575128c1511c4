import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { PoolingTest } from "../model/pooling.js";
import { refuse } from "../shapes/check.js";
import {
  chiSquaredUpperTail,
  fUpperTail,
  normalQuantile,
  normalUpperTail,
  tQuantile,
  tUpperTail,
} from "./distributions.js";
import type { CheckedPooling } from "./read-sample.js";
import { estimateVariance, profileVariance } from "./tau-squared.js";
import { at, type Body, type FitSums, fitWeighted } from "./weighted-fit.js";

/** A test of heterogeneity: Cochran's Q, or its residual form with moderators. */
export interface HeterogeneityTest {
  /** Q, 0 or more. */
  readonly statistic: number;
  /** Degrees of freedom, effects minus coefficients. */
  readonly df: number;
  /** Upper tail of the chi-squared distribution; 1 where there are no degrees of freedom. */
  readonly p: number;
}

/** A coefficient with its test and interval. */
export interface Coefficient {
  /** Estimate, in the units of the effects. */
  readonly estimate: number;
  /** Standard error; 0 only with `knha` where all effects are on the fitted line. */
  readonly se: number;
  /** Estimate over standard error, a z or t value by `test`; not estimable where the standard error is 0. */
  readonly statistic: number | NotEstimable;
  /** Two-sided p value; not estimable where the statistic is not. */
  readonly p: number | NotEstimable;
  /** Confidence interval; both bounds equal the estimate where the standard error is 0. */
  readonly ci: readonly [number, number];
}

/** A test that all coefficients but the intercept are zero. */
export interface ModeratorTest {
  /** QM: chi-squared with `z`, F otherwise; not estimable where the standard errors are 0. */
  readonly statistic: number | NotEstimable;
  /** Number of coefficients tested. */
  readonly df: number;
  /** Degrees of freedom of the denominator of F. */
  readonly residualDf: number | NotApplicable;
  /** Upper tail. */
  readonly p: number | NotEstimable;
}

/** How much effects differ. */
export interface Heterogeneity {
  /** Variance between studies. */
  readonly tau2: number;
  /** Q-profile interval of tau2. */
  readonly tau2Ci: readonly [number, number] | NotEstimable;
  /** I², a percentage. */
  readonly i2: number;
  /** H². */
  readonly h2: number;
  /** Test of (residual) heterogeneity. */
  readonly q: HeterogeneityTest;
}

/** A fitted mixed-effects model. */
export interface MixedModel extends Heterogeneity {
  /** Coefficients, one a column. */
  readonly coefficients: readonly Coefficient[];
  /** Degrees of freedom of t. */
  readonly df: number | NotApplicable;
  /** The test used. */
  readonly test: PoolingTest;
  /** Test of all coefficients but the intercept. */
  readonly moderatorTest: ModeratorTest;
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
  const inflation = test === "knha" ? knappHartung(fit.residualSum, df) : 1;
  const critical = criticalValue(test, df, pooling.level);
  const coefficients = fit.coefficients.map((coefficient, j) => {
    const variance = at(at(fit.covariance, j), j) * inflation;
    return toCoefficient(coefficient + (j === 0 ? origin : 0), Math.sqrt(variance), test, df, critical);
  });
  const heterogeneity = describeHeterogeneity(common, df, tau2, pooling.method === "FE");
  const isProfiled = isEstimable && pooling.method !== "FE";
  const tau2Ci = isProfiled ? profileVariance(body, fitWeighted, common, df, pooling.level) : "not-estimable";
  if (redundantColumn < 0) requireFinite(coefficients, tau2Ci);
  return {
    coefficients,
    df: test === "z" ? "not-applicable" : df,
    test,
    tau2,
    tau2Ci,
    ...heterogeneity,
    moderatorTest: testModerators(fit.explainedSum, inflation, columns.length - 1, test, df),
    redundantColumn,
  };
}
/**
 * Knapp and Hartung's factor: the weighted mean square of the residuals.
 *
 * @param residualSum - The weighted sum of squared residuals.
 * @param df - Effects minus coefficients, 1 or more.
 * @returns What the variance of every coefficient is multiplied by.
 */
export function knappHartung(residualSum: number, df: number): number {
  // metafor takes a sum of squares that is rounding error alone for zero.
  return residualSum <= Number.EPSILON ? 0 : residualSum / df;
}

/**
 * How many standard errors an interval reaches to each side.
 *
 * @param test - The reference distribution.
 * @param df - Degrees of freedom of t.
 * @param level - Confidence level.
 * @returns The quantile.
 */
export function criticalValue(test: PoolingTest, df: number, level: number): number {
  const outside = (1 - level) / 2;
  return test === "z" ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
}

/**
 * Tests a coefficient against zero.
 *
 * @param estimate - The coefficient.
 * @param se - Its standard error.
 * @param test - The reference distribution.
 * @param df - Degrees of freedom of t.
 * @param critical - The critical value of the interval.
 * @returns The coefficient with its test and interval.
 */
export function toCoefficient(
  estimate: number,
  se: number,
  test: PoolingTest,
  df: number,
  critical: number,
): Coefficient {
  const ci: readonly [number, number] = [estimate - critical * se, estimate + critical * se];
  const statistic = estimate / se;
  if (se === 0 || !Number.isFinite(statistic)) {
    return { estimate, se, statistic: "not-estimable", p: "not-estimable", ci };
  }
  const size = Math.abs(statistic);
  const p = 2 * (test === "z" ? normalUpperTail(size) : tUpperTail(size, df));
  return { estimate, se, statistic, p: Math.min(1, p), ci };
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

/**
 * Cochran's test, I² and H².
 *
 * @param common - The fit without variance between studies.
 * @param df - Effects minus coefficients.
 * @param tau2 - The variance between studies.
 * @param isEqualEffects - Whether the model has none, so that I² and H² follow from Q.
 * @returns The figures.
 */
export function describeHeterogeneity(
  common: FitSums,
  df: number,
  tau2: number,
  isEqualEffects: boolean,
): Pick<Heterogeneity, "q" | "i2" | "h2"> {
  if (df === 0) return { q: { statistic: 0, df, p: 1 }, i2: 0, h2: 1 };
  const statistic = common.residualSum;
  const q = { statistic, df, p: chiSquaredUpperTail(statistic, df) };
  if (isEqualEffects) {
    return { q, i2: statistic > df ? (100 * (statistic - df)) / statistic : 0, h2: statistic / df };
  }
  const typicalVariance = df / common.trace;
  return { q, i2: (100 * tau2) / (typicalVariance + tau2), h2: tau2 / typicalVariance + 1 };
}

/**
 * Refuses a level so near to 1 that an interval has no finite bounds.
 *
 * @param coefficients - The coefficients.
 * @param tau2Ci - The interval of the variance between studies.
 * @throws {MicrodosingError} `out-of-range`.
 */
export function requireFinite(
  coefficients: readonly Coefficient[],
  tau2Ci: readonly [number, number] | NotEstimable,
): void {
  // The width of an interval is finite where both bounds are.
  const hasFiniteBounds =
    coefficients.every(({ ci }) => Number.isFinite(ci[1] - ci[0])) &&
    (tau2Ci === "not-estimable" || Number.isFinite(tau2Ci[1]));
  if (!hasFiniteBounds) refuse("out-of-range", "options.level", "a level whose interval has finite bounds");
}
