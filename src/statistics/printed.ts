import type { EffectSize } from "../model/effect-size.js";
import {
  checkArray,
  checkBetween,
  checkEnum,
  checkFinite,
  checkInteger,
  checkNonNegative,
  checkObject,
  checkOptional,
  checkPositive,
  refuse,
} from "../shapes/check.js";
import { hedgesCorrection, normalQuantile, tQuantile } from "./distributions.js";

/** The sign of a difference, which F and p values do not carry. */
export const differenceDirections = ["positive", "negative"] as const;
/** The sign of a difference. */
export type DifferenceDirection = (typeof differenceDirections)[number];

/** A standard error of a mean. */
export interface PrintedStandardError {
  /** Standard error of the mean, 0 or more. */
  readonly se: number;
  /** Participants behind the mean, at least 1. */
  readonly n: number;
}

/** A confidence interval of a mean or a difference, symmetric on the scale it was computed on. */
export interface PrintedInterval {
  /** Lower and upper bound; for a ratio, their logarithms. */
  readonly ci: readonly [number, number];
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number;
  /** Degrees of freedom of t; the normal distribution if absent. */
  readonly df?: number;
}

/** The t value of two independent groups. */
export interface PrintedT {
  /** The t value, with the sign of the first group minus the second. */
  readonly t: number;
  /** Participants in the first group, at least 2. */
  readonly n1: number;
  /** Participants in the second group, at least 2. */
  readonly n2: number;
}

/** An F value with one degree of freedom in the numerator. */
export interface PrintedF {
  /** The F value, 0 or more. */
  readonly f: number;
  /** Degrees of freedom of the numerator: must be 1. */
  readonly df1: number;
  /** Degrees of freedom of the denominator, above 0. */
  readonly df2: number;
  /** The sign of the difference. */
  readonly direction: DifferenceDirection;
}

/** Sides of a test. `one-sided`: a difference in one stated direction counts. `two-sided`: one in either. */
export const testSides = ["one-sided", "two-sided"] as const;
/** Sides of a test. */
export type TestSides = (typeof testSides)[number];

/** An exact p value of a t test. */
export interface PrintedPValue {
  /** The p value, above 0; a p value printed as "below" a limit is not exact. */
  readonly p: number;
  /** Degrees of freedom, above 0. */
  readonly df: number;
  /** Two-sided by default. */
  readonly sides?: TestSides;
  /** The sign of the difference. */
  readonly direction: DifferenceDirection;
}

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
  const fields = checkObject(input, "", ["se", "n"]);
  const se = checkNonNegative(fields.se, "se");
  return requireFinite(se * Math.sqrt(checkInteger(fields.n, "n", { min: 1 })), "se");
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

/**
 * The standardised mean difference (Hedges' g) from the t value of two independent groups.
 *
 * @remarks d = t √(1/n₁ + 1/n₂), then Hedges' exact correction; what `metafor::escalc` does with `ti`. It does not hold for a
 * paired t test.
 * @param input - `t`, `n1` and `n2`.
 * @returns The effect size with its sampling variance.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { tToSmd } from "microdosing/evidence";
 * const { yi, vi } = tToSmd({ t: 2.1, n1: 20, n2: 22 });
 * console.log(yi.toFixed(4), vi.toFixed(4));
 * // 0.6366 0.1003
 * ```
 */
export function tToSmd(input: PrintedT): EffectSize<"SMD"> {
  const fields = checkObject(input, "", ["t", "n1", "n2"]);
  const t = checkFinite(fields.t, "t", { min: -1e100, max: 1e100 });
  const n1 = checkInteger(fields.n1, "n1", { min: 2 });
  const n2 = checkInteger(fields.n2, "n2", { min: 2 });
  const yi = hedgesCorrection(n1 + n2 - 2) * t * Math.sqrt(1 / n1 + 1 / n2);
  return { measure: "SMD", yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
}

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
  const fields = checkObject(input, "", ["f", "df1", "df2", "direction"]);
  const f = checkNonNegative(fields.f, "f");
  checkInteger(fields.df1, "df1", { min: 1, max: 1 });
  checkPositive(fields.df2, "df2");
  return sign(fields.direction) * Math.sqrt(f);
}

/**
 * The t value from an exact p value and its degrees of freedom.
 *
 * @remarks Cochrane Handbook, section 6.5.2.3. A p value printed as "< 0.05" gives a bound of t, not t.
 * @param input - `p`, `df`, `sides` and the sign of the difference. A one-sided p value belongs to that sign.
 * @returns The t value.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { pToT } from "microdosing/evidence";
 * console.log(pToT({ p: 0.05, df: 40, direction: "positive" }).toFixed(4));
 * // 2.0211
 * ```
 */
export function pToT(input: PrintedPValue): number {
  const fields = checkObject(input, "", ["p", "df", "sides", "direction"]);
  const p = checkPositive(fields.p, "p");
  const df = checkPositive(fields.df, "df");
  const chosen = checkOptional(fields.sides, "two-sided", (value) => checkEnum(value, "sides", testSides));
  const direction = sign(fields.direction);
  const largest = chosen === "two-sided" ? 1 : 0.5;
  checkFinite(p, "p", { max: largest });
  const t = p === largest ? 0 : tQuantile(chosen === "two-sided" ? p / 2 : p, df, "upper");
  return direction * requireFinite(t, "p");
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

function sign(direction: unknown): 1 | -1 {
  return checkEnum(direction, "direction", differenceDirections) === "positive" ? 1 : -1;
}

function requireFinite(value: number, path: string): number {
  if (!Number.isFinite(value)) refuse("out-of-range", path, "a number whose conversion fits a double", value);
  return value;
}
