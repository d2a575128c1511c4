import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { list, pair, someOf } from "../../src/shapes/list.js";
import { anyNumber, count } from "../../src/shapes/number.js";
import { languageTag } from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

describe("normal", () => {
  test("every item is read by its shape", () => {
    expect(readOf(list(languageTag), ["EN", "pt-br"])).toEqual(["en", "pt-BR"]);
    expect(readOf(list(count), [])).toEqual([]);
  });

  test("what comes back is not the caller's list", () => {
    const given = [1, 2];
    const read = readOf(list(count), given);
    given.push(3);
    expect(read).toEqual([1, 2]);
  });

  test("a pair is two", () => {
    expect(readOf(pair(anyNumber), [0.1, 0.9])).toEqual([0.1, 0.9]);
    expect(refusalOf(pair(anyNumber), [1])).toMatchObject({ code: "out-of-range", expected: "an array of 2 items" });
    expect(refusalOf(pair(anyNumber), [1, 2, 3])?.code).toBe("out-of-range");
    expect(pair(anyNumber)).toMatchObject({ kind: "pair", item: anyNumber });
  });

  test("some is one or more", () => {
    expect(readOf(someOf(count), [1])).toEqual([1]);
    expect(refusalOf(someOf(count), [])).toMatchObject({
      code: "out-of-range",
      expected: "an array of at least 1 item",
      path: "value",
      received: "an array of 0",
    });
    expect(someOf(count)).toMatchObject({ kind: "list", item: count, limits: { min: 1 } });
  });
});

describe("edge", () => {
  test("both limits are inclusive", () => {
    const shape = list(count, { min: 1, max: 2 });
    const lengths = [0, 1, 2, 3].map((length) => refusalOf(shape, new Array(length).fill(0))?.code);
    expect(lengths).toEqual(["out-of-range", undefined, undefined, "out-of-range"]);
  });

  test.each([
    [{ min: 2, max: 3 }, "an array of from 2 to 3 items"],
    [{ min: 3, max: 3 }, "an array of 3 items"],
    [{ min: 6 }, "an array of at least 6 items"],
    [{ max: 4 }, "an array of at most 4 items"],
  ])("the error says how many (%j)", (limits, expected) => {
    expect(refusalOf(list(count, limits), [1, 2, 3, 4, 5])?.expected).toBe(expected);
  });

  test("a hole is a missing item", () => {
    const holed = [1, 2, 3];
    delete holed[1];
    expect(refusalOf(list(count), holed)).toMatchObject({ code: "missing-field", path: "[1]" });
  });

  test("a proxy that gives no length is refused", () => {
    const odd = new Proxy([1], { get: (target, key) => (key === "length" ? "1" : Reflect.get(target, key)) });
    expect(refusalOf(list(count), odd)?.code).toBe("out-of-range");
  });
});

describe("invalid", () => {
  test("what is like an array is none", () => {
    expect(refusalOf(list(count), undefined)).toMatchObject({ code: "missing-field", expected: "an array" });
    for (const value of [null, "ab", 1, {}, { length: 0 }, new Set([1]), new Uint8Array(1)]) {
      expect(refusalOf(list(count), value)).toMatchObject({ code: "invalid-type", expected: "an array" });
    }
  });

  test("the error names the first item that does not fit, in lists of lists too", () => {
    expect(refusalOf(list(count), [0, 1, -1, -2])).toMatchObject({ code: "out-of-range", path: "[2]" });
    expect(refusalOf(list(list(count)), [[0], [1, 2], [3, "4"]])?.path).toBe("[2][1]");
    expect(refusalOf(pair(count), [0, -1])?.path).toBe("[1]");
  });
});

describe("properties", () => {
  test("a list is read as it is exactly where each of its items is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2 })), (values) => {
        const bad = values.findIndex((value) => value < 0);
        if (bad < 0) expect(readOf(list(count), values)).toEqual(values);
        else expect(refusalOf(list(count), values)?.path).toBe(`[${bad}]`);
      }),
    );
  });
});
