import { frozenCopy } from "../lib/frozen-copy.js";
import { dayNumber } from "../lib/iso-date.js";
import type { Activity } from "../model/law.js";
import type { ComparisonRow } from "../model/legality.js";
import type { Message } from "../model/message.js";
import type { ResolvedQuery, SummaryPeriod } from "./answer.js";
import { datesOf, levelsOf } from "./answers.js";
import { silenceCaveats } from "./caveats.js";
import { type Decision, decide } from "./decide.js";
import { formCaveats } from "./form-caveats.js";
import type { LawIndex } from "./law-index.js";
import { higherOf, startOf } from "./rule-status.js";

/** Caveats of a row: the rest is told by a lookup. */
const MOST_CAVEATS = 2;

/**
 * The rows of a place for all time, oldest first.
 *
 * @param index - The records.
 * @param subject - Substance, form and place.
 * @param activity - The activity.
 * @returns The rows; the first reaches back without end, the last ahead.
 */
export function summariesOf(index: LawIndex, subject: ResolvedQuery, activity: Activity): readonly SummaryPeriod[] {
  const levels = levelsOf(index, subject).map(({ rules, ...level }) => ({
    ...level,
    rules: rules.filter((rule) => rule.activities.includes(activity)),
  }));
  return datesOf(levels).map((from) => {
    const decision = decide(levels, subject.form, activity, from);
    const decisions = new Map([[activity, decision]]);
    const { decisive, conflict, higher } = decision;
    // Shared by both rows, and frozen by hand: a copy in depth would take most of the time.
    const shared = {
      jurisdiction: subject.jurisdiction,
      status: Object.freeze({
        status: decisive?.rule.status ?? "unknown",
        ...(decisive && startOf(decisive.rule)),
        layer: decisive?.level ?? "none",
        ...(decisive?.rule.forms && { forms: frozenCopy(decisive.rule.forms) }),
        ...(conflict && { conflict: conflict.jurisdiction }),
        ...frozenCopy(higherOf(higher)),
      }),
      ...((decisive?.rule.conditions.length ?? 0) > 0 && { conditional: true as const }),
      caveats: Object.freeze(
        [...silenceCaveats(decisions), ...formCaveats(levels, subject, decisions, from), ...caveatsIn(decision)]
          .slice(0, MOST_CAVEATS)
          .map(frozenCopy),
      ),
    };
    const row = (stale: boolean): ComparisonRow => Object.freeze({ ...shared, stale });
    const reviews = decision.findings
      .flatMap(({ rule, byForm }) => [rule, ...byForm.map(([, own]) => own)].flatMap((each) => each?.reviewedOn ?? []))
      .sort();
    const asOf = reviews[0] === undefined ? undefined : dayNumber(reviews[0]);
    return { from, asOf, fresh: row(false), stale: row(true) };
  });
}

/** The gravest first, after what is to be said of places and forms. What the row says itself, a conflict or that nothing is known, is not said again. */
function caveatsIn({ later, findings }: Decision): readonly Message[] {
  const date = later?.rule.from ?? later?.rule.inForceBy;
  const lone = findings.some(({ rule }) => rule?.verification === "single-source");
  return [
    ...(date === undefined ? [] : [{ key: "legality:caveat.changes-later", values: { date: { date } } } as const]),
    ...(lone ? [{ key: "legality:caveat.single-source" } as const] : []),
  ];
}
