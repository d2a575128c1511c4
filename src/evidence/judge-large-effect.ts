import type { Judgement } from "../model/grade.js";
import type { GradeDomain } from "../model/grading.js";
import type { MetaAnalysis } from "../statistics/meta-analysis.js";
import { type EffectScale, riskRatio } from "./effect-scale.js";
import { computedAs, notAssessed } from "./judgement.js";
import { rounded } from "./rounded.js";

/** GRADE 9 and handbook 5.3.1: twofold may raise by one level, more than fivefold by two; consistent over two studies. */
const largeRatio = 2;
const veryLargeRatio = 5;
const fewestForLargeEffect = 2;

/**
 * Judges whether the effect of observational studies is large enough to rate up: from the risk ratio, an odds ratio
 * converted first, and from the bound of the interval that is nearer to no effect, which must be in the class below at
 * least. GRADE asks for direct evidence without plausible bias, so both must have been assessed.
 *
 * @param pooled - The pooled effect.
 * @param scale - Scale of the effects.
 * @param domains - The judgements of the domains.
 * @returns The judgement; not assessed where there is no risk ratio.
 */
export function judgeLargeEffect(
  { k, estimate, ci }: Pick<MetaAnalysis, "k" | "estimate" | "ci">,
  scale: EffectScale,
  domains: Readonly<Record<GradeDomain, Judgement>>,
): Judgement {
  if (scale.measure === "OR" && scale.baselineRisk === undefined) {
    return notAssessed({ key: "grading:reason.upgrade.needs-baseline-risk" });
  }
  const ratio = scale.measure === "PETO" ? undefined : riskRatio(estimate, scale);
  if (ratio === undefined) return notAssessed({ key: "grading:reason.upgrade.not-rated" });
  const nearest = estimate < 0 ? Math.min(0, ci[1]) : Math.max(0, ci[0]);
  const [fold, nearestFold] = [foldOf(ratio), foldOf(riskRatio(nearest, scale) ?? 1)];
  const values = { ratio: rounded(ratio) };
  if (fold < largeRatio || nearestFold <= 1) return computedAs(0, { key: "grading:reason.upgrade.not-large", values });
  if (k < fewestForLargeEffect) return computedAs(0, { key: "grading:reason.upgrade.one-study", values });
  const isAssessed = [domains.riskOfBias, domains.indirectness].every(({ source }) => source !== "not-assessed");
  if (!isAssessed) return computedAs(0, { key: "grading:reason.upgrade.needs-assessment", values });
  const isVeryLarge = fold > veryLargeRatio && nearestFold >= largeRatio;
  return computedAs(isVeryLarge ? 2 : 1, { key: "grading:reason.upgrade.large", values });
}

const foldOf = (ratio: number): number => Math.max(ratio, 1 / ratio);
