import type { EffectEstimate } from "../model/effect-size.js";
import { type PoolingMethod, type PoolingTest, poolingMethods, poolingTests } from "../model/pooling.js";
import type { CheckedFields } from "../shapes/check.js";
import {
  checkBetween,
  checkEach,
  checkEnum,
  checkFinite,
  checkInteger,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";
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

/** Within these limits no square, sum or weight leaves the range of a double. */
const LARGEST_EFFECT = 1e30;
const SMALLEST_VARIANCE = 1e-40;
const LARGEST_VARIANCE = 1e40;
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
  const sample = readPlain(value) ?? readChecked(value);
  const k = sample.y.length;
  if (k < min) refuse("too-few-studies", "effects", `at least ${min} ${min === 1 ? "effect" : "effects"}`, k);
  return sample;
}

/**
 * Reads effects that are all plain and good, as nearly all are, without the paths and copies that a refusal needs; leaves
 * everything else, getters and proxies among it, to {@link readChecked}.
 */
function readPlain(value: unknown): Sample | undefined {
  // An engine looks up the constants of a module anew for every effect, but not those of a function.
  const [largestEffect, smallestVariance, largestVariance] = [LARGEST_EFFECT, SMALLEST_VARIANCE, LARGEST_VARIANCE];
  try {
    if (!Array.isArray(value)) return undefined;
    const items: readonly unknown[] = value;
    const k = items.length;
    const y = new Array<number>(k);
    const v = new Array<number>(k);
    let smallest = largestVariance;
    let largest = smallestVariance;
    for (let i = 0; i < k; i++) {
      const item = items[i];
      if (typeof item !== "object" || item === null) return undefined;
      const { yi, vi } = item as { readonly yi?: unknown; readonly vi?: unknown };
      // Looked up after the fields, when the engine knows the shape, the prototype costs nothing.
      if (Object.getPrototypeOf(item) !== Object.prototype) return undefined;
      if (!isWithin(yi, -largestEffect, largestEffect) || !isWithin(vi, smallestVariance, largestVariance)) {
        return undefined;
      }
      y[i] = yi;
      v[i] = vi;
      if (vi < smallest) smallest = vi;
      if (vi > largest) largest = vi;
    }
    return largest / smallest > LARGEST_VARIANCE_RATIO ? undefined : { y, v };
  } catch {
    return undefined;
  }
}

function readChecked(value: unknown): Sample {
  const effects = checkEach(value, "effects", checkEffect);
  const y = effects.map((effect) => effect.yi);
  const v = effects.map((effect) => effect.vi);
  const largest = v.reduce((most, variance) => Math.max(most, variance), 0);
  const narrow = v.findIndex((variance) => largest / variance > LARGEST_VARIANCE_RATIO);
  if (narrow >= 0) {
    const expected = `a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`;
    refuse("out-of-range", joinPath(joinPath("effects", narrow), "vi"), expected, v[narrow]);
  }
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

function checkEffect(value: unknown, path: string): EffectEstimate {
  const fields = checkObject(value, path);
  return {
    yi: checkFinite(fields.yi, joinPath(path, "yi"), { min: -LARGEST_EFFECT, max: LARGEST_EFFECT }),
    vi: checkFinite(fields.vi, joinPath(path, "vi"), { min: SMALLEST_VARIANCE, max: LARGEST_VARIANCE }),
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
  return toPooling(readPlainPooling(value) ?? checkObject(value, "options", poolingKeys), "options");
}

/** The fields of a plain object with no other keys than those of pooling, which needs no copy to be read safely. */
function readPlainPooling(value: unknown): CheckedFields | undefined {
  try {
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
      return undefined;
    }
    for (const key in value) if (!poolingKeys.includes(key)) return undefined;
    const { method, test, level, maxIterations } = value as CheckedFields;
    return { method, test, level, maxIterations };
  } catch {
    return undefined;
  }
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
