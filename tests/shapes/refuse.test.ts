import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { joinPath, refuse } from "../../src/shapes/refuse.js";

describe("refusing", () => {
  test("throws the library's error with what it is given", () => {
    const call = () => refuse("not-converged", "effects", "an estimate", 1000);
    expect(call).toThrow(MicrodosingError);
    expect(call).toThrow(
      expect.objectContaining({
        code: "not-converged",
        path: "effects",
        expected: "an estimate",
        received: "1000",
        candidates: [],
      }),
    );
  });
});

describe("paths", () => {
  test.each<[string, string | number, string]>([
    ["", "m1", "m1"],
    ["", 2, "[2]"],
    ["effects", 2, "effects[2]"],
    ["effects[2]", "vi", "effects[2].vi"],
    ["options", "level", "options.level"],
    ["options", "$a_1", "options.$a_1"],
    ["options", "__proto__", "options.__proto__"],
    ["answers", "1.1", 'answers["1.1"]'],
    ["answers", "1a", 'answers["1a"]'],
    ["answers", "a-b", 'answers["a-b"]'],
    ["answers", "a b", 'answers["a b"]'],
    ["answers", "", 'answers[""]'],
    ["options", '"]', 'options["\\"]"]'],
    ["", "1.1", '["1.1"]'],
    ["", "a.b", '["a.b"]'],
    ["", "[0]", '["[0]"]'],
    ["", "a b", '["a b"]'],
    ["", "é", '["é"]'],
    ["", "", '[""]'],
  ])("%j and %j make %s", (path, key, joined) => {
    expect(joinPath(path, key)).toBe(joined);
  });

  test("show sixty letters of a name, whatever its length", () => {
    const letters = "a".repeat(60);
    expect(joinPath("", letters)).toBe(letters);
    expect(joinPath("", `${letters}b`)).toBe(`["${letters}"]`);
    expect(joinPath("x", letters)).toBe(`x.${letters}`);
    expect(joinPath("x", `${letters}b`)).toBe(`x["${letters}"]`);
  });

  test("of different short names differ, in the input itself and in its fields", () => {
    const name = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom<string | number>("a.b", "a", "b", "[0]", 0));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 3 }), (one, other) => {
        const [first, second] = [one, other].map((keys) => keys.reduce<string>(joinPath, ""));
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
