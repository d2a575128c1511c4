import { forestNote } from "../lib/forest-note.js";
import type { Markup } from "../lib/markup.js";
import type { ForestData } from "../model/forest-data.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message } from "../model/message.js";
import { isRatio } from "../shapes/records/plotted.js";
import { type AxisSides, drawAxis, measureName } from "./draw-axis.js";
import { type ForestLine, forestLines } from "./forest-lines.js";
import { plotAxis } from "./plot-axis.js";
import { plotDefaults } from "./plot-options.js";
import { block, type DrawOptions, drawing, LETTERS, LINE, MARGIN, type Sides, sidesOf, stroke } from "./plot-parts.js";
import { say, sentence, widthOf, wrap } from "./plot-text.js";

/** What a forest plot can be told. */
export interface ForestDrawOptions extends Partial<DrawOptions> {
  /** What a low value favours. */
  readonly favoursLow?: Message | undefined;
  /** What a high value favours. */
  readonly favoursHigh?: Message | undefined;
}

/** Where the lines of a plot stand. */
interface ForestLayout {
  /** Left and right end of the axis. */
  readonly ends: readonly [number, number];
  /** The heights of the lines. */
  readonly lines: readonly PlacedLine[];
  /** Texts that stand above all lines. */
  readonly head: readonly Markup[];
  /** Where the lines end. */
  readonly bottom: number;
}

interface PlacedLine {
  readonly line: ForestLine;
  /** The texts. */
  readonly texts: readonly Markup[];
  /** Height of the marks. */
  readonly y: number;
  /** Upper and lower end of the part without texts, where the line of no effect goes. */
  readonly free: readonly [number, number];
}

/**
 * Draws a forest plot of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - See {@link ForestDrawOptions}.
 * @returns An `svg` element.
 */
export function drawForest(data: ForestData, i18n: TextI18n, options: ForestDrawOptions): Markup {
  const { width } = { ...plotDefaults, ...options };
  const lines = forestLines(data, i18n);
  const sides = sidesOf(i18n, width);
  const note = forestNote(data).map((message) => sentence(i18n, message));
  const noteLines = note.flatMap((text) => wrap(text, Math.abs(sides.end - sides.start), LETTERS));
  const top = MARGIN + (note.length === 0 ? 0 : noteLines.length * LINE + AFTER_NOTE);
  const layout = inColumns(lines, i18n, { width, top, sides }) ?? stacked(lines, i18n, { width, top, sides });
  const axis = plotAxis(shown(data), layout.ends, isRatio(data.measure));
  const measure = measureName(i18n, data.measure, data.instrument);
  const foot = drawAxis(axis, layout.bottom, measure, i18n, favoured(data, i18n, options));
  const noEffect = axis.place(data.nullValue);
  return drawing(
    {
      kind: "forest",
      title: say(i18n, "common:plot.forest", { measure }),
      description: [...note, lines.flatMap((line) => inWords(line, i18n)).join("; ")].join(" "),
      height: foot.bottom + MARGIN,
    },
    { width },
    [
      ...block("plot-note", sides.start, MARGIN, noteLines, sides.startAnchor),
      ...layout.head,
      ...layout.lines.map(({ free }) =>
        stroke("plot-no-effect", [noEffect, noEffect], free, { "stroke-dasharray": "4 3" }),
      ),
      ...layout.lines.flatMap(({ line, texts, y }) => [...(line.marks?.(y, axis) ?? []), ...texts]),
      ...foot.marks,
    ],
  );
}

/** Space below the note in pixels. */
const AFTER_NOTE = 10;

/** All that the axis must hold. */
function shown({ rows, subtotals = [], pooled, nullValue }: ForestData): readonly number[] {
  const summaries = [...subtotals, ...(pooled === undefined ? [] : [pooled])];
  return [
    nullValue,
    ...rows.flatMap(({ estimate, ci }) => [estimate, ...ci]),
    ...summaries.flatMap(({ estimate, ci, predictionInterval = [] }) => [estimate, ...ci, ...predictionInterval]),
  ];
}

function favoured(
  { orientation }: ForestData,
  i18n: TextI18n,
  { favoursLow, favoursHigh }: ForestDrawOptions,
): AxisSides | undefined {
  const substance: Message = { key: "common:plot.favours-substance" };
  const comparator: Message = { key: "common:plot.favours-comparator" };
  const known = { "higher-better": [comparator, substance], "lower-better": [substance, comparator], neutral: [] };
  const [low, high] = known[orientation ?? "neutral"];
  const text = (message: Message | undefined) => (message === undefined ? "" : say(i18n, message.key, message.values));
  const sides = { low: text(favoursLow ?? low), high: text(favoursHigh ?? high) };
  return sides.low === "" && sides.high === "" ? undefined : sides;
}

