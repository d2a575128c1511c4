import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { list } from "../../src/shapes/list.js";
import { anyNumber, count } from "../../src/shapes/number.js";
import { dictionary, object, openObject, optional, tagged } from "../../src/shapes/object.js";
import { anyText, languageTag } from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

const person = object({ name: anyText, age: optional(count) });
const openPerson = openObject({ name: anyText, age: optional(count) });
const block = tagged("type", { heading: { level: count }, list: { items: list(anyText), note: optional(anyText) } });

describe("objects", () => {
  test("are read field by field", () => {
    expect(readOf(object({ language: languageTag, n: count }), { language: "EN", n: 1 })).toEqual({
      language: "en",
      n: 1,
    });
    expect(readOf(object({}), {})).toEqual({});
  });

  test("may lack what is optional, and undefined counts as absent", () => {
    expect(readOf(person, { name: "a", age: 3 })).toEqual({ name: "a", age: 3 });
    expect(Object.keys(readOf(person, { name: "a" }))).toEqual(["name"]);
    expect(Object.keys(readOf(person, { name: "a", age: undefined }))).toEqual(["name"]);
  });

  test("may not lack what is not", () => {
    expect(refusalOf(person, { age: 1 })).toMatchObject({ code: "missing-field", path: "name" });
    expect(refusalOf(person, { name: undefined })).toMatchObject({ code: "missing-field", path: "name" });
  });

  test("have no other field, whatever it is called or holds", () => {
    expect(refusalOf(person, { name: "a", agee: 1 })).toMatchObject({
      code: "unknown-field",
      path: "agee",
      expected: "one of the fields name, age",
      received: '"agee"',
    });
    expect(refusalOf(person, { name: "a", agee: undefined })?.path).toBe("agee");
    expect(refusalOf(person, JSON.parse('{"name":"a","__proto__":{}}'))?.path).toBe("__proto__");
    expect(refusalOf(person, { name: "a", toString: 1 })?.path).toBe("toString");
  });

  test("are refused for the first field that does not fit, known or not, before one that is missing", () => {
    expect(refusalOf(person, { agee: 1, name: 1 })).toMatchObject({ code: "unknown-field", path: "agee" });
    expect(refusalOf(person, { name: 1, agee: 1 })).toMatchObject({ code: "invalid-type", path: "name" });
    expect(refusalOf(person, { agee: 1 })).toMatchObject({ code: "unknown-field", path: "agee" });
  });

  test("that are open leave other fields unread", () => {
    const beside = {
      name: "a",
      get other(): never {
        throw new Error("read");
      },
    };
    expect(readOf(openPerson, beside)).toEqual({ name: "a" });
    expect(refusalOf(openPerson, { other: 1 })).toMatchObject({ code: "missing-field", path: "name" });
    expect([object({}).open, openObject({}).open]).toEqual([false, true]);
  });

  test("take nothing that is inherited", () => {
    expect(refusalOf(person, Object.create({ name: "a" }))).toMatchObject({ code: "missing-field", path: "name" });
    expect(readOf(object({ constructor: optional(anyText) }), {})).toEqual({});
  });

  test("read a field once", () => {
    let reads = 0;
    const counted = {
      get name(): string {
        reads += 1;
        return `a${reads}`;
      },
    };
    expect(readOf(person, counted)).toEqual({ name: "a1" });
  });

  test("name the field inside a field", () => {
    const outer = object({ first: person, second: person, all: list(person) });
    const good = { name: "a" };
    expect(refusalOf(outer, { first: good, second: good, all: [good, { name: "a", age: -1 }] })).toMatchObject({
      code: "out-of-range",
      path: "all[1].age",
    });
    expect(refusalOf(outer, { first: good, second: { name: 1 }, all: [] })?.path).toBe("second.name");
  });
});

