import { anyNumber } from "../shapes/number.js";
import { check } from "../shapes/shape.js";
import { normalSolution } from "./normal-solution.js";
import { checkSides, refuseInfinite, type Tail } from "./sides.js";

/** Chebyshev coefficients of (z + 1) M(z) in (z − 5) / (z + 5), with M the upper tail over the density. */
const MILLS: readonly number[] = [
  1.1579976221305188, -0.1633449388451398, -0.013683136055781576, 0.03082200019810004, -0.016220073012046806,
  0.005616691016460094, -0.0014133933783549216, 0.0002502625460725661, -0.0000246890723972839, -0.0000010107964061838,
  7.495419179741e-7, -7.60027426873e-8, -1.15747714413e-8, 3.3333864726e-9, 7.53803963e-11, -1.110424726e-10,
  3.5092438e-12, 3.6894954e-12, -2.33767e-13, -1.32718e-13, 9.9217e-15, 5.276e-15, -3.373e-16, -2.28e-16,
];

/** The upper tail for z of 0 or more. */
export function normalBeyond(z: number): number {
  if (z > 39) return 0;
  const t = (2 * (z - 5)) / (z + 5);
  let current = 0;
  let previous = 0;
  for (let j = MILLS.length - 1; j > 0; j--) {
    const next = t * current - previous + (MILLS[j] ?? 0);
    previous = current;
    current = next;
  }
  const mills = ((t / 2) * current - previous + (MILLS[0] ?? 0)) / (z + 1);
  // Few bits, so that its square is exact.
  const short = Math.trunc(z * 16) / 16;
  const density = Math.exp((-short * short) / 2) * Math.exp((-(z - short) * (z + short)) / 2) * INVERSE_SQRT_TWO_PI;
  return density * mills;
}

const INVERSE_SQRT_TWO_PI = 0.3989422804014327;

function upperTail(z: number): number {
  return z >= 0 ? normalBeyond(z) : 1 - normalBeyond(-z);
}

/**
 * The probability that a standard normal variable is at or below `z`: R's `pnorm(z)`.
 *
 * @remarks A Chebyshev series for the upper tail over the density. Measured against 20-digit
 * values down to 1e-300: a relative error of 5e-16 at most.
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
  return upperTail(-check(anyNumber, z, "z"));
}

/**
 * The probability that a standard normal variable is above `z`: R's `pnorm(z, lower.tail = FALSE)`.
 *
 * @remarks Computed directly, so that it stays exact where one minus the lower tail would be zero. Measured against 20-digit
 * values down to 1e-300: a relative error of 5e-16 at most.
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
  return upperTail(check(anyNumber, z, "z"));
}

/**
 * The standard normal quantile: the value with probability `p` on the named side. R's `qnorm`.
 *
 * @remarks Wichura's algorithm AS 241 (Applied Statistics, 1988). Measured against 20-digit values from p = 1e-300 on:
 * a relative error of 5e-16 at most.
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
  const sides = checkSides(p, tail);
  if (p === 0 || p === 1) refuseInfinite(p);
  return normalSolution(sides);
}
