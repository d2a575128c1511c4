import type { EffectEstimate } from "../model/effect-size.js";
import type { Judgement } from "../model/grade.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { eggerTest } from "../statistics/egger-test.js";
import { rankTest } from "../statistics/rank-test.js";
import { computedAs, notAssessed } from "./judgement.js";
import { rounded } from "./rounded.js";

/** A test for small-study effects has too little power below ten studies (Cochrane Handbook, chapter 13). */
const fewestForSmallStudyTest = 10;
const smallStudyAlpha = 0.1;

/**
 * Judges publication bias by Egger's regression, from ten studies on; the rank correlation test is reported beside it.
 * Two levels are for a reviewer, who knows what is in the registries.
 *
 * @param effects - The effects.
 * @param options - Options of the meta-analysis.
 * @returns The judgement.
 */
export function judgePublicationBias(effects: readonly EffectEstimate[], options: MetaAnalysisOptions): Judgement {
  const k = effects.length;
  if (k < fewestForSmallStudyTest) return notAssessed({ key: "evidence:reason.publication-bias.few", values: { k } });
  const estimates = effects.map(({ yi, vi }) => ({ yi, vi }));
  const { p } = eggerTest(estimates, options);
  const { p: rank } = rankTest(estimates);
  if (p === "not-estimable" || rank === "not-estimable") {
    return notAssessed({ key: "evidence:reason.publication-bias.alike" });
  }
  const values = { p: rounded(p), rank: rounded(rank) };
  if (p < smallStudyAlpha) return computedAs(1, { key: "evidence:reason.publication-bias.likely", values });
  return computedAs(0, { key: "evidence:reason.publication-bias.none", values });
}
