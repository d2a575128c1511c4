import { describe, expect, test } from "vitest";
import {
  checkArray,
  checkBetween,
  checkBoolean,
  checkEnum,
  checkFinite,
  checkInteger,
  checkNonEmptyString,
  checkNonNegative,
  checkObject,
  checkOptional,
  checkPositive,
  checkString,
  joinPath,
  refuse,
} from "../../src/shapes/check.js";

const failing = (code: string, path: string) => expect.objectContaining({ name: "MicrodosingError", code, path });

describe("paths", () => {
  test.each([
    ["", "m1", "m1"],
    ["options", "level", "options.level"],
    ["effects", 2, "effects[2]"],
    ["answers", "1.1", 'answers["1.1"]'],
    ["options", "__proto__", "options.__proto__"],
    ["options", '"]', 'options["\\"]"]'],
  ])("%s and %s make %s", (path, key, joined) => {
    expect(joinPath(path, key)).toBe(joined);
  });
  test("an empty path is the input", () => {
    expect(() => refuse("invalid-value", "", "x")).toThrow(failing("invalid-value", "input"));
  });
});

describe("objects", () => {
  test("are copied without a prototype, own fields only", () => {
    const fields = checkObject({ a: 1 }, "x", ["a", "b"]);
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect({ ...fields }).toEqual({ a: 1 });
    expect(checkObject(Object.create({ a: 1 }), "x")["a"]).toBeUndefined();
    expect(checkObject({}, "x")["toString"]).toBeUndefined();
  });
  test("a __proto__ key is a key like any other", () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}}');
    expect(() => checkObject(value, "x", ["a"])).toThrow(failing("unknown-field", "x.__proto__"));
    const fields = checkObject(value, "x");
    expect(fields["polluted"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  test.each([null, 1, "a", [], () => 1, new Date(0), new Map(), Symbol("s")])("refuse others", (value) => {
    expect(() => checkObject(value, "x")).toThrow(failing("invalid-type", "x"));
  });
  test("a field that is missing is told from one of a wrong type", () => {
    expect(() => checkObject(undefined, "x")).toThrow(failing("missing-field", "x"));
  });
});

describe("values", () => {
  test("that pass come back as they are", () => {
    expect(checkString("a", "x")).toBe("a");
    expect(checkNonEmptyString(" a ", "x")).toBe(" a ");
    expect(checkBoolean(false, "x")).toBe(false);
    expect(checkEnum("b", "x", ["a", "b"])).toBe("b");
    expect(checkFinite(-0.5, "x", { min: -1, max: 1 })).toBe(-0.5);
    expect(checkPositive(1e-300, "x")).toBe(1e-300);
    expect(checkNonNegative(0, "x")).toBe(0);
    expect(checkBetween(0.5, "x", 0, 1)).toBe(0.5);
    expect(checkInteger(3, "x", { min: 3, max: 3 })).toBe(3);
    expect(checkArray([1], "x", { min: 1, max: 1 })).toEqual([1]);
    expect(checkOptional(undefined, "fallback", () => 1)).toBe("fallback");
    expect(checkOptional(2, "fallback", (value) => checkFinite(value, "x"))).toBe(2);
  });
  test.each([
    [() => checkString(1, "x"), "invalid-type"],
    [() => checkString(undefined, "x"), "missing-field"],
    [() => checkNonEmptyString(" ", "x"), "invalid-value"],
    [() => checkBoolean("true", "x"), "invalid-type"],
    [() => checkEnum("c", "x", ["a", "b"]), "invalid-value"],
    [() => checkEnum("toString", "x", ["a", "b"]), "invalid-value"],
    [() => checkEnum(1, "x", ["a", "b"]), "invalid-type"],
    [() => checkFinite("1", "x"), "invalid-type"],
    [() => checkFinite(1n, "x"), "invalid-type"],
    [() => checkFinite(Number.NaN, "x"), "invalid-value"],
    [() => checkFinite(Number.NEGATIVE_INFINITY, "x"), "invalid-value"],
    [() => checkFinite(2, "x", { max: 1 }), "out-of-range"],
    [() => checkFinite(0, "x", { min: 1 }), "out-of-range"],
    [() => checkPositive(0, "x"), "out-of-range"],
    [() => checkNonNegative(-1, "x"), "out-of-range"],
    [() => checkBetween(1, "x", 0, 1), "out-of-range"],
    [() => checkInteger(1.5, "x"), "invalid-value"],
    [() => checkInteger(2 ** 60, "x"), "invalid-value"],
    [() => checkInteger(0, "x", { min: 1 }), "out-of-range"],
    [() => checkArray({ length: 0 }, "x"), "invalid-type"],
    [() => checkArray([], "x", { min: 1 }), "out-of-range"],
    [() => checkArray([1, 2], "x", { max: 1 }), "out-of-range"],
  ])("that fail are refused (%#)", (call, code) => {
    expect(call).toThrow(failing(code, "x"));
  });
});
