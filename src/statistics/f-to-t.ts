import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { nonNegative, number, positive } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { type DifferenceDirection, differenceDirections, signOf } from "./difference-direction.js";

/** An F value with one degree of freedom in the numerator. */
export interface PrintedF {
  /** The F value, 0 or more. */
  readonly f: number;
  /** Degrees of freedom of the numerator: must be 1. */
  readonly df1: number;
  /** Degrees of freedom of the denominator, above 0. */
  readonly df2: number;
  /** The sign of the difference, which F does not carry. */
  readonly direction: DifferenceDirection;
}

/** Shape of a {@link PrintedF}. */
export const printedFShape: Shape<PrintedF> = /* @__PURE__ */ lazy<PrintedF>((exactly) =>
  exactly(
    object({
      f: nonNegative,
      df1: number({ min: 1, max: 1, whole: true }),
      df2: positive,
      direction: oneOf(differenceDirections),
    }),
  ),
);

/**
 * The t value from an F value with one degree of freedom in the numerator: t = ±√F.
 *
 * @remarks With more than one degree of freedom F compares more than two means and has no t value.
 * @param input - `f`, `df1` (1), `df2` and the sign of the difference.
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
  const { f, direction } = check(printedFShape, input, "input");
  return signOf(direction) * Math.sqrt(f);
}
