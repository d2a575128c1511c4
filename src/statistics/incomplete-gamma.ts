import { expExcess, logExcess } from "./excess.js";
import { integrateFall } from "./integrate-fall.js";
import { smallShapeTails, type Tails } from "./leading-tails.js";
import { logGammaRatio, stirlingError } from "./log-gamma.js";
import { LARGE_SHAPE, MAX_TERMS, SMALL_SHAPE } from "./series-limits.js";

/** x^a e^−x / Γ(a): the density of ln x. */
function gammaDensity(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - a * logExcess((x - a) / a, x / a)) * Math.sqrt(a / (2 * Math.PI));
}

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x).
 *
 * @remarks Below a + 1 the power series, above it Lentz's continued fraction. For a below 1/2 the upper
 * tail is summed by itself, and for a large shape near the mean the density is integrated.
 * @param a - The shape, from 1e-101 to 1e100.
 * @param x - A number from 1e-250.
 * @returns The tails, each with its own digits, and the density of ln x.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (a < SMALL_SHAPE && x < a + 1) {
    return smallShapeTails(a, x, logGammaRatio(1, a), (n) => -x / n, Math.exp(-x));
  }
  const density = gammaDensity(a, x);
  if (a > LARGE_SHAPE && Math.abs(x - a) < a / 4) return largeGamma(a, x, density);
  if (x < a + 1) {
    let sum = 1;
    let part = 1;
    for (let n = a + 1; part > sum * 1e-17; n++) {
      part *= x / n;
      sum += part;
    }
    const lower = Math.min(1, (density / a) * sum);
    return { lower, upper: 1 - lower, density };
  }
  const upper = Math.min(1, density * gammaFraction(a, x));
  return { lower: 1 - upper, upper, density };
}

/** Γ(a, x) e^x / x^a. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

function largeGamma(a: number, x: number, density: number): Tails {
  const width = 1 / (Math.abs(x - a) + Math.sqrt(x));
  const side = x < a ? -1 : 1;
  const slope = Math.abs(x - a);
  const tail = Math.min(1, density * integrateFall((v) => slope * v + x * expExcess(side * v), width));
  return side < 0 ? { lower: tail, upper: 1 - tail, density } : { lower: 1 - tail, upper: tail, density };
}
