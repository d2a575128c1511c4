import { element, type Markup } from "../lib/markup.js";
import type { FunnelData } from "../model/funnel-data.js";
import type { TextI18n } from "../model/i18n.js";
import { isRatio } from "../shapes/records/plotted.js";
import { drawAxis, measureName, valueText } from "./draw-axis.js";
import { drawLegend, type LegendItem } from "./draw-legend.js";
import { hundredths, type PlotAxis, plotAxis } from "./plot-axis.js";
import {
  block,
  type DrawOptions,
  drawing,
  LETTERS,
  LINE,
  MARGIN,
  named,
  sidesOf,
  stroke,
  words,
} from "./plot-parts.js";
import { effectText, formula, numberText, say, widthOf, wrap } from "./plot-text.js";

/** Two-sided p values of the contours, with the z value of each and how dark it is beyond. */
const CONTOURS = [
  { p: 0.1, z: 1.6448536269514722, shade: 0.1 },
  { p: 0.05, z: 1.959963984540054, shade: 0.22 },
  { p: 0.01, z: 2.5758293035489004, shade: 0.36 },
] as const;

const RADIUS = 4;

/**
 * Draws a funnel plot of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - Width and what is put before ids.
 * @returns An `svg` element.
 */
export function drawFunnel(data: FunnelData, i18n: TextI18n, options: DrawOptions): Markup {
  const { width } = options;
  const { points, pooled, nullValue } = data;
  const measure = measureName(i18n, data.measure);
  const errors = points.map(({ vi }) => Math.sqrt(vi));
  const largest = Math.max(...errors) * 1.05;
  const ladder = errorTicks(largest).map((error) => ({ error, text: numberText(i18n, error) }));
  const left = MARGIN + Math.max(...ladder.map(({ text }) => widthOf(text, LETTERS))) + 10;
  const right = width - MARGIN;
  const errorName = wrap(say(i18n, "common:plot.standard-error"), right - left, LETTERS);
  const top = MARGIN + errorName.length * LINE + 8;
  const bottom = top + Math.min(420, (right - left) * 0.8);
  const axis = plotAxis(reach(data, largest), [left, right], isRatio(data.measure));
  const depth = (error: number): number => hundredths(top + (error / largest) * (bottom - top));
  const foot = drawAxis(axis, bottom, measure, i18n);
  const legend = drawLegend(legendOf(data, i18n), foot.bottom + 10, sidesOf(i18n, width));
  const noEffect = axis.place(nullValue);
  return drawing(
    {
      kind: "funnel",
      title: say(i18n, "common:plot.funnel", { measure }),
      description: describe(data, i18n),
      height: legend.bottom + MARGIN,
    },
    options,
    [
      ...bands(axis, nullValue, largest, [top, bottom]),
      ...block("plot-axis-label", left, MARGIN, errorName, "start"),
      stroke("plot-axis", [left, left], [top, bottom]),
      ...ladder.flatMap(({ error, text }) => [
        stroke("plot-tick", [left - 5, left], [depth(error), depth(error)]),
        words("plot-tick-label", left - 8, depth(error), text, "end"),
      ]),
      stroke("plot-no-effect", [noEffect, noEffect], [top, bottom], { "stroke-dasharray": "4 3" }),
      ...(pooled === undefined
        ? []
        : [stroke("plot-pooled", [axis.place(pooled), axis.place(pooled)], [top, bottom], { "stroke-width": 2 })]),
      ...points.map(({ yi }, index) =>
        element("circle", {
          class: "plot-point",
          cx: axis.place(yi),
          cy: depth(errors[index] ?? 0),
          r: RADIUS,
          fill: "currentColor",
        }),
      ),
      ...foot.marks,
      ...legend.marks,
    ],
  );
}

