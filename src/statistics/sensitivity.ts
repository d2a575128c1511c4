import type { EffectEstimate } from "../model/effect-size.js";
import type { NotApplicable, NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions, PoolingMethod, PoolingTest } from "../model/pooling.js";
import {
  checkArray,
  checkFinite,
  checkNonEmptyString,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";
import { chiSquaredUpperTail } from "./distributions.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { type Coefficient, fitMixedModel, type HeterogeneityTest, type ModeratorTest } from "./mixed-model.js";
import { checkEffects, checkOptions } from "./read-sample.js";
import { at, total } from "./weighted-fit.js";

/** A meta-analysis without one of its effects. */
export interface LeftOut {
  /** Index of the effect left out. */
  readonly omitted: number;
  /** The analysis of the others. */
  readonly analysis: MetaAnalysis;
}

/** A meta-analysis of the effects so far. */
export interface Accumulated {
  /** Index of the effect added last. */
  readonly added: number;
  /** The analysis of all effects up to it. */
  readonly analysis: MetaAnalysis;
}

/** Options of a cumulative meta-analysis. */
export interface CumulativeOptions extends MetaAnalysisOptions {
  /** What to order the effects by, such as the year, one number an effect; the order given if absent. */
  readonly order?: readonly number[];
}

/** The effects that share a value of the grouping. */
export interface Subgroup {
  /** The value. */
  readonly group: string;
  /** Indices of the effects. */
  readonly members: readonly number[];
  /** The analysis of these effects alone. */
  readonly analysis: MetaAnalysis;
}

/** A test of differences between subgroups. */
export interface SubgroupTest {
  /** Q between groups; not estimable with a single group, or where a group's standard error is 0. */
  readonly statistic: number | NotEstimable;
  /** Number of groups minus 1. */
  readonly df: number;
  /** Upper tail of the chi-squared distribution. */
  readonly p: number | NotEstimable;
}

/** The result of a subgroup analysis. */
export interface Subgroups {
  /** The subgroups, in order of first appearance. */
  readonly groups: readonly Subgroup[];
  /** Test of differences between them. */
  readonly between: SubgroupTest;
}

/** A coefficient of a meta-regression. */
export interface RegressionCoefficient extends Coefficient {
  /** `"intercept"`, or the moderator's name. */
  readonly name: string;
}

/** Numeric moderators by name, each with one value an effect. */
export type Moderators = Readonly<Record<string, readonly number[]>>;

/** The result of a meta-regression. */
export interface MetaRegression {
  /** Number of effects. */
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
  /** Residual I², a percentage. */
  readonly i2: number;
  /** Residual H². */
  readonly h2: number;
  /** Test of residual heterogeneity. */
  readonly q: HeterogeneityTest;
  /** Percentage of the variance between studies that the moderators account for; not applicable with `FE`. */
  readonly r2: number | NotApplicable;
  /** The method used. */
  readonly method: PoolingMethod;
  /** The test used. */
  readonly test: PoolingTest;
  /** Confidence level. */
  readonly level: number;
}

/**
 * Leave-one-out analysis: the meta-analysis repeated without each effect in turn, to see whether one study carries the result.
 *
 * @remarks `metafor::leave1out`. With two effects each analysis is of a single one.
 * @param effects - At least two effects and sampling variances.
 * @param options - How to pool.
 * @returns One analysis for each effect, in the order given.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { leaveOneOut } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.4, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * for (const { omitted, analysis } of leaveOneOut(effects)) console.log(omitted, analysis.estimate.toFixed(3));
 * // 0 0.630
 * // 1 0.481
 * // 2 0.233
 * ```
 */
export function leaveOneOut(effects: readonly EffectEstimate[], options?: MetaAnalysisOptions): readonly LeftOut[] {
  const checked = checkEffects(effects, 2);
  const { pooling } = checkOptions(options);
  return checked.map((_, omitted) => ({
    omitted,
    analysis: pool(
      checked.filter((__, index) => index !== omitted),
      pooling,
    ),
  }));
}

/**
 * Cumulative meta-analysis: the meta-analysis repeated as effects are added one by one, to see when the result settled.
 *
 * @remarks `metafor::cumul`. The intervals are not corrected for looking many times.
 * @param effects - At least one effect and sampling variance.
 * @param options - How to pool, and what to order by; equal values keep the order given.
 * @returns One analysis for each number of effects, the first of a single effect.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { cumulative } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.5, vi: 0.03 }, { yi: 0.9, vi: 0.05 }];
 * const steps = cumulative(effects, { order: [2021, 2024, 2019] });
 * console.log(steps.map(({ added, analysis }) => `${added}: ${analysis.estimate.toFixed(2)}`).join(", "));
 * // 2: 0.90, 0: 0.48, 1: 0.48
 * ```
 */
export function cumulative(effects: readonly EffectEstimate[], options?: CumulativeOptions): readonly Accumulated[] {
  const checked = checkEffects(effects);
  const { fields, pooling } = checkOptions(options, ["order"]);
  const keys = checkOptional(
    fields.order,
    checked.map((_, index) => index),
    (order) => checkNumbers(order, "options.order", checked.length),
  );
  const sequence = checked.map((_, index) => index).sort((left, right) => at(keys, left) - at(keys, right));
  return sequence.map((added, step) => ({
    added,
    analysis: pool(
      sequence.slice(0, step + 1).map((index) => at(checked, index)),
      pooling,
    ),
  }));
}

/**
 * Subgroup analysis: a meta-analysis of each group of effects, and a test of differences between the groups.
 *
 * @remarks Each group has its own τ². The test compares the groups' estimates weighted by their inverse squared standard
 * errors, as RevMan does, and as `metafor::rma(estimate, sei = se, mods = ~ group, method = "FE")` does on the groups' results.
 * For a common τ² pass dummy variables to {@link metaRegression}. Groups of one effect use `z`.
 * @param effects - Effects and sampling variances.
 * @param by - The group of each effect.
 * @param options - How to pool within groups.
 * @returns The groups in order of first appearance, and the test.
 * @throws {MicrodosingError} `too-few-studies`, `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`,
 * `out-of-range` or `not-converged`.
 * @example
 * ```ts
 * import { subgroups } from "microdosing/evidence";
 * const effects = [{ yi: 0.1, vi: 0.02 }, { yi: 0.2, vi: 0.03 }, { yi: 0.9, vi: 0.05 }, { yi: 0.7, vi: 0.04 }];
 * const { groups, between } = subgroups(effects, ["lsd", "lsd", "psilocybin", "psilocybin"], { test: "z" });
 * console.log(groups.map(({ group, analysis }) => `${group} ${analysis.estimate.toFixed(2)}`).join(", "));
 * // lsd 0.14, psilocybin 0.79
 * console.log(between.statistic === "not-estimable" ? between.statistic : between.statistic.toFixed(2), between.df);
 * // 12.30 1
 * ```
 */
export function subgroups(
  effects: readonly EffectEstimate[],
  by: readonly string[],
  options?: MetaAnalysisOptions,
): Subgroups {
  const checked = checkEffects(effects);
  const length = checked.length;
  const labels = checkArray(by, "by", { min: length, max: length }).map((label, i) =>
    checkNonEmptyString(label, joinPath("by", i)),
  );
  const { pooling } = checkOptions(options);
  const members = new Map<string, number[]>();
  for (const [index, label] of labels.entries()) {
    const group = members.get(label);
    if (group === undefined) members.set(label, [index]);
    else group.push(index);
  }
  const groups = [...members].map(([group, indices]) => ({
    group,
    members: indices,
    analysis: pool(
      indices.map((index) => at(checked, index)),
      pooling,
    ),
  }));
  return { groups, between: compareGroups(groups.map(({ analysis }) => analysis)) };
}

function compareGroups(analyses: readonly MetaAnalysis[]): SubgroupTest {
  const df = analyses.length - 1;
  if (df === 0 || analyses.some(({ se }) => se === 0)) {
    return { statistic: "not-estimable", df, p: "not-estimable" };
  }
  const effects = analyses.map(({ estimate, se }) => ({ yi: estimate, weight: se ** -2 }));
  const first = at(effects, 0).yi;
  const weights = total(effects.map(({ weight }) => weight));
  const mean = total(effects.map(({ yi, weight }) => (weight / weights) * (yi - first)));
  const statistic = total(effects.map(({ yi, weight }) => weight * (yi - first - mean) ** 2));
  if (!Number.isFinite(statistic)) return { statistic: "not-estimable", df, p: "not-estimable" };
  return { statistic, df, p: chiSquaredUpperTail(statistic, df) };
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
  const { pooling } = checkOptions(options);
  const fields = checkObject(moderators, "moderators");
  const names = Object.keys(fields);
  if (names.length === 0) refuse("out-of-range", "moderators", "at least one moderator", moderators);
  if (names.includes("intercept")) {
    refuse("invalid-value", "moderators.intercept", "a name other than that of the constant", "intercept");
  }
  const columns = names.map((name) => checkNumbers(fields[name], joinPath("moderators", name), checked.length));
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

/** Moderators and orders are held to the limits of effects, so that their squares stay in range. */
function checkNumbers(value: unknown, path: string, length: number): readonly number[] {
  return checkArray(value, path, { min: length, max: length }).map((item, i) =>
    checkFinite(item, joinPath(path, i), { min: -1e30, max: 1e30 }),
  );
}
