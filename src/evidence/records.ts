import { type Claim, claimKinds, syntheses } from "../model/claim.js";
import { bodyDesigns } from "../model/grading.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { scorings } from "../model/scoring.js";
import { type Study, studyDesigns } from "../model/study.js";
import { findingDirections, type StudyResult } from "../model/study-result.js";
import {
  type Check,
  checkBetween,
  checkEach,
  checkFields,
  checkFinite,
  checkInteger,
  checkInterval,
  checkNonEmptyString,
  checkNonNegative,
  checkPositive,
  checkRecords,
  checkString,
  checkStrings,
  joinPath,
  oneOf,
  refuse,
} from "../shapes/check.js";

const count: Check = (value, path) => checkInteger(value, path, { min: 0 });
const level: Check = (value, path) => checkBetween(value, path, 0, 1);

const checkAssessment: Check = (value, path) =>
  checkFields(value, path, { result: checkNonEmptyString }, { overall: oneOf(riskOfBiasLevels) });

const checkGroup: Check = (value, path) =>
  checkFields(
    value,
    path,
    { mean: checkFinite },
    { n: count, sd: checkNonNegative, se: checkNonNegative, ci: checkInterval, level },
  );

const checkPrinted: Check = (value, path) => {
  const { type } = checkFields(value, path, { type: checkString });
  if (type === "group-summaries") checkFields(value, path, { treatment: checkGroup, comparator: checkGroup });
};

/**
 * Checks the fields of a result that make it an effect.
 *
 * @param value - The result.
 * @param path - Its path.
 * @returns The result.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkResult(value: unknown, path: string): StudyResult {
  checkFields(value, path, {
    id: checkNonEmptyString,
    scoring: oneOf(scorings),
    arm: checkString,
    comparatorArm: checkString,
    direction: oneOf(findingDirections),
    printed: checkPrinted,
  });
  return value as StudyResult;
}

const checkArm: Check = (value, path) => checkFields(value, path, { id: checkNonEmptyString }, { nRandomised: count });

/**
 * Checks the fields of a study that are read to turn a result into an effect.
 *
 * @param value - The study.
 * @param path - Its path.
 * @returns The study.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkDesign(value: unknown, path: string): Study {
  checkFields(value, path, {
    design: oneOf(studyDesigns),
    arms: (arms, at) => checkEach(arms, at, checkArm),
  });
  return value as Study;
}

const checkStudy: Check<Study> = (value, path) => {
  checkFields(
    value,
    path,
    {
      id: checkNonEmptyString,
      reference: checkNonEmptyString,
      size: (size, at) => checkFields(size, at, {}, { analysed: count, randomised: count, enrolled: count }),
      results: (results, at) => checkEach(results, at, checkResult),
    },
    { riskOfBias: (assessments, at) => checkEach(assessments, at, checkAssessment) },
  );
  return checkDesign(value, path);
};

const checkClaim: Check<Claim> = (value, path) => {
  checkFields(
    value,
    path,
    {
      id: checkNonEmptyString,
      kind: oneOf(claimKinds),
      design: oneOf(bodyDesigns),
      synthesis: oneOf(syntheses),
      substances: checkStrings,
      body: (body, at) =>
        checkEach(body, at, (member, where) =>
          checkFields(member, where, { study: checkNonEmptyString, result: checkNonEmptyString }),
        ),
    },
    {
      threshold: (threshold, at) => checkFields(threshold, at, { value: checkPositive }),
      // What is in them is checked where they are used.
      judgements: (judgements, at) => checkFields(judgements, at, {}),
    },
  );
  return value as Claim;
};

/** Checks of the records that claims are graded from. */
export const evidenceLists: Readonly<Record<"claims" | "studies", Check>> = { claims: checkClaim, studies: checkStudy };

/**
 * Checks the records that claims are graded from, and that every member of a body of evidence has its study and result:
 * a body must not shrink in silence.
 *
 * @param records - The records.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range`, or `unknown-id` for a
 * member of a body without a record.
 */
export function checkEvidence(records: unknown): void {
  checkRecords(records, evidenceLists);
  const { claims, studies } = records as { readonly claims: readonly Claim[]; readonly studies: readonly Study[] };
  const results = new Map(studies.map((study) => [study.id, new Set(study.results.map(({ id }) => id))]));
  for (const [index, { body }] of claims.entries()) {
    for (const [i, member] of body.entries()) {
      const path = joinPath(joinPath(joinPath("records.claims", index), "body"), i);
      const known = results.get(member.study);
      if (known === undefined)
        refuse("unknown-id", joinPath(path, "study"), "a study of records.studies", member.study);
      if (!known.has(member.result))
        refuse("unknown-id", joinPath(path, "result"), "a result of the study", member.result);
    }
  }
}
