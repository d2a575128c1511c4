import { fTails } from "./f-tails.js";
import { LEADING_LOG } from "./leading-tails.js";
import { logScaledBeta } from "./log-gamma.js";
import { logSides, type Sides } from "./sides.js";
import { solveQuantile } from "./solve-quantile.js";

/** The F quantile to a power, from a guess for the middle of the distribution; 0 or infinite beyond a double. */
export function solveF(sides: Sides, df1: number, df2: number, power: number, middle: () => number): number {
  const a = df1 / 2;
  const b = df2 / 2;
  const logs = logSides(sides);
  // The leading terms bound the log odds from both sides, the logarithms of both tails being concave in it.
  const smaller = logScaledBeta(Math.min(a, b), Math.max(a, b));
  const larger = smaller + Math.abs(Math.log(b / a));
  const low = (logs.lower + (a < b ? smaller : larger)) / a;
  const high = -(logs.upper + (a < b ? larger : smaller)) / b;
  const toF = Math.log(b / a);
  if (low + Math.log1p(b) < LEADING_LOG) return Math.exp(power * (low + toF));
  if (Math.log1p(a) - high < LEADING_LOG) return Math.exp(power * (high + toF));
  // The next terms of both series.
  const fromLow = (Math.exp(low) * (a + b)) / (a + 1);
  const fromHigh = (Math.exp(-high) * (a + b)) / (b + 1);
  const start =
    fromLow < 0.1 ? Math.exp(low + fromLow + toF) : fromHigh < 0.1 ? Math.exp(high - fromHigh + toF) : middle();
  const x = solveQuantile(
    sides,
    (f) => fTails(f, df1, df2),
    (f) => (a * (1 - f)) / (1 + (a / b) * f),
    start,
    Math.exp(low + toF - 1e-6),
    Math.exp(high + toF + 1e-6),
  );
  return power === 1 ? x : Math.sqrt(x);
}
