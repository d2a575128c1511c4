import { describe, expect, test } from "vitest";
import { article } from "../../src/data/article.js";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import {
  createArticle,
  forestData,
  renderHtml,
  resolveArticle,
  article as resolvedArticle,
} from "../../src/entries/article.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { type Statement, sectionIds, sourceStatementIds } from "../../src/model/article.js";
import { locales } from "../../src/model/locale.js";
import type { ResolvedArticle, ResolvedStatement } from "../../src/model/resolved-article.js";
import type { Study } from "../../src/model/study.js";

const statements = (): Statement[] =>
  article.sections.flatMap((section) =>
    section.blocks.flatMap((block) => ("statements" in block ? block.statements : [])),
  );
const resolvedStatements = (from: ResolvedArticle): ResolvedStatement[] =>
  from.sections.flatMap((section) =>
    section.blocks.flatMap((block) => ("statements" in block ? block.statements : [])),
  );

/** The records of one trial with another mean in the group that was treated, and ten times as many people. */
const withMeans = (treatment: number) => (study: Study) =>
  study.id !== "mueller-2025-lsd-adhd"
    ? study
    : {
        ...study,
        results: study.results.map((result) =>
          result.id !== "aisrs-week-6"
            ? result
            : {
                ...result,
                printed: {
                  type: "group-summaries" as const,
                  scale: "change" as const,
                  treatment: { n: 500, mean: treatment, sd: 7.7 },
                  comparator: { n: 500, mean: -8.9, sd: 7.7 },
                },
              },
        ),
      };

