import type { EffectSize } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { pair } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, positive, share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { normalQuantile } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { tQuantile } from "./t-distribution.js";

/**
 * Measures whose printed estimate becomes an effect: differences as they are (`MD`, `SMD`, `RD`, `MC`, `SMCC`, `SMCR`), ratios by
 * their logarithm (`OR`, `RR`, `ROM`).
 */
export const printedMeasures = ["MD", "SMD", "RD", "MC", "SMCC", "SMCR", "OR", "RR", "ROM"] as const;
/** A measure whose printed estimate becomes an effect. */
export type PrintedMeasure = (typeof printedMeasures)[number];

/** An estimate as papers print it, with one of its interval, standard error, test statistic or p value. */
export interface PrintedEstimate<Measure extends PrintedMeasure = PrintedMeasure> {
  /** The measure. */
  readonly measure: Measure;
  /** The estimate as printed, in the units of the measure; a ratio above 0, not its logarithm. */
  readonly estimate: number;
  /** Its confidence interval as printed, of a ratio in ratios, lower bound first. */
  readonly ci?: readonly [number, number] | undefined;
  /** Confidence level of the interval, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** Its standard error, above 0; of a ratio that of the logarithm. */
  readonly se?: number | undefined;
  /** The t or z value of no effect, other than 0; its sign is not used. */
  readonly statistic?: number | undefined;
  /** The exact two-sided p value of no effect, between 0 and 1; "p < 0.05" is not one. */
  readonly p?: number | undefined;
  /** Degrees of freedom of the t distribution that the interval or p value is of; the normal distribution if absent. */
  readonly df?: number | undefined;
}

const ratios: readonly PrintedMeasure[] = ["OR", "RR", "ROM"];
/** metafor's limit (cifac) for the distance from the middle, as a share of the width, beyond which it warns. */
const OFF_CENTRE = 0.1;

/** Shape of a {@link PrintedEstimate}. */
export const printedEstimateShape: Shape<PrintedEstimate> = /* @__PURE__ */ lazy<PrintedEstimate>((exactly) =>
  exactly(
    refined(
      object({
        measure: oneOf(printedMeasures),
        estimate: anyNumber,
        ci: optional(pair(anyNumber)),
        level: optional(share),
        se: optional(positive),
        statistic: optional(anyNumber),
        p: optional(share),
        df: optional(positive),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf(input: PrintedEstimate): Iterable<Problem> {
  const { measure, estimate, ci, se, statistic, p } = input;
  const given = [ci, se, statistic, p].filter((value) => value !== undefined).length;
  if (given !== 1) yield { expected: "exactly one of ci, se, statistic and p" };
  const isRatio = ratios.includes(measure);
  if (isRatio && estimate <= 0) yield outOfRange("a ratio above 0", estimate, "estimate");
  if (statistic === 0) yield outOfRange("a value other than 0", statistic, "statistic");
  const effect = isRatio ? Math.log(estimate) : estimate;
  if (effect === 0 && (statistic !== undefined || p !== undefined)) {
    yield outOfRange("an effect, without which a test does not tell the standard error", estimate, "estimate");
  }
  if (ci !== undefined) yield* problemsOfInterval(ci, estimate, isRatio);
}

function* problemsOfInterval(ci: readonly [number, number], estimate: number, isRatio: boolean): Iterable<Problem> {
  if (isRatio && ci[0] <= 0) yield outOfRange("a ratio above 0", ci[0], "ci", 0);
  if (ci[1] <= ci[0]) yield outOfRange("an upper bound above the lower", ci[1], "ci", 1);
  const [low, middle, high] = [ci[0], estimate, ci[1]].map((value) => (isRatio ? Math.log(value) : value)) as [
    number,
    number,
    number,
  ];
  if (Math.abs((low + high) / 2 - middle) > OFF_CENTRE * (high - low)) {
    const scale = isRatio ? " on the log scale" : "";
    yield outOfRange(
      `an estimate in the middle of its interval${scale}, within a tenth of the width`,
      estimate,
      "estimate",
    );
  }
}

/**
 * The effect and its sampling variance from an estimate that a paper prints with its confidence interval, standard error, test
 * statistic or p value.
 *
 * @remarks The standard error is the interval's width over twice the critical value, or the estimate over the statistic, that of a
 * p value being the quantile of t or of the normal distribution (Cochrane Handbook, sections 6.3 and 6.5.2;
 * `metafor::conv.wald`, which knows the normal distribution only). Ratios are taken on the log scale. An interval that does not lie
 * around its estimate is refused, because it is of another scale or method, or misprinted. Printed numbers are rounded: an interval
 * of few digits gives a variance of few. Between the measures nothing is converted.
 * @param input - The estimate, with one of `ci`, `se`, `statistic` and `p`.
 * @returns The measure, the effect `yi` (log units for ratios) and its sampling variance `vi`, for {@link metaAnalyze}.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` (as where none or several of the
 * four are given) or `out-of-range`.
 * @example
 * ```ts
 * import { effectFromEstimate } from "microdosing/evidence";
 * const { yi, vi } = effectFromEstimate({ measure: "MD", estimate: 24.3, ci: [10.3, 38.3] });
 * console.log(yi, Math.sqrt(vi).toFixed(2));
 * // 24.3 7.14
 * ```
 */
export function effectFromEstimate<Measure extends PrintedMeasure>(
  input: PrintedEstimate<Measure>,
): EffectSize<Measure> {
  const checked = check(printedEstimateShape, input, "input");
  const isRatio = ratios.includes(checked.measure);
  const yi = isRatio ? Math.log(checked.estimate) : checked.estimate;
  const vi = printedStandardError(checked, yi, isRatio) ** 2;
  if (!(vi > 0 && Number.isFinite(vi))) {
    refuse("out-of-range", "input", "numbers that give a finite variance above 0", input);
  }
  return { measure: checked.measure as Measure, yi, vi };
}

/**
 * The standard error that one of an interval, a standard error, a test statistic and a p value stands for.
 *
 * @param input - The estimate with one of the four.
 * @param yi - The estimate, of a ratio its logarithm.
 * @param isRatio - Whether an interval is of ratios.
 * @returns The standard error, of a ratio that of the logarithm.
 */
export function printedStandardError(
  input: Omit<PrintedEstimate, "measure" | "estimate">,
  yi: number,
  isRatio: boolean,
): number {
  const { ci, level = 0.95, se, statistic, p, df } = input;
  const quantile = (outside: number): number =>
    df === undefined ? normalQuantile(outside, "upper") : tQuantile(outside, df, "upper");
  if (ci !== undefined) {
    const width = isRatio ? Math.log(ci[1] / ci[0]) : ci[1] - ci[0];
    return width / (2 * quantile((1 - level) / 2));
  }
  if (se !== undefined) return se;
  // One of the four is there.
  return Math.abs(yi) / Math.abs(statistic ?? quantile((p as number) / 2));
}
