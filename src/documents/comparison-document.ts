import type { ResolvedDocument } from "../model/document.js";
import type { ComparisonRow } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import { sinceCell, statusCell } from "./legality-document.js";

/**
 * A comparison as a document: a row for each place.
 *
 * @param rows - The rows.
 * @param subject - What they are of, for the title.
 * @returns The document.
 */
export function writeComparison(
  rows: readonly ComparisonRow[],
  subject: Readonly<Record<string, MessageValue>> | undefined,
): ResolvedDocument {
  return {
    resolved: true,
    title:
      subject === undefined
        ? { key: "legality:document.comparison" }
        : { key: "legality:document.comparison-of", values: subject },
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
            head: ["place", "status", "since", "differs", "note"].map((name) => ({
              key: `legality:document.head.${name}`,
            })),
            rows: rows.map(placeRow),
          },
        ],
      },
    ],
    references: [],
  };
}

function placeRow({ jurisdiction, status, caveats: [caveat] }: ComparisonRow): readonly Message[] {
  const place = (code: string): Message => ({
    key: "legality:document.cell-place",
    values: { place: { place: code } },
  });
  const unknown = status.status === "unknown";
  return [
    place(jurisdiction),
    statusCell(status),
    sinceCell(status),
    status.conflict === undefined
      ? { key: `legality:document.cell-${unknown ? "none" : "same"}` }
      : place(status.conflict),
    caveat ?? { key: `legality:document.${unknown ? "unknown-note" : "cell-note"}` },
  ];
}