describe("what is no object", () => {
  class Person {
    name = "a";
  }
  test.each([
    ["an object", person, { name: "a" }],
    ["an instance of a class", person, new Person()],
    ["an object without a prototype", person, Object.assign(Object.create(null), { name: "a" })],
  ])("%s is one", (_, shape, value) => {
    expect(readOf(shape, value)).toEqual({ name: "a" });
  });

  test.each([
    ["object", object({})],
    ["open object", openObject({})],
    ["dictionary", dictionary(anyText)],
    ["tagged", block],
  ])("is refused by %s", (_, shape) => {
    expect(refusalOf(shape, undefined)).toMatchObject({ code: "missing-field", expected: "an object", path: "value" });
    for (const value of [null, 1, "a", true, [], ["a"], new Date(0), new Map(), new Set(), () => 1, /a/, Symbol("a")]) {
      expect(refusalOf(shape, value)).toMatchObject({ code: "invalid-type", expected: "an object", path: "value" });
    }
  });
});

describe("dictionaries", () => {
  const shape = dictionary(languageTag);

  test("have any names and one kind of value", () => {
    expect(readOf(shape, { a: "EN", "b c": "fr" })).toEqual({ a: "en", "b c": "fr" });
    expect(readOf(shape, {})).toEqual({});
    expect(dictionary(languageTag)).toMatchObject({ kind: "dictionary", value: languageTag });
  });

  test("name the value that does not fit", () => {
    expect(refusalOf(shape, { a: "en", b: "fr", c: 1 })).toMatchObject({ code: "invalid-type", path: "c" });
    expect(refusalOf(shape, { a: undefined })).toMatchObject({ code: "missing-field", path: "a" });
    expect(refusalOf(dictionary(dictionary(anyNumber)), { "1.1": { a: 1 }, b: { "c d": "2" } })?.path).toBe('b["c d"]');
  });

  test("hold __proto__ as a name like any other", () => {
    const read = readOf(dictionary(anyNumber), JSON.parse('{"__proto__":1,"a":2}'));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.entries(read)).toEqual([
      ["__proto__", 1],
      ["a", 2],
    ]);
  });

  test("leave what is inherited", () => {
    expect(readOf(shape, Object.create({ a: "en" }))).toEqual({});
  });
});

describe("tagged objects", () => {
  test("are read by the variant that the tag names", () => {
    expect(readOf(block, { type: "heading", level: 2 })).toEqual({ type: "heading", level: 2 });
    expect(readOf(block, { type: "list", items: ["a"] })).toEqual({ type: "list", items: ["a"] });
  });

  test("need a tag that is known", () => {
    const expected = 'one of "heading", "list"';
    expect(refusalOf(block, { level: 2 })).toMatchObject({ code: "missing-field", path: "type", expected });
    expect(refusalOf(block, { type: 1 })).toMatchObject({ code: "invalid-type", path: "type", expected });
    expect(refusalOf(block, { type: "headings" })).toMatchObject({
      code: "invalid-value",
      path: "type",
      candidates: [],
    });
    expect(refusalOf(block, { type: "constructor" })?.path).toBe("type");
    expect(refusalOf(block, Object.create({ type: "heading", level: 2 }))).toMatchObject({
      code: "missing-field",
      path: "type",
    });
  });

  test("have the fields of their own variant alone", () => {
    expect(refusalOf(block, { type: "heading", level: 2, items: [] })).toMatchObject({
      code: "unknown-field",
      path: "items",
      expected: "one of the fields type, level",
    });
    expect(refusalOf(block, { type: "list", items: ["a", 1] })?.path).toBe("items[1]");
  });

  test("tell tag and variants to what makes a schema", () => {
    expect(block).toMatchObject({ kind: "tagged", tag: "type" });
    expect(Object.keys(block.variants)).toEqual(["heading", "list"]);
    expect(Object.keys(block.variants["list"]?.fields ?? {})).toEqual(["type", "items", "note"]);
  });
});

describe("properties", () => {
  test("an object is read to one that is equal, and is not the caller's", () => {
    const values = fc.record({ name: fc.string(), age: fc.nat() }, { requiredKeys: ["name"], noNullPrototype: true });
    fc.assert(
      fc.property(values, (value) => {
        for (const shape of [person, openPerson]) {
          expect(readOf(shape, value)).toStrictEqual(value);
          expect(readOf(shape, value)).not.toBe(value);
        }
      }),
    );
  });

  test("a dictionary keeps every own name", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        expect(Object.entries(readOf(dictionary(anyNumber), value))).toEqual(Object.entries(value));
      }),
    );
  });
});
