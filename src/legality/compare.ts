import { dayNumber } from "../lib/iso-date.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { ComparisonRow, FullComparisonRow } from "../model/legality.js";
import { check } from "../shapes/shape.js";
import type { SummaryPeriod } from "./answer.js";
import { firstCode, listCodes } from "./jurisdictions.js";
import { lastBy } from "./last-by.js";
import type { LawIndex } from "./law-index.js";
import { answerOn, optionsOf, subjectOf } from "./lookup-legality.js";
import {
  type ComparisonOptions,
  type ComparisonQuery,
  comparisonOptionsShape,
  comparisonQueryShape,
  isAyahuasca,
} from "./queries.js";
import { sourcesOf } from "./rule-status.js";
import { summariesOf } from "./summaries.js";

/** Compares one activity in many places; with `detail: "full"` a row says all that a lookup says. */
export interface Compare {
  (query: ComparisonQuery, options: ComparisonOptions & { readonly detail: "full" }): readonly FullComparisonRow[];
  (query: ComparisonQuery, options?: ComparisonOptions): readonly ComparisonRow[];
}

/**
 * One activity in many places, from indexed records.
 *
 * @param index - The records.
 * @param query - Substance, form, activity, date and jurisdictions.
 * @param options - How much a row says, and from when on it is stale.
 * @returns A row each, in the order asked, or in the order of the list of all.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field`,
 * `invalid-date`, `retired-jurisdiction` or `out-of-range`.
 */
export function compare(
  index: LawIndex,
  query: ComparisonQuery,
  options?: ComparisonOptions,
): readonly (ComparisonRow | FullComparisonRow)[] {
  const { activity, on, jurisdictions = listCodes(), ...what } = check(comparisonQueryShape, query, "query");
  const { staleAfterDays, detail = "summary" } = optionsOf(comparisonOptionsShape, options);
  const { substance, form = "any" } = isAyahuasca(what.substance, what.form)
    ? ({ substance: "ayahuasca" } as const)
    : what;
  const key = `${substance} ${form} ${activity}`;
  const known = index.summaries.get(key) ?? new Map<JurisdictionCode, readonly SummaryPeriod[]>();
  index.summaries.set(key, known);
  const day = dayNumber(on) as number;
  const rowOf = (code: JurisdictionCode): ComparisonRow => {
    let periods = known.get(code);
    if (periods === undefined) {
      periods = summariesOf(index, { substance, form, jurisdiction: firstCode(code) }, activity);
      known.set(code, periods);
    }
    const { asOf, fresh, stale } = lastBy(periods, on);
    return asOf === undefined || day - asOf > staleAfterDays ? stale : fresh;
  };
  if (detail === "summary") return jurisdictions.map(rowOf);
  return jurisdictions.map((code): FullComparisonRow => {
    const report = answerOn(index, subjectOf({ ...what, jurisdiction: code }), on, staleAfterDays);
    const { jurisdiction, activities, treaty, caveats } = report;
    const sources = sourcesOf(report, activity);
    // The row is of one activity: how old the records of the others are, it does not tell.
    const { stale, conditional } = rowOf(code);
    const status = activities[activity];
    return { jurisdiction, status, ...(conditional && { conditional }), treaty, caveats, stale, sources };
  });
}
