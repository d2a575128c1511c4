import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { countMissing, type TrimAndFillEstimator, trimAndFillEstimators } from "./count-missing.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { fitMixedModel } from "./mixed-model.js";
import { poolingFields } from "./pooling-shapes.js";
import { type CheckedPooling, withDefaults } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { at } from "./sums.js";

/** Sides of a funnel plot. */
export const funnelSides = ["left", "right"] as const;
/** A side of a funnel plot. */
export type FunnelSide = (typeof funnelSides)[number];

/** Options of trim and fill. */
export interface TrimAndFillOptions extends MetaAnalysisOptions {
  /** Estimator; `"L0"` by default. */
  readonly estimator?: TrimAndFillEstimator | undefined;
  /** Side on which studies are missing; by default the one that Egger's regression with `method` points to. */
  readonly side?: FunnelSide | undefined;
}

/** Shape of {@link TrimAndFillOptions}. */
export const trimAndFillOptionsShape: Shape<TrimAndFillOptions> = /* @__PURE__ */ lazy<TrimAndFillOptions>((exactly) =>
  exactly(
    object({
      ...poolingFields(),
      estimator: optional(oneOf(trimAndFillEstimators)),
      side: optional(oneOf(funnelSides)),
    }),
  ),
);

/** The result of trim and fill. */
export interface TrimAndFill {
  /** Estimated number of missing studies. */
  readonly missing: number;
  /** Standard error of that number; not estimable where the formula of `L0` gives a negative variance. */
  readonly missingSe: number | NotEstimable;
  /** Side on which studies were filled in. */
  readonly side: FunnelSide;
  /** Estimator of the number of missing studies that was used. */
  readonly estimator: TrimAndFillEstimator;
  /** p value of no missing studies on that side; `R0` only. */
  readonly p: number | NotApplicable;
  /** The mirror images that were filled in, with the variances of the studies they mirror. */
  readonly filled: readonly EffectEstimate[];
  /** The analysis of the given and the filled-in effects. */
  readonly analysis: MetaAnalysis;
}

/**
 * Duval and Tweedie's trim and fill: how many studies a symmetric funnel lacks, and the pooled effect with them filled in.
 *
 * @remarks `metafor::trimfill`, with estimator `L0` or `R0`. Duval and Tweedie, Biometrics, 2000. The filled-in analysis keeps
 * `test` and `level`; metafor 3.8 goes back to `z` and 95% there. It is a sensitivity analysis: filled-in effects are made up.
 * @param effects - At least three effects and sampling variances; ties are ranked in the order given.
 * @param options - Estimator, side, and how to pool.
 * @returns The number of missing studies, the effects filled in, and the analysis with them.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`
 * (`options.side` where all sampling variances are equal, so that nothing points to a side), `out-of-range` or
 * `not-converged`.
 * @example
 * ```ts
 * import { trimAndFill } from "microdosing/evidence";
 * const effects = [
 *   { yi: 0.1, vi: 0.01 }, { yi: 0.2, vi: 0.02 }, { yi: 0.5, vi: 0.06 }, { yi: 0.9, vi: 0.12 }, { yi: 1.1, vi: 0.2 },
 * ];
 * const { missing, side, analysis } = trimAndFill(effects);
 * console.log(missing, side, analysis.estimate.toFixed(3));
 * // 2 left 0.214
 * ```
 */
export function trimAndFill(effects: readonly EffectEstimate[], options: TrimAndFillOptions = {}): TrimAndFill {
  const checked = checkEffects(effects, 3);
  const given = check(trimAndFillOptionsShape, options, "options", ["options"]);
  const pooling = withDefaults(given);
  const { estimator = "L0", side: chosen = asymmetricSide(checked, pooling) } = given;
  const mirror = chosen === "right" ? -1 : 1;
  const ordered = checked.map(({ yi, vi }) => ({ yi: mirror * yi, vi })).sort((left, right) => left.yi - right.yi);
  const { missing, missingSe, center } = countMissing(ordered, estimator, pooling);
  const filled = ordered.slice(ordered.length - missing).map(({ yi, vi }) => ({ yi: mirror * (2 * center - yi), vi }));
  return {
    missing,
    missingSe,
    side: chosen,
    estimator,
    p: estimator === "R0" ? 0.5 ** (missing + 1) : "not-applicable",
    filled,
    analysis: pool([...checked, ...filled], pooling),
  };
}

function asymmetricSide(effects: readonly EffectEstimate[], pooling: CheckedPooling): FunnelSide {
  const columns = [effects.map(() => 1), effects.map(({ vi }) => Math.sqrt(vi))];
  const { coefficients, redundantColumn } = fitMixedModel(effects, pooling, columns);
  if (redundantColumn >= 0) {
    refuse("invalid-value", "options.side", "a side, since equal sampling variances point to none", undefined);
  }
  return at(coefficients, 1).estimate < 0 ? "right" : "left";
}
