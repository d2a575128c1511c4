import { type Guard, guardOf } from "./guard.js";

/**
 * How effects are pooled, by metafor's codes: the equal-effects model `FE` (one true effect, also called fixed effect),
 * or a random-effects model by its estimator of the variance between studies. `DL`: DerSimonian and Laird. `HE`: Hedges
 * and Olkin. `HS`: Hunter and Schmidt. `SJ`: Sidik and Jonkman. `PM`: Paule and Mandel. `ML`: maximum likelihood.
 * `REML`: restricted maximum likelihood. `EB`: empirical Bayes.
 */
export const poolingMethods = ["FE", "DL", "HE", "HS", "SJ", "PM", "ML", "REML", "EB"] as const;
/** How effects are pooled. */
export type PoolingMethod = (typeof poolingMethods)[number];
/** Tells whether a value is a {@link PoolingMethod}: one of {@link poolingMethods}. */
export const isPoolingMethod: Guard<PoolingMethod> = /* @__PURE__ */ guardOf(poolingMethods);

/**
 * The reference distribution of tests and intervals, by metafor's codes. `z`: normal. `t`: Student's t with k − p degrees
 * of freedom. `knha`: the same with the standard error of Knapp and Hartung, Statistics in Medicine, 2003. `adhoc`: as
 * `knha`, and the factor of Knapp and Hartung is never below 1, so that effects which happen to lie close together do not
 * make an interval narrower than that of `t`.
 */
export const poolingTests = ["z", "t", "knha", "adhoc"] as const;
/** The reference distribution of tests and intervals. */
export type PoolingTest = (typeof poolingTests)[number];
/** Tells whether a value is a {@link PoolingTest}: one of {@link poolingTests}. */
export const isPoolingTest: Guard<PoolingTest> = /* @__PURE__ */ guardOf(poolingTests);

/** How to pool. */
export interface MetaAnalysisOptions {
  /** Model and estimator of the variance between studies; `"REML"` by default. */
  readonly method?: PoolingMethod | undefined;
  /**
   * Reference distribution; `"knha"` by default. Knapp and Hartung's method is meant for random effects: choose `"z"`
   * with `FE`, and `"adhoc"` for few effects.
   */
  readonly test?: PoolingTest | undefined;
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** Largest number of iterations of the iterative estimators; 10,000 by default. */
  readonly maxIterations?: number | undefined;
}
