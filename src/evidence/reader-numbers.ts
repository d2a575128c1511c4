import type { Claim } from "../model/claim.js";
import type { PooledEstimate } from "../model/claim-grade.js";

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
 * Rounds each number.
 *
 * @param numbers - The numbers.
 * @param round - How.
 * @returns The numbers, rounded.
 */
export const roundedBy = ({ estimate, low, high }: ReaderNumbers, round: (value: number) => number): ReaderNumbers => ({
  estimate: round(estimate),
  low: round(low),
  high: round(high),
});

/** Two decimals. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Whole numbers from ten on, where a fraction tells nobody anything; else two decimals. */
export const short = (value: number): number => (Math.abs(value) >= 10 ? Math.round(value) : hundredths(value));
