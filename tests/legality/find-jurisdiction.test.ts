import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeNames } from "../../src/data/place-names.js";
import { findJurisdiction, jurisdictions, suggestJurisdictions } from "../../src/entries/legality.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import { alpha3Codes, numericCodes } from "../../src/model/country-codes.js";
import { countryCodeOf, retiredCountryCodes } from "../../src/model/jurisdiction.js";
import { locales } from "../../src/model/locale.js";

const best = (text: string) => findJurisdiction(text).best?.code;
const codes = (text: string) => findJurisdiction(text).candidates.map(({ code }) => code);

describe("a place is found", () => {
  test.each([
    ["PT", "PT"],
    ["pt", "PT"],
    [" PT ", "PT"],
    ["PRT", "PT"],
    ["620", "PT"],
    ["56", "BE"],
    ["us-or", "US-OR"],
    ["US OR", "US-OR"],
    ["us_or", "US-OR"],
    ["us-co/denver", "US-CO/denver"],
    ["UK", "GB"],
    ["USA", "US"],
    ["U.S.", "US"],
    ["the States", "US"],
    ["England", "GB"],
    ["Scotland", "GB"],
    ["Oregon", "US-OR"],
    ["State of Oregon", "US-OR"],
    ["Denver", "US-CO/denver"],
    ["Denver, Colorado", "US-CO/denver"],
    ["Portland (Maine)", "US-ME/portland"],
    ["the Netherlands", "NL"],
    ["Holland", "NL"],
    ["Alemania", "DE"],
    ["ألمانيا", "DE"],
    ["Oregón", "US-OR"],
    ["كولورادو", "US-CO"],
    ["mexico", "MX"],
    ["Cote d'Ivoire", "CI"],
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["Kosovo", "XK"],
    ["XK", "XK"],
    ["US-PR", "PR"],
    ["Puerto Rico", "PR"],
    ["OR", "US-OR"],
    ["CA", "CA"],
    ["DE", "DE"],
    ["DD", "DE"],
  ])("by %j: %s", (text, code) => {
    expect(best(text)).toBe(code);
    expect(codes(text)[0]).toBe(code);
  });

  test("by every code that it has", () => {
    for (const { code } of jurisdictions) {
      expect(best(code)).toBe(code);
      expect(codes(code.toLowerCase())).toContain(code);
    }
    for (const table of [alpha3Codes, numericCodes]) {
      for (const [code, other] of Object.entries(table)) expect(best(other)).toBe(code);
    }
    for (const [second, code] of Object.entries(countryCodeOf)) expect(best(second)).toBe(code);
  });

  test("by the name that each locale gives it", async () => {
    for (const lng of locales) {
      const i18n = await createI18n(lng);
      for (const { code } of jurisdictions) {
        const name = i18n.text({ key: "legality:document.cell-place", values: { place: { place: code } } });
        expect(codes(name), `${lng} ${name}`).toContain(code);
      }
    }
  });

  test("by every everyday name, each of a place that can be asked for", () => {
    const known = new Set<string>(jurisdictions.map(({ code }) => code));
    for (const [code, names] of Object.entries(placeNames.everyday)) {
      expect(known.has(code)).toBe(true);
      for (const name of names) expect(codes(name), name).toContain(code);
    }
  });
});

describe("nothing is guessed", () => {
  test.each([
    ["Georgia", ["GE", "US-GA"]],
    ["Washington", ["US-DC", "US-WA"]],
    ["Portland", ["US-ME/portland", "US-OR"]],
    ["Cambridge", ["US-MA/cambridge", "GB"]],
    ["CS", ["CZ", "SK", "ME", "RS"]],
    ["YU", ["ME", "RS"]],
  ])("where %j may mean more than one place", (text, expected) => {
    expect(best(text)).toBeUndefined();
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ["Portugul", "PT"],
    ["Germny", "DE"],
    ["Oregno", "US-OR"],
    ["Argentnia", "AR"],
  ])("where %j is only like the name of a place: it is offered", (text, code) => {
    const { best, candidates } = findJurisdiction(text);
    expect(best).toBeUndefined();
    expect(candidates.map((candidate) => candidate.code)).toContain(code);
    expect(candidates.every(({ confidence }) => confidence === "approximate")).toBe(true);
    expect(candidates.length).toBeLessThanOrEqual(5);
  });

  test.each(["", "   ", "zz", "Atlantis", "Denver, Oregon", "0", "999", "x".repeat(1000), "__proto__", "constructor"])(
    "for %j there is nothing",
    (text) => {
      expect(findJurisdiction(text)).toEqual({ candidates: [] });
    },
  );

  test("a withdrawn code gives what it became", () => {
    for (const [code, successors] of Object.entries(retiredCountryCodes)) {
      expect(codes(code).slice(0, successors.length)).toEqual(successors);
    }
  });

  test("whatever is typed, the best is the first of the candidates, and each can be asked for", () => {
    const known = new Set<string>(jurisdictions.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { best, candidates } = findJurisdiction(text);
        if (best !== undefined) expect(candidates[0]).toEqual(best);
        expect(candidates.every(({ code }) => known.has(code))).toBe(true);
      }),
    );
  });
});

test("the European Union is its 27 members, and none of them", () => {
  for (const text of ["EU", "European Union", "Unión Europea", "الاتحاد الأوروبي"]) {
    const { best, candidates, group } = findJurisdiction(text);
    expect([best, group, candidates.length]).toEqual([undefined, "EU", 27]);
    expect(candidates.map(({ code }) => code)).not.toContain("GB");
  }
});

test.each([null, undefined, 5, {}])("%j is refused", (text) => {
  expect(() => findJurisdiction(text as never)).toThrow(expect.objectContaining({ path: "text" }));
});

describe("suggestions", () => {
  test("begin as was typed, whole names before later words, with labels in the language asked", () => {
    expect(suggestJurisdictions("ore")).toEqual([{ code: "US-OR", label: "Oregon", matched: "Oregon" }]);
    const zealand = suggestJurisdictions("zel", { locale: "es" });
    expect(zealand).toEqual([{ code: "NZ", label: "Nueva Zelanda", matched: "Nueva Zelanda" }]);
    expect(suggestJurisdictions("alem", { locale: "ar" })[0]).toMatchObject({ code: "DE", label: "ألمانيا" });
    expect(suggestJurisdictions("nueva")[0]?.label).toMatch(/^New /);
  });

  test("put a code first, are at most as many as asked, and each place once", () => {
    expect(suggestJurisdictions("pt")[0]).toMatchObject({ code: "PT", matched: "PT" });
    expect(suggestJurisdictions("s")).toHaveLength(10);
    const all = suggestJurisdictions("a", { limit: 1000 });
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(suggestJurisdictions("a", { limit: 3 })).toEqual(all.slice(0, 3));
    expect(suggestJurisdictions("")).toEqual([]);
  });

  test("in a language without a name of its own for a state use English, and CLDR's name of a country", () => {
    expect(suggestJurisdictions("oregon", { locale: "fr" })[0]?.label).toBe("Oregon");
    expect(suggestJurisdictions("alemania", { locale: "fr" })[0]?.label).toBe("Allemagne");
    expect(suggestJurisdictions("oregon", { locale: "es-MX" })[0]?.label).toBe("Oregón");
  });

  test.each([
    [{ locale: "not a tag" }, "options.locale"],
    [{ limit: -1 }, "options.limit"],
    [{ lang: "es" }, "options.lang"],
  ])("with %j are refused", (options, path) => {
    expect(() => suggestJurisdictions("a", options as never)).toThrow(expect.objectContaining({ path }));
  });
});
