import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { article, createArticle, references, renderHtml, renderText, toMdast } from "../../src/entries/article.js";
import { claims, studies } from "../../src/entries/evidence.js";
import { addTo, createI18n, type LocaleCode } from "../../src/entries/i18n.js";
import { i18nFrom } from "../../src/i18n/create-i18n.js";
import { loadTexts } from "../../src/i18n/load-locale.js";
import { withEnglish } from "../../src/i18n/with-english.js";
import type { I18n } from "../../src/model/i18n.js";
import type { Message } from "../../src/model/message.js";
import type { ResolvedArticle } from "../../src/model/resolved-article.js";
import { untranslatedOf } from "../locales/tree.js";

// A made-up rule, of which only English has a text.
const key = "risk:rules.made-up-tea.message";
const message: Message = { key, values: { amount: 1234.5 } };
const english = "Made-up tea may matter (1,234.5 cups).";
const made = { rules: { "made-up-tea": { message: "Made-up tea may matter ({{amount}} cups)." } } };

async function language(lng: LocaleCode): Promise<I18n> {
  const loaded = await loadTexts(lng);
  const source = await loadTexts("en");
  const withRule = { ...source, texts: { ...source.texts, risk: { ...source.texts.risk, ...made } } };
  const loadEnglish = () => i18nFrom("en", withRule, () => Promise.reject(new Error("English is the source")));
  return lng === "en" ? loadEnglish() : i18nFrom(lng, { ...loaded, untranslated: [key] }, loadEnglish);
}

const statement = (id: string, said: Message) => ({
  id,
  message: said,
  claims: [],
  risks: [],
  references: [],
  stance: "not-assessed" as const,
});
const translated: Message = { key: "risk:unknown.advice" };
const document: ResolvedArticle = createArticle({ claims, studies, rules: [], references }).resolve({
  ...article,
  sections: [
    {
      id: "introduction",
      title: article.title,
      blocks: [
        { type: "paragraph", id: "both", statements: [statement("made-up", message), statement("known", translated)] },
      ],
    },
  ],
});

describe("a text that is still to be translated", () => {
  test("is given in English, whole, where it is a label", async () => {
    const es = await createI18n("es");
    const en = await createI18n("en");
    const untranslated = new Set(["risk:term.severity.minor", "legality:term.place.US-OR"]);
    const i18n = withEnglish(es, () => untranslated, en);
    expect(i18n.term("severity", "minor")).toBe(en.term("severity", "minor"));
    expect(i18n.term("severity", "major")).toBe(es.term("severity", "major"));
    expect(i18n.place("US-OR")).toBe(en.place("US-OR"));
    expect([i18n.place("DE"), i18n.date("2026-11-24"), i18n.number(0.5)]).toEqual([
      "Alemania",
      "24 de noviembre de 2026",
      "0,5",
    ]);
  });

  test("is given in English, whole, and flagged as English", async () => {
    for (const lng of ["es", "ar"] as const) {
      const i18n = await language(lng);
      expect(i18n.text(message)).toBe(english);
      expect(i18n.localText?.(message)).toEqual({ text: english, lng: "en", dir: "ltr" });
      expect(i18n.localText?.(translated)).toMatchObject({ lng, dir: i18n.dir });
      expect(() => i18n.localText?.(null as never)).toThrow(expect.objectContaining({ code: "invalid-type" }));
    }
    expect((await language("en")).text(message)).toBe(english);
  });

  test("is marked in HTML, and in a tree that becomes HTML; what is translated is not", async () => {
    const i18n = await language("ar");
    const html = renderHtml(document, i18n);
    const span = `<span id="made-up" data-statement="made-up" data-stance="not-assessed" lang="en" dir="ltr">`;
    expect(html).toContain(`${span}${english}</span>`);
    expect(html).toContain('<span id="known" data-statement="known" data-stance="not-assessed">');
    expect(JSON.stringify(toMdast(document, i18n))).toContain('"hProperties":{"lang":"en","dir":"ltr"}');
    expect(renderHtml(document, await language("en"))).not.toContain('lang="en" dir="ltr">Made');
  });

  test.each([undefined, 30])("is isolated in right-to-left text, full stop and all (width %j)", async (width) => {
    const text = renderText(document, await language("ar"), width === undefined ? {} : { width });
    const line = text.split("\n").filter((one) => /Made-up|matter|cups/.test(one));
    const isolates = line.flatMap((one) => one.match(/\u2066[^\u2069]*\u2069/g) ?? []);
    const inside = isolates.filter((one) => /Made-up|matter|cups/.test(one)).map((one) => one.slice(1, -1));
    expect(inside.join(" ")).toBe(english);
    for (const one of text.split("\n")) expect(one.split("\u2066").length).toBe(one.split("\u2069").length);
    expect(renderText(document, await language("es"))).not.toContain("\u2066");
  });

  test("does not disturb a host, whose own fallback serves", async () => {
    const host = createInstance();
    await host.init({ lng: "ar", fallbackLng: "en", resources: { en: { risk: made } } });
    const i18n = withEnglish(await addTo(host, ["ar"]), () => new Set([key] as const), await language("en"));
    expect(i18n.localText?.(message)).toEqual({ text: english, lng: "en", dir: "ltr" });
    expect(i18n.localText?.(translated)).toMatchObject({ lng: "ar", dir: "rtl" });
    expect(host.t("risk:rules.made-up-tea.message", { amount: "1" })).toContain("Made-up tea");
    // It is there only where something is still to be translated.
    expect((await createI18n("ar")).localText === undefined).toBe(untranslatedOf("ar").length === 0);
  });
});
