import records from "records:rules";
import type { RiskRule } from "../model/risk-rule.js";

/** The risk rules, those that were looked at and found low among them. */
export const rules: readonly RiskRule[] = records as readonly RiskRule[];
