import { describe, expect, test, vi } from "vitest";
import { lazy } from "../../src/shapes/lazy.js";
import { list } from "../../src/shapes/list.js";
import { count } from "../../src/shapes/number.js";
import { object, optional } from "../../src/shapes/object.js";
import type { Shape } from "../../src/shapes/shape.js";
import { anyText } from "../../src/shapes/text.js";
import { readOf, refusalOf } from "./refusal.js";

interface Tree {
  readonly n: number;
  readonly children?: readonly Tree[];
}
const tree: Shape<Tree> = lazy<Tree>((exactly) => exactly(object({ n: count, children: optional(list(tree)) })));

describe("a lazy shape", () => {
  test("is made when it is first read, once", () => {
    const make = vi.fn(() => count);
    const shape = lazy<number>(make);
    expect(make).not.toHaveBeenCalled();
    expect([readOf(shape, 1), readOf(shape, 2)]).toEqual([1, 2]);
    expect(shape.shape()).toBe(count);
    expect(make).toHaveBeenCalledTimes(1);
    expect(shape.kind).toBe("lazy");
  });

  test("reads as the shape that it makes", () => {
    const shape = lazy<number>((exactly) => exactly(count));
    expect(refusalOf(shape, -1)).toMatchObject({ code: "out-of-range", path: "value" });
  });

  test("may hold itself", () => {
    const value = { n: 1, children: [{ n: 2 }, { n: 3, children: [] }] };
    expect(readOf(tree, value)).toEqual(value);
    expect(refusalOf(tree, { n: 1, children: [{ n: 2 }, { n: -3 }] })?.path).toBe("children[1].n");
  });

  test("of an interface is of exactly its type", () => {
    interface Named {
      readonly name: string;
      readonly n?: number;
    }
    lazy<Named>((exactly) => exactly(object({ name: anyText, n: optional(count) })));
    // @ts-expect-error a field is missing
    lazy<Named>((exactly) => exactly(object({ name: anyText })));
    // @ts-expect-error a field is there that the interface has not
    lazy<Named>((exactly) => exactly(object({ name: anyText, n: optional(count), m: count })));
    // @ts-expect-error a field may not be absent that the interface lets be absent
    lazy<Named>((exactly) => exactly(object({ name: anyText, n: count })));
    // @ts-expect-error a field is of another type
    lazy<Named>((exactly) => exactly(object({ name: count, n: optional(count) })));
  });
});
