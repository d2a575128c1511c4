import { type EffectEstimate, isEffectMeasure } from "../model/effect-size.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { LARGEST_EFFECT, LARGEST_VARIANCE, LARGEST_VARIANCE_RATIO, SMALLEST_VARIANCE } from "./effect-limits.js";
import { effectsShape } from "./pooling-shapes.js";
import { at } from "./sums.js";
import type { Sample } from "./weighted-mean.js";

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
    let common: unknown;
    let smallest = largestVariance;
    let largest = smallestVariance;
    for (let i = 0; i < k; i++) {
      const item = items[i];
      if (typeof item !== "object" || item === null) return undefined;
      const { yi, vi, measure } = item as { readonly yi?: unknown; readonly vi?: unknown; readonly measure?: unknown };
      // Looked up after the fields, when the engine knows the shape, the prototype costs nothing.
      if (Object.getPrototypeOf(item) !== Object.prototype) return undefined;
      if (!isWithin(yi, -largestEffect, largestEffect) || !isWithin(vi, smallestVariance, largestVariance)) {
        return undefined;
      }
      if (i === 0) common = measure;
      if (measure !== common) return undefined;
      y[i] = yi;
      v[i] = vi;
      if (vi < smallest) smallest = vi;
      if (vi > largest) largest = vi;
    }
    if (common !== undefined && !isEffectMeasure(common)) return undefined;
    return largest / smallest > LARGEST_VARIANCE_RATIO ? undefined : { y, v };
  } catch {
    return undefined;
  }
}

function readChecked(value: unknown): Sample {
  const effects = check(effectsShape, value, "effects", ["effects"]);
  return { y: effects.map(({ yi }) => yi), v: effects.map(({ vi }) => vi) };
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

function isWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === "number" && value >= min && value <= max;
}
