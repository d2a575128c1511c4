import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasData } from "../model/risk-of-bias-data.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { riskOfBiasDataShape } from "../shapes/records/plot-data.js";
import { check } from "../shapes/shape.js";
import { drawRiskOfBiasSummary } from "./draw-risk-of-bias-summary.js";
import { type PlotOptions, plotDefaults, plotOptionsShape } from "./plot-options.js";

/**
 * Draws a summary of risk of bias, as robvis' `rob_summary`: a bar for each domain of the tool, divided by how much of the
 * evidence was judged to be at which risk, by the weights of the studies where they have some, else by their number. A part
 * has a symbol beside its colour where it has room for one; what was not judged is empty.
 *
 * Class names, for a style sheet: `plot-judgement` with `plot-low`, `plot-some-concerns`, `plot-high`, `plot-moderate`,
 * `plot-serious`, `plot-critical`, `plot-no-information` or `plot-not-judged`; `plot-symbol`, `plot-label`, `plot-axis`.
 *
 * @param data - Judgements by study and domain, with the weights.
 * @param i18n - The language of the labels; bars grow from the right in a right-to-left one, as they are read with their names.
 * @param options - See {@link PlotOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { riskOfBiasSummaryPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const studies = [
 *   { label: "A 2020", domains: { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low" }, overall: "low" },
 *   { label: "B 2021", domains: { D1: "high" }, overall: "high" },
 * ] as const;
 * const svg = riskOfBiasSummaryPlot({ tool: "rob2", studies }, await createI18n("en"));
 * console.log(svg.split("<rect").length - 1, svg.includes("Missing outcome data"));
 * // 12 true
 * ```
 */
export function riskOfBiasSummaryPlot(data: RiskOfBiasData, i18n: TextI18n, options: PlotOptions = {}): string {
  checkI18n(i18n);
  const checked = check(riskOfBiasDataShape, data, "data", ["data"]);
  return drawRiskOfBiasSummary(checked, i18n, {
    ...plotDefaults,
    ...check(plotOptionsShape, options, "options", ["options"]),
  });
}
