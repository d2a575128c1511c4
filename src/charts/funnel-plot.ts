import type { FunnelData } from "../model/funnel-data.js";
import type { TextI18n } from "../model/i18n.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { funnelDataShape } from "../shapes/records/plot-data.js";
import { check } from "../shapes/shape.js";
import { drawFunnel } from "./draw-funnel.js";
import { type PlotOptions, plotDefaults, plotOptionsShape } from "./plot-options.js";

/**
 * Draws a contour-enhanced funnel plot (Peters and others, Journal of Clinical Epidemiology 2008): a point for each study, its
 * effect against its standard error, the most precise at the top, over the areas in which a result has a two-sided p above
 * 0.1, from 0.1 to 0.05, from 0.05 to 0.01, and below. The contours stand around no effect, so that a gap among results that
 * are not significant is seen; a gap elsewhere has other reasons than the fate of dull results. As metafor's `funnel` with
 * `level = c(90, 95, 99)` and `refline = 0`, with the darkest area outside. It says little of fewer than ten studies.
 *
 * Class names, for a style sheet: `plot-point`, `plot-contour` (`plot-contour-1`, `plot-contour-05`, `plot-contour-01`),
 * `plot-no-effect`, `plot-pooled`, `plot-axis`, `plot-tick`, `plot-legend`.
 *
 * @param data - Effects with their variances, as `effectSize` gives them.
 * @param i18n - The language of the labels; the axes stay in a right-to-left one, the legend is read from the right.
 * @param options - See {@link PlotOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { funnelPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const points = [
 *   { label: "A 2020", yi: 0.2, vi: 0.04 },
 *   { label: "B 2021", yi: 0.5, vi: 0.2 },
 * ];
 * const svg = funnelPlot({ points, nullValue: 0, measure: "SMD" }, await createI18n("en"));
 * console.log(svg.split("<circle").length - 1, svg.includes("Standard error"));
 * // 2 true
 * ```
 */
export function funnelPlot(data: FunnelData, i18n: TextI18n, options: PlotOptions = {}): string {
  checkI18n(i18n);
  const checked = check(funnelDataShape, data, "data", ["data"]);
  return drawFunnel(checked, i18n, { ...plotDefaults, ...check(plotOptionsShape, options, "options", ["options"]) });
}
