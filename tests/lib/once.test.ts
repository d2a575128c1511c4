import { expect, test, vi } from "vitest";
import { once } from "../../src/lib/once.js";

test.each([[{}], [undefined], [0]])("%j is made when it is first asked for, and kept", (value) => {
  const make = vi.fn(() => value);
  const give = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([give(), give()]).toEqual([value, value]);
  expect(give()).toBe(value);
  expect(make).toHaveBeenCalledTimes(1);
});

test("what could not be made is tried again", () => {
  const make = vi
    .fn<() => number>(() => 1)
    .mockImplementationOnce(() => {
      throw new Error("not yet");
    });
  const give = once(make);
  expect(give).toThrow("not yet");
  expect(give()).toBe(1);
});
