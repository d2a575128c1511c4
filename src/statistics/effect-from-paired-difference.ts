import type { EffectEstimate, EffectSize } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, number, positive } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { correlation } from "./effect-from-correlation.js";
import { fromPairs, fromRawPairs } from "./effect-from-pairs.js";
import { outOfRange } from "./out-of-range.js";

/**
 * Measures of a paired difference, as of a crossover trial. `MC`: the difference itself. `SMCC`: in standard deviations of the
 * differences. `SMCR`: in standard deviations of the scores, comparable with the `SMD` of parallel groups.
 */
export const pairedMeasures = ["MC", "SMCC", "SMCR"] as const;
/** A measure of a paired difference. */
export type PairedMeasure = (typeof pairedMeasures)[number];

/** What of a paired difference does not depend on the correlation. */
export interface DifferenceWithSpreads<Measure extends PairedMeasure> {
  /** The measure. */
  readonly measure: Measure;
  /** Mean of the differences within participants. */
  readonly difference: number;
  /** Participants, at least 2 (3 for `SMCC` and `SMCR`). */
  readonly n: number;
  /** Standard deviation of the scores under the first condition, above 0; the standardiser of `SMCR`. */
  readonly sd1?: number | undefined;
  /** Standard deviation of the scores under the second condition, above 0; equal to `sd1` if absent. */
  readonly sd2?: number | undefined;
}

/** A paired difference whose spread is printed, or follows from a correlation. */
export interface PairedDifference<Measure extends PairedMeasure = PairedMeasure>
  extends DifferenceWithSpreads<Measure> {
  /** Standard deviation of the differences, above 0. */
  readonly sdDifference?: number | undefined;
  /** Correlation of the scores under both conditions, between −1 and 1; in the place of `sdDifference`. */
  readonly r?: number | undefined;
}

/** Shape of a {@link PairedDifference}. */
export const pairedDifferenceShape: Shape<PairedDifference> = /* @__PURE__ */ lazy<PairedDifference>((exactly) =>
  exactly(
    refined(object({ ...spreadFields(), sdDifference: optional(positive), r: optional(correlation) }), problemsOf),
  ),
);

function spreadFields() {
  return {
    measure: oneOf(pairedMeasures),
    difference: anyNumber,
    n: number({ min: 2, whole: true }),
    sd1: optional(positive),
    sd2: optional(positive),
  };
}

function* problemsOf(input: PairedDifference): Iterable<Problem> {
  const { measure, sd1, sd2, sdDifference, r } = input;
  yield* tooFew(input);
  if ((sdDifference === undefined) === (r === undefined)) yield { expected: "either sdDifference or r" };
  if (sd1 === undefined && (r !== undefined || measure === "SMCR")) {
    yield { code: "missing-field", path: ["sd1"], expected: "the standard deviation of the scores" };
  }
  if (sdDifference === undefined || sd1 === undefined) return;
  const implied = correlationOf(sd1, sd2 ?? sd1, sdDifference);
  if (Math.abs(implied) >= 1) {
    yield outOfRange("a spread that the two standard deviations allow", sdDifference, "sdDifference");
  }
}

function* tooFew({ measure, n }: { readonly measure: PairedMeasure; readonly n: number }): Iterable<Problem> {
  if (measure !== "MC" && n < 3) yield outOfRange("a whole number of at least 3", n, "n");
}

/** The correlation at which the differences have the spread. */
function correlationOf(sd1: number, sd2: number, sdDifference: number): number {
  return (sd1 ** 2 + sd2 ** 2 - sdDifference ** 2) / (2 * sd1 * sd2);
}

/**
 * The effect and its sampling variance from a difference within participants, as of a crossover trial.
 *
 * @remarks As {@link effectSize} with `MC`, `SMCC` and `SMCR`, from the difference alone: its variance needs the standard deviation
 * of the differences, or the correlation of the two conditions, from which it follows as √(sd₁² + sd₂² − 2 r sd₁ sd₂). Where a
 * paper prints neither see {@link effectsByCorrelation}; where it prints the interval, standard error, t or p of the difference,
 * {@link effectFromEstimate} with `MC`. For `SMCR` a printed standard deviation of the differences gives the correlation.
 * @param input - The difference, with `sdDifference` or with `sd1` and `r`.
 * @returns The measure, the effect `yi` and its sampling variance `vi`.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` (as where both or neither are given)
 * or `out-of-range`.
 * @example
 * ```ts
 * import { effectFromPairedDifference } from "microdosing/evidence";
 * const { yi, vi } = effectFromPairedDifference({ measure: "MC", difference: -2.1, sdDifference: 5.4, n: 30 });
 * console.log(yi, Math.sqrt(vi).toFixed(3));
 * // -2.1 0.986
 * ```
 */
