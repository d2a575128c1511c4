import { element, escapeMarkup, type Markup } from "../lib/markup.js";
import type { ForestData, ForestPooled, ForestRow, Interval } from "../model/forest-data.js";
import type { I18n } from "../model/i18n.js";
import { type ForestAxis, forestAxis, hundredths } from "./forest-axis.js";

const rowHeight = 28;
const margin = 16;
const axisHeight = 44;
const largestSquare = 16;
const ink = { stroke: "currentColor" };
const filled = { fill: "currentColor" };

/** Where things stand in one drawing. */
interface Frame {
  readonly axis: ForestAxis;
  /** The lower end of the rows. */
  readonly baseline: number;
  /** Where the names of studies start. */
  readonly labelAt: number;
  /** Where estimates end. */
  readonly valueAt: number;
  readonly measure: string;
}

/** A line of the plot in words. */
interface Line {
  readonly label: string;
  readonly value: string;
}

/**
 * Draws a forest plot of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - Width of the drawing's own coordinates, and what is put before ids.
 * @returns An `svg` element.
 */
export function drawForest(
  data: ForestData,
  i18n: I18n,
  options: { readonly width?: number; readonly idPrefix: string },
): Markup {
  const { width = 640, idPrefix } = options;
  const { rows, pooled, nullValue, measure } = data;
  const lines = linesOf(data, i18n);
  const height = margin * 2 + lines.length * rowHeight + axisHeight;
  const rightToLeft = i18n.dir === "rtl";
  const frame: Frame = {
    axis: forestAxis(data, [width * 0.36, width * 0.74]),
    baseline: height - axisHeight,
    labelAt: rightToLeft ? width - margin : margin,
    valueAt: rightToLeft ? margin : width - margin,
    measure: i18n.text({ key: `common:term.measure.${measure}` }),
  };
  const ids = { title: `${idPrefix}forest-title`, description: `${idPrefix}forest-description` };
  const noEffect = frame.axis.place(nullValue);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      "aria-labelledby": `${ids.title} ${ids.description}`,
      "font-size": 13,
      "font-family": "system-ui, sans-serif",
      direction: i18n.dir,
    },
    element("title", { id: ids.title }, escapeMarkup(frame.measure)),
    element("desc", { id: ids.description }, escapeMarkup(lines.map(inWords).join("; "))),
    stroke([noEffect, noEffect], [margin, frame.baseline], { "stroke-dasharray": "4 3" }),
    ...rows.flatMap((row, index) => drawRow(row, middleOf(index), frame)),
    ...(pooled === undefined ? [] : drawPooled(pooled, middleOf(rows.length), frame)),
    ...lines.flatMap((line, index) => drawLine(line, middleOf(index), frame)),
    ...drawAxis(frame),
  );
}

const inWords = ({ label, value }: Line): string => `${label}: ${value}`;

function linesOf({ rows, pooled }: ForestData, i18n: I18n): readonly Line[] {
  const line = (label: string, { estimate, ci: [low, high] }: ForestPooled): Line => {
    const values = { estimate: hundredths(estimate), low: hundredths(low), high: hundredths(high) };
    return { label, value: i18n.text({ key: "common:render.interval", values }) };
  };
  const studies = rows.map((row) => line(row.label, row));
  return pooled === undefined ? studies : [...studies, line(i18n.text({ key: "common:render.pooled" }), pooled)];
}

/** The middle of a row, from the top. */
const middleOf = (index: number): number => margin + index * rowHeight + rowHeight / 2;

function drawRow({ estimate, ci, weight }: ForestRow, y: number, { axis }: Frame): readonly Markup[] {
  const side = hundredths(Math.max(4, largestSquare * Math.sqrt(weight / 100)));
  const corner = { x: hundredths(axis.place(estimate) - side / 2), y: hundredths(y - side / 2) };
  return [level(ci, y, axis), element("rect", { ...corner, width: side, height: side, ...filled })];
}

function drawPooled({ estimate, ci, predictionInterval }: ForestPooled, y: number, { axis }: Frame): readonly Markup[] {
  const half = largestSquare / 2;
  const middle = axis.place(estimate);
  const corners = [
    [axis.place(ci[0]), y],
    [middle, y - half],
    [axis.place(ci[1]), y],
    [middle, y + half],
  ];
  return [
    ...(predictionInterval === undefined ? [] : [level(predictionInterval, y, axis)]),
    element("polygon", { points: corners.map((corner) => corner.join(",")).join(" "), ...filled }),
  ];
}

function drawLine({ label, value }: Line, y: number, { labelAt, valueAt }: Frame): readonly Markup[] {
  // In a right-to-left drawing, "start" is the right edge of a text.
  return [words(labelAt, y, label, "start"), words(valueAt, y, value, "end")];
}

function drawAxis({ axis, baseline, measure }: Frame): readonly Markup[] {
  const [left, right] = axis.ends;
  return [
    level(axis.ends, baseline, { place: (value) => value }),
    ...axis.ticks.flatMap((tick) => {
      const x = axis.place(tick);
      return [stroke([x, x], [baseline, baseline + 5]), words(x, baseline + 16, String(hundredths(tick)), "middle")];
    }),
    words((left + right) / 2, baseline + 34, measure, "middle"),
  ];
}

/** A horizontal line from one value to another. */
function level([low, high]: Interval, y: number, axis: Pick<ForestAxis, "place">): Markup {
  return stroke([axis.place(low), axis.place(high)], [y, y]);
}

function stroke([x1, x2]: Interval, [y1, y2]: Interval, more: Readonly<Record<string, string>> = {}): Markup {
  return element("line", { x1, x2, y1, y2, ...ink, ...more });
}

/** A text whose middle line is at a height. */
function words(x: number, y: number, text: string, anchor: "start" | "middle" | "end"): Markup {
  const halfOfLetters = 4;
  const place = { x: hundredths(x), y: hundredths(y + halfOfLetters) };
  return element("text", { ...place, "text-anchor": anchor, ...filled }, escapeMarkup(text));
}
