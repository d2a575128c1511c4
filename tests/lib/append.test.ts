import { expect, test } from "vitest";
import { append } from "../../src/lib/append.js";

test("an item goes to the end of the list under its key, which is made when it is first needed", () => {
  const map = new Map<string, number[]>();
  append(map, "a", 1);
  append(map, "b", 2);
  append(map, "a", 3);
  expect([...map]).toEqual([
    ["a", [1, 3]],
    ["b", [2]],
  ]);
});
