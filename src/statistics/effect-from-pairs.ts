import type { EffectEstimate, PairedMeans, PairedMeansRaw } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, nonNegative, number, positive } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { correlation } from "./effect-from-correlation.js";
import { hedgesCorrection } from "./hedges-correction.js";
import { outOfRange } from "./out-of-range.js";

/** Shape of {@link PairedMeans}. */
export const pairedMeansShape: Shape<PairedMeans> = /* @__PURE__ */ lazy<PairedMeans>((exactly) =>
  exactly(
    refined(
      object({
        measure: oneOf(["MC", "SMCC"]),
        m1: anyNumber,
        sd1: nonNegative,
        m2: anyNumber,
        sd2: nonNegative,
        r: correlation,
        n: number({ min: 2, whole: true }),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf(input: PairedMeans): Iterable<Problem> {
  const { measure, sd1, n } = input;
  if (measure === "SMCC" && n < 3) yield outOfRange("a whole number of at least 3", n, "n");
  if (varianceOfChanges(input) === 0) yield outOfRange("a spread above 0 of the changes", sd1, "sd1");
}

/** Shape of {@link PairedMeansRaw}. */
export const pairedMeansRawShape: Shape<PairedMeansRaw> = /* @__PURE__ */ lazy<PairedMeansRaw>((exactly) =>
  exactly(
    object({
      measure: oneOf(["SMCR"]),
      m1: anyNumber,
      sd1: positive,
      m2: anyNumber,
      sd2: optional(nonNegative),
      r: correlation,
      n: number({ min: 3, whole: true }),
    }),
  ),
);

/** sd1² + sd2² − 2 r sd1 sd2, written so that it cannot turn negative by rounding. */
function varianceOfChanges({ sd1, sd2, r }: PairedMeans): number {
  return (sd1 - sd2) ** 2 + 2 * (1 - r) * sd1 * sd2;
}

/** `MC` or `SMCC` from the means of the same participants on two occasions. */
export function fromPairs(input: PairedMeans): EffectEstimate {
  const { measure, m1, m2, n } = input;
  const variance = varianceOfChanges(input);
  if (measure === "MC") return { yi: m1 - m2, vi: variance / n };
  const yi = hedgesCorrection(n - 1) * ((m1 - m2) / Math.sqrt(variance));
  return { yi, vi: 1 / n + yi ** 2 / (2 * n) };
}

/** `SMCR` from the means of the same participants on two occasions. */
export function fromRawPairs({ m1, sd1, m2, r, n }: PairedMeansRaw): EffectEstimate {
  const yi = hedgesCorrection(n - 1) * ((m1 - m2) / sd1);
  return { yi, vi: (2 * (1 - r)) / n + yi ** 2 / (2 * n) };
}
