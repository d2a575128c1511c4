import { checkEnum, checkFinite, refuse } from "../shapes/check.js";

/** The side of a distribution that a probability belongs to. */
export type Tail = "lower" | "upper";

const tails: readonly Tail[] = ["lower", "upper"];
/** Degrees of freedom without an overflow inside, and wider than any use. */
const degrees = { min: 1e-100, max: 1e100 } as const;
const probabilities = { min: 0, max: 1 } as const;

/** Narrows a value to degrees of freedom. */
export function checkDegrees(df: unknown, path: string): number {
  return checkFinite(df, path, degrees);
}

function checkProbability(p: unknown): number {
  return checkFinite(p, "p", probabilities);
}

/** The probability of each side, the smaller of the two as it came or, by the subtraction, exact. */
export interface Sides {
  readonly lower: number;
  readonly upper: number;
}

/** Narrows a probability of a side to the probabilities of both. */
export function checkSides(p: unknown, tail: unknown): Sides {
  const chance = checkProbability(p);
  const side = tail === "lower" || tail === "upper" ? tail : checkEnum(tail, "tail", tails);
  return side === "lower" ? { lower: chance, upper: 1 - chance } : { lower: 1 - chance, upper: chance };
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
