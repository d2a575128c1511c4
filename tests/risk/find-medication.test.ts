import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { compareSeverity, findMedication, medications } from "../../src/entries/risk.js";
import { foldName } from "../../src/lib/fold-name.js";
import type { Medication } from "../../src/model/medication.js";
import { createRisk } from "../../src/risk/create-risk.js";
import { records } from "./records.js";

const finderOf = (medications: readonly Medication[]) =>
  createRisk({ ...records, medications, medicationClasses: [] }).findMedication;
const find = finderOf(records.medications);

describe("finding a medication", () => {
  test.each([
    ["sertraline", "sertraline", "exact"],
    ["  SERTRALINE ", "sertraline", "exact"],
    ["Sertraline 50mg", "sertraline", "exact"],
    ["Zoloft", "sertraline", "synonym"],
    ["N06AB06", "sertraline", "exact"],
    ["sertralline", "sertraline", "approximate"],
    ["olanzapin", "olanzapine", "synonym"],
    ["Olanzapina", "olanzapine", "synonym"],
    ["olanzapinum", "olanzapine", "synonym"],
    ["olanzapene", "olanzapine", "approximate"],
    ["Zolotf", "sertraline", "approximate"],
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
      entry.id === "terbinafine"
        ? { ...entry, name: "Lamitcal", names: [{ name: "Lamitcal", type: "brand" as const }] }
        : entry,
    );
    expect(finderOf(index)("lamical")).toMatchObject({ candidates: [{}, {}] });
    expect(finderOf(index)("lamical").best).toBeUndefined();
  });

  test("gives an answer that cannot be changed for later searches", () => {
    const match = findMedication("sertraline") as unknown as {
      best?: { id: string; atc: string[]; ingredients: string[] } | undefined;
    };
    expect(() => match.best?.ingredients.push("lithium")).toThrow(TypeError);
    expect(() => match.best?.atc.push("N05AN01")).toThrow(TypeError);
    if (match.best !== undefined) match.best.id = "lithium";
    expect(findMedication("sertraline").best).toMatchObject({ id: "sertraline", ingredients: ["sertraline"] });
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
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of medications) {
      for (const { name } of names) owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(id));
    }
    let shared = 0;
    for (const entry of medications) {
      for (const { name } of entry.names) {
        const own = owners.get(foldName(name)) ?? new Set();
        shared += Number(own.size > 1);
        for (const typed of [name, name.toUpperCase(), ` ${name.toLowerCase()} `]) {
          const { best, candidates } = findMedication(typed);
          // A brand may be another medicine in another country: then nothing is decided, and each is named.
          if (own.size === 1) expect(best?.id, typed).toBe(entry.id);
          else expect([best, new Set(candidates.map(({ id }) => id))], typed).toEqual([undefined, own]);
        }
      }
    }
    expect(shared).toBeLessThan(100);
  });

  test("a first ATC code finds its medication, or says that several share it", () => {
    for (const entry of medications.filter(({ atc }) => atc.length > 0)) {
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

/**
 * Names that were mixed up, from lists of look-alike names in tall man letters: FDA and ISMP
 * (https://www.ismp.org/recommendations/tall-man-letters-list,
 * https://ar.scribd.com/document/293889102/Appendix-2-Tallman), the Australian national list
 * (https://gist.github.com/SwadicalRag/103ab238eec98812c79e69737d067a47) and reports of mix-ups
 * (https://www.pharmacytimes.com/publications/issue/2020/november2020/lookalike-drug-names-lead-to-decades-of-confusion,
 * http://www.pharmacytimes.com/print.php?url=/publications/issue/2009/2009-02/2009-02-10001,
 * https://www.pharmanaming.com/single-post/drug-name-confusion-more-than-80-new-drug-pairs-added-to-the-list,
 * https://valenke.com/glossary/tall-man-lettering). Both names of a pair are in the index.
 */
const lookAlikes: readonly (readonly [string, string])[] = [
  ["acetazolamide", "acetohexamide"],
  ["bupropion", "buspirone"],
  ["carboplatin", "cisplatin"],
  ["chlorpromazine", "chlorpropamide"],
  ["clomiphene", "clomipramine"],
  ["cycloserine", "cyclosporine"],
  ["dimenhydrinate", "diphenhydramine"],
  ["dobutamine", "dopamine"],
  ["glipizide", "glyburide"],
  ["hydralazine", "hydroxyzine"],
  ["alprazolam", "lorazepam"],
  ["amlodipine", "amiloride"],
  ["azacitidine", "azathioprine"],
  ["cefazolin", "ceftriaxone"],
  ["Celebrex", "Celexa"],
  ["Celebrex", "Cerebyx"],
  ["Celexa", "Cerebyx"],
  ["chlorpromazine", "chlordiazepoxide"],
  ["clonazepam", "clonidine"],
  ["clonazepam", "lorazepam"],
  ["clonidine", "Klonopin"],
  ["ephedrine", "epinephrine"],
  ["fentanyl", "sufentanil"],
  ["fluoxetine", "duloxetine"],
  ["guanfacine", "guaifenesin"],
  ["metronidazole", "metformin"],
  ["morphine", "hydromorphone"],
  ["nimodipine", "nifedipine"],
  ["oxcarbazepine", "carbamazepine"],
  ["paroxetine", "fluoxetine"],
  ["pentobarbital", "phenobarbital"],
  ["Prilosec", "Prozac"],
  ["quetiapine", "olanzapine"],
  ["quinine", "quinidine"],
  ["rituximab", "infliximab"],
  ["Seroquel", "Sinequan"],
  ["Zyprexa", "Zyrtec"],
  ["prednisone", "prednisolone"],
  ["Actos", "Actonel"],
  ["Aldomet", "Aldactone"],
  ["Amaryl", "Amoxil"],
  ["amiodarone", "amlodipine"],
  ["amlodipine", "amitriptyline"],
  ["aripiprazole", "rabeprazole"],
  ["azathioprine", "azithromycin"],
  ["azithromycin", "erythromycin"],
  ["bisoprolol", "bisacodyl"],
  ["bumetanide", "budesonide"],
  ["carbimazole", "carbamazepine"],
  ["carvedilol", "captopril"],
  ["clarithromycin", "ciprofloxacin"],
  ["Depo-Medrol", "Depo-Provera"],
  ["Solu-Cortef", "Solu-Medrol"],
  ["Dilaudid", "Dilantin"],
  ["Diprivan", "Ditropan"],
  ["dipyridamole", "disopyramide"],
  ["dosulepin", "doxepin"],
  ["hydralazine", "hydrochlorothiazide"],
  ["isotretinoin", "tretinoin"],
  ["Janumet", "Januvia"],
];

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every text that is one letter away from a name: a letter left out, put in or changed. */
function typosOf(name: string): readonly string[] {
  const word = name.toLowerCase();
  const typos = [...word].flatMap((_, at) => [
    word.slice(0, at) + word.slice(at + 1),
    ...letters.flatMap((letter) => [
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
    ]),
  ]);
  return [...new Set(typos)].filter((typo) => typo !== word);
}

/** Typos of a pair whose best match is the other of the two. */
function mixUps(pair: readonly [string, string]): readonly { typo: string; meant: string; edits: number }[] {
  return [pair, [pair[1], pair[0]] as const].flatMap(([meant, other]) => {
    const otherId = findMedication(other).best?.id;
    return typosOf(meant).flatMap((typo) => {
      const { best } = findMedication(typo);
      if (best === undefined || best.id !== otherId) return [];
      return [{ typo, meant, edits: distance(typo, foldName(best.matched)) }];
    });
  });
}

describe("names that look alike", () => {
  test.each(lookAlikes)("%s and %s each find themselves and not the other", (first, second) => {
    const [one, two] = [findMedication(first), findMedication(second)];
    expect(one.best?.confidence).not.toBe("approximate");
    expect(two.best?.confidence).not.toBe("approximate");
    expect(one.best?.id).not.toBe(two.best?.id);
    expect(one.candidates.map(({ id }) => id)).not.toContain(two.best?.id);
    expect(two.candidates.map(({ id }) => id)).not.toContain(one.best?.id);
  });

  test.each(lookAlikes)("a one-letter typo of %s or %s is never taken for the other", (first, second) => {
    // A typo that is itself a listed name of the other is no mistake of the search.
    expect(mixUps([first, second]).filter(({ edits }) => edits > 0)).toEqual([]);
  });

  test("a mistyped first letter leaves the choice to the reader", () => {
    for (const [typed, meant] of [
      ["lonazepam", "clonazepam"],
      ["fuloxetine", "fluoxetine"],
      ["sentanyl", "fentanyl"],
    ] as const) {
      const { best, candidates } = findMedication(typed);
      expect(best).toBeUndefined();
      expect(candidates.map(({ id }) => id)).toContain(meant);
    }
  });

  test.each(["Estrona", "Eserine", "Leptin", "betaine", "pollen extract", "Suprofen", "Equilin", "almond", "fennel"])(
    "%s, a letter away from a brand, is taken for no medicine",
    (typed) => {
      expect(findMedication(typed).best).toBeUndefined();
    },
  );
});
