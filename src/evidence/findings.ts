import { type Claim, type ClaimId, claimIds } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import { certainties } from "../model/grading.js";
import type { Message } from "../model/message.js";
import { checkArray, checkEnum, checkInteger, checkMessage, checkObject, joinPath } from "../shapes/check.js";
import type { EvidenceRecords } from "./body.js";
import { claimOf, gradeRecorded } from "./grade-claim.js";
import { directionValues } from "./narrative-statement.js";
import { checkEvidence } from "./records.js";

/** A row of a summary of findings. */
export interface FindingsRow {
  /** The claim. */
  readonly claim: ClaimId;
  /** What it is about. */
  readonly outcome: Message;
  /** Number of studies. */
  readonly k: number;
  /** Participants. */
  readonly participants: number;
  /** Certainty. */
  readonly certainty: ClaimGrade["certainty"];
  /** Pooled effect, or that there is none. */
  readonly effect: Message;
  /** The finding in words. */
  readonly statement: Message;
}

/** A table of messages. */
export interface MessageTable {
  /** Header cells. */
  readonly head: readonly Message[];
  /** Body cells. */
  readonly rows: readonly (readonly Message[])[];
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
 * The head and body of a summary-of-findings table as messages, ready for any renderer.
 *
 * @param rows - Rows of a summary of findings.
 * @returns Outcome, studies, participants, certainty, effect and sentence.
 * @example
 * ```ts
 * import { findingsTable, summaryOfFindings } from "microdosing/evidence";
 * const table = findingsTable(summaryOfFindings(["depression"]));
 * console.log(table.head.length, table.rows.length);
 * // 6 1
 * ```
 */
export function findingsTable(rows: readonly FindingsRow[]): MessageTable {
  for (const [index, item] of checkArray(rows, "rows").entries()) {
    const path = joinPath("rows", index);
    const row = checkObject(item, path);
    for (const count of ["k", "participants"]) checkInteger(row[count], joinPath(path, count), { min: 0 });
    for (const message of ["outcome", "effect", "statement"]) checkMessage(row[message], joinPath(path, message));
    checkEnum(row["certainty"], joinPath(path, "certainty"), [...certainties, "no-evidence"]);
  }
  const columns = ["outcome", "studies", "participants", "certainty", "effect", "statement"] as const;
  return {
    head: columns.map((column) => ({ key: `evidence:findings.${column}` })),
    rows: rows.map((row) => [
      row.outcome,
      { key: "evidence:findings.number", values: { value: row.k } },
      { key: "evidence:findings.number", values: { value: row.participants } },
      { key: `common:term.certainty.${row.certainty}` },
      row.effect,
      row.statement,
    ]),
  };
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
