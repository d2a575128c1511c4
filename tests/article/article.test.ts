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
import type { ClaimId } from "../../src/model/claim.js";
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
      const banned = known.filter((status) => status === "prohibited");
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
    expect(text).toContain("In 80 healthy men, 4 of the 40 on LSD stopped because of anxiety;");
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

  test("is about 250 words, 900, and all, beside its tables", async () => {
    const prose = resolvedArticle.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ type }) => type !== "table" && type !== "figure"),
    }));
    const i18n = await createI18n("en");
    const [brief = 0, standard = 0, full = 0] = detailLevels.map((detail) =>
      wordsOf(renderText({ ...resolvedArticle, sections: prose }, i18n, { detail, references: "none" })),
    );
    // The title, the byline, the notice, the dates and what the editors have an interest in are 90 of them.
    expect(brief).toBeLessThanOrEqual(300 + 90);
    expect(standard).toBeLessThanOrEqual(1240 + 90);
    expect(full).toBeGreaterThan(1.4 * standard);
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
    const statement = resolvedStatements(resolveArticle(article)).find(({ id }) => id === "answer-depression");
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
    const i18n = await createI18n("en");
    const html = renderHtml(createArticle(altered).resolve(resolvedArticle), i18n, { detail: "full" });
    const own = renderHtml(resolvedArticle, i18n, { detail: "full" });
    const work = /Low-dose LSD for ADHD, told anew/;
    const sentence = "The one study found fewer signs of ADHD.";
    for (const [text, sentences, works, label] of [
      [html, true, true, "Nobody 1999"],
      [own, false, false, "Mueller 2025"],
    ] as const) {
      expect(text.includes(sentence)).toBe(sentences);
      expect(work.test(text)).toBe(works);
      expect(text).toMatch(new RegExp(`<svg[\\s\\S]*>\u2068${label}\u2069</text>[\\s\\S]*</svg>`));
    }
    expect(html).not.toContain("Mueller 2025");
  });

  test("refuses records that do not hold a rule or a work that is cited", () => {
    const records = { claims, studies, rules, references };
    const without = <Item extends { id: string }>(items: readonly Item[], id: string) =>
      items.filter((item) => item.id !== id);
    const rule = statements().find(({ risks }) => risks.length > 0)?.risks[0] as string;
    for (const [change, path] of [
      [{ rules: without(rules, rule) }, /^sections.*\.risks\[\d\]$/],
      [{ references: without(references, "szigeti-2021-self-blinding-microdosing") }, /^sections.*\.references\[\d\]$/],
      // The work of a study, which no statement names itself.
      [{ references: without(references, "hasler-2004-psilocybin-dose-effect") }, /^records\.references$/],
    ] as const) {
      expect(() => createArticle({ ...records, ...change }).resolve(article)).toThrow(
        expect.objectContaining({ code: "unknown-id", path: expect.stringMatching(path) }),
      );
    }
  });

  /** The sentence on a claim, with the records of one study changed, in every language. */
  async function textsOf(claim: ClaimId, change: (study: Study) => Study): Promise<Record<string, string>> {
    const said = statements().find(({ graded }) => graded !== undefined) as Statement;
    const { part, label, ...whole } = said;
    const block = { type: "paragraph", id: "only", statements: [{ ...whole, graded: claim }] } as const;
    const sections = [{ id: "introduction", title: article.title, blocks: [block] }];
    const changed = createArticle({ claims, studies: studies.map(change), rules, references });
    const [{ message } = said] = resolvedStatements(changed.resolve({ ...article, sections }));
    const texts = locales.map(async (lng) => [lng, (await createI18n(lng)).text(message)] as const);
    return Object.fromEntries(await Promise.all(texts));
  }

  test("follows the numbers of a pooled study into the sentence, in every language", async () => {
    expect(await textsOf("adhd", (study) => study)).toMatchObject({
      en: "We do not know whether low doses of LSD ease ADHD in adults. The one study (53 people) found no clear difference from placebo: −0.23 standard deviations (−0.77 to 0.31). A number below zero means worse.",
      es: "No sabemos si las dosis bajas de LSD alivian el TDAH en personas adultas. El único estudio (53 personas) no encontró una diferencia clara frente al placebo: −0,23 desviaciones estándar (de −0,77 a 0,31). Un número por debajo de cero significa peor.",
      ar: "لا نعرف إن كانت الجرعات المنخفضة من LSD تخفف اضطراب فرط الحركة وتشتت الانتباه لدى البالغين. الدراسة الوحيدة (53 شخصًا) لم تجد فرقًا واضحًا عن الدواء الوهمي: ‎−0.23 انحراف معياري (من ‎−0.77 إلى 0.31). العدد الأصغر من الصفر يعني حالًا أسوأ.",
    });
    expect(await textsOf("adhd", withMeans(-18.9))).toMatchObject({
      en: "Low doses of LSD probably ease ADHD in adults. The one study (1,000 people) found fewer signs of ADHD. The effect was large: 1.30 standard deviations (1.16 to 1.43).",
      es: "Las dosis bajas de LSD probablemente alivian el TDAH en personas adultas. El único estudio (1000 personas) encontró menos signos de TDAH. El efecto fue grande: 1,30 desviaciones estándar (de 1,16 a 1,43).",
      ar: "الأرجح أن الجرعات المنخفضة من LSD تخفف اضطراب فرط الحركة وتشتت الانتباه لدى البالغين. وجدت الدراسة الوحيدة (1,000 شخص) علامات أقل لاضطراب فرط الحركة وتشتت الانتباه. وكان الفرق كبيرًا: 1.30 انحراف معياري (من 1.16 إلى 1.43).",
    });
    expect(await textsOf("adhd", withMeans(-8.9))).toMatchObject({
      en: "Low doses of LSD probably make little or no difference to ADHD in adults. The one study (1,000 people) found no clear difference from placebo: 0.00 standard deviations (−0.12 to 0.12).",
      es: "Las dosis bajas de LSD probablemente influyen poco o nada en el TDAH en personas adultas. El único estudio (1000 personas) no encontró una diferencia clara frente al placebo: 0,00 desviaciones estándar (de −0,12 a 0,12).",
      ar: "الأرجح أن أثر الجرعات المنخفضة من LSD في اضطراب فرط الحركة وتشتت الانتباه لدى البالغين ضئيل أو معدوم. الدراسة الوحيدة (1,000 شخص) لم تجد فرقًا واضحًا عن الدواء الوهمي: 0.00 انحراف معياري (من ‎−0.12 إلى 0.12).",
    });
  });

  test("follows the directions of studies that are not pooled into the sentence, in every language", async () => {
    expect(await textsOf("depression", (study) => study)).toMatchObject({
      en: "We do not know whether low doses of LSD or psilocybin ease depression. All four trials (375 people) found no clear difference from placebo. One result is known only at second hand, such as from the press.",
      es: "No sabemos si las dosis bajas de LSD o psilocibina alivian la depresión. Ninguno de los cuatro ensayos (375 personas) encontró una diferencia clara frente al placebo. Un resultado se conoce solo de segunda mano, por ejemplo por la prensa.",
      ar: "لا نعرف إن كانت الجرعات المنخفضة من LSD أو السيلوسيبين تخفف الاكتئاب. لم تجد أي من التجارب الأربع (375 شخصًا) فرقًا واضحًا عن الدواء الوهمي. نتيجة واحدة لا تُعرف إلا من مصدر غير مباشر، مثل الصحافة.",
    });
    const withDirection = (ids: readonly string[]) => (study: Study) =>
      ids.includes(study.id)
        ? {
            ...study,
            results: study.results.map((result) => ({ ...result, direction: "favours-substance" as const })),
          }
        : study;
    const both = ["ramaekers-2020-lsd-pain", "cavarra-2025-lsd-pain"];
    expect(await textsOf("pain", withDirection(both))).toMatchObject({
      en: "We do not know whether low doses of LSD ease pain. Both trials (72 people) found pain that was easier to bear.",
      es: "No sabemos si las dosis bajas de LSD alivian el dolor. Los dos ensayos (72 personas) encontraron un dolor más fácil de soportar.",
      ar: "لا نعرف إن كانت الجرعات المنخفضة من LSD تخفف الألم. وجدت كلتا التجربتين (72 شخصًا) ألمًا أسهل احتمالًا.",
    });
    // One of two: they do not agree, and the larger one is named.
    expect(await textsOf("pain", (study) => study)).toMatchObject({
      en: "We do not know whether low doses of LSD ease pain. One of two trials (72 people in all) found pain that was easier to bear; the other, larger one, found no clear effect.",
      es: "No sabemos si las dosis bajas de LSD alivian el dolor. Uno de los dos ensayos (72 personas en total) encontró un dolor más fácil de soportar; el otro, más grande, no encontró un efecto claro.",
      ar: "لا نعرف إن كانت الجرعات المنخفضة من LSD تخفف الألم. وجدت تجربة واحدة من تجربتين (72 شخصًا إجمالًا) ألمًا أسهل احتمالًا؛ والأخرى، وهي الأكبر، لم تجد فرقًا واضحًا.",
    });
  });

  test("follows the size of a study into the sentence", async () => {
    const { en } = await textsOf("energy", (study) =>
      study.id === "murphy-2023-lsd-mood"
        ? {
            ...study,
            size: { analysed: 800 },
            arms: study.arms.map(({ nRandomised, ...arm }) => ({ ...arm, nRandomised: 400 })),
          }
        : study,
    );
    expect(en).toContain("All three trials (1,015 people) found more energy.");
  });

  test("fills the table", () => {
    const tables = resolveArticle(article)
      .sections.flatMap((section) => section.blocks)
      .filter((block) => block.type === "table");
    for (const table of tables) expect(table.rows).toHaveLength(table.claims.length);
  });

  test("cites in each row of a table of benefits the works of its body, or of what was tested instead", () => {
    for (const block of blocksOf(resolvedArticle)) {
      if (block.type !== "table") continue;
      expect(block.citations).toHaveLength(block.rows.length);
      for (const [index, [outcome]] of block.rows.entries()) {
        const id = block.claims.find((claim) => outcome?.key === `evidence:term.claim.${claim}`) as ClaimId;
        const { body, elsewhere } = gradeClaim(id);
        const told = (body.length > 0 ? body : elsewhere).map(({ study }) => study);
        const works = studies.filter((study) => told.includes(study.id)).map(({ reference }) => reference);
        expect(works.length, id).toBeGreaterThan(0);
        expect([...(block.citations?.[index] ?? [])].sort(), id).toEqual([...new Set(works)].sort());
      }
    }
  });

  test("numbers each reference once, in the order of citation", () => {
    const resolved = resolveArticle(article);
    const ids = resolved.references.map((reference) => reference.id);
    const cited = blocksOf(resolved).flatMap((block) => {
      if ("statements" in block) return block.statements.flatMap(({ citations }) => citations);
      return block.type === "table" ? (block.citations ?? []).flat() : [];
    });
    expect(ids).toEqual([...new Set(cited)]);
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

describe("one page says one thing", () => {
  const page = async (lng: "en" | "es" | "ar") => {
    const i18n = await createI18n(lng);
    return renderText(resolvedArticle, i18n, { detail: "full", audience: "clinician" });
  };

  test("a body whose studies nobody judged one by one says what it was rated down by as a whole", async () => {
    const rows = (await page("en")).match(/Risk of bias: .*/g) ?? [];
    expect(rows).toContain("Risk of bias: Not judged one by one: 5 and all together: down by 2 levels");
    expect(rows.filter((row) => /[Nn]ot judged(?! one by one: \d+ and all together)/.test(row))).toEqual([]);
  });

  test("what was not tested by itself is not called unstudied beside a study that bears on it", async () => {
    const text = await page("en");
    expect(text).toContain("people who only thought they took it improved");
    expect(text).not.toContain("No study in people was found");
    expect(text).toContain("We know of no study in people that tested just this.");
  });

  test("a report of two trials is not one trial", async () => {
    const text = await page("en");
    expect(text).toContain("a study of two psilocybin trials (141 people)");
    expect(text).not.toContain("The one trial");
  });

  test("a dose that was felt once stands beside what is not known of repeated doses", async () => {
    const text = await page("en");
    expect(text).toContain("In a single-dose trial, 10 micrograms of LSD were felt");
    expect(text).toMatch(
      /We do not know whether low doses of LSD or psilocybin feel different from placebo when taken/,
    );
  });
});

describe("the article begins its cells and groups alike", () => {
  test("with a capital letter, and says whose statement the evidence supports", async () => {
    const i18n = await createI18n("en");
    const options = { detail: "full", audience: "clinician", group: "substance", stances: "inline" } as const;
    const text = renderText(resolvedArticle, i18n, options);
    expect(text).toMatch(/\nCannabis and THC\n/);
    const cells = [
      ...text.matchAll(/^ {4}(Effect|Who and what was tested|Doses that were tested|Risk of bias): (.)/gm),
    ];
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter(([, , first = ""]) => /\p{Ll}/u.test(first)).map(([cell]) => cell)).toEqual([]);
    expect(text).toContain("Effect: Mean difference 24 minutes (95% CI 10 to 38)");
    expect(text).toContain("cannabis (1% of “THC in the cannabis”)");
    expect(text).toMatch(
      /Never stop a medicine on your own\.(?:\[[\d, –]+\])? \(the evidence supports what the article that we checked says here\)/,
    );
  });
});
