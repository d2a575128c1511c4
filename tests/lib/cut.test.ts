import fc from "fast-check";
import { expect, test } from "vitest";
import { cut } from "../../src/lib/cut.js";

test("parts begin where they are told to, and at the first item", () => {
  expect(cut([1, 2, 10, 3, 20], (each) => each >= 10)).toEqual([[1, 2], [10, 3], [20]]);
  expect(cut([10, 1], (each) => each >= 10)).toEqual([[10, 1]]);
  expect(cut([], () => true)).toEqual([]);
});

test("nothing is lost, and no part is empty", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const parts = cut(list, (each) => each % 3 === 0);
      expect(parts.flat()).toEqual(list);
      expect(parts.every((part) => part.length > 0)).toBe(true);
    }),
  );
});
