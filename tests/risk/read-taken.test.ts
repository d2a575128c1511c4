import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMedication, findSubstance, flagRisks, medications, readingWords } from "../../src/entries/risk.js";
import { severities } from "../../src/model/risk.js";
import { substanceIds } from "../../src/model/substance.js";
import { createRisk } from "../../src/risk/create-risk.js";
import { records } from "./records.js";

const { flag, findMedication: find } = createRisk({ ...records, readingWords });
const read = (text: string, flagWith: typeof flag = flag) => {
  const { recognised, unrecognised } = flagWith({ substance: "lsd", medications: [text] });
  return { ids: recognised.map(({ id }) => id), left: unrecognised.map(({ input }) => input) };
};

const readWhole = (text: string) => read(text, flagRisks);

describe("a name with what people and records write around it", () => {
  test.each([
    ["Sertraline 50mg", ["sertraline"]],
    ["sertraline (50 mg)", ["sertraline"]],
    ["Sertraline 5 mg/mL", ["sertraline"]],
    ["sertraline hydrochloride 50 MG Oral Tablet", ["sertraline"]],
    ["sertraline 50 mg tablet, 30", ["sertraline"]],
    ["Zoloft (Sertraline)", ["sertraline"]],
    ["Zoloft XR 0.5 once daily for sleep", ["sertraline"]],
    ["lithium carbonate 400mg MR tablets, one at night", ["lithium"]],
    ["my zolofts", ["sertraline"]],
    ["lithium's", ["lithium"]],
    ["zoloft50mg", ["sertraline"]],
    ["sertralina 50 mg al día", ["sertraline"]],
    ["Sertralin 50 mg morgens", ["sertraline"]],
    ["lithium and Zoloft", ["lithium", "sertraline"]],
    ["lithium/Zoloft + olanzapine", ["lithium", "sertraline", "olanzapine"]],
    ["an SSRI", ["ssris"]],
    ["taking some SSRIs currently", ["ssris"]],
    ["N06AB06", ["sertraline"]],
    ["beer", ["alcohol"]],
  ])("%j is %j, and nothing is left over", (text, ids) => {
    expect(read(text)).toEqual({ ids, left: [] });
  });

  test.each([
    ["sertraline foobarol", ["sertraline"], ["foobarol"]],
    ["foobarol, sertraline", ["sertraline"], ["foobarol"]],
    ["foobarol 50 mg", [], ["foobarol 50 mg"]],
    ["50 mg", [], ["50 mg"]],
    ["tablet", [], ["tablet"]],
    ["?", [], ["?"]],
  ])("%j is %j, and what is left over is told: %j", (text, ids, left) => {
    expect(read(text)).toEqual({ ids, left });
  });

  test.each([
    ["ketamine, g", ["ketamine"], ["g"]],
    ["ket and g", ["ketamine"], ["g"]],
    ["tramadol K?", ["tramadol"], ["K"]],
    ["ayahuasca and my meds", ["ayahuasca"], ["my meds"]],
    ["ketamine plus prescription drugs", ["ketamine"], ["prescription drugs"]],
    ["mdma, supplements", ["mdma"], ["supplements"]],
    ["ketamina y copas", ["ketamine"], ["copas"]],
    ["ayahuasca y pastillas", ["ayahuasca"], ["pastillas"]],
    ["lithium and potassium", ["lithium"], ["potassium"]],
    ["St John's wort", ["hyperici-herba"], []],
    ["sertraline 50 mg tablets, 2 pills a day", ["sertraline"], []],
    ["lithium pills and zoloft pills", ["lithium", "sertraline"], []],
  ])("what %j names without saying what it is, is told: %j, %j", (text, ids, left) => {
    expect(readWhole(text)).toEqual({ ids, left });
  });

  test.each([
    ["acid and weed", ["lsd", "cannabis"]],
    ["shrooms with x", ["psilocybin", "mdma"]],
    ["lithium and weed and acid", ["lithium", "cannabis", "lsd"]],
    ["ácido y coca", ["lsd", "cocaine"]],
    ["tripping on acid", ["lsd"]],
    ["lsd and 25c", ["lsd", "nbome"]],
    ["folic acid and weed", ["folic-acid", "cannabis"]],
  ])("a word that means a substance only by itself does so beside an and: %j is %j", (text, ids) => {
    expect(readWhole(text)).toEqual({ ids, left: [] });
  });

  test.each([
    ["ketamine for psychosis", ["ketamine", "psychosis"]],
    ["abilify for schizophrenia", ["aripiprazole", "psychosis"]],
    ["sertralina para la ansiedad", ["sertraline", "anxiety-disorder"]],
    ["seroquel, bipolar", ["quetiapine", "bipolar-disorder"]],
    ["prozac depression", ["fluoxetine", "depression"]],
    ["pregnant", ["pregnant"]],
  ])("what it is taken for, or what stands in the wrong field, is read as a condition: %j is %j", (text, ids) => {
    expect(readWhole(text)).toEqual({ ids, left: [] });
  });

  test("a condition beside a no is told as not understood", () => {
    expect(readWhole("not pregnant")).toEqual({ ids: [], left: ["not pregnant"] });
    expect(readWhole("lithium for my mother's epilepsy").ids).toEqual(["lithium", "epilepsy"]);
    const { recognised } = flagRisks({ substance: "lsd", medications: ["lithium for my mother's epilepsy"] });
    expect(recognised[1]?.relative).toBe("first-degree");
  });

  test.each(["no", "Nope", "never", "I don't take anything", "none that I know of", "no tomo medicamentos", "لا"])(
    "%j says that nothing is taken as well",
    (text) => {
      expect(readWhole(text)).toEqual({ ids: ["none"], left: [] });
    },
  );

  test("what stands after the purpose is no medicine that was not recognised, but a name there still counts", () => {
    expect(read("sertraline for my anxious moods")).toEqual({ ids: ["sertraline"], left: [] });
    expect(read("sertraline for lithium shakes, foobarol")).toEqual({
      ids: ["sertraline", "lithium"],
      left: ["foobarol"],
    });
  });

  test.each(["none", "None", "n/a", "N/A", "-", "—", "nil", "no medication", "ninguno", "لا شيء"])(
    "%j says that nothing is taken",
    (text) => {
      const report = flag({ substance: "lsd", medications: [text] });
      expect(report.flags).toEqual([]);
      expect(report.recognised).toMatchObject([{ input: text, id: "none" }]);
      expect(report.unrecognised).toEqual([]);
    },
  );

  test("a salt beside a name is no medicine of its own, and alone it is", () => {
    const potassium = { ...records.medications[0], id: "potassium", name: "Potassium", rxcui: "1", atc: ["A12BA01"] };
    const medicine = { ...potassium, names: [{ name: "Potassium", type: "inn" as const }] };
    const own = createRisk({ ...records, readingWords, medications: [...records.medications, medicine] } as never);
    const ids = (text: string) => own.flag({ substance: "lsd", medications: [text] }).recognised.map(({ id }) => id);
    expect(ids("sertraline potassium")).toEqual(["sertraline"]);
    expect(ids("potassium sertraline")).toEqual(["sertraline"]);
    expect(ids("sertraline, potassium")).toEqual(["sertraline", "potassium"]);
    expect(ids("potassium 600 mg")).toEqual(["potassium"]);
  });
});

