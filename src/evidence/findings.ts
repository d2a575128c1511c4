import { type Claim, type ClaimId, claimIds } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { Message } from "../model/message.js";
import { checkArray, checkEnum, joinPath } from "../shapes/check.js";
import type { EvidenceRecords } from "./body.js";
import { claimOf, gradeRecorded } from "./grade-claim.js";
import { directionValues } from "./narrative-statement.js";
import { checkEvidence } from "./records.js";

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
