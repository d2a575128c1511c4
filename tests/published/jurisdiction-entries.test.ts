import { iso31661 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { placeNames } from "../../src/data/place-names.js";
import { territories } from "../../src/data/territories.js";
import { jurisdictions } from "../../src/entries/legality.js";
import { jurisdictionEntries } from "../../src/published/jurisdiction-entries.js";

const entries = jurisdictionEntries(jurisdictions, territories, placeNames.local);
const byCode = new Map<string, (typeof entries)[number]>(entries.map((entry) => [entry.code, entry]));

describe("the published jurisdictions", () => {
  test("are those that can be asked for, each once", () => {
    expect(entries.map(({ code }) => code)).toEqual(jurisdictions.map(({ code }) => code));
    expect(byCode.size).toBe(entries.length);
  });

  test("have the codes of ISO 3166-1", () => {
    const countries = entries.filter(({ numeric }) => numeric !== undefined);
    expect(countries.map(({ code, alpha3, numeric }) => [code, alpha3, numeric])).toEqual(
      iso31661
        .filter(({ state }) => state === "assigned")
        .map(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric])
        .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
    expect(byCode.get("XK")).not.toHaveProperty("numeric");
  });

  test("have a name in every language, and not their code", () => {
    const unnamed = entries.filter(({ code, names }) => Object.values(names).some((name) => !name || name === code));
    expect(unnamed).toEqual([]);
    expect(byCode.get("DE")?.names).toEqual({ en: "Germany", es: "Alemania", ar: "ألمانيا" });
    expect(byCode.get("US-OR")?.names.en).toBe("Oregon");
  });

  test("say what they are part of, by codes that there are", () => {
    for (const { parent, partOf, code } of entries) {
      for (const other of [parent, partOf]) expect(other === undefined || byCode.has(other), code).toBe(true);
    }
    expect(byCode.get("US-CO/denver")).toMatchObject({ parent: "US-CO", level: "city" });
    expect(byCode.get("PR")).toMatchObject({ partOf: "US", otherCodes: ["US-PR"] });
  });
});