describe("a name with a mistake", () => {
  test.each([
    ["sertralline", "sertraline"],
    ["Zolotf", "sertraline"],
    ["lithuim 400 mg", "lithium"],
    ["lamictle", "lamotrigine"],
  ])("%j is taken for %s, and the flag says so", (text, id) => {
    expect(find(text).best).toMatchObject({ id, confidence: "approximate" });
    const { flags } = flag({ substance: "lsd", medications: [text] });
    expect(JSON.stringify(flags.map(({ message }) => message))).toMatch(/risk:note\.approximate|approximate\.message/);
  });

  test.each(["sertroxline", "olanxapone", "zopofd", "ertraline", "lith"])("%j is not assumed", (text) => {
    expect(find(text).best).toBeUndefined();
    expect(read(text).ids).toEqual([]);
  });

  test("what is two letters away is offered", () => {
    expect(find("sertroxline").candidates.map(({ id }) => id)).toEqual(["sertraline"]);
    const { unrecognised } = flag({ substance: "lsd", medications: ["sertroxline"] });
    expect(unrecognised).toMatchObject([{ suggestions: ["Sertraline"] }]);
  });

  test("a correctly typed name of something else is never taken for one that is a letter away", () => {
    const words = { ...readingWords, taken: { ...readingWords.taken, otherNames: ["Sertralane"] } };
    const own = createRisk({ ...records, readingWords: words });
    expect(own.findMedication("sertralane").best).toBeUndefined();
    expect(own.findMedication("sertralane").candidates.map(({ id }) => id)).toEqual(["sertraline"]);
    expect(own.findMedication("sertralene").best?.id).toBe("sertraline");
  });
});

