import { shareShown } from "../lib/forest-note.js";
import { element, type Markup } from "../lib/markup.js";
import type { ForestData, ForestPooled, ForestRow, Interval } from "../model/forest-data.js";
import type { TextI18n } from "../model/i18n.js";
import { valueText } from "./draw-axis.js";
import { hundredths, type PlotAxis } from "./plot-axis.js";
import { named, stroke } from "./plot-parts.js";
import { nameText, percentText, say, sentence } from "./plot-text.js";

/** A line of a forest plot. */
export interface ForestLine {
  /** What stands at the start. */
  readonly label: string;
  /** Whether it is a heading, or sums up what is above. */
  readonly strong?: true;
  /** Effect and interval as written. */
  readonly value?: string;
  /** Weight in percent as written. */
  readonly weight?: string;
  /** What is drawn at a height. */
  readonly marks?: (y: number, axis: PlotAxis) => readonly Markup[];
}

const LARGEST_SQUARE = 16;
const SMALLEST_SQUARE = 4;
const filled = { fill: "currentColor" };

/**
 * The lines of a forest plot, top to bottom: studies by group, subtotals, the pooled effect, where a new study would fall.
 *
 * @param data - What is shown.
 * @param i18n - The language.
 * @returns The lines.
 */
export function forestLines(data: ForestData, i18n: TextI18n): readonly ForestLine[] {
  const { rows, subtotals = [], pooled, measure } = data;
  const read = (value: number): string => valueText(i18n, measure, value);
  const intervalText = ({ estimate, ci: [low, high] }: ForestPooled): string =>
    say(i18n, "common:plot.interval", { estimate: read(estimate), low: read(low), high: read(high) });
  const rowLine = (row: ForestRow): ForestLine => ({
    label: nameText(i18n, row.label),
    value: intervalText(row),
    // One study has all the weight, which tells nothing.
    ...(rows.length < 2 ? {} : { weight: percentText(i18n, row.weight, 1) }),
    marks: (y, axis) => square(row, y, axis),
  });
  const pooledLines = (label: string, kind: string, summary: ForestPooled): readonly ForestLine[] => [
    { label, strong: true, value: intervalText(summary), marks: (y, axis) => [diamond(kind, summary, y, axis)] },
    ...predictionLines(summary),
  ];
  const predictionLines = ({ predictionInterval }: ForestPooled): readonly ForestLine[] => {
    if (predictionInterval === undefined) return [];
    const [low, high] = predictionInterval;
    const value = say(i18n, "common:plot.range", { low: read(low), high: read(high) });
    const marks = (y: number, axis: PlotAxis) => whisker(predictionInterval, y, axis);
    return [{ label: say(i18n, "common:plot.prediction"), value, marks }];
  };
  const groups = [...new Set(rows.map(({ group }) => group))].flatMap((group) => {
    const members = rows.filter((row) => row.group === group);
    const subtotal = subtotals.find((each) => each.group === group);
    const label = (name: string) => say(i18n, "common:plot.subtotal", { group: named(name) });
    return [
      ...(group === undefined ? [] : [{ label: named(group), strong: true as const }]),
      ...members.map(rowLine),
      // What one study found is not what several found together.
      ...(subtotal === undefined || members.length < 2
        ? []
        : pooledLines(label(subtotal.group), "plot-subtotal", subtotal)),
    ];
  });
  if (pooled === undefined || rows.length < 2) return groups;
  const share = shareShown(data);
  const label =
    share === undefined
      ? say(i18n, "common:plot.all")
      : sentence(i18n, { key: "common:plot.some", values: { share: { message: share } } });
  return [...groups, ...pooledLines(label, "plot-pooled", pooled)];
}

function square({ estimate, ci, weight }: ForestRow, y: number, axis: PlotAxis): readonly Markup[] {
  const side = hundredths(Math.max(SMALLEST_SQUARE, LARGEST_SQUARE * Math.sqrt(weight / 100)));
  const corner = { x: hundredths(axis.place(estimate) - side / 2), y: hundredths(y - side / 2) };
  return [
    level("plot-interval", ci, y, axis),
    element("rect", { class: "plot-square", ...corner, width: side, height: side, ...filled }),
  ];
}

function diamond(kind: string, { estimate, ci }: ForestPooled, y: number, axis: PlotAxis): Markup {
  const half = LARGEST_SQUARE / 2;
  const middle = axis.place(estimate);
  const corners = [
    [axis.place(ci[0]), y],
    [middle, y - half],
    [axis.place(ci[1]), y],
    [middle, y + half],
  ];
  const points = corners.map((corner) => corner.map(hundredths).join(",")).join(" ");
  return element("polygon", { class: `plot-diamond ${kind}`, points, ...filled });
}

function whisker(interval: Interval, y: number, axis: PlotAxis): readonly Markup[] {
  const cap = 4;
  return [
    level("plot-prediction", interval, y, axis),
    ...interval.map((end) => stroke("plot-prediction", [axis.place(end), axis.place(end)], [y - cap, y + cap])),
  ];
}

/** A horizontal line from one value to another. */
function level(name: string, [low, high]: Interval, y: number, axis: PlotAxis): Markup {
  return stroke(name, [axis.place(low), axis.place(high)], [y, y]);
}
