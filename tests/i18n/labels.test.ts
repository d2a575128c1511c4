import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { addTo, createI18n, fromTranslate, loadLocale, locales, termIds, termKey } from "../../src/entries/i18n.js";
import { cityCodes, countryCodes, secondCodes, subdivisionCodes } from "../../src/model/jurisdiction.js";
import type { TermGroup } from "../../src/model/term.js";
import { baseKey, textsOf } from "../locales/tree.js";

const groups = Object.entries(termIds()) as readonly (readonly [TermGroup, readonly string[]])[];
const members = groups.flatMap(([group, ids]) => ids.map((id) => [group, id] as const));
// What the types do not let through is asked here too.
type Loose = { term(group: string, id: string): string };

describe("a label of a member of a vocabulary", () => {
  test.each(locales)("is there in %s for every member, and for nothing else in its group", async (lng) => {
    const { term } = (await createI18n(lng)) as Loose;
    const texts = [...textsOf(lng).keys()].map(baseKey);
    for (const [group, ids] of groups) {
      for (const id of ids) expect(term(group, id), `${group}.${id}`).toMatch(/\S/);
      const start = termKey(`${group}.`);
      const written = texts.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
      expect([...new Set(written)].sort(), group).toEqual([...new Set(ids)].sort());
    }
  });

  test("is the text that a message with the term gives", async () => {
    for (const lng of locales) {
      const i18n = await createI18n(lng);
      for (const [group, id] of members) {
        expect((i18n as Loose).term(group, id)).toBe(i18n.text({ key: termKey(`${group}.${id}`) }));
      }
    }
  });

  test("is the same by whichever way the language was made", async () => {
    const own = await createI18n("es");
    const host = createInstance();
    await host.init({ lng: "es", resources: {} });
    const added = await addTo(host, ["es"], { prefix: "m-" });
    const other = createInstance();
    await other.init({ lng: "es", ns: [], resources: { es: { ...(await loadLocale("es")) } } });
    const translated = fromTranslate(
      (key, values) => other.t(key, values),
      "es",
      (key) => other.exists(key),
    );
    for (const i18n of [added, translated]) {
      for (const [group, id] of members) {
        expect((i18n as Loose).term(group, id)).toBe((own as Loose).term(group, id));
      }
      expect(i18n.place("US-OR")).toBe(own.place("US-OR"));
      expect(i18n.date("2026-11")).toBe(own.date("2026-11"));
      expect(i18n.number(1234.5)).toBe(own.number(1234.5));
    }
  });

  test("follows the language of a host", async () => {
    const host = createInstance();
    await host.init({ lng: "en", resources: {} });
    const i18n = await addTo(host, ["en", "ar"]);
    const english = [i18n.term("severity", "major"), i18n.place("EG"), i18n.date("2026-11-24"), i18n.number(0.5)];
    expect(english).toEqual(["serious", "Egypt", "24 November 2026", "0.5"]);
    await host.changeLanguage("ar");
    const { term } = await createI18n("ar");
    expect(i18n.term("severity", "major")).toBe(term("severity", "major"));
    expect(i18n.place("EG")).toBe("مصر");
    expect(i18n.date("2026-11-24")).toContain("2026");
    expect(i18n.date("2026-11-24")).not.toBe(english[2]);
  });

  test("is refused with its field where there is none", async () => {
    const i18n = await createI18n("en", { namespaces: ["risk"] });
    const { term } = i18n as Loose;
    expect(() => term("severity", "mayor")).toThrow(expect.objectContaining({ code: "unknown-id", path: "id" }));
    expect(() => term("severty", "major")).toThrow(
      expect.objectContaining({ code: "unknown-id", path: "group", candidates: expect.arrayContaining(["severity"]) }),
    );
    expect(() => term("severity", "")).toThrow(expect.objectContaining({ path: "id" }));
    expect(() => term("constructor", "name")).toThrow(expect.objectContaining({ path: "group" }));
    expect(() => i18n.term("severity", undefined as never)).toThrow(expect.objectContaining({ code: "missing-field" }));
    // Its namespace was not loaded, which the error says.
    expect(() => i18n.term("status", "legal")).toThrow(/legality/);
    expect(() =>
      fromTranslate(
        (key) => key,
        "en",
        () => false,
      ).term("severity", "major"),
    ).toThrow(expect.objectContaining({ code: "unknown-id", path: "id" }));
  });
});

describe("a place", () => {
  test.each(locales)("has a name in %s, whatever its code", async (lng) => {
    const i18n = await createI18n(lng, { namespaces: ["legality"] });
    for (const code of [...countryCodes, ...subdivisionCodes, ...cityCodes, ...secondCodes]) {
      const name = i18n.place(code);
      expect(name).toMatch(/\S/);
      expect(name).not.toBe(code);
    }
  });

  test("needs its namespace where it is no country", async () => {
    const i18n = await createI18n("en", { namespaces: [] });
    expect(i18n.place("PT")).toBe("Portugal");
    expect(() => i18n.place("US-OR")).toThrow(expect.objectContaining({ code: "unknown-id", path: "code" }));
    expect(() => i18n.place("" as never)).toThrow(expect.objectContaining({ path: "code" }));
  });
});

describe("a date and a number", () => {
  test("are what a message writes", async () => {
    for (const lng of locales) {
      const i18n = await createI18n(lng);
      const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
      fc.assert(
        fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
          const iso = date.toISOString().slice(0, length);
          expect(i18n.date(iso)).toBe(i18n.text({ key: "common:render.date", values: { date: { date: iso } } }));
        }),
      );
      fc.assert(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
          expect(i18n.number(value)).toBe(i18n.text({ key: "common:render.date", values: { date: value } }));
          expect(i18n.number(value)).toMatch(/[0-9]/);
        }),
      );
    }
  });

  test("are refused where they are none", async () => {
    const i18n = await createI18n("en", { namespaces: [] });
    for (const bad of ["2026-13", "2026-02-30", "", "today", "24.11.2026"]) {
      expect(() => i18n.date(bad)).toThrow(expect.objectContaining({ code: "invalid-date", path: "iso" }));
    }
    expect(() => i18n.number(Number.NaN)).toThrow(expect.objectContaining({ path: "value" }));
    expect(() => i18n.number("1" as never)).toThrow(expect.objectContaining({ code: "invalid-type", path: "value" }));
  });
});
