import type { Markup } from "../lib/markup.js";
import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasData } from "../model/risk-of-bias-data.js";
import { drawLegend } from "./draw-legend.js";
import { block, type DrawOptions, drawing, LETTERS, LINE, MARGIN, named, sidesOf, stroke } from "./plot-parts.js";
import { say, widthOf, wrap } from "./plot-text.js";
import {
  judgedText,
  judgementLegend,
  lightOf,
  plottedDomains,
  shownJudgements,
  toolNames,
} from "./risk-of-bias-marks.js";

const RADIUS = 10;
const COLUMN = 30;
/** With less room than this beside the lights, names stand above them. */
const NARROWEST = 72;

/**
 * Draws a traffic light plot of checked data.
 *
 * @param data - What is shown.
 * @param i18n - The language of the labels.
 * @param options - Width and what is put before ids.
 * @returns An `svg` element.
 */
export function drawRiskOfBias(data: RiskOfBiasData, i18n: TextI18n, options: DrawOptions): Markup {
  const { width } = options;
  const sides = sidesOf(i18n, width);
  const { start, end, step, startAnchor } = sides;
  const domains = plottedDomains(data, i18n);
  const overall = domains.at(-1)?.name ?? "";
  const lastColumn = Math.max(COLUMN, widthOf(overall, LETTERS) + 4);
  const room = Math.abs(end - start) - lastColumn;
  // On a wide drawing the lights move apart, as far as they still read as a row.
  const column = Math.min(60, Math.max(COLUMN, (room * 0.6) / (domains.length - 1)));
  const labelWidth = room - column * (domains.length - 1) - 8;
  const middles = domains.map((_, index) =>
    index === domains.length - 1
      ? end - (step * lastColumn) / 2
      : start + step * (labelWidth + 8 + column * (index + 0.5)),
  );
  const isBeside = labelWidth >= NARROWEST;
  const headBottom = MARGIN + LINE;
  let top = headBottom + 4;
  const rows = data.studies.flatMap(({ label }, row) => {
    const names = wrap(named(label), isBeside ? labelWidth : Math.abs(end - start), LETTERS);
    const namesHeight = names.length * LINE;
    const height = (isBeside ? Math.max(namesHeight, 2 * RADIUS) : namesHeight + 2 * RADIUS) + 8;
    const y = isBeside ? top + height / 2 : top + 4 + namesHeight + RADIUS;
    const namesTop = isBeside ? y - namesHeight / 2 : top + 2;
    top += height;
    return [
      ...block("plot-label", start, namesTop, names, startAnchor),
      ...domains.flatMap(({ judged }, index) => {
        const each = judged[row];
        return each === undefined ? [] : lightOf(each, middles[index] ?? 0, y, RADIUS);
      }),
      stroke("plot-rule", [MARGIN, width - MARGIN], [top, top], { "stroke-opacity": 0.2 }),
    ];
  });
  const key = domains.flatMap(({ id, name }) =>
    id === undefined
      ? []
      : wrap(say(i18n, "common:plot.domain", { id: named(id), name }), Math.abs(end - start), LETTERS),
  );
  const legend = drawLegend(judgementLegend(i18n, shownJudgements(data, domains)), top + 8, sides);
  return drawing(
    {
      kind: "risk-of-bias",
      title: say(i18n, "common:plot.risk-of-bias", { tool: named(toolNames[data.tool]) }),
      description: describe(data, i18n),
      height: legend.bottom + 4 + key.length * LINE + MARGIN,
    },
    options,
    [
      ...domains.flatMap(({ id, name }, index) =>
        block("plot-head", middles[index] ?? 0, MARGIN, [id === undefined ? name : named(id)], "middle", {
          "font-weight": "bold",
        }),
      ),
      stroke("plot-rule", [MARGIN, width - MARGIN], [headBottom + 4, headBottom + 4], { "stroke-opacity": 0.2 }),
      ...rows,
      ...legend.marks,
      ...block("plot-key", start, legend.bottom + 4, key, startAnchor),
    ],
  );
}

function describe(data: RiskOfBiasData, i18n: TextI18n): string {
  const domains = plottedDomains(data, i18n);
  const item = (label: string, value: string): string => say(i18n, "common:plot.item", { label, value });
  const lines = data.studies.map(({ label }, row) => {
    const judgements = domains.flatMap(({ name, judged }) => {
      const each = judged[row];
      return each === undefined ? [] : [item(name, judgedText(i18n, each))];
    });
    return item(named(label), judgements.join(", "));
  });
  return lines.join("; ");
}
