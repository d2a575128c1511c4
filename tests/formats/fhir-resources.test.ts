import { describe, expect, test } from "vitest";
import { references } from "../../src/data/references.js";
import { studies } from "../../src/data/studies.js";
import { fhirArtifactAssessments } from "../../src/formats/fhir-artifact-assessment.js";
import { fhirCitations } from "../../src/formats/fhir-citation.js";
import type { FhirArtifactAssessment, FhirCitation } from "../../src/model/fhir.js";
import { type Reference, referenceTypes } from "../../src/model/reference.js";
import type { Study } from "../../src/model/study.js";
import { names } from "../render/small-article.js";
import { fhirProblems } from "./fhir-problems.js";

const whole: Reference = {
  id: "roe-2020",
  type: "article-journal",
  title: "One",
  author: [{ family: "Roe", given: "Ann B." }, { literal: "Ministry of Health" }],
  "container-title": "Journal",
  issued: { "date-parts": [[2020, 5, 4]] },
  volume: "3",
  issue: "2",
  page: "1-9",
  DOI: "10.1000/1",
  PMID: "12",
  PMCID: "PMC3",
  ISBN: "978-3-16-148410-0",
  URL: "https://example.org/one",
  publisher: "Press",
  number: "No. 4",
  language: "en",
  accessed: { "date-parts": [[2026, 1]] },
  note: "The abstract was read.",
};

