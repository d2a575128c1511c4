import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anyText,
  isoDate,
  kebabCase,
  languageTag,
  matching,
  someText,
  type TextShape,
  webAddress,
} from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

const texts: readonly (readonly [string, TextShape])[] = [
  ["any text", anyText],
  ["text with something in it", someText],
  ["an id", kebabCase],
  ["a web address", webAddress],
  ["a date", isoDate],
  ["a language tag", languageTag],
];

describe("normal", () => {
  test.each<[string, TextShape, readonly string[]]>([
    ["any text", anyText, ["", " ", "a", "\0"]],
    ["text with something in it", someText, ["a", " a ", "\n.\n", "薬"]],
    ["an id", kebabCase, ["a", "7", "lsd", "5-meo-dmt", "a-b-c-1"]],
    ["a web address", webAddress, ["http://a", "https://example.org/a?b=c#d", "https://a/%C3%A9"]],
    ["a date", isoDate, ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]],
    ["a language tag", languageTag, ["en", "pt-BR", "zh-Hant-TW"]],
  ])("%s is read as it stands", (_, shape, values) => {
    for (const value of values) expect(readOf(shape, value)).toBe(value);
  });

  test("a language tag is read in the canonical case of BCP 47", () => {
    expect(["EN", "PT-br", "ZH-HANT-tw"].map((tag) => readOf(languageTag, tag))).toEqual(["en", "pt-BR", "zh-Hant-TW"]);
  });

  test("a pattern is one condition among texts of its own type", () => {
    const key = matching<`${string}:${string}`>(/^[a-z]+:[a-z]+$/, "a key");
    expect(readOf(key, "risk:notice")).toBe("risk:notice");
    expect(Object.keys(key)).not.toContain("format");
    expect(matching(/^urn:/, "a name", "uri").format).toBe("uri");
    expect(refusalOf(key, "risk")).toMatchObject({ code: "invalid-value", expected: "a key", received: '"risk"' });
  });
});

describe("edge", () => {
  test.each<[string, TextShape, string, string, readonly string[]]>([
    ["white space alone", someText, "invalid-value", "a string that is not empty", ["", " ", "\t\n", "\u00a0"]],
    [
      "no kebab-case",
      kebabCase,
      "invalid-value",
      "an id in kebab-case",
      ["", "-", "a-", "-a", "a--b", "A", "aB", "a_b", "a b", "é", "a.b", " a", "a ", "a\n", "x\na"],
    ],
    [
      "no address of the web",
      webAddress,
      "invalid-value",
      "a web address",
      [
        ["", "http://", "https://", "ftp://a", "httpss://a", "https:/a", "see https://a", "https://a b", "https://a "],
        // RFC 3986: letters of ASCII, and `%` with two digits for all others.
        ["https://a/é", "https://a/The-Act-No…", "https://a/%", "https://a/%zz", "https://a/[b]", "https://a/#b#c"],
      ].flat(),
    ],
    [
      "a day that the calendar does not have",
      isoDate,
      "invalid-date",
      "a calendar date that exists, as YYYY-MM-DD",
      ["", "2023-02-29", "1900-02-29", "2024-04-31", "2024-1-1", "2024-01-01T00:00:00Z", "today"],
    ],
    ["no tag", languageTag, "invalid-value", "a BCP 47 language tag", ["", "e", "en_US", "english language", "-en"]],
  ])("%s is refused", (_, shape, code, expected, values) => {
    for (const value of values) {
      expect(refusalOf(shape, value)).toMatchObject({ code, expected, path: "value", received: JSON.stringify(value) });
    }
  });
});

describe("invalid", () => {
  test.each(texts)("%s is a string and nothing else", (_, shape) => {
    expect(refusalOf(shape, undefined)).toMatchObject({ code: "missing-field", expected: "a string" });
    for (const value of [null, 1, true, ["a"], { a: 1 }, new String("en"), Symbol("a")]) {
      expect(refusalOf(shape, value)).toMatchObject({ code: "invalid-type", expected: "a string" });
    }
  });
});

describe("properties", () => {
  test.each(texts)("%s, once read, is read again as it is", (_, shape) => {
    const hints = fc.constantFrom("a-b", "2024-02-29", "EN-us", "https://a.b", "");
    fc.assert(
      fc.property(fc.oneof(fc.string(), hints), (value) => {
        if (refusalOf(shape, value) !== undefined) return;
        const text = readOf(shape, value);
        expect(readOf(shape, text)).toBe(text);
      }),
    );
  });

  test.each(texts)("%s has the kind and the marks that its schema is made from", (_, shape) => {
    const { kind, pattern, accepts } = shape;
    expect(kind).toBe("text");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("a-b", "2024-02-29", "en", "https://a.b")), (value) => {
        const told = (pattern?.test(value) ?? true) && (accepts?.(value) ?? true);
        expect(refusalOf(shape, value) === undefined).toBe(told);
      }),
    );
  });

  test("a date and an address name their formats", () => {
    expect(texts.map(([, { format }]) => format)).toEqual([undefined, undefined, undefined, "uri", "date", undefined]);
  });
});
