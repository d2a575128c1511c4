import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { Message } from "../model/message.js";
import { list } from "../shapes/list.js";
import { idOf } from "../shapes/members.js";
import { check } from "../shapes/shape.js";
import type { EvidenceRecords } from "./body.js";
import { claimOf, gradeRecorded } from "./grade-claim.js";
import { directionValues } from "./narrative-statement.js";

/**
 * Makes a GRADE summary of findings of checked records.
 *
 * @param records - Claims and studies.
 * @param ids - The claims, in the order wanted; all if absent.
 * @returns A row each.
 * @throws {MicrodosingError} `invalid-type` or `unknown-id`.
 */
export function summarise(records: EvidenceRecords, ids?: readonly ClaimId[]): readonly FindingsRow[] {
  const known = records.claims.map((claim) => claim.id);
  const wanted = ids === undefined ? known : check(list(idOf(known)), ids, "claimIds", ["claimIds"]);
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
  if (effect === "not-computable") {
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
