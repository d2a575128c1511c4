import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { gradeClaim, summaryOfFindings } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { bodyOf } from "../../src/evidence/body.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import { type Claim, claimIds } from "../../src/model/claim.js";
import type { ClaimGrade } from "../../src/model/claim-grade.js";
import type { GradeOptions } from "../../src/model/grade.js";
import { gradeDomains } from "../../src/model/grading.js";
import type { Message } from "../../src/model/message.js";
import type { RiskOfBiasLevel } from "../../src/model/risk-of-bias.js";
import type { Study } from "../../src/model/study.js";
import { type FindingDirection, findingDirections } from "../../src/model/study-result.js";

/** The key of the sentence that a claim's statement starts with. */
const leadKey = ({ values }: Message): string | undefined =>
  (values?.["first"] as { readonly message: Message } | undefined)?.message.key;

const classicPsychedelics = ["lsd", "psilocybin", "mescaline", "dmt", "ayahuasca"];

describe("the claims", () => {
  test("are all there, in the vocabulary's order of ids or another, each once", () => {
    expect(claims.map((claim) => claim.id).sort()).toEqual([...claimIds].sort());
  });

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    "%s has a body of evidence that holds together",
    (_id, claim) => {
      const entries = bodyOf({ claims, studies }, claim);
      expect(entries).toHaveLength(claim.body.length);
      const families = entries.map(({ study }) => study.family);
      expect(new Set(families).size).toBe(families.length);
      for (const { study, result } of entries) {
        expect([claim.outcome, ...(claim.relatedOutcomes ?? [])]).toContain(result.outcome);
        const arm = study.arms.find((candidate) => candidate.id === result.arm);
        expect(arm?.felt).toBeUndefined();
        const comparator = study.arms.find((candidate) => candidate.id === result.comparatorArm);
        expect(["placebo", "active-placebo"]).toContain(comparator?.treatment);
        expect(claim.substances).toContain(arm?.treatment);
        if (claim.synthesis === "pooled") expect(studyEffect(study, result)).not.toBe("not-computable");
      }
      expect(claim.synthesis === "none").toBe(claim.body.length === 0);
      if (claim.synthesis === "none") return;
      const { domains } = gradeClaim(claim.id);
      for (const domain of gradeDomains) expect(domains[domain].source, domain).not.toBe("not-assessed");
    },
  );

  // A result may be left out, but never passed over: it is in the body, of a family that is, or excluded with a reason. Claims
  // that are not on cannabinoids or ketamine are on classic psychedelics, also those without a study; results with another
  // substance may be named as left out, where that tells a reader something, and need not be.
  test.each(claims.map((claim) => [claim.id, claim] as const))(
    "%s accounts for every controlled result on its outcome with its substances at a dose that is not plainly felt",
    (id, claim) => {
      const own: readonly string[] = /^(cannabinoids|ketamine)-/.test(id) ? claim.substances : classicPsychedelics;
      expect(claim.substances.filter((substance) => !own.includes(substance))).toEqual([]);
      const outcomes = [claim.outcome, ...(claim.relatedOutcomes ?? [])];
      const families = new Set(bodyOf({ claims, studies }, claim).map(({ study }) => study.family));
      const open = studies
        .filter((study) => !families.has(study.family))
        .flatMap((study) =>
          study.results
            .filter((result) => outcomes.includes(result.outcome))
            .flatMap((result) => {
              const arm = study.arms.find(({ id: armId }) => armId === result.arm);
              const comparator = study.arms.find(({ id: armId }) => armId === result.comparatorArm);
              const isControlled = !["baseline", "none"].includes(comparator?.treatment ?? "none");
              if (arm === undefined || !isControlled || arm.felt !== undefined) return [];
              return [{ place: `${study.id}/${result.id}`, isOwn: own.includes(arm.treatment) }];
            }),
        );
      const excluded = (claim.excluded ?? []).map(({ study, result }) => `${study}/${result}`);
      expect(new Set(excluded).size).toBe(excluded.length);
      expect(open.filter(({ place, isOwn }) => isOwn && !excluded.includes(place))).toEqual([]);
      expect(excluded.filter((each) => !open.some(({ place }) => place === each))).toEqual([]);
    },
  );

  test("that no controlled study addresses say so, and are not called very low", () => {
    expect(gradeClaim("ptsd")).toMatchObject({ certainty: "no-evidence", k: 0 });
  });

  test.each(claims.filter(({ body }) => body.length === 0).map(({ id }) => id))(
    "%s says that there is no study only where our records hold no result on its outcome",
    (id) => {
      const { outcome, relatedOutcomes = [] } = claims.find((claim) => claim.id === id) as Claim;
      const held = studies.some((study) =>
        study.results.some((result) => [outcome, ...relatedOutcomes].includes(result.outcome)),
      );
      const { finding, elsewhere } = gradeClaim(id);
      expect(finding.key === "evidence:none").toBe(!held);
      expect(elsewhere.length > 0).toBe(held);
    },
  );

  test("that were tested at other doses say so, and why that does not count", () => {
    expect(gradeClaim("cluster-headache").finding).toMatchObject({ key: "evidence:tested-instead.too-small" });
    expect(gradeClaim("heart-valves").finding).toMatchObject({ key: "evidence:tested-instead.uncontrolled" });
    const why = (substance: string, reason: string) => ({
      values: { substance: { terms: [`substance.${substance}`] }, reason: { term: `exclusion.${reason}` } },
    });
    expect(gradeClaim("ptsd").finding).toMatchObject({
      key: "evidence:tested-instead.left-out",
      values: {
        reasons: { messages: [why("ketamine", "supervised-infusion"), why("mdma", "full-dose-comparator")] },
      },
    });
  });

  test("are graded from the numbers: a larger trial with the same means is more certain", () => {
    const larger = studies.map((study) =>
      study.id !== "mueller-2025-lsd-adhd"
        ? study
        : {
            ...study,
            results: study.results.map((result) => ({
              ...result,
              printed: {
                type: "group-summaries" as const,
                scale: "change" as const,
                treatment: { n: 2700, mean: -12.1, sd: 7.7 },
                comparator: { n: 2600, mean: -8.9, sd: 7.7 },
              },
            })),
          },
    );
    const before = createEvidence({ claims, studies }).gradeClaim("adhd");
    const after = createEvidence({ claims, studies: larger }).gradeClaim("adhd");
    const told = ({ certainty, verdict, statement }: ClaimGrade) => [certainty, verdict, leadKey(statement)];
    expect(told(before)).toEqual(["very-low", "uncertain", "evidence:lead.very-low"]);
    expect(told(after)).toEqual(["moderate", "improvement", "evidence:lead.act.moderate"]);
  });

  test("are the grade of their effects, design, judgements and threshold, by which they can be graded anew", () => {
    const claim = claims.find(({ id }) => id === "adhd");
    const study = studies.find(({ id }) => id === "mueller-2025-lsd-adhd");
    const result = study?.results.find(({ id }) => id === "aisrs-week-6");
    if (claim === undefined || study === undefined || result === undefined) throw new Error("the records are gone");
    const effect = studyEffect(study, result);
    if (effect === "not-computable") throw new Error("the effect is gone");
    const riskOfBias = study.riskOfBias?.find((entry) => entry.result === result.id)?.overall as RiskOfBiasLevel;
    const anew = (options: GradeOptions) =>
      gradeEvidence({
        design: claim.design,
        effects: [{ yi: effect.yi, vi: effect.vi, n: effect.n, riskOfBias }],
        judgements: claim.judgements ?? {},
        options: {
          subject: { term: "claim.adhd" },
          orientation: "higher-better",
          ...(claim.threshold?.measure === "SMD" ? { threshold: claim.threshold.value } : {}),
          ...options,
        },
      });
    // The sentence of a claim names more than a subject.
    const { statement: _own, ...first } = anew({});
    expect(gradeClaim("adhd")).toMatchObject(first);
    const options = { imprecision: "classic", subject: "what was asked", metaAnalysis: { test: "z" } } as const;
    const { statement: _other, ...second } = anew(options);
    expect(gradeClaim("adhd", options)).toMatchObject(second);
    expect(gradeClaim("adhd", { subject: "what was asked" }).statement).toEqual(gradeClaim("adhd").statement);
  });

  test("are not told in a measure that they were not computed in", () => {
    expect(() => gradeClaim("sleep", { measure: "SMD" })).toThrow(
      expect.objectContaining({ code: "invalid-value", path: "options.measure" }),
    );
    expect(gradeClaim("sleep", { measure: "MD" })).toEqual(gradeClaim("sleep"));
  });

  test("have no notes beside a certainty that there is not", () => {
    expect(gradeClaim("expectancy")).toMatchObject({ certainty: "no-evidence", provisional: false, notes: [] });
  });

  test("an unknown claim is refused", () => {
    expect(() => gradeClaim("love" as never)).toThrow(expect.objectContaining({ code: "unknown-id", path: "claimId" }));
    expect(() => summaryOfFindings(["depression", "x" as never])).toThrow(
      expect.objectContaining({ path: "claimIds[1]" }),
    );
  });
});

