import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, oneOf } from "../../src/shapes/members.js";
import { readOf, refusalOf } from "./refusal.js";

const words = ["low", "high", "unknown"] as const;
const candidatesOf = (members: readonly string[], typed: string) => refusalOf(idOf(members), typed)?.candidates;

describe("normal", () => {
  test("a member is read as it is", () => {
    for (const word of words) {
      expect(readOf(oneOf(words), word)).toBe(word);
      expect(readOf(idOf(words), word)).toBe(word);
    }
  });

  test("another word is a wrong value of a vocabulary, and an unknown id among ids", () => {
    const expected = 'one of "low", "high", "unknown"';
    const refusal = { path: "value", expected, received: '"none"', candidates: [] };
    expect(refusalOf(oneOf(words), "none")).toMatchObject({ ...refusal, code: "invalid-value" });
    expect(refusalOf(idOf(words), "none")).toMatchObject({ ...refusal, code: "unknown-id" });
  });
});

describe("candidates", () => {
  const ids = ["psilocybin", "mdma", "lsd", "US-OR"];

  test.each([
    ["the same but for case", "us-or", ["US-OR"]],
    ["the same but for white space around it", " lsd\n", ["lsd"]],
    ["letters exchanged, however far apart", "nsilocybip", ["psilocybin"]],
    ["letters exchanged in a short one", "mdam", ["mdma"]],
    ["one letter too few", "psilocbin", ["psilocybin"]],
    ["one letter too many", "psilocybine", ["psilocybin"]],
    ["one letter in four", "psxlocxbin", ["psilocybin"]],
    ["more than one letter in four", "pxxxocybin", []],
    ["one letter of a short one, which is more than one in four", "lsb", ["lsd"]],
    ["two letters of a short one", "lxx", []],
    ["a prefix", "psilo", []],
    ["one letter", "l", []],
    ["nothing", "", []],
  ])("for %s", (_, typed, candidates) => {
    expect(candidatesOf(ids, typed)).toEqual(candidates);
  });

  test("are as many edits away as a quarter of the shorter one has letters, at most", () => {
    expect(candidatesOf(["abcdefgh"], "abcdefxy")).toEqual(["abcdefgh"]);
    expect(candidatesOf(["abcdefgh"], "abcdefg")).toEqual(["abcdefgh"]);
    expect(candidatesOf(["abcdefghi"], "abcdefg")).toEqual([]);
    expect(candidatesOf(["abcdefg"], "abcdefghi")).toEqual([]);
  });

  test("stand closest first, and in the order of the vocabulary where they are as close", () => {
    expect(candidatesOf(["abcdefgx", "abcdefxy", "abcdefgz"], "abcdefgh")).toEqual([
      "abcdefgx",
      "abcdefgz",
      "abcdefxy",
    ]);
    expect(candidatesOf(["ab", "ba"], "abc")).toEqual(["ab"]);
    expect(candidatesOf(["ba", "ab"], "AB")).toEqual(["ab"]);
  });

  test("are five at most", () => {
    expect(candidatesOf(["a1", "a2", "a3", "a4", "a5", "a6"], "a0")).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  });

  test("are not looked for where no id is as long", () => {
    const long = "a".repeat(60);
    expect(candidatesOf([long], `${"a".repeat(59)}b`)).toEqual([long]);
    expect(candidatesOf([long], `${long}a`)).toEqual([]);
  });

  test("are not looked for by one letter, from which every short id is one edit away", () => {
    expect(candidatesOf(["ab", "a"], "b")).toEqual([]);
    expect(candidatesOf(["ab"], "AB")).toEqual(["ab"]);
  });

  test("are for ids, and not for words that are all told", () => {
    expect(refusalOf(oneOf(words), "hihg")).toMatchObject({ code: "invalid-value", candidates: [] });
  });
});

describe("edge", () => {
  const numbered = (length: number) => Array.from({ length }, (_, index) => `id-${index}`);
  const quoted = (members: readonly string[]) => members.map((member) => `"${member}"`).join(", ");

  test("fifty members are listed, and of more the first fifty", () => {
    expect(refusalOf(oneOf(numbered(50)), "x")?.expected).toBe(`one of ${quoted(numbered(50))}`);
    expect(refusalOf(oneOf(numbered(51)), "x")?.expected).toBe(`one of ${quoted(numbered(50))}, …`);
  });

  test("a list of a thousand characters stands whole, a longer one is cut", () => {
    const [whole, longer] = ["a".repeat(998), "a".repeat(999)];
    expect(refusalOf(oneOf([whole]), "x")?.expected).toBe(`one of "${whole}"`);
    expect(refusalOf(oneOf([longer]), "x")?.expected).toBe(`one of "${longer}…`);
  });

  test("what objects inherit is no member", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(refusalOf(oneOf(words), name)?.code).toBe("invalid-value");
    }
  });
});

describe("invalid", () => {
  test("what is no string is of a wrong type, and nothing is suggested for it", () => {
    const expected = 'one of "low", "high", "unknown"';
    for (const shape of [oneOf(words), idOf(words)]) {
      expect(refusalOf(shape, undefined)).toMatchObject({ code: "missing-field", expected });
      for (const value of [null, 1, true, ["low"], { low: 1 }, new String("low")]) {
        expect(refusalOf(shape, value)).toMatchObject({ code: "invalid-type", expected, candidates: [] });
      }
    }
  });
});

describe("properties", () => {
  test("a string is taken exactly where it is a member; candidates are members", () => {
    const member = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(member, { minLength: 1 }), member, (members, typed) => {
        const refusal = refusalOf(idOf(members), typed);
        expect(refusal === undefined).toBe(members.includes(typed));
        for (const candidate of refusal?.candidates ?? []) expect(members).toContain(candidate);
      }),
    );
  });

  test("the shape carries its vocabulary", () => {
    expect(oneOf(words)).toMatchObject({ kind: "members", members: words });
  });
});
