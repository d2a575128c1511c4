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
import { at } from "./weighted-fit.js";
import type { Sample } from "./weighted-mean.js";

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

/** metafor warns of unstable results from a ratio of 1e7; beyond this one nothing is left of the smaller weights. */
const LARGEST_VARIANCE_RATIO = 1e12;

const poolingKeys: readonly string[] = ["method", "test", "level", "maxIterations"];
const defaultPooling: CheckedPooling = { method: "REML", test: "knha", level: 0.95, maxIterations: 10_000 };

/**
 * Narrows a value to effects with sampling variances, side by side.
 *
 * @param value - The value.
 * @param min - The fewest effects that the analysis takes.
 * @returns The effects, each field read once.
 */
export function checkSample(value: unknown, min: number = 1): Sample {
  // Within these limits no square, sum or weight leaves the range of a double. An engine looks up the constants of a module
  // anew for every effect, but not those of a function.
  const largestEffect = 1e30;
  const smallestVariance = 1e-40;
  const largestVariance = 1e40;
  const items: readonly unknown[] = Array.isArray(value) ? value : checkArray(value, "effects");
  const k = items.length;
  if (k < min) refuse("too-few-studies", "effects", `at least ${min} ${min === 1 ? "effect" : "effects"}`, k);
  const y = new Array<number>(k);
  const v = new Array<number>(k);
  let smallest = largestVariance;
  let largest = smallestVariance;
  for (let i = 0; i < k; i++) {
    const item = items[i];
    // Nearly all effects are good, and get by without the paths and copies that a refusal needs.
    if (typeof item === "object" && item !== null) {
      const { yi, vi } = item as { readonly yi?: unknown; readonly vi?: unknown };
      // Looked up after the fields, when the engine knows the shape, the prototype costs nothing.
      const isPlain = Object.getPrototypeOf(item) === Object.prototype;
      if (isPlain && isWithin(yi, -largestEffect, largestEffect) && isWithin(vi, smallestVariance, largestVariance)) {
        y[i] = yi;
        v[i] = vi;
        if (vi < smallest) smallest = vi;
        if (vi > largest) largest = vi;
        continue;
      }
    }
    const effect = checkEffect(item, i, largestEffect, smallestVariance, largestVariance);
    y[i] = effect.yi;
    v[i] = effect.vi;
    smallest = Math.min(smallest, effect.vi);
    largest = Math.max(largest, effect.vi);
  }
  if (largest / smallest > LARGEST_VARIANCE_RATIO) refuseNarrow(v, largest);
  return { y, v };
}

/**
 * Narrows a value to effects with sampling variances.
 *
 * @param value - The value.
 * @param min - The fewest effects that the analysis takes.
 * @returns The effects, `yi` and `vi` only.
 */
export function checkEffects(value: unknown, min: number = 1): readonly EffectEstimate[] {
  const { y, v } = checkSample(value, min);
  return y.map((yi, i) => ({ yi, vi: at(v, i) }));
}

/** Names the first of the variances that is lost beside the largest. */
function refuseNarrow(variances: readonly number[], largest: number): never {
  const narrow = variances.findIndex((variance) => largest / variance > LARGEST_VARIANCE_RATIO);
  const expected = `a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`;
  refuse("out-of-range", joinPath(joinPath("effects", narrow), "vi"), expected, variances[narrow]);
}

function checkEffect(
  value: unknown,
  index: number,
  largestEffect: number,
  smallestVariance: number,
  largestVariance: number,
): EffectEstimate {
  const path = joinPath("effects", index);
  const fields = checkObject(value, path);
  return {
    yi: checkFinite(fields.yi, joinPath(path, "yi"), { min: -largestEffect, max: largestEffect }),
    vi: checkFinite(fields.vi, joinPath(path, "vi"), { min: smallestVariance, max: largestVariance }),
  };
}

function isWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === "number" && value >= min && value <= max;
}

/**
 * Narrows the options of a plain analysis.
 *
 * @param value - The options, absent for all defaults.
 * @returns The options with defaults.
 */
export function checkPooling(value: unknown): CheckedPooling {
  if (value === undefined) return defaultPooling;
  return toPooling(isPlainPooling(value) ? value : checkObject(value, "options", poolingKeys), "options");
}

/** Whether a value is a plain object with no other keys than those of pooling, which need not be copied to be read. */
function isPlainPooling(value: unknown): value is CheckedFields {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!poolingKeys.includes(key)) return false;
  return true;
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
  return { fields, pooling: toPooling(fields, path) };
}

function toPooling({ method, test, level, maxIterations }: CheckedFields, path: string): CheckedPooling {
  return {
    method: checkMember(method, defaultPooling.method, path, "method", poolingMethods),
    test: checkMember(test, defaultPooling.test, path, "test", poolingTests),
    level: checkOptional(level, defaultPooling.level, (value) => checkBetween(value, joinPath(path, "level"), 0, 1)),
    maxIterations: checkOptional(maxIterations, defaultPooling.maxIterations, (value) =>
      checkInteger(value, joinPath(path, "maxIterations"), { min: 1, max: 1_000_000 }),
    ),
  };
}

function checkMember<const Member extends string>(
  value: unknown,
  fallback: Member,
  path: string,
  key: string,
  members: readonly Member[],
): Member {
  if (value === undefined) return fallback;
  const isMember = (members as readonly unknown[]).includes(value);
  return isMember ? (value as Member) : checkEnum(value, joinPath(path, key), members);
}
