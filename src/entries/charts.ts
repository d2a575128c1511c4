/**
 * Forest, funnel, risk-of-bias and effect direction plots as SVG, for the library's data or your own.
 *
 * @packageDocumentation
 */
export { effectDirectionPlot } from "../charts/effect-direction-plot.js";
export { type ForestOptions, forestPlot } from "../charts/forest-plot.js";
export { funnelPlot } from "../charts/funnel-plot.js";
export type { PlotOptions } from "../charts/plot-options.js";
export { riskOfBiasPlot } from "../charts/risk-of-bias-plot.js";
export { riskOfBiasSummaryPlot } from "../charts/risk-of-bias-summary-plot.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/effect-direction-data.js";
export type { EffectEstimate, EffectMeasure } from "../model/effect-size.js";
export type {
  ForestBody,
  ForestData,
  ForestPooled,
  ForestRow,
  ForestSubtotal,
  Interval,
} from "../model/forest-data.js";
export type { FunnelData, FunnelPoint } from "../model/funnel-data.js";
export type { BodyDesign, Certainty } from "../model/grading.js";
export type { Guard } from "../model/guard.js";
export type { I18n, LocalText, TextI18n } from "../model/i18n.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
export type { RiskOfBiasData, RiskOfBiasStudy, RiskOfBiasTool } from "../model/risk-of-bias-data.js";
export type { Scoring } from "../model/scoring.js";
