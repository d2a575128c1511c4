import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberText, percentText, say, widthOf, wrap } from "../../src/charts/plot-text.js";
import { createI18n } from "../../src/entries/i18n.js";

const [en, es, ar] = await Promise.all([createI18n("en"), createI18n("es"), createI18n("ar")]);
const isolated = (text: string): string => `\u2066${text}\u2069`;

describe("a number in a plot", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [0.283, "0.28"],
    [1, "1"],
    [-0.5, "\u22120.5"],
    [0.0034, "0.0034"],
    [-0.000123, "\u22120.00012"],
    [12.345, "12.35"],
    [123456, "123,456"],
    [1e100, "1×10¹⁰⁰"],
    [-2.5e-9, "\u22122.5×10⁻⁹"],
    // The smallest double is 4.94e-324.
    [5e-324, "4.9×10⁻³²⁴"],
  ])("%j is written as %s", (value, text) => {
    expect(numberText(en, value)).toBe(isolated(text));
  });

  test("has the decimal mark of the language, and its sign before it in Arabic", () => {
    expect(numberText(es, -0.28)).toBe(isolated("\u22120,28"));
    expect(numberText(ar, -0.28)).toBe(isolated("\u22120.28"));
    expect(percentText(ar, 22.54, 1)).toBe(isolated(`${isolated("22.5")}%`));
    expect(percentText(en, 0.04, 1)).toBe(isolated(`${isolated("0.04")}%`));
  });

  test("is never 0 but for 0", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(/[1-9]/.test(numberText(en, value).replace(/×.*/, ""))).toBe(value !== 0);
      }),
    );
  });
});

test("a text of the locale is isolated with the direction of the locale", () => {
  expect(say(en, "common:plot.no-effect")).toBe("\u2066No effect\u2069");
  expect(say(ar, "common:plot.no-effect").charCodeAt(0)).toBe(0x2067);
});

describe("lines of a text", () => {
  test("break between words, and in a word that is longer than a line", () => {
    expect(wrap("one two three", widthOf("one two", 10), 10)).toEqual(["one two", "three"]);
    expect(wrap("abcdefgh", widthOf("abcd", 10), 10)).toEqual(["abcd", "efgh"]);
    expect(wrap("", 10, 10)).toEqual([""]);
  });

  test("close the isolates that reach over a break, and open them again", () => {
    expect(wrap("\u2067a \u2066b c\u2069 d\u2069", widthOf("a b", 10), 10)).toEqual([
      "\u2067a \u2066b\u2069\u2069",
      "\u2067\u2066c\u2069 d\u2069",
    ]);
  });

  test("hold every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(wrap(text, width, 13).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