describe("what is read as a whole or not at all", () => {
  test.each([
    "2-(4-[3-(2-chloro-10H-phenothiazin-10-yl)propyl]-1-sertralinyl)lithium",
    "7-chloro-1-methyl-5-phenyl-lithium",
  ])("a systematic name %j", (text) => {
    expect(read(text)).toEqual({ ids: [], left: [text] });
  });

  test.each([
    ["1-lithium", ["lithium"]],
    ["5-x 2-y lithium", ["lithium"]],
    ["5-sertraline/2-lithium", ["sertraline", "lithium"]],
  ])("but not %j", (text, ids) => {
    expect(read(text).ids).toEqual(ids);
  });

  test("more words than a list has are no list of mistyped names", () => {
    expect(read("some sertralene thing xxyy").ids).toEqual(["sertraline"]);
    expect(read("aabb sertralene ccdd eeff gghh").ids).toEqual([]);
  });

  test("what is as close to two is neither", () => {
    const near = { ...records.medications[0], id: "near", name: "Sertralone", rxcui: "2", atc: ["X01AA01"] };
    const medicine = { ...near, names: [{ name: "Sertralone", type: "brand" as const }] };
    const own = createRisk({ ...records, readingWords, medications: [...records.medications, medicine] } as never);
    // One letter from sertraline, and one from Sertralone.
    expect(own.findMedication("sertralne").best).toBeUndefined();
    expect(
      own
        .findMedication("sertralne")
        .candidates.map(({ id }) => id)
        .sort(),
    ).toEqual(["near", "sertraline"]);
    expect(own.findMedication("sertralxne").best).toBeUndefined();
    expect(own.findMedication("sertralinne").best?.id).toBe("sertraline");
  });
});

describe("the library's own names", () => {
  test.each([
    ["acid", "lsd"],
    ["acid 10 ug", "lsd"],
    ["folic acid", undefined],
    ["hyaluronic acid", undefined],
    ["lion's mane mushroom", undefined],
    ["mushrooms", "psilocybin"],
    ["reishi mushrooms and folic acid", undefined],
    ["dust mites", undefined],
    ["x", "mdma"],
    ["2 x daily", undefined],
    ["chat", "khat"],
    ["CBD oil", "cannabis"],
    ["Syrian rue", "syrian-rue"],
    ["shroooms", "psilocybin"],
    ["5meodmt", "5-meo-tryptamines"],
  ])("%j as a substance is %s", (text, id) => {
    expect(findSubstance(text).best?.id).toBe(id);
  });

  test("a form and a route go by a name", () => {
    expect(findSubstance("magic truffles").best).toMatchObject({ id: "psilocybin", form: "truffle" });
    expect(findSubstance("changa").best).toMatchObject({ id: "dmt", route: "smoked" });
    expect(findSubstance("CBD").best).toMatchObject({ id: "cannabis", form: "cannabidiol" });
  });

  test.each([
    ["セルトラリン錠50mg", "sertraline"],
    ["盐酸舍曲林片", "sertraline"],
    ["وترامادول", "tramadol"],
    ["бензодиазепины foobar", undefined],
    ["312940", "sertraline"],
  ])("%j as a medicine is %s", (text, id) => {
    expect(findMedication(text).best?.id).toBe(id);
  });

  test("what is taken has one answer in whichever list it stands", () => {
    for (const text of ["tramadol", "diphenhydramine", "caffeine 200 mg", "Xanax", "weed", "5-HTP", "kratom"]) {
      for (const substance of substanceIds) {
        const said = (asked: object) =>
          flagRisks({ substance, ...asked }).flags.map(({ id, severity }) => `${id} ${severity}`);
        const expected = said({ medications: [text] });
        expect(said({ otherSubstances: [text] }), `${text} ${substance}`).toEqual(expected);
        expect(said({ taking: [text] }), `${text} ${substance}`).toEqual(expected);
      }
    }
  });
});

