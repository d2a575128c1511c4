import { expExcess, logExcess } from "./excess.js";
import { integrateFall } from "./integrate-fall.js";
import { smallShapeTails, type Tails } from "./leading-tails.js";
import { logScaledBeta, stirlingError } from "./log-gamma.js";
import { LARGE_SHAPE, MAX_TERMS, SMALL_SHAPE } from "./series-limits.js";

/** x^a y^b / B(a, b) with y = 1 − x and `distance` a − (a + b) x: the density of the log odds. */
function betaDensity(a: number, b: number, x: number, y: number, distance: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    a * logExcess(-distance / a, (n * x) / a) -
    b * logExcess(distance / b, (n * y) / b);
  return Math.exp(exponent) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
}

/**
 * Regularised incomplete beta functions I_x(a, b) and its complement, with x given by its odds.
 *
 * @remarks Didonato and Morris's continued fraction on the side of the mean where it converges fast. There, a shape
 * below 1/2 has the complement summed by itself, and two large shapes have the density integrated.
 * @param a - The first shape, from 1e-101 to 1e100.
 * @param b - The second shape, likewise.
 * @param odds - x / (1 − x), from 1e-250 to 1e250.
 * @param distance - a − b · odds, where the caller knows it more exactly: it decides the digits when a and b are large.
 * @returns The tails, each with its own digits, and the density of the log odds.
 */
export function incompleteBeta(a: number, b: number, odds: number, distance: number = a - b * odds): Tails {
  const y = 1 / (1 + odds);
  const x = 1 / (1 + 1 / odds);
  const fromMean = distance * y;
  if (fromMean >= 2 * x - 1) return betaBelowMean(a, b, x, y, fromMean);
  const { lower, upper, density } = betaBelowMean(b, a, y, x, -fromMean);
  return { lower: upper, upper: lower, density };
}

function betaBelowMean(a: number, b: number, x: number, y: number, distance: number): Tails {
  if (a < SMALL_SHAPE) {
    return smallShapeTails(a, x, logScaledBeta(a, b), (n) => ((n - b) / n) * x, y ** b);
  }
  const density = betaDensity(a, b, x, y, distance);
  const sum = Math.min(a, b) > LARGE_SHAPE ? betaIntegral(a + b, x, y, distance) : betaFraction(a, b, x, y, distance);
  const lower = Math.min(1, density * sum);
  return { lower, upper: 1 - lower, density };
}

function betaIntegral(n: number, x: number, y: number, distance: number): number {
  const side = x < 0.5 ? -1 : 1;
  const part = x < 0.5 ? x : y;
  const fall = (v: number): number => {
    const change = part * Math.expm1(side * v);
    return n * (part * expExcess(side * v) - logExcess(change, 1 + change)) + distance * v;
  };
  return integrateFall(fall, 1 / (Math.abs(distance) + Math.sqrt(n * x * y)));
}

/**
 * The continued fraction of the incomplete beta function in the form of Didonato and Morris (ACM Transactions on
 * Mathematical Software, 1992), which takes the distance from the mean as one number: the textbook form subtracts two
 * that are nearly equal when a or b is large.
 */
function betaFraction(a: number, b: number, x: number, y: number, distance: number): number {
  const c = 1 + distance;
  const c1 = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let previousNumerator = 0;
  let previousDenominator = 1;
  let numerator = 1;
  let denominator = c / c1;
  let value = c1 / c;
  for (let n = 1; n < MAX_TERMS; n++) {
    const t = n / a;
    const w = n * (b - n) * x;
    const shrink = a / s;
    const alpha = p * (p + b / a) * shrink * shrink * w * x;
    const beta = n + w / s + ((1 + t) / (c1 + 2 * t)) * (c + n * (1 + y));
    p = 1 + t;
    s += 2;
    const nextNumerator = alpha * previousNumerator + beta * numerator;
    const nextDenominator = alpha * previousDenominator + beta * denominator;
    const next = nextNumerator / nextDenominator;
    const change = Math.abs(next - value);
    value = next;
    if (change <= Number.EPSILON * next) break;
    previousNumerator = numerator / nextDenominator;
    previousDenominator = denominator / nextDenominator;
    numerator = next;
    denominator = 1;
  }
  return value;
}
