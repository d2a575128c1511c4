import { describe, expect, test, vi } from "vitest";
import { lazyList } from "../../src/lib/lazy-list.js";

const elements = [{ id: "a" }, { id: "b" }, { id: "c" }];
const fresh = () => lazyList(3, () => elements);

describe("a lazy list", () => {
  test("is made when an element is first read, once, and not for its length", () => {
    const make = vi.fn(() => elements);
    const list = lazyList(3, make);
    expect([list.length, Array.isArray(list), 2 in list]).toEqual([3, true, true]);
    expect(make).not.toHaveBeenCalled();
    expect(list[1]).toBe(elements[1]);
    expect([...list]).toStrictEqual(elements);
    expect(make).toHaveBeenCalledTimes(1);
  });

  // Each on a list that nothing has read, because the first reading is the special one.
  test.each<[string, (list: readonly { id: string }[]) => unknown]>([
    ["an index", (list) => [list[0], list[1], list[2], list[3]]],
    ["at", (list) => [list.at(-1), list.at(0), list.at(9)]],
    ["spreading", (list) => [...list]],
    ["destructuring", ([first, ...rest]) => [first, rest]],
    ["map", (list) => list.map(({ id }) => id)],
    ["filter", (list) => list.filter(({ id }) => id > "a")],
    ["find", (list) => list.find(({ id }) => id === "b")],
    ["flatMap", (list) => list.flatMap((element) => [element, element])],
    ["reduce", (list) => list.reduce((text, { id }) => text + id, "")],
    ["slice", (list) => list.slice(1)],
    ["concat", (list) => ([] as { id: string }[]).concat(list, elements)],
    ["includes", (list) => list.includes(elements[2] as { id: string })],
    ["toSorted", (list) => list.toSorted((one, other) => other.id.localeCompare(one.id))],
    ["with", (list) => list.with(0, { id: "z" })],
    ["entries", (list) => [...list.entries()]],
    ["Object.entries", (list) => Object.entries(list)],
    ["Object.values", (list) => Object.values(list)],
    ["Object.keys", (list) => Object.keys(list)],
    ["Array.from", (list) => Array.from(list)],
    ["JSON.stringify", (list) => JSON.stringify({ list })],
    ["structuredClone", (list) => structuredClone(list)],
    ["an object spread", (list) => ({ ...list })],
    ["Object.hasOwn", (list) => [Object.hasOwn(list, 0), Object.hasOwn(list, 3)]],
  ])("answers %s as an array does", (_, use) => {
    expect(use(fresh())).toStrictEqual(use(elements));
  });

  test("equals the array of its elements", () => {
    expect(fresh()).toStrictEqual(elements);
    expect(elements).toStrictEqual(fresh());
  });

  test("goes through for…of and for…in", () => {
    const seen: unknown[] = [];
    for (const element of fresh()) seen.push(element);
    for (const index in fresh()) seen.push(index);
    expect(seen).toStrictEqual([...elements, "0", "1", "2"]);
  });

  test("may be empty", () => {
    expect(lazyList(0, () => [])).toStrictEqual([]);
  });

  test("does not take another element in the place of one", () => {
    const list = fresh() as { id: string }[];
    for (const _ of [1, 2]) {
      expect(() => {
        list[0] = { id: "z" };
      }).toThrow(TypeError);
      expect(list[0]).toBe(elements[0]);
    }
  });
});
