import type { ResolvedDocument } from "../model/document.js";
import type { Activity } from "../model/law.js";
import type { ComparisonRow, FullComparisonRow } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference } from "../model/reference.js";
import { sinceCell, statusCell } from "./legality-document.js";
import { placeCell, tableDocument, workIds } from "./parts.js";

/** A row of either detail. */
type Row = ComparisonRow & Partial<Pick<FullComparisonRow, "sources">>;

/** What the document or the row says itself: the notice, what is not known, a level that differs and since when. */
const saidElsewhere: readonly string[] = ["not-legal-advice", "unknown", "conflict", "start-unknown"];

/**
 * A comparison as a document: a row for each place, with what it cites where it carries sources.
 *
 * @param rows - The rows.
 * @param subject - What they are of, for the title.
 * @param references - The works that it may cite.
 * @param activity - The activity that they are of, if it is known.
 * @returns The document.
 */
export function writeComparison(
  rows: readonly Row[],
  subject: Readonly<Record<string, MessageValue>> | undefined,
  references: readonly Reference[],
  activity?: Activity,
): ResolvedDocument {
  const head = ["place", "status", "since", "differs", "note"];
  const told = {
    rows: rows.map((row) => placeRow(row, activity)),
    ...(rows.some(({ sources }) => sources !== undefined) && {
      citations: rows.map(({ sources = [] }) => workIds(sources)),
    }),
  };
  return tableDocument("comparison", subject, "comparison-caption", head, told, references);
}

function placeRow({ jurisdiction, status, caveats }: Row, activity: Activity | undefined): readonly Message[] {
  const unknown = status.status === "unknown";
  return [
    placeCell(jurisdiction),
    statusCell(status),
    sinceCell(status),
    status.conflict === undefined && !unknown ? { key: "legality:document.cell-same" } : placeCell(status.conflict),
    noteCell([
      ...(unknown ? [{ key: "legality:document.unknown-note" } as const] : []),
      ...caveats.filter((caveat) => isOfRow(caveat, activity)),
    ]),
  ];
}

/** The first two things to keep in mind, as a row of a summary has them. */
function noteCell([first, second]: readonly Message[]): Message {
  if (first === undefined) return { key: "legality:document.cell-note" };
  if (second === undefined) return first;
  return { key: "legality:document.cell-notes", values: { first: { message: first }, second: { message: second } } };
}

/** Whether a caveat tells of a row what it does not say itself; a full row has those of other activities too. */
function isOfRow({ key, values = {} }: Message, activity: Activity | undefined): boolean {
  if (saidElsewhere.some((name) => key === `legality:caveat.${name}`)) return false;
  const of = Object.values(values).flatMap((value) =>
    typeof value === "object" && "terms" in value ? value.terms : [],
  );
  const ofActivities = of.filter((term) => term.startsWith("activity."));
  return activity === undefined || ofActivities.length === 0 || ofActivities.includes(`activity.${activity}`);
}
