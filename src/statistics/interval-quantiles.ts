import { remember } from "../lib/remember.js";
import { solveChiSquared } from "./chi-squared-distribution.js";
import { solveT } from "./t-distribution.js";

/**
 * Quantiles by degrees of freedom, of the confidence level that was asked for last. They depend on nothing else, take as long as
 * all the rest of a small meta-analysis, and are the same for every body of one size.
 */
interface Kept {
  level: number;
  readonly t: Map<number, number>;
  readonly chiSquared: Map<number, readonly [number, number]>;
}
const kept: Kept = { level: Number.NaN, t: /* @__PURE__ */ new Map(), chiSquared: /* @__PURE__ */ new Map() };

function keptFor(level: number): Kept {
  if (kept.level !== level) {
    kept.t.clear();
    kept.chiSquared.clear();
    kept.level = level;
  }
  return kept;
}

/** The quantile of t that leaves half of what a confidence level leaves above it. */
export function criticalT(df: number, level: number): number {
  return remember(keptFor(level).t, df, () => {
    const outside = (1 - level) / 2;
    return solveT({ lower: 1 - outside, upper: outside }, df);
  });
}

/** The chi-squared quantiles that leave half of what a confidence level leaves below and above them. */
export function criticalChiSquared(df: number, level: number): readonly [number, number] {
  return remember(keptFor(level).chiSquared, df, () => {
    const outside = (1 - level) / 2;
    return [
      solveChiSquared({ lower: outside, upper: 1 - outside }, df),
      solveChiSquared({ lower: 1 - outside, upper: outside }, df),
    ];
  });
}
