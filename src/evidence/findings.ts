import { type BodyMember, type Certainty, type Claim, type ClaimId, claimIds } from "../model/claim.js";
import type { FindingsRow } from "../model/findings.js";
import type { Message } from "../model/message.js";
import {
  type FindingDirection,
  findingDirections,
  type Study,
  type StudyId,
  type StudyResult,
} from "../model/study.js";
import type { SubstanceId } from "../model/substance.js";
import { checkArray, checkEnum, checkObject, joinPath, refuse } from "../shapes/check.js";
import { type Grade, type GradeOptions, gradeEvidence } from "./grade.js";
import type { GradedEffect, RiskOfBiasLevel } from "./judge-domains.js";
import { checkEvidence } from "./records.js";
import { studyEffect } from "./study-effect.js";

/** The records that claims are graded from. */
export interface EvidenceRecords {
  /** Claims. */
  readonly claims: readonly Claim[];
  /** Studies. */
  readonly studies: readonly Study[];
}

/** A member of a body of evidence with its records. */
export interface BodyEntry {
  /** The study. */
  readonly study: Study;
  /** The result. */
  readonly result: StudyResult;
}

/** Which way a body without a pooled estimate points. */
export type NarrativeDirection = "improvement" | "worsening" | "no-difference" | "mixed";

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

/**
 * Grades a claim of the given records; {@link gradeClaim} does the same over the library's own.
 *
 * Where printed results cannot be pooled, the certainty rests on a reviewer's judgements and the sentence on the
 * direction that most results take (GRADE without a single estimate; SWiM reporting guideline): how many of how many
 * studies found it, how many people took part, and what the largest study found where that differs.
 *
 * @param records - Claims and studies.
 * @param claimId - The claim.
 * @param options - Options of grading.
 * @returns The grade with its body of evidence.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function gradeClaimWith(records: EvidenceRecords, claimId: ClaimId, options: GradeOptions = {}): ClaimGrade {
  checkEvidence(records);
  return gradeRecorded(records, claimId, options);
}

/**
 * As {@link gradeClaimWith}, over records that were checked before: many grades in one call check them once.
 *
 * @param records - Checked records.
 * @param claimId - The claim.
 * @param options - Options of grading.
 * @returns As {@link gradeClaimWith}.
 * @throws {MicrodosingError} As {@link gradeClaimWith}.
 */
export function gradeRecorded(records: EvidenceRecords, claimId: ClaimId, options: GradeOptions = {}): ClaimGrade {
  const given = checkObject(options, "options");
  const claim = claimOf(records.claims, claimId);
  const entries = bodyOf(records, claim);
  const effects = claim.synthesis === "pooled" ? entries.map(gradedEffect) : [];
  const subject = { term: `claim.${claim.id}` };
  const grade = gradeEvidence({
    design: claim.design,
    effects,
    judgements: claim.judgements ?? {},
    options: {
      subject,
      orientation: "higher-better",
      ...(claim.threshold?.measure === "SMD" ? { threshold: claim.threshold.value } : {}),
      ...given,
    },
  });
  const directions = countDirections(entries);
  const common = {
    claim: claim.id,
    synthesis: claim.synthesis,
    k: entries.length,
    participants: entries.reduce((sum, { study }) => sum + participantsOf(study), 0),
    directions,
    largest: largestOf(entries),
    range: rangeOf(entries),
    body: claim.body,
    substances: claim.substances,
  };
  if (entries.length === 0) {
    return { ...grade, ...common, certainty: "no-evidence", statement: { key: "evidence:none", values: { subject } } };
  }
  if (claim.synthesis === "pooled") return { ...grade, ...common };
  return { ...grade, ...common, statement: narrativeStatement(claim, grade.certainty, common) };
}

/**
 * Makes a GRADE summary of findings of the given records; {@link summaryOfFindings} does the same over the library's own.
 *
 * @param records - Claims and studies.
 * @param ids - The claims, in the order wanted; all if absent.
 * @returns A row each.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 */
export function summaryOfFindingsWith(records: EvidenceRecords, ids?: readonly ClaimId[]): readonly FindingsRow[] {
  checkEvidence(records);
  return summarise(records, ids);
}

/**
 * As {@link summaryOfFindingsWith}, over records that were checked before.
 *
 * @param records - Checked records.
 * @param ids - As for {@link summaryOfFindingsWith}.
 * @returns As {@link summaryOfFindingsWith}.
 * @throws {MicrodosingError} As {@link summaryOfFindingsWith}.
 */
export function summarise(records: EvidenceRecords, ids?: readonly ClaimId[]): readonly FindingsRow[] {
  const wanted =
    ids === undefined
      ? records.claims.map((claim) => claim.id)
      : checkArray(ids, "claimIds").map((id, index) => checkEnum(id, joinPath("claimIds", index), claimIds));
  return wanted.map((id) => {
    const grade = gradeRecorded(records, id);
    const { claim, k, participants, certainty, statement } = grade;
    return {
      claim,
      outcome: { key: `common:term.claim.${claim}` },
      k,
      participants,
      certainty,
      effect: effectMessage(grade, claimOf(records.claims, id).kind),
      statement,
    };
  });
}

/**
 * The body of evidence of a claim with its records.
 *
 * @param records - Claims and studies.
 * @param claim - The claim.
 * @returns Study and result of each member; a member without a record is an error of the data, found by a test.
 */
