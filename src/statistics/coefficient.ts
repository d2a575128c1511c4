import type { NotEstimable } from "../model/no-value.js";
import type { PoolingTest } from "../model/pooling.js";
import { refuse } from "../shapes/refuse.js";
import { criticalT } from "./interval-quantiles.js";
import { normalBeyond } from "./normal-distribution.js";
import { normalSolution } from "./normal-solution.js";
import { foldedTTails } from "./t-distribution.js";

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

/**
 * What the variance of every coefficient is multiplied by: with `knha` the weighted mean square of the residuals, with
 * `adhoc` the same or 1, whichever is larger, and 1 otherwise.
 *
 * @param test - The reference distribution.
 * @param residualSum - The weighted sum of squared residuals.
 * @param df - Effects minus coefficients, 1 or more.
 * @returns The factor.
 */
export function varianceFactor(test: PoolingTest, residualSum: number, df: number): number {
  switch (test) {
    case "z":
    case "t":
      return 1;
    case "knha":
      // metafor takes a sum of squares that is rounding error alone for zero.
      return residualSum <= Number.EPSILON ? 0 : residualSum / df;
    case "adhoc":
      return Math.max(1, residualSum / df);
  }
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
  return test === "z" ? normalSolution({ lower: 1 - outside, upper: outside }) : criticalT(df, level);
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
  const p = test === "z" ? 2 * normalBeyond(size) : foldedTTails(size, df).upper;
  return { estimate, se, statistic, p: Math.min(1, p), ci };
}

/**
 * Refuses a level so near to 1 that an interval has no finite bounds.
 *
 * @param coefficients - The coefficients.
 * @param tau2Ci - The interval of the variance between studies.
 * @throws {MicrodosingError} `out-of-range`.
 */
export function requireFiniteBounds(
  coefficients: readonly Coefficient[],
  tau2Ci: readonly [number, number] | NotEstimable,
): void {
  // The width of an interval is finite where both bounds are.
  const hasFiniteBounds =
    coefficients.every(({ ci }) => Number.isFinite(ci[1] - ci[0])) &&
    (tau2Ci === "not-estimable" || Number.isFinite(tau2Ci[1]));
  if (!hasFiniteBounds) refuse("out-of-range", "options.level", "a level whose interval has finite bounds");
}
