import { type Severity, severities } from "../model/risk.js";
import { oneOf } from "../shapes/members.js";
import { check } from "../shapes/shape.js";

/** Place of each severity in their order, the most severe first. */
export const rankOfSeverity: Readonly<Record<Severity, number>> = {
  contraindicated: 0,
  major: 1,
  moderate: 2,
  minor: 3,
  unknown: 4,
};

const severity = /* @__PURE__ */ oneOf(severities);

/**
 * Compares two severities for sorting, most severe first; `unknown` sorts last and is never a synonym of "safe".
 *
 * @param a - One severity.
 * @param b - The other.
 * @returns Below 0 if `a` is the more severe, above 0 if `b` is, 0 if they are equal.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { compareSeverity } from "microdosing/risk";
 * console.log((["minor", "contraindicated", "unknown"] as const).toSorted(compareSeverity).join());
 * // contraindicated,minor,unknown
 * ```
 */
export function compareSeverity(a: Severity, b: Severity): number {
  return rankOfSeverity[check(severity, a, "a")] - rankOfSeverity[check(severity, b, "b")];
}
