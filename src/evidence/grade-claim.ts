import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade, FindingVerdict } from "../model/claim-grade.js";
import type { GradedEffect, GradeInput, GradeOptions } from "../model/grade.js";
import type { Message } from "../model/message.js";
import { type NoticeType, noticeTypes, type Study } from "../model/study.js";
import type { StudyEffect } from "../model/study-effect.js";
import { currentIdOf } from "../shapes/current-id.js";
import { requireNone } from "../shapes/refined.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { type BodyEntry, bodyOf, countDirections, type EvidenceRecords, largestOf, overallRiskOf } from "./body.js";
import { effectsOf, estimateOf, requireEffects, thresholdOf } from "./claim-estimate.js";
import { sentencesOf } from "./claim-statement.js";
import { gradeChecked } from "./grade-evidence.js";
import { gradeOptionsShape, missingOptions } from "./grade-input-shape.js";
import { fillGradeInput } from "./read-grade-input.js";
import { resultsElsewhere } from "./results-elsewhere.js";
import { participantsOf } from "./study-effect.js";

/**
 * Grades a claim of checked records.
 *
 * Where printed results cannot be pooled, the certainty rests on a reviewer's judgements and the sentence on the
 * direction that most results take (GRADE without a single estimate; SWiM reporting guideline): how many of how many
 * studies found it, how many people took part, and what the largest study found where that differs. The sentence names
 * what the claim is about by itself, so that `options.subject` changes nothing in it.
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
  const claim = claimOf(records, claimId);
  const entries = bodyOf(records, claim);
  const measure = claim.measure ?? "SMD";
  if (given.measure !== undefined && given.measure !== measure) {
    refuse(
      "invalid-value",
      "options.measure",
      `the measure of the claim (${measure}), which is not converted`,
      given.measure,
    );
  }
  const isPooled = claim.synthesis === "pooled" && entries.length > 0;
  const effects = effectsOf(claim, entries);
  if (isPooled) requireEffects(entries, effects);
  const threshold = thresholdOf(claim, measure);
  const input: GradeInput = {
    design: claim.design,
    effects: isPooled ? effects.map(({ entry, effect }) => toGradedEffect(entry, effect)) : [],
    judgements: claim.judgements ?? {},
    options: {
      subject: { term: `claim.${claim.id}` },
      orientation: "higher-better",
      measure,
      ...(threshold === undefined ? {} : { threshold }),
      ...given,
    },
  };
  requireNone(missingOptions(input), { root: "input", keys: [] }, input);
  const graded = gradeChecked(fillGradeInput(input));
  const noticed = noticesOn(records.studies, claim);
  const notices = noticed.map((type): Message => ({ key: `grading:note.${type}` }));
  const grade = {
    ...graded,
    // The reviewers judged the body with the paper as it was.
    provisional: graded.provisional || noticed.length > 0,
    notes: [...graded.notes, ...notices],
  };
  const directions = countDirections(entries);
  const common = {
    claim: claim.id,
    synthesis: entries.length === 0 ? ("none" as const) : claim.synthesis,
    k: entries.length,
    participants: entries.reduce((sum, { study, result }) => sum + participantsOf(study, result), 0),
    directions,
    largest: largestOf(entries),
    estimate: estimateOf(claim, entries, effects),
    elsewhere: resultsElsewhere(records, claim),
    body: entries.map(({ member }) => member),
    substances: claim.substances,
    finding: graded.statement,
    tested: graded.statement,
    verdict: (entries.length === 0 ? "not-tested" : "uncertain") as FindingVerdict,
  };
  const sentences = sentencesOf(records, claim, entries, { ...grade, ...common });
  // There is no grade to be provisional.
  const none = { certainty: "no-evidence", provisional: false, notes: notices } as const;
  return { ...grade, ...common, ...sentences, ...(entries.length === 0 ? none : {}) };
}

/** The kinds of notices on papers that the claim's body names, whether or not they still count. */
function noticesOn(studies: readonly Study[], { body }: Claim): readonly NoticeType[] {
  const named = studies.filter(({ id }) => body.some(({ study }) => study === id));
  return noticeTypes.filter((type) => named.some(({ notices = [] }) => notices.some((notice) => notice.type === type)));
}

/** The claim with an id, which must be one of those given, or one that it had before. */
export function claimOf({ claims, redirects }: Pick<EvidenceRecords, "claims" | "redirects">, id: ClaimId): Claim {
  const shape = currentIdOf(
    "claims",
    claims.map((claim) => claim.id),
    redirects,
  );
  const known = check(shape, id, "claimId");
  return claims.find((claim) => claim.id === known) as Claim;
}

function toGradedEffect({ study, result }: BodyEntry, effect: StudyEffect): GradedEffect {
  const riskOfBias = overallRiskOf({ study, result });
  return { yi: effect.yi, vi: effect.vi, n: effect.n, ...(riskOfBias === undefined ? {} : { riskOfBias }) };
}
