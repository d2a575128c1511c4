export { type ForestOptions, forestPlot } from "../charts/forest-plot.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export type { ForestData, ForestPooled, ForestRow, Interval } from "../model/forest-data.js";
export type { I18n, LocalText } from "../model/i18n.js";
