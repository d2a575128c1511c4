import type { NotEstimable } from "../model/no-value.js";
import { chiSquaredTails } from "./chi-squared-distribution.js";
import type { FitSums } from "./weighted-fit.js";

/** A test of heterogeneity: Cochran's Q, or its residual form with moderators. */
export interface HeterogeneityTest {
  /** Q, the weighted sum of squared residuals without variance between studies; 0 or more. */
  readonly statistic: number;
  /** Degrees of freedom, effects minus coefficients. */
  readonly df: number;
  /** Upper tail of the chi-squared distribution; 1 where there are no degrees of freedom. */
  readonly p: number;
}

/** How much effects differ. */
export interface Heterogeneity {
  /** τ², the variance of the true effects, in squared units of the effects. */
  readonly tau2: number;
  /** Q-profile interval of τ², lower bound first. */
  readonly tau2Ci: readonly [number, number] | NotEstimable;
  /** I², the percentage of the variation that is not sampling error. */
  readonly i2: number;
  /** H², the ratio of the total variation to sampling error; 1 where there is nothing else. */
  readonly h2: number;
  /** Test of homogeneity, or with moderators of what they leave. */
  readonly q: HeterogeneityTest;
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
  const q = { statistic, df, p: chiSquaredTails(statistic, df).upper };
  if (isEqualEffects) {
    return { q, i2: statistic > df ? (100 * (statistic - df)) / statistic : 0, h2: statistic / df };
  }
  const typicalVariance = df / common.trace;
  return { q, i2: (100 * tau2) / (typicalVariance + tau2), h2: tau2 / typicalVariance + 1 };
}
