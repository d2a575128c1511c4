import type { PoolingMethod } from "../model/pooling.js";
import { hedgesOlkin, squaresAroundMean } from "./hedges-olkin.js";
import { maximiseLikelihood } from "./maximise-likelihood.js";
import { solveQ } from "./solve-q.js";
import type { Body, Fit } from "./weighted-fit.js";
import type { Sample } from "./weighted-mean.js";

/**
 * Estimates the variance between studies.
 *
 * @param model - The model, with more effects than coefficients.
 * @param fitAt - How to fit it.
 * @param df - Effects minus coefficients.
 * @param method - The estimator.
 * @param maxIterations - Largest number of iterations.
 * @returns The variance, 0 or more.
 */
export function estimateVariance<Model extends Sample | Body>(
  model: Model,
  fitAt: Fit<Model>,
  df: number,
  method: PoolingMethod,
  maxIterations: number,
): number {
  switch (method) {
    case "FE":
      return 0;
    case "DL": {
      const { residualSum, trace } = fitAt(model, 0);
      return Math.max(0, (residualSum - df) / trace);
    }
    case "HS": {
      const { residualSum, sumOfWeights } = fitAt(model, 0);
      return Math.max(0, (residualSum - model.y.length) / sumOfWeights);
    }
    case "HE":
      return hedgesOlkin(model, df);
    case "SJ": {
      const crude = squaresAroundMean(model.y) / model.y.length;
      return (crude * fitAt(model, crude).residualSum) / df;
    }
    case "PM":
    case "EB":
      return solveQ(model, fitAt, fitAt(model, 0), df, maxIterations);
    case "ML":
    case "REML":
      return maximiseLikelihood(model, fitAt, method, df, maxIterations);
  }
}
