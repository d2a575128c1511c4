import { type BodyEntry, bodyOf, type EvidenceRecords } from "../evidence/body.js";
import { requireBodies } from "../evidence/require-bodies.js";
import { effectOf } from "../evidence/study-effect.js";
import { type CsvCell, writeCsv } from "../lib/csv.js";
import { termKey } from "../lib/term-key.js";
import type { Claim } from "../model/claim.js";
import type { TextI18n } from "../model/i18n.js";
import type { Reference } from "../model/reference.js";
import type { Study } from "../model/study.js";
import type { StudyResult } from "../model/study-result.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { openObject, optional } from "../shapes/object.js";
import { claimShape } from "../shapes/records/claim.js";
import { referenceShape } from "../shapes/records/reference.js";
import { studyShape } from "../shapes/records/study.js";
import { recordsBy } from "../shapes/records-by.js";
import { check, type Shape } from "../shapes/shape.js";

/** The records that study data are written from. */
export interface StudyDataRecords extends Omit<EvidenceRecords, "redirects"> {
  /** Works, for the year of a study; without them the years stay empty. */
  readonly references?: readonly Reference[] | undefined;
}

const recordsShape: Shape<StudyDataRecords> = /* @__PURE__ */ lazy<StudyDataRecords>((exactly) =>
  exactly(
    openObject({
      claims: recordsBy("id", claimShape),
      studies: recordsBy("id", studyShape),
      references: optional(recordsBy("id", referenceShape)),
    }),
  ),
);

/** The columns of the file `…-data-rows.csv` in the analysis data that RevMan exports. */
const columns = [
  "Analysis group",
  "Analysis number",
  "Analysis name",
  "Subgroup",
  "Applicability",
  "Study",
  "Study year",
  "GIV Mean",
  "GIV SE",
  "Experimental mean",
  "Experimental SD",
  "Experimental cases",
  "Experimental N",
  "Control mean",
  "Control SD",
  "Control cases",
  "Control N",
  "O-E",
  "Variance",
  "Weight",
  "Mean",
  "CI start",
  "CI end",
  "Footnotes",
] as const;

/** A row, in which a column that is not named stays empty. */
type DataRow = Readonly<Partial<Record<(typeof columns)[number], CsvCell>>>;

/**
 * Writes study data as CSV with the columns of the data rows that RevMan exports with a review (`…-data-rows.csv` of its
 * analysis data), which `read.cdir` of the R package meta reads with the other files of that export: an analysis for each
 * claim that has a body of evidence, a row for each result.
 *
 * It is modelled on that export and is not what RevMan imports: its import asks for tables made from the criteria of a review
 * that was set up there. Means, deviations, events and numbers of people are as printed, for parallel groups alone: the same
 * people would count twice in a crossover. "GIV Mean" and "GIV SE" are the effect as `studyEffect` has it, in the measure of
 * the claim: above 0 the substance did better, but for the log risk ratio of a harm, where above 0 there is more of it. What
 * RevMan computes (weights, estimates, intervals) stays empty.
 *
 * @param records - Claims with their studies and, for years, the works.
 * @param i18n - The language in which claims are named.
 * @returns CSV with a header. Footnotes hold instrument, time point, scoring and where it is printed, in English.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `out-of-range` or `unknown-id`.
 * @example
 * ```ts
 * import { claims, studies } from "microdosing/evidence";
 * import { studyDataCsv } from "microdosing/formats";
 * import { createI18n } from "microdosing/i18n";
 * const csv = studyDataCsv({ claims, studies }, await createI18n("en"));
 * console.log(csv.split(",").slice(0, 3).join());
 * // Analysis group,Analysis number,Analysis name
 * ```
 */
export function studyDataCsv(records: StudyDataRecords, i18n: TextI18n): string {
  checkI18n(i18n);
  const checked = check(recordsShape, records, "records", ["records"]);
  requireBodies(checked);
  const years = new Map((checked.references ?? []).map(({ id, issued }) => [id, issued?.["date-parts"][0]?.[0]]));
  const bodies = checked.claims.map((claim) => ({ claim, entries: bodyOf(checked, claim) }));
  const analyses = bodies.filter(({ entries }) => entries.length > 0);
  const rows = analyses.flatMap(({ claim, entries }, index) => {
    const name = i18n.text({ key: termKey(`claim.${claim.id}`) });
    return entries.map(
      (entry): DataRow => ({
        "Analysis group": 1,
        "Analysis number": index + 1,
        "Analysis name": name,
        Applicability: "SUBGROUP_AND_OVERALL",
        Study: entry.study.id,
        "Study year": years.get(entry.study.reference),
        ...effectCells(claim, entry),
        ...(entry.study.design === "parallel" ? groupCells(entry.study, entry.result) : {}),
        Footnotes: footnote(entry.result),
      }),
    );
  });
  return `${writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))])}\r\n`;
}

function effectCells({ measure = "SMD", kind }: Claim, { study, result }: BodyEntry): DataRow {
  const effect = effectOf(study, result, measure);
  if (effect === "not-computable") return {};
  // Effects are positive where the substance did better; a ratio of harm is above 1 where there is more of it.
  const sign = measure === "RR" && kind === "harm" ? -1 : 1;
  return { "GIV Mean": sign * effect.yi, "GIV SE": Math.sqrt(effect.vi) };
}

function groupCells({ arms }: Study, { printed, arm, comparatorArm }: StudyResult): DataRow {
  const randomisedTo = (id: string) => arms.find((one) => one.id === id)?.nRandomised;
  const [treated, compared] = [randomisedTo(arm), randomisedTo(comparatorArm)];
  switch (printed.type) {
    case "group-summaries": {
      const { treatment, comparator } = printed;
      return {
        "Experimental mean": treatment.mean,
        "Experimental SD": treatment.sd,
        "Experimental N": treatment.n ?? treated,
        "Control mean": comparator.mean,
        "Control SD": comparator.sd,
        "Control N": comparator.n ?? compared,
      };
    }
    case "events": {
      const { treatment, comparator } = printed;
      return {
        "Experimental cases": treatment.events,
        "Experimental N": treatment.n,
        "Control cases": comparator.events,
        "Control N": comparator.n,
      };
    }
    case "medians":
      return { "Experimental N": printed.treatment.n ?? treated, "Control N": printed.comparator.n ?? compared };
    default:
      return { "Experimental N": treated, "Control N": compared };
  }
}

const footnote = ({ instrument, timePoint, scoring, locator }: StudyResult): string =>
  [instrument, timePoint, scoring, locator].join("; ");
