import type { EvidenceRecords } from "../evidence/body.js";
import { createEvidence } from "../evidence/create-evidence.js";
import { termKey } from "../lib/term-key.js";
import type { Claim } from "../model/claim.js";
import type { ClaimEstimate, ClaimGrade } from "../model/claim-grade.js";
import type {
  FhirAttributeEstimate,
  FhirCertainty,
  FhirEvidence,
  FhirOptions,
  FhirRelatedArtifact,
  FhirStatistic,
  FhirVariableDefinition,
} from "../model/fhir.js";
import type { Judgement } from "../model/grade.js";
import { gradeDomains, gradeUpgrades } from "../model/grading.js";
import type { TextI18n } from "../model/i18n.js";
import type { Study } from "../model/study.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { check } from "../shapes/shape.js";
import {
  attributeTypes,
  certaintyRatings,
  certaintyTypes,
  concerns,
  modelCodes,
  raises,
  statisticTypes,
  studyDesignCodes,
  synthesisTypes,
  variableRoles,
} from "./fhir-codes.js";
import { fhirOptionsShape } from "./fhir-options.js";

/**
 * Makes an `Evidence` resource of FHIR R5 for each claim: its sentence, the people, substances, comparison and outcome, the
 * studies, the pooled effect where there is one, and the GRADE certainty with its domains, by the codes of HL7's value sets
 * `certainty-type` and `certainty-rating`.
 *
 * A claim without a controlled study has no certainty and no statistic: that is not "very low". A domain that nobody assessed
 * has no rating. Studies and works are named as `Citation/` with the id that {@link fhirCitations} gives them. Effects are
 * positive where the substance did better, and a risk ratio of a harm is above 1 where there is more of it; each statistic says
 * so. The confidence level is a share (0.95), as in HL7's own examples.
 *
 * @param records - Claims and their studies.
 * @param i18n - The language of the texts.
 * @param options - See {@link FhirOptions}.
 * @returns A resource for each claim, in their order.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `invalid-date`,
 * `out-of-range` or `unknown-id`.
 * @example
 * ```ts
 * import { claims, studies } from "microdosing/evidence";
 * import { fhirEvidence } from "microdosing/formats";
 * import { createI18n } from "microdosing/i18n";
 * const evidence = fhirEvidence({ claims, studies }, await createI18n("en"));
 * const adhd = evidence.find(({ id }) => id === "adhd");
 * console.log(adhd?.certainty?.[0]?.rating?.coding?.[0]?.code);
 * // very-low
 * ```
 */
export function fhirEvidence(
  records: EvidenceRecords,
  i18n: TextI18n,
  options: FhirOptions = {},
): readonly FhirEvidence[] {
  const { status = "unknown" } = check(fhirOptionsShape, options, "options", ["options"]);
  checkI18n(i18n);
  const { gradeClaim } = createEvidence(records);
  return records.claims.map((claim) => {
    const grade = gradeClaim(claim.id);
    return {
      resourceType: "Evidence",
      id: claim.id,
      language: i18n.lng,
      title: i18n.text({ key: termKey(`claim.${claim.id}`) }),
      status,
      lastReviewDate: claim.reviewedOn,
      relatedArtifact: relatedArtifacts(claim, grade, records.studies),
      description: i18n.text(grade.finding),
      assertion: i18n.text(grade.statement),
      variableDefinition: variablesOf(claim, i18n),
      // One study is no synthesis, whatever was planned for the body.
      synthesisType: synthesisTypes[grade.k === 1 ? "none" : grade.synthesis],
      ...(grade.certainty === "no-evidence" ? {} : found(claim, grade, grade.certainty, i18n)),
    };
  });
}

/** What is there only where there is a study. */
function found(
  claim: Claim,
  grade: ClaimGrade,
  certainty: keyof typeof certaintyRatings,
  i18n: TextI18n,
): Pick<FhirEvidence, "studyDesign" | "statistic" | "certainty"> {
  const { notes } = grade;
  return {
    studyDesign: [studyDesignCodes[grade.design]],
    statistic: [statisticOf(claim, grade, i18n)],
    certainty: [
      {
        ...(notes.length === 0 ? {} : { note: notes.map((note) => ({ text: i18n.text(note) })) }),
        type: certaintyTypes.overall,
        rating: certaintyRatings[certainty],
        subcomponent: [
          ...gradeDomains.map((domain) => domainOf(domain, grade.domains[domain], concerns, i18n)),
          ...gradeUpgrades.map((upgrade) => domainOf(upgrade, grade.upgrades[upgrade], raises, i18n)),
        ],
      },
    ],
  };
}

