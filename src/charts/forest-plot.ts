import type { ForestData } from "../model/forest-data.js";
import type { I18n } from "../model/i18n.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { forestDataShape } from "../shapes/records/forest-data.js";
import { check, type Shape } from "../shapes/shape.js";
import { idPrefixShape } from "../shapes/text.js";
import { drawForest } from "./draw-forest.js";

/** Options of a forest plot. */
export interface ForestOptions {
  /** Width in pixels of the drawing's own coordinates, from 320. Default 640. */
  readonly width?: number;
  /** Put before the ids of title and description, where a page has several plots: a letter, then letters, digits, `-` or `_`. */
  readonly idPrefix?: string;
}

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
 * console.log(svg.startsWith("<svg"), svg.includes("A &amp; B 2020"));
 * // true true
 * ```
 */
export function forestPlot(data: ForestData, i18n: I18n, options: ForestOptions = {}): string {
  checkI18n(i18n);
  const checked = check(forestDataShape, data, "data", ["data"]);
  return drawForest(checked, i18n, { idPrefix: "", ...check(forestOptionsShape, options, "options", ["options"]) });
}

/** Options of a forest plot. */
export const forestOptionsShape: Shape<ForestOptions> = /* @__PURE__ */ lazy<ForestOptions>((exactly) =>
  exactly(object({ width: optional(number({ min: 320, max: 4000, whole: true })), idPrefix: optional(idPrefixShape) })),
);
