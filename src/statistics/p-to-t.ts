import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { positive } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { type DifferenceDirection, differenceDirections, signOf } from "./difference-direction.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";
import { tQuantile } from "./t-distribution.js";
import { type TestSides, testSides } from "./test-sides.js";

/** An exact p value of a t test. */
export interface PrintedPValue {
  /** The p value, above 0; a p value printed as "below" a limit is not exact. */
  readonly p: number;
  /** Degrees of freedom, above 0. */
  readonly df: number;
  /** Sides of the test; `"two-sided"` by default. */
  readonly sides?: TestSides | undefined;
  /** The sign of the difference, which a p value does not carry. */
  readonly direction: DifferenceDirection;
}

/** Shape of a {@link PrintedPValue}. */
export const printedPValueShape: Shape<PrintedPValue> = /* @__PURE__ */ lazy<PrintedPValue>((exactly) =>
  exactly(
    refined(
      object({
        p: positive,
        df: positive,
        sides: optional(oneOf(testSides)),
        direction: oneOf(differenceDirections),
      }),
      tooLarge,
    ),
  ),
);

function* tooLarge({ p, sides }: PrintedPValue): Iterable<Problem> {
  if (p > largest(sides)) yield outOfRange(`a number of at most ${largest(sides)}`, p, "p");
}

/** The largest p value: on one side a larger one would belong to a difference of the other sign. */
function largest(sides: TestSides = "two-sided"): number {
  return sides === "two-sided" ? 1 : 0.5;
}

/**
 * The t value from an exact p value and its degrees of freedom.
 *
 * @remarks Cochrane Handbook, section 6.5.2.3. A p value printed as "< 0.05" gives a bound of t, not t.
 * @param input - `p`, `df`, `sides` and the sign of the difference. A one-sided p value belongs to that sign.
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
  const { p, df, sides = "two-sided", direction } = check(printedPValueShape, input, "input");
  const t = p === largest(sides) ? 0 : tQuantile(sides === "two-sided" ? p / 2 : p, df, "upper");
  return signOf(direction) * requireFinite(t, "p");
}