/** Records in which one trial found a large effect, and the work that reports it has another title and author. */
const altered = {
  claims,
  studies: studies.map(withMeans(-18.9)),
  rules,
  references: references.map((reference) =>
    reference.id === "mueller-2025-lsd-adhd"
      ? {
          ...reference,
          title: "Low-dose LSD for ADHD, told anew",
          author: [{ family: "Nobody" }],
          issued: { "date-parts": [[1999]] },
        }
      : reference,
  ),
};

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
    const resolved = resolvedStatements(resolveArticle(article));
    const loose = resolved.filter(
      ({ stance, claims: on, risks, citations: cited }) =>
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
    const statement = resolvedStatements(resolveArticle(article)).find(({ id }) => id === "benefit-depression");
    const grade = gradeClaim("depression");
    expect(statement?.message).toEqual(grade.statement);
    expect(statement?.references).toEqual([]);
    expect(statement?.citations).toHaveLength(grade.k);
  });

  test("leaves its input as it was, and was done for the article of the library", () => {
    const before = JSON.stringify(article);
    expect(resolveArticle(article)).toEqual(resolvedArticle);
    expect(JSON.stringify(article)).toBe(before);
  });

  test("a resolved article is the same as resolving the article, whatever the first records were", () => {
    const changed = createArticle(altered).resolve(article);
    expect(changed).not.toEqual(resolvedArticle);
    expect(createArticle(altered).resolve(resolvedArticle)).toEqual(changed);
    expect(resolveArticle(changed)).toEqual(resolvedArticle);
  });

  test("with a caller's own records prints the caller's results, references and plots", async () => {
    const html = renderHtml(createArticle(altered).resolve(resolvedArticle), await createI18n("en"));
    const own = renderHtml(resolvedArticle, await createI18n("en"));
    const work = /Low-dose LSD for ADHD, told anew/;
    const sentence = "ADHD in adults: the treatment probably leads to a large improvement.";
    for (const [text, sentences, works, label] of [
      [html, true, true, "Nobody 1999"],
      [own, false, false, "Mueller 2025"],
    ] as const) {
      expect(text.includes(sentence)).toBe(sentences);
      expect(work.test(text)).toBe(works);
      expect(text).toMatch(new RegExp(`<svg[\\s\\S]*>\u2068${label}\u2069</text>[\\s\\S]*</svg>`));
    }
    expect(html).not.toContain("Mueller");
  });

  test("refuses records that do not hold a rule or a work that is cited", () => {
    const records = { claims, studies, rules, references };
    const without = <Item extends { id: string }>(items: readonly Item[], id: string) =>
      items.filter((item) => item.id !== id);
    const rule = statements().find(({ risks }) => risks.length > 0)?.risks[0] as string;
    for (const [change, path] of [
      [{ rules: without(rules, rule) }, "records.rules"],
      [{ references: without(references, "mueller-2025-lsd-adhd") }, "records.references"],
    ] as const) {
      expect(() => createArticle({ ...records, ...change }).resolve(article)).toThrow(
        expect.objectContaining({ code: "unknown-id", path }),
      );
    }
  });

  /** The text of a statement, with the records of one study changed, in every language. */
  async function textsOf(id: string, change: (study: Study) => Study): Promise<Record<string, string>> {
    const changed = createArticle({ claims, studies: studies.map(change), rules, references }).resolve(article);
    const message = resolvedStatements(changed).find((statement) => statement.id === id)?.message;
    if (message === undefined) throw new Error(`no statement ${id}`);
    const texts = locales.map(async (lng) => [lng, (await createI18n(lng)).text(message)] as const);
    return Object.fromEntries(await Promise.all(texts));
  }

  test("follows the numbers of a pooled study into the sentence, in every language", async () => {
    expect(await textsOf("benefit-adhd", (study) => study)).toMatchObject({
      en: "ADHD in adults: we do not know. The evidence is very uncertain.",
      es: "TDAH en personas adultas: no lo sabemos. La evidencia es muy incierta.",
      ar: "اضطراب فرط الحركة وتشتت الانتباه لدى البالغين: لا نعرف. الدليل غير مؤكد إلى حد بعيد.",
    });
    expect(await textsOf("benefit-adhd", withMeans(-18.9))).toMatchObject({
      en: "ADHD in adults: the treatment probably leads to a large improvement.",
      es: "TDAH en personas adultas: el tratamiento probablemente produce una mejoría grande.",
      ar: "اضطراب فرط الحركة وتشتت الانتباه لدى البالغين: يؤدي العلاج على الأرجح إلى تحسن كبير.",
    });
    expect(await textsOf("benefit-adhd", withMeans(-8.9))).toMatchObject({
      en: "ADHD in adults: the treatment probably has little or no effect.",
      es: "TDAH en personas adultas: el tratamiento probablemente tiene poco o ningún efecto.",
      ar: "اضطراب فرط الحركة وتشتت الانتباه لدى البالغين: أثر العلاج ضئيل أو معدوم على الأرجح.",
    });
  });

  test("follows the directions of studies that are not pooled into the sentence, in every language", async () => {
    expect(await textsOf("benefit-depression", (study) => study)).toMatchObject({
      en: "Depression: 4 of 4 studies found no clear difference (participants: 375). The evidence is very uncertain.",
      es: "Depresión: 4 de 4 estudios no hallaron una diferencia clara (participantes: 375). La evidencia es muy incierta.",
      ar: "الاكتئاب: لم تجد 4 من أصل 4 دراسات فرقًا واضحًا (المشاركون: 375). الدليل غير مؤكد إلى حد بعيد.",
    });
    const withDirection = (ids: readonly string[]) => (study: Study) =>
      ids.includes(study.id)
        ? {
            ...study,
            results: study.results.map((result) => ({ ...result, direction: "favours-substance" as const })),
          }
        : study;
    const both = ["ramaekers-2020-lsd-pain", "cavarra-2025-lsd-pain"];
    expect(await textsOf("benefit-pain", withDirection(both))).toMatchObject({
      en: "Pain: 2 of 2 studies found an improvement (participants: 72). The evidence is very uncertain.",
      es: "Dolor: 2 de 2 estudios hallaron una mejoría (participantes: 72). La evidencia es muy incierta.",
      ar: "الألم: وجدت الدراستان تحسنًا (المشاركون: 72). الدليل غير مؤكد إلى حد بعيد.",
    });
    // One of two: they do not agree, and the larger one is named.
    expect(await textsOf("benefit-pain", (study) => study)).toMatchObject({
      en: "Pain: the studies do not agree (better: 1; worse: 0; no clear difference: 1; mixed: 0; participants: 72). The largest study found no clear difference. The certainty is very low.",
      es: "Dolor: los estudios no coinciden (mejor: 1; peor: 0; sin diferencia clara: 1; resultado mixto: 0; participantes: 72). El estudio más grande no halló una diferencia clara. La certeza es muy baja.",
      ar: "الألم: الدراستان غير متفقتين (أفضل: 1؛ أسوأ: 0؛ بلا فرق واضح: 1؛ صورة مختلطة: 0؛ المشاركون: 72). لم تجد أكبر دراسة فرقًا واضحًا. درجة اليقين: منخفضة جدًا.",
    });
  });

  test("follows the size of a study into the sentence", async () => {
    const { en } = await textsOf("benefit-energy", (study) =>
      study.id === "murphy-2023-lsd-mood"
        ? {
            ...study,
            size: { analysed: 800 },
            arms: study.arms.map(({ nRandomised, ...arm }) => ({ ...arm, nRandomised: 400 })),
          }
        : study,
    );
    expect(en).toContain("(participants: 1,015). ");
  });

  test("fills the table", () => {
    const tables = resolveArticle(article)
      .sections.flatMap((section) => section.blocks)
      .filter((block) => block.type === "table");
    for (const table of tables) expect(table.rows).toHaveLength(table.claims.length);
  });

  test("numbers each reference once, in the order of citation", () => {
    const resolved = resolveArticle(article);
    const ids = resolved.references.map((reference) => reference.id);
    expect(ids).toEqual([...new Set(resolvedStatements(resolved).flatMap((statement) => statement.citations))]);
    expect(resolved.references).toEqual(ids.map((id) => references.find((reference) => reference.id === id)));
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
  expect(forestData("ptsd")).toBe("not-pooled");
});
