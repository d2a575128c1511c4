import type { NotAttainable } from "../model/no-value.js";
import { choice } from "../shapes/choice.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, nonNegative, number, share } from "../shapes/number.js";
import { type Fields, object, openObject, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { noncentralTail } from "./noncentral-t.js";
import { normalLowerTail, normalQuantile } from "./normal-distribution.js";
import { outOfRange } from "./out-of-range.js";
import { tQuantile } from "./t-distribution.js";
import { type TestSides, testSides } from "./test-sides.js";

/** A trial of two independent groups of equal size, analysed with a t test. */
export interface TrialDesign {
  /** Standardised mean difference that is to be found, from 0.001 to 10; its sign does not matter. */
  readonly effect: number;
  /** Level of significance, from 1e-12 to 0.5; 0.05 by default. */
  readonly alpha?: number | undefined;
  /** Sides of the test; `"two-sided"` by default. One-sided tests look to the side of the effect. */
  readonly sides?: TestSides | undefined;
}

/** Several trials of the same size, pooled in a random-effects meta-analysis. */
export interface PooledDesign extends TrialDesign {
  /** Number of trials, from 1 to 1e6. */
  readonly trials: number;
  /** τ², the variance of the true effects between trials, such as that of {@link metaAnalyze}; 0 or more. */
  readonly tau2: number;
}

/** What is planned. */
export type PowerDesign = TrialDesign | PooledDesign;

/** Numbers of participants that a power is wanted for. */
export interface ParticipantNumbers {
  /** Participants in both groups of a trial together, from 4 to 1e9; of an odd number one group gets one more. */
  readonly participants: readonly number[];
}

/** The power that is wanted. */
export interface TargetPower {
  /** Probability of a significant result if the effect is as stated, between 0 and 1; 0.8 by default. */
  readonly power?: number | undefined;
}

/** The power at a number of participants. */
export interface PowerPoint {
  /** Participants in both groups of a trial together. */
  readonly participants: number;
  /** Participants in all trials together. */
  readonly total: number;
  /** Probability of a significant result if the effect is as stated. */
  readonly power: number;
}

const FEWEST = 4;
const MOST = 1e9;

function designShape<Own extends Fields>(own: Own) {
  const fields = {
    effect: refined(number({ min: -10, max: 10 }), tooSmall),
    alpha: optional(number({ min: 1e-12, max: 0.5 })),
    sides: optional(oneOf(testSides)),
    ...own,
  };
  return choice(
    openObject({ trials: optional(anyNumber), tau2: optional(anyNumber) }),
    (several) => (Object.keys(several).length === 0 ? "trial" : "pooled"),
    {
      trial: object(fields),
      pooled: object({ ...fields, trials: number({ min: 1, max: 1e6, whole: true }), tau2: nonNegative }),
    },
  );
}

function* tooSmall(effect: number): Iterable<Problem> {
  if (Math.abs(effect) < 0.001) yield outOfRange("a number of at least 0.001 in size", effect);
}

/** Shape of what {@link powerCurve} is asked for. */
export const powerCurveShape: Shape<PowerDesign & ParticipantNumbers> = /* @__PURE__ */ lazy<
  PowerDesign & ParticipantNumbers
>((exactly) =>
  exactly(designShape({ participants: list(number({ min: FEWEST, max: MOST, whole: true }), { min: 1 }) })),
);

/** Shape of what {@link participantsNeeded} is asked for. */
export const participantsNeededShape: Shape<PowerDesign & TargetPower> = /* @__PURE__ */ lazy<
  PowerDesign & TargetPower
>((exactly) => exactly(designShape({ power: optional(share) })));

/**
 * Power of a comparison of two groups by the number of participants: how likely a trial of each size is to find a stated effect.
 *
 * @remarks
 * One trial: the exact power of Student's t test, by the noncentral t distribution with n − 2 degrees of freedom and noncentrality
 * d √(n₁n₂/n), as R's `power.t.test(strict = TRUE)`.
 *
 * With `trials` and `tau2`: the power of the normal test of the mean of a random-effects meta-analysis of that many trials (Hedges and
 * Pigott, Psychological Methods, 2001), each with the variance n/(n₁n₂) + d²/(2n) + τ². It takes τ² for known, so that it is too
 * hopeful with a handful of trials. As n grows it tends to the power at variance τ²: where true effects differ between trials, more
 * participants in the same number of trials cannot replace more trials.
 *
 * Use a threshold that would matter to a participant for `effect`, not the effect that was observed.
 * @param design - Effect, test, numbers of participants, and the trials to pool if there are several.
 * @returns The power at each number of participants, in the order given.
 * @throws {MicrodosingError} `missing-field` (as for `tau2` where there are `trials`), `unknown-field`, `invalid-type`,
 * `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { metaAnalyze, powerCurve } from "microdosing/evidence";
 * const curve = powerCurve({ effect: 0.3, participants: [50, 100, 200, 400] });
 * console.log(curve.map(({ participants, power }) => `${participants}: ${power.toFixed(2)}`).join(", "));
 * // 50: 0.18, 100: 0.32, 200: 0.56, 400: 0.85
 * const { tau2 } = metaAnalyze([{ yi: 0.1, vi: 0.02 }, { yi: 0.3, vi: 0.03 }, { yi: 0.6, vi: 0.05 }]);
 * const pooled = powerCurve({ effect: 0.3, participants: [50, 100, 200, 400], trials: 3, tau2 });
 * console.log(pooled.map(({ total, power }) => `${total}: ${power.toFixed(2)}`).join(", "));
 * // 150: 0.36, 300: 0.53, 600: 0.69, 1200: 0.79
 * ```
 */
export function powerCurve(design: PowerDesign & ParticipantNumbers): readonly PowerPoint[] {
  const checked = check(powerCurveShape, design, "input");
  return checked.participants.map((participants) => powerAt(checked, participants));
}

/**
 * Number of participants needed to find a stated effect with a stated power: how many would settle the question.
 *
 * @remarks The power is that of {@link powerCurve}; the groups are of equal size, so that the number is even.
 * @param design - Effect, test, power, and the trials to pool if there are several.
 * @returns The smallest number in each trial and its power, or `"not-attainable"` where no number up to 1e9 is enough, as where true
 * effects differ so much between so few trials that only more trials would help.
 * @throws {MicrodosingError} `missing-field` (as for `tau2` where there are `trials`), `unknown-field`, `invalid-type`,
 * `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { participantsNeeded } from "microdosing/evidence";
 * const needed = participantsNeeded({ effect: 0.3 });
 * if (needed !== "not-attainable") console.log(needed.participants, needed.power.toFixed(4));
 * // 352 0.8014
 * console.log(participantsNeeded({ effect: 0.3, power: 0.9, trials: 3, tau2: 0.1 }));
 * // not-attainable
 * ```
 */
export function participantsNeeded(design: PowerDesign & TargetPower): PowerPoint | NotAttainable {
  const checked = check(participantsNeededShape, design, "input");
  const { power = 0.8 } = checked;
  const pairs = smallestWhere(FEWEST / 2, MOST / 2, (count) => powerAt(checked, 2 * count).power >= power);
  return pairs === undefined ? "not-attainable" : powerAt(checked, 2 * pairs);
}

function powerAt(design: PowerDesign, participants: number): PowerPoint {
  const { alpha = 0.05, sides = "two-sided" } = design;
  const effect = Math.abs(design.effect);
  const outside = sides === "two-sided" ? alpha / 2 : alpha;
  const larger = Math.ceil(participants / 2);
  const smaller = Math.floor(participants / 2);
  const samplingVariance = participants / larger / smaller;
  if (!("trials" in design)) {
    const df = participants - 2;
    const critical = tQuantile(outside, df, "upper");
    const shift = effect / Math.sqrt(samplingVariance);
    const opposite = sides === "two-sided" ? noncentralTail(critical, df, -shift) : 0;
    return { participants, total: participants, power: noncentralTail(critical, df, shift) + opposite };
  }
  const { trials, tau2 } = design;
  const variance = (samplingVariance + effect ** 2 / (2 * participants) + tau2) / trials;
  const critical = normalQuantile(outside, "upper");
  const shift = effect / Math.sqrt(variance);
  const opposite = sides === "two-sided" ? normalLowerTail(-shift - critical) : 0;
  return { participants, total: participants * trials, power: normalLowerTail(shift - critical) + opposite };
}

/** The smallest whole number from `low` to `high` that holds, where all above one that holds do too. */
function smallestWhere(low: number, high: number, holds: (count: number) => boolean): number | undefined {
  let tooFew = low - 1;
  let enough = low;
  while (!holds(enough)) {
    if (enough === high) return undefined;
    tooFew = enough;
    enough = Math.min(high, 2 * enough);
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
