import type { ResolvedDocument } from "../model/document.js";
import type { LegalPeriod } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import { sinceCell, statusCell } from "./legality-document.js";

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
  return {
    resolved: true,
    title:
      subject === undefined
        ? { key: "legality:document.timeline" }
        : { key: "legality:document.timeline-of", values: subject },
    notice: { key: "legality:caveat.not-legal-advice" },
    sections: [
      {
        id: "law-timeline",
        title: { key: "legality:document.periods" },
        blocks: [
          {
            type: "table",
            id: "law-periods",
            caption: { key: "legality:document.timeline-caption" },
            head: ["from", "status", "since", "law-of"].map((name) => ({ key: `legality:document.head.${name}` })),
            rows: told(periods.map(periodRow)),
          },
        ],
      },
    ],
    references: [],
  };
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
    status.jurisdiction === undefined
      ? { key: "legality:document.cell-none" }
      : { key: "legality:document.cell-place", values: { place: { place: status.jurisdiction } } },
  ];
}