describe("citations in FHIR", () => {
  test("are as HL7 defines them, for all our works", () => {
    const citations = fhirCitations(references);
    expect(citations).toHaveLength(references.length);
    const wrong = citations.flatMap((citation) =>
      fhirProblems(citation).map((problem) => `${citation.id}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(referenceTypes.map((type) => [type]))(
    "are as HL7 defines them, for a %s with and without its parts",
    (type) => {
      const bare: Reference = { id: "bare", type, title: "Two" };
      for (const citation of fhirCitations([{ ...whole, type }, bare])) expect(fhirProblems(citation)).toEqual([]);
    },
  );

  test("keep every part of a work", () => {
    const [citation] = fhirCitations([whole], { status: "active" }) as readonly [FhirCitation];
    const { publicationForm, identifier, contributorship, ...rest } = citation.citedArtifact;
    expect(citation.status).toBe("active");
    // The systems that the definition of Citation.citedArtifact.identifier suggests.
    expect(identifier).toEqual([
      { system: "https://doi.org", value: "10.1000/1" },
      { system: "https://pubmed.ncbi.nlm.nih.gov", value: "12" },
      { system: "https://www.ncbi.nlm.nih.gov/pmc/", value: "PMC3" },
      { type: { text: "ISBN" }, value: "978-3-16-148410-0" },
      { value: "No. 4" },
    ]);
    expect(publicationForm).toMatchObject([
      {
        publishedIn: { title: "Journal", publisher: { display: "Press" } },
        ...{
          volume: "3",
          issue: "2",
          pageString: "1-9",
          articleDate: "2020-05-04",
          language: [{ coding: [{ system: "urn:ietf:bcp:47", code: "en" }] }],
        },
      },
    ]);
    expect(contributorship?.entry).toEqual([
      { contributor: { display: "Ann B. Roe" }, rankingOrder: 1 },
      { contributor: { display: "Ministry of Health" }, rankingOrder: 2 },
    ]);
    expect(rest).toMatchObject({
      dateAccessed: "2026-01",
      title: [{ text: "One" }],
      webLocation: [{ url: "https://example.org/one" }],
      classification: [{ classifier: [{ text: "article-journal" }] }],
      note: [{ text: "The abstract was read." }],
    });
  });

  test("say no more of a work than is known", () => {
    const [citation] = fhirCitations([{ id: "bare", type: "book", title: "Two" }]);
    const type = {
      coding: [
        {
          system: "http://hl7.org/fhir/cited-artifact-classification-type",
          code: "publication-type",
          display: "Publication type",
        },
      ],
    };
    expect(citation).toStrictEqual({
      resourceType: "Citation",
      id: "bare",
      status: "unknown",
      citedArtifact: { title: [{ text: "Two" }], classification: [{ type, classifier: [{ text: "book" }] }] },
    });
  });

  test("say where a work was published, and when, as far as is known", () => {
    const formOf = (fields: Partial<Reference>) =>
      fhirCitations([{ id: "bare", type: "book", title: "Two", ...fields }])[0]?.citedArtifact.publicationForm;
    const periodical = {
      coding: [{ system: "http://hl7.org/fhir/published-in-type", code: "D020492", display: "Periodical" }],
    };
    expect(formOf({ "container-title": "Series" })).toStrictEqual([{ publishedIn: { title: "Series" } }]);
    expect(formOf({ publisher: "Press" })).toStrictEqual([{ publishedIn: { publisher: { display: "Press" } } }]);
    expect(formOf({ type: "article-journal", "container-title": "Journal" })).toStrictEqual([
      { publishedIn: { type: periodical, title: "Journal" } },
    ]);
    // FHIR writes a year in four digits.
    expect(formOf({ issued: { "date-parts": [[962]] } })).toStrictEqual([{ articleDate: "0962" }]);
  });

  test("name people by as much of their names as is known", () => {
    const [citation] = fhirCitations([{ ...whole, author: [{ family: "Poe" }, { given: "Ann" }] }]);
    expect(citation?.citedArtifact.contributorship?.entry.map(({ contributor }) => contributor.display)).toEqual([
      "Poe",
      "Ann",
    ]);
  });

  test("refuse what is no list of works, and two works of one id", () => {
    expect(() => fhirCitations([{ ...whole, DOI: "1" }])).toThrow(
      expect.objectContaining({ path: "references[0].DOI" }),
    );
    expect(() => fhirCitations([whole, whole])).toThrow(expect.objectContaining({ path: "references[1].id" }));
  });
});

describe("assessments of risk of bias in FHIR", () => {
  const assessments = fhirArtifactAssessments(studies, names);
  const records = studies.flatMap((study) => (study.riskOfBias ?? []).map((record) => ({ study, record })));

  test("are as HL7 defines them, one for each result that was assessed", () => {
    expect(assessments).toHaveLength(records.length);
    const wrong = assessments.flatMap((each) => fhirProblems(each).map((problem) => `${each.title}: ${problem}`));
    expect(wrong).toEqual([]);
  });

  test("hold every judgement and every answer", () => {
    for (const [index, { study, record }] of records.entries()) {
      const { content, artifactReference, title } = assessments[index] as FhirArtifactAssessment;
      const [overall] = content;
      expect(title).toBe(`RoB 2: ${study.id}, ${record.result}`);
      expect(artifactReference.reference).toBe(`Citation/${study.reference}`);
      expect(overall?.classifier?.[0]?.text).toBe(record.overall && `term.risk-of-bias.${record.overall}`);
      const domains = overall?.component ?? [];
      expect(domains.map(({ classifier }) => classifier?.[0]?.text).sort()).toEqual(
        Object.values(record.domains)
          .map((level) => `term.risk-of-bias.${level}`)
          .sort(),
      );
      const answers = domains.flatMap(({ component = [] }) => component);
      expect(answers.map(({ type, classifier }) => `${type.text} ${classifier?.[0]?.text}`).sort()).toEqual(
        record.answers.map(({ question, answer }) => `${question} ${answer}`).sort(),
      );
    }
  });

  test("are made of ROBINS-I too, and give the reason of domain S", () => {
    const [{ study }] = records as unknown as readonly [{ study: Study }];
    const result = study.results[0]?.id as string;
    const answer = { question: "1.1", answer: "Y", reason: "Chosen by the people.", locator: "abstract" } as const;
    const robins: Study = {
      ...study,
      riskOfBias: [
        {
          result,
          tool: "robins-i",
          answers: [answer],
          domains: { D1: "serious", D3: "low" },
          overall: "serious",
          basis: "abstract",
        },
      ],
    };
    const [assessment] = fhirArtifactAssessments([robins], names) as readonly [FhirArtifactAssessment];
    expect(assessment.title).toMatch(/^ROBINS-I: /);
    // A domain that was not judged is left out, and one that was judged without answers has none.
    expect(assessment.content[0]?.component).toStrictEqual([
      {
        informationType: "rating",
        type: { text: "term.robins-i-domain.D1" },
        classifier: [{ text: "term.risk-of-bias.serious" }],
        component: [
          {
            informationType: "comment",
            summary: "Chosen by the people. (abstract)",
            type: { text: "1.1" },
            classifier: [{ text: "Y" }],
          },
        ],
      },
      {
        informationType: "rating",
        type: { text: "term.robins-i-domain.D3" },
        classifier: [{ text: "term.risk-of-bias.low" }],
      },
    ]);
    expect(fhirProblems(assessment)).toEqual([]);
    const crossover = records.find(({ record }) => record.domainS !== undefined);
    const index = records.indexOf(crossover as (typeof records)[number]);
    const period = assessments[index]?.content[0]?.component?.find(({ type }) => type.text === "term.rob2-domain.DS");
    expect(period?.summary).toBe(crossover?.record.domainS?.reason);
    const others = assessments[index]?.content[0]?.component?.filter((each) => each !== period) ?? [];
    expect(others.length).toBeGreaterThan(0);
    for (const domain of others) expect(domain).not.toHaveProperty("summary");
  });

  test("give no reason of domain S where none was recorded", () => {
    const crossover = records.find(({ record }) => record.domainS !== undefined);
    if (crossover === undefined) throw new Error("no crossover trial was assessed");
    const { domainS: _, ...record } = crossover.record;
    const [assessment] = fhirArtifactAssessments([{ ...crossover.study, riskOfBias: [record] }], names);
    const period = assessment?.content[0]?.component?.find(({ type }) => type.text === "term.rob2-domain.DS");
    expect(period?.classifier).toEqual([{ text: `term.risk-of-bias.${record.domains["DS"]}` }]);
    expect(period).not.toHaveProperty("summary");
  });

  test("are none of a study without any", () => {
    const [{ study }] = records as unknown as readonly [{ study: Study }];
    const { riskOfBias: _, ...unassessed } = study;
    expect(fhirArtifactAssessments([unassessed], names)).toEqual([]);
  });
});
