import type { Interval } from "../model/forest-data.js";

/** A horizontal axis. */
export interface PlotAxis {
  /** Left and right end, in the drawing's coordinates. */
  readonly ends: Interval;
  /** What the axis names. */
  readonly ticks: readonly PlotTick[];
  /**
   * The place of a value.
   *
   * @param value - The value; the logarithm of a ratio.
   * @returns The horizontal coordinate.
   */
  place(value: number): number;
}

/** A value that an axis names. */
export interface PlotTick {
  /** Where it stands: the logarithm of a ratio. */
  readonly at: number;
  /** What is written: the ratio itself. */
  readonly value: number;
}

/**
 * An axis that holds everything that a plot shows, with a little air.
 *
 * @param values - What is shown; the logarithms of ratios.
 * @param ends - Left and right end, in the drawing's coordinates.
 * @param ratio - Whether the values are logarithms: the ticks are round ratios then.
 * @returns The axis.
 */
export function plotAxis(values: readonly number[], ends: Interval, ratio: boolean): PlotAxis {
  const [low, high] = extent(values);
  const [left, right] = ends;
  return {
    ends,
    ticks: ratio ? ratiosBetween(low, high) : roundBetween(low, high).map((value) => ({ at: value, value })),
    place: (value) => hundredths(left + ((value - low) / (high - low)) * (right - left)),
  };
}

function extent(values: readonly number[]): Interval {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const size = Math.max(Math.abs(low), Math.abs(high));
  // A range that is too small to be divided into steps is drawn as one point.
  const spread = high - low > Math.max(size * 1e-12, 1e-300);
  const air = spread ? (high - low) * 0.05 : Math.max(1, size * 0.05);
  return [low - air, high + air];
}

/** Round numbers inside the range, about five of them. */
function roundBetween(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Twelve digits, so that three steps of 0.1 are 0.3.
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const MOST_TICKS = 6;
const LEAST_TICKS = 3;

/** Round ratios between two logarithms: 1, 2 and 5 times powers of ten, or powers of ten; round numbers where these are too far apart. */
function ratiosBetween(low: number, high: number): readonly PlotTick[] {
  const [first, last] = [Math.floor(low / Math.LN10), Math.ceil(high / Math.LN10)];
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil((last - first) / (MOST_TICKS - 1));
  const choices = [
    powers.flatMap((power) => [1, 2, 5].map((factor) => factor * 10 ** power)),
    powers.filter((power) => power % step === 0).map((power) => 10 ** power),
  ];
  const inside = choices.map((values) => values.filter((value) => Math.log(value) >= low && Math.log(value) <= high));
  const fitting = inside.find((values) => values.length >= LEAST_TICKS && values.length <= MOST_TICKS);
  const values = fitting ?? roundBetween(Math.exp(low), Math.exp(high)).filter((value) => value > 0);
  // Two steps of a hundredth are 0.02 and not 0.020000000000000004.
  return values.map((value) => ({ at: Math.log(value), value: Number(value.toPrecision(12)) }));
}

/**
 * Rounds to what a drawing shows: two decimals.
 *
 * @param value - Any number.
 * @returns The rounded number, and 0 for a negative zero.
 */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
