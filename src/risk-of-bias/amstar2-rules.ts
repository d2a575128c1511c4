/**
 * Confidence in the results of a review by AMSTAR 2, highest first. `high`: an accurate and comprehensive summary of the studies.
 * `moderate`: weaknesses, but no critical flaw. `low`: a critical flaw. `critically-low`: several, so it should not be relied on.
 */
export const amstar2Confidences = ["high", "moderate", "low", "critically-low"] as const;
/** Confidence in the results of a review by AMSTAR 2. */
export type Amstar2Confidence = (typeof amstar2Confidences)[number];

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

/** The confidence that the overall rule gives to counts of critical flaws and of other weaknesses. */
export function applyRules(criticalFlaws: number, weaknesses: number): Amstar2Confidence {
  const rule = amstar2Rules.find(
    (row) => within(criticalFlaws, row.criticalFlaws) && within(weaknesses, row.weaknesses),
  );
  // The rows cover all counts: a test goes through them.
  return rule?.confidence ?? "critically-low";
}

function within(count: number, { min, max = Number.POSITIVE_INFINITY }: Amstar2Count): boolean {
  return count >= min && count <= max;
}
