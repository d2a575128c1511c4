import { tableOfFindings } from "../lib/table-of-findings.js";
import type { MessageTable, OutcomeFindings } from "../model/findings.js";
import { list } from "../shapes/list.js";
import { findingsRowShape } from "../shapes/records/findings.js";
import { check } from "../shapes/shape.js";

/**
 * The head and body of a summary-of-findings table as messages, ready for any renderer.
 *
 * @param rows - Rows of a summary of findings.
 * @returns Outcome, studies, participants, certainty, effect and sentence; where a row has absolute effects, also the risks
 * without and with the treatment and their difference, a line for each baseline risk.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `unknown-id` or `out-of-range`.
 * @example
 * ```ts
 * import { findingsTable, summaryOfFindings } from "microdosing/evidence";
 * const table = findingsTable(summaryOfFindings(["depression"]));
 * console.log(table.head.length, table.rows.length);
 * // 6 1
 * ```
 */
export function findingsTable(rows: readonly OutcomeFindings[]): MessageTable {
  return tableOfFindings(check(list(findingsRowShape), rows, "rows", ["rows"]));
}
