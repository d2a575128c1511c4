import type { BodyDesign, GradeDomain } from "./grading.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { OutcomeId } from "./outcome.js";
import type { ReferenceId, Sourced } from "./reference.js";
import type { ComparatorId, PopulationId, StudyId } from "./study.js";
import type { StudyEffectMeasure } from "./study-effect.js";
import type { SubstanceId } from "./substance.js";

/** The claims that the article's statements rest on. */
export const claimIds = [
  "depression",
  "anxiety",
  "ptsd",
  "adhd",
  "mood-acute",
  "mood-repeated",
  "well-being",
  "creativity-convergent",
  "creativity-divergent",
  "attention",
  "memory",
  "energy",
  "sleep",
  "pain",
  "cluster-headache",
  "empathy",
  "bdnf",
  "neuroplasticity",
  "neurotransmitter-production",
  "blinding",
  "expectancy",
  "adverse-events",
  "blood-pressure",
  "heart-valves",
  "cannabinoids-sleep",
  "cannabinoids-pain",
  "cannabinoids-anxiety",
  "cannabinoids-memory",
  "cannabinoids-adverse-events",
  "ketamine-depression",
  "ketamine-ptsd",
] as const;
/** The id of a claim. */
export type ClaimId = (typeof claimIds)[number];
/**
 * Tells whether a value is a {@link ClaimId}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link claimIds}.
 * @example
 * ```ts
 * import { isClaimId } from "microdosing/evidence";
 * console.log(isClaimId("adhd"), isClaimId("ADHD"));
 * // true false
 * ```
 */
export const isClaimId: Guard<ClaimId> = /* @__PURE__ */ guardOf(claimIds);

/** What an outcome is to a person: hoped for, feared, about how the thing works, or about how studies are done. */
export const claimKinds = ["benefit", "harm", "mechanism", "method"] as const;
/** What an outcome is to a person. */
export type ClaimKind = (typeof claimKinds)[number];
/** Tells whether a value is a {@link ClaimKind}: one of {@link claimKinds}. */
export const isClaimKind: Guard<ClaimKind> = /* @__PURE__ */ guardOf(claimKinds);

/**
 * When an outcome was looked at. `hours`: within a day or so of a dose. `weeks`: after repeated doses.
 */
export const claimTimeFrames = ["hours", "weeks"] as const;
/** When an outcome was looked at. */
export type ClaimTimeFrame = (typeof claimTimeFrames)[number];
/** Tells whether a value is a {@link ClaimTimeFrame}: one of {@link claimTimeFrames}. */
export const isClaimTimeFrame: Guard<ClaimTimeFrame> = /* @__PURE__ */ guardOf(claimTimeFrames);

/** How a body is read: pooled, without a pooled estimate (SWiM), or not at all, where there is none. */
export const syntheses = ["pooled", "narrative", "none"] as const;
/** How a body is read. */
export type Synthesis = (typeof syntheses)[number];
/** Tells whether a value is a {@link Synthesis}: one of {@link syntheses}. */
export const isSynthesis: Guard<Synthesis> = /* @__PURE__ */ guardOf(syntheses);

/** A reviewer's judgement in one domain. */
export interface ReviewerJudgement {
  /** Levels to rate down; at most two, three for imprecision alone. */
  readonly levels: 0 | 1 | 2 | 3;
  /** What it rests on, shown beside the levels. */
  readonly reason: Message;
}

/** Where a result stands. */
export interface ResultPlace {
  /** The study that reports it. */
  readonly study: StudyId;
  /** The id of the result in that study. */
  readonly result: string;
}

/** A member of a body of evidence: no other paper on the same people is in it. */
export interface BodyMember extends ResultPlace {
  /** The same result with what people guessed that they had been given in the model, where that is known. */
  readonly guessAdjusted?: string;
}

/**
 * Why a controlled result on the outcome is in no body of evidence. `supervised-infusion`: ketamine given into a vein in a
 * clinic. `boundary-dose`: other studies found that this dose is felt. `full-dose-comparator`: compared with a full dose and
 * not with placebo. `other-comparator`: compared with a usual treatment and not with placebo. `brain-signal`: a signal of
 * the brain, where the claim is on what people do or feel. `other-construct`: the measure is of something else.
 * `other-population`: the claim is not about these people. `other-substance`: the claim is not about this substance.
 */
export const exclusionReasons = [
  "supervised-infusion",
  "boundary-dose",
  "full-dose-comparator",
  "other-comparator",
  "brain-signal",
  "other-construct",
  "other-population",
  "other-substance",
] as const;
/** Why a controlled result on the outcome is in no body of evidence. */
export type ExclusionReason = (typeof exclusionReasons)[number];
/** Tells whether a value is an {@link ExclusionReason}: one of {@link exclusionReasons}. */
export const isExclusionReason: Guard<ExclusionReason> = /* @__PURE__ */ guardOf(exclusionReasons);

/** A controlled result on the outcome that was looked at and left out. */
export interface ExcludedMember extends ResultPlace {
  /** What keeps it out of the body, so that a reader may disagree. */
  readonly reason: ExclusionReason;
}

/** A minimally important difference and where it comes from. */
export interface Threshold {
  /** The difference, above 0, in the units of `measure`. */
  readonly value: number;
  /** The measure; `MD` is in the units of `instrument`. */
  readonly measure: "SMD" | "MD" | "RR";
  /** The instrument that a mean difference (`MD`) is measured with, and its unit. */
  readonly instrument?: string;
  /** The work that proposes this size. */
  readonly reference: ReferenceId;
}

/** A claim: an outcome, substances, a comparator and a population, tied to a body of evidence. */
export interface Claim extends Sourced {
  /** Its id, unique among claims; texts name it under `evidence:term.claim`. */
  readonly id: ClaimId;
  /** The outcome that results of the body bear on. */
  readonly outcome: OutcomeId;
  /** Outcomes that studies record for measures which bear on the claim as well. */
  readonly relatedOutcomes?: readonly OutcomeId[];
  /** Substances that the body of evidence covers. */
  readonly substances: readonly SubstanceId[];
  /** What the claim compares the substances with. */
  readonly comparator: ComparatorId;
  /** Populations that the body of evidence covers. */
  readonly populations: readonly PopulationId[];
  /** Whether the outcome is critical or important to decide on. */
  readonly importance: "critical" | "important";
  /** Whether the outcome is hoped for, feared, or about how the thing works. */
  readonly kind: ClaimKind;
  /** When the results of the body were taken; absent where they differ in this, or do not say. */
  readonly timeFrame?: ClaimTimeFrame;
  /** Design of the body: what GRADE starts from. */
  readonly design: BodyDesign;
  /** The results that make up the body; one per family. Empty where no controlled study was found. */
  readonly body: readonly BodyMember[];
  /** Controlled results on the outcome, from families that are not in the body, that were left out. */
  readonly excluded?: readonly ExcludedMember[];
  /** Whether the body is pooled, or read without a pooled estimate. */
  readonly synthesis: Synthesis;
  /** What results that print enough are pooled in; `SMD` if absent, `MD` only where all use one instrument. */
  readonly measure?: StudyEffectMeasure;
  /** Minimally important difference, absent where no source for one was found. A standardised one is used in grading. */
  readonly threshold?: Threshold;
  /** Judgements that cannot be computed from the data. */
  readonly judgements?: Readonly<Partial<Record<GradeDomain, ReviewerJudgement>>>;
  /**
   * Agreements and disagreements with other reviews: why our reading differs from what the reviews among the background
   * works conclude on the outcome, or that it does not, in English. Absent where none of them concludes on it.
   */
  readonly agreementWithReviews?: string;
}
