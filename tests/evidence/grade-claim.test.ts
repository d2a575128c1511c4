import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { gradeClaim, summaryOfFindings } from "../../src/entries/evidence.js";
import { bodyOf } from "../../src/evidence/body.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import { type Claim, claimIds } from "../../src/model/claim.js";
import type { GradeOptions } from "../../src/model/grade.js";
import { gradeDomains } from "../../src/model/grading.js";
import type { RiskOfBiasLevel } from "../../src/model/risk-of-bias.js";
import type { Study } from "../../src/model/study.js";
import { type FindingDirection, findingDirections } from "../../src/model/study-result.js";

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
      const { statement, elsewhere } = gradeClaim(id);
      expect(statement.key === "evidence:none").toBe(!held);
      expect(elsewhere.length > 0).toBe(held);
    },
  );

  test("that were tested at other doses say so, and why that does not count", () => {
    expect(gradeClaim("cluster-headache").statement).toMatchObject({
      key: "evidence:tested-instead.larger-dose",
      values: { count: 1, participants: 14, substance: { terms: ["substance.psilocybin"] } },
    });
    expect(gradeClaim("heart-valves").statement).toMatchObject({ key: "evidence:tested-instead.uncontrolled" });
    expect(gradeClaim("ptsd").statement).toMatchObject({
      key: "evidence:tested-instead.left-out",
      values: { reason: { terms: ["exclusion.supervised-infusion", "exclusion.full-dose-comparator"] } },
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
    expect([before.certainty, before.statement.key]).toEqual(["very-low", "evidence:statement.very-low"]);
    expect([after.certainty, after.statement.key]).toEqual([
      "moderate",
      "evidence:statement.moderate.small.improvement",
    ]);
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
    expect(gradeClaim("adhd")).toMatchObject(anew({}));
    const options = { imprecision: "classic", subject: "what was asked", metaAnalysis: { test: "z" } } as const;
    expect(gradeClaim("adhd", options)).toMatchObject(anew(options));
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
  const key = (directions: readonly FindingDirection[], sizes?: number[]) =>
    createEvidence(body(directions, sizes)).gradeClaim("mood-acute").statement.key;

  test("goes the way of more than half of its results", () => {
    expect(key(["favours-substance"])).toBe("evidence:narrative.benefit.improvement");
    expect(key(["favours-substance", "favours-substance", "no-difference"])).toBe(
      "evidence:narrative.benefit.improvement",
    );
    expect(key(["favours-comparator", "favours-comparator"])).toBe("evidence:narrative.benefit.worsening");
  });

  test("says what its largest study found where that is something else", () => {
    const grade = createEvidence(body(["favours-substance", "no-difference", "no-difference"])).gradeClaim(
      "mood-acute",
    );
    expect(grade.largest).toEqual({ study: "study-0", participants: 100, direction: "favours-substance" });
    expect(grade.statement).toMatchObject({
      key: "evidence:narrative-largest.benefit.no-difference",
      values: { count: 3, agree: 2, participants: 297, largest: { term: "largest.benefit.improvement" } },
    });
    expect(key(["favours-substance", "no-difference"])).toBe("evidence:narrative-largest.benefit.mixed");
  });

  test("has no largest study where two are as large", () => {
    expect(createEvidence(body(["favours-substance", "no-difference"], [9, 9])).gradeClaim("mood-acute").largest).toBe(
      "tied",
    );
    expect(key(["favours-substance", "no-difference"], [9, 9])).toBe("evidence:narrative.benefit.mixed");
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

  test("gives what the results that print enough add up to, with three intervals", () => {
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
      key: "evidence:findings.directions-estimate.benefit",
      values: { better: 1, same: 2, results: 2, estimate: expect.closeTo(0, 10), measure: { term: "measure.SMD" } },
    });
  });

  test("counts every result once, whatever the directions and the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...findingDirections), { minLength: 1, maxLength: 12 }), (directions) => {
        const grade = createEvidence(body(directions)).gradeClaim("mood-acute");
        const turned = createEvidence(body([...directions].reverse())).gradeClaim("mood-acute");
        expect(Object.values(grade.directions).reduce((sum, count) => sum + count, 0)).toBe(directions.length);
        expect(turned.directions).toEqual(grade.directions);
        expect(turned.participants).toBe(grade.participants);
        const majority = findingDirections.find((way) => grade.directions[way] > directions.length / 2) ?? "mixed";
        expect(grade.statement.key.endsWith(".mixed")).toBe(majority === "mixed");
        expect(grade.statement.key.startsWith("evidence:narrative-largest.")).toBe(directions[0] !== majority);
      }),
    );
  });
});
