import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { choice } from "../../src/shapes/choice.js";
import { boolean, either, literal } from "../../src/shapes/either.js";
import { lazy } from "../../src/shapes/lazy.js";
import { list, pair } from "../../src/shapes/list.js";
import { oneOf } from "../../src/shapes/members.js";
import { anyNumber, count, number } from "../../src/shapes/number.js";
import { dictionary, object, openObject, optional, tagged } from "../../src/shapes/object.js";
import { oneField } from "../../src/shapes/one-field.js";
import { type Problem, refined } from "../../src/shapes/refined.js";
import type { Shape } from "../../src/shapes/shape.js";
import { anyText, isoDate, languageTag, matching, webAddress } from "../../src/shapes/text.js";
import { toZod } from "../../src/shapes/to-zod.js";
import { readOf, refusalOf } from "./refusal.js";
import { damaged, valuesOf } from "./values.js";

const issuesOf = (shape: Shape<unknown>, value: unknown) =>
  (toZod(shape).safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);
const jsonSchemaOf = (shape: Shape<unknown>) => {
  const { $schema, ...schema } = z.toJSONSchema(toZod(shape));
  return schema;
};

const range = object({ low: anyNumber, high: optional(anyNumber) });
const ordered = refined(range, function* ({ low, high = low }): Iterable<Problem> {
  if (low > high) yield { path: ["high"], expected: `at least ${low}` };
  if (low === 0) yield { expected: "another low" };
});

const shapes: readonly (readonly [string, Shape<unknown>])[] = [
  ["text", anyText],
  ["text with a pattern", matching(/^[a-z]-b$/, "a letter and b")],
  ["date", isoDate],
  ["language tag", languageTag],
  ["number", anyNumber],
  ["number within inclusive limits", number({ min: -1, max: 1 })],
  ["number within exclusive limits", number({ above: -1, below: 1 })],
  ["whole number", count],
  ["boolean", boolean],
  ["literal", literal(true)],
  ["members", oneOf(["low", "high"])],
  ["list", list(count)],
  ["list of some", list(count, { min: 1 })],
  ["list of few", list(count, { max: 2 })],
  ["list of so many", list(count, { min: 1, max: 2 })],
  ["pair", pair(anyNumber)],
  ["object", range],
  ["object that may be empty", object({ high: optional(anyNumber) })],
  ["open object", openObject({ low: anyNumber })],
  ["open object that may be empty", openObject({ low: optional(anyNumber) })],
  ["dictionary", dictionary(count)],
  ["tagged", tagged("type", { heading: { level: count }, list: { items: optional(list(anyText)) } })],
  ["one field", oneField({ date: isoDate, n: count })],
  [
    "choice",
    choice(openObject({ a: optional(anyNumber) }), ({ a }) => (a === undefined ? "b" : "a"), {
      a: object({ a: count }),
      b: object({ b: count }),
    }),
  ],
  ["either", either({ text: anyText, number: count, boolean, list: list(count), object: range })],
  ["refined", ordered],
  ["lazy", lazy<number>((exactly) => exactly(count))],
];

describe.each(shapes)("the schema of a shape of kind %s", (_, shape) => {
  test("takes and reads what the shape takes and reads", () => {
    fc.assert(
      fc.property(fc.oneof(valuesOf(shape), valuesOf(shape).chain(damaged)), (value) => {
        const result = toZod(shape).safeParse(value);
        expect(result.success).toBe(refusalOf(shape, value) === undefined);
        // zod gives a language tag as it came.
        if (result.success && shape !== languageTag) expect(result.data).toEqual(readOf(shape, value));
      }),
    );
  });
});

