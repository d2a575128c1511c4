import type { BodyMember, Claim, ClaimId, ExclusionReason, ResultPlace } from "./claim.js";
import type { StudyDose } from "./dose.js";
import type { Grade } from "./grade.js";
import type { Certainty } from "./grading.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { NotComputable, NoValue } from "./no-value.js";
import type { PoolingTest } from "./pooling.js";
import type { StudyId } from "./study.js";
import type { StudyEffectMeasure } from "./study-effect.js";
import type { FindingDirection } from "./study-result.js";
import type { SubstanceId } from "./substance.js";

/** The study of a body with the most participants. */
export interface LargestStudy {
  /** Its id among the studies. */
  readonly study: StudyId;
  /** Participants of the arms that are compared (else of the whole study). */
  readonly participants: number;
  /** Which way its result goes, as its authors report it. */
  readonly direction: FindingDirection;
}

/** An estimate with its interval by three methods; positive means better for the participant. */
export interface PooledEstimate {
  /** Number of results that it rests on. */
  readonly k: number;
  /** Participants of the arms that these compare. */
  readonly participants: number;
  /** What it is measured in; a risk ratio is on the log scale. */
  readonly measure: StudyEffectMeasure;
  /** The instrument with its unit, for a mean difference. */
  readonly instrument?: string;
  /** Random-effects estimate (REML), or the effect of the one result. */
  readonly estimate: number;
  /** 95% confidence intervals: the normal one, Knapp and Hartung's, and theirs with its floor, which grading uses. */
  readonly intervals: Readonly<Record<Exclude<PoolingTest, "t">, readonly [number, number]>>;
  /** Variance between studies. */
  readonly tau2: number;
  /** Share of the variability that is between studies, in percent. */
  readonly i2: number;
}

/** What the results of a body that print enough add up to. */
export interface ClaimEstimate extends PooledEstimate {
  /** The results that it rests on; those of the body that print too little are not among them. */
  readonly results: readonly BodyMember[];
  /**
   * The same with what people guessed that they had been given in the model, over the results for which that is known;
   * `not-computable` where it is for none.
   */
  readonly guessAdjusted: PooledEstimate | NotComputable;
}

/** A result on the outcome of a claim from a study that is not in its body, and why it is not. */
export interface ResultElsewhere extends ResultPlace {
  /** What was given. */
  readonly substance: SubstanceId;
  /** The dose at each occasion, where printed. */
  readonly dose?: StudyDose;
  /** Participants of the arms that are compared. */
  readonly participants: number;
  /** Which way its authors report it. */
  readonly direction: FindingDirection;
  /** Why it does not count for a microdose. */
  readonly reason: ExclusionReason | "larger-dose" | "uncontrolled" | "retracted";
}

/**
 * What a body of evidence comes to, in one word. `no-difference`: most results found no clear difference, or the interval
 * includes no effect and the estimate is trivial. `improvement`: most results, or the whole interval, are better for the
 * participant. `worsening`: most results, or the whole interval, are worse. `uncertain`: results do not agree, or the
 * interval leaves it open. `not-tested`: no controlled study of a dose this small. How sure one can be is the certainty.
 */
export const findingVerdicts = ["no-difference", "improvement", "worsening", "uncertain", "not-tested"] as const;
/** What a body of evidence comes to. */
export type FindingVerdict = (typeof findingVerdicts)[number];
/** Tells whether a value is a {@link FindingVerdict}: one of {@link findingVerdicts}. */
export const isFindingVerdict: Guard<FindingVerdict> = /* @__PURE__ */ guardOf(findingVerdicts);

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
  /** Participants of the arms that are compared (else of the whole study) over all studies. */
  readonly participants: number;
  /** How many results go each way, as their authors report them. */
  readonly directions: Readonly<Record<FindingDirection, number>>;
  /** The study with the most participants; `tied` where two have as many, `none` where there is no study. */
  readonly largest: LargestStudy | "tied" | Extract<NoValue, "none">;
  /** What the results of the body that print enough add up to, whether or not the grade rests on it. */
  readonly estimate: ClaimEstimate | NotComputable;
  /** Human results on the outcome that are not in the body: larger doses, no control group, left out for a reason. */
  readonly elsewhere: readonly ResultElsewhere[];
  /** The results that were read, one for each family of papers. */
  readonly body: readonly BodyMember[];
  /** Substances that were given in the studies of the body. */
  readonly substances: readonly SubstanceId[];
  /** What the body comes to, in one word. */
  readonly verdict: FindingVerdict;
  /** What the trials found, for a cell of a table: without the people and the certainty. */
  readonly finding: Message;
  /** The first half of that: what most of the trials found, without the others. */
  readonly most: Message;
  /**
   * What the results that print enough add up to, in words; absent where they are all results, whose number is in `finding`, or
   * where it says nothing that counting does not.
   */
  readonly numbers?: Message;
  /** What was tested, in how many people, and who they are. */
  readonly tested: Message;
}

/** Which way a body without a pooled estimate points. */
export type NarrativeDirection = "improvement" | "worsening" | "no-difference" | "mixed";
