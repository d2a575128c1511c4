import type { ForestData, Interval } from "../model/forest-data.js";

/** The horizontal axis of a forest plot. */
export interface ForestAxis {
  /** Left and right end, in the drawing's coordinates. */
  readonly ends: Interval;
  /** The values that the axis names. */
  readonly ticks: readonly number[];
  /**
   * The place of a value.
   *
   * @param value - The value, in the plot's measure.
   * @returns The horizontal coordinate.
   */
  place(value: number): number;
}

/**
 * An axis that holds everything that a plot shows, with a little air.
 *
 * @param data - What is shown.
 * @param ends - Left and right end, in the drawing's coordinates.
 * @returns The axis.
 */
export function forestAxis(data: ForestData, ends: Interval): ForestAxis {
  const [low, high] = extent(data);
  const [left, right] = ends;
  return {
    ends,
    ticks: ticksBetween(low, high),
    place: (value) => hundredths(left + ((value - low) / (high - low)) * (right - left)),
  };
}

function extent({ rows, pooled, nullValue }: ForestData): Interval {
  const values = [
    nullValue,
    ...rows.flatMap((row) => [row.estimate, ...row.ci]),
    ...(pooled === undefined ? [] : [pooled.estimate, ...pooled.ci, ...(pooled.predictionInterval ?? [])]),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  // A range that is too small to be divided into steps is drawn as one point.
  const spread = high - low > Math.max(size * 1e-12, 1e-300);
  const air = spread ? (high - low) * 0.05 : Math.max(1, size * 0.05);
  return [low - air, high + air];
}

/** Round numbers inside the range, about five of them. */
function ticksBetween(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
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
