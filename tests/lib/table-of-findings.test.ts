import { expect, test } from "vitest";
import { tableOfFindings } from "../../src/lib/table-of-findings.js";
import type { FindingsRow } from "../../src/model/findings.js";

test("a summary of findings is a row of messages for each outcome, under six heads", () => {
  const row: FindingsRow = {
    claim: "depression",
    outcome: { key: "evidence:outcome.depression" },
    k: 3,
    participants: 120,
    certainty: "very-low",
    effect: { key: "evidence:findings.effect" },
    statement: { key: "evidence:statement.very-low" },
  };
  expect(tableOfFindings([row, { ...row, k: 0, participants: 0, certainty: "no-evidence" }])).toEqual({
    head: ["outcome", "studies", "participants", "certainty", "effect", "statement"].map((column) => ({
      key: `evidence:findings.${column}`,
    })),
    rows: [
      [
        row.outcome,
        { key: "evidence:findings.number", values: { value: 3 } },
        { key: "evidence:findings.number", values: { value: 120 } },
        { key: "evidence:term.certainty.very-low" },
        row.effect,
        row.statement,
      ],
      [
        row.outcome,
        { key: "evidence:findings.number", values: { value: 0 } },
        { key: "evidence:findings.number", values: { value: 0 } },
        { key: "evidence:term.certainty.no-evidence" },
        row.effect,
        row.statement,
      ],
    ],
  });
  expect(tableOfFindings([]).rows).toEqual([]);
});
