import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { studies } from "../../src/data/studies.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import { fhirCitations } from "../../src/formats/fhir-citation.js";
import { fhirEvidence } from "../../src/formats/fhir-evidence.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import type { Claim } from "../../src/model/claim.js";
import type { FhirCodeableConcept, FhirEvidence } from "../../src/model/fhir.js";
import { type Certainty, certainties, gradeDomains, gradeUpgrades } from "../../src/model/grading.js";
import type { Study } from "../../src/model/study.js";
import { names } from "../render/small-article.js";
import { definitions, fhirProblems } from "./fhir-problems.js";

const own = fhirEvidence({ claims, studies }, names);
const codeOf = (concept: FhirCodeableConcept | undefined) => concept?.coding?.[0]?.code;
const resultOf = (study: Study, id: string) => study.results.find((each) => each.id === id) as Study["results"][number];
const evidenceOf = (id: string) => own.find((each) => each.id === id) as FhirEvidence;

describe("evidence in FHIR", () => {
  test.each(own.map((evidence) => [evidence.id, evidence] as const))("is as HL7 defines it: %s", (_id, evidence) => {
    expect(fhirProblems(evidence)).toEqual([]);
  });

  test("is in the reader's language", async () => {
    const ar = await createI18n("ar");
    const [first] = fhirEvidence({ claims: claims.slice(0, 1), studies }, ar);
    expect(first?.language).toBe("ar");
    expect(fhirProblems(first as FhirEvidence)).toEqual([]);
    expect(first?.assertion).toMatch(/\p{Script=Arabic}/u);
  });

  test("has the certainty that the claim was graded, and none where there is no study", () => {
    const none = [undefined, undefined, undefined];
    for (const { id, certainty, statistic, studyDesign } of own) {
      const grade = gradeClaim(id as Claim["id"]);
      if (grade.certainty === "no-evidence") expect([id, certainty, statistic, studyDesign]).toEqual([id, ...none]);
      else expect([id, codeOf(certainty?.[0]?.rating)]).toEqual([id, grade.certainty]);
    }
    expect(own.some(({ certainty }) => certainty === undefined)).toBe(true);
    expect(own.some(({ certainty }) => certainty !== undefined)).toBe(true);
  });

  test("has a code of HL7's value set for each level of certainty and each domain", () => {
    const ratings: Record<string, string> = definitions.codes["http://hl7.org/fhir/certainty-rating"] ?? {};
    for (const certainty of certainties satisfies readonly Certainty[]) expect(ratings[certainty]).toMatch(/quality$/);
    const types = definitions.codes["http://hl7.org/fhir/certainty-type"] ?? {};
    const [overall] = evidenceOf("adhd").certainty ?? [];
    const given = [overall?.type, ...(overall?.subcomponent ?? []).map(({ type }) => type)].map(codeOf);
    expect(given).toHaveLength(1 + gradeDomains.length + gradeUpgrades.length);
    expect([...given].sort()).toEqual(Object.keys(types).sort());
  });

  test("rates a domain by its levels, and not at all where nobody assessed it", () => {
    const concerns = ["no-concern", "serious-concern", "very-serious-concern", "extremely-serious-concern"];
    let open = 0;
    for (const { id, certainty } of own) {
      const parts = certainty?.[0]?.subcomponent ?? [];
      const { domains, upgrades } = gradeClaim(id as Claim["id"]);
      if (parts.length === 0) continue;
      for (const [index, domain] of gradeDomains.entries()) {
        expect(codeOf(parts[index]?.rating)).toBe(concerns[domains[domain].levels]);
      }
      for (const [index, upgrade] of gradeUpgrades.entries()) {
        const { source, levels } = upgrades[upgrade];
        const rating = parts[gradeDomains.length + index]?.rating;
        if (source === "not-assessed") open += 1;
        expect(codeOf(rating)).toBe(
          source === "not-assessed" ? undefined : ["no-change", "upcode1", "upcode2"][levels],
        );
      }
    }
    expect(open).toBeGreaterThan(0);
  });

  test("gives the pooled effect with its interval as a share, where results were pooled", () => {
    const grade = gradeClaim("sleep");
    const { estimate } = grade;
    if (estimate === "not-computable") throw new Error("sleep is not pooled");
    const [statistic] = evidenceOf("sleep").statistic ?? [];
    expect(statistic?.quantity?.value).toBe(estimate.estimate);
    expect(statistic?.sampleSize).toEqual({ numberOfStudies: estimate.k, numberOfParticipants: estimate.participants });
    const [interval] = statistic?.attributeEstimate ?? [];
    expect([interval?.range?.low.value, interval?.range?.high.value]).toEqual(estimate.intervals.adhoc);
    expect(interval?.level).toBe(0.95);
    expect([estimate.k, codeOf(evidenceOf("sleep").synthesisType)]).toEqual([1, "NotApplicable"]);
    expect(statistic?.description).toBe("formats.positive-better");
    expect(codeOf(statistic?.statisticType)).toBe("0000457");
    expect(statistic?.note).toEqual([{ text: estimate.instrument }]);
    expect(estimate.instrument).toBeTypeOf("string");
    // One result has no model and no spread.
    expect(statistic?.attributeEstimate).toHaveLength(1);
    expect(statistic).not.toHaveProperty("modelCharacteristic");
  });

  test("calls what one study found no synthesis, whatever was planned, and what several found by what was done", () => {
    for (const { id, synthesisType } of own) {
      const { k, synthesis } = gradeClaim(id as Claim["id"]);
      expect([id, synthesisType.text ?? codeOf(synthesisType)]).toEqual([
        id,
        k > 1 ? { narrative: "narrative", pooled: "std-MA", none: "" }[synthesis] : "NotApplicable",
      ]);
    }
    const planned = claims.filter(({ id }) => gradeClaim(id).k === 1).map(({ synthesis }) => synthesis);
    expect(new Set(planned)).toEqual(new Set(["narrative", "pooled"]));
  });

  test("names the studies of the body, in its order, and each work of the claim once", () => {
    const claim = claims.find(({ id }) => id === "depression") as Claim;
    const [source] = claim.sources as unknown as readonly [Claim["sources"][number]];
    const body = [...claim.body].reverse();
    const [evidence] = fhirEvidence({ claims: [{ ...claim, body, sources: [source, source] }], studies }, names);
    expect(body.length).toBeGreaterThan(1);
    const counted = body.filter(({ study }) => gradeClaim("depression").body.some((member) => member.study === study));
    expect(evidence?.relatedArtifact).toEqual([
      ...counted.map(({ study: id }) => ({
        type: "derived-from",
        label: id,
        resourceReference: { reference: `Citation/${studies.find((study) => study.id === id)?.reference}` },
      })),
      { type: "citation", resourceReference: { reference: `Citation/${source.reference}` } },
    ]);
  });

  test("tells what is noted on the grade, and nothing where nothing is", () => {
    const claim = claims.find(({ id }) => id === "depression") as Claim;
    const [first] = claim.body;
    const noticed = studies.map((study) =>
      study.id === first?.study
        ? {
            ...study,
            notices: [{ type: "expression-of-concern", reference: study.reference, on: "2026-01-01" }] as const,
          }
        : study,
    );
    const [evidence] = fhirEvidence({ claims: [claim], studies: noticed }, names);
    expect(evidence?.certainty?.[0]?.note).toEqual([{ text: "note.expression-of-concern" }]);
    expect(evidenceOf("depression").certainty?.[0]).not.toHaveProperty("note");
  });

  test("calls several studies that were pooled a meta-analysis, and says how it was made", () => {
    const narrative = claims.find(({ id }) => id === "mood-repeated") as Claim;
    const members = narrative.body.filter(({ study, result }) => {
      const record = studies.find(({ id }) => id === study);
      return record && studyEffect(record, resultOf(record, result), { measure: "SMD" }) !== "not-computable";
    });
    expect(members.length).toBeGreaterThan(1);
    const pooled: Claim = { ...narrative, synthesis: "pooled", measure: "SMD", body: members };
    const [evidence] = fhirEvidence({ claims: [pooled], studies }, names) as readonly [FhirEvidence];
    expect(codeOf(evidence.synthesisType)).toBe("std-MA");
    const [statistic] = evidence.statistic ?? [];
    expect(statistic?.sampleSize.numberOfStudies).toBe(members.length);
    expect(statistic?.modelCharacteristic?.map(({ code }) => codeOf(code))).toContain("effectsRandom");
    expect(statistic?.attributeEstimate?.map(({ type }) => codeOf(type))).toEqual(["C53324", "0000421", "0000420"]);
    expect(statistic).not.toHaveProperty("note");
    const { estimate } = createEvidence({ claims: [pooled], studies }).gradeClaim("mood-repeated");
    if (estimate === "not-computable") throw new Error("the claim is pooled");
    expect(statistic?.attributeEstimate?.slice(1).map(({ quantity }) => quantity?.value)).toEqual([
      estimate.tau2,
      estimate.i2,
    ]);
    expect(fhirProblems(evidence)).toEqual([]);
    // A harm that is no ratio is positive where the substance did better, as all else is.
    const { threshold: _, ...harm } = { ...pooled, kind: "harm" as const };
    const [same] = fhirEvidence({ claims: [harm], studies }, names);
    expect(same?.statistic?.[0]?.description).toBe("formats.positive-better");
    expect(same?.statistic?.[0]?.quantity).toEqual(statistic?.quantity);
  });

  test("rates risk of bias that nobody assessed as the worst, where effects were graded", () => {
    const bare = studies.map(({ riskOfBias: _, ...study }) => study);
    const { gradeClaim: grade } = createEvidence({ claims, studies: bare });
    const { levels, source } = grade("sleep").domains.riskOfBias;
    const sleep = fhirEvidence({ claims, studies: bare }, names).find(({ id }) => id === "sleep");
    const [riskOfBias] = sleep?.certainty?.[0]?.subcomponent ?? [];
    expect([levels, source, codeOf(riskOfBias?.rating)]).toEqual([2, "not-assessed", "very-serious-concern"]);
  });

  test("gives numbers of studies and people alone, where results were not pooled", () => {
    const narrative = claims.filter(({ synthesis }) => synthesis === "narrative");
    expect(narrative.length).toBeGreaterThan(0);
    for (const { id } of narrative) {
      const [statistic] = evidenceOf(id).statistic ?? [];
      const { k, participants } = gradeClaim(id);
      expect([id, statistic?.quantity]).toEqual([id, undefined]);
      expect(statistic?.sampleSize).toEqual({ numberOfStudies: k, numberOfParticipants: participants });
    }
  });

  test("turns a ratio of harm so that more of it is above 1", () => {
    const claim = claims.find(({ id }) => id === "adhd") as Claim;
    const study = studies.find(({ id }) => id === claim.body[0]?.study) as Study;
    const harm: Claim = { ...claim, kind: "harm", measure: "RR", judgements: {} };
    const { threshold: _, ...bare } = harm;
    const result = study.results.find(({ id }) => id === claim.body[0]?.result);
    const { riskOfBias: __, ...unassessed } = study;
    const events: Study = {
      ...unassessed,
      results: [
        {
          ...(result as Study["results"][number]),
          scoring: "lower-better",
          printed: { type: "events", treatment: { events: 8, n: 20 }, comparator: { events: 4, n: 20 } },
        },
      ],
    };
    const [evidence] = fhirEvidence({ claims: [bare], studies: [events] }, names);
    const [statistic] = evidence?.statistic ?? [];
    expect(codeOf(statistic?.statisticType)).toBe("C93152");
    expect(statistic?.quantity?.value).toBeCloseTo(2, 10);
    const range = statistic?.attributeEstimate?.[0]?.range;
    expect(range?.low.value).toBeLessThan(2);
    expect(range?.high.value).toBeGreaterThan(2);
    expect(statistic?.description).toBe("formats.ratio-harm");
    expect(fhirProblems(evidence as FhirEvidence)).toEqual([]);
    const [benefit] = fhirEvidence({ claims: [{ ...bare, kind: "benefit" }], studies: [events] }, names);
    expect(benefit?.statistic?.[0]?.quantity?.value).toBeCloseTo(0.5, 10);
    expect(benefit?.statistic?.[0]?.statisticType).toEqual({ text: "term.measure.RR" });
  });

  test("names works that are among the citations", () => {
    const cited = new Set(fhirCitations(references).map(({ id }) => `Citation/${id}`));
    const named = own.flatMap(({ relatedArtifact = [] }) =>
      relatedArtifact.map((each) => each.resourceReference.reference),
    );
    expect(named.filter((reference) => !cited.has(reference as string))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test("says what the publisher says of it, and unknown if nothing was said", () => {
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(["unknown"]));
    const [draft] = fhirEvidence({ claims: claims.slice(0, 1), studies }, names, { status: "draft" });
    expect(draft?.status).toBe("draft");
    expect(() => fhirEvidence({ claims, studies }, names, { status: "final" as never })).toThrow(
      expect.objectContaining({ path: "options.status" }),
    );
  });
});

describe("the check of FHIR resources", () => {
  const [sound] = own as readonly [FhirEvidence];
  test.each([
    [{ status: undefined }, "Evidence has no Evidence.status"],
    [{ status: "final" }, "Evidence.status is not in publication-status"],
    [{ colour: "red" }, "Evidence.colour is not defined"],
    [{ title: ["a"] }, "Evidence.title is a list"],
    [{ variableDefinition: [] }, "Evidence.variableDefinition is an empty list"],
    [{ variableDefinition: [{ description: "a" }] }, "has no Evidence.variableDefinition.variableRole"],
    [{ lastReviewDate: "2026-13-01" }, "Evidence.lastReviewDate is no date"],
    [{ id: "a_b" }, "Evidence.id is no id"],
    [{ certainty: [{ subcomponent: [{ rating: { code: "low" } }] }] }, "rating.code is not defined"],
    [
      { synthesisType: { coding: [{ system: "http://hl7.org/fhir/certainty-type", code: "Overal", display: "" }] } },
      "not in http://hl7.org/fhir/certainty-type: Overal",
    ],
    [
      { relatedArtifact: [{ type: "citation", resourceReference: { type: "Citation" } }] },
      "resourceReference breaks ref-2",
    ],
    [{ relatedArtifact: [{ type: "citation", resourceReference: { reference: "#a" } }] }, "breaks ref-1"],
    [{ statistic: [{ attributeEstimate: [{ range: { low: { value: 2 }, high: { value: 1 } } }] }] }, "breaks rng-2"],
    [{ statistic: [{ quantity: { value: 1, code: "mg" } }] }, "quantity breaks qty-3"],
    [{ synthesisType: { coding: [{ display: "Overall" }] } }, "coding breaks cod-1"],
    [{ identifier: [{ system: "https://example.org" }] }, "identifier breaks ident-1"],
    [{ name: "a name" }, "Evidence breaks cnl-0"],
    [{ variableDefinition: [{}] }, "variableDefinition breaks ele-1"],
  ])("finds what is wrong in %j", (fields, problem) => {
    const problems = fhirProblems({ ...sound, ...(fields as object) });
    expect(problems.join("\n")).toContain(problem);
  });
});
