import type { GradedEffect, Judgement } from "../model/grade.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { computedAs, notAssessed } from "./judgement.js";

/** Share of the information (inverse variance) from which studies at risk of bias lower the certainty: our convention. */
const seriousShare = { high: 0.25, some: 0.5 };
const verySeriousShare = 2 / 3;

/**
 * Judges risk of bias, weighted by information: a large study at risk of bias matters more than a small one. A study that
 * nobody assessed counts as one at high risk, because a certainty must not rise by leaving a judgement out.
 *
 * @param effects - The effects.
 * @returns The judgement; `not-assessed`, with the levels of the worst answer, where no study was assessed.
 */
export function judgeRiskOfBias(effects: readonly GradedEffect[]): Judgement {
  const missing = effects.filter(isUnassessed).length;
  if (missing === effects.length) {
    return { ...notAssessed({ key: "grading:reason.risk-of-bias.missing" }), levels: 2 };
  }
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const share = (levels: readonly RiskOfBiasLevel[]): number =>
    effects
      .filter(({ riskOfBias = "no-information" }) => levels.includes(riskOfBias))
      .reduce((sum, { vi }) => sum + 1 / vi, 0) / total;
  const high = share(["high", "serious", "critical", "no-information"]);
  const some = share(["some-concerns", "moderate"]);
  const values = { high: Math.round(high * 100), some: Math.round(some * 100) };
  const levels = levelsOf(high, some);
  if (missing > 0) {
    return computedAs(levels, { key: "grading:reason.risk-of-bias.partly", values: { ...values, missing } });
  }
  const reasons = ["none", "serious", "very-serious"] as const;
  return computedAs(levels, { key: `grading:reason.risk-of-bias.${reasons[levels]}`, values });
}

/**
 * Whether nobody assessed a study, or nothing could be told.
 *
 * @param effect - Its effect.
 * @returns True where the risk of bias is not known.
 */
export function isUnassessed({ riskOfBias = "no-information" }: GradedEffect): boolean {
  return riskOfBias === "no-information";
}

function levelsOf(high: number, some: number): 0 | 1 | 2 {
  if (high >= verySeriousShare) return 2;
  return high >= seriousShare.high || high + some >= seriousShare.some ? 1 : 0;
}
