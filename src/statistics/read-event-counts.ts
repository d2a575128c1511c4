import type { EventCounts } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { count, positiveCount } from "../shapes/number.js";
import { openObject } from "../shapes/object.js";
import { refined } from "../shapes/refined.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { type Cells, cellsOf, tooManyEvents } from "./effect-from-events.js";

/** Shape of a table of events; what else it carries is left alone. */
export const countsShape: Shape<EventCounts> = /* @__PURE__ */ lazy<EventCounts>((exactly) =>
  exactly(refined(openObject({ events1: count, n1: positiveCount, events2: count, n2: positiveCount }), tooManyEvents)),
);

/** Shape of the tables to pool. */
export const eventCountsShape: Shape<readonly EventCounts[]> = /* @__PURE__ */ lazy<readonly EventCounts[]>((exactly) =>
  exactly(list(countsShape)),
);

/**
 * Narrows a value to tables of events.
 *
 * @param value - The value.
 * @returns Their cells, at least one table.
 */
export function checkTables(value: unknown): readonly Cells[] {
  const tables = check(eventCountsShape, value, "tables", ["tables"]);
  if (tables.length === 0) refuse("too-few-studies", "tables", "at least 1 table", 0);
  return tables.map(cellsOf);
}

/** Whether some participants had the event and some had not; what no odds or risk ratio can be read from otherwise. */
export function isInformative({ a, b, c, d }: Cells): boolean {
  return a + c > 0 && b + d > 0;
}
