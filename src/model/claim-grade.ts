import type { BodyMember, Claim, ClaimId } from "./claim.js";
import type { Grade } from "./grade.js";
import type { Certainty } from "./grading.js";
import type { StudyId } from "./study.js";
import type { FindingDirection } from "./study-result.js";
import type { SubstanceId } from "./substance.js";

/** The study of a body with the most participants. */
export interface LargestStudy {
  /** The study. */
  readonly study: StudyId;
  /** Its participants. */
  readonly participants: number;
  /** Which way its result goes. */
  readonly direction: FindingDirection;
}

/** The range of the effects in a body that is not pooled; positive means better for the participant. */
export interface EffectRange {
  /** Number of results with an effect. */
  readonly k: number;
  /** Smallest standardised mean difference. */
  readonly low: number;
  /** Largest standardised mean difference. */
  readonly high: number;
}

/** The grade of a claim of the library. */
export interface ClaimGrade extends Omit<Grade, "certainty"> {
  /** The claim. */
  readonly claim: ClaimId;
  /** Certainty, or `no-evidence` where no controlled study was found: that is a result, and not "very low". */
  readonly certainty: Certainty | "no-evidence";
  /** Whether effects were pooled, or read without a pooled estimate (SWiM), or there is nothing to read. */
  readonly synthesis: Claim["synthesis"];
  /** Number of studies. */
  readonly k: number;
  /** Participants analysed (else randomised, else enrolled) over all studies. */
  readonly participants: number;
  /** How many results go each way, as their authors report them. */
  readonly directions: Readonly<Record<FindingDirection, number>>;
  /** The study with the most participants; `tied` where two have as many, `none` where there is no study. */
  readonly largest: LargestStudy | "tied" | "none";
  /** Range of the effects, where results of the body print enough for one. */
  readonly range: EffectRange | "not-computable";
  /** The body of evidence. */
  readonly body: readonly BodyMember[];
  /** Substances that the body covers. */
  readonly substances: readonly SubstanceId[];
}

/** Which way a body without a pooled estimate points. */
export type NarrativeDirection = "improvement" | "worsening" | "no-difference" | "mixed";
