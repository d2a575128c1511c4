import type { ResolvedDocument } from "../model/document.js";
import type { LegalPeriod } from "../model/legality.js";
import type { Message } from "../model/message.js";
import { sinceCell } from "./legality-document.js";

/**
 * A timeline as a document: a row for each period, its edges marked where they are those of what is known.
 *
 * @param periods - The periods, oldest first.
 * @returns The document.
 */
export function writeTimeline(periods: readonly LegalPeriod[]): ResolvedDocument {
  return {
    resolved: true,
    title: { key: "legality:document.timeline" },
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
            rows: periods.map(periodRow),
          },
        ],
      },
    ],
    references: [],
  };
}

function periodRow({ from, fromEdge, status }: LegalPeriod): readonly Message[] {
  return [
    from === undefined
      ? { key: "legality:document.cell-earliest" }
      : {
          key: `legality:document.cell-${fromEdge === "change" ? "date" : "known-from"}`,
          values: { date: { date: from } },
        },
    { key: "legality:document.cell-term", values: { what: { term: `status.${status.status}` } } },
    sinceCell(status),
    status.jurisdiction === undefined
      ? { key: "legality:document.cell-none" }
      : { key: "legality:document.cell-place", values: { place: { place: status.jurisdiction } } },
  ];
}
