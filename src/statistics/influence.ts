import type { EffectEstimate } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { chiSquaredLowerTail } from "./chi-squared-distribution.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { checkPooling } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { at, total } from "./sums.js";

/** How much one effect sways a meta-analysis: what changes when it is left out. */
export interface StudyInfluence {
  /** Index of the effect left out. */
  readonly omitted: number;
  /** Externally studentised residual: the distance from the estimate of the others, in its own standard errors. */
  readonly rstudent: number | NotEstimable;
  /** Change of the estimate, in standard errors of the fitted value. */
  readonly dffits: number | NotEstimable;
  /** Cook's distance: the squared change of the estimate over its variance. */
  readonly cookDistance: number | NotEstimable;
  /** Variance of the estimate without the effect over that with it; below 1 where leaving it out is a gain in precision. */
  readonly covRatio: number | NotEstimable;
  /** τ² of the others; where it falls far, the effect makes the studies differ. */
  readonly tau2Deleted: number;
  /** Cochran's Q of the others, with one degree of freedom less. */
  readonly qDeleted: number;
  /** Change of the estimate, in standard errors of the estimate with the τ² of the others. */
  readonly dfbetas: number | NotEstimable;
  /** Leverage, the share of the effect in the estimate, from 0 to 1. */
  readonly hat: number;
  /** Weight in the pooled estimate, a percentage. */
  readonly weight: number;
  /** Whether metafor's rule of thumb takes the effect for influential. */
  readonly influential: boolean;
}

/**
 * Influence diagnostics: how far the meta-analysis depends on each effect, and whether one does not fit the others.
 *
 * @remarks `metafor::influence` of a model without moderators. Viechtbauer and Cheung, Research Synthesis Methods, 2010. With
 * μ and τ² of all effects and μ₋, τ₋² and s₋² (Knapp and Hartung's factor; 1 with `z` and `t`) of all but the i-th:
 *
 * - `rstudent`: (yᵢ − μ₋) / √(s₋²(vᵢ + τ₋²) + se₋²);
 * - `dffits`: (μ − μ₋) / √(s₋² hᵢ (vᵢ + τ₋²)), hᵢ the leverage;
 * - `cookDistance`: (μ − μ₋)² / se²; `covRatio`: se₋² / se²;
 * - `dfbetas`: (μ − μ₋) / √(s₋² / Σ 1/(vⱼ + τ₋²)), the sum over all effects.
 *
 * `influential` is true where |dffits| > 3 √(1/(k − 1)), the lower tail of `cookDistance` in the chi-squared distribution with one
 * degree of freedom is above one half, the leverage is above 3/k, or |dfbetas| > 1. The limits are conventions: look at the study
 * before anything is left out. A residual beyond ±1.96 is to be expected once in twenty effects.
 *
 * With two effects each is compared with the other alone. Where the others are all equal, `knha` gives them a standard error of 0,
 * and what is divided by it is `"not-estimable"`; use `"z"`.
 * @param effects - At least two effects and sampling variances.
 * @param options - How to pool.
 * @returns One row for each effect, in the order given.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { influence } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.2, vi: 0.03 }, { yi: 0.15, vi: 0.05 }, { yi: 1.1, vi: 0.04 }];
 * for (const { omitted, cookDistance, influential } of influence(effects, { test: "z" })) {
 *   console.log(omitted, Number(cookDistance).toFixed(2), influential);
 * }
 * // 0 0.19 false
 * // 1 0.07 false
 * // 2 0.10 false
 * // 3 1.03 true
 * ```
 */
export function influence(
  effects: readonly EffectEstimate[],
  options?: MetaAnalysisOptions,
): readonly StudyInfluence[] {
  const checked = checkEffects(effects, 2);
  const pooling = checkPooling(options);
  const full = pool(checked, pooling);
  return checked.map((_, omitted) => {
    const others = checked.filter((__, index) => index !== omitted);
    return compare(checked, full, omitted, others, pool(others, pooling));
  });
}

function compare(
  effects: readonly EffectEstimate[],
  full: MetaAnalysis,
  omitted: number,
  others: readonly EffectEstimate[],
  without: MetaAnalysis,
): StudyInfluence {
  const { yi, vi } = at(effects, omitted);
  const inverse = ({ vi: variance }: EffectEstimate): number => 1 / (variance + without.tau2);
  // Knapp and Hartung's factor of the others, as a standard deviation; 1 with the other tests.
  const scale = without.se * Math.sqrt(total(others.map(inverse)));
  const spread = Math.sqrt(vi + without.tau2);
  const weight = at(full.weights, omitted);
  const hat = weight / 100;
  const change = full.estimate - without.estimate;
  const rstudent = ratio(yi - without.estimate, scale === 0 ? 0 : Math.hypot(scale * spread, without.se));
  const dffits = ratio(change, scale * Math.sqrt(hat) * spread);
  const dfbetas = ratio(change, scale / Math.sqrt(total(effects.map(inverse))));
  const cookDistance = square(ratio(change, full.se));
  const influential =
    isBeyond(dffits, 3 / Math.sqrt(effects.length - 1)) ||
    (cookDistance !== "not-estimable" && chiSquaredLowerTail(cookDistance, 1) > 0.5) ||
    hat > 3 / effects.length ||
    isBeyond(dfbetas, 1);
  return {
    omitted,
    rstudent,
    dffits,
    cookDistance,
    covRatio: square(ratio(without.se, full.se)),
    tau2Deleted: without.tau2,
    qDeleted: without.q.statistic,
    dfbetas,
    hat,
    weight,
    influential,
  };
}

function ratio(numerator: number, denominator: number): number | NotEstimable {
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : "not-estimable";
}

function square(value: number | NotEstimable): number | NotEstimable {
  if (value === "not-estimable") return value;
  return ratio(value * value, 1);
}

function isBeyond(value: number | NotEstimable, limit: number): boolean {
  return value !== "not-estimable" && Math.abs(value) > limit;
}
