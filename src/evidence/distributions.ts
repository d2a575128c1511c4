import { checkEnum, checkFinite, checkNonNegative, refuse } from "../check.js";

/** The side of a distribution that a probability belongs to. */
export type Tail = "lower" | "upper";

const tails: readonly Tail[] = ["lower", "upper"];
const SQRT_TWO_PI = 2.5066282746310002;
/** Continued fractions and series stop when a further term is lost in a double. */
const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_TERMS = 200_000;

interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Stirling's error: ln Γ(x + 1) minus ln(√(2πx) (x/e)^x), computed without the two large terms (Loader 2000, "Fast and
 * accurate computation of binomial probabilities"). Below 16 it is shifted up by its own recurrence.
 */
function stirlingError(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 16) {
    shift += (y + 0.5) * Math.log1p(1 / y) - 1;
    y += 1;
  }
  const y2 = y * y;
  const series =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / y2) / y2) / y2) / y2) / y2) / y;
  return shift + series;
}

/** Loader's deviance part x ln(x / m) + m − x, which is near zero where x is near m. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let j = 1; j < 1000; j++) {
    term *= ratio * ratio;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a e^−x / Γ(a + 1). */
function poissonTerm(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / (SQRT_TWO_PI * Math.sqrt(a));
}

/** x^a y^b / B(a, b) with y = 1 − x. */
function betaTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return (Math.exp(exponent) * Math.sqrt((a * b) / n)) / SQRT_TWO_PI;
}

/** Regularised incomplete gamma functions: the series below a + 1, Lentz's continued fraction above. */
function incompleteGamma(a: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  const term = poissonTerm(a, x);
  if (x < a + 1) {
    let sum = 1;
    let part = 1;
    for (let n = 1; n < MAX_TERMS && part > sum * EPSILON; n++) {
      part *= x / (a + n);
      sum += part;
    }
    const lower = Math.min(1, term * sum);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  const upper = Math.min(1, term * a * fraction);
  return { lower: 1 - upper, upper };
}

/** Regularised incomplete beta functions by a continued fraction, on the side where it converges fast. */
function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const term = betaTerm(a, b, x, y);
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, term * betaFraction(a, b, x, y));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, term * betaFraction(b, a, y, x));
  return { lower: 1 - upper, upper };
}

/**
 * The continued fraction of the incomplete beta function in the form of Didonato and Morris (ACM Transactions on
 * Mathematical Software, 1992), which takes the distance from the mean as one number: the textbook form subtracts two
 * that are nearly equal when a or b is large.
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const distance = a > b ? (a + b) * y - b : a - (a + b) * x;
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
    if (Math.abs(next - value) <= EPSILON * next) return next;
    value = next;
    previousNumerator = numerator / nextDenominator;
    previousDenominator = denominator / nextDenominator;
    numerator = next;
    denominator = 1;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * Solves ln P(x) = ln p for x above zero by Newton's method on the logarithms of both, where all tails here are
 * nearly straight, with a bracket that falls back on bisection.
 */
function invert(
  probability: (x: number) => number,
  slope: (x: number) => number,
  target: number,
  start: number,
  direction: 1 | -1,
): number {
  let low = Number.MIN_VALUE;
  let high = Number.MAX_VALUE;
  let x = start;
  for (let iteration = 0; iteration < 400; iteration++) {
    const p = probability(x);
    const gradient = direction * slope(x);
    const tooLow = direction === 1 ? p < target : p > target;
    if (tooLow) low = Math.max(low, x);
    else high = Math.min(high, x);
    const step = (-Math.log(p / target) * p) / gradient;
    const next = x * Math.exp(step);
    if (Math.abs(step) < 4e-16) return next;
    const middle = Math.sqrt(low) * Math.sqrt(high);
    const inside = next > low && next < high;
    const stays = Math.abs(step) < 1e-12 && Number.isFinite(next);
    if (!inside && stays) return next;
    if (!inside && (middle <= low || middle >= high)) return x;
    x = inside ? next : middle;
  }
  return x;
}

/** Both tails are 0 and 1 to the last digit far before this; beyond it a square would overflow. */
function withinRange(z: number): number {
  return Math.max(-1e100, Math.min(1e100, z));
}

