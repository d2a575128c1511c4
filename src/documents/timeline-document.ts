import type { ResolvedDocument } from "../model/document.js";
import type { LegalPeriod } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import { sinceCell, statusCell } from "./legality-document.js";
import { placeCell, tableDocument } from "./parts.js";

/**
 * A timeline as a document: a row for each period, its edges marked where they are those of what is known.
 *
 * @param periods - The periods, oldest first.
 * @param subject - What they are of, for the title.
 * @returns The document.
 */
export function writeTimeline(
  periods: readonly LegalPeriod[],
  subject: Readonly<Record<string, MessageValue>> | undefined,
): ResolvedDocument {
  return tableDocument("timeline", subject, ["from", "status", "since", "law-of"], told(periods.map(periodRow)));
}

/** Rows that say something new: what changed for a single form alone reads like the row before. */
function told(rows: readonly (readonly Message[])[]): readonly (readonly Message[])[] {
  const words = ([, ...cells]: readonly Message[]) => JSON.stringify(cells);
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return before === undefined || words(before) !== words(row);
  });
}

function periodRow({ from, fromEdge, status }: LegalPeriod): readonly Message[] {
  return [
    from === undefined
      ? { key: "legality:document.cell-earliest" }
      : {
          key: `legality:document.cell-${fromEdge === "change" ? "date" : "known-from"}`,
          values: { date: { date: from } },
        },
    statusCell(status),
    sinceCell(status),
    placeCell(status.jurisdiction),
  ];
}
