import type { EffectEstimate } from "../model/effect-size.js";
import { type CheckedFields, checkEach, checkFinite, checkObject, joinPath, refuse } from "../shapes/check.js";
import { at } from "./sums.js";
import type { Sample } from "./weighted-mean.js";

/** Within these limits no square, sum or weight leaves the range of a double. */
export const LARGEST_EFFECT = 1e30;
export const SMALLEST_VARIANCE = 1e-40;
export const LARGEST_VARIANCE = 1e40;
/** metafor warns of unstable results from a ratio of 1e7; beyond this one nothing is left of the smaller weights. */
export const LARGEST_VARIANCE_RATIO = 1e12;

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
  requireComparable(effects);
  return { y: effects.map(({ yi }) => yi), v: effects.map(({ vi }) => vi) };
}

/**
 * Refuses effects of which one has so small a variance that nothing would be left of the weights of the others.
 *
 * @param effects - The effects.
 * @throws {MicrodosingError} `out-of-range`.
 */
export function requireComparable(effects: readonly EffectEstimate[]): void {
  const largest = effects.reduce((most, { vi }) => Math.max(most, vi), 0);
  const narrow = effects.findIndex(({ vi }) => largest / vi > LARGEST_VARIANCE_RATIO);
  if (narrow >= 0) {
    const expected = `a variance of at least ${LARGEST_VARIANCE_RATIO ** -1} of the largest`;
    refuse("out-of-range", joinPath(joinPath("effects", narrow), "vi"), expected, effects[narrow]?.vi);
  }
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
  return readEffect(checkObject(value, path), path);
}

/**
 * Narrows the fields of an effect to the effect and its sampling variance.
 *
 * @param fields - The fields.
 * @param path - Where the effect stands.
 * @returns `yi` and `vi`, within the limits of pooling.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function readEffect(fields: CheckedFields, path: string): EffectEstimate {
  return {
    yi: checkFinite(fields.yi, joinPath(path, "yi"), { min: -LARGEST_EFFECT, max: LARGEST_EFFECT }),
    vi: checkFinite(fields.vi, joinPath(path, "vi"), { min: SMALLEST_VARIANCE, max: LARGEST_VARIANCE }),
  };
}

function isWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === "number" && value >= min && value <= max;
}
