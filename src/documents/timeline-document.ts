import type { ResolvedDocument } from "../model/document.js";
import type { LegalPeriod, PeriodEdge } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference } from "../model/reference.js";
import { conditionsCell, sinceCell, statusCell } from "./legality-document.js";
import { placeCell, tableDocument, workIds } from "./parts.js";

/**
 * A timeline as a document: a row for each period, its edges marked where they are those of what is known.
 *
 * @param periods - The periods, oldest first.
 * @param subject - What they are of, for the title.
 * @param references - The works that it may cite.
 * @returns The document.
 */
export function writeTimeline(
  periods: readonly LegalPeriod[],
  subject: Readonly<Record<string, MessageValue>> | undefined,
  references: readonly Reference[],
): ResolvedDocument {
  const told = newlyTold(periods.map((period) => ({ period, row: periodRow(period) })));
  const ofForms = told.some(({ period }) => period.status.forms !== undefined);
  return tableDocument(
    "timeline",
    subject,
    `timeline-caption${ofForms ? "-forms" : ""}`,
    ["from", "status", "conditions", "since", "law-of"],
    { rows: told.map(({ row }) => row), citations: told.map(({ period }) => workIds(period.sources)) },
    references,
  );
}

interface PeriodRow {
  readonly period: LegalPeriod;
  readonly row: readonly Message[];
}

/** Rows that say something new: what changed in the law that a rule cites alone reads like the row before. */
function newlyTold(rows: readonly PeriodRow[]): readonly PeriodRow[] {
  const words = ({ row: [, ...cells] }: PeriodRow) => JSON.stringify(cells);
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return before === undefined || words(before) !== words(row);
  });
}

/** What a cell says of the first day of a period. */
const edgeCells: Readonly<Record<PeriodEdge, string>> = {
  change: "date",
  "edge-of-knowledge": "known-from",
  review: "read-on",
};

function periodRow({ from, fromEdge, status }: LegalPeriod): readonly Message[] {
  return [
    from === undefined
      ? { key: "legality:document.cell-earliest" }
      : {
          key: `legality:document.cell-${fromEdge === undefined ? "known-from" : edgeCells[fromEdge]}`,
          values: { date: { date: from } },
        },
    statusCell(status),
    conditionsCell(status),
    sinceCell(status),
    placeCell(status.jurisdiction),
  ];
}
