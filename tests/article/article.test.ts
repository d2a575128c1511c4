import { describe, expect, test } from "vitest";
import { article } from "../../src/data/article.js";
import { backgroundWorks } from "../../src/data/background-works.js";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import {
  createArticle,
  forestData,
  renderHtml,
  renderText,
  resolveArticle,
  article as resolvedArticle,
} from "../../src/entries/article.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { compareJurisdictions } from "../../src/entries/legality.js";
import { type Statement, sectionIds, sourceStatementIds } from "../../src/model/article.js";
import { type LocaleCode, locales } from "../../src/model/locale.js";
import type { Message } from "../../src/model/message.js";
import { type DetailLevel, detailLevels } from "../../src/model/reading.js";
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

const blocksOf = (from: ResolvedArticle) => from.sections.flatMap((section) => section.blocks);
const levelOf = (...items: readonly { readonly detail?: DetailLevel }[]): DetailLevel =>
  detailLevels[Math.max(...items.map(({ detail = "brief" }) => detailLevels.indexOf(detail)))] as DetailLevel;

describe("the article", () => {
  test("has its sections in order, the seven of the source article among them", () => {
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

  test("cites something for every statement that was assessed", () => {
    // A hope that is listed is answered by the table, whose claims it names.
    const loose = resolvedStatements(resolveArticle(article)).filter(
      ({ stance, citations, graded, id }) =>
        stance !== "not-assessed" && citations.length === 0 && graded === undefined && !id.startsWith("benefit-"),
    );
    expect(loose.map((statement) => statement.id)).toEqual([]);
  });

  test("names only rules and references that exist", () => {
    const ruleIds = new Set(rules.map((rule) => rule.id));
    const referenceIds = new Set(references.map((reference) => reference.id));
    for (const statement of statements()) {
      expect(statement.risks.filter((id) => !ruleIds.has(id))).toEqual([]);
      expect(statement.references.filter((id) => !referenceIds.has(id))).toEqual([]);
    }
  });

  test("cites for a statement with rules only works that its rules rest on, or that a record of ours read", () => {
    const ofRules = (ids: readonly string[]) =>
      rules.filter(({ id }) => ids.includes(id)).flatMap(({ sources }) => sources.map(({ reference }) => reference));
    const read = new Set([...studies, ...backgroundWorks].map(({ reference }) => reference));
    const strange = statements().flatMap(({ id, risks, references: cited }) => {
      if (!id.startsWith("who-")) return [];
      const known = new Set(ofRules(risks));
      return cited.filter((work) => !known.has(work) && !read.has(work)).map((work) => `${id}: ${work}`);
    });
    expect(strange).toEqual([]);
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

  test("counts cannabinoids and ketamine apart from psychedelics", () => {
    const psychedelics = new Set(["lsd", "psilocybin", "mescaline", "dmt", "ayahuasca"]);
    for (const block of blocksOf(resolvedArticle)) {
      if (block.type !== "table") continue;
      const kinds = block.claims.map((id) =>
        claims.find((claim) => claim.id === id)?.substances.every((substance) => psychedelics.has(substance)),
      );
      expect(new Set(kinds).size, block.id).toBe(1);
    }
  });

  test("says of the law what the records say: in most countries that are known, having LSD or psilocybin is banned", () => {
    for (const substance of ["lsd", "psilocybin"] as const) {
      const on = article.reviewedOn;
      const known = compareJurisdictions({ substance, activity: "possession", on })
        .filter(({ jurisdiction }) => /^[A-Z]{2}$/.test(jurisdiction))
        .map(({ status }) => status.status)
        .filter((status) => status !== "unknown" && status !== "unclear");
      const banned = known.filter((status) => status === "prohibited" || status === "decriminalised");
      expect(banned.length / known.length, substance).toBeGreaterThan(0.75);
    }
  });

  test("gives numbers of trials as the records hold them", async () => {
    const text = renderText(resolvedArticle, await createI18n("en"), { detail: "full" });
    const resultOf = (study: string, result: string) =>
      studies.find(({ id }) => id === study)?.results.find(({ id }) => id === result);
    const size = (study: string) => studies.find(({ id }) => id === study)?.size;
    expect(resultOf("mueller-2025-lsd-adhd", "adverse-event-reports")?.locator).toMatch(/124 .* 64 /);
    expect(size("mueller-2025-lsd-adhd")).toEqual({ randomised: 53 });
    expect(text).toContain(
      "In 53 adults with ADHD, there were 124 reports of side effects with LSD and 64 with placebo",
    );
    expect(resultOf("murphy-2023-lsd-mood", "anxiety-withdrawals")?.locator).toContain(
      "4 participants of the LSD group",
    );
    expect(size("murphy-2023-lsd-mood")).toEqual({ randomised: 80 });
    expect(text).toContain("In 80 healthy men, 4 of the 40 on LSD stopped because of anxiety.");
    const umbrella = backgroundWorks.find(({ id }) => id === "umbrella-2026-microdosing");
    expect(umbrella).toMatchObject({ studies: 14, people: 1614 });
    expect(text).toContain("(14 studies, 1,614 people)");
  });
});

describe("how the article reads", () => {
  /** Words of a text, as a reader counts them. */
  const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const textIn = async (lng: LocaleCode, detail: DetailLevel) =>
    renderText(resolvedArticle, await createI18n(lng), { detail, references: "none" });

  test.each(locales)("says the answer within the first 60 words, in %s", async (lng) => {
    const i18n = await createI18n(lng);
    const answer = i18n.text(resolvedStatements(resolvedArticle)[0]?.message as Message);
    const [before] = (await textIn(lng, "brief")).replaceAll("\n  | ", " ").split(answer.slice(0, 20));
    expect(wordsOf(before as string) + wordsOf(answer)).toBeLessThanOrEqual(60);
  });

  test.each(locales)("has key messages of at most 90 words, in %s", async (lng) => {
    const i18n = await createI18n(lng);
    const [block] = blocksOf(resolvedArticle);
    const messages = block?.type === "callout" ? block.statements : [];
    const text = messages.map(({ label, message }) => [label, message].map((m) => (m ? i18n.text(m) : "")).join(" "));
    expect(wordsOf(text.join(" "))).toBeLessThanOrEqual(lng === "en" ? 90 : 110);
  });

  test("is about 250 words, 900 or more, and all", async () => {
    const [brief, standard, full] = await Promise.all(detailLevels.map((level) => textIn("en", level)));
    expect(wordsOf(brief as string)).toBeLessThanOrEqual(330);
    expect(wordsOf(standard as string)).toBeLessThanOrEqual(1400);
    expect(wordsOf(full as string)).toBeGreaterThan(wordsOf(standard as string));
  });

  test("shows each statement of the source article to whoever wants all, and the gravest to everybody", () => {
    const shown = article.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        "statements" in block
          ? block.statements.map((statement) => [statement.id, levelOf(section, block, statement)] as const)
          : [],
      ),
    );
    const brief = shown.filter(([, level]) => level === "brief").map(([id]) => id);
    expect(brief).toEqual(expect.arrayContaining(["short-answer", "who-lithium", "who-psychosis", "emergency-signs"]));
  });

  test.each(locales)("says no sentence twice, in %s", async (lng) => {
    const i18n = await createI18n(lng);
    const sentences = resolvedStatements(resolvedArticle).map(({ message }) => i18n.text(message));
    expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
  });

  test.each(locales)("tells no vote count with a zero, in %s", async (lng) => {
    const text = await textIn(lng, "full");
    expect(text.match(/(?:^|[^\d.,])0 (?:of|de|من) \d|: 0[;)]/g)).toBeNull();
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
