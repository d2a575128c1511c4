import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities } from "../model/law.js";
import type { Message } from "../model/message.js";
import type { FormId } from "../model/substance.js";
import type { ActivityStatus, LegalLayer, TreatyStatus } from "./legality-report.js";

/** What caveats are chosen by. */
export interface CaveatSubject {
  /** The jurisdiction asked. */
  readonly jurisdiction: JurisdictionCode;
  /** Every level of law, highest first. */
  readonly chain: readonly LegalLayer[];
  /** The status of each activity. */
  readonly statuses: Readonly<Record<Activity, ActivityStatus>>;
  /** The UN layer. */
  readonly treaty: TreatyStatus;
  /** Forms that the law tells apart, where no form was asked. */
  readonly forms: readonly FormId[];
  /** Whether a rule decides whose start was not found, on a day before its review. */
  readonly readBack: boolean;
}

/**
 * What to keep in mind of an answer, the notice that it is no legal advice first.
 *
 * @param subject - The answer.
 * @returns The caveats, in the order in which they are read.
 */
export function caveatsOf(subject: CaveatSubject): readonly Message[] {
  const { statuses, treaty } = subject;
  const unknown = activities.filter((activity) => statuses[activity].status === "unknown");
  return [
    { key: "legality:caveat.not-legal-advice" },
    ...unknownCaveat(unknown),
    ...localCaveat(subject),
    ...conflictCaveats(subject),
    ...formCaveat(subject.forms),
    ...confirmationCaveats(subject),
    ...(unknown.length === activities.length && treaty.entries.length > 0
      ? [{ key: "legality:caveat.treaty-only" } as const]
      : []),
    ...(treaty.entries.length === 0 ? [{ key: "legality:caveat.treaty-unknown" } as const] : []),
  ];
}

function unknownCaveat(unknown: readonly Activity[]): readonly Message[] {
  if (unknown.length === 0) return [];
  const terms = unknown.map((activity) => `activity.${activity}`);
  return [{ key: "legality:caveat.unknown", values: { activities: { terms } } }];
}

function localCaveat({ chain, jurisdiction }: CaveatSubject): readonly Message[] {
  const local = chain.at(-1);
  if (chain.length === 1 || local === undefined || Object.keys(local.activities).length > 0) return [];
  return [{ key: "legality:caveat.no-local-record", values: { jurisdiction: { place: jurisdiction } } }];
}

function conflictCaveats({ chain, statuses }: CaveatSubject): readonly Message[] {
  return activities.flatMap((activity): readonly Message[] => {
    const { conflict, status } = statuses[activity];
    const higher = chain.find((layer) => layer.jurisdiction === conflict)?.activities[activity];
    if (conflict === undefined || higher === undefined) return [];
    const values = {
      activity: { term: `activity.${activity}` },
      local: { term: `status.${status}` },
      higher: { term: `status.${higher.status}` },
      jurisdiction: { place: conflict },
    };
    return [{ key: "legality:caveat.conflict", values }];
  });
}

function formCaveat(forms: readonly FormId[]): readonly Message[] {
  if (forms.length === 0) return [];
  return [{ key: "legality:caveat.depends-on-form", values: { forms: { terms: forms.map((id) => `form.${id}`) } } }];
}

/** What is not known of the rules used: since when they hold, and by how many sources. */
function confirmationCaveats({ chain, readBack }: CaveatSubject): readonly Message[] {
  const used = chain.flatMap(({ activities }) => Object.values(activities));
  return [
    ...(readBack ? [{ key: "legality:caveat.start-unknown" } as const] : []),
    ...(used.some(({ verification }) => verification === "single-source")
      ? [{ key: "legality:caveat.single-source" } as const]
      : []),
  ];
}
