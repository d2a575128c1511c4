import { refuse } from "../check.js";
import type { CheckedPooling } from "./check.js";
import {
  chiSquaredUpperTail,
  fUpperTail,
  normalQuantile,
  normalUpperTail,
  tQuantile,
  tUpperTail,
} from "./distributions.js";
import type { EffectEstimate } from "./effect-size.js";
import type { PoolingTest } from "./pooling.js";
import { estimateScaled, profileScaled, scaleBody } from "./tau-squared.js";
import { at, fitWeighted, total } from "./weighted-fit.js";

/** What stands where a number cannot be computed from the data. */
export type NotEstimable = "not-estimable";

/** What stands where a number does not belong to the chosen options. */
export type NotApplicable = "not-applicable";

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

/** A fitted mixed-effects model. */
export interface MixedModel {
  /** Coefficients, one a column. */
  readonly coefficients: readonly Coefficient[];
  /** Covariance of the coefficients, scaled by Knapp and Hartung's factor if asked. */
  readonly covariance: readonly (readonly number[])[];
  /** Degrees of freedom of t. */
  readonly df: number | NotApplicable;
  /** The test used: `z` for a single effect. */
  readonly test: PoolingTest;
  /** Variance between studies that the columns leave. */
  readonly tau2: number;
  /** Q-profile interval of tau2. */
  readonly tau2Ci: readonly [number, number] | NotEstimable;
  /** I², a percentage. */
  readonly i2: number;
  /** H². */
  readonly h2: number;
  /** Test of (residual) heterogeneity. */
  readonly q: HeterogeneityTest;
  /** Test of all coefficients but the intercept. */
  readonly moderatorTest: ModeratorTest;
  /** Weights as percentages. */
  readonly weights: readonly number[];
  /** Critical value of the intervals. */
  readonly critical: number;
  /** The first redundant column, or −1. */
  readonly redundantColumn: number;
}

/**
 * Fits a mixed-effects model as `metafor::rma.uni` does.
 *
 * @param effects - Checked effects.
 * @param pooling - Checked options.
 * @param columns - The design, the intercept first; the intercept alone if absent.
 * @returns The model. Where a column is redundant nothing else in it holds.
 */
export function fitMixedModel(
  effects: readonly EffectEstimate[],
  pooling: CheckedPooling,
  columns: readonly (readonly number[])[] = [effects.map(() => 1)],
): MixedModel {
  const k = effects.length;
  const df = k - columns.length;
  const body = scaleBody(effects, columns);
  const common = fitWeighted(body, 0);
  const { redundantColumn } = common;
  const estimable = df > 0 && redundantColumn < 0;
  // metafor sets the test to z where there is a single effect.
  const test = k === 1 ? "z" : pooling.test;
  const tau2 = estimable ? estimateScaled(body, pooling.method, pooling.maxIterations) : 0;
  const fit = fitWeighted(body, tau2);
  const inflation = test === "knha" ? knappHartung(fit.residualSum, df) : 1;
  const critical = criticalValue(test, df, pooling.level);
  const covariance = fit.covariance.map((row) => row.map((value) => value * inflation));
  const coefficients = fit.coefficients.map((coefficient, j) =>
    toCoefficient(
      coefficient * body.unit + (j === 0 ? body.center : 0),
      Math.sqrt(at(at(covariance, j), j)) * body.unit,
      test,
      df,
      critical,
    ),
  );
  const squared = body.unit * body.unit;
  const profile = estimable && pooling.method !== "FE" ? profileScaled(body, pooling.level) : "not-estimable";
  const sumOfWeights = total(fit.weights);
  const model: MixedModel = {
    coefficients,
    covariance: covariance.map((row) => row.map((value) => value * squared)),
    df: test === "z" ? "not-applicable" : df,
    test,
    tau2: tau2 * squared,
    tau2Ci: profile === "not-estimable" ? profile : [profile[0] * squared, profile[1] * squared],
    ...heterogeneity(common.residualSum, common.trace, df, tau2, pooling.method === "FE"),
    moderatorTest: testModerators(fit.explainedSum, inflation, columns.length - 1, test, df),
    weights: fit.weights.map((weight) => (100 * weight) / sumOfWeights),
    critical,
    redundantColumn,
  };
  return redundantColumn < 0 ? requireFinite(model) : model;
}

/** Knapp and Hartung's factor: the weighted mean square of the residuals. */
function knappHartung(residualSum: number, df: number): number {
  // metafor takes a sum of squares that is rounding error alone for zero.
  return residualSum <= Number.EPSILON ? 0 : residualSum / df;
}

function criticalValue(test: PoolingTest, df: number, level: number): number {
  const outside = (1 - level) / 2;
  return test === "z" ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
}

function toCoefficient(estimate: number, se: number, test: PoolingTest, df: number, critical: number): Coefficient {
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

function heterogeneity(
  statistic: number,
  trace: number,
  df: number,
  tau2: number,
  equalEffects: boolean,
): { readonly q: HeterogeneityTest; readonly i2: number; readonly h2: number } {
  if (df === 0) return { q: { statistic: 0, df, p: 1 }, i2: 0, h2: 1 };
  const q = { statistic, df, p: chiSquaredUpperTail(statistic, df) };
  if (equalEffects) {
    return { q, i2: statistic > df ? (100 * (statistic - df)) / statistic : 0, h2: statistic / df };
  }
  const typicalVariance = df / trace;
  return { q, i2: (100 * tau2) / (typicalVariance + tau2), h2: tau2 / typicalVariance + 1 };
}

function requireFinite(model: MixedModel): MixedModel {
  const interval = model.tau2Ci === "not-estimable" ? [] : model.tau2Ci;
  const numbers = [...model.coefficients.flatMap(({ estimate, se, ci }) => [estimate, se, ...ci]), ...interval];
  if (!numbers.every(Number.isFinite)) {
    refuse("out-of-range", "options.level", "a level whose interval has finite bounds");
  }
  return model;
}
