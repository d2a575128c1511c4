import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { dictionary } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { joinPath, refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import type { Coefficient } from "./coefficient.js";
import type { HeterogeneityTest } from "./heterogeneity.js";
import { pool } from "./meta-analysis.js";
import { fitMixedModel, type ModeratorTest } from "./mixed-model.js";
import { effectValue } from "./pooling-shapes.js";
import { checkPooling } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { requireOneEach } from "./require-one-each.js";

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

/** The result of a meta-regression. */
export interface MetaRegression {
  /** Number of effects in the regression. */
  readonly k: number;
  /** The intercept, then the moderators in the order given. */
  readonly coefficients: readonly RegressionCoefficient[];
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
 * @param effects - Effects and sampling variances, more than there are coefficients (at least as many with `FE` and `z`).
 * @param moderators - Numbers by moderator's name, one an effect.
 * @param options - How to fit.
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
 * ```
 */
export function metaRegression(
  effects: readonly EffectEstimate[],
  moderators: Moderators,
  options?: MetaAnalysisOptions,
): MetaRegression {
  const checked = checkEffects(effects);
  const pooling = checkPooling(options);
  const fields = Object.entries(check(moderatorsShape, moderators, "moderators", ["moderators"]));
  for (const [name, column] of fields) requireOneEach(column, checked.length, joinPath("moderators", name));
  const names = fields.map(([name]) => name);
  const columns = fields.map(([, column]) => column);
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

function explained(before: number, after: number): number {
  return before > after ? (100 * (before - after)) / before : 0;
}
