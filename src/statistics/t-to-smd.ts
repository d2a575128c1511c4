import type { EffectSize } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
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

/** Shape of a {@link PrintedT}. */
export const printedTShape: Shape<PrintedT> = /* @__PURE__ */ lazy<PrintedT>((exactly) => {
  const size = number({ min: 2, whole: true });
  return exactly(object({ t: number({ min: -1e100, max: 1e100 }), n1: size, n2: size }));
});

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
  const { t, n1, n2 } = check(printedTShape, input, "input");
  const yi = hedgesCorrection(n1 + n2 - 2) * t * Math.sqrt(1 / n1 + 1 / n2);
  return { measure: "SMD", yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
}
