import { lazy } from "../shapes/lazy.js";
import { pair } from "../shapes/list.js";
import { anyNumber, positive, share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { normalQuantile } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";
import { tQuantile } from "./t-distribution.js";

/** A confidence interval of a mean or a difference, symmetric on the scale it was computed on. */
export interface PrintedInterval {
  /** Lower and upper bound; for a ratio, their logarithms. */
  readonly ci: readonly [number, number];
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** Degrees of freedom of t; the normal distribution if absent. */
  readonly df?: number | undefined;
}

/** Shape of a {@link PrintedInterval}. */
export const printedIntervalShape: Shape<PrintedInterval> = /* @__PURE__ */ lazy<PrintedInterval>((exactly) =>
  exactly(refined(object({ ci: pair(anyNumber), level: optional(share), df: optional(positive) }), crossedBounds)),
);

function* crossedBounds({ ci: [low, high] }: PrintedInterval): Iterable<Problem> {
  if (high < low) yield outOfRange("an upper bound that is not below the lower", high, "ci", 1);
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
  const { ci, level = 0.95, df } = check(printedIntervalShape, input, "input");
  const outside = (1 - level) / 2;
  const critical = df === undefined ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
  return requireFinite((ci[1] - ci[0]) / (2 * critical), "ci");
}
