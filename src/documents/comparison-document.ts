import type { ResolvedDocument } from "../model/document.js";
import type { Activity } from "../model/law.js";
import type { ActivityStatus, ComparisonRow, FullComparisonRow } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference } from "../model/reference.js";
import { conditionsCell, sentences, sinceCell, statusCell } from "./legality-document.js";
import { placeCell, tableDocument, workIds } from "./parts.js";

/** A row of either detail. */
type Row = ComparisonRow &
  Partial<Pick<FullComparisonRow, "sources">> & {
    readonly status: Partial<Pick<ActivityStatus, "conditions" | "byForm" | "rule">>;
  };

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
  const head = ["place", "status", "conditions", "since", "differs", "note"];
  const told = {
    rows: rows.map((row) => placeRow(row, activity)),
    ...(rows.some(({ sources }) => sources !== undefined) && {
      citations: rows.map(({ sources = [] }) => workIds(sources)),
    }),
  };
  return tableDocument("comparison", subject, "comparison-caption", head, told, references);
}

function placeRow(row: Row, activity: Activity | undefined): readonly Message[] {
  const { jurisdiction, status, caveats } = row;
  const notes = [
    ...(status.status === "unknown" ? [{ key: "legality:document.unknown-note" } as const] : []),
    ...caveats.filter((caveat) => isOfRow(caveat, activity)),
  ];
  return [
    placeCell(jurisdiction),
    statusCell(status),
    rowConditions(row),
    sinceCell(status),
    differsCell(row),
    sentences(notes.slice(0, MOST_NOTES)),
  ];
}

/** As many things to keep in mind as a row of a summary has. */
const MOST_NOTES = 2;

/** The conditions; of a row in short, that there are some. */
function rowConditions({ status, conditional }: Row): Message {
  if (status.conditions !== undefined) return conditionsCell(status);
  return { key: `legality:document.cell-${conditional ? "conditional" : "note"}` };
}

/** The higher law that says otherwise, or of which nothing is known; a dash where nothing is known here, and for a country, above which none stands. */
function differsCell({ jurisdiction, status: { status, conflict, higher = [] } }: Row): Message {
  if (conflict !== undefined) return placeCell(conflict);
  const silent = higher.filter((each) => each.status === "unknown").map((each) => placeCell(each.jurisdiction));
  if (silent.length > 0) {
    return { key: "legality:document.cell-differs-unknown", values: { places: { messages: silent } } };
  }
  const isCountry = !/[-/]/.test(jurisdiction);
  return { key: `legality:document.cell-${isCountry || status === "unknown" ? "note" : "same"}` };
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
