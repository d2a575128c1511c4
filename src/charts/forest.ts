import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { I18n } from "../model/i18n.js";
import {
  type CheckedFields,
  checkArray,
  checkFinite,
  checkI18n,
  checkIdPrefix,
  checkInteger,
  checkInterval,
  checkObject,
  checkOptional,
  checkString,
  joinPath,
  refuse,
} from "../shapes/check.js";

/** A confidence or prediction interval. */
export type Interval = readonly [number, number];

/** One study of a forest plot. */
export interface ForestRow {
  /** Name of the study. */
  readonly label: string;
  /** Effect. */
  readonly estimate: number;
  /** Confidence interval. */
  readonly ci: Interval;
  /** Weight as a percentage: the area of the square. */
  readonly weight: number;
}

/** The pooled effect of a forest plot. */
export interface ForestPooled {
  /** Estimate. */
  readonly estimate: number;
  /** Confidence interval: the width of the diamond. */
  readonly ci: Interval;
  /** Prediction interval: a line through the diamond. */
  readonly predictionInterval?: Interval;
}

/** What a forest plot shows. */
export interface ForestData {
  /** Studies, top to bottom. */
  readonly rows: readonly ForestRow[];
  /** Pooled effect. */
  readonly pooled?: ForestPooled;
  /** Value of no effect: 0 for differences and log ratios. */
  readonly nullValue: number;
  /** Measure, such as `SMD`: a term under `measure`. */
  readonly measure: string;
}

/** Options of a forest plot. */
export interface ForestOptions {
  /** Width in pixels of the drawing's own coordinates, from 320. Default 640. */
  readonly width?: number;
  /** Put before the ids of title and description, where a page has several plots: a letter, then letters, digits, `-` or `_`. */
  readonly idPrefix?: string;
}

const rowHeight = 28;
const margin = 16;
const axisHeight = 44;
const largestSquare = 16;

/**
 * Draws a forest plot: a square with its interval for each study, its area by weight, a diamond for the pooled effect, a
 * line at no effect (Lewis and Clarke, BMJ 2001). It takes the colour of the text around it.
 *
 * @param data - Studies, pooled effect, value of no effect and measure.
 * @param i18n - The language of the labels; in a right-to-left one the labels stand on the right, the axis stays.
 * @param options - See {@link ForestOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { forestPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const svg = forestPlot(
 *   { rows: [{ label: "A & B 2020", estimate: 0.2, ci: [-0.1, 0.5], weight: 100 }], nullValue: 0, measure: "SMD" },
 *   await createI18n("en"),
 * );
 * console.log(svg.startsWith("<svg"), svg.includes("A &#x26; B 2020"));
 * // true true
 * ```
 */
export function forestPlot(data: ForestData, i18n: I18n, options: ForestOptions = {}): string {
  return toHtml(drawForest(data, i18n, options), { space: "svg", closeEmptyElements: true });
}

/**
 * Draws a forest plot as a hast element, for a renderer that puts it into a tree of its own.
 *
 * @param data - As for {@link forestPlot}.
 * @param i18n - As for {@link forestPlot}.
 * @param options - As for {@link forestPlot}.
 * @returns An `svg` element.
 * @throws {MicrodosingError} As {@link forestPlot}.
 */
export function drawForest(data: ForestData, i18n: I18n, options: ForestOptions): Element {
  checkI18n(i18n);
  const { rows, pooled, nullValue, measure } = checkForest(data);
  const fields = checkObject(options, "options", ["width", "idPrefix"]);
  const width = checkOptional(fields["width"], 640, (value) =>
    checkInteger(value, "options.width", { min: 320, max: 4000 }),
  );
  const idPrefix = checkOptional(fields["idPrefix"], "", checkIdPrefix);

  const plot = { left: width * 0.36, right: width * 0.74 };
  const rightToLeft = i18n.dir === "rtl";
  const labelAt = rightToLeft ? width - margin : margin;
  const valueAt = rightToLeft ? margin : width - margin;
  const [low, high] = extent(rows, pooled, nullValue);
  const x = (value: number): number => round(plot.left + ((value - low) / (high - low)) * (plot.right - plot.left));
  const height = margin * 2 + (rows.length + (pooled === undefined ? 0 : 1)) * rowHeight + axisHeight;
  const baseline = height - axisHeight;
  const rowY = (index: number): number => margin + index * rowHeight + rowHeight / 2;
  // In a right-to-left drawing, "start" is the right edge of a text.
  const text = (at: number, y: number, content: string, anchor: string) =>
    s("text", { x: round(at), y: round(y + 4), textAnchor: anchor, fill: "currentColor" }, content);
  const describe = (estimate: number, [from, to]: Interval): string =>
    i18n.text({
      key: "common:render.interval",
      values: { estimate: fixed(estimate), low: fixed(from), high: fixed(to) },
    });
  const pooledLabel = i18n.text({ key: "common:render.pooled" });
  const measureLabel = i18n.text({ key: `common:term.measure.${measure}` });
  const lines = [
    ...rows.map((row) => `${row.label}: ${describe(row.estimate, row.ci)}`),
    ...(pooled === undefined ? [] : [`${pooledLabel}: ${describe(pooled.estimate, pooled.ci)}`]),
  ];
  const ids = { title: `${idPrefix}forest-title`, description: `${idPrefix}forest-description` };

  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      ariaLabelledBy: [ids.title, ids.description],
      fontSize: 13,
      fontFamily: "system-ui, sans-serif",
      direction: i18n.dir,
    },
    [
      s("title", { id: ids.title }, measureLabel),
      s("desc", { id: ids.description }, lines.join("; ")),
      s("line", {
        x1: x(nullValue),
        x2: x(nullValue),
        y1: margin,
        y2: baseline,
        stroke: "currentColor",
        strokeDashArray: "4 3",
      }),
      ...rows.flatMap((row, index) => {
        const y = rowY(index);
        const side = round(Math.max(4, largestSquare * Math.sqrt(row.weight / 100)));
        return [
          text(labelAt, y, row.label, "start"),
          s("line", { x1: x(row.ci[0]), x2: x(row.ci[1]), y1: y, y2: y, stroke: "currentColor" }),
          s("rect", {
            x: round(x(row.estimate) - side / 2),
            y: round(y - side / 2),
            width: side,
            height: side,
            fill: "currentColor",
          }),
          text(valueAt, y, describe(row.estimate, row.ci), "end"),
        ];
      }),
      ...(pooled === undefined ? [] : drawPooled(pooled, rowY(rows.length), x)),
      ...(pooled === undefined
        ? []
        : [
            text(labelAt, rowY(rows.length), pooledLabel, "start"),
            text(valueAt, rowY(rows.length), describe(pooled.estimate, pooled.ci), "end"),
          ]),
      s("line", { x1: plot.left, x2: plot.right, y1: baseline, y2: baseline, stroke: "currentColor" }),
      ...ticks(low, high).flatMap((tick) => [
        s("line", { x1: x(tick), x2: x(tick), y1: baseline, y2: baseline + 5, stroke: "currentColor" }),
        text(x(tick), baseline + 16, String(fixed(tick)), "middle"),
      ]),
      text((plot.left + plot.right) / 2, baseline + 34, measureLabel, "middle"),
    ],
  );
}

