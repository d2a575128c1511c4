import { describe, expect, test } from "vitest";
import { checkI18n } from "../../src/shapes/check-i18n.js";

const i18n = { lng: "en", dir: "ltr", text: () => "" };

describe("what turns messages into text", () => {
  test("is given back as it is, and may carry more", () => {
    for (const given of [i18n, { ...i18n, dir: "rtl", localText: () => ({}) }]) expect(checkI18n(given)).toBe(given);
  });

  test("may be an instance of a class, whose fields are computed", () => {
    class Host {
      get lng() {
        return "ar";
      }
      get dir() {
        return "rtl";
      }
      text() {
        return "";
      }
    }
    const host = new Host();
    expect(checkI18n(host)).toBe(host);
  });
});

describe("what does not", () => {
  test.each<[unknown, string, string]>([
    [undefined, "i18n", "missing-field"],
    [null, "i18n", "invalid-type"],
    ["en", "i18n", "invalid-type"],
    [() => "", "i18n", "invalid-type"],
    [{}, "i18n.lng", "missing-field"],
    [{ ...i18n, lng: 1 }, "i18n.lng", "invalid-type"],
    [{ ...i18n, dir: undefined }, "i18n.dir", "missing-field"],
    [{ ...i18n, dir: "auto" }, "i18n.dir", "invalid-value"],
    [{ ...i18n, text: "a" }, "i18n.text", "invalid-type"],
  ])("is refused at its place (%#)", (given, path, code) => {
    expect(() => checkI18n(given)).toThrow(expect.objectContaining({ path, code }));
  });

  test("is refused where it cannot be read", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => checkI18n(proxy)).toThrow(
      expect.objectContaining({ path: "i18n", code: "invalid-value", expected: "an object that can be read" }),
    );
  });

  test("is told what was expected", () => {
    const failing = (expected: string) => expect.objectContaining({ expected });
    expect(() => checkI18n(1)).toThrow(failing("an object with lng, dir and text"));
    expect(() => checkI18n({ ...i18n, dir: "up" })).toThrow(failing('one of "ltr", "rtl"'));
    expect(() => checkI18n({ ...i18n, text: 1 })).toThrow(failing("a function"));
  });
});
