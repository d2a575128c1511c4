import { incompleteBeta } from "./incomplete-beta.js";
import { EXTREME, leadingTails, type Tails } from "./leading-tails.js";
import { logScaledBeta } from "./log-gamma.js";

/** Both tails of Fisher's F distribution, for checked arguments. */
export function fTails(x: number, df1: number, df2: number): Tails {
  const [a, b] = [df1 / 2, df2 / 2];
  const odds = (a / b) * x;
  if (odds > EXTREME && odds < 1 / EXTREME) return incompleteBeta(a, b, odds, a * (1 - x));
  return extremeTails(a, b, Math.log(x) + Math.log(a / b));
}

/** Both tails of a beta distribution at odds so extreme that only the leading term counts. */
export function extremeTails(a: number, b: number, logOdds: number): Tails {
  if (logOdds < 0) return leadingTails(a, logOdds, logScaledBeta(a, b));
  const { lower, upper, density } = leadingTails(b, -logOdds, logScaledBeta(b, a));
  return { lower: upper, upper: lower, density };
}
