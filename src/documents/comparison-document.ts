import type { ResolvedDocument } from "../model/document.js";
import type { ComparisonRow } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import { sinceCell, statusCell } from "./legality-document.js";
import { placeCell, tableDocument } from "./parts.js";

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
  const head = ["place", "status", "since", "differs", "note"];
  return tableDocument("comparison", subject, "comparison-caption", head, { rows: rows.map(placeRow) });
}

function placeRow({ jurisdiction, status, caveats: [caveat] }: ComparisonRow): readonly Message[] {
  const unknown = status.status === "unknown";
  return [
    placeCell(jurisdiction),
    statusCell(status),
    sinceCell(status),
    status.conflict === undefined && !unknown ? { key: "legality:document.cell-same" } : placeCell(status.conflict),
    caveat ?? { key: `legality:document.${unknown ? "unknown-note" : "cell-note"}` },
  ];
}