function inWords({ label, value, weight }: ForestLine, i18n: TextI18n): readonly string[] {
  if (value === undefined) return [label];
  const text = say(i18n, "common:plot.item", { label, value });
  if (weight === undefined) return [text];
  return [say(i18n, "common:plot.aside", { text, aside: weightOf(weight, i18n) })];
}

const weightOf = (percent: string, i18n: TextI18n): string => say(i18n, "common:plot.weight-of", { percent });

const GAP = 12;
/** Bold letters are this much wider. */
const STRONG = 1.1;
const attributesOf = ({ strong }: ForestLine) => (strong ? { "font-weight": "bold" } : {});
const widthIn = (text: string | undefined, strong?: true): number =>
  widthOf(text ?? "", LETTERS) * (strong ? STRONG : 1);

/** Where lines may stand. */
interface ForestRoom {
  /** The width of the drawing. */
  readonly width: number;
  /** The upper end of the lines. */
  readonly top: number;
  /** The sides of the drawing. */
  readonly sides: Sides;
}

/** Names, marks, numbers and weights beside one another; nothing where the marks would have too little room. */
function inColumns(
  lines: readonly ForestLine[],
  i18n: TextI18n,
  { width, top: head, sides: { start, end, startAnchor, endAnchor, step } }: ForestRoom,
): ForestLayout | undefined {
  const weightHead = say(i18n, "common:plot.weight");
  const widest = (widths: readonly number[]): number => Math.max(...widths);
  const labels = Math.min(width * 0.34, widest(lines.map(({ label, strong }) => widthIn(label, strong))));
  const values = widest(lines.map(({ value, strong }) => widthIn(value, strong)));
  // One study has no weight.
  const isWeighted = lines.some(({ weight }) => weight !== undefined);
  const weights = isWeighted ? widest([widthIn(weightHead), ...lines.map(({ weight }) => widthIn(weight))]) + GAP : 0;
  const room = width - 2 * MARGIN - labels - values - weights - 2 * GAP;
  if (room < Math.max(200, width * 0.25)) return undefined;
  const marksStart = start + step * (labels + GAP);
  const marksEnd = marksStart + step * room;
  const valueEnd = end - step * weights;
  let top = head + (isWeighted ? LINE : 0);
  const placed = lines.map((line): PlacedLine => {
    const attributes = attributesOf(line);
    const names = wrap(
      line.label,
      line.strong && line.value === undefined ? width : labels,
      LETTERS * (line.strong ? STRONG : 1),
    );
    const height = names.length * LINE + 10;
    const y = top + height / 2;
    const middle = y - LINE / 2;
    const texts = [
      ...block("plot-label", start, y - (names.length * LINE) / 2, names, startAnchor, attributes),
      ...block("plot-value", valueEnd, middle, present(line.value), endAnchor, attributes),
      ...block("plot-weight", end, middle, present(line.weight), endAnchor),
    ];
    top += height;
    return { line, texts, y, free: [top - height, top] };
  });
  const ends = [marksStart, marksEnd].sort((a, b) => a - b) as [number, number];
  const heads = isWeighted ? block("plot-head", end, head, [weightHead], endAnchor) : [];
  return { ends, lines: placed, head: heads, bottom: top };
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** Names and numbers above the marks, which have the whole width. */
function stacked(
  lines: readonly ForestLine[],
  i18n: TextI18n,
  { width, top: head, sides: { start, end, startAnchor, endAnchor } }: ForestRoom,
): ForestLayout {
  const room = width - 2 * MARGIN;
  const marksHeight = 22;
  let top = head;
  const placed = lines.map((line): PlacedLine => {
    const attributes = attributesOf(line);
    const size = LETTERS * (line.strong ? STRONG : 1);
    const { value, weight } = line;
    const aside =
      value === undefined || weight === undefined
        ? value
        : say(i18n, "common:plot.aside", { text: value, aside: weightOf(weight, i18n) });
    const fits = widthOf(line.label, size) + GAP + widthOf(aside ?? "", size) <= room;
    const names = wrap(line.label, room, size);
    const values = aside === undefined ? [] : wrap(aside, room, size);
    const valuesTop = fits ? top : top + names.length * LINE;
    const texts = [
      ...block("plot-label", start, top, names, startAnchor, attributes),
      ...block("plot-value", end, valuesTop, values, endAnchor, attributes),
    ];
    const textsBottom = Math.max(top + names.length * LINE, valuesTop + values.length * LINE);
    const y = textsBottom + marksHeight / 2;
    top = textsBottom + (line.marks === undefined ? 0 : marksHeight + 6);
    return { line, texts, y, free: [Math.min(textsBottom, top), top] };
  });
  return { ends: [MARGIN, width - MARGIN], lines: placed, head: [], bottom: top };
}
