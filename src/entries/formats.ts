/**
 * Other people's formats: FHIR R5, and tables for robvis and RevMan.
 *
 * @packageDocumentation
 */
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export type { BodyEntry, EvidenceRecords } from "../evidence/body.js";
export { fhirArtifactAssessments } from "../formats/fhir-artifact-assessment.js";
export { fhirCitations } from "../formats/fhir-citation.js";
export { fhirEvidence } from "../formats/fhir-evidence.js";
export { type StudyDataRecords, studyDataCsv } from "../formats/rev-man.js";
export { riskOfBiasData, robvisCsv } from "../formats/robvis.js";
export * from "../model/fhir.js";
export type { I18n, LocalText } from "../model/i18n.js";
export type { Reference } from "../model/reference.js";
export type { RiskOfBiasData, RiskOfBiasStudy, RiskOfBiasTool } from "../model/risk-of-bias-data.js";
export type { Study } from "../model/study.js";
