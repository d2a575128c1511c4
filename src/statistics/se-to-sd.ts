import { lazy } from "../shapes/lazy.js";
import { nonNegative, positiveCount } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { requireFinite } from "./require-finite.js";

/** A standard error of a mean. */
export interface PrintedStandardError {
  /** Standard error of the mean, 0 or more. */
  readonly se: number;
  /** Participants behind the mean, at least 1. */
  readonly n: number;
}

/** Shape of a {@link PrintedStandardError}. */
export const printedStandardErrorShape: Shape<PrintedStandardError> = /* @__PURE__ */ lazy<PrintedStandardError>(
  (exactly) => exactly(object({ se: nonNegative, n: positiveCount })),
);

/**
 * The standard deviation of a sample from the standard error of its mean: SE × √n.
 *
 * @remarks Cochrane Handbook for Systematic Reviews of Interventions, section 6.5.2.2. It holds for the mean of one group, not
 * for a difference between groups.
 * @param input - `se` and `n`.
 * @returns The standard deviation.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { seToSd } from "microdosing/evidence";
 * console.log(seToSd({ se: 0.9, n: 25 }).toFixed(2));
 * // 4.50
 * ```
 */
export function seToSd(input: PrintedStandardError): number {
  const { se, n } = check(printedStandardErrorShape, input, "input");
  return requireFinite(se * Math.sqrt(n), "se");
}
