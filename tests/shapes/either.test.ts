import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boolean, either, literal } from "../../src/shapes/either.js";
import { list } from "../../src/shapes/list.js";
import { count } from "../../src/shapes/number.js";
import { object } from "../../src/shapes/object.js";
import type { Shape } from "../../src/shapes/shape.js";
import { languageTag } from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

const alternatives = { text: languageTag, number: count, boolean, list: list(count), object: object({ n: count }) };
const any = either(alternatives);

describe("either", () => {
  test.each([
    ["EN", "en"],
    [7, 7],
    [false, false],
    [
      [1, 2],
      [1, 2],
    ],
    [{ n: 1 }, { n: 1 }],
  ])("reads %j by the shape for its kind", (value, read) => {
    expect(readOf(any, value)).toEqual(read);
  });

  test("names what does not fit inside the alternative, as if there were no other", () => {
    expect(refusalOf(any, "??")).toMatchObject({ code: "invalid-value", expected: "a BCP 47 language tag" });
    expect(refusalOf(any, -1)).toMatchObject({ code: "out-of-range", path: "value" });
    expect(refusalOf(any, [0, -1])).toMatchObject({ code: "out-of-range", path: "[1]" });
    expect(refusalOf(any, { n: "1" })).toMatchObject({ code: "invalid-type", path: "n" });
    expect(refusalOf(any, null)).toMatchObject({ code: "invalid-type", expected: "an object" });
  });

  test.each([
    ["text", "a string", "en"],
    ["number", "a number", 7],
    ["boolean", "true or false", true],
    ["list", "an array", [1]],
    ["object", "an object", { n: 1 }],
  ] as const)("without %s does not take one, and says what it takes", (left, name, value) => {
    const { [left]: _left, ...rest } = alternatives;
    const names = ["a string", "a number", "true or false", "an array", "an object"];
    const expected = names.filter((other) => other !== name).join(" or ");
    expect(refusalOf(either(rest), value)).toMatchObject({ code: "invalid-type", expected, path: "value" });
  });

  test("takes a missing value for missing, whatever the alternatives are", () => {
    const expected = "a string or a number or true or false or an array or an object";
    expect(refusalOf(any, undefined)).toMatchObject({ code: "missing-field", expected });
  });

  test("carries its alternatives", () => {
    expect(either(alternatives)).toMatchObject({ kind: "either", alternatives });
  });
});

describe("a literal", () => {
  test("is one value and no other", () => {
    expect(readOf(literal(true), true)).toBe(true);
    expect(readOf(literal(0), 0)).toBe(0);
    expect(refusalOf(literal(true), false)).toMatchObject({ code: "invalid-value", expected: "true", path: "value" });
    expect(refusalOf(literal(true), "true")?.code).toBe("invalid-type");
    expect(refusalOf(literal(true), undefined)?.code).toBe("missing-field");
    expect(refusalOf(literal(0), false)?.expected).toBe("0");
    expect(literal(true)).toMatchObject({ kind: "literal", value: true });
  });

  test("says what it stands for, where the value does not", () => {
    expect(refusalOf(literal(true, "a resolved article"), 1)?.expected).toBe("a resolved article");
  });
});

describe("true or false", () => {
  test("is read as it is", () => {
    expect([true, false].map((value) => readOf(boolean, value))).toEqual([true, false]);
    expect(boolean.kind).toBe("boolean");
  });

  test.each([0, 1, "true", "", null, []])("is not %j", (value) => {
    expect(refusalOf(boolean, value)).toMatchObject({ code: "invalid-type", expected: "true or false" });
  });

  test("may be missing", () => {
    expect(refusalOf(boolean, undefined)?.code).toBe("missing-field");
  });
});

describe("properties", () => {
  test("every value goes to one alternative or to none, and what is read is what that one reads", () => {
    const shapes: readonly Shape<unknown>[] = Object.values(alternatives);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.nat(), fc.boolean(), fc.array(fc.nat())), (value) => {
        const taking = shapes.filter((shape) => refusalOf(shape, value) === undefined);
        expect(taking.length).toBeLessThanOrEqual(1);
        expect(refusalOf(any, value) === undefined).toBe(taking.length === 1);
        if (taking[0] !== undefined) expect(readOf(any, value)).toEqual(readOf(taking[0], value));
      }),
    );
  });
});
