import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, lettersOf } from "../../src/lib/fold-name.js";

describe("a folded name", () => {
  test.each([
    ["Sertraline", "sertraline", "case"],
    ["Méthylène", "methylene", "accents"],
    ["methylene-blue (USP)", "methylene blue usp", "punctuation"],
    ["  a   b\n", "a b", "white space"],
    ["St. John's wort", "st john s wort", "marks between letters"],
    ["ﬂuoxetine", "fluoxetine", "ligatures"],
    ["Ｌithium", "lithium", "letters of full width"],
    ["3,4-MDMA", "3 4 mdma", "digits, which stay"],
    ["أإآٱ", "اااا", "forms of alef"],
    ["مصلى", "مصلي", "alef maksura"],
    ["ليثيـــوم", "ليثيوم", "stretched letters"],
    ["لِيثيُوم", "ليثيوم", "vowel signs"],
    ["!!!", "", "nothing left"],
  ])("%s is %j (%s)", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test("folds to itself", () => {
    const name = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("أـى", "É-è", "ﬂ ()"));
    fc.assert(fc.property(name, (text) => foldName(foldName(text)) === foldName(text)));
  });
});

describe("the letters of a name", () => {
  const bitsIn = (bits: number) => (bits >>> 0).toString(2).replaceAll("0", "").length;

  test("are one bit each, wherever and however often they stand", () => {
    expect(lettersOf("")).toBe(0);
    expect(bitsIn(lettersOf("abc"))).toBe(3);
    expect(lettersOf("abcabc")).toBe(lettersOf("cba"));
    expect(lettersOf("ab")).toBe(lettersOf("a") | lettersOf("b"));
  });

  test("differ in two bits at most where one letter is put in, left out or changed", () => {
    const word = fc.array(fc.constantFrom(..."abcxyzéي "), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(..."abcé", ""), (letters, place, letter) => {
        const at = place % letters.length;
        const changed = letters.with(at, letter).join("");
        expect(bitsIn(lettersOf(letters.join("")) ^ lettersOf(changed))).toBeLessThanOrEqual(2);
      }),
    );
  });
});
