import { lazy } from "../shapes/lazy.js";
import { anyNumber, number } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { normalQuantile } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";

/** A median with its quartiles. */
export interface PrintedQuartiles {
  /** First quartile: a quarter of the values lie below it. */
  readonly q1: number;
  /** Median, not below the first quartile. */
  readonly median: number;
  /** Third quartile, not below the median. */
  readonly q3: number;
  /** Participants behind the quartiles, at least 2. */
  readonly n: number;
}

/** A mean and a standard deviation that were estimated from other numbers. */
export interface EstimatedMean {
  /** Estimated mean, in the units of the quartiles. */
  readonly mean: number;
  /** Estimated standard deviation, in the same units. */
  readonly sd: number;
}

/** Shape of {@link PrintedQuartiles}. */
export const printedQuartilesShape: Shape<PrintedQuartiles> = /* @__PURE__ */ lazy<PrintedQuartiles>((exactly) =>
  exactly(
    refined(
      object({ q1: anyNumber, median: anyNumber, q3: anyNumber, n: number({ min: 2, whole: true }) }),
      outOfOrder,
    ),
  ),
);

function* outOfOrder({ q1, median, q3 }: PrintedQuartiles): Iterable<Problem> {
  if (median < q1) yield outOfRange(`a number of at least q1 (${q1})`, median, "median");
  if (q3 < median) yield outOfRange(`a number of at least the median (${median})`, q3, "q3");
}

/**
 * The mean and standard deviation estimated from a median and its quartiles, for values that are about normal.
 *
 * @remarks Mean (q₁ + median + q₃)/3, standard deviation (q₃ − q₁)/(2 Φ⁻¹((0.75 n − 0.125)/(n + 0.25))): the third scenario of
 * Wan, Wang, Liu and Tong, BMC Medical Research Methodology, 2014, https://doi.org/10.1186/1471-2288-14-135. Skewed data, the
 * usual reason to print a median, make both wrong.
 * @param input - `q1`, `median`, `q3` and `n`.
 * @returns The estimated mean and standard deviation.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`, or `out-of-range`, as where
 * the three are not in order.
 * @example
 * ```ts
 * import { medianIqrToMeanSd } from "microdosing/evidence";
 * const { mean, sd } = medianIqrToMeanSd({ q1: 10, median: 14, q3: 19, n: 40 });
 * console.log(mean.toFixed(2), sd.toFixed(2));
 * // 14.33 6.92
 * ```
 */
export function medianIqrToMeanSd(input: PrintedQuartiles): EstimatedMean {
  const { q1, median, q3, n } = check(printedQuartilesShape, input, "input");
  return {
    mean: requireFinite(q1 / 3 + median / 3 + q3 / 3, "median"),
    sd: requireFinite((q3 - q1) / (2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25))), "q3"),
  };
}
