import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { GradedEffect, GradeOptions } from "../model/grade.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { checkEnum, checkObject, refuse } from "../shapes/check.js";
import {
  type BodyEntry,
  bodyOf,
  countDirections,
  type EvidenceRecords,
  largestOf,
  participantsOf,
  rangeOf,
} from "./body.js";
import { gradeEvidence } from "./grade-evidence.js";
import { narrativeStatement } from "./narrative-statement.js";
import { checkEvidence } from "./records.js";
import { studyEffect } from "./study-effect.js";

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

/** The claim with an id, which must be one of those given. */
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
