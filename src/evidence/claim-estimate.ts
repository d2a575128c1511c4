import type { Claim } from "../model/claim.js";
import type { ClaimEstimate, PooledEstimate } from "../model/claim-grade.js";
import type { NotComputable } from "../model/no-value.js";
import type { StudyEffect } from "../model/study-effect.js";
import { refuse } from "../shapes/refuse.js";
import { pool } from "../statistics/meta-analysis.js";
import { withDefaults } from "../statistics/read-pooling.js";
import type { BodyEntry } from "./body.js";
import { effectOf, participantsOf } from "./study-effect.js";

/** A member of a body with the effect that its print gives. */
export interface EntryEffect {
  /** The member. */
  readonly entry: BodyEntry;
  /** Its effect. */
  readonly effect: StudyEffect;
}

/**
 * The members of a body that print enough for an effect in the claim's measure.
 *
 * @param claim - The claim.
 * @param entries - Its body.
 * @returns The members with their effects, in order.
 */
export function effectsOf(claim: Claim, entries: readonly BodyEntry[]): readonly EntryEffect[] {
  return entries.flatMap((entry) => {
    const effect = effectOf(entry.study, entry.result, claim.measure ?? "SMD");
    return effect === "not-computable" ? [] : [{ entry, effect }];
  });
}

/**
 * Refuses a pooled body with a member that has no effect: a body must not shrink in silence.
 *
 * @param entries - The body.
 * @param found - Its members that print enough.
 * @throws {MicrodosingError} `invalid-value`.
 */
export function requireEffects(entries: readonly BodyEntry[], found: readonly EntryEffect[]): void {
  const missing = entries.find((entry) => !found.some((each) => each.entry === entry));
  if (missing === undefined) return;
  const { study, result } = missing.member;
  refuse("invalid-value", "records.claims", "results with an effect in a pooled body", `${study}/${result}`);
}

/**
 * What the results of a body that print enough add up to, with its interval by three methods.
 *
 * @param claim - The claim.
 * @param entries - Its body.
 * @param found - Those of its members that print enough.
 * @returns The estimate, or `not-computable` where no result prints enough.
 */
export function estimateOf(
  claim: Claim,
  entries: readonly BodyEntry[],
  found: readonly EntryEffect[],
): ClaimEstimate | NotComputable {
  const estimate = poolOf(claim, found);
  if (estimate === "not-computable") return estimate;
  // The same people, whose numbers a model does not print by arm.
  const adjusted = entries.flatMap((entry) => {
    const result = entry.study.results.find(({ id }) => id === entry.member.guessAdjusted);
    const n = participantsOf(entry.study, entry.result);
    return result === undefined
      ? []
      : effectsOf(claim, [{ ...entry, result }]).map((each) => ({ ...each, effect: { ...each.effect, n } }));
  });
  return {
    ...estimate,
    results: found.map(({ entry }) => entry.member),
    guessAdjusted: poolOf(claim, adjusted),
  };
}

/**
 * The minimally important difference of a claim on the scale of its effects, where that is what it is measured in.
 *
 * @param claim - The claim.
 * @param measure - What the effects are measured in.
 * @returns The difference, the logarithm of a ratio; undefined where there is none.
 */
export function thresholdOf(
  { threshold }: Pick<Claim, "threshold">,
  measure: StudyEffect["measure"],
): number | undefined {
  if (threshold === undefined || threshold.measure !== measure) return undefined;
  return measure === "RR" ? Math.abs(Math.log(threshold.value)) : threshold.value;
}

function poolOf(claim: Claim, found: readonly EntryEffect[]): PooledEstimate | NotComputable {
  const [first] = found;
  if (first === undefined) return "not-computable";
  const effects = found.map(({ effect }) => effect);
  const by = (test: "z" | "knha" | "adhoc") => pool(effects, withDefaults({ test }));
  const [z, knha, adhoc] = [by("z"), by("knha"), by("adhoc")];
  const measure = claim.measure ?? "SMD";
  return {
    k: effects.length,
    participants: effects.reduce((sum, { n }) => sum + n, 0),
    measure,
    ...(measure === "MD" ? { instrument: first.entry.result.instrument } : {}),
    estimate: adhoc.estimate,
    intervals: { z: z.ci, knha: knha.ci, adhoc: adhoc.ci },
    tau2: adhoc.tau2,
    i2: adhoc.i2,
  };
}
