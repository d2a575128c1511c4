import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMedicationFinder } from "../../src/risk/find-medication.js";
import { compareSeverity, findMedication, medications } from "../../src/risk/index.js";
import { foldName } from "../../src/risk/medication-index.js";
import { records } from "./records.js";

const find = createMedicationFinder(records.medications);

describe("finding a medication", () => {
  test.each([
    ["sertraline", "sertraline", "exact"],
    ["  SERTRALINE ", "sertraline", "exact"],
    ["Sertraline 50mg", "sertraline", "exact"],
    ["Zoloft", "sertraline", "synonym"],
    ["N06AB06", "sertraline", "exact"],
    ["sertralline", "sertraline", "approximate"],
    ["olanzapin", "olanzapine", "approximate"],
  ])("%j is %s by a match that is %s", (text, id, confidence) => {
    expect(find(text).best).toMatchObject({ id, confidence });
  });

  test.each(["", "   ", "!!!", "zo", "lamixal", "paracetamol", "x".repeat(100_000), "🧪", "__proto__", "constructor"])(
    "%j is not assumed to be anything",
    (text) => {
      expect(find(text).best).toBeUndefined();
    },
  );

  test("does not decide between two that are equally close", () => {
    // One letter from Lamictal and one from Lamital: the index knows Lamictal and Lamisil.
    const index = records.medications.map((entry) =>
      entry.id === "terbinafine" ? { ...entry, names: [{ name: "Lamitcal", type: "brand" as const }] } : entry,
    );
    expect(createMedicationFinder(index)("lamical")).toMatchObject({ candidates: [{}, {}] });
    expect(createMedicationFinder(index)("lamical").best).toBeUndefined();
  });

  test("gives the ingredients of a combination", () => {
    expect(find("Combo").best?.ingredients).toEqual(["olanzapine", "sertraline"]);
  });

  test.each([
    [undefined, {}, "missing-field"],
    [7, {}, "invalid-type"],
    ["x", { locale: "not a tag" }, "invalid-value"],
    ["x", { language: "en" }, "unknown-field"],
  ])("refuses %j with %j as %s", (text, options, code) => {
    expect(() => findMedication(text as never, options as never)).toThrow(expect.objectContaining({ code }));
  });

  test("folds case, accents, punctuation and Arabic letter variants", () => {
    expect(foldName("Méthylène-Blue")).toBe("methylene blue");
    expect(foldName("أسبرين")).toBe(foldName("اسبرين"));
  });
});

describe("properties over the library's own index", () => {
  test("every name of every medication finds it, in any case, and no other for sure", () => {
    for (const entry of medications) {
      for (const { name } of entry.names) {
        for (const typed of [name, name.toUpperCase(), ` ${name.toLowerCase()} `]) {
          expect(findMedication(typed).best?.id, typed).toBe(entry.id);
        }
      }
    }
  });

  test("a first ATC code finds its medication, or says that several share it", () => {
    for (const entry of medications) {
      const { candidates } = findMedication(entry.atc[0] ?? "");
      expect(candidates.map((candidate) => candidate.id)).toContain(entry.id);
    }
  });

  test("never throws on any string, and never calls a far match close", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { score } of findMedication(text).candidates) expect(score).toBeGreaterThan(0.7);
      }),
    );
  });

  test("severities sort most severe first", () => {
    expect((["unknown", "minor", "contraindicated"] as const).toSorted(compareSeverity)).toEqual([
      "contraindicated",
      "minor",
      "unknown",
    ]);
    expect(() => compareSeverity("minor", "fatal" as never)).toThrow(
      expect.objectContaining({ code: "invalid-value" }),
    );
  });
});
