import type { ForestData, ForestPooled, ForestRow, Interval } from "../model/forest-data.js";
import {
  type CheckedFields,
  checkEach,
  checkFinite,
  checkInterval,
  checkObject,
  checkString,
  joinPath,
  refuse,
} from "../shapes/check.js";

/** What is drawn stays far from where a double overflows. */
const LARGEST = 1e100;

/**
 * Checks what a forest plot is drawn from.
 *
 * @param value - The data.
 * @returns A copy of the data.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function checkForest(value: unknown): ForestData {
  const fields = checkObject(value, "data", ["rows", "pooled", "nullValue", "measure"]);
  const rows = checkEach(fields["rows"], "data.rows", checkRow);
  if (rows.length === 0) refuse("out-of-range", "data.rows", "an array of at least 1 items", fields["rows"]);
  return {
    rows,
    nullValue: checkValue(fields["nullValue"], "data.nullValue"),
    measure: checkString(fields["measure"], "data.measure"),
    ...(fields["pooled"] === undefined ? {} : { pooled: checkPooled(fields["pooled"], "data.pooled") }),
  };
}

function checkRow(value: unknown, path: string): ForestRow {
  const row = checkObject(value, path, ["label", "estimate", "ci", "weight"]);
  return {
    label: checkLabel(row["label"], joinPath(path, "label")),
    ...checkEstimate(row, path),
    weight: checkFinite(row["weight"], joinPath(path, "weight"), { min: 0, max: 100 }),
  };
}

function checkPooled(value: unknown, path: string): ForestPooled {
  const pooled = checkObject(value, path, ["estimate", "ci", "predictionInterval"]);
  const prediction = pooled["predictionInterval"];
  const estimate = checkEstimate(pooled, path);
  if (prediction === undefined) return estimate;
  return { ...estimate, predictionInterval: checkDrawn(prediction, joinPath(path, "predictionInterval")) };
}

function checkEstimate(fields: CheckedFields, path: string): { readonly estimate: number; readonly ci: Interval } {
  const estimate = checkValue(fields["estimate"], joinPath(path, "estimate"));
  const ci = checkDrawn(fields["ci"], joinPath(path, "ci"));
  if (estimate < ci[0] || estimate > ci[1]) {
    refuse("out-of-range", joinPath(path, "estimate"), "an estimate inside its interval", estimate);
  }
  return { estimate, ci };
}

function checkDrawn(value: unknown, path: string): Interval {
  const interval = checkInterval(value, path);
  for (const [index, bound] of interval.entries()) checkValue(bound, joinPath(path, index));
  return interval;
}

function checkValue(value: unknown, path: string): number {
  return checkFinite(value, path, { min: -LARGEST, max: LARGEST });
}

/** XML allows neither control characters nor halves of surrogate pairs. */
function checkLabel(value: unknown, path: string): string {
  const label = checkString(value, path);
  if (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(label)) {
    refuse("invalid-value", path, "text without control characters", label);
  }
  return label;
}
