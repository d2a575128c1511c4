import type { Claim } from "../model/claim.js";
import type { ResultElsewhere } from "../model/claim-grade.js";
import type { Study } from "../model/study.js";
import type { StudyResult } from "../model/study-result.js";
import { type SubstanceId, substanceIds } from "../model/substance.js";
import { bodyOf, type EvidenceRecords, isRetracted } from "./body.js";
import { participantsOf } from "./study-effect.js";

/**
 * Human results on the outcome of a claim from people who are not in its body, one for each family of papers, with why each
 * does not count: nobody should read "no study" where there is one at another dose.
 *
 * @param records - Claims and studies.
 * @param claim - The claim.
 * @returns The results, controlled ones first and then those with the most people.
 */
export function resultsElsewhere(records: EvidenceRecords, claim: Claim): readonly ResultElsewhere[] {
  const outcomes = [claim.outcome, ...(claim.relatedOutcomes ?? [])];
  const counted = new Set(bodyOf(records, claim).map(({ study }) => study.family));
  const found = records.studies.flatMap((study) => {
    if (counted.has(study.family)) return [];
    return study.results.flatMap((result) => {
      const arm = study.arms.find(({ id }) => id === result.arm);
      if (arm === undefined || !outcomes.includes(result.outcome) || !isSubstance(arm.treatment)) return [];
      const { treatment: substance, dose } = arm;
      const entry: ResultElsewhere = {
        study: study.id,
        result: result.id,
        substance,
        ...(dose === undefined ? {} : { dose }),
        participants: participantsOf(study, result),
        direction: result.direction,
        reason: reasonOf(claim, study, result),
      };
      return [{ family: study.family, entry }];
    });
  });
  const sorted = found.sort(
    ({ entry: a }, { entry: b }) =>
      Number(a.reason === "uncontrolled") - Number(b.reason === "uncontrolled") || b.participants - a.participants,
  );
  const families = new Set<string>();
  return sorted.flatMap(({ family, entry }) => {
    if (families.has(family)) return [];
    families.add(family);
    return [entry];
  });
}

function reasonOf(claim: Claim, study: Study, result: StudyResult): ResultElsewhere["reason"] {
  if (isRetracted(study)) return "retracted";
  const excluded = claim.excluded?.find((member) => member.study === study.id && member.result === result.id);
  if (excluded !== undefined) return excluded.reason;
  const comparator = study.arms.find(({ id }) => id === result.comparatorArm)?.treatment ?? "none";
  if (comparator === "baseline" || comparator === "none") return "uncontrolled";
  if (comparator === "conventional-medication") return "other-comparator";
  const arm = study.arms.find(({ id }) => id === result.arm);
  return arm?.felt === true ? "larger-dose" : "other-substance";
}

const isSubstance = (treatment: string): treatment is SubstanceId =>
  (substanceIds as readonly string[]).includes(treatment);
