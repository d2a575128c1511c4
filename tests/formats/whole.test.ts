import { expect, test } from "vitest";
import { claims, studies } from "../../src/entries/evidence.js";
import {
  fhirArtifactAssessments,
  fhirCitations,
  fhirEvidence,
  riskOfBiasData,
  robvisCsv,
  studyDataCsv,
} from "../../src/entries/formats.js";
import { createI18n } from "../../src/entries/i18n.js";
import { references } from "../../src/index.js";

const i18n = await createI18n("en");
const studyOf = (id: string) => studies.filter((study) => study.id === id);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const file = (name: string) => `./snapshots/${name}`;

// Pooled from one result, told by directions, a harm, and nothing to tell.
const told = ["adhd", "depression", "cannabinoids-adverse-events", "ptsd"];

test("the evidence of a few claims, whole", async () => {
  const some = claims.filter(({ id }) => told.includes(id));
  const resources = fhirEvidence({ claims: some, studies }, i18n);
  await expect(json(resources)).toMatchFileSnapshot(file("evidence.json"));
});

test("assessments of risk of bias, whole: a parallel trial and a crossover trial", async () => {
  const crossover = studies.find(({ riskOfBias = [] }) => riskOfBias.some(({ domainS }) => domainS !== undefined));
  const some = [...studyOf("mueller-2025-lsd-adhd"), ...studyOf(crossover?.id ?? "")];
  await expect(json(fhirArtifactAssessments(some, i18n))).toMatchFileSnapshot(file("assessments.json"));
});

test("what was not judged is left out of an assessment", () => {
  const [study] = studyOf("mueller-2025-lsd-adhd");
  const [record] = study?.riskOfBias ?? [];
  if (study === undefined || record === undefined) throw new Error("no record");
  const { overall, ...open } = { ...record, domains: {} };
  const [assessment] = fhirArtifactAssessments([{ ...study, riskOfBias: [open] }], i18n);
  expect(assessment?.content).toEqual([
    {
      informationType: "rating",
      type: {
        coding: [{ system: "http://hl7.org/fhir/certainty-type", code: "RiskOfBias", display: "Risk of bias" }],
      },
    },
  ]);
});

test("citations, whole: an article, a law and a page", async () => {
  const ids = ["mueller-2025-lsd-adhd", "un-1961-single-convention", "nhs-headaches"];
  const some = references.filter(({ id }) => ids.includes(id));
  await expect(json(fhirCitations(some, { status: "draft" }))).toMatchFileSnapshot(file("citations.json"));
});

test("study data of a few claims, whole: a mean difference, directions and events", async () => {
  const some = claims.filter(({ id }) =>
    ["adhd", "blood-pressure", "cannabinoids-adverse-events", "sleep", "ptsd"].includes(id),
  );
  await expect(studyDataCsv({ claims: some, studies, references }, i18n)).toMatchFileSnapshot(file("data-rows.csv"));
});

test("a study of which several results were assessed has a row for each, by one tool alone", () => {
  const [study] = studyOf("mueller-2025-lsd-adhd");
  const [record] = study?.riskOfBias ?? [];
  if (study === undefined || record === undefined) throw new Error("no record");
  const { overall, ...open } = { ...record, result: study.results[1]?.id ?? "" };
  const data = riskOfBiasData([{ ...study, riskOfBias: [record, open] }], "rob2");
  expect(data).toMatchObject({
    tool: "rob2",
    studies: [
      { label: `${study.id} ${record.result}`, overall: record.overall },
      { label: `${study.id} ${open.result}` },
    ],
  });
  expect(data !== "none" && data.studies[1]).not.toHaveProperty("overall");
  expect(riskOfBiasData([{ ...study, riskOfBias: [record] }], "robins-i")).toBe("none");
  const { riskOfBias, ...none } = study;
  expect(riskOfBiasData([none], "rob2")).toBe("none");
});

test("what is no record is refused at its place", () => {
  const wrong = (value: unknown) => value as never;
  const [study] = studies;
  for (const [run, path] of [
    [() => fhirArtifactAssessments(wrong([{ ...study, id: 7 }]), i18n), "studies[0].id"],
    [() => fhirArtifactAssessments(wrong(undefined), i18n), "studies"],
    [() => riskOfBiasData(wrong([{ ...study, id: 7 }]), "rob2"), "studies[0].id"],
    [() => riskOfBiasData(wrong(undefined), "rob2"), "studies"],
    [() => riskOfBiasData([], wrong("x")), "tool"],
    [() => robvisCsv(wrong({ tool: "x", studies: [] })), "data.tool"],
    [() => robvisCsv(wrong(undefined)), "data"],
    [() => studyDataCsv(wrong(undefined), i18n), "records"],
    [() => fhirCitations(wrong(undefined)), "references"],
    [() => fhirCitations([], wrong(null)), "options"],
    [() => fhirEvidence({ claims, studies }, i18n, wrong(null)), "options"],
    [() => studyDataCsv(wrong({ claims: [{ id: 7 }], studies }), i18n), "records.claims[0].id"],
    [() => studyDataCsv(wrong({ claims, studies, references: [{ id: 7 }] }), i18n), "records.references[0].id"],
    [() => fhirCitations(wrong([{ id: 7 }])), "references[0].id"],
    [() => fhirCitations([], wrong({ status: "x" })), "options.status"],
    [() => fhirEvidence({ claims, studies }, i18n, wrong({ status: "x" })), "options.status"],
  ] as const) {
    expect(run).toThrow(expect.objectContaining({ path }));
  }
});
