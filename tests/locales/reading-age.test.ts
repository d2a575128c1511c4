import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { article } from "../../src/entries/article.js";
import { createI18n } from "../../src/entries/i18n.js";
import type { Detailed } from "../../src/model/article.js";
import { type DetailLevel, detailLevels } from "../../src/model/reading.js";
import { textsOf } from "./tree.js";

/**
 * The reading age of a text by the Flesch-Kincaid grade level (Kincaid 1975): the school grade, plus the five years
 * that a child is old when school starts.
 */
function readingAge(texts: readonly string[]): number {
  const text = texts.join(" ").replace(/\{\{[^}]+\}\}/g, "it");
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllable(text) });
  return grade + 5;
}

/**
 * The SMOG grade of a text (McLaughlin 1969): from the words of three or more syllables in thirty sentences.
 */
function smog(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?](?=\s|$)/)).filter((part) => /\p{L}/u.test(part));
  const words = texts.join(" ").match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const long = words.filter((word) => syllable(word) >= 3).length;
  return 1.043 * Math.sqrt((long * 30) / sentences.length) + 3.1291;
}

/** The sentences of the article and what its tables say was found, in English, as far as a level of detail shows them. */
async function articleTexts(detail: DetailLevel): Promise<readonly string[]> {
  const { text } = await createI18n("en", { namespaces: ["article", "evidence"] });
  const isShown = (item: Detailed): boolean =>
    detailLevels.indexOf(item.detail ?? "brief") <= detailLevels.indexOf(detail);
  const blocks = article.sections.filter(isShown).flatMap((section) => section.blocks.filter(isShown));
  return blocks.flatMap((block) => {
    if (block.type === "table")
      return block.rows.flatMap(([, finding]) => (finding === undefined ? [] : [text(finding)]));
    if (!("statements" in block)) return [];
    return block.statements
      .filter(isShown)
      .map(({ label, message }) => `${label === undefined ? "" : `${text(label)}: `}${text(message)}`);
  });
}

const texts = [...textsOf("en")];
const under = (prefix: string) => texts.filter(([key]) => key.startsWith(prefix)).map(([, text]) => text);

describe("the English texts can be read at the age of about 14", () => {
  test.each([
    ["the article", "article:statement"],
    ["messages and advice on risks", "risk:"],
    ["caveats on the law", "legality:caveat"],
    ["reasons of grades", "grading:reason"],
  ])("%s", (_name, prefix) => {
    expect(readingAge(under(prefix))).toBeLessThanOrEqual(14);
  });

  test.each(detailLevels)(
    "the article as it is read (%s): Flesch-Kincaid grade 7 at most, SMOG 9 (the short answer 10)",
    async (detail) => {
      const said = await articleTexts(detail);
      // The age is five years more than the grade.
      expect(readingAge(said) - 5).toBeLessThanOrEqual(7);
      // Names of drugs and illnesses are long words, and the short answer names more of them than a page does.
      expect(Math.round(smog(said))).toBeLessThanOrEqual(detail === "brief" ? 10 : 9);
    },
  );

  test("and no single risk message asks for more than 18", () => {
    const hard = texts
      .filter(([key]) => key.startsWith("risk:rule."))
      .flatMap(([key, text]) => {
        const age = Math.round(readingAge([text]));
        return age > 18 ? [`${key} ${age}: ${text}`] : [];
      });
    expect(hard).toEqual([]);
  });
});
