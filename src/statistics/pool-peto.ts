import type { EventCounts } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { petoScore } from "./effect-from-events.js";
import { describeCounts, type PooledCounts, testCounts } from "./pooled-counts.js";
import { checkTables, isInformative } from "./read-event-counts.js";
import { sumOf } from "./sums.js";

/** Options of Peto's method. */
export interface PetoOptions {
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
}

/** Shape of {@link PetoOptions}. */
export const petoOptionsShape: Shape<PetoOptions> = /* @__PURE__ */ lazy<PetoOptions>((exactly) =>
  exactly(object({ level: optional(share) })),
);

/**
 * Pools tables of events by Peto's one-step method: a log odds ratio for rare events, groups of about equal size and small
 * effects; elsewhere it is biased.
 *
 * @remarks `metafor::rma.peto`. Σ(O − E)/ΣV, O the events of the first group, E those expected and V their hypergeometric
 * variance; its variance is 1/ΣV. Yusuf, Peto, Lewis, Collins and Sleight, Progress in Cardiovascular Diseases, 1985. Nothing is
 * added to empty cells; tables where nobody or everybody had the event add nothing.
 * @param tables - Events and sizes of two groups, at least one table, in any order; further fields are ignored.
 * @param options - The confidence level.
 * @returns The pooled log odds ratio; `"not-estimable"` where no table has participants with and without the event.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or
 * `out-of-range`, with the field, such as `tables[2].events1`.
 * @example
 * ```ts
 * import { poolPeto } from "microdosing/evidence";
 * const { estimate, se } = poolPeto([{ events1: 1, n1: 50, events2: 4, n2: 50 }, { events1: 0, n1: 20, events2: 2, n2: 20 }]);
 * console.log(Number(estimate).toFixed(3), Number(se).toFixed(3));
 * // -1.482 0.770
 * ```
 */
export function poolPeto(tables: readonly EventCounts[], options: PetoOptions = {}): PooledCounts {
  const cells = checkTables(tables);
  const { level = 0.95 } = check(petoOptionsShape, options, "options", ["options"]);
  const scores = cells.filter(isInformative).map(petoScore);
  const variance = sumOf(scores, (item) => item.variance);
  const estimate = variance === 0 ? "not-estimable" : sumOf(scores, ({ score }) => score) / variance;
  // The sum of (score − estimate × variance)² / variance, whose terms do not cancel.
  const spread =
    estimate === "not-estimable"
      ? 0
      : sumOf(scores, (item) => (item.score - estimate * item.variance) ** 2 / item.variance);
  return {
    k: cells.length,
    ...testCounts(estimate, Math.sqrt(1 / variance), level),
    ...describeCounts(spread, scores.length, estimate),
    level,
  };
}