/** Degrees of freedom without an overflow inside, and wider than any use. */
function checkDegrees(df: unknown, path: string): number {
  return checkFinite(df, path, { min: 1e-100, max: 1e100 });
}

function checkProbability(p: unknown): number {
  return checkFinite(p, "p", { min: 0, max: 1 });
}

function checkQuantileTail(tail: unknown): Tail {
  return checkEnum(tail, "tail", tails);
}

/** Chooses the side on which a probability is small, so that nothing is lost in 1 − p. */
function smallerSide(p: number, tail: Tail): { readonly p: number; readonly tail: Tail } {
  if (p <= 0.5) return { p, tail };
  return { p: 1 - p, tail: tail === "lower" ? "upper" : "lower" };
}

function gammaTails(x: number, df: number): Tails {
  return incompleteGamma(df / 2, x / 2);
}

function normalTails(z: number): Tails {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  const beyond = upper / 2;
  const within = 0.5 + lower / 2;
  return z >= 0 ? { lower: within, upper: beyond } : { lower: beyond, upper: within };
}

/** Both tails of |t| folded: `upper` is P(|T| > t), `lower` is P(|T| < t). */
function foldedTTails(t: number, df: number): Tails {
  const ratio = t / Math.sqrt(df);
  if (ratio > 1e100) {
    // The square would overflow; here the tail equals its leading term to the last digit.
    const upper = Math.exp(-df * Math.log(ratio) - Math.log((df / 2) * betaFunction(df / 2)));
    return { lower: 1 - upper, upper };
  }
  const r2 = ratio * ratio;
  return incompleteBeta(0.5, df / 2, 1 / (1 + 1 / r2), 1 / (1 + r2));
}

/** B(1/2, b), from the same stable parts. */
function betaFunction(b: number): number {
  const x = 0.5 / (0.5 + b);
  const y = b / (0.5 + b);
  return (Math.sqrt(x) * y ** b) / betaTerm(0.5, b, x, y);
}

function tSlope(t: number, df: number): number {
  const ratio = t / Math.sqrt(df);
  if (ratio > 1e100) return df * foldedTTails(t, df).upper;
  const r2 = ratio * ratio;
  return 2 * betaTerm(0.5, df / 2, 1 / (1 + 1 / r2), 1 / (1 + r2));
}

function fParts(x: number, df1: number, df2: number): { readonly x: number; readonly y: number } {
  const ratio = (df1 / df2) * x;
  return { x: 1 / (1 + 1 / ratio), y: 1 / (1 + ratio) };
}

function fTails(x: number, df1: number, df2: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  const parts = fParts(x, df1, df2);
  return incompleteBeta(df1 / 2, df2 / 2, parts.x, parts.y);
}

/**
 * The probability that a standard normal variable is at or below `z`: R's `pnorm(z)`.
 *
 * @remarks By the incomplete gamma function of shape 1/2. Measured against R: relative error below 1e-12 down to
 * probabilities of 1e-300.
 * @param z - A finite number.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { normalLowerTail } from "microdosing/evidence";
 * console.log(normalLowerTail(-1.96).toFixed(4));
 * // 0.0250
 * ```
 */
export function normalLowerTail(z: number): number {
  return normalTails(withinRange(checkFinite(z, "z"))).lower;
}

/**
 * The probability that a standard normal variable is above `z`: R's `pnorm(z, lower.tail = FALSE)`.
 *
 * @remarks Computed directly, so that it stays exact where one minus the lower tail would be zero.
 * @param z - A finite number.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { normalUpperTail } from "microdosing/evidence";
 * console.log(normalUpperTail(10).toExponential(3));
 * // 7.620e-24
 * ```
 */
export function normalUpperTail(z: number): number {
  return normalTails(withinRange(checkFinite(z, "z"))).upper;
}

/**
 * The standard normal quantile: the value with probability `p` on the named side. R's `qnorm`.
 *
 * @param p - A probability strictly between 0 and 1.
 * @param tail - The side that `p` belongs to; `"lower"` by default.
 * @returns The quantile.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { normalQuantile } from "microdosing/evidence";
 * console.log(normalQuantile(0.975).toFixed(6));
 * // 1.959964
 * ```
 */
