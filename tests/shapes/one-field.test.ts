import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count } from "../../src/shapes/number.js";
import { oneField } from "../../src/shapes/one-field.js";
import { anyText } from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

const value = oneField({ date: anyText, term: anyText, n: count });

describe("normal", () => {
  test("each field alone is read by its shape", () => {
    expect(readOf(value, { date: "2024-01-01" })).toEqual({ date: "2024-01-01" });
    expect(readOf(value, { n: 0 })).toEqual({ n: 0 });
  });

  test("the shape carries its fields", () => {
    expect(value).toMatchObject({ kind: "one-field", fields: { date: anyText, term: anyText, n: count } });
  });
});

describe("edge", () => {
  test("a field that is undefined is absent", () => {
    expect(readOf(value, { date: undefined, n: 1 })).toEqual({ n: 1 });
  });
});

describe("invalid", () => {
  test.each([{}, { date: undefined }, { date: "a", term: "b" }, { date: "a", term: "b", n: 1 }])(
    "none, or more than one, is refused as a whole (%j)",
    (given) => {
      expect(refusalOf(value, given)).toMatchObject({
        code: "invalid-value",
        path: "value",
        expected: "an object with one of the fields date, term, n",
        received: "an object",
      });
    },
  );

  test("another field, or one that does not fit, is named", () => {
    expect(refusalOf(value, { terms: [] })).toMatchObject({ code: "unknown-field", path: "terms" });
    expect(refusalOf(value, { n: -1 })).toMatchObject({ code: "out-of-range", path: "n" });
    expect(refusalOf(value, [])).toMatchObject({ code: "invalid-type", path: "value" });
  });
});

describe("properties", () => {
  test("an object is taken exactly where it has one of the fields", () => {
    fc.assert(
      fc.property(
        fc.record({ date: fc.string(), term: fc.string(), n: fc.nat() }, { requiredKeys: [], noNullPrototype: true }),
        (given) => {
          expect(refusalOf(value, given) === undefined).toBe(Object.keys(given).length === 1);
        },
      ),
    );
  });
});
