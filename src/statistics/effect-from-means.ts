import type { EffectEstimate, TwoGroupMeans } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, nonNegative, number } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { hedgesCorrection } from "./hedges-correction.js";
import { outOfRange } from "./out-of-range.js";

/** Shape of {@link TwoGroupMeans}. */
export const twoGroupMeansShape: Shape<TwoGroupMeans> = /* @__PURE__ */ lazy<TwoGroupMeans>((exactly) =>
  exactly(
    refined(
      object({
        measure: oneOf(["SMD", "MD", "ROM"]),
        m1: anyNumber,
        sd1: nonNegative,
        n1: number({ min: 2, whole: true }),
        m2: anyNumber,
        sd2: nonNegative,
        n2: number({ min: 2, whole: true }),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf({ measure, m1, sd1, m2, sd2 }: TwoGroupMeans): Iterable<Problem> {
  if (sd1 === 0 && sd2 === 0) yield outOfRange("a spread above 0 in at least one group", sd1, "sd1");
  if (measure !== "ROM") return;
  if (m1 === 0) yield outOfRange("a mean other than 0", m1, "m1");
  if (m2 === 0 || m1 > 0 !== m2 > 0) yield outOfRange("a mean with the sign of m1", m2, "m2");
}

/** `SMD`, `MD` or `ROM` from the means of two independent groups. */
export function fromTwoGroups({ measure, m1, sd1, n1, m2, sd2, n2 }: TwoGroupMeans): EffectEstimate {
  switch (measure) {
    case "SMD": {
      const df = n1 + n2 - 2;
      const pooled = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / df);
      const yi = hedgesCorrection(df) * ((m1 - m2) / pooled);
      return { yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
    }
    case "MD":
      return { yi: m1 - m2, vi: sd1 ** 2 / n1 + sd2 ** 2 / n2 };
    case "ROM":
      return { yi: Math.log(m1 / m2), vi: (sd1 / m1) ** 2 / n1 + (sd2 / m2) ** 2 / n2 };
  }
}
