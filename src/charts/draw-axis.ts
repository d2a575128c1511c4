import type { Markup } from "../lib/markup.js";
import type { EffectMeasure } from "../model/effect-size.js";
import type { TextI18n } from "../model/i18n.js";
import { isRatio } from "../shapes/records/plotted.js";
import type { PlotAxis } from "./plot-axis.js";
import { block, LETTERS, LINE, named, stroke, words } from "./plot-parts.js";
import { effectText, numberText, say, widthOf, wrap } from "./plot-text.js";

/** What stands below an axis. */
export interface AxisFoot {
  /** What is drawn. */
  readonly marks: readonly Markup[];
  /** Its lower end. */
  readonly bottom: number;
}

/** The words at the ends of an axis. */
export interface AxisSides {
  /** What a low value favours. */
  readonly low: string;
  /** What a high value favours. */
  readonly high: string;
}

/**
 * Draws a horizontal axis with its numbers and its name. It runs from left to right in every language, as numbers do.
 *
 * @param axis - The axis.
 * @param y - Its height.
 * @param name - What it shows.
 * @param i18n - The language.
 * @param sides - What either end favours, if that is known.
 * @returns The marks, and where they end.
 */
export function drawAxis(axis: PlotAxis, y: number, name: string, i18n: TextI18n, sides?: AxisSides): AxisFoot {
  const [left, right] = axis.ends;
  const tickLength = 5;
  const top = y + tickLength + 2;
  const lines = wrap(name, right - left, LETTERS);
  const nameTop = top + LINE;
  const nameBottom = nameTop + lines.length * LINE;
  const halves = sides === undefined ? undefined : sideLines(sides, (right - left) / 2 - 8);
  return {
    marks: [
      stroke("plot-axis", axis.ends, [y, y]),
      ...axis.ticks.map(({ at }) => stroke("plot-tick", [axis.place(at), axis.place(at)], [y, y + tickLength])),
      ...tickTexts(axis, i18n).map(({ x, text }) => words("plot-tick-label", x, top + LINE / 2, text, "middle")),
      ...block("plot-axis-label", (left + right) / 2, nameTop, lines, "middle"),
      ...(halves === undefined
        ? []
        : [
            ...block("plot-favours", left, nameBottom, halves.low, "start"),
            ...block("plot-favours", right, nameBottom, halves.high, "end"),
          ]),
    ],
    bottom: nameBottom + (halves === undefined ? 0 : Math.max(halves.low.length, halves.high.length) * LINE),
  };
}

/** The arrows are outside of the isolates, so that they point away from each other in every language. */
function sideLines({ low, high }: AxisSides, width: number): Readonly<Record<keyof AxisSides, readonly string[]>> {
  const write = (text: string, mark: (text: string) => string) => (text === "" ? [] : wrap(mark(text), width, LETTERS));
  return { low: write(low, (text) => `\u2190\u00a0${text}`), high: write(high, (text) => `${text}\u00a0\u2192`) };
}

/** The numbers under an axis; one that would touch its neighbour is left out. */
function tickTexts(axis: PlotAxis, i18n: TextI18n): readonly { readonly x: number; readonly text: string }[] {
  const gap = 6;
  let free = Number.NEGATIVE_INFINITY;
  return axis.ticks.flatMap(({ at, value }) => {
    const [x, text] = [axis.place(at), numberText(i18n, value)];
    const half = widthOf(text, LETTERS) / 2;
    if (x - half < free) return [];
    free = x + half + gap;
    return [{ x, text }];
  });
}

/**
 * How a measure is called.
 *
 * @param i18n - The language.
 * @param measure - The measure.
 * @param instrument - What it is measured with.
 * @returns The name; of a ratio, that of the ratio itself.
 */
export function measureName(i18n: TextI18n, measure: EffectMeasure, instrument?: string): string {
  const name = say(i18n, `common:term.measure.${measure}`);
  if (instrument === undefined) return name;
  return say(i18n, "common:plot.measure-of", { measure: name, instrument: named(instrument) });
}

/**
 * A value of a measure as it is written.
 *
 * @param i18n - The language.
 * @param measure - The measure.
 * @param value - The value; the logarithm of a ratio.
 * @returns The text; of a ratio, the ratio itself.
 */
export function valueText(i18n: TextI18n, measure: EffectMeasure, value: number): string {
  if (!isRatio(measure)) return effectText(i18n, value);
  const ratio = Math.exp(value);
  // Of small ratios a digit more tells much.
  return ratio < 0.1 ? numberText(i18n, ratio) : effectText(i18n, ratio);
}
