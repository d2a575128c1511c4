export {
  type ForestData,
  type ForestOptions,
  type ForestPooled,
  type ForestRow,
  forestPlot,
  type Interval,
} from "../charts/forest.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export type { I18n } from "../model/i18n.js";
