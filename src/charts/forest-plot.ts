import type { ForestData } from "../model/forest-data.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message } from "../model/message.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { object, optional } from "../shapes/object.js";
import { forestDataShape } from "../shapes/records/forest-data.js";
import { messageShape } from "../shapes/records/message.js";
import { check, type Shape } from "../shapes/shape.js";
import { drawForest } from "./draw-forest.js";
import { type PlotOptions, plotOptionFields } from "./plot-options.js";

/** Options of a forest plot. */
export interface ForestOptions extends PlotOptions {
  /** What a low value favours, under the left end of the axis. Default: from the data's `orientation`, if that is given. */
  readonly favoursLow?: Message | undefined;
  /** What a high value favours, under the right end of the axis. */
  readonly favoursHigh?: Message | undefined;
}

/**
 * Draws a forest plot: a square with its interval for each study, its area by weight, a diamond for a pooled effect, a line
 * at no effect (Lewis and Clarke, BMJ 2001), and a line for where a new study would fall. Ratios stand on a log axis and are
 * written as ratios. What is one study's is never drawn as what all studies found.
 *
 * It takes the colour of the text around it. Rules of a style sheet on its class names win over its own colours, with custom
 * properties or without: `plot-square`, `plot-interval`, `plot-diamond` (`plot-pooled`, `plot-subtotal`), `plot-prediction`,
 * `plot-no-effect`, `plot-axis`, `plot-tick`, `plot-label`, `plot-value`, `plot-weight`, `plot-favours`.
 *
 * @param data - Studies, pooled effects, value of no effect and measure.
 * @param i18n - The language of the labels; in a right-to-left one names stand on the right and numbers on the left. The axis
 * stays, because numbers run from left to right there too, and a reader compares plots across languages.
 * @param options - See {@link ForestOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`, or
 * `unknown-id` for a message without a text.
 * @example
 * ```ts
 * import { forestPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const svg = forestPlot(
 *   { rows: [{ label: "A & B 2020", estimate: Math.log(0.5), ci: [-1.5, 0.1], weight: 100 }], nullValue: 0, measure: "OR" },
 *   await createI18n("en"),
 * );
 * console.log(svg.startsWith("<svg"), svg.includes("A &amp; B 2020"), svg.includes("odds ratio"));
 * // true true true
 * ```
 */
export function forestPlot(data: ForestData, i18n: TextI18n, options: ForestOptions = {}): string {
  checkI18n(i18n);
  const checked = check(forestDataShape, data, "data", ["data"]);
  return drawForest(checked, i18n, check(forestOptionsShape, options, "options", ["options"]));
}

const forestOptionsShape: Shape<ForestOptions> = /* @__PURE__ */ lazy<ForestOptions>((exactly) =>
  exactly(object({ ...plotOptionFields(), favoursLow: optional(messageShape), favoursHigh: optional(messageShape) })),
);