export function normalQuantile(p: number, tail: Tail = "lower"): number {
  checkProbability(p);
  if (p === 0 || p === 1) refuse("out-of-range", "p", "a number between 0 and 1", p);
  const side = smallerSide(p, checkQuantileTail(tail));
  const magnitude = Math.sqrt(chiSquaredQuantile(2 * side.p, 1, "upper"));
  return magnitude === 0 ? 0 : side.tail === "upper" ? magnitude : -magnitude;
}

/**
 * The probability that a variable of Student's t distribution is at or below `t`: R's `pt(t, df)`.
 *
 * @remarks By the incomplete beta function.
 * @param t - A finite number.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { tLowerTail } from "microdosing/evidence";
 * console.log(tLowerTail(2.262157, 9).toFixed(4));
 * // 0.9750
 * ```
 */
export function tLowerTail(t: number, df: number): number {
  return tUpperTail(-checkFinite(t, "t"), df);
}

/**
 * The probability that a variable of Student's t distribution is above `t`: R's `pt(t, df, lower.tail = FALSE)`.
 *
 * @param t - A finite number.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { tUpperTail } from "microdosing/evidence";
 * console.log(tUpperTail(2.262157, 9).toFixed(4));
 * // 0.0250
 * ```
 */
export function tUpperTail(t: number, df: number): number {
  const { lower, upper } = foldedTTails(Math.abs(checkFinite(t, "t")), checkDegrees(df, "df"));
  return t >= 0 ? upper / 2 : 0.5 + lower / 2;
}

/**
 * The quantile of Student's t distribution: the value with probability `p` on the named side. R's `qt`.
 *
 * @param p - A probability strictly between 0 and 1.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @param tail - The side that `p` belongs to; `"lower"` by default.
 * @returns The quantile.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { tQuantile } from "microdosing/evidence";
 * console.log(tQuantile(0.975, 9).toFixed(6));
 * // 2.262157
 * ```
 */
export function tQuantile(p: number, df: number, tail: Tail = "lower"): number {
  checkProbability(p);
  if (p === 0 || p === 1) refuse("out-of-range", "p", "a number between 0 and 1", p);
  checkDegrees(df, "df");
  const side = smallerSide(p, checkQuantileTail(tail));
  if (side.p === 0.5) return 0;
  const outer = 2 * side.p;
  const magnitude =
    outer <= 0.5
      ? invert(
          (t) => foldedTTails(t, df).upper,
          (t) => tSlope(t, df),
          outer,
          1,
          -1,
        )
      : invert(
          (t) => foldedTTails(t, df).lower,
          (t) => tSlope(t, df),
          1 - outer,
          1,
          1,
        );
  return side.tail === "upper" ? magnitude : -magnitude;
}

/**
 * The probability that a chi-squared variable is at or below `x`: R's `pchisq(x, df)`.
 *
 * @remarks By the incomplete gamma function.
 * @param x - A number of 0 or more.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { chiSquaredLowerTail } from "microdosing/evidence";
 * console.log(chiSquaredLowerTail(3.841459, 1).toFixed(4));
 * // 0.9500
 * ```
 */
export function chiSquaredLowerTail(x: number, df: number): number {
  return gammaTails(checkNonNegative(x, "x"), checkDegrees(df, "df")).lower;
}

/**
 * The probability that a chi-squared variable is above `x`: R's `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @param x - A number of 0 or more.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { chiSquaredUpperTail } from "microdosing/evidence";
 * console.log(chiSquaredUpperTail(152.233, 12).toExponential(2));
 * // 2.00e-26
 * ```
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  return gammaTails(checkNonNegative(x, "x"), checkDegrees(df, "df")).upper;
}

/**
 * The chi-squared quantile: the value with probability `p` on the named side. R's `qchisq`.
 *
 * @param p - A probability from 0 to 1, where the quantile is finite: lower tails below 1, upper tails above 0.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @param tail - The side that `p` belongs to; `"lower"` by default.
 * @returns The quantile.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { chiSquaredQuantile } from "microdosing/evidence";
 * console.log(chiSquaredQuantile(0.05, 1, "upper").toFixed(6));
 * // 3.841459
 * ```
 */
