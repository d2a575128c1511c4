import type { EffectEstimate } from "../model/effect-size.js";
import { checkInteger, checkObject, refuse } from "../shapes/check.js";

const eventKeys = ["measure", "events1", "n1", "events2", "n2"];
const tableKeys = ["measure", "a", "b", "c", "d"];
/** What metafor adds to the cells of a table that has an empty one. */
const CONTINUITY_CORRECTION = 0.5;

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

/** `OR`, `RR`, `RD` or `PETO` from events and sizes or from a two-by-two table, unchecked as yet. */
export function fromEvents(measure: "OR" | "RR" | "RD" | "PETO", input: unknown): EffectEstimate {
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
