import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { dictionary, object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { joinPath, refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import type { Coefficient } from "./coefficient.js";
import type { HeterogeneityTest } from "./heterogeneity.js";
import { pool } from "./meta-analysis.js";
import { fitMixedModel, type MixedModel, type ModeratorTest } from "./mixed-model.js";
import { effectValue, poolingFields } from "./pooling-shapes.js";
import { withDefaults } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { requireOneEach } from "./require-one-each.js";
import { at, dot, sumOver } from "./sums.js";

/** A coefficient of a meta-regression. */
export interface RegressionCoefficient extends Coefficient {
  /** `"intercept"`, or the moderator's name. */
  readonly name: string;
}

/** Numeric moderators by name, each with one value an effect. */
export type Moderators = Readonly<Record<string, readonly number[]>>;

/** Shape of {@link Moderators}. */
export const moderatorsShape: Shape<Moderators> = /* @__PURE__ */ lazy<Moderators>((exactly) =>
  exactly(refined(dictionary(list(effectValue())), unfitNames)),
);

function* unfitNames(moderators: Moderators): Iterable<Problem> {
  const names = Object.keys(moderators);
  if (names.length === 0) yield { code: "out-of-range", expected: "at least one moderator" };
  if (names.includes("intercept")) {
    yield { path: ["intercept"], expected: "a name other than that of the constant", received: "intercept" };
  }
}

/** Options of a meta-regression. */
export interface MetaRegressionOptions extends MetaAnalysisOptions {
  /** Values of all moderators at which to predict, by name: lists of one length, whose first items are the first point. */
  readonly predictAt?: Moderators | undefined;
}

/** Shape of {@link MetaRegressionOptions}. */
export const metaRegressionOptionsShape: Shape<MetaRegressionOptions> = /* @__PURE__ */ lazy<MetaRegressionOptions>(
  (exactly) => exactly(object({ ...poolingFields(), predictAt: optional(dictionary(list(effectValue()))) })),
);

/** What a meta-regression predicts at one point. */
export interface PredictedEffect {
  /** The mean true effect at the point. */
  readonly estimate: number;
  /** Its standard error. */
  readonly se: number;
  /** Confidence interval of the mean true effect. */
  readonly ci: readonly [number, number];
  /** Where the true effect of a further study at the point would lie; not estimable with `FE`. */
  readonly predictionInterval: readonly [number, number] | NotEstimable;
}

/** The result of a meta-regression. */
export interface MetaRegression {
  /** Number of effects in the regression. */
  readonly k: number;
  /** The intercept, then the moderators in the order given. */
  readonly coefficients: readonly RegressionCoefficient[];
  /** Covariance matrix of the coefficients, row by row in their order. */
  readonly covariance: readonly (readonly number[])[];
  /** Predictions at the points of `predictAt`, in their order; none where none were asked for. */
  readonly predictions: readonly PredictedEffect[];
  /** Test that all moderators' coefficients are zero. */
  readonly moderatorTest: ModeratorTest;
  /** Degrees of freedom of t, effects minus coefficients; not applicable with `z`. */
  readonly df: number | NotApplicable;
  /** Variance between studies that the moderators leave. */
  readonly tau2: number;
  /** Q-profile interval of it; not estimable with `FE`. */
  readonly tau2Ci: readonly [number, number] | NotEstimable;
  /** Residual I², the percentage of what moderators leave that is not sampling error. */
  readonly i2: number;
  /** Residual H², the ratio of what moderators leave to sampling error. */
  readonly h2: number;
  /** Test that nothing but sampling error is left. */
  readonly q: HeterogeneityTest;
  /** Percentage of the variance between studies that the moderators account for; not applicable with `FE`. */
  readonly r2: number | NotApplicable;
  /** Estimator of the variance between studies. */
  readonly method: PoolingMethod;
  /** Reference distribution of tests and intervals. */
  readonly test: PoolingTest;
  /** Confidence level of all intervals. */
  readonly level: number;
}

/**
 * Meta-regression: a mixed-effects model of the effects on one or several numeric moderators, with an intercept.
 *
 * @remarks `metafor::rma` with `mods`. Tests and intervals are of z with `z`, of t with effects minus coefficients degrees of
 * freedom otherwise; `knha` is Knapp and Hartung, Statistics in Medicine, 2003. R² is the fall of τ² against the model without
 * moderators, cut off at 0 (Raudenbush 2009). A category enters as dummy variables of 0 and 1, one fewer than it has values.
 * Predictions are `predict.rma`'s: a prediction interval adds τ² to the squared standard error. Beyond the range of the moderators
 * nothing supports the line.
 * @param effects - Effects and sampling variances, more than there are coefficients (at least as many with `FE` and `z`).
 * @param moderators - Numbers by moderator's name, one an effect.
 * @param options - How to fit, and where to predict.
 * @returns The coefficients with their tests, and what heterogeneity is left.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` (as where a
 * moderator is constant or follows from the others), `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { metaRegression } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.2, vi: 0.03 }, { yi: 0.6, vi: 0.05 }, { yi: 0.7, vi: 0.04 }];
 * const { coefficients } = metaRegression(effects, { dose: [5, 10, 15, 20] });
 * for (const { name, estimate, se } of coefficients) console.log(name, estimate.toFixed(4), se.toFixed(4));
 * // intercept -0.1389 0.0935
 * // dose 0.0426 0.0077
 * const { predictions } = metaRegression(effects, { dose: [5, 10, 15, 20] }, { predictAt: { dose: [8, 16] } });
 * for (const { estimate, ci } of predictions) {
 *   console.log(estimate.toFixed(2), ci.map((bound) => bound.toFixed(2)).join(" to "));
 * }
 * // 0.20 -0.01 to 0.41
 * // 0.54 0.29 to 0.80
 * ```
 */
export function metaRegression(
  effects: readonly EffectEstimate[],
  moderators: Moderators,
  options: MetaRegressionOptions = {},
): MetaRegression {
  const checked = checkEffects(effects);
  const { predictAt, ...given } = check(metaRegressionOptionsShape, options, "options", ["options"]);
  const pooling = withDefaults(given);
  const fields = Object.entries(check(moderatorsShape, moderators, "moderators", ["moderators"]));
  for (const [name, column] of fields) requireOneEach(column, checked.length, joinPath("moderators", name));
  const names = fields.map(([name]) => name);
  const columns = fields.map(([, column]) => column);
  const points = predictAt === undefined ? [] : pointsOf(predictAt, names);
  // Without variance between studies and with a known reference distribution a perfect fit is still a fit.
  const fewest = names.length + (pooling.method === "FE" && pooling.test === "z" ? 1 : 2);
  if (checked.length < fewest) {
    refuse("too-few-studies", "effects", `at least ${fewest} effects for ${names.length} moderators`, checked.length);
  }
  const model = fitMixedModel(checked, pooling, [checked.map(() => 1), ...columns]);
  if (model.redundantColumn >= 0) {
    const name = names[model.redundantColumn - 1] ?? "";
    refuse(
      "invalid-value",
      joinPath("moderators", name),
      "values that vary and do not follow from the other moderators",
    );
  }
  return {
    k: checked.length,
    coefficients: model.coefficients.map((coefficient, j) => ({ name: names[j - 1] ?? "intercept", ...coefficient })),
    covariance: model.covariance,
    predictions: points.map((point) => predict(model, point, pooling.method === "FE")),
    moderatorTest: model.moderatorTest,
    df: model.df,
    tau2: model.tau2,
    tau2Ci: model.tau2Ci,
    i2: model.i2,
    h2: model.h2,
    q: model.q,
    r2: pooling.method === "FE" ? "not-applicable" : explained(pool(checked, pooling).tau2, model.tau2),
    method: pooling.method,
    test: model.test,
    level: pooling.level,
  };
}

/** The points as rows of a design, the intercept first. */
function pointsOf(predictAt: Moderators, names: readonly string[]): readonly (readonly number[])[] {
  const path = "options.predictAt";
  for (const name of Object.keys(predictAt)) {
    if (!names.includes(name))
      refuse("unknown-field", joinPath(path, name), `one of the moderators ${names.join(", ")}`);
  }
  const columns = names.map((name) => {
    const column = Object.hasOwn(predictAt, name) ? predictAt[name] : undefined;
    if (column === undefined) refuse("missing-field", joinPath(path, name), "values of every moderator");
    return column;
  });
  const count = at(columns, 0).length;
  for (const [j, column] of columns.entries()) {
    if (column.length === count) continue;
    refuse("out-of-range", joinPath(path, at(names, j)), `an array of ${count} items, one a point`, column);
  }
  return at(columns, 0).map((_, point) => [1, ...columns.map((column) => at(column, point))]);
}

function predict(model: MixedModel, point: readonly number[], isEqualEffects: boolean): PredictedEffect {
  const { coefficients, covariance, critical, tau2 } = model;
  const estimate = sumOver(point.length, (j) => at(point, j) * at(coefficients, j).estimate);
  const variance = sumOver(point.length, (i) => at(point, i) * dot(at(covariance, i), point));
  // Rounding may leave a hair below 0 where all effects are on the line.
  const se = Math.sqrt(Math.max(0, variance));
  const reach = critical * se;
  const further = critical * Math.sqrt(se * se + tau2);
  const bounds: readonly [number, number] = [estimate - reach, estimate + reach];
  if (!Number.isFinite(further) || !Number.isFinite(bounds[1] - bounds[0])) {
    refuse("out-of-range", "options.predictAt", "points whose intervals have finite bounds");
  }
  return {
    estimate,
    se,
    ci: bounds,
    predictionInterval: isEqualEffects ? "not-estimable" : [estimate - further, estimate + further],
  };
}

function explained(before: number, after: number): number {
  return before > after ? (100 * (before - after)) / before : 0;
}
