import { oneOf } from "../shapes/members.js";
import { type NumberShape, number } from "../shapes/number.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";

/** The side of a distribution that a probability belongs to. */
export type Tail = "lower" | "upper";

/** Degrees of freedom without an overflow inside, and wider than any use. */
export const degrees: NumberShape = /* @__PURE__ */ number({ min: 1e-100, max: 1e100 });
const probability = /* @__PURE__ */ number({ min: 0, max: 1 });
const tail = /* @__PURE__ */ oneOf(["lower", "upper"]);

/** The probability of each side, the smaller of the two as it came or, by the subtraction, exact. */
export interface Sides {
  readonly lower: number;
  readonly upper: number;
}

/** Narrows a probability of a side to the probabilities of both. */
export function checkSides(p: unknown, side: unknown): Sides {
  const chance = check(probability, p, "p");
  return check(tail, side, "tail") === "lower"
    ? { lower: chance, upper: 1 - chance }
    : { lower: 1 - chance, upper: chance };
}

/** ln of both sides, each with its own digits. */
export function logSides({ lower, upper }: Sides): Sides {
  return lower < upper
    ? { lower: Math.log(lower), upper: Math.log1p(-lower) }
    : { lower: Math.log1p(-upper), upper: Math.log(upper) };
}

/** Refuses a probability of which no finite number is the quantile. */
export function refuseInfinite(p: number): never {
  refuse("out-of-range", "p", "a probability whose quantile is finite in double precision", p);
}
