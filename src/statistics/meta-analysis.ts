import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import { criticalValue, requireFiniteBounds, toCoefficient, varianceFactor } from "./coefficient.js";
import { estimateVariance } from "./estimate-variance.js";
import { describeHeterogeneity, type HeterogeneityTest } from "./heterogeneity.js";
import { type CheckedPooling, checkPooling } from "./read-pooling.js";
import { checkSample } from "./read-sample.js";
import { at } from "./sums.js";
import { profileVariance } from "./tau2-interval.js";
import { fitMean, type Sample } from "./weighted-mean.js";

/** The result of a meta-analysis: the pooled effect, its uncertainty, and how much the studies differ. */
export interface MetaAnalysis {
  /** Number of effects pooled. */
  readonly k: number;
  /** Pooled effect, in the units of the effects (log units for ratios). */
  readonly estimate: number;
  /** Standard error of the estimate; 0 only with `knha` where all effects are equal. */
  readonly se: number;
  /** Estimate over standard error, a z or t value by `test`; `"not-estimable"` where the standard error is 0. */
  readonly statistic: number | NotEstimable;
  /** Degrees of freedom of the t distribution, k − 1; `"not-applicable"` with `z`. */
  readonly df: number | NotApplicable;
  /** Two-sided p value of no effect; `"not-estimable"` where the statistic is not. */
  readonly p: number | NotEstimable;
  /** Confidence interval of the estimate; both bounds equal it where the standard error is 0. */
  readonly ci: readonly [number, number];
  /** τ², the variance of the true effects between studies; 0 with `FE` and for a single effect. */
  readonly tau2: number;
  /** Q-profile interval of τ²; `"not-estimable"` with `FE` and for a single effect. */
  readonly tau2Ci: readonly [number, number] | NotEstimable;
  /** I², the percentage of the variation that is not sampling error. */
  readonly i2: number;
  /** H², the ratio of the total variation to sampling error. */
  readonly h2: number;
  /** Cochran's test that all effects share one true effect. */
  readonly q: HeterogeneityTest;
  /** Where the true effect of a further study would lie; `"not-estimable"` with `FE` and for a single effect. */
  readonly predictionInterval: readonly [number, number] | NotEstimable;
  /** Model and estimator of the variance between studies. */
  readonly method: PoolingMethod;
  /** The test used: `z` for a single effect, whatever was asked. */
  readonly test: PoolingTest;
  /** Confidence level of all intervals. */
  readonly level: number;
  /** Weights of the effects as percentages, in the order given; they sum to 100. */
  readonly weights: readonly number[];
}

/**
 * Pools effects: a meta-analysis as `metafor::rma` computes it.
 *
 * @remarks
 * The estimate is the mean weighted by 1/(vᵢ + τ²), τ² by {@link estimateTau2}. With `knha` its variance is multiplied by
 * the weighted mean square of the residuals (Knapp and Hartung, Statistics in Medicine, 2003). That factor is below 1 where
 * the effects lie closer together than their variances would have them, and near 0 where two or three happen to agree;
 * with `adhoc` it is never below 1, so that the interval is at least as wide as that of `t`. I² and H² follow from τ² and
 * the typical sampling variance (Higgins and Thompson, Statistics in Medicine, 2002); with `FE` from Q. The prediction
 * interval is estimate ± c √(se² + τ²), c from the normal distribution with `z` and from t with k − 1 degrees of freedom
 * otherwise, metafor's default (pi.type = "default").
 *
 * One effect is returned as it is, with `z`, τ² 0, Q 0, I² 0 and H² 1, as in metafor; nothing about heterogeneity can be
 * known, so `tau2Ci` and `predictionInterval` are `"not-estimable"`. Two effects are pooled like any number. Where all
 * effects are equal Knapp and Hartung's standard error is 0: the interval is a point and there is no test; use `"adhoc"`.
 * Sampling variances must lie between 1e-40 and 1e40 and be at least 1e-12 of the largest, effects within ±1e30.
 *
 * @param effects - Effects and sampling variances, at least one, in any order; refused where those that name their `measure`
 * differ in it. Further fields are ignored.
 * @param options - Method, test, confidence level and number of iterations.
 * @returns The result. No number in it is NaN or infinite.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or
 * `out-of-range`, with the field, such as `effects[2].vi`; `not-converged` where an estimator did not converge.
 * @example
 * ```ts
 * import { metaAnalyze } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * const { estimate, ci, i2 } = metaAnalyze(effects);
 * console.log(estimate.toFixed(3), ci.map((bound) => bound.toFixed(3)).join(" to "), i2.toFixed(0));
 * // 0.475 -0.512 to 1.462 80
 * ```
 */
export function metaAnalyze(effects: readonly EffectEstimate[], options?: MetaAnalysisOptions): MetaAnalysis {
  return poolSample(checkSample(effects), checkPooling(options));
}

/**
 * Pools checked effects.
 *
 * @param effects - Checked effects, at least one.
 * @param pooling - Checked options.
 * @returns The result.
 */
export function pool(effects: readonly EffectEstimate[], pooling: CheckedPooling): MetaAnalysis {
  return poolSample({ y: effects.map(({ yi }) => yi), v: effects.map(({ vi }) => vi) }, pooling);
}

function poolSample(sample: Sample, pooling: CheckedPooling): MetaAnalysis {
  const k = sample.y.length;
  const df = k - 1;
  const { method, level } = pooling;
  // metafor sets the test to z where there is a single effect.
  const test = df === 0 ? "z" : pooling.test;
  const common = fitMean(sample, 0);
  const tau2 = df === 0 ? 0 : estimateVariance(sample, fitMean, df, method, pooling.maxIterations);
  const fit = tau2 === 0 ? common : fitMean(sample, tau2);
  const inflation = varianceFactor(test, fit.residualSum, df);
  const critical = criticalValue(test, df, level);
  const effect = toCoefficient(fit.mean, Math.sqrt(inflation / fit.sumOfWeights), test, df, critical);
  const tau2Ci = df === 0 || method === "FE" ? "not-estimable" : profileVariance(sample, fitMean, common, df, level);
  requireFiniteBounds([effect], tau2Ci);
  const reach = critical * Math.sqrt(effect.se * effect.se + tau2);
  const { q, i2, h2 } = describeHeterogeneity(common, df, tau2, method === "FE");
  return {
    k,
    estimate: effect.estimate,
    se: effect.se,
    statistic: effect.statistic,
    df: test === "z" ? "not-applicable" : df,
    p: effect.p,
    ci: effect.ci,
    tau2,
    tau2Ci,
    i2,
    h2,
    q,
    predictionInterval:
      tau2Ci === "not-estimable" ? "not-estimable" : [effect.estimate - reach, effect.estimate + reach],
    method,
    test,
    level,
    weights: weightsInPercent(sample.v, tau2, fit.sumOfWeights),
  };
}

function weightsInPercent(variances: readonly number[], tau2: number, sumOfWeights: number): number[] {
  const weights = new Array<number>(variances.length);
  for (let i = 0; i < variances.length; i++) weights[i] = 100 / (at(variances, i) + tau2) / sumOfWeights;
  return weights;
}
