import type { AbsoluteEffect, Estimated } from "../model/findings.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, share } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import { intervalShape } from "../shapes/records/interval.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { riskRatio } from "./effect-scale.js";

/** Measures of two risks. `OR` and `PETO`: log odds ratio. `RR`: log risk ratio. `RD`: risk difference. */
export const riskMeasures = ["OR", "PETO", "RR", "RD"] as const;
/** A measure of two risks. */
export type RiskMeasure = (typeof riskMeasures)[number];

/** An effect on a risk, and the risk that it acts on. */
export interface EffectOnRisk extends Estimated {
  /** What the effect is measured in; estimate and bounds of ratios are on the log scale, as pooling gives them. */
  readonly measure: RiskMeasure;
  /** Risk without the treatment, between 0 and 1. */
  readonly baselineRisk: number;
}

/** Shape of an {@link EffectOnRisk}. */
export const effectOnRiskShape: Shape<EffectOnRisk> = /* @__PURE__ */ lazy<EffectOnRisk>((exactly) =>
  exactly(
    refined(
      object({ measure: oneOf(riskMeasures), estimate: anyNumber, ci: intervalShape, baselineRisk: share }),
      outsideOfInterval,
    ),
  ),
);

function* outsideOfInterval({ estimate, ci: [low, high] }: Estimated): Iterable<Problem> {
  if (estimate < low || estimate > high) {
    yield { path: ["estimate"], code: "out-of-range", expected: "an estimate within its interval", received: estimate };
  }
}

/**
 * What a relative effect means for 1,000 people whose risk without the treatment is known: how many have the event with
 * the treatment, and how many more or fewer that is.
 *
 * @remarks Cochrane Handbook, computing an absolute risk reduction (5.1: 12.5.4.2 to 12.5.4.5; 6: 15.4.4): with the
 * baseline risk p, the risk with the treatment is p RR, or p OR / (1 − p + p OR), or p + RD; the bounds go the same way. The
 * interval does not hold the uncertainty of the baseline risk. Where the estimate would give more than 1,000 of 1,000, or
 * fewer than none, no such effect can hold at that baseline risk, and nothing is computed; where only a bound would, it is cut
 * off there.
 * @param input - Measure, estimate with its interval, and baseline risk.
 * @returns Numbers of people out of 1,000, not rounded; `not-computable` where the effect is impossible at that risk.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { absoluteEffect } from "microdosing/evidence";
 * const [estimate, low, high] = [0.73, 0.5, 1.1].map(Math.log) as [number, number, number];
 * const { risk, difference } = absoluteEffect({ measure: "OR", estimate, ci: [low, high], baselineRisk: 0.3 });
 * if (risk !== "not-computable" && difference !== "not-computable") {
 *   console.log(Math.round(risk.estimate), Math.round(difference.estimate), difference.ci.map(Math.round));
 * }
 * // 238 -62 [ -124, 20 ]
 * ```
 */
export function absoluteEffect(input: EffectOnRisk): AbsoluteEffect {
  return computeAbsolute(check(effectOnRiskShape, input, "input"));
}

/**
 * As {@link absoluteEffect}, of an effect that was checked before.
 *
 * @param effect - The effect.
 * @returns As {@link absoluteEffect}.
 */
export function computeAbsolute({ measure, estimate, ci: [low, high], baselineRisk }: EffectOnRisk): AbsoluteEffect {
  const riskAt = (effect: number): number =>
    measure === "RD"
      ? baselineRisk + effect
      : // A measure of two risks and a baseline risk have a risk ratio.
        baselineRisk * (riskRatio(effect, { measure, baselineRisk }) as number);
  const baseline = 1000 * baselineRisk;
  const found = riskAt(estimate);
  if (found < -rounding || found > 1 + rounding) {
    return { baseline, risk: "not-computable", difference: "not-computable" };
  }
  const people = (share: number): number => 1000 * Math.min(1, Math.max(0, share));
  const risk: Estimated = { estimate: people(found), ci: [people(riskAt(low)), people(riskAt(high))] };
  const difference: Estimated = {
    estimate: risk.estimate - baseline,
    ci: [risk.ci[0] - baseline, risk.ci[1] - baseline],
  };
  return { baseline, risk, difference };
}

/** A risk ratio of 4 takes a risk of 0.25 to 1, and a computer a little beyond. */
const rounding = 1e-9;
