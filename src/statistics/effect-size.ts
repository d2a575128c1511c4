import {
  type EffectEstimate,
  type EffectMeasure,
  type EffectSize,
  type EffectSizeInput,
  effectMeasures,
} from "../model/effect-size.js";
import {
  type CheckedFields,
  checkBetween,
  checkEnum,
  checkFinite,
  checkInteger,
  checkNonNegative,
  checkObject,
  refuse,
} from "../shapes/check.js";
import { hedgesCorrection } from "./distributions.js";

const twoGroupKeys = ["measure", "m1", "sd1", "n1", "m2", "sd2", "n2"];
const eventKeys = ["measure", "events1", "n1", "events2", "n2"];
const tableKeys = ["measure", "a", "b", "c", "d"];
const correlationKeys = ["measure", "r", "n"];
const pairedKeys = ["measure", "m1", "sd1", "m2", "sd2", "r", "n"];
/** What metafor adds to the cells of a table that has an empty one. */
const CONTINUITY_CORRECTION = 0.5;

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

function fromTwoGroups(measure: "SMD" | "MD" | "ROM", fields: CheckedFields): EffectEstimate {
  const m1 = checkFinite(fields.m1, "m1");
  const sd1 = checkNonNegative(fields.sd1, "sd1");
  const n1 = checkInteger(fields.n1, "n1", { min: 2 });
  const m2 = checkFinite(fields.m2, "m2");
  const sd2 = checkNonNegative(fields.sd2, "sd2");
  const n2 = checkInteger(fields.n2, "n2", { min: 2 });
  if (sd1 === 0 && sd2 === 0) refuse("out-of-range", "sd1", "a spread above 0 in at least one group", sd1);
  switch (measure) {
    case "SMD": {
      const df = n1 + n2 - 2;
      const pooled = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / df);
      const yi = hedgesCorrection(df) * ((m1 - m2) / pooled);
      return { yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
    }
    case "MD":
      return { yi: m1 - m2, vi: sd1 ** 2 / n1 + sd2 ** 2 / n2 };
    case "ROM": {
      if (m1 === 0) refuse("out-of-range", "m1", "a mean other than 0", m1);
      if (m2 === 0 || m1 > 0 !== m2 > 0) refuse("out-of-range", "m2", "a mean with the sign of m1", m2);
      return { yi: Math.log(m1 / m2), vi: (sd1 / m1) ** 2 / n1 + (sd2 / m2) ** 2 / n2 };
    }
  }
}

interface Table {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

function readTable(input: unknown): Table {
  const given = checkObject(input, "");
  if (tableKeys.slice(1).some((key) => given[key] !== undefined)) {
    const fields = checkObject(input, "", tableKeys);
    const table = {
      a: checkInteger(fields.a, "a", { min: 0 }),
      b: checkInteger(fields.b, "b", { min: 0 }),
      c: checkInteger(fields.c, "c", { min: 0 }),
      d: checkInteger(fields.d, "d", { min: 0 }),
    };
    if (table.a + table.b === 0) refuse("out-of-range", "b", "a first group that is not empty", table.b);
    if (table.c + table.d === 0) refuse("out-of-range", "d", "a second group that is not empty", table.d);
    return table;
  }
  const fields = checkObject(input, "", eventKeys);
  const n1 = checkInteger(fields.n1, "n1", { min: 1 });
  const n2 = checkInteger(fields.n2, "n2", { min: 1 });
  const events1 = checkInteger(fields.events1, "events1", { min: 0, max: n1 });
  const events2 = checkInteger(fields.events2, "events2", { min: 0, max: n2 });
  return { a: events1, b: n1 - events1, c: events2, d: n2 - events2 };
}

function correctEmptyCells(table: Table): Table {
  if (table.a > 0 && table.b > 0 && table.c > 0 && table.d > 0) return table;
  return {
    a: table.a + CONTINUITY_CORRECTION,
    b: table.b + CONTINUITY_CORRECTION,
    c: table.c + CONTINUITY_CORRECTION,
    d: table.d + CONTINUITY_CORRECTION,
  };
}

function fromEvents(measure: "OR" | "RR" | "RD" | "PETO", input: unknown): EffectEstimate {
  const { a, b, c, d } = correctEmptyCells(readTable(input));
  const n1 = a + b;
  const n2 = c + d;
  switch (measure) {
    case "OR":
      return { yi: Math.log(a / b) - Math.log(c / d), vi: 1 / a + 1 / b + 1 / c + 1 / d };
    case "RR":
      // b / (a n1) is 1/a − 1/n1 without the cancellation.
      return { yi: Math.log(a / n1) - Math.log(c / n2), vi: b / a / n1 + d / c / n2 };
    case "RD":
      return { yi: a / n1 - c / n2, vi: (a * b) / n1 ** 3 + (c * d) / n2 ** 3 };
    case "PETO": {
      const n = n1 + n2;
      const expected = ((a + c) * n1) / n;
      const variance = ((a + c) * (b + d) * (n1 / n) * (n2 / n)) / (n - 1);
      return { yi: (a - expected) / variance, vi: 1 / variance };
    }
  }
}

function fromCorrelation(measure: "COR" | "ZCOR", fields: CheckedFields): EffectEstimate {
  const r = checkBetween(fields.r, "r", -1, 1);
  const n = checkInteger(fields.n, "n", { min: 4 });
  return measure === "COR" ? { yi: r, vi: ((1 - r) * (1 + r)) ** 2 / (n - 1) } : { yi: Math.atanh(r), vi: 1 / (n - 3) };
}

function fromPairs(measure: "MC" | "SMCC" | "SMCR", fields: CheckedFields): EffectEstimate {
  const m1 = checkFinite(fields.m1, "m1");
  const sd1 = checkNonNegative(fields.sd1, "sd1");
  const m2 = checkFinite(fields.m2, "m2");
  const r = checkBetween(fields.r, "r", -1, 1);
  const n = checkInteger(fields.n, "n", { min: measure === "MC" ? 2 : 3 });
  if (measure === "SMCR") {
    if (fields.sd2 !== undefined) checkNonNegative(fields.sd2, "sd2");
    if (sd1 === 0) refuse("out-of-range", "sd1", "a number above 0", sd1);
    const yi = hedgesCorrection(n - 1) * ((m1 - m2) / sd1);
    return { yi, vi: (2 * (1 - r)) / n + yi ** 2 / (2 * n) };
  }
  const sd2 = checkNonNegative(fields.sd2, "sd2");
  // sd1² + sd2² − 2 r sd1 sd2, written so that it cannot turn negative by rounding.
  const variance = (sd1 - sd2) ** 2 + 2 * (1 - r) * sd1 * sd2;
  if (variance === 0) refuse("out-of-range", "sd1", "a spread above 0 of the changes", sd1);
  if (measure === "MC") return { yi: m1 - m2, vi: variance / n };
  const yi = hedgesCorrection(n - 1) * ((m1 - m2) / Math.sqrt(variance));
  return { yi, vi: 1 / n + yi ** 2 / (2 * n) };
}
