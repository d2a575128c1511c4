import { lazy } from "../lazy.js";
import { pair } from "../list.js";
import { anyNumber } from "../number.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";

/** Bounds in the wrong order. */
export function* intervalProblems([low, high]: readonly [number, number]): Iterable<Problem> {
  if (low > high) yield { code: "out-of-range", expected: "a lower and an upper bound, in this order" };
}

/** An interval: two finite numbers, the lower first. */
export const intervalShape: Shape<readonly [number, number]> = /* @__PURE__ */ lazy<readonly [number, number]>(
  (exactly) => exactly(refined(pair(anyNumber), intervalProblems)),
);
