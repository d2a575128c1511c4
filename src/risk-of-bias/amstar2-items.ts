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

/** The items that the paper counts as critical. */
export function defaultCritical(): readonly Amstar2ItemId[] {
  return amstar2Items.filter((item) => item.critical).map(({ id }) => id);
}
