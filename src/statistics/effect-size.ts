import type { EffectEstimate, EffectMeasure, EffectSize, EffectSizeInput } from "../model/effect-size.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { fromCorrelation } from "./effect-from-correlation.js";
import { fromEvents, fromTable } from "./effect-from-events.js";
import { fromTwoGroups } from "./effect-from-means.js";
import { fromPairs, fromRawPairs } from "./effect-from-pairs.js";
import { effectSizeInputShape } from "./effect-size-input-shape.js";

/**
 * An effect size and its sampling variance, from summary numbers: what `metafor::escalc` computes by default.
 *
 * @remarks
 * Positive values mean more in the first group or at the first occasion. Sampling variances are metafor's default,
 * `vtype = "LS"`.
 *
 * - `SMD`: Hedges' g, the difference over the pooled standard deviation times the exact correction
 *   Γ(m/2)/(√(m/2) Γ((m − 1)/2)), m = n₁ + n₂ − 2; variance 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)). Hedges, Journal of Educational Statistics, 1981.
 * - `MD`: variance sd₁²/n₁ + sd₂²/n₂, without the assumption of equal variances.
 * - `ROM`: ln(m₁/m₂), for means of the same sign; variance sd₁²/(n₁m₁²) + sd₂²/(n₂m₂²). Hedges, Gurevitch and Curtis,
 *   Ecology, 1999.
 * - `OR`, `RR`, `RD`, `PETO`: where a cell is zero, 1/2 is added to all four cells of that table, for every one of the
 *   four measures, as `escalc` does (`add = 1/2, to = "only0"`); RevMan adds nothing for `RD` and `PETO`. Tables
 *   without an event in either group are kept.
 * - `COR`: variance (1 − r²)²/(n − 1). `ZCOR`: atanh(r), variance 1/(n − 3).
 * - `MC`: variance (sd₁² + sd₂² − 2 r sd₁ sd₂)/n. `SMCC`: with c(n − 1), variance 1/n + g²/(2n). `SMCR`: with c(n − 1),
 *   variance 2(1 − r)/n + g²/(2n). Becker, British Journal of Mathematical and Statistical Psychology, 1988.
 *
 * @param input - Summary numbers, by `measure`.
 * @returns The measure, the effect `yi` and its sampling variance `vi`, which is above 0.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`, with
 * the field; `out-of-range` too where the variance would be 0, as with no spread in either group.
 * @example
 * ```ts
 * import { effectSize } from "microdosing/evidence";
 * const { yi, vi } = effectSize({ measure: "SMD", m1: 12.1, sd1: 4.2, n1: 24, m2: 14.3, sd2: 4.6, n2: 22 });
 * console.log(yi.toFixed(4), vi.toFixed(4));
 * // -0.4919 0.0898
 * ```
 */
export function effectSize<Measure extends EffectMeasure>(
  input: EffectSizeInput & { readonly measure: Measure },
): EffectSize<Measure> {
  const checked = check(effectSizeInputShape, input, "input");
  const { yi, vi } = compute(checked);
  if (!Number.isFinite(yi) || !Number.isFinite(vi) || vi <= 0) {
    refuse("out-of-range", "input", "numbers that give a finite effect and a variance above 0", input);
  }
  return { measure: checked.measure as Measure, yi, vi };
}

function compute(input: EffectSizeInput): EffectEstimate {
  switch (input.measure) {
    case "SMD":
    case "MD":
    case "ROM":
      return fromTwoGroups(input);
    case "OR":
    case "RR":
    case "RD":
    case "PETO":
      return "a" in input ? fromTable(input) : fromEvents(input);
    case "COR":
    case "ZCOR":
      return fromCorrelation(input);
    case "MC":
    case "SMCC":
      return fromPairs(input);
    case "SMCR":
      return fromRawPairs(input);
  }
}
