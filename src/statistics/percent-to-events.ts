import type { NotEstimable } from "../model/no-value.js";
import { lazy } from "../shapes/lazy.js";
import { number, positiveCount } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { outOfRange } from "./out-of-range.js";

/** A percentage of participants as printed. */
export interface PrintedPercent {
  /** The percentage as printed, from 0 to 100. */
  readonly percent: number;
  /** Digits after the point as printed, 0 to 6: 0 for "33%", 1 for "33.0%"; 0 by default. */
  readonly decimals?: number | undefined;
  /** Participants that it is a share of, at least 1. */
  readonly n: number;
}

/** The numbers of participants that a printed percentage may stand for. */
export interface EventsFromPercent {
  /** The number; not estimable where several round to the same percentage. */
  readonly events: number | NotEstimable;
  /** The smallest number that rounds to the percentage. */
  readonly lowest: number;
  /** The largest number that rounds to the percentage. */
  readonly highest: number;
}

/** Shape of a {@link PrintedPercent}. */
export const printedPercentShape: Shape<PrintedPercent> = /* @__PURE__ */ lazy<PrintedPercent>((exactly) =>
  exactly(
    refined(
      object({
        percent: number({ min: 0, max: 100 }),
        decimals: optional(number({ min: 0, max: 6, whole: true })),
        n: positiveCount,
      }),
      impossible,
    ),
  ),
);

function* impossible(input: PrintedPercent): Iterable<Problem> {
  const { lowest, highest } = countsOf(input);
  if (lowest > highest)
    yield outOfRange(`a percentage that a number of ${input.n} rounds to`, input.percent, "percent");
}

/** Halves may have been rounded either way, and a binary fraction is a hair off a decimal one. */
const SLACK = 1e-9;

/** The smallest and the largest number that rounds to a percentage; none does where the smallest is above the largest. */
export function countsOf({ percent, decimals = 0, n }: PrintedPercent): {
  readonly lowest: number;
  readonly highest: number;
} {
  const half = 0.5 / 10 ** decimals;
  return {
    lowest: Math.max(0, Math.ceil(((percent - half) / 100) * n - SLACK)),
    highest: Math.min(n, Math.floor(((percent + half) / 100) * n + SLACK)),
  };
}

/**
 * The number of participants that a printed percentage stands for: every whole number that rounds to it.
 *
 * @remarks Of 30 people "33%" is 10 and nothing else; of 300 it may be 98 to 100. Where several numbers fit, `events` is
 * `"not-estimable"` and both ends are given, to see whether the choice matters. A percentage that no number rounds to is a sign of
 * another denominator or of a misprint, and is refused.
 * @param input - `percent`, `decimals` and `n`.
 * @returns The number, and the range that fits.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`, as where no number
 * rounds to the percentage.
 * @example
 * ```ts
 * import { percentToEvents } from "microdosing/evidence";
 * console.log(percentToEvents({ percent: 33, n: 30 }).events, percentToEvents({ percent: 33, n: 300 }).events);
 * // 10 not-estimable
 * ```
 */
export function percentToEvents(input: PrintedPercent): EventsFromPercent {
  const { lowest, highest } = countsOf(check(printedPercentShape, input, "input"));
  return { events: lowest === highest ? lowest : "not-estimable", lowest, highest };
}
