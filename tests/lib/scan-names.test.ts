import { describe, expect, test } from "vitest";
import { indexNames } from "../../src/lib/name-index.js";
import { endingsOf, scanNames } from "../../src/lib/scan-names.js";
import { wordCount, wordsOf } from "../../src/lib/words-of.js";

const names = [
  "sertraline",
  "5 htp",
  "St John's wort",
  "St John",
  "bipolar",
  "2cp",
  "benzo",
  "wish",
  "tab",
  "oxazepam",
];
const east = ["舍曲林", "セルトラリン", "盐酸", "ترامادول"];
const index = indexNames([...names, ...east].map((name) => ({ entry: name, name })));
const scan = (text: string) =>
  scanNames(index, wordsOf(text)).map(({ named, from, to }) => [named[0]?.entry, to - from]);

describe("names in a text", () => {
  test("are the longest at each place, and words that name nothing stay by themselves", () => {
    expect(scan("St John's wort tablets")).toEqual([
      ["St John's wort", 4],
      [undefined, 1],
    ]);
    expect(scan("st john 5-HTP")).toEqual([
      ["St John", 2],
      ["5 htp", 2],
    ]);
    expect(scan("st")).toEqual([[undefined, 1]]);
    expect(scan("")).toEqual([]);
  });

  test("are found in one word or in two, but not across a comma, and never from an amount", () => {
    expect(scan("5htp")).toEqual([["5 htp", 1]]);
    expect(scan("bi-polar")).toEqual([["bipolar", 2]]);
    expect(scan("bi, polar")).toEqual([
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(scan("2 cp")).toEqual([
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(scan("2cp")).toEqual([["2cp", 1]]);
  });

  test.each([
    ["benzos", "benzo"],
    ["wishes", "wish"],
    ["sertralines", "sertraline"],
    ["sertraline50mg", "sertraline"],
    ["sertraline50", "sertraline"],
    ["sertralin", "sertraline"],
    ["sertralina", "sertraline"],
    ["sertralinum", "sertraline"],
    ["oxazepamum", "oxazepam"],
    ["oxazepame", "oxazepam"],
    ["وترامادول", "ترامادول"],
    ["舍曲林片", "舍曲林"],
    ["盐酸舍曲林片", "舍曲林"],
    ["盐酸舍曲林", "舍曲林"],
    ["セルトラリン錠50mg", "セルトラリン"],
    ["セルトラリン塩酸塩", "セルトラリン"],
    ["盐酸", "盐酸"],
  ])("%j is read as %j", (text, name) => {
    expect(scan(text)).toEqual([[name, 1]]);
  });

  test.each(["tabs", "sertralinex", "50sertraline", "x50mg", "片", "50mg", "xsertraline50mg", "وx"])(
    "%j is read as nothing",
    (text) => {
      expect(scan(text)).toEqual([[undefined, 1]]);
    },
  );
});

describe("endings", () => {
  test.each<[string, string[]]>([
    ["sertralinum", ["sertraline", "sertralin"]],
    ["sertralina", ["sertraline", "sertralin"]],
    ["carbonato", ["carbonate", "carbonat"]],
    ["sertraline", ["sertralin"]],
    ["sertralin", ["sertraline"]],
    ["cocain", ["cocaine"]],
    ["opium", []],
    ["acido a", []],
  ])("%j is read as %j", (word, others) => {
    expect([...endingsOf(word)]).toEqual(others);
  });
});

describe("words", () => {
  test("tell what was typed, how it is compared, and where something parts them", () => {
    expect(wordsOf("Méthadone 50 mg, (Ritalin)")).toEqual([
      { typed: "Méthadone", folded: "methadone", parted: true, gap: "" },
      { typed: "50", folded: "50", parted: false, gap: " " },
      { typed: "mg", folded: "mg", parted: false, gap: " " },
      { typed: "Ritalin", folded: "ritalin", parted: true, gap: ", (" },
    ]);
    const parted = (text: string) => wordsOf(text).map((word) => word.parted);
    for (const sign of [",", ";", "/", "+", "&", "(", "\n", "،", " - ", ", "]) {
      expect(parted(`a${sign}b`), sign).toEqual([true, true]);
    }
    for (const sign of [" ", "-", ".", "'", "  "]) expect(parted(`a${sign}b`), sign).toEqual([true, false]);
    expect(wordsOf(" -- ")).toEqual([]);
  });

  test("are counted", () => {
    expect([wordCount("a"), wordCount("a b"), wordCount("a b c")]).toEqual([1, 2, 3]);
  });
});
