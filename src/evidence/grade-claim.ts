import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { GradedEffect, GradeInput, GradeOptions } from "../model/grade.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { idOf } from "../shapes/members.js";
import { requireNone } from "../shapes/refined.js";
import { check } from "../shapes/shape.js";
import { at } from "../statistics/sums.js";
import {
  type BodyEntry,
  bodyOf,
  countDirections,
  type EvidenceRecords,
  largestOf,
  participantsOf,
  rangeOf,
  requireEffect,
} from "./body.js";
import { gradeChecked } from "./grade-evidence.js";
import { gradeOptionsShape, missingOptions } from "./grade-input-shape.js";
import { narrativeStatement } from "./narrative-statement.js";
import { fillGradeInput } from "./read-grade-input.js";
import { effectOf, type StudyEffect } from "./study-effect.js";

/**
 * Grades a claim of checked records.
 *
 * Where printed results cannot be pooled, the certainty rests on a reviewer's judgements and the sentence on the
 * direction that most results take (GRADE without a single estimate; SWiM reporting guideline): how many of how many
 * studies found it, how many people took part, and what the largest study found where that differs.
 *
 * @param records - Claims and studies.
 * @param claimId - The claim.
 * @param options - Options of grading.
 * @returns The grade with its body of evidence.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field` or
 * `out-of-range`.
 */
export function gradeRecorded(records: EvidenceRecords, claimId: ClaimId, options: GradeOptions = {}): ClaimGrade {
  const given = check(gradeOptionsShape, options, "options", ["options"]);
  const claim = claimOf(records.claims, claimId);
  const entries = bodyOf(records, claim);
  const effects = entries.map(({ study, result }) => effectOf(study, result));
  const isPooled = claim.synthesis === "pooled";
  const subject = { term: `claim.${claim.id}` };
  const input: GradeInput = {
    design: claim.design,
    effects: isPooled
      ? entries.map((entry, index) => toGradedEffect(entry, requireEffect(entry, at(effects, index))))
      : [],
    judgements: claim.judgements ?? {},
    options: {
      subject,
      orientation: "higher-better",
      ...(claim.threshold?.measure === "SMD" ? { threshold: claim.threshold.value } : {}),
      ...given,
    },
  };
  requireNone(missingOptions(input), { root: "input", keys: [] }, input);
  const grade = gradeChecked(fillGradeInput(input));
  const directions = countDirections(entries);
  const common = {
    claim: claim.id,
    synthesis: claim.synthesis,
    k: entries.length,
    participants: entries.reduce((sum, { study }) => sum + participantsOf(study), 0),
    directions,
    largest: largestOf(entries),
    range: rangeOf(effects),
    body: claim.body,
    substances: claim.substances,
  };
  if (entries.length === 0) {
    return { ...grade, ...common, certainty: "no-evidence", statement: { key: "evidence:none", values: { subject } } };
  }
  if (isPooled) return { ...grade, ...common };
  return { ...grade, ...common, statement: narrativeStatement(claim, grade.certainty, common) };
}

/** The claim with an id, which must be one of those given. */
export function claimOf(claims: readonly Claim[], id: ClaimId): Claim {
  const known = check(idOf(claims.map((claim) => claim.id)), id, "claimId");
  return claims.find((claim) => claim.id === known) as Claim;
}

function toGradedEffect({ study, result }: BodyEntry, effect: StudyEffect): GradedEffect {
  const assessed = study.riskOfBias?.find((entry) => entry.result === result.id);
  const riskOfBias = assessed?.overall as RiskOfBiasLevel | undefined;
  return { yi: effect.yi, vi: effect.vi, n: effect.n, ...(riskOfBias === undefined ? {} : { riskOfBias }) };
}
