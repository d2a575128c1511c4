import { beforeAll, describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import { createArticle } from "../../src/entries/article.js";
import { createI18n, type I18n } from "../../src/entries/i18n.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { locales } from "../../src/model/locale.js";
import type { NoticeType, Study } from "../../src/model/study.js";

const withNotice = (id: string, type: NoticeType): readonly Study[] =>
  studies.map((study) =>
    study.id === id ? { ...study, notices: [{ type, on: "2026-11-29", reference: study.reference }] } : study,
  );

/** What a reader meets of every claim: grade, estimate, plot, row, and the sentence in every language. */
function answers(given: readonly Study[], i18ns: readonly I18n[]) {
  const { gradeClaim, summaryOfFindings } = createEvidence({ claims, studies: given });
  const { forestData } = createArticle({ claims, studies: given, rules, references });
  return claims.map(({ id }) => {
    const grade = gradeClaim(id);
    const { elsewhere, ...own } = grade;
    const rows = summaryOfFindings([id]);
    const texts = i18ns.map((i18n) => [grade.statement, ...grade.notes].map((message) => i18n.text(message)));
    return { id, own, elsewhere, rows, texts, plot: forestData(id) };
  });
}

describe("a study that was retracted", () => {
  let i18ns: readonly I18n[] = [];
  let before: ReturnType<typeof answers> = [];
  beforeAll(async () => {
    i18ns = await Promise.all(locales.map((lng) => createI18n(lng)));
    before = answers(studies, i18ns);
  });

  test.each(studies.map(({ id }) => id))("%s takes what rested on it with it, and nothing else", (id) => {
    const after = answers(withNotice(id, "retraction"), i18ns);
    for (const [index, claim] of claims.entries()) {
      const [was, is] = [before[index], after[index]];
      if (was === undefined || is === undefined) throw new Error("every claim has an answer");
      if (!claim.body.some(({ study }) => study === id)) {
        // What was tested instead is told of a claim that has nothing else.
        const { statement, finding, most } = is.own;
        const own = claim.body.length > 0 ? was.own : { ...was.own, statement, finding, most };
        expect(is.own, claim.id).toEqual(own);
        const told = is.elsewhere.find(({ study }) => study === id);
        if (told !== undefined) expect(told.reason, claim.id).toBe("retracted");
        expect(is.plot, claim.id).toEqual(was.plot);
        continue;
      }
      expect(is.own.k, claim.id).toBe(was.own.k - 1);
      expect(is.own.body.map(({ study }) => study)).not.toContain(id);
      expect(is.own.participants).toBeLessThan(was.own.participants);
      expect(is.own.provisional).toBe(is.own.k > 0);
      expect(is.own.notes).toContainEqual({ key: "grading:note.retraction" });
      expect(is.rows).not.toEqual(was.rows);
      for (const [language, texts] of is.texts.entries()) expect(texts).not.toEqual(was.texts[language]);
      const rested =
        was.own.estimate !== "not-computable" && was.own.estimate.results.some(({ study }) => study === id);
      if (rested) {
        expect(is.own.estimate).not.toEqual(was.own.estimate);
        expect(is.plot).not.toEqual(was.plot);
      } else {
        expect(is.own.estimate).toEqual(was.own.estimate);
        const { body, ...marks } = is.plot === "not-pooled" ? { body: undefined, marks: is.plot } : is.plot;
        expect({ ...(was.plot === "not-pooled" ? { marks: was.plot } : was.plot), body }).toEqual({ ...marks, body });
        // The plot tells of the study that is gone all the same.
        if (body !== undefined) expect([body.k, body.statement]).toEqual([is.own.k, is.own.statement]);
      }
      const { family } = studies.find((study) => study.id === id) as Study;
      const told = is.elsewhere.filter(
        (result) => studies.find((study) => study.id === result.study)?.family === family,
      );
      expect(told).toHaveLength(1);
    }
  });

  test.each(["correction", "expression-of-concern"] as const)(
    "or has a %s keeps its place, and the reader is told",
    (type) => {
      const { gradeClaim } = createEvidence({ claims, studies: withNotice("mueller-2025-lsd-adhd", type) });
      const [was, is] = [createEvidence({ claims, studies }).gradeClaim("adhd"), gradeClaim("adhd")];
      expect(is.notes).toEqual([...was.notes, { key: `grading:note.${type}` }]);
      expect([is.provisional, is.estimate]).toEqual([true, was.estimate]);
    },
  );

  test("is told of neither as what was tested nor as what was tested instead", () => {
    const findingOf = (id: "sleep" | "cluster-headache", ...retracted: readonly string[]) => {
      const given = studies.map(
        (study): Study =>
          retracted.includes(study.id)
            ? { ...study, notices: [{ type: "retraction", on: "2026-11-29", reference: study.reference }] }
            : study,
      );
      return createEvidence({ claims, studies: given }).gradeClaim(id).finding;
    };
    const headache = ["schindler-2022-psilocybin-cluster-headache", "schindler-2015-cluster-headache-survey"] as const;
    expect(findingOf("cluster-headache", headache[0]).key).toBe("evidence:tested-instead.uncontrolled");
    expect(findingOf("cluster-headache", ...headache).key).toBe("evidence:none-left");
  });
});
