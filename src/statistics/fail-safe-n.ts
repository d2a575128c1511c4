import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import { choice } from "../shapes/choice.js";
import { boolean } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { number } from "../shapes/number.js";
import { object, openObject, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { normalQuantile, normalUpperTail } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { effectValue } from "./pooling-shapes.js";
import { checkEffects } from "./read-sample.js";
import { total } from "./sums.js";

/**
 * Kinds of fail-safe N, by author. `rosenthal`: until the combined p value of the studies (Stouffer's method) is no longer below
 * alpha. `orwin`: until the mean effect falls to a target. `rosenberg`: until the p value of the weighted mean effect
 * (equal-effects model) is no longer below alpha.
 */
export const failSafeNTypes = ["rosenthal", "orwin", "rosenberg"] as const;
/** A kind of fail-safe N. */
export type FailSafeNType = (typeof failSafeNTypes)[number];

/** Options of a fail-safe N that makes a p value rise to alpha. */
export interface FailSafeNSignificance {
  /** Rosenthal's number by default. */
  readonly type?: "rosenthal" | "rosenberg" | undefined;
  /** Level of significance, above 0 and below 0.5; 0.05 by default. One-sided with Rosenthal, two-sided with Rosenberg. */
  readonly alpha?: number | undefined;
}

/** Options of a fail-safe N that makes the mean effect fall to a target. */
export interface FailSafeNMagnitude {
  /** Orwin's number, which asks about the size of the effect and not its p value. */
  readonly type: "orwin";
  /** An effect too small to matter, in the units of the effects, not 0; its sign is that of the mean. Half the mean if absent. */
  readonly target?: number | undefined;
  /** Whether the mean is weighted by the inverse of the variances; false by default. */
  readonly weighted?: boolean | undefined;
}

/** Options of a fail-safe N. */
export type FailSafeNOptions = FailSafeNSignificance | FailSafeNMagnitude;

/** Shape of {@link FailSafeNOptions}. */
export const failSafeNOptionsShape: Shape<FailSafeNOptions> = /* @__PURE__ */ lazy<FailSafeNOptions>((exactly) =>
  exactly(
    choice(
      openObject({ type: optional(oneOf(failSafeNTypes)) }),
      ({ type }) => (type === "orwin" ? "magnitude" : "significance"),
      {
        significance: object({
          type: optional(oneOf(["rosenthal", "rosenberg"])),
          alpha: optional(number({ above: 0, below: 0.5 })),
        }),
        magnitude: object({
          type: oneOf(["orwin"]),
          target: optional(refined(effectValue(), unreachable)),
          weighted: optional(boolean),
        }),
      },
    ),
  ),
);

function* unreachable(target: number): Iterable<Problem> {
  if (target === 0) yield outOfRange("an effect other than 0, which no number reaches", target);
}

/** A fail-safe N. */
export interface FailSafeN {
  /** Whose question was asked. */
  readonly type: FailSafeNType;
  /** Number of observed effects. */
  readonly k: number;
  /** Number of further studies with no effect on average; not estimable where a mean of 0 has no half. */
  readonly n: number | NotEstimable;
  /** Observed p value: one-sided with Rosenthal, two-sided with Rosenberg; not applicable with Orwin. */
  readonly p: number | NotApplicable;
  /** Level of significance; not applicable with Orwin. */
  readonly alpha: number | NotApplicable;
  /** Observed mean effect, weighted with Rosenberg; not applicable with Rosenthal. */
  readonly estimate: number | NotApplicable;
  /** Mean effect to fall to, with the sign of the observed one; Orwin only. */
  readonly target: number | NotApplicable;
}

/**
 * Fail-safe N: how many studies without an effect would have to lie in file drawers for the result to vanish.
 *
 * @remarks
 * `metafor::fsn`, with the same words for the kinds, rounded up to whole studies; 0 where the result has already vanished.
 *
 * - `rosenthal`: k (z / z₁₋ₐ)² − k with z = |Σ yᵢ/√vᵢ| / √k. Rosenthal, Psychological Bulletin, 1979.
 * - `orwin`: k (mean − target) / target. Orwin, Journal of Educational Statistics, 1983.
 * - `rosenberg`: k ((Σwᵢyᵢ / z₁₋ₐ⸝₂)² − Σwᵢ) / Σwᵢ with wᵢ = 1/vᵢ. Rosenberg, Evolution, 2005; by the normal distribution, as in metafor.
 *
 * A large number shows no absence of bias: the count takes for granted that missing studies average to no effect, and all but
 * Orwin's ask about significance, not about size. Prefer {@link trimAndFill}, {@link eggerTest} and the risk of bias of each study.
 * @param effects - At least one effect and sampling variance, in any order.
 * @param options - Kind, and its level of significance or its target.
 * @returns The number and what it was computed from.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field` (as for `target` with another kind than Orwin's),
 * `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { failSafeN } from "microdosing/evidence";
 * const effects = [{ yi: 0.4, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.6, vi: 0.05 }];
 * console.log(failSafeN(effects).n, failSafeN(effects, { type: "orwin", target: 0.1 }).n);
 * // 24 12
 * ```
 */
export function failSafeN(effects: readonly EffectEstimate[], options: FailSafeNOptions = {}): FailSafeN {
  const checked = checkEffects(effects);
  const given = check(failSafeNOptionsShape, options, "options", ["options"]);
  if (given.type === "orwin") return orwin(checked, given);
  const { type = "rosenthal", alpha = 0.05 } = given;
  return type === "rosenthal" ? rosenthal(checked, alpha) : rosenberg(checked, alpha);
}

function rosenthal(effects: readonly EffectEstimate[], alpha: number): FailSafeN {
  const k = effects.length;
  const combined = Math.abs(total(effects.map(({ yi, vi }) => yi / Math.sqrt(vi)))) / Math.sqrt(k);
  const n = wholeStudies(k * (combined / normalQuantile(alpha, "upper")) ** 2 - k);
  const none = "not-applicable";
  return { type: "rosenthal", k, n, p: normalUpperTail(combined), alpha, estimate: none, target: none };
}

function orwin(effects: readonly EffectEstimate[], { target, weighted = false }: FailSafeNMagnitude): FailSafeN {
  const k = effects.length;
  const estimate = weightedMean(effects, weighted);
  const size = target === undefined ? Math.abs(estimate) / 2 : Math.abs(target);
  const n = wholeStudies((k * (Math.abs(estimate) - size)) / size);
  const signed = estimate < 0 ? -size : size;
  return { type: "orwin", k, n, p: "not-applicable", alpha: "not-applicable", estimate, target: signed };
}

function rosenberg(effects: readonly EffectEstimate[], alpha: number): FailSafeN {
  const k = effects.length;
  const weights = total(effects.map(({ vi }) => 1 / vi));
  const estimate = weightedMean(effects, true);
  const statistic = Math.abs(estimate) * Math.sqrt(weights);
  const n = wholeStudies(k * (statistic / normalQuantile(alpha / 2, "upper")) ** 2 - k);
  const p = Math.min(1, 2 * normalUpperTail(statistic));
  return { type: "rosenberg", k, n, p, alpha, estimate, target: "not-applicable" };
}

function weightedMean(effects: readonly EffectEstimate[], weighted: boolean): number {
  const weights = effects.map(({ vi }) => (weighted ? 1 / vi : 1));
  return total(effects.map(({ yi, vi }) => (weighted ? yi / vi : yi))) / total(weights);
}

/** Rounds up, but takes a number within rounding error of a whole one for it, by metafor's limit. */
function wholeStudies(count: number): number | NotEstimable {
  if (!Number.isFinite(count)) return "not-estimable";
  const nearest = Math.round(count);
  return Math.max(0, Math.abs(count - nearest) < Math.sqrt(Number.EPSILON) ? nearest : Math.ceil(count));
}
