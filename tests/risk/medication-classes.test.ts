import { describe, expect, test } from "vitest";
import {
  findMedication,
  flagRisks,
  medicationClasses,
  medications,
  type ProfileMedication,
  type RiskProfile,
  substances,
} from "../../src/entries/risk.js";
import {
  isMedicationClassId,
  type Medication,
  type MedicationClass,
  medicationClassIds,
} from "../../src/model/medication.js";
import { substanceIds } from "../../src/model/substance.js";
import { createRisk } from "../../src/risk/create-risk.js";
import { medicationClass, records, rule } from "./records.js";

const without = { ...records, medicationClasses: [] };
const { findMedication: find, flag: check } = createRisk(records);
const finderOf = (medicationClasses: readonly MedicationClass[]) =>
  createRisk({ ...records, medicationClasses }).findMedication;

test("every class of the records has a label in every language, and nothing else has", () => {
  expect([...medicationClassIds]).toEqual(medicationClasses.map(({ id }) => id).sort());
  expect([isMedicationClassId("opioids"), isMedicationClassId("own-class")]).toEqual([true, false]);
});

test("what names no ingredient of the index is never without a flag", () => {
  const kit = { ...records.medications[0], id: "kit", name: "Kit", names: [{ name: "Kit", type: "brand" as const }] };
  const withKit = (fields: Partial<Medication>) =>
    createRisk({ ...records, medications: [{ ...kit, atc: ["V04CA01"], ...fields } as Medication] });
  expect(() => withKit({ ingredients: [] })).toThrow(
    expect.objectContaining({ code: "out-of-range", path: "records.medications[0].ingredients" }),
  );
  const { flag: report } = withKit({});
  const { flags, recognised, unrecognised } = report({ substance: "lsd", medications: ["SSRI"] });
  expect(flags.map(({ id }) => id)).toContain("unrecognised-medication");
  expect([recognised.length, unrecognised[0]?.input]).toEqual([0, "SSRI"]);
  expect(report({ substance: "lsd", medications: ["Kit"] }).highest).toBe("unknown");
  // Rules on the whole class still hold.
  expect(report({ substance: "lsd", medications: ["SSRI"] }).flags.map(({ id }) => id)).toContain("ssri");
});

describe("finding a class", () => {
  test.each([
    ["SSRIs", "ssris", "exact"],
    ["ssri", "ssris", "synonym"],
    ["ISRS", "ssris", "synonym"],
    ["مثبطات استرداد السيروتونين", "ssris", "synonym"],
    ["N06AB", "ssris", "exact"],
    ["Mood Stabilizers", "mood-stabilizers", "exact"],
    ["mood stabiliser", "mood-stabilizers", "approximate"],
  ])("%j is %s by a match that is %s", (text, id, confidence) => {
    expect(find(text).best).toMatchObject({ id, class: true, confidence });
  });

  test("gives the prefixes and the ingredients of all members", () => {
    expect(find("SSRI").best).toEqual({
      id: "ssris",
      name: "SSRIs",
      atc: ["N06AB"],
      class: true,
      ingredients: ["fluoxetine", "sertraline"],
      matched: "SSRI",
      confidence: "synonym",
      score: 1,
    });
    expect(find("mood stabilizer").best?.ingredients).toEqual(["lamotrigine", "lithium"]);
    expect(find("combinations").best?.ingredients).toEqual(["olanzapine", "sertraline"]);
  });

  test("marks no medicine as a class", () => {
    expect(find("sertraline").best).not.toHaveProperty("class");
    expect(find("Combo").best).not.toHaveProperty("class");
  });

  test("a prefix that is a part of a class is no name of it", () => {
    expect(find("N05AN")).toEqual({ candidates: [] });
  });

  test("is never chosen where a medicine is as close", () => {
    const near = finderOf([medicationClass("near", "Lamictol", ["N06AB"], [])]);
    expect(near("lamictel").candidates.map(({ id }) => id)).toEqual(["lamotrigine", "near"]);
    expect(near("lamictel").best).toBeUndefined();
    expect(near("lamictall").best?.id).toBe("lamotrigine");
    expect(near("lamictoll").best?.id).toBe("near");
    const same = finderOf([medicationClass("same", "Zoloft", ["N06AB"], [])]);
    expect(same("Zoloft").best).toBeUndefined();
    expect(same("Zoloft").candidates).toHaveLength(2);
  });

  test("needs the classes to be given", () => {
    expect(createRisk(without).findMedication("SSRI").best).toBeUndefined();
  });
});

