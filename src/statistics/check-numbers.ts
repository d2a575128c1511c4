import { checkArray, checkFinite, joinPath } from "../shapes/check.js";
import { LARGEST_EFFECT } from "./read-sample.js";

/** Narrows a value to a number an effect, held to the limits of effects, so that squares stay in range. */
export function checkNumbers(value: unknown, path: string, length: number): readonly number[] {
  return checkArray(value, path, { min: length, max: length }).map((item, i) =>
    checkFinite(item, joinPath(path, i), { min: -LARGEST_EFFECT, max: LARGEST_EFFECT }),
  );
}
