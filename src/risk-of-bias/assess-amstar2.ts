import { fieldsOf } from "../shapes/fields-of.js";
import { lazy } from "../shapes/lazy.js";
import { someOf } from "../shapes/list.js";
import { idOf, oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import {
  type Amstar2Answer,
  type Amstar2ItemId,
  amstar2ItemIds,
  amstar2Items,
  defaultCritical,
} from "./amstar2-items.js";
import { type Amstar2Confidence, applyRules } from "./amstar2-rules.js";

/** A reviewer's decision to lower moderate confidence. */
export interface Amstar2Lowering {
  /** `low` alone: the paper has reviewers lower moderate confidence by one step. */
  readonly to: "low";
  /** What makes the weaknesses weigh more than their number, in the reviewer's words. */
  readonly reason: string;
}

/** What an AMSTAR 2 assessment is made from. */
export interface Amstar2Input {
  /** Answers by item number; all sixteen are needed. */
  readonly items: Readonly<Record<Amstar2ItemId, Amstar2Answer>>;
  /** The items that count as critical; those of the paper (2, 4, 7, 9, 11, 13 and 15) if absent. */
  readonly critical?: readonly Amstar2ItemId[] | undefined;
  /** A reviewer's decision to lower moderate confidence. */
  readonly lower?: Amstar2Lowering | undefined;
}

/** Shape of an {@link Amstar2Input}. */
export const amstar2InputShape: Shape<Amstar2Input> = /* @__PURE__ */ lazy<Amstar2Input>((exactly) => {
  const allowed = new Map(amstar2Items.map(({ id, answers }) => [id, answers]));
  return exactly(
    object({
      items: object(fieldsOf(amstar2ItemIds, (id) => oneOf(allowed.get(id) ?? []))),
      critical: optional(refined(someOf(idOf(amstar2ItemIds)), repeated)),
      lower: optional(object({ to: oneOf(["low"]), reason: someText })),
    }),
  );
});

function* repeated(ids: readonly Amstar2ItemId[]): Iterable<Problem> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) yield { path: [index], expected: "an item named once", received: id };
  }
}

/** An AMSTAR 2 assessment of a review. */
export interface Amstar2Assessment {
  /** Confidence in the results of the review: by rule, or what a reviewer lowered it to. */
  readonly confidence: Amstar2Confidence;
  /** What the items make of it by rule, above which it cannot rise. */
  readonly maximum: Amstar2Confidence;
  /** Whether a reviewer lowered it below what the items make of it. */
  readonly lowered: boolean;
  /** Whether the paper invites a reviewer to consider lowering it: several weaknesses without a critical flaw. */
  readonly loweringPossible: boolean;
  /** The reviewer's reason, where it was lowered. */
  readonly reason?: string;
  /** Critical items that were answered `no`. */
  readonly criticalFlaws: readonly Amstar2ItemId[];
  /** Other items that were answered `no`. */
  readonly weaknesses: readonly Amstar2ItemId[];
  /** Items that were answered `partial-yes`, which count as neither. */
  readonly partial: readonly Amstar2ItemId[];
}

/**
 * The AMSTAR 2 assessment of a systematic review: how much confidence its results deserve.
 *
 * @remarks
 * AMSTAR 2 (Shea and others, BMJ, 2017). The tables are {@link amstar2Items} and {@link amstar2Rules}: more than one critical flaw
 * is critically low; one is low; none, and more than one other weakness, is moderate; otherwise high. Weaknesses are never added up
 * to a score. Many of them may take moderate confidence down to low; that is a reviewer's judgement, made with `lower` and a reason.
 *
 * The paper does not say what a partial yes counts as; here it is no weakness, and is listed. Items 9 and 11 are printed once for
 * randomised and once for other studies: give the worse answer of those that apply.
 *
 * @param input - Answers by item number, the critical items where they differ from the paper's, and a reviewer's decision.
 * @returns The confidence with the items that decided it.
 * @throws {MicrodosingError} `missing-field` for an item without an answer, such as `items["2"]`; `invalid-value` for an answer that
 * the item does not take, or a critical item named twice; `unknown-id` for a critical item that there is not; `out-of-range` for
 * `critical` without an item, and for `lower` where the confidence is high; `unknown-field` or `invalid-type`.
 * @example
 * ```ts
 * import { assessAmstar2 } from "microdosing/evidence";
 * const { confidence, criticalFlaws, weaknesses } = assessAmstar2({
 *   items: {
 *     "1": "yes", "2": "partial-yes", "3": "no", "4": "yes", "5": "yes", "6": "yes", "7": "no", "8": "yes",
 *     "9": "yes", "10": "no", "11": "no-meta-analysis", "12": "no-meta-analysis", "13": "yes", "14": "yes",
 *     "15": "no-meta-analysis", "16": "yes",
 *   },
 * });
 * console.log(confidence, criticalFlaws.join(", "), "and", weaknesses.join(", "));
 * // low 7 and 3, 10
 * ```
 */
export function assessAmstar2(input: Amstar2Input): Amstar2Assessment {
  const { items, critical = defaultCritical(), lower } = check(amstar2InputShape, input, "input");

  const answeredWith = (wanted: Amstar2Answer): readonly Amstar2ItemId[] =>
    amstar2ItemIds.filter((id) => items[id] === wanted);
  const criticalFlaws = answeredWith("no").filter((id) => critical.includes(id));
  const weaknesses = answeredWith("no").filter((id) => !critical.includes(id));
  const partial = answeredWith("partial-yes");
  const maximum = applyRules(criticalFlaws.length, weaknesses.length);
  const loweringPossible = maximum === "moderate";
  const found = { maximum, loweringPossible, criticalFlaws, weaknesses, partial };
  if (lower === undefined || maximum === "low" || maximum === "critically-low") {
    return { confidence: maximum, lowered: false, ...found };
  }
  if (!loweringPossible) {
    refuse("out-of-range", "lower", "more than one weakness to lower the confidence for", "high confidence");
  }
  return { confidence: lower.to, lowered: true, reason: lower.reason, ...found };
}
