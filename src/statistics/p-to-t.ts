import { checkEnum, checkFinite, checkObject, checkOptional, checkPositive } from "../shapes/check.js";
import { type DifferenceDirection, signOf } from "./difference-direction.js";
import { requireFinite } from "./require-finite.js";
import { tQuantile } from "./t-distribution.js";
import { type TestSides, testSides } from "./test-sides.js";

/** An exact p value of a t test. */
export interface PrintedPValue {
  /** The p value, above 0; a p value printed as "below" a limit is not exact. */
  readonly p: number;
  /** Degrees of freedom, above 0. */
  readonly df: number;
  /** Two-sided by default. */
  readonly sides?: TestSides;
  /** The signOf of the difference. */
  readonly direction: DifferenceDirection;
}

/**
 * The t value from an exact p value and its degrees of freedom.
 *
 * @remarks Cochrane Handbook, section 6.5.2.3. A p value printed as "< 0.05" gives a bound of t, not t.
 * @param input - `p`, `df`, `sides` and the signOf of the difference. A one-sided p value belongs to that sign.
 * @returns The t value.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { pToT } from "microdosing/evidence";
 * console.log(pToT({ p: 0.05, df: 40, direction: "positive" }).toFixed(4));
 * // 2.0211
 * ```
 */
export function pToT(input: PrintedPValue): number {
  const fields = checkObject(input, "", ["p", "df", "sides", "direction"]);
  const p = checkPositive(fields.p, "p");
  const df = checkPositive(fields.df, "df");
  const chosen = checkOptional(fields.sides, "two-sided", (value) => checkEnum(value, "sides", testSides));
  const direction = signOf(fields.direction);
  const largest = chosen === "two-sided" ? 1 : 0.5;
  checkFinite(p, "p", { max: largest });
  const t = p === largest ? 0 : tQuantile(chosen === "two-sided" ? p / 2 : p, df, "upper");
  return direction * requireFinite(t, "p");
}