describe("a class in a profile", () => {
  const ids = (profile: RiskProfile) => check(profile).flags.map((flag) => `${flag.id} ${flag.severity}`);

  test("raises the rules of its members, each once, and the unknown of a member that no rule speaks of", () => {
    const report = check({ substance: "lsd", medications: ["SSRI"] });
    const trigger = { input: "SSRI", matched: "SSRI", code: "N06AB", class: true, confidence: "synonym" };
    // The rule on SSRIs leaves out fluoxetine.
    expect(report.flags.map(({ id, trigger: own }) => [id, own])).toEqual([
      ["ssri", trigger],
      ["unknown-medication", trigger],
    ]);
    expect(report.flags[1]?.message).toEqual({
      key: "risk:unknown.medication-class.message",
      values: { input: "SSRI", matched: "SSRI" },
    });
    expect(report.recognised).toEqual([
      { input: "SSRI", kind: "medication", id: "ssris", matched: "SSRI", class: true, confidence: "synonym" },
    ]);
    expect(report.unrecognised).toEqual([]);
  });

  test("names no code where it has several", () => {
    const { flags, checked } = check({ substance: "lsd", medications: ["mood stabilizers"] });
    expect(flags.map(({ id, trigger }) => [id, trigger.code])).toEqual([["lithium", undefined]]);
    expect(checked.map(({ id, outcome }) => [id, outcome])).toEqual([["lamotrigine", "low"]]);
  });

  test("counts every ingredient of a member that is a combination", () => {
    expect(ids({ substance: "lsd", medications: ["combinations"] })).toEqual([
      "ssri minor",
      "unknown-medication unknown",
    ]);
  });

  test("counts what a rule says of the combination itself", () => {
    const ofCombination = rule({ id: "combined", trigger: { type: "medication", atc: ["N06CA99"] } });
    const { flags } = createRisk({ ...records, rules: [ofCombination] }).flag({
      substance: "lsd",
      medications: ["combinations"],
    });
    expect(flags.map(({ id }) => id)).toContain("combined");
  });

  test("that was stopped is judged by the period of each member's rules", () => {
    const stopped = (stoppedDaysAgo: number) =>
      check({ substance: "lsd", medications: [{ name: "SSRIs", stoppedDaysAgo }] });
    expect(stopped(14).flags.map(({ id }) => id)).toEqual(["ssri", "unknown-medication"]);
    expect(stopped(15).flags.map(({ id }) => id)).toEqual(["unknown-medication"]);
    expect(stopped(15).checked).toMatchObject([{ id: "ssri", outcome: "washed-out" }]);
  });

  test("is not recognised by records without classes, which is not silent", () => {
    expect(createRisk(without).flag({ substance: "lsd", medications: ["SSRI"] })).toMatchObject({
      flags: [{ id: "unrecognised-medication", severity: "unknown" }],
      unrecognised: [{ input: "SSRI" }],
    });
  });
});

describe("the library's own classes", () => {
  const key = (flag: { readonly id: string; readonly severity: string }) => `${flag.id} ${flag.severity}`;
  const flagsOf = (substance: (typeof substanceIds)[number], medication: ProfileMedication) =>
    flagRisks({ substance, medications: [medication] }).flags.map(key);

  test("are found by every name, in any case", () => {
    for (const { id, names } of medicationClasses) {
      for (const { name } of names) {
        for (const typed of [name, name.toUpperCase(), ` ${name.toLowerCase()} `]) {
          expect(findMedication(typed).best, typed).toMatchObject({ id, class: true });
        }
      }
    }
  });

  test.each([
    ["SSRI", "selective-serotonin-reuptake-inhibitors"],
    ["SSRIs", "selective-serotonin-reuptake-inhibitors"],
    ["ISRS", "selective-serotonin-reuptake-inhibitors"],
    ["مثبطات استرداد السيروتونين الانتقائية", "selective-serotonin-reuptake-inhibitors"],
    ["benzos", "benzodiazepines"],
    ["benzodiazepines", "benzodiazepines"],
    ["antidepressant", "antidepressants"],
    ["tricyclic", "tricyclic-antidepressants"],
    ["MAOI", "monoamine-oxidase-inhibitors"],
    ["beta blocker", "beta-blockers"],
    ["statins", "statins"],
    ["opioids", "opioids"],
  ])("understand %s", (text, id) => {
    expect(findMedication(text).best?.id).toBe(id);
  });

  test("leave lithium out of the antipsychotics, and have it among the mood stabilizers", () => {
    expect(findMedication("antipsychotics").best?.ingredients).not.toContain("lithium");
    expect(flagRisks({ substance: "lsd", medications: ["mood stabilizer"] }).highest).toBe("contraindicated");
  });

  const nameOf = (id: string): string => medications.find((entry) => entry.id === id)?.name ?? id;

  test.each([
    ["opioids", "dmt", "caffeine"],
    ["opioids", "cannabis", "caffeine"],
    ["painkillers", "mdma", "decongest"],
  ])("%s with %s says nothing of %s, which is only beside it in some products", (name, substance, word) => {
    const { flags } = flagRisks({ substance: substance as "dmt", medications: [name] });
    expect(flags.map(({ id }) => id).filter((id) => id.includes(word))).toEqual([]);
  });

  test.each(medicationClasses.map((entry) => [entry.id, entry] as const))(
    "%s gives at least every flag that each member gives by what makes it one, for each substance, taken or stopped",
    (_id, { name, atc }) => {
      const best = findMedication(name).best;
      const members = new Set([
        ...medications.filter((entry) => entry.atc.some((code) => atc.some((prefix) => code.startsWith(prefix)))),
        ...medications.filter((entry) => best?.ingredients.includes(entry.id)),
      ]);
      expect(members.size).toBeGreaterThan(0);
      // Who names a class has not said that it is ketamine or cannabis.
      for (const { medications: own = [] } of substances) {
        for (const member of members) if (own.some((each) => each.id === member.id)) members.delete(member);
      }
      for (const substance of substanceIds) {
        for (const stopped of [{}, { stoppedDaysAgo: 3 }, { stoppedDaysAgo: 30 }]) {
          const own = new Set(flagsOf(substance, { name, ...stopped }));
          // Caffeine beside an opioid is in a product of the class, and is not what the word means.
          const foreign = ({ ingredients = [] }: (typeof medications)[number]): ReadonlySet<string> =>
            new Set(
              ingredients
                .filter((each) => !best?.ingredients.includes(each))
                .flatMap((each) => flagsOf(substance, { name: nameOf(each), ...stopped })),
            );
          const missing = [...members].flatMap((member) => {
            const others = foreign(member);
            return flagsOf(substance, { name: member.name, ...stopped })
              .filter((flag) => !own.has(flag) && !others.has(flag))
              .map((flag) => `${flag} of ${member.id} with ${substance}`);
          });
          expect(missing).toEqual([]);
        }
      }
    },
  );
});