export function bodyOf(records: EvidenceRecords, claim: Claim): readonly BodyEntry[] {
  return claim.body.flatMap(({ study: studyId, result: resultId }) => {
    const study = records.studies.find(({ id }) => id === studyId);
    const result = study?.results.find(({ id }) => id === resultId);
    return study === undefined || result === undefined ? [] : [{ study, result }];
  });
}

/**
 * The claim of an id.
 *
 * @param claims - The claims.
 * @param id - The id.
 * @returns The claim.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function claimOf(claims: readonly Claim[], id: ClaimId): Claim {
  const known = checkEnum(
    id,
    "claimId",
    claims.map((claim) => claim.id),
  );
  return claims.find((claim) => claim.id === known) as Claim;
}

function gradedEffect({ study, result }: BodyEntry): GradedEffect {
  const effect = studyEffect(study, result);
  if (effect === "not-computable") {
    refuse("invalid-value", "records.claims", "results with an effect in a pooled body", `${study.id}/${result.id}`);
  }
  const assessed = study.riskOfBias?.find((entry) => entry.result === result.id);
  const riskOfBias = assessed?.overall as RiskOfBiasLevel | undefined;
  return { yi: effect.yi, vi: effect.vi, n: effect.n, ...(riskOfBias === undefined ? {} : { riskOfBias }) };
}

function participantsOf({ size }: Study): number {
  return size.analysed ?? size.randomised ?? size.enrolled ?? 0;
}

function countDirections(entries: readonly BodyEntry[]): Record<FindingDirection, number> {
  const counts = { "favours-substance": 0, "favours-comparator": 0, "no-difference": 0, mixed: 0 };
  for (const { result } of entries) counts[result.direction] += 1;
  return counts;
}

/** The direction that more than half of the results take; where none does, they do not agree. */
function narrativeDirection(directions: Readonly<Record<FindingDirection, number>>): NarrativeDirection {
  const total = Object.values(directions).reduce((sum, count) => sum + count, 0);
  const most = findingDirections.find((direction) => directions[direction] > total / 2);
  return most === undefined ? "mixed" : narrativeDirections[most];
}

/** What a result in each direction of findings means for the participant. */
const narrativeDirections: Readonly<Record<FindingDirection, NarrativeDirection>> = {
  "favours-substance": "improvement",
  "favours-comparator": "worsening",
  "no-difference": "no-difference",
  mixed: "mixed",
};

/** The sentence of a body without a pooled estimate. */
function narrativeStatement(
  { id, kind }: Claim,
  certainty: Certainty,
  { k, participants, directions, largest }: Pick<ClaimGrade, "k" | "participants" | "directions" | "largest">,
): Message {
  const direction = narrativeDirection(directions);
  const agree = Math.max(...Object.values(directions));
  const values = {
    subject: { term: `claim.${id}` },
    count: k,
    agree,
    participants,
    ...directionValues(directions),
    // "This may be so" needs a finding that it is said of.
    certainty: { term: `${direction === "mixed" ? "certainty" : "sureness"}.${certainty}` },
  };
  const foundByLargest = typeof largest === "string" ? direction : narrativeDirections[largest.direction];
  if (foundByLargest === direction) return { key: `evidence:narrative.${kind}.${direction}`, values };
  return {
    key: `evidence:narrative-largest.${kind}.${direction}`,
    values: { ...values, largest: { term: `largest.${kind}.${foundByLargest}` } },
  };
}

function directionValues(directions: ClaimGrade["directions"]): Record<"better" | "worse" | "same" | "mixed", number> {
  return {
    better: directions["favours-substance"],
    worse: directions["favours-comparator"],
    same: directions["no-difference"],
    mixed: directions.mixed,
  };
}

function largestOf(entries: readonly BodyEntry[]): ClaimGrade["largest"] {
  const sizes = entries.map(({ study }) => participantsOf(study));
  const participants = Math.max(...sizes);
  const [first, second] = entries.filter((_, index) => sizes[index] === participants);
  if (first === undefined) return "none";
  if (second !== undefined) return "tied";
  return { study: first.study.id, participants, direction: first.result.direction };
}

function rangeOf(entries: readonly BodyEntry[]): ClaimGrade["range"] {
  const effects = entries.flatMap(({ study, result }) => {
    const effect = studyEffect(study, result);
    return effect === "not-computable" ? [] : [effect.yi];
  });
  if (effects.length === 0) return "not-computable";
  return { k: effects.length, low: Math.min(...effects), high: Math.max(...effects) };
}

function effectMessage({ effect, k, directions, range }: ClaimGrade, kind: Claim["kind"]): Message {
  if (k === 0) return { key: "evidence:findings.effect-none" };
  if (effect === null) {
    const values = directionValues(directions);
    if (range === "not-computable") return { key: `evidence:findings.directions.${kind}`, values };
    return {
      key: `evidence:findings.directions-range.${kind}`,
      values: { ...values, results: range.k, low: round(range.low), high: round(range.high) },
    };
  }
  const [low, high] = effect.ci;
  return {
    key: "evidence:findings.effect-value",
    values: { measure: { term: "measure.SMD" }, estimate: round(effect.estimate), low: round(low), high: round(high) },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