/** A claim on mood with one study for each direction, the first with the most people unless sizes say otherwise. */
function body(directions: readonly FindingDirection[], sizes = directions.map((_, index) => 100 - index)) {
  const claim = claims.find(({ id }) => id === "mood-acute");
  const template = studies.find(({ id }) => id === "murphy-2023-lsd-mood");
  const result = template?.results.find(({ id }) => id === "happiness-dose-days");
  if (claim === undefined || template === undefined || result === undefined) throw new Error("the records are gone");
  const { riskOfBias: _riskOfBias, ...withoutAssessment } = template;
  const arms = template.arms.map(({ nRandomised, ...arm }) => arm);
  const made = directions.map(
    (direction, index): Study => ({
      ...withoutAssessment,
      id: `study-${index}`,
      family: `study-${index}`,
      arms,
      size: { analysed: sizes[index] ?? 0 },
      results: [{ ...result, direction }],
    }),
  );
  return {
    claims: [{ ...claim, body: made.map((study) => ({ study: study.id, result: result.id })) }],
    studies: made,
  };
}

describe("a body that is not pooled", () => {
  const gradeOf = (directions: readonly FindingDirection[], sizes?: number[]) =>
    createEvidence(body(directions, sizes)).gradeClaim("mood-acute");
  const finding = async (directions: readonly FindingDirection[], sizes?: number[]) =>
    (await createI18n("en")).text(gradeOf(directions, sizes).finding);

  test("is uncertain where its largest study found an effect that most did not", () => {
    const most = (majority: FindingDirection, largest: FindingDirection) =>
      gradeOf([majority, majority, largest], [20, 30, 90]).verdict;
    expect(most("no-difference", "favours-substance")).toBe("uncertain");
    expect(most("no-difference", "favours-comparator")).toBe("uncertain");
    expect(most("favours-substance", "favours-comparator")).toBe("uncertain");
    expect(most("no-difference", "no-difference")).toBe("no-difference");
    expect(most("favours-substance", "no-difference")).toBe("improvement");
    expect(most("favours-substance", "mixed")).toBe("improvement");
  });

  test("goes the way of more than half of its results", async () => {
    expect(gradeOf(["favours-substance"]).verdict).toBe("improvement");
    expect(gradeOf(["favours-substance", "favours-substance", "no-difference"]).verdict).toBe("improvement");
    expect(gradeOf(["favours-comparator", "favours-comparator"]).verdict).toBe("worsening");
    expect(gradeOf(["no-difference", "favours-substance"]).verdict).toBe("uncertain");
    expect(gradeOf(["mixed"]).verdict).toBe("uncertain");
    const tied = [50, 50, 50];
    expect(gradeOf(["no-difference", "no-difference", "favours-substance"], tied).verdict).toBe("no-difference");
    expect(await finding(["favours-comparator", "favours-comparator"])).toBe("Both trials found worse mood.");
  });

  test("says what its largest study found where most found something else", async () => {
    expect(gradeOf(["favours-substance", "no-difference", "no-difference"])).toMatchObject({
      participants: 297,
      largest: { study: "study-0", participants: 100, direction: "favours-substance" },
    });
    expect(await finding(["favours-substance", "no-difference", "no-difference"])).toBe(
      "Two of three trials found no clear effect; one, with the most people, found better mood.",
    );
    expect(await finding(["favours-substance", "no-difference"])).toBe(
      "One of two trials found no clear effect; the other, larger one, found better mood.",
    );
    expect(await finding(["mixed", "mixed", "no-difference", "no-difference", "favours-comparator"])).toBe(
      "Two of five trials found no clear effect; two, the largest among them, gave a mixed picture and one found worse mood.",
    );
    expect(await finding(["no-difference", "no-difference", "favours-substance"])).not.toMatch(/larg|most people/);
  });

  test("has no largest study where two are as large", async () => {
    expect(gradeOf(["favours-substance", "no-difference"], [9, 9]).largest).toBe("tied");
    expect(await finding(["favours-substance", "no-difference"], [9, 9])).toBe(
      "One of two trials found better mood; the other found no clear effect.",
    );
    expect(gradeClaim("ptsd").largest).toBe("none");
  });

  test("counts those analysed, else those randomised, else those enrolled", () => {
    const { claims: made, studies: plain } = body(["no-difference", "no-difference", "no-difference"]);
    const sizes = [
      { analysed: 5, randomised: 60, enrolled: 700 },
      { randomised: 60, enrolled: 700 },
      { enrolled: 700 },
    ];
    const sized = plain.map((study, index) => ({ ...study, size: sizes[index] ?? {} }));
    const grade = createEvidence({ claims: made, studies: sized }).gradeClaim("mood-acute");
    expect(grade).toMatchObject({
      k: 3,
      participants: 765,
      largest: { study: "study-2", participants: 700 },
      directions: { "favours-substance": 0, "favours-comparator": 0, "no-difference": 3, mixed: 0 },
    });
  });

  test("gives what the results that print enough add up to, with three intervals", async () => {
    const { claims: made, studies: plain } = body(["favours-substance", "no-difference", "no-difference"]);
    const printed = (mean: number) => ({
      type: "group-summaries" as const,
      scale: "final" as const,
      treatment: { n: 50, mean, sd: 2 },
      comparator: { n: 50, mean: 10, sd: 2 },
    });
    const changed = plain.map((study, index) => ({
      ...study,
      results: study.results.map((result) => (index === 2 ? result : { ...result, printed: printed(11 - 2 * index) })),
    }));
    const { estimate } = createEvidence({ claims: made, studies: changed }).gradeClaim("mood-acute");
    // metafor 3.8: e <- escalc("SMD", m1i = c(11, 9), m2i = 10, sd1i = 2, sd2i = 2, n1i = 50, n2i = 50); rma(e, test = "z")
    // and rma(e, test = "knha"), where both effects are the same size in opposite directions.
    if (estimate === "not-computable") throw new Error("two results print enough");
    expect(estimate).toMatchObject({ k: 2, participants: 200, measure: "SMD", guessAdjusted: "not-computable" });
    expect(estimate.estimate).toBeCloseTo(0, 10);
    expect(estimate.results.map(({ study }) => study)).toEqual(["study-0", "study-1"]);
    expect(estimate.intervals.z[1]).toBeGreaterThan(0.5);
    expect(estimate.intervals.knha[1]).toBeGreaterThan(estimate.intervals.z[1]);
    expect(estimate.intervals.adhoc).toEqual(estimate.intervals.knha);
    const [row] = createEvidence({ claims: made, studies: changed }).summaryOfFindings();
    expect(row?.effect).toMatchObject({
      key: "evidence:findings.directions-estimate",
      values: { results: 2, estimate: { fixed: { number: 0, decimals: 2 } }, measure: { term: "measure.SMD" } },
    });
    expect((await createI18n("en")).text(row?.effect as Message)).toContain("better 1 and no clear difference 2.");
  });

  const verdicts = {
    "favours-substance": "improvement",
    "favours-comparator": "worsening",
    "no-difference": "no-difference",
    mixed: "uncertain",
  };

  test("counts every result once, whatever the directions and the order", async () => {
    const i18n = await createI18n("en");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...findingDirections), { minLength: 1, maxLength: 12 }), (directions) => {
        const grade = createEvidence(body(directions)).gradeClaim("mood-acute");
        const turned = createEvidence(body([...directions].reverse())).gradeClaim("mood-acute");
        expect(Object.values(grade.directions).reduce((sum, count) => sum + count, 0)).toBe(directions.length);
        expect(turned.directions).toEqual(grade.directions);
        expect(turned.participants).toBe(grade.participants);
        const majority = findingDirections.find((way) => grade.directions[way] > directions.length / 2) ?? "mixed";
        // The first is the largest: it outweighs the others where it found an effect that they did not.
        const [largest] = directions as [FindingDirection];
        const isOutweighed = largest.startsWith("favours") && largest !== majority;
        expect(grade.verdict).toBe(isOutweighed ? "uncertain" : verdicts[majority]);
        const text = i18n.text(grade.finding);
        // It is named where as many or more found something else.
        const isOutvoted = findingDirections.some(
          (way) => way !== largest && grade.directions[way] >= grade.directions[largest],
        );
        expect(/larg|most people/.test(text), text).toBe(isOutvoted);
        // Every direction that somebody found stands once, and no other.
        const words = { "favours-substance": "better", "favours-comparator": "worse", "no-difference": "no clear" };
        for (const [way, word] of Object.entries({ ...words, mixed: "a mixed picture" })) {
          expect(text.split(word).length - 1, text).toBe(grade.directions[way as FindingDirection] > 0 ? 1 : 0);
        }
      }),
    );
  });
});
