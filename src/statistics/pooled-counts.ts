import type { NotEstimable } from "../model/no-value.js";
import { refuse } from "../shapes/refuse.js";
import { chiSquaredTails } from "./chi-squared-distribution.js";
import { criticalValue, toCoefficient } from "./coefficient.js";
import type { HeterogeneityTest } from "./heterogeneity.js";

/** What tables of events give when they are pooled as tables, by Mantel and Haenszel's or by Peto's method. */
export interface PooledCounts {
  /** Number of tables. */
  readonly k: number;
  /** Pooled effect, log units for ratios; not estimable where the tables do not determine it. */
  readonly estimate: number | NotEstimable;
  /** Standard error of the estimate. */
  readonly se: number | NotEstimable;
  /** Estimate over standard error, a z value. */
  readonly statistic: number | NotEstimable;
  /** Two-sided p value of no effect. */
  readonly p: number | NotEstimable;
  /** Confidence interval, lower bound first. */
  readonly ci: readonly [number, number] | NotEstimable;
  /** Test that all tables share one true effect; its degrees of freedom are the tables that tell something minus 1. */
  readonly q: HeterogeneityTest;
  /** I², the percentage of the variation that is not sampling error; from Q. */
  readonly i2: number;
  /** H², Q over its degrees of freedom; 1 where there are none. */
  readonly h2: number;
  /** Confidence level of the interval. */
  readonly level: number;
}

/**
 * Tests a pooled effect by the normal distribution.
 *
 * @param estimate - The effect.
 * @param se - Its standard error.
 * @param level - Confidence level.
 * @returns Estimate, test and interval.
 */
export function testCounts(
  estimate: number | NotEstimable,
  se: number,
  level: number,
): Pick<PooledCounts, "estimate" | "se" | "statistic" | "p" | "ci"> {
  if (estimate === "not-estimable") {
    return { estimate, se: estimate, statistic: estimate, p: estimate, ci: estimate };
  }
  const tested = toCoefficient(estimate, se, "z", 1, criticalValue("z", 1, level));
  if (!Number.isFinite(tested.ci[1] - tested.ci[0])) {
    refuse("out-of-range", "options.level", "a level whose interval has finite bounds", level);
  }
  return tested;
}

/**
 * Cochran's test, I² and H² of tables.
 *
 * @param statistic - Q.
 * @param informative - Tables that tell something.
 * @param estimate - The pooled effect.
 * @returns The figures.
 */
export function describeCounts(
  statistic: number,
  informative: number,
  estimate: number | NotEstimable,
): Pick<PooledCounts, "q" | "i2" | "h2"> {
  const df = Math.max(0, informative - 1);
  if (df === 0 || estimate === "not-estimable") return { q: { statistic: 0, df: 0, p: 1 }, i2: 0, h2: 1 };
  return {
    q: { statistic, df, p: chiSquaredTails(statistic, df).upper },
    i2: statistic > df ? (100 * (statistic - df)) / statistic : 0,
    h2: statistic / df,
  };
}
