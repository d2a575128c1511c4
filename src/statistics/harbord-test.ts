import type { EventCounts } from "../model/effect-size.js";
import { petoScore } from "./effect-from-events.js";
import { type FunnelRegression, regressFunnel } from "./funnel-regression.js";
import { checkTables, isInformative } from "./read-event-counts.js";

/**
 * Harbord's test for funnel plot asymmetry of odds ratios: Egger's regression with scores in the place of log odds ratios.
 *
 * @remarks With Z the events of the first group minus those expected and V their hypergeometric variance, Z/V is regressed on
 * 1/√V with weights V: Harbord, Egger and Sterne, Statistics in Medicine, 2006; `metabias(method.bias = "Harbord")` of the R
 * package meta. Z/V is Peto's log odds ratio. In the simulations named at
 * {@link petersTest}, whose groups are of equal size, it finds asymmetry where there is none in one of ten bodies to one of six.
 * @param tables - As for {@link petersTest}.
 * @returns The result. Where all variances are equal there is no regression, and its numbers are `"not-estimable"`.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { harbordTest } from "microdosing/evidence";
 * const tables = [
 *   { events1: 30, n1: 100, events2: 40, n2: 100 },
 *   { events1: 12, n1: 50, events2: 20, n2: 50 },
 *   { events1: 4, n1: 25, events2: 11, n2: 25 },
 *   { events1: 1, n1: 10, events2: 6, n2: 10 },
 * ];
 * const { statistic, df, p } = harbordTest(tables);
 * console.log(Number(statistic).toFixed(3), df, Number(p).toFixed(4));
 * // -21.293 2 0.0022
 * ```
 */
export function harbordTest(tables: readonly EventCounts[]): FunnelRegression {
  const given = checkTables(tables);
  const used = given.filter(isInformative);
  const effects = used.map((cells) => {
    const { score, variance } = petoScore(cells);
    return { yi: score / variance, vi: 1 / variance };
  });
  return regressFunnel(
    effects,
    effects.map(({ vi }) => Math.sqrt(vi)),
    given.length - used.length,
  );
}