const name = fc.constantFrom(...medications.map((entry) => entry.name));
const rank = (typed: string, substance: (typeof substanceIds)[number]) =>
  [...severities, "none"].indexOf(flagRisks({ substance, medications: [typed] }).highest);

describe("properties", () => {
  test("a second medicine in the same string, or a word, never lowers what is highest", () => {
    const joint = fc.constantFrom(", ", " and ", "/", " + ", " & ", " ");
    const word = fc.oneof(name, fc.constantFrom("50 mg", "XR", "tablet", "for sleep", "foobarol", "twice daily"));
    fc.assert(
      fc.property(name, joint, word, fc.constantFrom(...substanceIds), (first, by, second, substance) => {
        const alone = rank(first, substance);
        expect(rank(`${first}${by}${second}`, substance)).toBeLessThanOrEqual(alone);
      }),
      { numRuns: 1500 },
    );
  });

  test("the same text is read the same way, however often, and nothing typed is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        (text) => {
          const report = flagRisks({ substance: "lsd", medications: [text] });
          expect(flagRisks({ substance: "lsd", medications: [text] })).toEqual(report);
          expect(report.recognised.length + report.unrecognised.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("what may not be taken, or no longer", () => {
  test.each([
    "no lithium",
    "not lithium",
    "I stopped lithium last year",
    "used to take lithium",
    "lithium, quit",
    "sin litio",
    "ya no tomo litio",
    "dejé el litio",
    "توقفت عن الليثيوم",
    "بدون ليثيوم",
  ])("%j is read as taken, on the safe side, and that is told", (text) => {
    for (const list of ["medications", "taking"] as const) {
      const { flags, recognised, unrecognised } = flagRisks({ substance: "lsd", [list]: [text] });
      expect(recognised).toMatchObject([{ id: "lithium", onSafeSide: true }]);
      expect(unrecognised).toEqual([]);
      expect(flags[0]).toMatchObject({
        id: "lithium-classic-psychedelics",
        message: { values: { note: { message: { key: "risk:note.as-taken", values: { input: text } } } } },
      });
    }
  });

  test("is not told so where the text says no such thing, or where it is told when it was stopped", () => {
    for (const medication of ["lithium", "lithium at night", { name: "lithium, stopped", stoppedDaysAgo: 3 }]) {
      const { flags, recognised } = flagRisks({ substance: "lsd", medications: [medication] });
      expect(recognised[0]).not.toHaveProperty("onSafeSide");
      expect(JSON.stringify(flags)).not.toContain("as-taken");
    }
  });

  test("is not recognised where no name stands with it", () => {
    expect(flagRisks({ substance: "lsd", medications: ["stopped"] }).unrecognised).toMatchObject([
      { input: "stopped" },
    ]);
  });
});

test.each(["x-", "mushroom ", "1, ", "zzyzx ", "seta ", "فطر ", "no, ", "lithium for zz ", "lithium, zz, "])(
  "a text of many times %j is read in time that grows with its length",
  (part) => {
    const began = performance.now();
    const text = part.repeat(50_000);
    flag({ taking: [text], conditions: [text] });
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);

test.each([
  ["Tylenol 3", "codeine"],
  ["Tylenol #3", "codeine"],
  ["Tylenol 3 times a day", undefined],
  ["Tylenol, 3 pm", undefined],
  ["Tylenol 3x daily", undefined],
])("in %j a number is a part of the name, or how often: %s", (text, holds) => {
  const [found] = flagRisks({ substance: "lsd", medications: [text] }).recognised;
  expect((found?.ingredients ?? []).find((each) => each === "codeine")).toBe(holds);
});

test.each([
  ["SAMe", ["ademetionine"], []],
  ["same as before", [], ["same as before"]],
  ["the same", [], ["the same"]],
  ["Same, lithium", ["lithium"], ["Same"]],
])("an everyday word is a name only as the name is written: %j is %j", (text, ids, left) => {
  expect(readWhole(text)).toEqual({ ids, left });
});

test.each([
  ["prozac, I'm 17", ["fluoxetine", "age"], []],
  ["prozac 50, im 50 mg", ["fluoxetine"], []],
  ["amitriptyline 10mg nocte", ["amitriptyline"], []],
  ["Nocte", ["zolpidem"], []],
  ["ليثيوم ٣٠٠", ["lithium"], []],
  ["zoloft, my dad had a heart attack", ["sertraline", "coronary-disease"], ["dad had"]],
  ["coca cola", [], ["coca cola"]],
  ["bk-mdma", [], ["bk-mdma"]],
])("a line on what is taken tells an age and a family too: %j is %j, and %j is left over", (text, ids, left) => {
  expect(readWhole(text)).toEqual({ ids, left });
});

test("a condition among what is taken is that of whom the text names", () => {
  const { recognised } = flagRisks({ substance: "lsd", medications: ["zoloft, my dad had a heart attack"] });
  expect(recognised[1]).toMatchObject({ id: "coronary-disease", relative: "first-degree" });
});

test("a report is about what is not taken only where it is about nothing else", () => {
  const denied = ["I don't drink", "no cocaine", "no mdma"];
  expect(flagRisks({ substance: "lsd", taking: denied }).substances).toEqual(["lsd"]);
  expect(flagRisks({ taking: [...denied, "lsd"] }).substances).toEqual(["lsd"]);
  expect(flagRisks({ taking: ["no mdma"] }).substances).toEqual(["mdma"]);
  expect(flagRisks({ substance: "mdma", taking: ["no mdma"] }).substances).toEqual(["mdma"]);
});

test("what is perhaps taken is judged with all the rest, though a report is not about it", () => {
  const ids = (profile: Parameters<typeof flagRisks>[0]) => flagRisks(profile).flags.map(({ id }) => id);
  expect(ids({ substance: "lsd", taking: ["maybe mdma", "alcohol"] })).toContain("alcohol-mdma");
  expect(ids({ substance: "lsd", taking: ["maybe ibogaine"] })).toContain("ibogaine-heart-rhythm");
  expect(ids({ substance: "lsd", taking: ["maybe mdma"], conditions: ["epilepsy"] })).toContain("epilepsy-mdma");
  expect(flagRisks({ substance: "lsd", taking: ["no mdma", "mdma"] }).substances).toEqual(["lsd", "mdma"]);
});

test("an age that is given goes before one that may be somebody else's", () => {
  const under18 = (ageYears: number | undefined, text: string) =>
    flagRisks({ substance: "lsd", ageYears, conditions: [text] }).flags.some(({ id }) => id.startsWith("under-18"));
  expect(under18(undefined, "my son is 16")).toBe(true);
  expect(under18(34, "my son is 16")).toBe(false);
  expect(under18(34, "I'm 16")).toBe(true);
  expect(under18(16, "my son is 16")).toBe(true);
});
