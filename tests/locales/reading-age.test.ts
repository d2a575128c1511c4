import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
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
