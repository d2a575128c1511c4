import { describe, expect, test } from "vitest";
import {
  interactionsByRxcui,
  suggestConditions,
  suggestMedications,
  suggestSubstances,
} from "../../src/entries/risk.js";
import { indexSuggestions, suggestNames } from "../../src/lib/suggest-names.js";

describe("suggestions", () => {
  const index = indexSuggestions([
    { entry: "b", name: "Beta", isMain: true, weight: 1 },
    { entry: "a", name: "Alpha", isMain: true, weight: 1 },
    { entry: "a", name: "Berry alpha", isMain: false, weight: 1 },
    { entry: "c", name: "Blue bell", isMain: false, weight: 1 },
  ]);

  test("are the main names that begin so, then others, then words inside of names, each thing once", () => {
    expect(suggestNames(index, "be", 10)).toEqual([
      { entry: "b", name: "Beta" },
      { entry: "a", name: "Berry alpha" },
      { entry: "c", name: "Blue bell" },
    ]);
    expect(suggestNames(index, "B", 2).map(({ entry }) => entry)).toEqual(["b", "a"]);
    expect(suggestNames(index, "zz", 10)).toEqual([]);
    expect(suggestNames(index, "  ", 10)).toEqual([]);
    expect(suggestNames(index, "alpha", 10)).toEqual([{ entry: "a", name: "Alpha" }]);
  });

  test("are the better known first, and before all what is just what was typed", () => {
    const known = indexSuggestions([
      { entry: "a", name: "Serax", isMain: true, weight: 1 },
      { entry: "b", name: "Sertraline", isMain: true, weight: 9 },
      { entry: "c", name: "Ser", isMain: true, weight: 0 },
    ]);
    expect(suggestNames(known, "ser", 9).map(({ entry }) => entry)).toEqual(["c", "b", "a"]);
    expect(suggestNames(known, "ser", 1).map(({ entry }) => entry)).toEqual(["c"]);
    expect(suggestMedications("ser", { limit: 1 })[0]?.id).toBe("sertraline");
  });

  test("of medicines have the label of the reader's language", () => {
    expect(suggestMedications("Rivotril")).toEqual([{ id: "clonazepam", label: "Clonazepam", matched: "Rivotril" }]);
    expect(suggestMedications("lithium", { locale: "ar", limit: 1 })[0]?.label).toMatch(/^[\u0600-\u06ff]/);
    expect(suggestMedications("SSRI", { limit: 1 })).toMatchObject([{ class: true }]);
    expect(suggestMedications("s", { limit: 3 })).toHaveLength(3);
    expect(suggestMedications("s", { limit: 0 })).toEqual([]);
  });

  test("tell the reader's own name before one that another language spells alike", () => {
    expect(suggestMedications("sertr", { limit: 1 })[0]?.matched).toBe("Sertraline");
    expect(suggestMedications("sertr", { locale: "de", limit: 1 })[0]?.matched).toBe("Sertralin");
    expect(suggestMedications("sertr", { locale: "ar", limit: 1 })[0]?.matched).toBe("Sertraline");
  });

  test("have no brand for a label where the language has a name of the ingredient", () => {
    expect(suggestMedications("tramadol", { locale: "ar", limit: 1 })[0]?.label).toBe("ترامادول");
  });

  test("of a medicine stay while its name is typed to the end as another language spells it", () => {
    for (const typed of ["sertrali", "sertralin", "sertralina", "Sertralinum"]) {
      expect(suggestMedications(typed, { limit: 1 })[0]?.id, typed).toBe("sertraline");
    }
    expect(suggestMedications("sertralinx")).toEqual([]);
  });

  test("of substances and conditions speak the reader's language", () => {
    expect(suggestSubstances("hongos", { locale: "es" })[0]).toMatchObject({ id: "psilocybin", label: "psilocibina" });
    expect(suggestConditions("epil", { locale: "ar" })[0]?.label).toMatch(/^[\u0600-\u06ff]/);
    expect(suggestConditions("epil", { locale: "es-MX" })[0]).toMatchObject({ id: "epilepsy" });
  });

  test.each([
    [undefined, undefined, "missing-field"],
    [7, undefined, "invalid-type"],
    ["a", { limit: -1 }, "out-of-range"],
    ["a", { locale: "no tag" }, "invalid-value"],
    ["a", { max: 1 }, "unknown-field"],
  ])("refuse %j with %j as %s", (prefix, options, code) => {
    for (const suggest of [suggestMedications, suggestSubstances, suggestConditions]) {
      expect(() => suggest(prefix as never, options as never)).toThrow(expect.objectContaining({ code }));
    }
  });
});

describe("interactions by RxNorm concept id", () => {
  test("tell of each medicine with each substance, and of ids that are not held", () => {
    // 36437 is the ingredient sertraline, 312940 a tablet of it.
    const { medications, unrecognised, flags, notice } = interactionsByRxcui(["36437", "312940", "999999999"]);
    expect(medications).toEqual([
      { rxcui: "36437", id: "sertraline", name: "Sertraline" },
      { rxcui: "312940", id: "sertraline", name: "Sertraline" },
    ]);
    expect(unrecognised).toEqual(["999999999"]);
    expect(flags[0]?.severity).toBe("contraindicated");
    expect(flags.find(({ id }) => id === "ssri-ayahuasca")?.substances).toEqual(["ayahuasca", "dmt"]);
    expect(flags.every(({ kind }) => kind === "medication")).toBe(true);
    expect(notice.key).toBe("risk:notice.flags");
  });

  test.each([
    [undefined, "missing-field", "rxcuis"],
    [[], "out-of-range", "rxcuis"],
    [["36437", "sertraline"], "invalid-value", "rxcuis[1]"],
    [[36437], "invalid-type", "rxcuis[0]"],
  ])("refuse %j as %s", (given, code, path) => {
    expect(() => interactionsByRxcui(given as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
