import type { EffectEstimate } from "../model/effect-size.js";
import {
  type CheckedFields,
  checkBetween,
  checkFinite,
  checkInteger,
  checkNonNegative,
  refuse,
} from "../shapes/check.js";
import { hedgesCorrection } from "./hedges-correction.js";

/** The fields of means on two occasions. */
export const pairedKeys: readonly string[] = ["measure", "m1", "sd1", "m2", "sd2", "r", "n"];

/** `MC`, `SMCC` or `SMCR` from the means of the same participants on two occasions, unchecked as yet. */
export function fromPairs(measure: "MC" | "SMCC" | "SMCR", fields: CheckedFields): EffectEstimate {
  const m1 = checkFinite(fields.m1, "m1");
  const sd1 = checkNonNegative(fields.sd1, "sd1");
  const m2 = checkFinite(fields.m2, "m2");
  const r = checkBetween(fields.r, "r", -1, 1);
  const n = checkInteger(fields.n, "n", { min: measure === "MC" ? 2 : 3 });
  if (measure === "SMCR") {
    if (fields.sd2 !== undefined) checkNonNegative(fields.sd2, "sd2");
    if (sd1 === 0) refuse("out-of-range", "sd1", "a number above 0", sd1);
    const yi = hedgesCorrection(n - 1) * ((m1 - m2) / sd1);
    return { yi, vi: (2 * (1 - r)) / n + yi ** 2 / (2 * n) };
  }
  const sd2 = checkNonNegative(fields.sd2, "sd2");
  // sd1² + sd2² − 2 r sd1 sd2, written so that it cannot turn negative by rounding.
  const variance = (sd1 - sd2) ** 2 + 2 * (1 - r) * sd1 * sd2;
  if (variance === 0) refuse("out-of-range", "sd1", "a spread above 0 of the changes", sd1);
  if (measure === "MC") return { yi: m1 - m2, vi: variance / n };
  const yi = hedgesCorrection(n - 1) * ((m1 - m2) / Math.sqrt(variance));
  return { yi, vi: 1 / n + yi ** 2 / (2 * n) };
}
