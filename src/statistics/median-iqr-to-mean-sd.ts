import { checkFinite, checkInteger, checkObject } from "../shapes/check.js";
import { normalQuantile } from "./normal-distribution.js";
import { requireFinite } from "./require-finite.js";

/** A median with its quartiles. */
export interface PrintedQuartiles {
  /** First quartile. */
  readonly q1: number;
  /** Median. */
  readonly median: number;
  /** Third quartile. */
  readonly q3: number;
  /** Participants, at least 2. */
  readonly n: number;
}

/** A mean and a standard deviation that were estimated from other numbers. */
export interface EstimatedMean {
  /** Estimated mean. */
  readonly mean: number;
  /** Estimated standard deviation. */
  readonly sd: number;
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
  const fields = checkObject(input, "", ["q1", "median", "q3", "n"]);
  const q1 = checkFinite(fields.q1, "q1");
  const median = checkFinite(fields.median, "median", { min: q1 });
  const q3 = checkFinite(fields.q3, "q3", { min: median });
  const n = checkInteger(fields.n, "n", { min: 2 });
  return {
    mean: requireFinite(q1 / 3 + median / 3 + q3 / 3, "median"),
    sd: requireFinite((q3 - q1) / (2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25))), "q3"),
  };
}
