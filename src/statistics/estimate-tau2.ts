import type { EffectEstimate } from "../model/effect-size.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { estimateVariance } from "./estimate-variance.js";
import { checkPooling } from "./read-pooling.js";
import { checkSample } from "./read-sample.js";
import { fitMean } from "./weighted-mean.js";

/**
 * Estimates τ², the variance of the true effects between studies.
 *
 * @remarks
 * Where there is one effect, or with `FE`, it is 0. All estimates are cut off at 0. As in metafor:
 *
 * - `DL`: from Q with inverse-variance weights. DerSimonian and Laird, Controlled Clinical Trials, 1986.
 * - `HE`: from the unweighted variance. Hedges and Olkin, Statistical Methods for Meta-Analysis, 1985.
 * - `HS`: (Q − k)/Σw. Hunter and Schmidt, Methods of Meta-Analysis.
 * - `SJ`: from a crude first estimate that is above 0. Sidik and Jonkman, Applied Statistics, 2005.
 * - `PM`: the value at which Q equals its degrees of freedom. Paule and Mandel, Journal of Research of the National Bureau
 *   of Standards, 1982. `EB` has the same root, and is computed as such.
 * - `ML`, `REML`: by Fisher scoring, run until a step changes nothing (metafor stops at a step of 1e-5 unless told
 *   otherwise). Viechtbauer, Journal of Educational and Behavioral Statistics, 2005.
 *
 * @param effects - Effects and sampling variances, in any order.
 * @param options - `method` (`"REML"` by default) and `maxIterations`.
 * @returns τ², 0 or more, in squared units of the effects.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { estimateTau2 } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * console.log(estimateTau2(effects, { method: "DL" }).toFixed(4));
 * // 0.1210
 * ```
 */
export function estimateTau2(effects: readonly EffectEstimate[], options?: MetaAnalysisOptions): number {
  const sample = checkSample(effects);
  const { method, maxIterations } = checkPooling(options);
  const df = sample.y.length - 1;
  return df === 0 ? 0 : estimateVariance(sample, fitMean, df, method, maxIterations);
}
