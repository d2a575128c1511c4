import { describe, expect, test } from "vitest";
import { remember } from "../../src/lib/remember.js";

describe("an answer that was worked out before", () => {
  test("is given again, and not worked out again", () => {
    const kept = new Map<string, readonly string[]>();
    const first = remember(kept, "a", () => ["first"]);
    expect(first).toEqual(["first"]);
    expect(remember(kept, "a", () => ["second"])).toBe(first);
    expect(remember(kept, "b", () => ["other"])).toEqual(["other"]);
  });

  test("is forgotten with all others once two thousand are kept", () => {
    const kept = new Map<number, number>();
    for (let key = 0; key < 2000; key++) remember(kept, key, () => key);
    expect(kept.size).toBe(2000);
    expect(remember(kept, 0, () => -1)).toBe(0);
    remember(kept, 2000, () => 2000);
    expect([...kept]).toEqual([[2000, 2000]]);
  });
});
