import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { closeIsolates, isolate, isolateRuns } from "../../src/lib/isolate.js";
import { wrapText } from "../../src/render/wrap-text.js";

// Marks of Unicode Standard Annex 9: left-to-right isolate and pop directional isolate, written ⟨ and ⟩ here.
const shown = (text: string): string => text.replaceAll("\u2066", "⟨").replaceAll("\u2069", "⟩");
const hidden = (text: string): string => text.replaceAll("⟨", "\u2066").replaceAll("⟩", "\u2069");

describe("isolating", () => {
  test.each([
    ["nothing at all", "", ""],
    ["no letter and no digit", "– (…)", "– (…)"],
    ["a line without letters of a right-to-left script, brackets and all", "(LSD)", "⟨(LSD)⟩"],
    ["a line without them is isolated whole, full stop and all", "LSD, and more.", "⟨LSD, and more.⟩"],
    ["a bracket inside that is closed, after one that is not", "و (a [b] و", "و (⟨a [b]⟩ و"],
    ["only right-to-left letters", "دواء آخر", "دواء آخر"],
    // U+0640 is a letter of many scripts for Unicode: what it lengthens is Arabic all the same.
    ["a sign that lengthens a letter stays with it", "لـLSD و", "لـ⟨LSD⟩ و"],
    ["such a sign with a space after it", "المرضى الـ 14 كلهم", "المرضى الـ ⟨14⟩ كلهم"],
    ["such a sign by itself", "وـ", "وـ"],
    ["an Arabic comma between two runs", "و LSD، MDMA و", "و ⟨LSD⟩، ⟨MDMA⟩ و"],
    ["Hebrew as Arabic", "תרופה LSD כאן", "תרופה ⟨LSD⟩ כאן"],
    ["one letter", "و a و", "و ⟨a⟩ و"],
    ["a number with a plus", "و +5 و", "و ⟨+5⟩ و"],
    ["a number with a true minus", "و −5 و", "و ⟨−5⟩ و"],
    ["a per cent sign at the end", "و 95% و", "و ⟨95%⟩ و"],
    ["a slash at the end", "و https://a.example/ و", "و ⟨https://a.example/⟩ و"],
    ["a full stop at the end stays outside", "و LSD.", "و ⟨LSD⟩."],
    ["quotation marks of the sentence", "و MDMA: «LSD» و", "و ⟨MDMA⟩: «⟨LSD⟩» و"],
    ["two runs", "و LSD و MDMA و", "و ⟨LSD⟩ و ⟨MDMA⟩ و"],
    ["a bracket that closes one from before stays outside", "(و LSD)", "(و ⟨LSD⟩)"],
    ["a bracket that the sentence opens stays outside", "و (LSD و)", "و (⟨LSD⟩ و)"],
    ["a bracket inside that is closed at the end", "و LSD (15) و", "و ⟨LSD (15)⟩ و"],
    ["a bracket inside that is closed, within one of the sentence", "(و LSD (15))", "(و ⟨LSD (15)⟩)"],
    ["pairs around a run", "و ([LSD]) و", "و ⟨([LSD])⟩ و"],
    ["one pair of two that open", "و ((LSD) و)", "و (⟨(LSD)⟩ و)"],
    ["a bracket inside and a pair around", "و (a [b]) و", "و ⟨(a [b])⟩ و"],
    ["a pair of brackets inside", "و a (b) c) و", "و ⟨a (b) c⟩) و"],
    ["a bracket between two runs that the sentence closes", "و 2026 (14 و) و", "و ⟨2026⟩ (⟨14⟩ و) و"],
    ["a bracket between two runs that the sentence opens", "(و 14) LSD و", "(و ⟨14⟩) ⟨LSD⟩ و"],
  ])("%s", (_what, text, isolated) => {
    expect(shown(isolateRuns(text))).toBe(isolated);
  });

  test("a bracket that the sentence opened closes outside of a run, wherever the line breaks", () => {
    const text = "بمقدار 24 دقيقة (من 10 إلى 38).[24]";
    const marked = isolateRuns(text);
    expect(shown(marked)).toBe("بمقدار ⟨24⟩ دقيقة (من ⟨10⟩ إلى ⟨38⟩).⟨[24]⟩");
    for (const columns of [4, 8, 12, 20, 30, 40]) {
      const lines = closeIsolates(wrapText(marked, columns)).map(shown);
      expect(lines.join(" ")).toBe(shown(marked));
    }
    const cited = closeIsolates(wrapText(isolateRuns("وشعورك.[1, 13] و"), 11)).map(shown);
    expect(cited).toEqual(["وشعورك.⟨[1,⟩", "⟨13]⟩ و"]);
  });

  test("leaves what was isolated before as it is", () => {
    expect(shown(isolateRuns(hidden("و ⟨Still English.⟩ و LSD")))).toBe("و ⟨Still English.⟩ و ⟨LSD⟩");
    expect(shown(isolate("a."))).toBe("⟨a.⟩");
  });

  test("closes an isolate at the end of a line and opens it again on the next", () => {
    const lines = ["و ⟨Still", "not", "translated.⟩ و", "و LSD"].map(hidden);
    expect(closeIsolates(isolateRuns(lines.join("\n")).split("\n")).map(shown)).toEqual([
      "و ⟨Still⟩",
      "⟨not⟩",
      "⟨translated.⟩ و",
      "و ⟨LSD⟩",
    ]);
  });

  test("no text of the Arabic locale lengthens a letter to lead up to a run", () => {
    const texts = readdirSync("locales/ar").flatMap((file) => readFileSync(`locales/ar/${file}`, "utf8").split("\n"));
    expect(texts.filter((text) => text.includes("ـ"))).toEqual([]);
  });
});
