import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { studies } from "../../src/data/studies.js";
import { bodyOf, gradeClaimWith } from "../../src/evidence/findings.js";
import { gradeClaim, summaryOfFindings } from "../../src/evidence/index.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import { createI18n } from "../../src/i18n/index.js";
import { claimIds } from "../../src/model/claim.js";
import { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../../src/render/findings.js";

const adhd = studies.find((study) => study.id === "mueller-2025-lsd-adhd");

describe("an effect from print", () => {
  // By hand from the print (−7.1, CI −10.1 to −4.0, n 27; −8.9, CI −12.0 to −5.8, n 26) in R 4.2 with metafor 3.8:
  // sd1 <- (6.1/2/qt(.975,26))*sqrt(27); sd2 <- (6.2/2/qt(.975,25))*sqrt(26)
  // escalc("SMD", m1i=-7.1, sd1i=sd1, n1i=27, m2i=-8.9, sd2i=sd2, n2i=26), sign turned so that positive is better
  test("of group means with intervals is the one that metafor gives", () => {
    const result = adhd?.results.find((entry) => entry.id === "aisrs-week-6");
    if (adhd === undefined || result === undefined) throw new Error("the study is gone");
    const effect = studyEffect(adhd, result);
    expect(effect).toMatchObject({ measure: "SMD", n: 53 });
    if (effect === "not-computable") return;
    expect(effect.yi).toBeCloseTo(-0.230521373180551, 8);
    expect(effect.vi).toBeCloseTo(0.075999897229642, 8);
  });

  test("is not computed where a spread was not printed, nor from a crossover", () => {
    for (const study of studies) {
      for (const result of study.results) {
        const computable = studyEffect(study, result) !== "not-computable";
        if (computable) expect([study.design, result.printed.type]).toEqual(["parallel", "group-summaries"]);
      }
    }
  });
});

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
        expect(result.outcome).toBe(claim.outcome);
        const arm = study.arms.find((candidate) => candidate.id === result.arm);
        expect(arm?.felt).toBeUndefined();
        const comparator = study.arms.find((candidate) => candidate.id === result.comparatorArm);
        expect(["placebo", "active-placebo"]).toContain(comparator?.treatment);
        expect(claim.substances).toContain(arm?.treatment);
        if (claim.synthesis === "pooled") expect(studyEffect(study, result)).not.toBe("not-computable");
      }
      expect(claim.synthesis === "none").toBe(claim.body.length === 0);
      if (claim.synthesis === "narrative") {
        const judged = Object.keys(claim.judgements ?? {});
        expect(judged).toEqual(expect.arrayContaining(["riskOfBias", "inconsistency", "indirectness", "imprecision"]));
      }
    },
  );

  test("that no controlled study addresses say so, and are not called very low", () => {
    expect(gradeClaim("ptsd")).toMatchObject({ certainty: "no-evidence", k: 0, statement: { key: "evidence:none" } });
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
    const before = gradeClaimWith({ claims, studies }, "adhd");
    const after = gradeClaimWith({ claims, studies: larger }, "adhd");
    expect([before.certainty, before.statement.key]).toEqual(["very-low", "evidence:statement.very-low"]);
    expect([after.certainty, after.statement.key]).toEqual([
      "moderate",
      "evidence:statement.moderate.small.improvement",
    ]);
  });

  test("an unknown claim is refused", () => {
    expect(() => gradeClaim("love" as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", path: "claimId" }),
    );
    expect(() => summaryOfFindings(["depression", "x" as never])).toThrow(
      expect.objectContaining({ path: "claimIds[1]" }),
    );
  });
});

describe("a summary of findings", () => {
  test("has a row for each claim in HTML, Markdown and CSV", async () => {
    const i18n = await createI18n("en");
    const rows = summaryOfFindings();
    expect(rows).toHaveLength(claims.length);
    expect(findingsToHtml(rows, i18n).split("<tr>")).toHaveLength(rows.length + 2);
    expect(findingsToMarkdown(rows, i18n).trimEnd().split("\n")).toHaveLength(rows.length + 2);
    expect(findingsToCsv(rows, i18n).split("\r\n")).toHaveLength(rows.length + 1);
  });

  test("a cell that a spreadsheet would run as a formula is disarmed, and commas are quoted", () => {
    const i18n = { lng: "en", dir: "ltr" as const, text: () => '=1,"2"' };
    const [head] = findingsToCsv(summaryOfFindings(["adhd"]), i18n).split("\r\n");
    const cell = `"'=1,""2"""`;
    expect(head).toBe(Array(6).fill(cell).join(","));
  });
});

test("every study has a reference that says where it was published", () => {
  const known = new Set(references.map((reference) => reference.id));
  expect(studies.filter((study) => !known.has(study.reference))).toEqual([]);
  expect(studies.length).toBeGreaterThanOrEqual(12);
});
