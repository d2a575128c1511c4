import type { FindingsRow } from "../model/findings.js";
import { certainties } from "../model/grading.js";
import { checkEach, checkFields, checkInteger, checkMessage, oneOf } from "./check.js";

/**
 * Checks the rows of a summary of findings.
 *
 * @param rows - The rows.
 * @returns The rows.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkFindings(rows: unknown): readonly FindingsRow[] {
  const count = (value: unknown, path: string): number => checkInteger(value, path, { min: 0 });
  return checkEach(rows, "rows", (row, path) => {
    checkFields(row, path, {
      k: count,
      participants: count,
      outcome: checkMessage,
      effect: checkMessage,
      statement: checkMessage,
      certainty: oneOf([...certainties, "no-evidence"]),
    });
    return row as FindingsRow;
  });
}
