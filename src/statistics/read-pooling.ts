import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import { check } from "../shapes/shape.js";
import { metaAnalysisOptionsShape } from "./pooling-shapes.js";

/** Pooling options with their defaults filled in. */
export interface CheckedPooling {
  /** Estimator of the variance between studies. */
  readonly method: PoolingMethod;
  /** Reference distribution of the test and interval. */
  readonly test: PoolingTest;
  /** Confidence level. */
  readonly level: number;
  /** Largest number of iterations. */
  readonly maxIterations: number;
}

/**
 * Fills the defaults of checked options in.
 *
 * @param options - The options; those of an analysis itself are left out.
 * @returns The options with defaults.
 */
export function withDefaults({
  method = "REML",
  test = "knha",
  level = 0.95,
  maxIterations = 10_000,
}: MetaAnalysisOptions = {}): CheckedPooling {
  return { method, test, level, maxIterations };
}

/**
 * Narrows the options of a plain analysis.
 *
 * @param options - The options, absent for all defaults.
 * @returns The options with defaults.
 */
export function checkPooling(options: unknown): CheckedPooling {
  return options === undefined
    ? withDefaults()
    : withDefaults(check(metaAnalysisOptionsShape, options, "options", ["options"]));
}
