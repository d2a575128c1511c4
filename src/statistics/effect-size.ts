import {
  type EffectEstimate,
  type EffectMeasure,
  type EffectSize,
  type EffectSizeInput,
  effectMeasures,
} from "../model/effect-size.js";
import { type CheckedFields, checkBetween, checkEnum, checkInteger, checkObject, refuse } from "../shapes/check.js";
import { fromEvents } from "./effect-from-events.js";
import { fromTwoGroups, twoGroupKeys } from "./effect-from-means.js";
import { fromPairs, pairedKeys } from "./effect-from-pairs.js";

const correlationKeys = ["measure", "r", "n"];

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
  const measure = checkEnum(checkObject(input, "").measure, "measure", effectMeasures) as Measure;
  const { yi, vi } = compute(measure, input);
  if (!Number.isFinite(yi) || !Number.isFinite(vi) || vi <= 0) {
    refuse("out-of-range", "", "numbers that give a finite effect and a variance above 0", input);
  }
  return { measure, yi, vi };
}

function compute(measure: EffectMeasure, input: unknown): EffectEstimate {
  switch (measure) {
    case "SMD":
    case "MD":
    case "ROM":
      return fromTwoGroups(measure, checkObject(input, "", twoGroupKeys));
    case "OR":
    case "RR":
    case "RD":
    case "PETO":
      return fromEvents(measure, input);
    case "COR":
    case "ZCOR":
      return fromCorrelation(measure, checkObject(input, "", correlationKeys));
    case "MC":
    case "SMCC":
    case "SMCR":
      return fromPairs(measure, checkObject(input, "", pairedKeys));
  }
}

function fromCorrelation(measure: "COR" | "ZCOR", fields: CheckedFields): EffectEstimate {
  const r = checkBetween(fields.r, "r", -1, 1);
  const n = checkInteger(fields.n, "n", { min: 4 });
  return measure === "COR" ? { yi: r, vi: ((1 - r) * (1 + r)) ** 2 / (n - 1) } : { yi: Math.atanh(r), vi: 1 / (n - 3) };
}
