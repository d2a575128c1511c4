import type { EffectEstimate } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import { refuse } from "../shapes/refuse.js";
import { fitMixedModel } from "./mixed-model.js";
import { withDefaults } from "./read-pooling.js";
import { at } from "./sums.js";

/** The result of a regression test for funnel plot asymmetry over tables of events. */
export interface FunnelRegression {
  /** Number of tables in the regression. */
  readonly k: number;
  /** Tables that tell nothing of a ratio, because nobody or everybody had the event, and are not in the regression. */
  readonly leftOut: number;
  /** Slope over its standard error; not estimable where the predictor does not vary or the fit is perfect. */
  readonly statistic: number | NotEstimable;
  /** Degrees of freedom of t, k − 2. */
  readonly df: number;
  /** Two-sided p value of a symmetric funnel. */
  readonly p: number | NotEstimable;
  /** Change of the effect per unit of the predictor. */
  readonly slope: number | NotEstimable;
  /** Standard error of the slope. */
  readonly slopeSe: number | NotEstimable;
  /** The effect at a predictor of 0, which stands for a trial of any size. */
  readonly intercept: number | NotEstimable;
  /** Standard error of the intercept. */
  readonly interceptSe: number | NotEstimable;
}

/**
 * Fits a weighted regression with one multiplicative error variance: R's `lm` with weights 1 / vi.
 *
 * @param effects - Effects and variances of the tables that tell something.
 * @param predictor - One number an effect.
 * @param leftOut - Number of other tables.
 * @returns The test of the slope.
 * @throws {MicrodosingError} `too-few-studies`.
 */
export function regressFunnel(
  effects: readonly EffectEstimate[],
  predictor: readonly number[],
  leftOut: number,
): FunnelRegression {
  const k = effects.length;
  if (k < 3) refuse("too-few-studies", "tables", "at least 3 tables with participants with and without the event", k);
  // Knapp and Hartung's factor without variance between studies is the error variance of weighted least squares.
  const options = withDefaults({ method: "FE", test: "knha" });
  const { coefficients, redundantColumn } = fitMixedModel(effects, options, [effects.map(() => 1), predictor]);
  const common = { k, leftOut, df: k - 2 };
  if (redundantColumn >= 0) {
    const none = "not-estimable";
    return { ...common, statistic: none, p: none, slope: none, slopeSe: none, intercept: none, interceptSe: none };
  }
  const [intercept, slope] = [at(coefficients, 0), at(coefficients, 1)];
  return {
    ...common,
    statistic: slope.statistic,
    p: slope.p,
    slope: slope.estimate,
    slopeSe: slope.se,
    intercept: intercept.estimate,
    interceptSe: intercept.se,
  };
}
