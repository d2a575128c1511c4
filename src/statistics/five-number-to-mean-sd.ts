import { lazy } from "../shapes/lazy.js";
import { anyNumber, number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import type { EstimatedMean } from "./median-iqr-to-mean-sd.js";
import { normalQuantile } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";

/** A median with its quartiles, its range, or both. */
export interface FiveNumberSummary {
  /** Smallest value; with `max`. */
  readonly min?: number | undefined;
  /** First quartile; with `q3`. */
  readonly q1?: number | undefined;
  /** Median. */
  readonly median: number;
  /** Third quartile; with `q1`. */
  readonly q3?: number | undefined;
  /** Largest value; with `min`. */
  readonly max?: number | undefined;
  /** Participants behind the numbers, at least 5. */
  readonly n: number;
}

/** A mean and standard deviation that were estimated from a five-number summary, and whether they should have been. */
export interface SummarisedMean extends EstimatedMean {
  /** A test of whether the numbers are too skewed for the estimate, which supposes a normal distribution. */
  readonly skewness: SkewnessTest;
}

/** Shi's test of skewness from a five-number summary. */
export interface SkewnessTest {
  /** How far the median is from the middle, 0 or more. */
  readonly statistic: number;
  /** The value from which on the numbers are too skewed, at the 5% level. */
  readonly critical: number;
  /** Whether they are: then neither mean nor standard deviation is to be used. */
  readonly isSkewed: boolean;
}

/** Shape of a {@link FiveNumberSummary}. */
export const fiveNumberSummaryShape: Shape<FiveNumberSummary> = /* @__PURE__ */ lazy<FiveNumberSummary>((exactly) =>
  exactly(
    refined(
      object({
        min: optional(anyNumber),
        q1: optional(anyNumber),
        median: anyNumber,
        q3: optional(anyNumber),
        max: optional(anyNumber),
        n: number({ min: 5, whole: true }),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf(input: FiveNumberSummary): Iterable<Problem> {
  const { min, q1, q3, max } = input;
  for (const [one, other] of [
    ["min", "max"],
    ["max", "min"],
    ["q1", "q3"],
    ["q3", "q1"],
  ] as const) {
    if (input[one] !== undefined && input[other] === undefined) {
      yield { code: "missing-field", path: [other], expected: `a number beside ${one}` };
    }
  }
  if (min === undefined && q1 === undefined)
    yield { expected: "quartiles (q1 and q3), a range (min and max), or both" };
  const ordered = (["min", "q1", "median", "q3", "max"] as const).filter((name) => input[name] !== undefined);
  for (const [i, name] of ordered.entries()) {
    const before = ordered[i - 1];
    const [low, high] = [before === undefined ? undefined : input[before], input[name]];
    if (low !== undefined && high !== undefined && high < low) {
      yield outOfRange(`a number of at least ${before} (${low})`, high, name);
    }
  }
  if (min !== undefined && min === max) yield outOfRange("a largest value above the smallest", max, "max");
  if (q1 !== undefined && q1 === q3) yield outOfRange("a third quartile above the first", q3, "q3");
}

/**
 * The mean and standard deviation estimated from a median with its quartiles, its range, or both, and a test of whether the
 * numbers are too skewed for that.
 *
 * @remarks `metafor::conv.fivenum` with its default methods. The mean: Luo, Wan, Liu and Tong, Statistical Methods in Medical
 * Research, 2016. The standard deviation: Wan, Wang, Liu and Tong, BMC Medical Research Methodology, 2014, from a range or from
 * quartiles; Shi and others, Research Synthesis Methods, 2020, from both. The test of skewness: Shi and others, Statistical
 * Methods in Medical Research, 2023.
 * metafor gives nothing where the test finds skewness; here the estimate comes with the finding. {@link medianIqrToMeanSd} is Wan's
 * older estimate of the mean.
 * @param input - The median, with `q1` and `q3`, with `min` and `max`, or with all four, and `n`.
 * @returns Mean and standard deviation in the units of the numbers, and the test.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`, or `out-of-range`, as where the
 * numbers are not in order.
 * @example
 * ```ts
 * import { fiveNumberToMeanSd } from "microdosing/evidence";
 * const { mean, sd, skewness } = fiveNumberToMeanSd({ min: 3, q1: 10, median: 14, q3: 19, max: 30, n: 40 });
 * console.log(mean.toFixed(2), sd.toFixed(2), skewness.isSkewed);
 * // 14.61 6.52 false
 * ```
 */
export function fiveNumberToMeanSd(input: FiveNumberSummary): SummarisedMean {
  const { min, q1, median, q3, max, n } = check(fiveNumberSummaryShape, input, "input");
  const range = min === undefined || max === undefined ? undefined : { low: min, high: max };
  const quartiles = q1 === undefined || q3 === undefined ? undefined : { low: q1, high: q3 };
  const weights = weightsOf(n, range !== undefined, quartiles !== undefined);
  const middle = (spread: Spread | undefined, weight: number): number =>
    spread === undefined ? 0 : weight * (spread.low / 2 + spread.high / 2);
  const mean =
    middle(range, weights.range) +
    middle(quartiles, weights.quartiles) +
    (1 - weights.range - weights.quartiles) * median;
  const sdOfRange = range === undefined ? 0 : width(range) / (2 * normalQuantile((n - 0.375) / (n + 0.25)));
  const sdOfQuartiles =
    quartiles === undefined ? 0 : width(quartiles) / (2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25)));
  return {
    mean: requireFinite(mean, "median"),
    sd: requireFinite(weights.sd * sdOfRange + (1 - weights.sd) * sdOfQuartiles, range === undefined ? "q3" : "max"),
    skewness: testSkewness(median, n, range, quartiles),
  };
}

interface Spread {
  readonly low: number;
  readonly high: number;
}

const width = ({ low, high }: Spread): number => high - low;

/** Weights of the middles of range and quartiles in the mean, and of the range in the standard deviation. */
function weightsOf(n: number, hasRange: boolean, hasQuartiles: boolean) {
  if (!hasQuartiles) return { range: 4 / (4 + n ** 0.75), quartiles: 0, sd: 1 };
  if (!hasRange) return { range: 0, quartiles: 0.7 + 0.39 / n, sd: 0 };
  return { range: 2.2 / (2.2 + n ** 0.75), quartiles: 0.7 - 0.72 / n ** 0.55, sd: 1 / (1 + 0.07 * n ** 0.6) };
}

function testSkewness(
  median: number,
  n: number,
  range: Spread | undefined,
  quartiles: Spread | undefined,
): SkewnessTest {
  const offCentre = (spread: Spread): number =>
    Math.abs((spread.low - median + (spread.high - median)) / width(spread));
  const [statistic, critical] = ((): [number, number] => {
    if (range === undefined)
      return [quartiles === undefined ? 0 : offCentre(quartiles), 2.65 / Math.sqrt(n) - 6 / n ** 2];
    if (quartiles === undefined) return [offCentre(range), 1 / Math.log(n + 9) + 2.5 / (n + 1)];
    const scaled = ((2.65 * Math.log(0.6 * n)) / Math.sqrt(n)) * offCentre(range);
    return [Math.max(scaled, offCentre(quartiles)), 3 / Math.sqrt(n) - 40 / n ** 3];
  })();
  return { statistic, critical, isSkewed: statistic >= critical };
}
