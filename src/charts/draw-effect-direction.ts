import { element, type Markup } from "../lib/markup.js";
import {
  type EffectDirectionCell,
  type EffectDirectionData,
  type EffectDirectionStudy,
  effectDirections,
} from "../model/effect-direction-data.js";
import type { TextI18n } from "../model/i18n.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { type ArrowSize, arrowOf, sizeBounds, sizeOf } from "./direction-marks.js";
import { drawLegend, type LegendItem } from "./draw-legend.js";
import { hundredths } from "./plot-axis.js";
import { block, type DrawOptions, drawing, LETTERS, LINE, MARGIN, sidesOf, stroke, words } from "./plot-parts.js";
import { nameText, numberText, say, wrap } from "./plot-text.js";
import { areaOf, type Judged, judgedText, lightOf, symbolOf } from "./risk-of-bias-marks.js";

/** A cell holds a sign, the symbol of its risk of bias, and a number of results. */
const NARROWEST = 44;
const WIDEST = 130;
/** From this width on, a column has its outcome's name above it, else a number that a list explains. */
const NAMED = 92;
const CELL = 32;
const SYMBOL = 4;
const SHADE = 0.35;
const judgedOf = ({ riskOfBias }: EffectDirectionCell): Judged => riskOfBias ?? "not-judged";

/** Columns that stand beside one another. */
interface Panel {
  readonly outcomes: readonly Column[];
  readonly column: number;
  readonly labelWidth: number;
}

interface Column {
  readonly id: string;
  readonly name: string;
  /** Its number in the list of outcomes. */
  readonly number: string;
}

/**
 * Draws an effect direction plot of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - Width and what is put before ids.
 * @returns An `svg` element.
 */
export function drawEffectDirection(data: EffectDirectionData, i18n: TextI18n, options: DrawOptions): Markup {
  const { width } = options;
  const sides = sidesOf(i18n, width);
  const columns = data.outcomes.map((outcome, index) => ({
    id: outcome.id,
    name: nameText(i18n, outcome.label),
    number: numberText(i18n, index + 1),
  }));
  const marks: Markup[] = [];
  let top = MARGIN;
  const panels = panelsOf(columns, Math.abs(sides.end - sides.start));
  for (const panel of panels) {
    const drawn = drawPanel(panel, data.studies, i18n, width, top);
    marks.push(...drawn.marks);
    top = drawn.bottom + 12;
  }
  const legend = drawLegend(legendOf(data, i18n), top, sides);
  const key = panels.every(isNamed)
    ? []
    : columns.flatMap(({ number, name }) =>
        wrap(say(i18n, "common:plot.domain", { id: number, name }), Math.abs(sides.end - sides.start), LETTERS),
      );
  return drawing(
    {
      kind: "effect-direction",
      title: say(i18n, "common:plot.effect-direction"),
      description: describe(data, columns, i18n),
      height: legend.bottom + 4 + key.length * LINE + MARGIN,
    },
    options,
    [...marks, ...legend.marks, ...block("plot-key", sides.start, legend.bottom + 4, key, sides.startAnchor)],
  );
}

const isNamed = ({ column }: Panel): boolean => column >= NAMED;

/** As many columns side by side as have room; the others below, about as many in each panel. */
function panelsOf(columns: readonly Column[], room: number): readonly Panel[] {
  const labelWidth = Math.min(220, room * 0.36);
  const most = Math.max(1, Math.floor((room - labelWidth) / NARROWEST));
  const count = Math.ceil(columns.length / most);
  const size = Math.ceil(columns.length / count);
  const column = Math.min(WIDEST, (room - labelWidth) / size);
  return Array.from({ length: count }, (_, index) => ({
    outcomes: columns.slice(index * size, (index + 1) * size),
    column,
    labelWidth,
  }));
}

function drawPanel(
  panel: Panel,
  studies: readonly EffectDirectionStudy[],
  i18n: TextI18n,
  width: number,
  panelTop: number,
): { readonly marks: readonly Markup[]; readonly bottom: number } {
  const { outcomes, column, labelWidth } = panel;
  const { start, step, startAnchor } = sidesOf(i18n, width);
  const tableEnd = start + step * (labelWidth + column * outcomes.length);
  const span = [start, tableEnd] as const;
  const middles = outcomes.map((_, index) => start + step * (labelWidth + column * (index + 0.5)));
  const heads = outcomes.map(({ name, number }) => (isNamed(panel) ? wrap(name, column - 8, LETTERS * 1.1) : [number]));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * LINE;
  let top = panelTop + headHeight + 4;
  const marks: Markup[] = [
    ...heads.flatMap((lines, index) =>
      block("plot-head", middles[index] ?? 0, panelTop + headHeight - lines.length * LINE, lines, "middle", {
        "font-weight": "bold",
      }),
    ),
    stroke("plot-rule", span, [top, top], { "stroke-opacity": 0.3 }),
  ];
  for (const { label, cells } of studies) {
    const found = outcomes.map(({ id }) => cells.find(({ outcome }) => outcome === id));
    // A study without a result in this panel has a row in another one.
    if (found.every((cell) => cell === undefined) && cells.length > 0) continue;
    const names = wrap(nameText(i18n, label), labelWidth - 8, LETTERS);
    const height = Math.max(names.length * LINE + 4, CELL);
    const y = top + height / 2;
    marks.push(
      ...block("plot-label", start, y - (names.length * LINE) / 2, names, startAnchor),
      ...found.flatMap((cell, index) =>
        cell === undefined ? [] : drawCell(cell, i18n, { x: middles[index] ?? 0, y, width: column, height, step }),
      ),
      stroke("plot-rule", span, [top + height, top + height], { "stroke-opacity": 0.3 }),
    );
    top += height;
  }
  return { marks, bottom: top };
}

interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly step: 1 | -1;
}

function drawCell(
  cell: EffectDirectionCell,
  i18n: TextI18n,
  { x, y, width, height, step }: CellPlace,
): readonly Markup[] {
  const judged = judgedOf(cell);
  const { results = 1 } = cell;
  const aside = 17;
  return [
    element("rect", {
      ...areaOf(judged),
      x: hundredths(x - width / 2 + 1),
      y: hundredths(y - height / 2 + 1),
      width: hundredths(width - 2),
      height: hundredths(height - 2),
      "fill-opacity": SHADE,
      stroke: "none",
    }),
    arrowOf(cell.direction, sizeOf(cell.participants), x - step * 3, y),
    ...symbolOf(judged, x + step * aside, y - 8, SYMBOL, "currentColor"),
    ...(results > 1 ? [words("plot-results", x + step * aside, y + 8, numberText(i18n, results), "middle")] : []),
  ];
}

function legendOf({ studies }: EffectDirectionData, i18n: TextI18n): readonly LegendItem[] {
  const cells = studies.flatMap((study) => study.cells);
  const bound = (value: number) => numberText(i18n, value);
  const { small, large } = sizeBounds;
  const directions = effectDirections.map(
    (direction): LegendItem => ({
      text: directionText(direction, i18n),
      mark: (x, y) => [arrowOf(direction, "medium", x, y)],
    }),
  );
  const sizes: Readonly<Record<ArrowSize, string>> = {
    small: say(i18n, "common:plot.size-small", { bound: bound(small) }),
    medium: say(i18n, "common:plot.size-medium", { low: bound(small), high: bound(large) }),
    large: say(i18n, "common:plot.size-large", { bound: bound(large) }),
    unknown: say(i18n, "common:plot.size-unknown"),
  };
  const known = new Set(cells.map(({ participants }) => sizeOf(participants)));
  const judgements = new Set(cells.map(judgedOf));
  return [
    ...directions,
    ...(["small", "medium", "large", "unknown"] as const)
      .filter((size) => size !== "unknown" || known.has(size))
      .map((size): LegendItem => ({ text: sizes[size], mark: (x, y) => [arrowOf("improvement", size, x, y)] })),
    ...[...riskOfBiasLevels, "not-judged" as const]
      .filter((judged) => judgements.has(judged))
      .map(
        (judged): LegendItem => ({
          text: say(i18n, "common:plot.risk", { judgement: judgedText(i18n, judged) }),
          mark: (x, y) => lightOf(judged, x, y, 8),
        }),
      ),
  ];
}

const directionText = (direction: EffectDirectionCell["direction"], i18n: TextI18n): string =>
  say(i18n, `common:term.effect-direction.${direction}`);

function describe({ studies }: EffectDirectionData, columns: readonly Column[], i18n: TextI18n): string {
  const lines = studies.map(({ label, cells }) => {
    const texts = columns.flatMap(({ id, name }) => {
      const cell = cells.find(({ outcome }) => outcome === id);
      if (cell === undefined) return [];
      const { direction, participants, results } = cell;
      const asides = [
        participants === undefined
          ? say(i18n, "common:plot.size-unknown")
          : say(i18n, "common:plot.people", { number: numberText(i18n, participants) }),
        say(i18n, "common:plot.risk", { judgement: judgedText(i18n, judgedOf(cell)) }),
        ...(results === undefined
          ? []
          : [say(i18n, "common:plot.outcome-results", { number: numberText(i18n, results) })]),
      ];
      const text = say(i18n, "common:plot.item", { label: name, value: directionText(direction, i18n) });
      return [say(i18n, "common:plot.aside", { text, aside: asides.join(", ") })];
    });
    const value = texts.length === 0 ? say(i18n, "common:plot.no-result") : texts.join(", ");
    return say(i18n, "common:plot.item", { label: nameText(i18n, label), value });
  });
  return lines.join("; ");
}