function drawPooled(pooled: ForestPooled, y: number, x: (value: number) => number) {
  const half = largestSquare / 2;
  const [low, high] = pooled.ci;
  const points = [
    [x(low), y],
    [x(pooled.estimate), y - half],
    [x(high), y],
    [x(pooled.estimate), y + half],
  ];
  const prediction = pooled.predictionInterval;
  return [
    ...(prediction === undefined
      ? []
      : [s("line", { x1: x(prediction[0]), x2: x(prediction[1]), y1: y, y2: y, stroke: "currentColor" })]),
    s("polygon", { points: points.map((point) => point.join(",")).join(" "), fill: "currentColor" }),
  ];
}

function checkForest(value: unknown): ForestData {
  const fields = checkObject(value, "data", ["rows", "pooled", "nullValue", "measure"]);
  const rows = checkArray(fields["rows"], "data.rows", { min: 1 }).map((item, index): ForestRow => {
    const path = joinPath("data.rows", index);
    const row = checkObject(item, path, ["label", "estimate", "ci", "weight"]);
    return {
      label: checkLabel(row["label"], joinPath(path, "label")),
      ...checkEstimate(row, path),
      weight: checkFinite(row["weight"], joinPath(path, "weight"), { min: 0, max: 100 }),
    };
  });
  const nullValue = checkValue(fields["nullValue"], "data.nullValue");
  const measure = checkString(fields["measure"], "data.measure");
  if (fields["pooled"] === undefined) return { rows, nullValue, measure };
  const pooled = checkObject(fields["pooled"], "data.pooled", ["estimate", "ci", "predictionInterval"]);
  const prediction = pooled["predictionInterval"];
  return {
    rows,
    nullValue,
    measure,
    pooled: {
      ...checkEstimate(pooled, "data.pooled"),
      ...(prediction === undefined
        ? {}
        : { predictionInterval: checkDrawn(prediction, "data.pooled.predictionInterval") }),
    },
  };
}

/** What is drawn stays far from where a double overflows. */
const LARGEST = 1e100;

function checkValue(value: unknown, path: string): number {
  return checkFinite(value, path, { min: -LARGEST, max: LARGEST });
}

/** An estimate, its interval and, of a pooled effect, the prediction interval. */
function checkEstimate(fields: CheckedFields, path: string): { readonly estimate: number; readonly ci: Interval } {
  const estimate = checkValue(fields["estimate"], joinPath(path, "estimate"));
  const ci = checkDrawn(fields["ci"], joinPath(path, "ci"));
  if (estimate < ci[0] || estimate > ci[1]) {
    refuse("out-of-range", joinPath(path, "estimate"), "an estimate inside its interval", estimate);
  }
  return { estimate, ci };
}

function checkDrawn(value: unknown, path: string): Interval {
  const interval = checkInterval(value, path);
  for (const [index, bound] of interval.entries()) checkValue(bound, joinPath(path, index));
  return interval;
}

/** XML allows neither control characters nor halves of surrogate pairs. */
function checkLabel(value: unknown, path: string): string {
  const label = checkString(value, path);
  if (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(label))
    refuse("invalid-value", path, "text without control characters", label);
  return label;
}

/** The range to draw: everything that is shown, with a little air. */
function extent(rows: readonly ForestRow[], pooled: ForestPooled | undefined, nullValue: number): Interval {
  const values = [
    nullValue,
    ...rows.flatMap((row) => [row.estimate, ...row.ci]),
    ...(pooled === undefined ? [] : [pooled.estimate, ...pooled.ci, ...(pooled.predictionInterval ?? [])]),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low) * 0.05 || 1;
  return [low - air, high + air];
}

/** Round numbers inside the range, about five of them. */
function ticks(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

const round = (value: number): number => Math.round(value * 100) / 100;
const fixed = (value: number): number => round(value) + 0;