describe("problems", () => {
  test("are all reported at once, each with its path", () => {
    const shape = object({ low: anyNumber, tag: languageTag, all: list(count), more: optional(count) });
    const value = { low: "1", tag: "??", all: [0, -1, 2, -3], more: null };
    expect(issuesOf(shape, value).map(([path]) => path)).toEqual(["low", "tag", "all.1", "all.3", "more"]);
  });

  test("say what was expected, in the shape's own words where they are not zod's", () => {
    expect(issuesOf(matching(/^a$/, "an a"), "b")).toEqual([["", "expected an a"]]);
    expect(issuesOf(languageTag, "??")).toEqual([["", "expected a BCP 47 language tag"]]);
    expect(issuesOf(list(count, { min: 1 }), [])).toEqual([["", "expected at least 1 item"]]);
    expect(issuesOf(list(count, { max: 1 }), [1, 2])).toEqual([["", "expected 0 to 1 items"]]);
    expect(issuesOf(list(count, { min: 1, max: 2 }), [])).toEqual([["", "expected 1 to 2 items"]]);
    for (const value of [new Date(0), new Map(), [], 1, null]) {
      expect(issuesOf(object({ n: optional(count) }), value)).toEqual([["", "expected an object"]]);
    }
  });

  test("of a rule stand where it says", () => {
    expect(toZod(ordered).safeParse({ low: 1, high: 0 }).error?.issues).toMatchObject([{ code: "custom" }]);
    expect(issuesOf(object({ range: ordered }), { range: { low: 0, high: -1 } })).toEqual([
      ["range.high", "expected at least 0"],
      ["range", "expected another low"],
    ]);
  });

  test.each<[string, Shape<unknown>, unknown]>([
    ["a text that does not match", matching(/^a$/, "an a"), "b"],
    ["no date", isoDate, "2023-02-29"],
    ["no language tag", languageTag, "??"],
    ["a number out of its range", number({ min: 1 }), 0],
    ["a part of a number", count, 0.5],
    ["too few items", list(count, { min: 1 }), []],
    ["a field out of its range", object({ n: number({ below: 1 }) }), { n: 1 }],
    ["an unknown field", object({ n: count }), { n: 1, m: 1 }],
    ["a date instead of an object", object({ n: optional(count) }), new Date(0)],
    ["what another rule refuses", ordered, { low: 1, high: 0 }],
  ])("that no rule is asked about: %s", (_, shape, value) => {
    const rule = vi.fn(() => [{ expected: "something else" }]);
    expect(issuesOf(refined(shape, rule), value)).toHaveLength(1);
    expect(rule).not.toHaveBeenCalled();
  });
});

describe("objects", () => {
  test("that are open are read without their other fields", () => {
    expect(toZod(openObject({ low: anyNumber })).parse({ low: 1, other: 2 })).toEqual({ low: 1 });
    expect(toZod(openObject({ low: optional(anyNumber) })).parse({ other: 2 })).toEqual({});
  });

  test("with a length are no lists, and throw nothing", () => {
    const unreadable = { length: { toString: null } };
    for (const limits of [{}, { min: 1 }, { max: 1 }]) {
      expect(toZod(list(count, limits)).safeParse(unreadable).success).toBe(false);
    }
  });
});

describe("a lazy shape", () => {
  test("is not made for its schema, but when that first parses", () => {
    const make = vi.fn(() => count);
    const schema = toZod(lazy<number>(make));
    expect(make).not.toHaveBeenCalled();
    expect(schema.parse(1)).toBe(1);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe("the JSON Schema", () => {
  const counts = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  test.each<[string, Shape<unknown>, object]>([
    ["text", anyText, { type: "string" }],
    ["a pattern", matching(/^a$/, "an a"), { type: "string", pattern: "^a$" }],
    ["a language tag", languageTag, { type: "string" }],
    ["a number", number({ min: 1, max: 2 }), { type: "number", minimum: 1, maximum: 2 }],
    ["a number between", number({ above: 1, below: 2 }), { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 }],
    ["a whole number", number({ min: 1, max: 2, whole: true }), { type: "integer", minimum: 1, maximum: 2 }],
    ["members", oneOf(["low", "high"]), { type: "string", enum: ["low", "high"] }],
    ["a literal", literal(true), { type: "boolean", const: true }],
    ["true or false", boolean, { type: "boolean" }],
    ["a list", list(boolean), { type: "array", items: { type: "boolean" } }],
    ["a list of some", list(boolean, { min: 1 }), { type: "array", items: { type: "boolean" }, minItems: 1 }],
    [
      "a list of few",
      list(boolean, { min: 1, max: 3 }),
      { type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 3 },
    ],
    [
      "an object",
      object({ n: count, flag: optional(boolean) }),
      {
        type: "object",
        properties: { n: counts, flag: { type: "boolean" } },
        required: ["n"],
        additionalProperties: false,
      },
    ],
    ["a refined one", refined(count, () => []), counts],
    ["a lazy one", lazy<number>(() => count), counts],
  ])("of %s says what the shape says", (_, shape, schema) => {
    expect(jsonSchemaOf(shape)).toEqual(schema);
  });

  test("of an address and of a date names the format", () => {
    expect(jsonSchemaOf(webAddress)).toMatchObject({ type: "string", format: "uri" });
    expect(jsonSchemaOf(isoDate)).toMatchObject({ type: "string", format: "date" });
  });

  test("of a date tells days that exist by a pattern too, for validators that pass over formats", () => {
    const pattern = new RegExp(jsonSchemaOf(isoDate).pattern ?? "");
    const days = ["2024-02-29", "2023-02-29", "2024-04-31", "2024-1-1"];
    expect(days.map((day) => pattern.test(day))).toEqual([true, false, false, false]);
  });

  test("of a list of few says how many at most", () => {
    expect(jsonSchemaOf(list(boolean, { max: 3 }))).toMatchObject({ maxItems: 3 });
  });
});
