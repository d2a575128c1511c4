import type { EffectDirectionData } from "../model/effect-direction-data.js";
import type { TextI18n } from "../model/i18n.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { effectDirectionDataShape } from "../shapes/records/plot-data.js";
import { check } from "../shapes/shape.js";
import { drawEffectDirection } from "./draw-effect-direction.js";
import { type PlotOptions, plotDefaults, plotOptionsShape } from "./plot-options.js";

/**
 * Draws an effect direction plot: which way each study points on each outcome, for results that cannot be pooled (synthesis
 * without meta-analysis, SWiM). An arrow up is better, one down is worse, one to both sides is no change, a head up beside a
 * head down is mixed effects or conflicting results; the size of the sign is the number of people (fewer than 50, 50 to 300,
 * more than 300; hollow where it is not known), and a number beside it tells how many results it sums up. The colour of a cell
 * is the risk of bias of the result, with the symbol of a traffic light plot beside it.
 *
 * @remarks The convention is that of Thomson and Thomas (Research Synthesis Methods 2013, doi:10.1002/jrsm.1060) as Hilton Boon
 * and Thomson revised it (2021, doi:10.1002/jrsm.1458): significance is nowhere in it, and arrows are never to be counted as
 * tests that were passed. Here it is departed from twice. Its one arrow to both sides stands for no change, mixed effects and
 * conflicting findings alike; mixed results have a sign of their own here, because a study that found nothing is not one that
 * found some of each. And its sizes, with these bounds, count the people of the intervention group (as in the legend of table 1
 * of BMJ Open Respiratory Research 2022;9:e001199); `participants` is drawn as it is given, and the library's own data count all
 * who are compared.
 *
 * Where columns are too narrow for their names, they have numbers, which a list explains; where they are too many, they
 * continue below.
 *
 * Class names, for a style sheet: `plot-arrow` with `plot-improvement`, `plot-worsening`, `plot-no-change` or `plot-mixed`, and
 * `plot-size-small`, `-medium`, `-large` or `-unknown`; `plot-judgement` with `plot-low` and so on; `plot-head`, `plot-label`.
 *
 * @param data - Outcomes, and what each study found.
 * @param i18n - The language of the labels; the plot is a table, and read from the right in a right-to-left one.
 * @param options - See {@link PlotOptions}.
 * @returns An SVG element as a string, with a title and a description for those who do not see it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`, or
 * `unknown-id` for an outcome's message without a text.
 * @example
 * ```ts
 * import { effectDirectionPlot } from "microdosing/charts";
 * import { createI18n } from "microdosing/i18n";
 * const outcomes = [{ id: "sleep", label: { key: "evidence:term.claim.sleep" } }] as const;
 * const cell = { outcome: "sleep", direction: "improvement", participants: 40, riskOfBias: "some-concerns" } as const;
 * const svg = effectDirectionPlot({ outcomes, studies: [{ label: "A 2020", cells: [cell] }] }, await createI18n("en"));
 * console.log(svg.includes("plot-improvement plot-size-small"), svg.includes("Sleep"));
 * // true true
 * ```
 */
export function effectDirectionPlot(data: EffectDirectionData, i18n: TextI18n, options: PlotOptions = {}): string {
  checkI18n(i18n);
  const checked = check(effectDirectionDataShape, data, "data", ["data"]);
  return drawEffectDirection(checked, i18n, {
    ...plotDefaults,
    ...check(plotOptionsShape, options, "options", ["options"]),
  });
}
