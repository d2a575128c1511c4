import type { BodyMember, Claim, ClaimId } from "./claim.js";
import type { Grade } from "./grade.js";
import type { Certainty } from "./grading.js";
import type { NotComputable, NoValue } from "./no-value.js";
import type { StudyId } from "./study.js";
import type { FindingDirection } from "./study-result.js";
import type { SubstanceId } from "./substance.js";

/** The study of a body with the most participants. */
export interface LargestStudy {
  /** Its id among the studies. */
  readonly study: StudyId;
  /** Participants analysed (else randomised, else enrolled). */
  readonly participants: number;
  /** Which way its result goes, as its authors report it. */
  readonly direction: FindingDirection;
}

/** The range of the effects in a body that is not pooled; positive means better for the participant. */
export interface EffectRange {
  /** Number of results that print enough for an effect. */
  readonly k: number;
  /** Smallest standardised mean difference. */
  readonly low: number;
  /** Largest standardised mean difference. */
  readonly high: number;
}

/** The grade of a claim of the library. */
export interface ClaimGrade extends Omit<Grade, "certainty"> {
  /** The id of the claim that was graded. */
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
  readonly largest: LargestStudy | "tied" | Extract<NoValue, "none">;
  /** Range of the effects, where results of the body print enough for one. */
  readonly range: EffectRange | NotComputable;
  /** The results that were read, one for each family of papers. */
  readonly body: readonly BodyMember[];
  /** Substances that were given in the studies of the body. */
  readonly substances: readonly SubstanceId[];
}

/** Which way a body without a pooled estimate points. */
export type NarrativeDirection = "improvement" | "worsening" | "no-difference" | "mixed";
