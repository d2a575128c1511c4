import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasData } from "../model/risk-of-bias-data.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { riskOfBiasDataShape } from "../shapes/records/plot-data.js";
import { check } from "../shapes/shape.js";
import { drawRiskOfBias } from "./draw-risk-of-bias.js";
import { type PlotOptions, plotDefaults, plotOptionsShape } from "./plot-options.js";

/**
 * Draws a traffic light plot of risk of bias, as robvis' `rob_traffic_light`: a row for each study, a light for each domain of
 * RoB 2 or ROBINS-I and for the overall judgement. A light has a symbol beside its colour: + low, − some concerns or
 * moderate, × high or serious, ! critical, ? no information; what was not judged is an empty ring.
 *
 * Class names, for a style sheet: `plot-judgement` with `plot-low`, `plot-some-concerns`, `plot-high`, `plot-moderate`,
 * `plot-serious`, `plot-critical`, `plot-no-information` or `plot-not-judged`; `plot-symbol`, `plot-label`, `plot-head`.
 *
 * @param data - Judgements by study and domain, as `assessRob2` and `assessRobinsI` give them.
 * @param i18n - The language of the labels; the plot is a table, and read from the right in a right-to-left one.
 * @param options - See {@link PlotOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { riskOfBiasPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const studies = [
 *   { label: "A 2020", domains: { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low" }, overall: "low" },
 *   { label: "B 2021", domains: { D1: "high" }, overall: "high" },
 * ] as const;
 * const svg = riskOfBiasPlot({ tool: "rob2", studies }, await createI18n("en"));
 * console.log(svg.split("plot-head").length - 1, svg.includes("Selection of the reported result"));
 * // 6 true
 * ```
 */
export function riskOfBiasPlot(data: RiskOfBiasData, i18n: TextI18n, options: PlotOptions = {}): string {
  checkI18n(i18n);
  const checked = check(riskOfBiasDataShape, data, "data", ["data"]);
  return drawRiskOfBias(checked, i18n, {
    ...plotDefaults,
    ...check(plotOptionsShape, options, "options", ["options"]),
  });
}
