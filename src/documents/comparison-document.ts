import type { ResolvedDocument } from "../model/document.js";
import type { ComparisonRow } from "../model/legality.js";
import type { Message } from "../model/message.js";
import { sinceCell } from "./legality-document.js";

/**
 * A comparison as a document: a row for each place.
 *
 * @param rows - The rows.
 * @returns The document.
 */
export function writeComparison(rows: readonly ComparisonRow[]): ResolvedDocument {
  return {
    resolved: true,
    title: { key: "legality:document.comparison" },
    notice: { key: "legality:caveat.not-legal-advice" },
    sections: [
      {
        id: "law-comparison",
        title: { key: "legality:document.places" },
        blocks: [
          {
            type: "table",
            id: "law-places",
            caption: { key: "legality:document.comparison-caption" },
            head: ["place", "status", "since", "differs"].map((name) => ({ key: `legality:document.head.${name}` })),
            rows: rows.map(placeRow),
          },
        ],
      },
    ],
    references: [],
  };
}

function placeRow({ jurisdiction, status }: ComparisonRow): readonly Message[] {
  const place = (code: string): Message => ({
    key: "legality:document.cell-place",
    values: { place: { place: code } },
  });
  return [
    place(jurisdiction),
    { key: "legality:document.cell-term", values: { what: { term: `status.${status.status}` } } },
    sinceCell(status),
    status.conflict === undefined ? { key: "legality:document.cell-none" } : place(status.conflict),
  ];
}
