import { once } from "../lib/once.js";
import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import { check } from "../shapes/shape.js";
import { metaAnalysisOptionsShape, poolingFields } from "./pooling-shapes.js";

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
  if (options === undefined) return withDefaults();
  return readPlain(options) ?? withDefaults(check(metaAnalysisOptionsShape, options, "options", ["options"]));
}

const fields = /* @__PURE__ */ once(poolingFields);

/**
 * Reads options that are plain and good, as nearly all are, without what a refusal needs: pooling a few effects takes hardly
 * longer than reading their options by the whole shape, which is left everything else.
 */
function readPlain(options: unknown): CheckedPooling | undefined {
  try {
    if (typeof options !== "object" || options === null || Object.getPrototypeOf(options) !== Object.prototype) {
      return undefined;
    }
    const shapes = fields();
    for (const key in options) if (!Object.hasOwn(shapes, key)) return undefined;
    const { method, test, level, maxIterations } = options as Readonly<Record<keyof typeof shapes, unknown>>;
    const trail = { root: "", keys: [] };
    return withDefaults({
      method: method === undefined ? method : shapes.method.read(method, trail),
      test: test === undefined ? test : shapes.test.read(test, trail),
      level: level === undefined ? level : shapes.level.read(level, trail),
      maxIterations: maxIterations === undefined ? maxIterations : shapes.maxIterations.read(maxIterations, trail),
    });
  } catch {
    return undefined;
  }
}
