import { termKey } from "../lib/term-key.js";
import type { FhirArtifactAssessment, FhirAssessmentContent, FhirCodeableConcept } from "../model/fhir.js";
import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasAnswer, RiskOfBiasLevel, RiskOfBiasRecord } from "../model/risk-of-bias.js";
import { riskOfBiasDomains } from "../model/risk-of-bias-data.js";
import type { Study } from "../model/study.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { studyShape } from "../shapes/records/study.js";
import { recordsBy } from "../shapes/records-by.js";
import { check } from "../shapes/shape.js";
import { certaintyTypes } from "./fhir-codes.js";

/**
 * Makes an `ArtifactAssessment` resource of FHIR R5 for each result whose risk of bias was assessed: the overall judgement, the
 * domains in it, and in each domain the answers to the signalling questions with their reasons.
 *
 * FHIR has no codes for the judgements of RoB 2 and ROBINS-I: they are words. A domain that was not judged is left out, and an
 * overall judgement that the domains do not settle has no classifier. The paper is named as `Citation/` with the id that
 * {@link fhirCitations} gives it.
 *
 * @param studies - Studies.
 * @param i18n - The language of domains and judgements; reasons are in English.
 * @returns A resource for each assessment, in the order of the studies.
 * @throws {MicrodosingError} Where a study is not as its shape says.
 * @example
 * ```ts
 * import { studies } from "microdosing/evidence";
 * import { fhirArtifactAssessments } from "microdosing/formats";
 * import { createI18n } from "microdosing/i18n";
 * const assessments = fhirArtifactAssessments(studies, await createI18n("en"));
 * const adhd = assessments.find(({ title }) => title === "RoB 2: mueller-2025-lsd-adhd, aisrs-week-6");
 * console.log(adhd?.content[0]?.classifier?.[0]?.text);
 * // some concerns
 * ```
 */
export function fhirArtifactAssessments(studies: readonly Study[], i18n: TextI18n): readonly FhirArtifactAssessment[] {
  checkI18n(i18n);
  const checked = check(recordsBy("id", studyShape), studies, "studies", ["studies"]);
  return checked.flatMap((study) => (study.riskOfBias ?? []).map((record) => assessmentOf(study, record, i18n)));
}

/** Names of the tools; names are the same in every language. */
const toolNames: Readonly<Record<RiskOfBiasRecord["tool"], string>> = { rob2: "RoB 2", "robins-i": "ROBINS-I" };

function assessmentOf(study: Study, record: RiskOfBiasRecord, i18n: TextI18n): FhirArtifactAssessment {
  const domains = riskOfBiasDomains[record.tool].flatMap((id) => domainOf(record, id, i18n));
  return {
    resourceType: "ArtifactAssessment",
    language: i18n.lng,
    identifier: [{ value: `${study.id}/${record.result}/${record.tool}` }],
    title: `${toolNames[record.tool]}: ${study.id}, ${record.result}`,
    lastReviewDate: study.reviewedOn,
    artifactReference: { reference: `Citation/${study.reference}` },
    content: [
      {
        informationType: "rating",
        type: certaintyTypes.riskOfBias,
        ...(record.overall === undefined ? {} : { classifier: [judgementOf(record.overall, i18n)] }),
        ...(domains.length === 0 ? {} : { component: domains }),
      },
    ],
  };
}

function domainOf(record: RiskOfBiasRecord, id: string, i18n: TextI18n): readonly FhirAssessmentContent[] {
  const { tool, answers, domains, domainS } = record;
  const level = domains[id];
  if (level === undefined) return [];
  // Question 2.3 belongs to domain 2.
  const own = answers.filter(({ question }) => `D${question.split(".")[0]}` === id);
  const reason = id === "DS" ? domainS?.reason : undefined;
  return [
    {
      informationType: "rating",
      ...(reason === undefined ? {} : { summary: reason }),
      type: { text: i18n.text({ key: termKey(`${tool}-domain.${id}`) }) },
      classifier: [judgementOf(level, i18n)],
      ...(own.length === 0 ? {} : { component: own.map(answerOf) }),
    },
  ];
}

const answerOf = ({ question, answer, reason, locator }: RiskOfBiasAnswer): FhirAssessmentContent => ({
  informationType: "comment",
  summary: `${reason} (${locator})`,
  type: { text: question },
  classifier: [{ text: answer }],
});

const judgementOf = (level: RiskOfBiasLevel, i18n: TextI18n): FhirCodeableConcept => ({
  text: i18n.text({ key: termKey(`risk-of-bias.${level}`) }),
});
