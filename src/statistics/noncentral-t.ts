import { number } from "../shapes/number.js";
import { check } from "../shapes/shape.js";
import { normalLowerTail } from "./normal-distribution.js";

/** The integrands fall away from their peak for good: a term below this share of the sum ends it. */
const NEGLIGIBLE = 1e-18;

/**
 * (s² − 1)/2 − ln s with s = eᵘ: minus the logarithm of the density of u over the degrees of freedom, 0 at the mode. Near the mode by
 * its series, since the difference would lose the digits that large degrees of freedom multiply.
 */
function excess(u: number): number {
  if (Math.abs(u) > 0.25) return Math.expm1(2 * u) / 2 - u;
  let term = u * u;
  let sum = term;
  for (let n = 3; Math.abs(term) > 1e-17 * sum; n++) {
    term *= (2 * u) / n;
    sum += term;
  }
  return sum;
}

/**
 * Integrates a function with one peak by the trapezoidal rule, which for analytic functions that vanish on both sides converges
 * faster than any power of the step.
 */
function integratePeak(term: (u: number) => number, peak: number, step: number): number {
  let sum = term(peak);
  for (const direction of [-step, step]) {
    for (let n = 1; ; n++) {
      const value = term(peak + n * direction);
      sum += value;
      if (value <= NEGLIGIBLE * sum) break;
    }
  }
  return sum * step;
}

/** φ(z)/Φ(z), by its leading terms where both underflow. */
function inverseMills(z: number): number {
  if (z < -30) return -z - 1 / z;
  return Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * normalLowerTail(z));
}

/** Where s^df e^(−df s²/2) Φ(ncp − ts), as a function of u = ln s, is largest: the zero of its slope between known bounds. */
function findPeak(t: number, df: number, ncp: number): number {
  const steepest = Math.abs(ncp) + 2;
  let low = t > 0 ? Math.log(Math.min(1, df / (2 * t * steepest))) : 0;
  let high = t < 0 ? Math.log1p((-t * steepest) / df) : 0;
  for (let halving = 0; halving < 40; halving++) {
    const u = (low + high) / 2;
    const reach = t * Math.exp(u);
    const slope = -df * Math.expm1(2 * u) - reach * inverseMills(ncp - reach);
    if (slope > 0) low = u;
    else high = u;
  }
  return (low + high) / 2;
}

/** Above this Φ is 1 to the last digit. */
const SATURATED = 9;

/** How fast the integrand varies around u, in powers of e: the density and, where it is not yet 1, Φ each have their pace. */
function paceAt(u: number, t: number, df: number, ncp: number): number {
  const s = Math.exp(u);
  return Math.hypot(Math.sqrt(df) * s, ncp - t * s < SATURATED ? t * s : 0);
}

/** The step at which halving it changes nothing in a double. */
function stepFor(pace: number): number {
  return Math.min(0.1, 0.3 / pace);
}

/**
 * The upper tail of the noncentral t distribution, for checked arguments.
 *
 * @param t - A number.
 * @param df - Degrees of freedom, 1 or more.
 * @param ncp - Noncentrality parameter.
 * @returns A probability from 0 to 1.
 */
export function noncentralTail(t: number, df: number, ncp: number): number {
  const density = (u: number): number => Math.exp(-df * excess(u));
  const joint = (u: number): number => density(u) * normalLowerTail(ncp - t * Math.exp(u));
  const peak = findPeak(t, df, ncp);
  // Φ falls from 1 to 0 where ts passes ncp: that edge counts too, unless the density has vanished there.
  const edge = Math.log(ncp / t);
  const hasEdge = Number.isFinite(edge) && density(edge) > NEGLIGIBLE;
  const pace = Math.max(paceAt(peak, t, df, ncp), hasEdge ? paceAt(edge, t, df, ncp) : 0);
  const whole = integratePeak(density, 0, stepFor(Math.sqrt(df)));
  return Math.min(1, integratePeak(joint, peak, stepFor(pace)) / whole);
}

const tRange = /* @__PURE__ */ number({ min: -1e10, max: 1e10 });
const dfRange = /* @__PURE__ */ number({ min: 1, max: 1e10 });
const ncpRange = /* @__PURE__ */ number({ min: -100, max: 100 });

function checkArguments(t: unknown, df: unknown, ncp: unknown): readonly [number, number, number] {
  return [check(tRange, t, "t"), check(dfRange, df, "df"), check(ncpRange, ncp, "ncp")];
}

/**
 * The probability that a variable of the noncentral t distribution is above `t`: R's `pt(t, df, ncp, lower.tail = FALSE)`. The power
 * of a one-sided t test, with the critical value for `t`.
 *
 * @remarks The mean of Φ(ncp − t s) over the distribution of s = √(χ²/df), by the trapezoidal rule in ln s. All terms are positive,
 * so that small probabilities keep their digits: relative error below 1e-12 against numerical integration in R, down to
 * probabilities of 1e-290. R's own `pt` is accurate to about 1e-12 of 1 in the lower tail, and loses small upper tails.
 * @param t - A number within ±1e10.
 * @param df - Degrees of freedom, from 1 to 1e10; need not be whole.
 * @param ncp - Noncentrality parameter, within ±100.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { noncentralTUpperTail } from "microdosing/evidence";
 * console.log(noncentralTUpperTail(2.024394, 38, 1.581139).toFixed(4));
 * // 0.3377
 * ```
 */
export function noncentralTUpperTail(t: number, df: number, ncp: number): number {
  return noncentralTail(...checkArguments(t, df, ncp));
}

/**
 * The probability that a variable of the noncentral t distribution is at or below `t`: R's `pt(t, df, ncp)`.
 *
 * @remarks As {@link noncentralTUpperTail}, of the mirrored distribution.
 * @param t - A number within ±1e10.
 * @param df - Degrees of freedom, from 1 to 1e10; need not be whole.
 * @param ncp - Noncentrality parameter, within ±100.
 * @returns A probability from 0 to 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { noncentralTLowerTail } from "microdosing/evidence";
 * console.log(noncentralTLowerTail(2.024394, 38, 1.581139).toFixed(4));
 * // 0.6623
 * ```
 */
export function noncentralTLowerTail(t: number, df: number, ncp: number): number {
  const [quantile, degrees, shift] = checkArguments(t, df, ncp);
  return noncentralTail(-quantile, degrees, -shift);
}
