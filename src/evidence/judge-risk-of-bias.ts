import type { GradedEffect, Judgement } from "../model/grade.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { computedAs, notAssessed } from "./judgement.js";

/** Share of the information (inverse variance) from which studies at risk of bias lower the certainty: our convention. */
const seriousShare = { high: 0.25, some: 0.5 };
const verySeriousShare = 2 / 3;

/**
 * Judges risk of bias, weighted by information: a large study at risk of bias matters more than a small one.
 *
 * @param effects - The effects.
 * @returns The judgement; not assessed where a study lacks one.
 */
export function judgeRiskOfBias(effects: readonly GradedEffect[]): Judgement {
  if (effects.some(({ riskOfBias = "no-information" }) => riskOfBias === "no-information")) {
    return notAssessed({ key: "evidence:reason.risk-of-bias.missing" });
  }
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const share = (levels: readonly RiskOfBiasLevel[]): number =>
    effects
      .filter(({ riskOfBias }) => riskOfBias !== undefined && levels.includes(riskOfBias))
      .reduce((sum, { vi }) => sum + 1 / vi, 0) / total;
  const high = share(["high", "serious", "critical"]);
  const some = share(["some-concerns", "moderate"]);
  const values = { high: Math.round(high * 100), some: Math.round(some * 100) };
  if (high >= verySeriousShare) return computedAs(2, { key: "evidence:reason.risk-of-bias.very-serious", values });
  if (high >= seriousShare.high || high + some >= seriousShare.some) {
    return computedAs(1, { key: "evidence:reason.risk-of-bias.serious", values });
  }
  return computedAs(0, { key: "evidence:reason.risk-of-bias.none", values });
}