export function chiSquaredQuantile(p: number, df: number, tail: Tail = "lower"): number {
  checkProbability(p);
  checkDegrees(df, "df");
  const side = smallerSide(p, checkQuantileTail(tail));
  if (side.p === 0) {
    if (side.tail === "upper") refuse("out-of-range", "p", "a probability with a finite quantile", p);
    return 0;
  }
  const slope = (x: number): number => (df / 2) * poissonTerm(df / 2, x / 2);
  return side.tail === "lower"
    ? invert((x) => gammaTails(x, df).lower, slope, side.p, df, 1)
    : invert((x) => gammaTails(x, df).upper, slope, side.p, df, -1);
}

/**
 * The probability that a variable of Fisher's F distribution is at or below `x`: R's `pf(x, df1, df2)`.
 *
 * @remarks By the incomplete beta function.
 * @param x - A number of 0 or more.
 * @param df1 - Degrees of freedom of the numerator, above 0 and at most 1e100.
 * @param df2 - Degrees of freedom of the denominator, above 0 and at most 1e100.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { fLowerTail } from "microdosing/evidence";
 * console.log(fLowerTail(4.102821, 2, 10).toFixed(4));
 * // 0.9500
 * ```
 */
export function fLowerTail(x: number, df1: number, df2: number): number {
  return fTails(checkNonNegative(x, "x"), checkDegrees(df1, "df1"), checkDegrees(df2, "df2")).lower;
}

/**
 * The probability that a variable of Fisher's F distribution is above `x`: R's `pf(x, df1, df2, lower.tail = FALSE)`.
 *
 * @param x - A number of 0 or more.
 * @param df1 - Degrees of freedom of the numerator, above 0 and at most 1e100.
 * @param df2 - Degrees of freedom of the denominator, above 0 and at most 1e100.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { fUpperTail } from "microdosing/evidence";
 * console.log(fUpperTail(4.102821, 2, 10).toFixed(4));
 * // 0.0500
 * ```
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  return fTails(checkNonNegative(x, "x"), checkDegrees(df1, "df1"), checkDegrees(df2, "df2")).upper;
}

/**
 * The quantile of Fisher's F distribution: the value with probability `p` on the named side. R's `qf`.
 *
 * @param p - A probability from 0 to 1, where the quantile is finite: lower tails below 1, upper tails above 0.
 * @param df1 - Degrees of freedom of the numerator, above 0 and at most 1e100.
 * @param df2 - Degrees of freedom of the denominator, above 0 and at most 1e100.
 * @param tail - The side that `p` belongs to; `"lower"` by default.
 * @returns The quantile.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { fQuantile } from "microdosing/evidence";
 * console.log(fQuantile(0.05, 2, 10, "upper").toFixed(6));
 * // 4.102821
 * ```
 */
export function fQuantile(p: number, df1: number, df2: number, tail: Tail = "lower"): number {
  checkProbability(p);
  checkDegrees(df1, "df1");
  checkDegrees(df2, "df2");
  const side = smallerSide(p, checkQuantileTail(tail));
  if (side.p === 0) {
    if (side.tail === "upper") refuse("out-of-range", "p", "a probability with a finite quantile", p);
    return 0;
  }
  const slope = (x: number): number => {
    const parts = fParts(x, df1, df2);
    return betaTerm(df1 / 2, df2 / 2, parts.x, parts.y);
  };
  return side.tail === "lower"
    ? invert((x) => fTails(x, df1, df2).lower, slope, side.p, 1, 1)
    : invert((x) => fTails(x, df1, df2).upper, slope, side.p, 1, -1);
}

/**
 * Hedges' exact small-sample correction c(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)).
 *
 * @remarks Hedges, Journal of Educational Statistics, 1981; metafor uses this form and not the approximation
 * 1 − 3/(4m − 1). The logarithms of the two gamma functions are joined before they are computed, so that nothing is
 * lost for large m.
 * @param m - Degrees of freedom, above 1.
 * @returns The factor that makes a standardised mean difference unbiased, below 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function hedgesCorrection(m: number): number {
  checkFinite(m, "m");
  if (m <= 1) refuse("out-of-range", "m", "a number above 1", m);
  const half = m / 2;
  const exponent = stirlingError(half) - stirlingError(half - 0.5) - (half - 1) * Math.log1p(-0.5 / half) - 0.5;
  return Math.exp(exponent);
}
