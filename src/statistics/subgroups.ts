import type { EffectEstimate } from "../model/effect-size.js";
import type { NotEstimable } from "../model/no-value.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { list } from "../shapes/list.js";
import { check } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import { chiSquaredUpperTail } from "./chi-squared-distribution.js";
import { type MetaAnalysis, pool } from "./meta-analysis.js";
import { checkPooling } from "./read-pooling.js";
import { checkEffects } from "./read-sample.js";
import { requireOneEach } from "./require-one-each.js";
import { at, total } from "./sums.js";

const groupLabels = /* @__PURE__ */ list(someText);

/** The effects that share a value of the grouping. */
export interface Subgroup {
  /** The value of the grouping that its effects share. */
  readonly group: string;
  /** Indices of its effects, in the order given, from 0. */
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
  /** Test that the groups share one effect. */
  readonly between: SubgroupTest;
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
  const labels = check(groupLabels, by, "by", ["by"]);
  requireOneEach(labels, checked.length, "by");
  const pooling = checkPooling(options);
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
