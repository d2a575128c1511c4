import type { CheckedFields } from "../check.js";
import {
  checkArray,
  checkBetween,
  checkEnum,
  checkFinite,
  checkInteger,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../check.js";
import type { EffectEstimate } from "./effect-size.js";
import { type PoolingMethod, type PoolingTest, poolingMethods, poolingTests } from "./pooling.js";

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

/** Within these limits no square, sum or weight leaves the range of a double. */
const LARGEST_EFFECT = 1e30;
const SMALLEST_VARIANCE = 1e-40;
const LARGEST_VARIANCE = 1e40;
/** metafor warns of unstable results from a ratio of 1e7; beyond this one nothing is left of the smaller weights. */
const LARGEST_VARIANCE_RATIO = 1e12;

const poolingKeys = ["method", "test", "level", "maxIterations"];

/**
 * Narrows a value to effects with sampling variances.
 *
 * @param value - The value.
 * @param min - The fewest effects that the analysis takes.
 * @returns The effects, `yi` and `vi` only.
 */
export function checkEffects(value: unknown, min: number = 1): readonly EffectEstimate[] {
  const items = checkArray(value, "effects");
  if (items.length < min) {
    refuse("too-few-studies", "effects", `at least ${min} ${min === 1 ? "effect" : "effects"}`, items.length);
  }
  const effects = items.map(checkEffect);
  const variances = effects.map((effect) => effect.vi);
  const largest = variances.reduce((a, b) => Math.max(a, b));
  const narrow = variances.findIndex((variance) => largest / variance > LARGEST_VARIANCE_RATIO);
  if (narrow >= 0) {
    const expected = `a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`;
    refuse("out-of-range", joinPath(joinPath("effects", narrow), "vi"), expected, variances[narrow]);
  }
  return effects;
}

function checkEffect(value: unknown, index: number): EffectEstimate {
  const path = joinPath("effects", index);
  const fields = checkObject(value, path);
  return {
    yi: checkFinite(fields.yi, joinPath(path, "yi"), { min: -LARGEST_EFFECT, max: LARGEST_EFFECT }),
    vi: checkFinite(fields.vi, joinPath(path, "vi"), { min: SMALLEST_VARIANCE, max: LARGEST_VARIANCE }),
  };
}

/**
 * Narrows the options of an analysis to an object with the pooling keys and those of the analysis itself.
 *
 * @param value - The options, absent for all defaults.
 * @param furtherKeys - Keys of the analysis itself.
 * @param path - Where the options stand.
 * @returns The fields, and the pooling options among them with defaults.
 */
export function checkOptions(
  value: unknown,
  furtherKeys: readonly string[] = [],
  path: string = "options",
): { readonly fields: CheckedFields; readonly pooling: CheckedPooling } {
  const fields = checkObject(value === undefined ? {} : value, path, [...poolingKeys, ...furtherKeys]);
  const pooling: CheckedPooling = {
    method: checkOptional(fields.method, "REML", (method) =>
      checkEnum(method, joinPath(path, "method"), poolingMethods),
    ),
    test: checkOptional(fields.test, "knha", (test) => checkEnum(test, joinPath(path, "test"), poolingTests)),
    level: checkOptional(fields.level, 0.95, (level) => checkBetween(level, joinPath(path, "level"), 0, 1)),
    maxIterations: checkOptional(fields.maxIterations, 10_000, (count) =>
      checkInteger(count, joinPath(path, "maxIterations"), { min: 1, max: 1_000_000 }),
    ),
  };
  return { fields, pooling };
}
