import type { EffectSize } from "../model/effect-size.js";
import { checkFinite, checkInteger, checkObject } from "../shapes/check.js";
import { hedgesCorrection } from "./hedges-correction.js";

/** The t value of two independent groups. */
export interface PrintedT {
  /** The t value, with the sign of the first group minus the second. */
  readonly t: number;
  /** Participants in the first group, at least 2. */
  readonly n1: number;
  /** Participants in the second group, at least 2. */
  readonly n2: number;
}

/**
 * The standardised mean difference (Hedges' g) from the t value of two independent groups.
 *
 * @remarks d = t √(1/n₁ + 1/n₂), then Hedges' exact correction; what `metafor::escalc` does with `ti`. It does not hold for a
 * paired t test.
 * @param input - `t`, `n1` and `n2`.
 * @returns The effect size with its sampling variance.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { tToSmd } from "microdosing/evidence";
 * const { yi, vi } = tToSmd({ t: 2.1, n1: 20, n2: 22 });
 * console.log(yi.toFixed(4), vi.toFixed(4));
 * // 0.6366 0.1003
 * ```
 */
export function tToSmd(input: PrintedT): EffectSize<"SMD"> {
  const fields = checkObject(input, "", ["t", "n1", "n2"]);
  const t = checkFinite(fields.t, "t", { min: -1e100, max: 1e100 });
  const n1 = checkInteger(fields.n1, "n1", { min: 2 });
  const n2 = checkInteger(fields.n2, "n2", { min: 2 });
  const yi = hedgesCorrection(n1 + n2 - 2) * t * Math.sqrt(1 / n1 + 1 / n2);
  return { measure: "SMD", yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
}
