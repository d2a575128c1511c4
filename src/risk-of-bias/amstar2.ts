import {
  checkArray,
  checkEnum,
  checkNonEmptyString,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";

/** Numbers of the items of AMSTAR 2. */
export const amstar2ItemIds = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
] as const;
/** The number of an item of AMSTAR 2. */
export type Amstar2ItemId = (typeof amstar2ItemIds)[number];

/**
 * Answers to the items of AMSTAR 2. `yes`: the review meets the standard. `partial-yes`: it meets it in part. `no`: it does not, or
 * does not say. `no-meta-analysis`: the item does not apply, because no meta-analysis was conducted.
 */
export const amstar2Answers = ["yes", "partial-yes", "no", "no-meta-analysis"] as const;
/** An answer to an item of AMSTAR 2. */
export type Amstar2Answer = (typeof amstar2Answers)[number];

/**
 * Confidence in the results of a review by AMSTAR 2, highest first. `high`: an accurate and comprehensive summary of the studies.
 * `moderate`: weaknesses, but no critical flaw. `low`: a critical flaw. `critically-low`: several, so it should not be relied on.
 */
export const amstar2Confidences = ["high", "moderate", "low", "critically-low"] as const;
/** Confidence in the results of a review by AMSTAR 2. */
export type Amstar2Confidence = (typeof amstar2Confidences)[number];

/** An item of AMSTAR 2. */
export interface Amstar2Item {
  /** Number. */
  readonly id: Amstar2ItemId;
  /** What it asks, as a code. */
  readonly topic: string;
  /** Whether the paper counts it among the critical items. */
  readonly critical: boolean;
  /** Answers that it takes. */
  readonly answers: readonly Amstar2Answer[];
}

const plain: readonly Amstar2Answer[] = ["yes", "no"];
const graded: readonly Amstar2Answer[] = ["yes", "partial-yes", "no"];
const pooled: readonly Amstar2Answer[] = ["yes", "no", "no-meta-analysis"];

/** The items of AMSTAR 2: what each asks, whether it is critical, and the answers that it takes. */
export const amstar2Items: readonly Amstar2Item[] = [
  { id: "1", topic: "question-in-pico-components", critical: false, answers: plain },
  { id: "2", topic: "methods-established-beforehand", critical: true, answers: graded },
  { id: "3", topic: "study-designs-explained", critical: false, answers: plain },
  { id: "4", topic: "search-comprehensive", critical: true, answers: graded },
  { id: "5", topic: "selection-in-duplicate", critical: false, answers: plain },
  { id: "6", topic: "extraction-in-duplicate", critical: false, answers: plain },
  { id: "7", topic: "exclusions-listed-and-justified", critical: true, answers: graded },
  { id: "8", topic: "included-studies-described", critical: false, answers: graded },
  { id: "9", topic: "risk-of-bias-assessed", critical: true, answers: graded },
  { id: "10", topic: "funding-of-studies-reported", critical: false, answers: plain },
  { id: "11", topic: "meta-analysis-methods-appropriate", critical: true, answers: pooled },
  { id: "12", topic: "impact-of-risk-of-bias-assessed", critical: false, answers: pooled },
  { id: "13", topic: "risk-of-bias-discussed", critical: true, answers: plain },
  { id: "14", topic: "heterogeneity-explained", critical: false, answers: plain },
  { id: "15", topic: "publication-bias-investigated", critical: true, answers: pooled },
  { id: "16", topic: "conflicts-of-interest-reported", critical: false, answers: plain },
];

/** How many, both inclusive. */
export interface Amstar2Count {
  /** At least. */
  readonly min: number;
  /** At most; any number if absent. */
  readonly max?: number;
}

/** A row of the overall rule: the confidence where both counts hold. */
export interface Amstar2Rule {
  /** Critical items that were answered `no`. */
  readonly criticalFlaws: Amstar2Count;
  /** Other items that were answered `no`. */
  readonly weaknesses: Amstar2Count;
  /** The confidence. */
  readonly confidence: Amstar2Confidence;
}

