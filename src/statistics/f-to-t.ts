import { checkInteger, checkNonNegative, checkObject, checkPositive } from "../shapes/check.js";
import { type DifferenceDirection, signOf } from "./difference-direction.js";

/** An F value with one degree of freedom in the numerator. */
export interface PrintedF {
  /** The F value, 0 or more. */
  readonly f: number;
  /** Degrees of freedom of the numerator: must be 1. */
  readonly df1: number;
  /** Degrees of freedom of the denominator, above 0. */
  readonly df2: number;
  /** The signOf of the difference. */
  readonly direction: DifferenceDirection;
}

/**
 * The t value from an F value with one degree of freedom in the numerator: t = ±√F.
 *
 * @remarks With more than one degree of freedom F compares more than two means and has no t value.
 * @param input - `f`, `df1` (1), `df2` and the signOf of the difference.
 * @returns The t value, with `df2` degrees of freedom.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`, or `out-of-range`, as where
 * `df1` is not 1.
 * @example
 * ```ts
 * import { fToT } from "microdosing/evidence";
 * console.log(fToT({ f: 6.25, df1: 1, df2: 40, direction: "negative" }));
 * // -2.5
 * ```
 */
export function fToT(input: PrintedF): number {
  const fields = checkObject(input, "", ["f", "df1", "df2", "direction"]);
  const f = checkNonNegative(fields.f, "f");
  checkInteger(fields.df1, "df1", { min: 1, max: 1 });
  checkPositive(fields.df2, "df2");
  return signOf(fields.direction) * Math.sqrt(f);
}
