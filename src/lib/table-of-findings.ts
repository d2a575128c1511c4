import type { FindingsRow, MessageTable } from "../model/findings.js";

/**
 * The cells of a summary of findings, of rows that were checked or made here.
 *
 * @param rows - Rows of a summary of findings.
 * @returns Outcome, studies, participants, certainty, effect and sentence.
 */
export function tableOfFindings(rows: readonly FindingsRow[]): MessageTable {
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
