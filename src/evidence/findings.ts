import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { Message } from "../model/message.js";
import type { StudyEffectMeasure } from "../model/study-effect.js";
import { currentIdOf } from "../shapes/current-id.js";
import { list } from "../shapes/list.js";
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
  const wanted =
    ids === undefined
      ? known
      : check(list(currentIdOf("claims", known, records.redirects)), ids, "claimIds", ["claimIds"]);
  return wanted.map((id) => {
    const grade = gradeRecorded(records, id);
    const { claim, k, participants, certainty, statement } = grade;
    return {
      claim,
      outcome: { key: `evidence:term.claim.${claim}` },
      k,
      participants,
      certainty,
      effect: effectMessage(grade, claimOf(records, id).kind),
      statement,
    };
  });
}

function effectMessage({ effect, k, directions, estimate, elsewhere }: ClaimGrade, kind: Claim["kind"]): Message {
  if (k === 0) return { key: `evidence:findings.effect-${elsewhere.length === 0 ? "none" : "elsewhere"}` };
  if (estimate === "not-computable") {
    return { key: `evidence:findings.directions.${kind}`, values: directionValues(directions) };
  }
  const [low, high] = printed(estimate.intervals.adhoc, estimate.measure, kind);
  const [middle] = printed([estimate.estimate], estimate.measure, kind);
  const values = {
    measure: { term: `measure.${estimate.measure}` },
    estimate: round(middle as number),
    low: round(low as number),
    high: round(high as number),
  };
  // Where the grade rests on the effects themselves, there is nothing to count beside them.
  if (effect !== "not-computable") return { key: "evidence:findings.effect-value", values };
  return {
    key: `evidence:findings.directions-estimate.${kind}`,
    values: { ...directionValues(directions), ...values, results: estimate.k },
  };
}

/** Numbers as a reader meets them, in ascending order: a ratio and not its logarithm, of harm where the claim is about harm. */
function printed(values: readonly number[], measure: StudyEffectMeasure, kind: Claim["kind"]): readonly number[] {
  if (measure !== "RR") return values;
  const sign = kind === "harm" ? -1 : 1;
  return values.map((value) => Math.exp(sign * value)).sort((a, b) => a - b);
}

const round = (value: number): number => Math.round(value * 100) / 100;