/** The overall rule of AMSTAR 2 as a table: exactly one row holds for any counts. */
export const amstar2Rules: readonly Amstar2Rule[] = [
  { criticalFlaws: { min: 0, max: 0 }, weaknesses: { min: 0, max: 1 }, confidence: "high" },
  { criticalFlaws: { min: 0, max: 0 }, weaknesses: { min: 2 }, confidence: "moderate" },
  { criticalFlaws: { min: 1, max: 1 }, weaknesses: { min: 0 }, confidence: "low" },
  { criticalFlaws: { min: 2 }, weaknesses: { min: 0 }, confidence: "critically-low" },
];

/** A reviewer's decision to lower moderate confidence. */
export interface Amstar2Lowering {
  /** What to lower it to. */
  readonly to: "low";
  /** Why. */
  readonly reason: string;
}

/** What an AMSTAR 2 assessment is made from. */
export interface Amstar2Input {
  /** Answers by item number; all sixteen are needed. */
  readonly items: Readonly<Record<Amstar2ItemId, Amstar2Answer>>;
  /** The items that count as critical; those of the paper (2, 4, 7, 9, 11, 13 and 15) if absent. */
  readonly critical?: readonly Amstar2ItemId[];
  /** A reviewer's decision to lower moderate confidence. */
  readonly lower?: Amstar2Lowering;
}

/** An AMSTAR 2 assessment of a review. */
export interface Amstar2Assessment {
  /** Confidence in the results of the review: by rule, or what a reviewer lowered it to. */
  readonly confidence: Amstar2Confidence;
  /** What the items make of it by rule, above which it cannot rise. */
  readonly maximum: Amstar2Confidence;
  /** Whether a reviewer lowered it. */
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
 * the item does not take, or a critical item named twice; `out-of-range` for `critical` without an item, and for `lower` where the
 * confidence is high; `unknown-field` or `invalid-type`.
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
  const fields = checkObject(input, "", ["items", "critical", "lower"]);
  const given = checkObject(fields.items, "items", amstar2ItemIds);
  const answers = amstar2Items.map(({ id, answers: allowed }) => ({
    id,
    answer: checkEnum(given[id], joinPath("items", id), allowed),
  }));
  const critical = checkOptional(fields.critical, defaultCritical(), checkCritical);
  const lowering = checkOptional(fields.lower, undefined, checkLowering);

  const answeredWith = (wanted: Amstar2Answer): readonly Amstar2ItemId[] =>
    answers.filter(({ answer }) => answer === wanted).map(({ id }) => id);
  const criticalFlaws = answeredWith("no").filter((id) => critical.includes(id));
  const weaknesses = answeredWith("no").filter((id) => !critical.includes(id));
  const partial = answeredWith("partial-yes");
  const maximum = applyRules(criticalFlaws.length, weaknesses.length);
  const loweringPossible = maximum === "moderate";
  const found = { maximum, loweringPossible, criticalFlaws, weaknesses, partial };
  if (lowering === undefined || maximum === "low" || maximum === "critically-low") {
    return { confidence: maximum, lowered: false, ...found };
  }
  if (!loweringPossible) {
    refuse("out-of-range", "lower", "more than one weakness to lower the confidence for", "high confidence");
  }
  return { confidence: lowering.to, lowered: true, reason: lowering.reason, ...found };
}

function applyRules(criticalFlaws: number, weaknesses: number): Amstar2Confidence {
  const rule = amstar2Rules.find(
    (row) => within(criticalFlaws, row.criticalFlaws) && within(weaknesses, row.weaknesses),
  );
  // The rows cover all counts: a test goes through them.
  return rule?.confidence ?? "critically-low";
}

function within(count: number, { min, max = Number.POSITIVE_INFINITY }: Amstar2Count): boolean {
  return count >= min && count <= max;
}

function defaultCritical(): readonly Amstar2ItemId[] {
  return amstar2Items.filter((item) => item.critical).map(({ id }) => id);
}

function checkCritical(value: unknown): readonly Amstar2ItemId[] {
  const ids = checkArray(value, "critical", { min: 1 }).map((id, index) =>
    checkEnum(id, joinPath("critical", index), amstar2ItemIds),
  );
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated !== -1) refuse("invalid-value", joinPath("critical", repeated), "an item named once", ids[repeated]);
  return ids;
}

function checkLowering(value: unknown): Amstar2Lowering {
  const fields = checkObject(value, "lower", ["to", "reason"]);
  return {
    to: checkEnum(fields.to, "lower.to", ["low"]),
    reason: checkNonEmptyString(fields.reason, "lower.reason"),
  };
}
