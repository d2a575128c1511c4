import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { fitMixedModel } from "./mixed-model.js";
import { poolingFields } from "./pooling-shapes.js";
import { type CheckedPooling, withDefaults } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { at } from "./sums.js";

/**
 * Forms of Egger's regression, by metafor's words. `rma`: a meta-regression, with variance between studies. `lm`: the
 * original weighted regression, with one multiplicative error variance and a t test.
 */
export const eggerModels = ["rma", "lm"] as const;
/** A form of Egger's regression. */
export type EggerModel = (typeof eggerModels)[number];

/** Predictors of Egger's regression. `sei`: the standard error. `vi`: the sampling variance. */
export const eggerPredictors = ["sei", "vi"] as const;
/** A predictor of Egger's regression. */
export type EggerPredictor = (typeof eggerPredictors)[number];

/** Options of Egger's regression. */
export interface EggerOptions extends MetaAnalysisOptions {
  /** Form of the regression; `"rma"` by default. With `lm`, `method` and `test` are not used. */
  readonly model?: EggerModel | undefined;
  /** Predictor; `"sei"` by default. */
  readonly predictor?: EggerPredictor | undefined;
}

/** Shape of {@link EggerOptions}. */
export const eggerOptionsShape: Shape<EggerOptions> = /* @__PURE__ */ lazy<EggerOptions>((exactly) =>
  exactly(
    object({ ...poolingFields(), model: optional(oneOf(eggerModels)), predictor: optional(oneOf(eggerPredictors)) }),
  ),
);

/** The result of Egger's regression test for funnel plot asymmetry. */
export interface EggerTest {
  /** Number of effects in the regression. */
  readonly k: number;
  /** Form of the regression that was fitted. */
  readonly model: EggerModel;
  /** What the effects were regressed on. */
  readonly predictor: EggerPredictor;
  /** Slope over its standard error; not estimable where all sampling variances are equal or the fit is perfect. */
  readonly statistic: number | NotEstimable;
  /** Degrees of freedom of t; not applicable with `z`. */
  readonly df: number | NotApplicable;
  /** Two-sided p value of a symmetric funnel. */
  readonly p: number | NotEstimable;
  /** Change of the effect per unit of the predictor. */
  readonly slope: number | NotEstimable;
  /** Standard error of the slope, by the chosen form and test. */
  readonly slopeSe: number | NotEstimable;
  /** The effect that the line predicts for a study without sampling error. */
  readonly limitEstimate: number | NotEstimable;
  /** Confidence interval of the limit estimate, lower bound first. */
  readonly limitCi: readonly [number, number] | NotEstimable;
}

/**
 * Egger's regression test: whether effects depend on their standard errors, as they would if small studies without an
 * effect went unpublished.
 *
 * @remarks `metafor::regtest`. Egger, Davey Smith, Schneider and Minder, BMJ, 1997. An asymmetric funnel has other causes too, and
 * with fewer than ten studies the test has little power (Cochrane Handbook, chapter 13). Standardised mean differences and log
 * odds ratios are correlated with their own standard errors, which makes the test too ready to find asymmetry.
 * @param effects - At least three effects and sampling variances, in any order.
 * @param options - Form, predictor, and how to pool.
 * @returns The result. Where all sampling variances are equal there is no regression, and its numbers are
 * `"not-estimable"`.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { eggerTest } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.01 }, { yi: 0.3, vi: 0.03 }, { yi: 0.4, vi: 0.06 }, { yi: 0.9, vi: 0.12 }];
 * const { statistic, df, p } = eggerTest(effects, { model: "lm" });
 * if (statistic !== "not-estimable" && p !== "not-estimable") console.log(statistic.toFixed(3), df, p.toFixed(4));
 * // 6.392 2 0.0236
 * ```
 */
export function eggerTest(effects: readonly EffectEstimate[], options: EggerOptions = {}): EggerTest {
  const checked = checkEffects(effects, 3);
  const given = check(eggerOptionsShape, options, "options", ["options"]);
  return regressOnError(checked, withDefaults(given), given.model, given.predictor);
}

/**
 * As {@link eggerTest}, over checked effects and options.
 *
 * @param effects - At least three checked effects.
 * @param pooling - Checked options.
 * @param model - Form of the regression.
 * @param predictor - Predictor.
 * @returns As {@link eggerTest}.
 */
export function regressOnError(
  effects: readonly EffectEstimate[],
  pooling: CheckedPooling,
  model: EggerModel = "rma",
  predictor: EggerPredictor = "sei",
): EggerTest {
  // The error variance of the original regression is Knapp and Hartung's factor without variance between studies.
  const chosen: CheckedPooling = model === "lm" ? { ...pooling, method: "FE", test: "knha" } : pooling;
  const column = effects.map(({ vi }) => (predictor === "sei" ? Math.sqrt(vi) : vi));
  const { coefficients, df, redundantColumn } = fitMixedModel(effects, chosen, [effects.map(() => 1), column]);
  const common = { k: effects.length, model, predictor, df };
  if (redundantColumn >= 0) {
    const none = "not-estimable";
    return { ...common, statistic: none, p: none, slope: none, slopeSe: none, limitEstimate: none, limitCi: none };
  }
  const [limit, slope] = [at(coefficients, 0), at(coefficients, 1)];
  return {
    ...common,
    statistic: slope.statistic,
    p: slope.p,
    slope: slope.estimate,
    slopeSe: slope.se,
    limitEstimate: limit.estimate,
    limitCi: limit.ci,
  };
}