/** All that the axis must hold: the studies, the pooled effect, and the widest contour on either side. */
function reach({ points, pooled, nullValue }: FunnelData, largest: number): readonly number[] {
  const widest = CONTOURS[2].z * largest;
  return [
    nullValue - widest,
    nullValue + widest,
    ...points.map(({ yi }) => yi),
    ...(pooled === undefined ? [] : [pooled]),
  ];
}

/** Standard errors that the vertical axis names, from 0 at the top. */
function errorTicks(largest: number): readonly number[] {
  // A subnormal number is too small to be divided into steps.
  if (largest < 1e-300) return [0];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** What lies between two contours, on either side of no effect; darker where a result is less likely to be chance. */
function bands(
  { place, ends: [left, right] }: PlotAxis,
  nullValue: number,
  largest: number,
  [top, bottom]: readonly [number, number],
): readonly Markup[] {
  const tip = [place(nullValue), top];
  return CONTOURS.flatMap(({ z, p, shade }, index) =>
    ([-1, 1] as const).map((side) => {
      const inner = [place(nullValue + side * z * largest), bottom];
      const next = CONTOURS[index + 1];
      const edge = side < 0 ? left : right;
      const outer =
        next === undefined
          ? [
              [edge, bottom],
              [edge, top],
            ]
          : [[place(nullValue + side * next.z * largest), bottom]];
      const corners = [tip, inner, ...outer];
      return element("polygon", {
        class: `plot-contour plot-contour-${String(p).replace("0.", "")}`,
        points: corners.map((corner) => corner.map(hundredths).join(",")).join(" "),
        fill: "currentColor",
        "fill-opacity": shade,
      });
    }),
  );
}

function legendOf({ pooled, measure }: FunnelData, i18n: TextI18n): readonly LegendItem[] {
  const [first, second, third] = CONTOURS;
  const bound = (value: number) => numberText(i18n, value);
  const swatch = (shade: number) => (x: number, y: number) =>
    element("rect", {
      class: "plot-swatch",
      x: hundredths(x - 8),
      y: hundredths(y - 7),
      width: 16,
      height: 14,
      fill: "currentColor",
      "fill-opacity": shade,
      stroke: "currentColor",
    });
  const between = (low: number, high: number) =>
    formula(i18n, "common:plot.p-between", { low: bound(low), high: bound(high) });
  return [
    { text: formula(i18n, "common:plot.p-above", { bound: bound(first.p) }), mark: (x, y) => [swatch(0)(x, y)] },
    { text: between(second.p, first.p), mark: (x, y) => [swatch(first.shade)(x, y)] },
    { text: between(third.p, second.p), mark: (x, y) => [swatch(second.shade)(x, y)] },
    {
      text: formula(i18n, "common:plot.p-below", { bound: bound(third.p) }),
      mark: (x, y) => [swatch(third.shade)(x, y)],
    },
    {
      text: say(i18n, "common:plot.no-effect"),
      mark: (x, y) => [stroke("plot-no-effect", [x, x], [y - 8, y + 8], { "stroke-dasharray": "4 3" })],
    },
    ...(pooled === undefined
      ? []
      : [
          {
            text: say(i18n, "common:plot.item", {
              label: say(i18n, "common:plot.all"),
              value: valueText(i18n, measure, pooled),
            }),
            mark: (x: number, y: number) => [stroke("plot-pooled", [x, x], [y - 8, y + 8], { "stroke-width": 2 })],
          },
        ]),
  ];
}

function describe({ points, pooled, measure }: FunnelData, i18n: TextI18n): string {
  const item = (label: string, value: string): string => say(i18n, "common:plot.item", { label, value });
  const studies = points.map(({ label, yi, vi }) => {
    const values = { estimate: valueText(i18n, measure, yi), error: effectText(i18n, Math.sqrt(vi)) };
    return item(named(label), say(i18n, "common:plot.point", values));
  });
  const all = pooled === undefined ? [] : [item(say(i18n, "common:plot.all"), valueText(i18n, measure, pooled))];
  return [...studies, ...all].join("; ");
}
