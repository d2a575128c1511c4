import type { Claim } from "../model/claim.js";
import type { PooledEstimate } from "../model/claim-grade.js";
import type { MessageValue } from "../model/message.js";

/** An estimate with its interval, as a reader meets the numbers. */
export interface ReaderNumbers {
  /** The estimate. */
  readonly estimate: number;
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
}

/**
 * Numbers as a reader meets them: a ratio and not its logarithm, of harm where the claim is about harm.
 *
 * @param pooled - The estimate.
 * @param kind - What the claim is about.
 * @returns The numbers, not rounded.
 */
export function readerNumbers({ estimate, intervals, measure }: PooledEstimate, kind: Claim["kind"]): ReaderNumbers {
  const [low, high] = intervals.adhoc;
  if (measure !== "RR") return { estimate, low, high };
  return kind === "harm"
    ? { estimate: Math.exp(-estimate), low: Math.exp(-high), high: Math.exp(-low) }
    : { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
}

/**
 * The numbers as a text has them.
 *
 * @param numbers - The numbers.
 * @returns The values of a message.
 */
export const valuesOf = ({
  estimate,
  low,
  high,
}: ReaderNumbers): Readonly<Record<keyof ReaderNumbers, MessageValue>> => ({
  estimate: effectNumber(estimate),
  low: effectNumber(low),
  high: effectNumber(high),
});

/** Two decimals, and whole numbers from ten on, where a fraction tells nobody anything. */
export const rounded = (value: number): number =>
  (Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 100) / 100) + 0;

/**
 * A number of an effect in a text: two decimals, as metafor and Cochrane print, and whole from ten on.
 *
 * @param value - The number.
 * @returns The value of a message.
 */
export const effectNumber = (value: number): MessageValue => {
  const number = rounded(value);
  return { fixed: { number, decimals: Math.abs(number) >= 10 ? 0 : 2 } };
};
