import {
  checkArray,
  checkBetween,
  checkFinite,
  checkObject,
  checkOptional,
  checkPositive,
  refuse,
} from "../shapes/check.js";
import { normalQuantile } from "./normal-distribution.js";
import { requireFinite } from "./require-finite.js";
import { tQuantile } from "./t-distribution.js";

/** A confidence interval of a mean or a difference, symmetric on the scale it was computed on. */
export interface PrintedInterval {
  /** Lower and upper bound; for a ratio, their logarithms. */
  readonly ci: readonly [number, number];
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number;
  /** Degrees of freedom of t; the normal distribution if absent. */
  readonly df?: number;
}

/**
 * The standard error from a confidence interval: its width over twice the critical value.
 *
 * @remarks Cochrane Handbook, sections 6.3.1 and 6.5.2.2: the critical value is normal for large samples and from t with
 * n − 1 (a mean) or n₁ + n₂ − 2 (a difference) degrees of freedom for small ones.
 * @param input - `ci`, `level` and `df`.
 * @returns The standard error.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { ciToSe } from "microdosing/evidence";
 * console.log(ciToSe({ ci: [-1.2, 3.4] }).toFixed(4), ciToSe({ ci: [-1.2, 3.4], df: 18 }).toFixed(4));
 * // 1.1735 1.0948
 * ```
 */
export function ciToSe(input: PrintedInterval): number {
  const fields = checkObject(input, "", ["ci", "level", "df"]);
  const bounds = checkArray(fields.ci, "ci", { min: 2, max: 2 });
  const low = checkFinite(bounds[0], "ci[0]");
  const high = checkFinite(bounds[1], "ci[1]");
  if (high < low) refuse("out-of-range", "ci[1]", "an upper bound that is not below the lower", high);
  const level = checkOptional(fields.level, 0.95, (value) => checkBetween(value, "level", 0, 1));
  const df = checkOptional(fields.df, undefined, (value) => checkPositive(value, "df"));
  const outside = (1 - level) / 2;
  const critical = df === undefined ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
  return requireFinite((high - low) / (2 * critical), "ci");
}
