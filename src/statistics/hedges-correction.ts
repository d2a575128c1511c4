import { number } from "../shapes/number.js";
import { check } from "../shapes/shape.js";
import { stirlingError } from "./log-gamma.js";

const degrees = /* @__PURE__ */ number({ above: 1 });

/**
 * Hedges' exact small-sample correction c(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)).
 *
 * @remarks Hedges, Journal of Educational Statistics, 1981; metafor uses this form and not the approximation
 * 1 − 3/(4m − 1). The logarithms of the two gamma functions are joined before they are computed, so that nothing is
 * lost for large m.
 * @param m - Degrees of freedom, above 1.
 * @returns The factor that makes a standardised mean difference unbiased, below 1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function hedgesCorrection(m: number): number {
  const half = check(degrees, m, "m") / 2;
  const exponent = stirlingError(half) - stirlingError(half - 0.5) - (half - 1) * Math.log1p(-0.5 / half) - 0.5;
  return Math.exp(exponent);
}