export function effectFromPairedDifference<Measure extends PairedMeasure>(
  input: PairedDifference<Measure>,
): EffectSize<Measure> {
  const checked = check(pairedDifferenceShape, input, "input");
  const { yi, vi } = compute(checked);
  return { measure: checked.measure as Measure, yi, vi };
}

function compute({ measure, difference, n, sd1, sd2 = sd1, sdDifference, r }: PairedDifference): EffectEstimate {
  const effect = ((): EffectEstimate => {
    if (measure === "SMCR") {
      const first = sd1 as number;
      const known = r ?? correlationOf(first, sd2 as number, sdDifference as number);
      return fromRawPairs({ measure, m1: difference, m2: 0, sd1: first, r: known, n });
    }
    // A single spread without a second is that of the differences.
    const spreads =
      sdDifference === undefined ? { sd1: sd1 as number, sd2: sd2 as number } : { sd1: sdDifference, sd2: 0 };
    return fromPairs({
      measure,
      m1: difference,
      m2: 0,
      ...spreads,
      r: sdDifference === undefined ? (r as number) : 0,
      n,
    });
  })();
  if (!(Number.isFinite(effect.yi) && Number.isFinite(effect.vi) && effect.vi > 0)) {
    refuse("out-of-range", "input", "numbers that give a finite effect and a variance above 0");
  }
  return effect;
}

/** A paired difference whose correlation is not known. */
export interface UnknownCorrelation<Measure extends PairedMeasure = PairedMeasure>
  extends DifferenceWithSpreads<Measure> {
  /** Standard deviation of the scores under the first condition, above 0. */
  readonly sd1: number;
  /** Correlations to try, each between −1 and 1; 0, 0.25, 0.5, 0.75 and 0.9 by default. */
  readonly correlations?: readonly number[] | undefined;
}

/** Shape of an {@link UnknownCorrelation}. */
export const unknownCorrelationShape: Shape<UnknownCorrelation> = /* @__PURE__ */ lazy<UnknownCorrelation>((exactly) =>
  exactly(
    refined(
      object({ ...spreadFields(), sd1: positive, correlations: optional(list(correlation, { min: 1 })) }),
      tooFew,
    ),
  ),
);

/** The effect that a correlation would give. */
export interface EffectAtCorrelation extends EffectEstimate {
  /** The correlation of the two conditions that was assumed. */
  readonly r: number;
}

const USUAL: readonly number[] = [0, 0.25, 0.5, 0.75, 0.9];

/**
 * The effects of a difference within participants over a range of correlations, where a paper prints neither the correlation of
 * the two conditions nor the spread of the differences: a sensitivity analysis in the place of a guess.
 *
 * @remarks The Cochrane Handbook (version 5.1, section 16.4.6.3) asks to try several values. With `MC` and `SMCR` the effect stays and its variance
 * falls with the correlation; with `SMCC` both change.
 * @param input - The difference with the standard deviations of the scores, and the correlations to try.
 * @returns One effect a correlation, in their order.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { effectsByCorrelation } from "microdosing/evidence";
 * const range = effectsByCorrelation({ measure: "MC", difference: -2.1, sd1: 6, sd2: 6.5, n: 30, correlations: [0.3, 0.7] });
 * for (const { r, vi } of range) console.log(r, Math.sqrt(vi).toFixed(3));
 * // 0.3 1.352
 * // 0.7 0.888
 * ```
 */
export function effectsByCorrelation<Measure extends PairedMeasure>(
  input: UnknownCorrelation<Measure>,
): readonly EffectAtCorrelation[] {
  const { correlations = USUAL, ...known } = check(unknownCorrelationShape, input, "input");
  return correlations.map((r) => ({ r, ...compute({ ...known, r }) }));
}
