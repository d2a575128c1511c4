import type { Claim, ClaimId } from "../model/claim.js";
import type {
  EffectDirection,
  EffectDirectionCell,
  EffectDirectionData,
  EffectDirectionStudy,
} from "../model/effect-direction-data.js";
import type { NoValue } from "../model/no-value.js";
import type { Reference } from "../model/reference.js";
import type { FindingDirection } from "../model/study-result.js";
import { currentIdOf } from "../shapes/current-id.js";
import { list } from "../shapes/list.js";
import { check } from "../shapes/shape.js";
import { type BodyEntry, bodyOf, type EvidenceRecords, overallRiskOf } from "./body.js";
import { claimOf } from "./grade-claim.js";
import { participantsOf } from "./study-effect.js";
import { distinctLabels, studyLabel } from "./study-label.js";

/** A study while its cells are gathered. */
interface Row {
  readonly label: EffectDirectionStudy["label"];
  readonly cells: EffectDirectionCell[];
}

const directions: Readonly<Record<FindingDirection, EffectDirection>> = {
  "favours-substance": "improvement",
  "favours-comparator": "worsening",
  "no-difference": "no-change",
  mixed: "mixed",
};

/**
 * The data of an effect direction plot for claims: a column for each claim that has a body of evidence, a row for each study.
 *
 * Directions are those that grading counts: as the authors report them. A result that they report as no difference is an arrow
 * to both sides, even where its numbers lean one way, so that here the words of the authors, which often rest on
 * significance, come before the convention's numbers, which papers often do not print. People are those that the grade's
 * sentence counts: in all groups that are compared, else in the whole study, which is often all that a paper prints.
 *
 * @param records - Claims, studies and references, checked before.
 * @param claimIds - The claims, in the order wanted; all of the records if absent.
 * @returns Outcomes and studies, or `none` where no claim has a study.
 * @throws {MicrodosingError} `invalid-type`, or `unknown-id` for a claim or for a study whose work is not in the records.
 */
export function effectDirectionDataOf(
  records: EvidenceRecords & { readonly references: readonly Reference[] },
  claimIds?: readonly ClaimId[],
): EffectDirectionData | Extract<NoValue, "none"> {
  const known = records.claims.map(({ id }) => id);
  const wanted =
    claimIds === undefined
      ? known
      : check(list(currentIdOf("claims", known, records.redirects)), claimIds, "claimIds", ["claimIds"]);
  const rows = new Map<string, Row>();
  const shown = [...new Set(wanted)].map((id) => claimOf(records, id)).filter((claim) => fill(records, claim, rows));
  if (shown.length === 0) return "none";
  const outcomes = shown.map(({ id }) => ({ id, label: { key: `evidence:term.claim.${id}` as const } }));
  const found = [...rows.values()];
  const labels = distinctLabels(found.map(({ label }) => label));
  const studies = found.map(({ cells }, index) => ({ label: labels[index] as EffectDirectionStudy["label"], cells }));
  return { outcomes, studies };
}

/** Puts the results of a claim's body into the rows of their studies, and says whether there were any. */
function fill(
  records: EvidenceRecords & { readonly references: readonly Reference[] },
  claim: Claim,
  rows: Map<string, Row>,
): boolean {
  const entries = bodyOf(records, claim);
  for (const entry of entries) {
    const { study } = entry;
    const row = rows.get(study.id) ?? { label: studyLabel(records.references, study.reference), cells: [] };
    row.cells.push(cellOf(claim, entry));
    rows.set(study.id, row);
  }
  return entries.length > 0;
}

function cellOf({ id }: Claim, { study, result }: BodyEntry): EffectDirectionCell {
  const riskOfBias = overallRiskOf({ study, result });
  return {
    outcome: id,
    direction: directions[result.direction],
    participants: participantsOf(study, result),
    ...(riskOfBias === undefined ? {} : { riskOfBias }),
  };
}
