import { describe, expect, test } from "vitest";
import { article, articleReferences, forestData, resolveArticle } from "../../src/article/index.js";
import { resolveArticleWith } from "../../src/article/resolve.js";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import { gradeClaim } from "../../src/evidence/index.js";
import { type Statement, sectionIds, sourceStatementIds } from "../../src/model/article.js";

const statements = (from = article): Statement[] =>
  from.sections.flatMap((section) =>
    section.blocks.flatMap((block) => ("statements" in block ? block.statements : [])),
  );

describe("the article", () => {
  test("has the seven sections in order", () => {
    expect(article.sections.map((section) => section.id)).toEqual([...sectionIds]);
  });

  test("keeps every statement of the source article, each once", () => {
    const kept = statements().flatMap((statement) => statement.sourceStatement ?? []);
    expect([...kept].sort()).toEqual([...sourceStatementIds].sort());
  });

  test("gives every id once", () => {
    const ids = article.sections.flatMap((section) => [section.id, ...section.blocks.map((block) => block.id)]);
    const all = [...ids, ...statements().map((statement) => statement.id)];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("a statement that the evidence is said to support, or not, rests on something", () => {
    const resolved = statements(resolveArticle(article));
    const loose = resolved.filter(
      ({ stance, claims: on, risks, references: cited }) =>
        stance !== "not-assessed" && on.length + risks.length + cited.length === 0,
    );
    // The law is a matter of records and not of studies.
    expect(loose.map((statement) => statement.id)).toEqual(["law-varies"]);
  });

  test("names only rules and references that exist", () => {
    const ruleIds = new Set(rules.map((rule) => rule.id));
    const referenceIds = new Set(references.map((reference) => reference.id));
    for (const statement of statements()) {
      expect(statement.risks.filter((id) => !ruleIds.has(id))).toEqual([]);
      expect(statement.references.filter((id) => !referenceIds.has(id))).toEqual([]);
    }
  });

  test("calls nothing supported that its grade does not support", () => {
    for (const { graded, stance, id } of statements()) {
      if (graded === undefined) continue;
      const { certainty, directions } = gradeClaim(graded);
      const found = directions["favours-substance"] + directions["favours-comparator"] > 0;
      if (stance === "supported") expect(["high", "moderate"], id).toContain(certainty);
      if (stance === "partly") expect(found, id).toBe(true);
      if (certainty === "no-evidence") expect(stance, id).toBe("not-shown");
    }
  });
});

describe("resolving", () => {
  test("puts the sentence of the grade in, and the references of the body", () => {
    const statement = statements(resolveArticle(article)).find(({ id }) => id === "benefit-depression");
    const grade = gradeClaim("depression");
    expect(statement?.message).toEqual(grade.statement);
    expect(statement?.references).toHaveLength(grade.k);
  });

  test("twice changes nothing, and leaves its input as it was", () => {
    const before = JSON.stringify(article);
    const once = resolveArticle(article);
    expect(resolveArticle(once)).toEqual(once);
    expect(JSON.stringify(article)).toBe(before);
  });

  test("follows a changed study into the sentence", () => {
    const changed = studies.map((study) => ({
      ...study,
      results: study.results.map((result) =>
        result.outcome === "depression" ? { ...result, direction: "favours-substance" as const } : result,
      ),
    }));
    const key = (records: typeof studies) =>
      statements(resolveArticleWith({ claims, studies: records, rules }, article)).find(
        ({ id }) => id === "benefit-depression",
      )?.message.key;
    expect(key(studies)).toBe("evidence:narrative.very-low.no-difference");
    expect(key(changed)).toBe("evidence:narrative.very-low.improvement");
  });

  test("fills the table", () => {
    const tables = resolveArticle(article)
      .sections.flatMap((section) => section.blocks)
      .filter((block) => block.type === "table");
    for (const table of tables) expect(table.rows).toHaveLength(table.claims.length);
  });

  test("numbers each reference once, in the order of citation", () => {
    const resolved = resolveArticle(article);
    expect(new Set(resolved.references).size).toBe(resolved.references.length);
    expect(articleReferences(resolved)).toHaveLength(resolved.references.length);
    const first = statements(resolved).find((statement) => statement.references.length > 0);
    expect(resolved.references[0]).toBe(first?.references[0]);
  });

  test.each([undefined, null, 7, [], {}, { sections: [{}] }, { sections: [null] }])("refuses %j", (input) => {
    expect(() => resolveArticle(input as never)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/missing-field|invalid-type/) }),
    );
  });
});

test("a forest plot has data for a pooled claim, and none for another", () => {
  expect(forestData("adhd")).toMatchObject({
    rows: [{ label: "Mueller 2025", weight: 100 }],
    measure: "SMD",
    nullValue: 0,
  });
  expect(forestData("ptsd")).toBeUndefined();
});
