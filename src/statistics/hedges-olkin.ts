import { at, sumOver, total } from "./sums.js";
import { type Body, fitWeighted } from "./weighted-fit.js";
import type { Sample } from "./weighted-mean.js";

/** The sum of squares around the plain mean. */
export function squaresAroundMean(y: readonly number[]): number {
  const mean = total(y) / y.length;
  return sumOver(y.length, (i) => (at(y, i) - mean) ** 2);
}

/** The residual sum of squares without weights, less what sampling error alone would make of it. */
export function hedgesOlkin(model: Sample | Body, df: number): number {
  const { y, v, columns } = model;
  if (columns === undefined) return Math.max(0, squaresAroundMean(y) / df - total(v) / v.length);
  const fit = fitWeighted({ y, v: v.map(() => 1), columns }, 0);
  const expected = sumOver(v.length, (i) => at(v, i) * at(fit.freedom, i));
  return Math.max(0, (fit.residualSum - expected) / df);
}
