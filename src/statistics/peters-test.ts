import type { EventCounts } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { fromTable } from "./effect-from-events.js";
import { type FunnelRegression, regressFunnel } from "./funnel-regression.js";
import { checkTables, isInformative } from "./read-event-counts.js";

/** The measures that Peters' test takes. `OR`: log odds ratio. `RR`: log risk ratio. */
export const petersMeasures = ["OR", "RR"] as const;
/** A measure that Peters' test takes. */
export type PetersMeasure = (typeof petersMeasures)[number];

/** Options of Peters' test. */
export interface PetersOptions {
  /** The measure; `"OR"` by default, for which the test was proposed. */
  readonly measure?: PetersMeasure | undefined;
}

/** Shape of {@link PetersOptions}. */
export const petersOptionsShape: Shape<PetersOptions> = /* @__PURE__ */ lazy<PetersOptions>((exactly) =>
  exactly(object({ measure: optional(oneOf(petersMeasures)) })),
);

/**
 * Peters' test for funnel plot asymmetry of odds or risk ratios: whether effects depend on the size of the trial.
 *
 * @remarks The log ratio (with 1/2 in all cells of a table that has an empty one) is regressed on 1/N, N the participants of the
 * table, with weights 1/(1/E + 1/(N − E)), E the events of both groups: Peters, Sutton, Jones, Abrams and Rushton, JAMA, 2006;
 * `metabias(method.bias = "Peters")` of the R package meta. A log odds or risk ratio is correlated with
 * its own standard error, the more the further it is from 0, so that {@link eggerTest} finds asymmetry where there is none: in
 * simulated bodies of 20 trials without bias (50 to 200 people a group, a true odds ratio of 0.1 or 10) in three of four bodies
 * with `OR` and nine of ten with `RR` at p < 0.1, where this test finds it in about one of ten. Where hardly anyone has the event
 * in small trials this test fails too (three of ten), and {@link harbordTest} holds. An asymmetric funnel has causes other than
 * unpublished trials, and with fewer than ten trials the test has little power (Cochrane Handbook, chapter 13).
 * @param tables - Events and sizes of two groups, in any order; further fields are ignored. At least three tables in which some
 * participants had the event and some had not; the others are left out and counted.
 * @param options - The measure.
 * @returns The result. Where all tables have the same size there is no regression, and its numbers are `"not-estimable"`.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or
 * `out-of-range`, with the field, such as `tables[2].events1`.
 * @example
 * ```ts
 * import { petersTest } from "microdosing/evidence";
 * const tables = [
 *   { events1: 30, n1: 100, events2: 40, n2: 100 },
 *   { events1: 12, n1: 50, events2: 20, n2: 50 },
 *   { events1: 4, n1: 25, events2: 11, n2: 25 },
 *   { events1: 1, n1: 10, events2: 6, n2: 10 },
 * ];
 * const { statistic, df, p } = petersTest(tables);
 * console.log(Number(statistic).toFixed(3), df, Number(p).toFixed(4));
 * // -9.707 2 0.0104
 * ```
 */
export function petersTest(tables: readonly EventCounts[], options: PetersOptions = {}): FunnelRegression {
  const given = checkTables(tables);
  const { measure = "OR" } = check(petersOptionsShape, options, "options", ["options"]);
  const used = given.filter(isInformative);
  const effects = used.map((cells) => {
    const events = cells.a + cells.c;
    const others = cells.b + cells.d;
    return { yi: fromTable({ measure, ...cells }).yi, vi: 1 / events + 1 / others };
  });
  const predictor = used.map(({ a, b, c, d }) => 1 / (a + b + c + d));
  return regressFunnel(effects, predictor, given.length - used.length);
}
