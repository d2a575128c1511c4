import type { EffectEstimate } from "../model/effect-size.js";
import { type CheckedFields, checkFinite, checkInteger, checkNonNegative, refuse } from "../shapes/check.js";
import { hedgesCorrection } from "./hedges-correction.js";

/** The fields of means of two groups. */
export const twoGroupKeys: readonly string[] = ["measure", "m1", "sd1", "n1", "m2", "sd2", "n2"];

/** `SMD`, `MD` or `ROM` from the means of two independent groups, unchecked as yet. */
export function fromTwoGroups(measure: "SMD" | "MD" | "ROM", fields: CheckedFields): EffectEstimate {
  const m1 = checkFinite(fields.m1, "m1");
  const sd1 = checkNonNegative(fields.sd1, "sd1");
  const n1 = checkInteger(fields.n1, "n1", { min: 2 });
  const m2 = checkFinite(fields.m2, "m2");
  const sd2 = checkNonNegative(fields.sd2, "sd2");
  const n2 = checkInteger(fields.n2, "n2", { min: 2 });
  if (sd1 === 0 && sd2 === 0) refuse("out-of-range", "sd1", "a spread above 0 in at least one group", sd1);
  switch (measure) {
    case "SMD": {
      const df = n1 + n2 - 2;
      const pooled = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / df);
      const yi = hedgesCorrection(df) * ((m1 - m2) / pooled);
      return { yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
    }
    case "MD":
      return { yi: m1 - m2, vi: sd1 ** 2 / n1 + sd2 ** 2 / n2 };
    case "ROM": {
      if (m1 === 0) refuse("out-of-range", "m1", "a mean other than 0", m1);
      if (m2 === 0 || m1 > 0 !== m2 > 0) refuse("out-of-range", "m2", "a mean with the sign of m1", m2);
      return { yi: Math.log(m1 / m2), vi: (sd1 / m1) ** 2 / n1 + (sd2 / m2) ** 2 / n2 };
    }
  }
}
