import type { Claim } from "../model/claim.js";
import type { StudyResult } from "../model/study-result.js";
import { refuse } from "../shapes/refuse.js";
import type { EvidenceRecords } from "./body.js";
import { unitOf } from "./unit-of.js";

/**
 * Requires that every member of a body of evidence has its study and result, since a body must not shrink in silence, and
 * that the words and the unit of its claim hold of the result.
 *
 * @param records - Checked records.
 * @throws {MicrodosingError} `unknown-id`, with a path such as `records.claims[0].body[2].study`, or `invalid-value`.
 */
export function requireBodies({ claims, studies }: EvidenceRecords): void {
  const results = new Map(studies.map((study) => [study.id, new Map(study.results.map((each) => [each.id, each]))]));
  const families = new Map(studies.map(({ id, family }) => [id, family]));
  for (const [index, claim] of claims.entries()) {
    const counted = new Set<string | undefined>();
    let instrument: string | undefined;
    for (const [place, { study, result: id }] of claim.body.entries()) {
      const path = `records.claims[${index}].body[${place}]`;
      const known = results.get(study);
      if (known === undefined) refuse("unknown-id", `${path}.study`, "a study of records.studies", study);
      const result = known.get(id);
      if (result === undefined) refuse("unknown-id", `${path}.result`, "a result of the study", id);
      const family = families.get(study);
      if (counted.has(family)) refuse("invalid-value", `${path}.study`, "each family of papers once", study);
      counted.add(family);
      requireTime(claim, result, path);
      if (claim.measure !== "MD") continue;
      instrument ??= result.instrument;
      requireUnit(claim, result, instrument, path);
    }
  }
}

/** A time that is told in weeks or months alone, and not as one of dosing days within them. */
const inWeeks = /^(?:after |at |over )?(?:(?:week|month)s? \d|\d+ (?:week|month)s?\b)/i;

/** The words of a claim on the hours after a dose say so, whatever its results are. */
function requireTime({ timeFrame }: Claim, { timePoint }: StudyResult, path: string): void {
  if (timeFrame !== "hours" || !inWeeks.test(timePoint)) return;
  refuse("invalid-value", `${path}.result`, "a result from the hours after a dose, as the claim has it", timePoint);
}

/** Mean differences are pooled and told in the units of one instrument, those of the claim's threshold. */
function requireUnit({ threshold }: Claim, { instrument }: StudyResult, first: string, path: string): void {
  if (instrument !== first) {
    refuse(
      "invalid-value",
      `${path}.result`,
      `the instrument of the others (${first}), for mean differences`,
      instrument,
    );
  }
  if (threshold?.instrument === undefined) return;
  const unit = unitOf(threshold.instrument);
  if (unitOf(instrument) === unit) return;
  refuse("invalid-value", `${path}.result`, `an instrument in the unit of the claim's threshold (${unit})`, instrument);
}
