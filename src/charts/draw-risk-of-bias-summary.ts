import { element, type Markup } from "../lib/markup.js";
import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasData } from "../model/risk-of-bias-data.js";
import { drawLegend } from "./draw-legend.js";
import { hundredths } from "./plot-axis.js";
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
import { percentText, say, wrap } from "./plot-text.js";
import {
  areaOf,
  type Judged,
  judgedText,
  judgementLegend,
  type PlottedDomain,
  plottedDomains,
  shownJudgements,
  symbolOf,
  toolNames,
} from "./risk-of-bias-marks.js";

const BAR = 22;
const GAP = 10;
/** From this width on, names stand beside their bars. */
const WIDE = 560;
const SYMBOL = 5;

/** A part of a bar. */
interface Part {
  readonly judged: Judged;
  /** Share of the bar, from 0 to 1. */
  readonly share: number;
}

/**
 * Draws a summary of risk of bias of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - Width and what is put before ids.
 * @returns An `svg` element.
 */
export function drawRiskOfBiasSummary(data: RiskOfBiasData, i18n: TextI18n, options: DrawOptions): Markup {
  const { width } = options;
  const sides = sidesOf(i18n, width);
  const { start, end, step, startAnchor } = sides;
  const domains = plottedDomains(data, i18n);
  const levels = shownJudgements(data, domains);
  const labelWidth = width < WIDE ? Math.abs(end - start) : width * 0.34;
  const barStart = width < WIDE ? start : start + step * (labelWidth + GAP);
  const barWidth = Math.abs(end - barStart);
  let top = MARGIN;
  const bars = domains.map((domain) => {
    const { id, name } = domain;
    const text = id === undefined ? name : say(i18n, "common:plot.domain", { id: named(id), name });
    const lines = wrap(text, labelWidth, LETTERS);
    const heavy = id === undefined ? { "font-weight": "bold" } : {};
    const labelHeight = lines.length * LINE;
    const parts = partsOf(domain, data, levels);
    const barTop = width < WIDE ? top + labelHeight : top + Math.max(0, (labelHeight - BAR) / 2);
    const labelTop = width < WIDE ? top : top + Math.max(0, (BAR - labelHeight) / 2);
    top = Math.max(barTop + BAR, labelTop + labelHeight) + GAP;
    return {
      description: say(i18n, "common:plot.item", { label: text, value: inWords(parts, i18n) }),
      marks: [
        ...block("plot-label", start, labelTop, lines, startAnchor, heavy),
        ...drawBar(parts, barTop, { start: barStart, width: barWidth, step }),
      ],
    };
  });
  const axisY = top - GAP / 2;
  const ends = [barStart, end].sort((a, b) => a - b) as [number, number];
  const legend = drawLegend(judgementLegend(i18n, levels), axisY + 5 + LINE + 6, sides);
  return drawing(
    {
      kind: "risk-of-bias-summary",
      title: say(i18n, "common:plot.risk-of-bias-summary", { tool: named(toolNames[data.tool]) }),
      description: bars.map(({ description }) => description).join("; "),
      height: legend.bottom + MARGIN,
    },
    options,
    [
      ...bars.flatMap(({ marks }) => marks),
      stroke("plot-axis", ends, [axisY, axisY]),
      ...[0, 50, 100].flatMap((percent) => {
        const x = barStart + (step * barWidth * percent) / 100;
        const anchor = percent === 50 ? "middle" : (percent === 0) === (step === 1) ? "start" : "end";
        return [
          stroke("plot-tick", [x, x], [axisY, axisY + 5]),
          words("plot-tick-label", x, axisY + 7 + LINE / 2, percentText(i18n, percent, 0), anchor),
        ];
      }),
      ...legend.marks,
    ],
  );
}

/** The shares of judgements in a domain, by the weights of the studies. */
function partsOf({ judged }: PlottedDomain, { studies }: RiskOfBiasData, levels: readonly Judged[]): readonly Part[] {
  const weights = studies.map(({ weight = 1 }) => weight);
  // Divided first, so that the sum of large weights stays finite.
  const largest = Math.max(...weights);
  const sum = (keep: (index: number) => boolean): number =>
    weights.reduce((total, weight, index) => (keep(index) ? total + weight / largest : total), 0);
  const all = sum((index) => judged[index] !== undefined);
  return levels
    .map((level) => ({ judged: level, share: sum((index) => judged[index] === level) / all }))
    .filter(({ share }) => share > 0);
}

function inWords(parts: readonly Part[], i18n: TextI18n): string {
  const values = ({ judged, share }: Part) => ({
    percent: percentText(i18n, share * 100, 0),
    judgement: judgedText(i18n, judged),
  });
  return parts.map((part) => say(i18n, "common:plot.share", values(part))).join(", ");
}

function drawBar(
  parts: readonly Part[],
  top: number,
  { start, width, step }: { readonly start: number; readonly width: number; readonly step: 1 | -1 },
): readonly Markup[] {
  let used = 0;
  return parts.flatMap(({ judged, share }) => {
    const [from, to] = [start + step * used, start + step * (used + share * width)];
    used += share * width;
    const corner = { x: hundredths(Math.min(from, to)), y: hundredths(top) };
    const isRoomy = Math.abs(to - from) > 3 * SYMBOL;
    return [
      element("rect", { ...areaOf(judged), ...corner, width: hundredths(Math.abs(to - from)), height: BAR }),
      ...(isRoomy ? symbolOf(judged, (from + to) / 2, top + BAR / 2, SYMBOL) : []),
    ];
  });
}
