import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anyNumber,
  count,
  type NumberShape,
  nonNegative,
  number,
  positive,
  positiveCount,
  share,
} from "../../src/shapes/number.js";
import { readOf, refusalOf } from "./refusal.js";

const takes = (shape: NumberShape, values: readonly number[]): readonly boolean[] =>
  values.map((value) => refusalOf(shape, value) === undefined);

describe("normal", () => {
  test("a number is read as it is", () => {
    for (const value of [-1.5, 0, 1e-300, Number.MAX_VALUE]) expect(readOf(anyNumber, value)).toBe(value);
  });

  test.each<[string, NumberShape, readonly number[], readonly boolean[]]>([
    ["any", anyNumber, [-1e300, -0.5, 0, 7], [true, true, true, true]],
    ["above zero", positive, [-1, 0, Number.MIN_VALUE, 1], [false, false, true, true]],
    ["of zero or more", nonNegative, [-Number.MIN_VALUE, 0, 0.5], [false, true, true]],
    ["that counts", count, [-1, 0, 1, 1.5], [false, true, true, false]],
    ["that counts from one", positiveCount, [0, 1, 2, 2.5], [false, true, true, false]],
    ["that is a share", share, [0, Number.MIN_VALUE, 0.95, 1], [false, true, true, false]],
  ])("a number %s", (_, shape, values, expected) => {
    expect(takes(shape, values)).toEqual(expected);
  });
});

describe("edge", () => {
  test("limits are there for what makes a schema", () => {
    expect(number({ min: 1, whole: true })).toMatchObject({ kind: "number", limits: { min: 1, whole: true } });
  });

  test("min and max are in, above and below are out", () => {
    expect(takes(number({ min: 1, max: 3 }), [0.9, 1, 3, 3.1])).toEqual([false, true, true, false]);
    expect(takes(number({ above: 1, below: 3 }), [1, 1.1, 2.9, 3])).toEqual([false, true, true, false]);
    expect(takes(number({ min: 2, max: 2 }), [1, 2, 3])).toEqual([false, true, false]);
  });

  test("a whole number is one that doubles count exactly", () => {
    const shape = number({ whole: true });
    const most = Number.MAX_SAFE_INTEGER;
    expect(takes(shape, [most, -most, -0, most + 1, 1e21, 0.5])).toEqual([true, true, true, false, false, false]);
    expect(refusalOf(shape, 1.5)).toMatchObject({ code: "invalid-value", expected: "a whole number" });
  });

  test("a number out of its range is refused for that, whole or not", () => {
    expect(refusalOf(count, -0.5)).toMatchObject({ code: "out-of-range", path: "value", received: "-0.5" });
  });
});

describe("invalid", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is no finite number", (value) => {
    expect(refusalOf(anyNumber, value)).toMatchObject({ code: "invalid-value", expected: "a finite number" });
    expect(refusalOf(share, value)).toMatchObject({ code: "invalid-value", expected: "a finite number" });
  });

  test("other types are refused, and nothing is converted", () => {
    expect(refusalOf(anyNumber, undefined)?.code).toBe("missing-field");
    for (const value of ["1", "", null, true, 1n, [1], { valueOf: () => 1 }, new Date(0)]) {
      expect(refusalOf(anyNumber, value)).toMatchObject({ code: "invalid-type", expected: "a finite number" });
    }
  });

  test.each<[NumberShape, string]>([
    [number(), "a finite number"],
    [number({ whole: true }), "a whole number"],
    [number({ min: 1 }), "a finite number of at least 1"],
    [number({ max: 9 }), "a finite number of at most 9"],
    [number({ above: 1 }), "a finite number above 1"],
    [number({ below: 9 }), "a finite number below 9"],
    [number({ min: 1, max: 9, whole: true }), "a whole number from 1 to 9"],
    [number({ above: 1, below: 9 }), "a finite number between 1 and 9"],
    [number({ min: 1, below: 9 }), "a finite number of at least 1 and below 9"],
    [number({ above: 1, max: 9 }), "a finite number above 1 and of at most 9"],
  ])("the error says what was expected (%#)", (shape, expected) => {
    expect(refusalOf(shape, "7")).toMatchObject({ code: "invalid-type", expected });
  });
});

describe("properties", () => {
  test("a number is taken exactly where every limit that is set lets it in", () => {
    const bound = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(bound, bound, bound, bound), fc.integer({ min: -6, max: 6 }), (bounds, value) => {
        const [min, max, above, below] = bounds;
        const shape = number({
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          ...(above === undefined ? {} : { above }),
          ...(below === undefined ? {} : { below }),
        });
        const outside =
          (min !== undefined && value < min) ||
          (max !== undefined && value > max) ||
          (above !== undefined && value <= above) ||
          (below !== undefined && value >= below);
        expect(refusalOf(shape, value)?.code).toBe(outside ? "out-of-range" : undefined);
      }),
    );
  });
});
