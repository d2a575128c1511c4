import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { FindingsRow } from "../model/findings.js";
import type { Message } from "../model/message.js";
import { findingDirections } from "../model/study-result.js";
import { currentIdOf } from "../shapes/current-id.js";
import { list } from "../shapes/list.js";
import { check } from "../shapes/shape.js";
import type { EvidenceRecords } from "./body.js";
import { amountOf } from "./estimate-in-words.js";
import { claimOf, gradeRecorded } from "./grade-claim.js";
import { readerNumbers, valuesOf } from "./reader-numbers.js";

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

/**
 * The effect of a claim as a cell: the estimate, or how many results go each way.
 *
 * @param grade - The claim's grade.
 * @param kind - What its outcome is to a person.
 * @returns The cell.
 */
export function effectMessage(
  { effect, k, directions, estimate, elsewhere }: ClaimGrade,
  kind: Claim["kind"],
): Message {
  if (k === 0) return { key: `evidence:findings.effect-${elsewhere.length === 0 ? "none" : "elsewhere"}` };
  const counts = { messages: countMessages(directions, kind) };
  if (estimate === "not-computable") return { key: "evidence:findings.directions", values: { counts } };
  const numbers = readerNumbers(estimate, kind);
  const values = {
    measure: { term: `measure.${estimate.measure}` },
    ...valuesOf(numbers),
    // A difference in the units of an instrument says nothing without them.
    ...(estimate.measure === "MD" ? { estimate: amountOf(kind, estimate, numbers.estimate) } : {}),
  };
  // Where the grade rests on the effects themselves, there is nothing to count beside them.
  if (effect !== "not-computable") return { key: "evidence:findings.effect-value", values };
  return { key: "evidence:findings.directions-estimate", values: { counts, ...values, results: estimate.k } };
}

/** How many results go each way, without the ways that none takes. */
function countMessages(directions: ClaimGrade["directions"], kind: Claim["kind"]): readonly Message[] {
  return findingDirections
    .filter((direction) => directions[direction] > 0)
    .map((direction) => ({
      key: "evidence:findings.count",
      values: { way: { term: `way.${kind}.${direction}` }, number: directions[direction] },
    }));
}
