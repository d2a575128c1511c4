import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice } from "../../src/shapes/choice.js";
import { fieldsOf } from "../../src/shapes/fields-of.js";
import { oneOf } from "../../src/shapes/members.js";
import { anyNumber, count } from "../../src/shapes/number.js";
import { object, openObject, optional } from "../../src/shapes/object.js";
import { readOf, refusalOf } from "./refusal.js";

const shapes = {
  groups: object({ measure: oneOf(["OR", "RR"]), events: count, n: count }),
  table: object({ measure: oneOf(["OR", "RR"]), a: count, b: count }),
};
const shape = choice(
  openObject({ measure: oneOf(["OR", "RR"]), a: optional(anyNumber) }),
  ({ a }) => (a === undefined ? "groups" : "table"),
  shapes,
);

describe("a choice", () => {
  test("reads a value by the shape for its kind", () => {
    expect(readOf(shape, { measure: "OR", events: 1, n: 2 })).toEqual({ measure: "OR", events: 1, n: 2 });
    expect(readOf(shape, { measure: "RR", a: 1, b: 2 })).toEqual({ measure: "RR", a: 1, b: 2 });
  });

  test("takes undefined for absent where it tells the kind", () => {
    expect(refusalOf(shape, { measure: "OR", a: undefined })).toMatchObject({ code: "unknown-field", path: "a" });
  });

  test("names what does not fit inside the kind, as if there were no other", () => {
    expect(refusalOf(shape, { measure: "OR" })).toMatchObject({ code: "missing-field", path: "events" });
    expect(refusalOf(shape, { measure: "OR", a: 1 })).toMatchObject({ code: "missing-field", path: "b" });
    expect(refusalOf(shape, { measure: "OR", a: 1, b: 2, n: 3 })).toMatchObject({ code: "unknown-field", path: "n" });
    expect(refusalOf(shape, { measure: "OR", a: 0.5, b: 2 })).toMatchObject({ code: "invalid-value", path: "a" });
  });

  test("names the field that tells the kind, where that does not fit", () => {
    expect(refusalOf(shape, { a: 1 })).toMatchObject({ code: "missing-field", path: "measure" });
    expect(refusalOf(shape, { measure: "MD" })).toMatchObject({
      code: "invalid-value",
      path: "measure",
      expected: 'one of "OR", "RR"',
    });
    expect(refusalOf(shape, [])).toMatchObject({ code: "invalid-type", path: "value", expected: "an object" });
    expect(refusalOf(shape, undefined)).toMatchObject({ code: "missing-field", path: "value" });
  });

  test("carries its shapes", () => {
    expect(shape).toMatchObject({ kind: "choice", shapes });
  });

  test("takes a value exactly where one of its shapes does", () => {
    const fields = fc.record(
      { measure: fc.constantFrom("OR", "MD"), a: fc.nat(), b: fc.nat(), events: fc.nat(), n: fc.nat() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (value) => {
        const taking = Object.values(shapes).some((each) => refusalOf(each, value) === undefined);
        expect(refusalOf(shape, value) === undefined).toBe(taking);
      }),
    );
  });
});

describe("fields named by a vocabulary", () => {
  test("have the shape that each name is given", () => {
    const most = { D1: 1, D2: 2 } as const;
    const fields = fieldsOf(["D1", "D2"], (name) => oneOf(["low", "high"].slice(0, most[name])));
    expect(readOf(object(fields), { D2: "high", D1: "low" })).toEqual({ D1: "low", D2: "high" });
    expect(refusalOf(object(fields), { D1: "high", D2: "low" })?.path).toBe("D1");
    expect(refusalOf(object(fields), { D1: "low" })).toMatchObject({ code: "missing-field", path: "D2" });
  });
});
