import { MAX_TERMS } from "./series-limits.js";

/** Both tails of a distribution, and its density. */
export interface Tails {
  /** The probability of this value or less. */
  readonly lower: number;
  /** The probability of more than this value. */
  readonly upper: number;
  /** The density of the logarithm: of ln x for the gamma function, of the log odds ln(x / (1 − x)) for the beta. */
  readonly density: number;
}

/**
 * The leading term of a distribution whose density at its lower end is that of x^(a − 1).
 *
 * @param a - The shape.
 * @param logX - ln x, so small that nothing but the leading term counts.
 * @param scale - ln Γ(a + 1) for the gamma function, ln(a B(a, b)) for the beta.
 * @returns The tails.
 */
export function leadingTails(a: number, logX: number, scale: number): Tails {
  const exponent = a * logX - scale;
  const lower = Math.min(1, Math.exp(exponent));
  return { lower, upper: Math.max(0, -Math.expm1(exponent)), density: a * lower };
}

/**
 * The power series about 0 for a small shape, with the upper tail summed from two parts that are in proportion to it
 * rather than taken from 1.
 */
export function smallShapeTails(
  a: number,
  x: number,
  scale: number,
  factor: (n: number) => number,
  decay: number,
): Tails {
  const exponent = a * Math.log(x) - scale;
  const leading = Math.exp(exponent);
  let part = 1;
  let sum = 0;
  for (let n = 1; n < MAX_TERMS; n++) {
    part *= factor(n);
    const next = sum + part / (a + n);
    if (next === sum) break;
    sum = next;
  }
  const rest = leading * a * sum;
  return { lower: leading + rest, upper: -Math.expm1(exponent) - rest, density: a * leading * decay };
}

/** Below this, and for odds above its inverse, nothing but the leading term counts. */
export const EXTREME = 1e-200;

/** ln x below which the leading term is exact: the next is smaller by about a factor x. */
export const LEADING_LOG = -38;