function domainOf(
  domain: keyof typeof certaintyTypes,
  { levels, reason, source }: Judgement,
  ratings: typeof concerns,
  i18n: TextI18n,
): FhirCertainty {
  const rating = ratings[levels];
  // What nobody assessed counts as no change, which is not to say that there is no concern.
  const isOpen = source === "not-assessed" && levels === 0;
  return {
    description: i18n.text(reason),
    type: certaintyTypes[domain],
    ...(isOpen || rating === undefined ? {} : { rating }),
  };
}

function relatedArtifacts(
  claim: Claim,
  { body }: ClaimGrade,
  studies: readonly Study[],
): readonly FhirRelatedArtifact[] {
  const derived = body.flatMap(({ study }) =>
    studies
      .filter(({ id }) => id === study)
      .map(({ id, reference }): FhirRelatedArtifact => ({ type: "derived-from", label: id, ...citation(reference) })),
  );
  const cited = [...new Set(claim.sources.map(({ reference }) => reference))].map(
    (reference): FhirRelatedArtifact => ({ type: "citation", ...citation(reference) }),
  );
  return [...derived, ...cited];
}

const citation = (id: string): Pick<FhirRelatedArtifact, "resourceReference"> => ({
  resourceReference: { reference: `Citation/${id}` },
});

function variablesOf(claim: Claim, i18n: TextI18n): readonly FhirVariableDefinition[] {
  const variable = (role: keyof typeof variableRoles, vocabulary: string, id: string): FhirVariableDefinition => ({
    description: i18n.text({ key: termKey(`${vocabulary}.${id}`) }),
    variableRole: variableRoles[role],
  });
  return [
    ...claim.populations.map((id) => variable("population", "population", id)),
    ...claim.substances.map((id) => variable("exposure", "substance", id)),
    variable("referenceExposure", "comparator", claim.comparator),
    variable("measuredVariable", "outcome", claim.outcome),
  ];
}

function statisticOf(claim: Claim, grade: ClaimGrade, i18n: TextI18n): FhirStatistic {
  const { synthesis, estimate, finding, k, participants } = grade;
  if (synthesis === "pooled" && estimate !== "not-computable") return pooledStatistic(claim, estimate, i18n);
  // Results that were not combined for the grade are no statistic of it, even where some print enough.
  return {
    description: i18n.text(finding),
    statisticType: statisticTypes.descriptive,
    sampleSize: { numberOfStudies: k, numberOfParticipants: participants },
  };
}

function pooledStatistic({ kind }: Claim, pooled: ClaimEstimate, i18n: TextI18n): FhirStatistic {
  const { measure, estimate, intervals, k, participants, instrument, tau2, i2 } = pooled;
  const isHarmRatio = measure === "RR" && kind === "harm";
  const shown = (value: number): number => {
    if (measure !== "RR") return value;
    return Math.exp(isHarmRatio ? -value : value);
  };
  const [low, high] = intervals.adhoc.map(shown).sort((a, b) => a - b) as [number, number];
  const reading = isHarmRatio ? "ratio-harm" : measure === "RR" ? "ratio-better" : "positive-better";
  return {
    description: i18n.text({ key: `common:formats.${reading}` }),
    ...(instrument === undefined ? {} : { note: [{ text: instrument }] }),
    // A ratio turned towards what is better is no longer the risk ratio that the code means.
    statisticType:
      reading === "ratio-better" ? { text: i18n.text({ key: "common:term.measure.RR" }) } : statisticTypes[measure],
    quantity: { value: shown(estimate) },
    sampleSize: { numberOfStudies: k, numberOfParticipants: participants },
    attributeEstimate: [
      { type: attributeTypes.ci, level: 0.95, range: { low: { value: low }, high: { value: high } } },
      ...(k > 1 ? heterogeneity(tau2, i2) : []),
    ],
    ...(k > 1 ? { modelCharacteristic: modelCodes.map((code) => ({ code })) } : {}),
  };
}

const heterogeneity = (tau2: number, i2: number): readonly FhirAttributeEstimate[] => [
  { type: attributeTypes.tau2, quantity: { value: tau2 } },
  { type: attributeTypes.i2, quantity: { value: i2 } },
];
