import type { EventCounts } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { type Cells, fromTable } from "./effect-from-events.js";
import { describeCounts, type PooledCounts, testCounts } from "./pooled-counts.js";
import { checkTables, isInformative } from "./read-event-counts.js";
import { sumOf } from "./sums.js";

/** The measures of Mantel and Haenszel's method. `OR`: log odds ratio. `RR`: log risk ratio. `RD`: risk difference. */
export const mantelHaenszelMeasures = ["OR", "RR", "RD"] as const;
/** A measure of Mantel and Haenszel's method. */
export type MantelHaenszelMeasure = (typeof mantelHaenszelMeasures)[number];

/** Options of Mantel and Haenszel's method. */
export interface MantelHaenszelOptions {
  /** The measure. */
  readonly measure: MantelHaenszelMeasure;
  /** Confidence level, between 0 and 1; 0.95 by default. */
  readonly level?: number | undefined;
}

/** Shape of {@link MantelHaenszelOptions}. */
export const mantelHaenszelOptionsShape: Shape<MantelHaenszelOptions> = /* @__PURE__ */ lazy<MantelHaenszelOptions>(
  (exactly) => exactly(object({ measure: oneOf(mantelHaenszelMeasures), level: optional(share) })),
);

/** An estimate that the tables may not determine. */
interface Estimate {
  readonly estimate: number | NotEstimable;
  readonly variance: number;
}

/**
 * Pools tables of events by Mantel and Haenszel's method: one true effect, weights that hold where events are rare.
 *
 * @remarks `metafor::rma.mh`. Nothing is added to empty cells, so tables with one empty cell count as they are. Variances: `OR`
 * Robins, Breslow and Greenland, Biometrics, 1986; `RR` Greenland and Robins, Biometrics, 1985; `RD` Sato, Biometrics, 1989. The
 * test of homogeneity compares the effects of the single tables, with 1/2 in all cells of a table that has an empty one and
 * without those where nobody or everybody had the event, with the pooled one.
 * @param tables - Events and sizes of two groups, at least one table, in any order; further fields are ignored.
 * @param options - The measure, and the confidence level.
 * @returns The pooled effect (log units for ratios). `"not-estimable"` where no table has an event in one of the groups, or, with
 * `OR`, the ratio would be 0 or infinite.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or
 * `out-of-range`, with the field, such as `tables[2].events1`.
 * @example
 * ```ts
 * import { poolMantelHaenszel } from "microdosing/evidence";
 * const tables = [{ events1: 4, n1: 123, events2: 11, n2: 139 }, { events1: 0, n1: 20, events2: 5, n2: 20 }];
 * const { estimate, ci } = poolMantelHaenszel(tables, { measure: "RR" });
 * const ratio = (log: number) => Math.exp(log).toFixed(3);
 * if (estimate !== "not-estimable" && ci !== "not-estimable") console.log(ratio(estimate), ci.map(ratio).join(" to "));
 * // 0.277 0.095 to 0.805
 * ```
 */
export function poolMantelHaenszel(tables: readonly EventCounts[], options: MantelHaenszelOptions): PooledCounts {
  const cells = checkTables(tables);
  const { measure, level = 0.95 } = check(mantelHaenszelOptionsShape, options, "options", ["options"]);
  const { estimate, variance } = estimateBy(measure, cells);
  const single = cells.filter(isInformative).map((table) => fromTable({ measure, ...table }));
  const spread = estimate === "not-estimable" ? 0 : sumOf(single, ({ yi, vi }) => (yi - estimate) ** 2 / vi);
  return {
    k: cells.length,
    ...testCounts(estimate, Math.sqrt(variance), level),
    ...describeCounts(spread, single.length, estimate),
    level,
  };
}

function estimateBy(measure: MantelHaenszelMeasure, tables: readonly Cells[]): Estimate {
  switch (measure) {
    case "OR":
      return oddsRatio(tables);
    case "RR":
      return riskRatio(tables);
    case "RD":
      return riskDifference(tables);
  }
}

const sizeOf = ({ a, b, c, d }: Cells): number => a + b + c + d;
const none: Estimate = { estimate: "not-estimable", variance: 0 };

function oddsRatio(tables: readonly Cells[]): Estimate {
  const concordant = (table: Cells): number => (table.a / sizeOf(table)) * table.d;
  const discordant = (table: Cells): number => (table.b / sizeOf(table)) * table.c;
  const alike = (table: Cells): number => (table.a + table.d) / sizeOf(table);
  const unlike = (table: Cells): number => (table.b + table.c) / sizeOf(table);
  const r = sumOf(tables, concordant);
  const s = sumOf(tables, discordant);
  if (r === 0 || s === 0) return none;
  const first = sumOf(tables, (table) => alike(table) * concordant(table)) / r ** 2;
  const mixed =
    sumOf(tables, (table) => alike(table) * discordant(table) + unlike(table) * concordant(table)) / (r * s);
  const last = sumOf(tables, (table) => unlike(table) * discordant(table)) / s ** 2;
  return { estimate: Math.log(r / s), variance: (first + mixed + last) / 2 };
}

function riskRatio(tables: readonly Cells[]): Estimate {
  const r = sumOf(tables, (table) => table.a * ((table.c + table.d) / sizeOf(table)));
  const s = sumOf(tables, (table) => table.c * ((table.a + table.b) / sizeOf(table)));
  if (r === 0 || s === 0) return none;
  const spread = sumOf(tables, (table) => {
    const { a, b, c, d } = table;
    const n = sizeOf(table);
    return ((a + b) / n) * ((c + d) / n) * (a + c) - (a / n) * c;
  });
  return { estimate: Math.log(r / s), variance: spread / (r * s) };
}

function riskDifference(tables: readonly Cells[]): Estimate {
  const weight = sumOf(tables, (table) => (table.a + table.b) * ((table.c + table.d) / sizeOf(table)));
  const estimate =
    sumOf(tables, (table) => {
      const n = sizeOf(table);
      return table.a * ((table.c + table.d) / n) - table.c * ((table.a + table.b) / n);
    }) / weight;
  const shared = sumOf(tables, (table) => {
    const n = sizeOf(table);
    const [share1, share2] = [(table.a + table.b) / n, (table.c + table.d) / n];
    const excess = table.c + table.d - table.a - table.b;
    return table.c * share1 ** 2 - table.a * share2 ** 2 + (share1 * share2 * excess) / 2;
  });
  const own = sumOf(tables, (table) => (table.a * table.d + table.c * table.b) / sizeOf(table)) / 2;
  // Rounding may leave a hair below 0 where nobody or everybody had the event.
  return { estimate, variance: Math.max(0, estimate * shared + own) / weight ** 2 };
}
