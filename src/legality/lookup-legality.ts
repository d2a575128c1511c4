import { daysBetween } from "../lib/iso-date.js";
import type { LegalityReport } from "../model/legality.js";
import type { IsoDate } from "../model/reference.js";
import { check, type Shape } from "../shapes/shape.js";
import type { Answer, ResolvedQuery } from "./answer.js";
import { answersOf } from "./answers.js";
import { firstCode } from "./jurisdictions.js";
import { lastBy } from "./last-by.js";
import type { LawIndex } from "./law-index.js";
import {
  isAyahuasca,
  type LegalityOptions,
  type LegalityQuery,
  legalityOptionsShape,
  legalityQueryShape,
  type TimelineQuery,
} from "./queries.js";

/** Days after which an answer is stale where nothing else is asked for. */
const USUAL_DAYS = 365;

/**
 * Answers a question from indexed records.
 *
 * @param index - The records.
 * @param query - Substance, form, jurisdiction and date.
 * @param options - See {@link LegalityOptions}.
 * @returns The status of each activity, the layers of law and what to keep in mind.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `unknown-id`, `unknown-field`, `invalid-date`,
 * `retired-jurisdiction` or `out-of-range`.
 */
export function lookUp(index: LawIndex, query: LegalityQuery, options?: LegalityOptions): LegalityReport {
  const asked = check(legalityQueryShape, query, "query");
  return answerOn(
    index,
    subjectOf(asked),
    asked.on,
    options === undefined ? USUAL_DAYS : optionsOf(legalityOptionsShape, options).staleAfterDays,
  );
}

/**
 * Options with what holds where they say nothing.
 *
 * @param shape - Their shape.
 * @param options - As they came.
 * @returns The options.
 * @throws {MicrodosingError} `invalid-type`, `unknown-field`, `invalid-value` or `out-of-range`.
 */
export function optionsOf<Options extends LegalityOptions>(
  shape: Shape<Options>,
  options: Options | undefined,
): Options & { readonly staleAfterDays: number } {
  const given = options === undefined ? undefined : check(shape, options, "options", ["options"]);
  return { ...given, staleAfterDays: given?.staleAfterDays ?? USUAL_DAYS } as Options & {
    readonly staleAfterDays: number;
  };
}

/**
 * The answer to a checked question.
 *
 * @param index - The records.
 * @param subject - What is asked.
 * @param on - The date.
 * @param staleAfterDays - After how many days it is stale.
 * @returns The answer.
 */
export function answerOn(index: LawIndex, subject: ResolvedQuery, on: IsoDate, staleAfterDays: number): LegalityReport {
  const { report, caveats, staleCaveats } = lastBy(answers(index, subject), on);
  const stale = report.asOf === "unknown" || daysBetween(report.asOf, on) > staleAfterDays;
  // Field by field: a spread takes longer than all of the above.
  return {
    substance: report.substance,
    form: report.form,
    jurisdiction: report.jurisdiction,
    on,
    activities: report.activities,
    chain: report.chain,
    treaty: report.treaty,
    caveats: stale ? staleCaveats : caveats,
    asOf: report.asOf,
    stale,
    sources: report.sources,
  };
}

/**
 * The answers to a question for all time, worked out when it is first asked.
 *
 * @param index - The records.
 * @param subject - What is asked.
 * @returns The answers, oldest first.
 */
export function answers(index: LawIndex, subject: ResolvedQuery): readonly Answer[] {
  const key = `${subject.substance} ${subject.form} ${subject.jurisdiction}`;
  const known = index.answers.get(key);
  if (known !== undefined) return known;
  const found = answersOf(index, subject);
  index.answers.set(key, found);
  return found;
}

/**
 * The subject of a query: a form that is a substance of its own here is put in its place, and a place goes by the code of
 * its records.
 *
 * @param query - The checked query.
 * @returns Substance, form and jurisdiction.
 */
export function subjectOf({
  substance,
  form = "any",
  jurisdiction,
}: Pick<TimelineQuery, "substance" | "jurisdiction"> & { readonly form?: ResolvedQuery["form"] }): ResolvedQuery {
  const place = firstCode(jurisdiction);
  // Field by field: a rest and a spread take longer than all that a lookup does.
  return isAyahuasca(substance, form)
    ? { substance: "ayahuasca", form: "any", jurisdiction: place }
    : { substance, form, jurisdiction: place };
}
