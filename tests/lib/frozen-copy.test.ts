import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frozenCopy } from "../../src/lib/frozen-copy.js";

const frozen = (tree: unknown): boolean =>
  typeof tree !== "object" || tree === null || (Object.isFrozen(tree) && Object.values(tree).every(frozen));

describe("a frozen copy", () => {
  test("equals what it was made from, is frozen throughout, and leaves the original as it was", () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), (value) => {
        const open = !Object.isFrozen(value);
        const copy = frozenCopy(value);
        expect(copy).toEqual(value);
        expect(frozen(copy)).toBe(true);
        expect(open && Object.isFrozen(value)).toBe(false);
      }),
    );
  });

  test("of what is no object is the same", () => {
    for (const value of ["a", 0, false, null, undefined]) expect(frozenCopy({ value })).toStrictEqual({ value });
  });

  test("is the original where that is frozen", () => {
    const sources = Object.freeze([Object.freeze({ reference: "a" })]);
    expect(frozenCopy({ sources }).sources).toBe(sources);
  });
});
