import { nonNegative } from "../shapes/number.js";
import { check } from "../shapes/shape.js";
import { incompleteGamma } from "./incomplete-gamma.js";
import { EXTREME, LEADING_LOG, leadingTails, type Tails } from "./leading-tails.js";
import { logGammaRatio } from "./log-gamma.js";
import { normalSolution } from "./normal-solution.js";
import { checkSides, degrees, logSides, refuseInfinite, type Sides, type Tail } from "./sides.js";
import { solveQuantile } from "./solve-quantile.js";

/** Both tails of a chi-squared variable at `x`. */
export function chiSquaredTails(x: number, df: number): Tails {
  if (x < EXTREME) return leadingTails(df / 2, Math.log(x) - Math.LN2, logGammaRatio(1, df / 2));
  return incompleteGamma(df / 2, x / 2);
}

/** The chi-squared value whose lower and upper tails, neither of them 0, are these. */
export function solveChiSquared(sides: Sides, df: number): number {
  const a = df / 2;
  const logs = logSides(sides);
  const low = (logs.lower + logGammaRatio(1, a)) / a;
  if (low < LEADING_LOG) return Math.exp(low + Math.LN2);
  const fromLow = Math.exp(low) / (a + 1);
  // A bound of gamma variables' upper tails: Q(a, a + √(2 a s) + s) is at most e^−s.
  const high = a + Math.sqrt(-2 * a * logs.upper) - logs.upper;
  let start = high;
  if (fromLow < 0.3) start = Math.exp(low + fromLow);
  else if (df > 0.5) start = a * Math.max(0, 1 - 1 / (9 * a) + normalSolution(sides) / Math.sqrt(9 * a)) ** 3;
  return (
    2 *
    solveQuantile(
      sides,
      (x) => incompleteGamma(a, x),
      (x) => a - x,
      start,
      Math.exp(low - 1e-6),
      high * (1 + 1e-6),
    )
  );
}

/**
 * The probability that a chi-squared variable is at or below `x`: R's `pchisq(x, df)`.
 *
 * @remarks By the incomplete gamma function. Measured against 20-digit values for 0.001 to 1e8
 * degrees of freedom, down to 1e-300: a relative error of 4e-13 at most.
 * @param x - A number of 0 or more.
 * @param df - Degrees of freedom, from 1e-100 to 1e100; need not be whole.
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
  return chiSquaredTails(check(nonNegative, x, "x"), check(degrees, df, "df")).lower;
}

/**
 * The probability that a chi-squared variable is above `x`: R's `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @remarks Computed directly, and as exact as {@link chiSquaredLowerTail}.
 * @param x - A number of 0 or more.
 * @param df - Degrees of freedom, from 1e-100 to 1e100; need not be whole.
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
  return chiSquaredTails(check(nonNegative, x, "x"), check(degrees, df, "df")).upper;
}

/**
 * The chi-squared quantile: the value with probability `p` on the named side. R's `qchisq`.
 *
 * @remarks Halley's method on the logarithm of the smaller tail. Measured against 20-digit values for
 * 0.001 to 1e8 degrees of freedom, from p = 1e-300 on: a relative error of 1e-13 at most. A quantile below the smallest
 * double, as of few degrees of freedom, is 0.
 * @param p - A probability from 0 to 1, where the quantile is finite: lower tails below 1, upper tails above 0.
 * @param df - Degrees of freedom, from 1e-100 to 1e100; need not be whole.
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
  const sides = checkSides(p, tail);
  check(degrees, df, "df");
  if (sides.upper === 0) refuseInfinite(p);
  return sides.lower === 0 ? 0 : solveChiSquared(sides, df);
}
