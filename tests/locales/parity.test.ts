import { describe, expect, test } from "vitest";
import { locales } from "../../src/model/locale.js";
import { baseKey, isPlural, placeholders, referencesIn, textsOf, untranslatedOf, writtenTextsOf } from "./tree.js";

const source = textsOf("en");
const keys = [...new Set([...source.keys()].map(baseKey))];
const written = writtenTextsOf("en");
/** A shared sentence may have forms that only another language needs: `<id>_<form>`. */
const withoutForm = (key: string): string => (key.startsWith("risk:say.") ? key.replace(/_[a-z]+$/, "") : key);
/** The sentences of a text; a point in EE. UU. ends none. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?؟])(?<!EE\.)(?<!UU\.)\s+/);
const plurals = new Set([...source.keys()].filter(isPlural).map(baseKey));

describe.each(locales)("%s", (lng) => {
  const texts = textsOf(lng);
  const untranslated = untranslatedOf(lng);
  const categories = new Intl.PluralRules(lng).resolvedOptions().pluralCategories;

  test("has every text of English, with every plural form that CLDR asks for, and no other", () => {
    const wanted = keys
      .filter((key) => !untranslated.includes(key))
      .flatMap((key) => (plurals.has(key) ? categories.map((category) => `${key}_${category}`) : [key]));
    const missing = wanted.filter((key) => !texts.has(key));
    const surplus = [...texts.keys()].filter((key) => !wanted.includes(withoutForm(key)));
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });

  test("says what is still to be translated: texts of risk rules that English has", () => {
    if (untranslated.length > 0) console.warn(`${lng}: still to be translated: ${untranslated.join(", ")}`);
    expect(untranslated.filter((key) => !keys.includes(key) || !key.startsWith("risk:"))).toEqual([]);
  });

  test("has the same placeholders as English", () => {
    const differing = [...texts].flatMap(([key, text]) => {
      const english = source.get(key) ?? source.get(`${baseKey(key)}_other`) ?? "";
      const own = placeholders(text);
      // A form for one or two may say the numbers in words; no form may ask for more than English gives.
      const wanted = placeholders(english).filter(
        (name) => !(isPlural(key) && ["count", "agree", "number"].includes(name) && !own.includes(name)),
      );
      return own.join() === wanted.join() ? [] : [`${key}: ${own.join()} instead of ${wanted.join()}`];
    });
    expect(differing).toEqual([]);
  });

  test("has no empty text, no stray space, and no markup", () => {
    const odd = [...texts].filter(([, text]) => text.trim() !== text || text === "" || /<[a-z/]|\$t\(/i.test(text));
    expect(odd).toEqual([]);
  });

  test("gives the same figures as English", () => {
    // A decimal comma is a decimal point; a number that a language writes in words is not a figure.
    const figures = (text: string): string[] =>
      [...text.replace(/\{\{[^}]*\}\}/g, "").matchAll(/\d+(?:[.,]\d+)?/g)]
        .map(([figure]) => figure.replace(",", "."))
        .sort();
    const differing = [...texts].flatMap(([key, text]) => {
      const english = source.get(key);
      if (english === undefined || isPlural(key)) return [];
      return figures(text).join() === figures(english).join()
        ? []
        : [`${key}: ${figures(text)} instead of ${figures(english)}`];
    });
    expect(differing).toEqual([]);
  });

  test("is not a copy of English", () => {
    if (lng === "en") return;
    // Single words and names may be the same in both languages; whole sentences may not.
    const copied = [...texts].filter(([key, text]) => text.split(/\s+/).length > 4 && source.get(key) === text);
    expect(copied).toEqual([]);
  });

  describe("a sentence that several texts say", () => {
    const own = writtenTextsOf(lng);
    const referring = [...own].filter(([, text]) => text.includes("$t("));

    test("is referred to by a key that is there, and refers to nothing itself", () => {
      const wrong = referring.flatMap(([key, text]) =>
        referencesIn(text)
          .filter((to) => !to.startsWith("risk:say.") || !own.has(to) || key.startsWith("risk:say."))
          .map((to) => `${key}: ${to}`),
      );
      expect(wrong).toEqual([]);
      expect(referring.length).toBeGreaterThan(400);
    });

    test("stands alone in its text: i18next stops referring where a value looks like a reference", () => {
      const said = new Set(referring.flatMap(([, text]) => referencesIn(text)));
      const withValues = [...own].filter(
        ([key, text]) => text.includes("{{") && (text.includes("$t(") || said.has(key)),
      );
      expect(withValues).toEqual([]);
    });

    test("is written once", () => {
      const count = new Map<string, number>();
      // Forms for numbers say the same in their own ways.
      const whole = [...own].filter(([key, text]) => /^risk:(?!term|tour)/.test(key) && !isPlural(key) && text !== "");
      for (const sentence of whole.flatMap(([, text]) => sentencesOf(text))) {
        if (!sentence.startsWith("$t(")) count.set(sentence, (count.get(sentence) ?? 0) + 1);
      }
      expect([...count].filter(([, times]) => times > 1)).toEqual([]);
    });

    test("is said where English says it, or the text has a form of its own", () => {
      const elsewhere = referring.flatMap(([key, text]) => {
        const there = referencesIn(written.get(key) ?? "");
        return referencesIn(text)
          .filter((to) => !there.includes(withoutForm(to)))
          .map((to) => `${key}: ${to}`);
      });
      expect(elsewhere).toEqual([]);
    });

    test("is said at all", () => {
      const said = new Set(referring.flatMap(([, text]) => referencesIn(text)));
      expect([...own.keys()].filter((key) => key.startsWith("risk:say.") && !said.has(key))).toEqual([]);
    });
  });
});
