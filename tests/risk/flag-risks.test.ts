import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conditions,
  flagRisks,
  medications,
  otherSubstances,
  type RiskFlag,
  type RiskProfile,
  rules,
  substances,
} from "../../src/entries/risk.js";
import { MicrodosingError } from "../../src/errors.js";
import { severities } from "../../src/model/risk.js";
import { substanceIds } from "../../src/model/substance.js";
import { createRisk } from "../../src/risk/create-risk.js";
import { records } from "./records.js";

const { flag: report } = createRisk(records);
const ids = (profile: RiskProfile) => report(profile).flags.map((flag) => `${flag.id} ${flag.severity}`);

describe("how a text was read", () => {
  test("tells the state that a condition was looked at in", () => {
    const { recognised } = flagRisks({
      substance: "psilocybin",
      conditions: ["epilepsy, controlled", { name: "asthma", status: "past" }, "migraine"],
      familyHistory: ["bipolar, controlled"],
    });
    expect(recognised.map(({ id, status, relative }) => [id, status, relative])).toEqual([
      ["epilepsy", "controlled", undefined],
      ["asthma", "past", undefined],
      ["migraine", undefined, undefined],
      ["bipolar-disorder", undefined, "first-degree"],
    ]);
  });

  test("tells what was not understood once for each kind of thing", () => {
    const typed = "prefer not to say";
    const { unrecognised, flags } = flagRisks({ substance: "lsd", medications: [typed], conditions: [typed] });
    expect(unrecognised).toEqual([
      { input: typed, kind: "medication", suggestions: [] },
      { input: typed, kind: "condition", suggestions: [] },
    ]);
    expect(flags.map(({ id }) => id)).toEqual(["unrecognised-condition", "unrecognised-medication"]);
  });
});

describe("a word for two things", () => {
  const mixes = (profile: RiskProfile) =>
    flagRisks(profile).flags.flatMap(({ id, trigger }) => (trigger.input === "cristal" ? [id] : []));

  test("is no mix with itself", () => {
    expect(flagRisks({ taking: ["cristal"] })).toMatchObject({ substances: ["mdma"], highest: "none" });
    expect(mixes({ taking: ["cristal", "cristal"] })).toEqual([]);
  });

  test("is one with what is said beside it", () => {
    expect(mixes({ taking: ["cristal", "mdma"] })).toEqual(["stimulants-mdma"]);
    expect(mixes({ taking: ["mdma", "cristal"] })).toEqual(["stimulants-mdma"]);
    expect(mixes({ substance: "mdma", taking: ["cristal"] })).toEqual(["stimulants-mdma"]);
    expect(mixes({ substance: "lsd", taking: ["cristal"] }).length).toBeGreaterThan(0);
  });
});

describe("a substance that is no id", () => {
  const candidates = (profile: object) => {
    try {
      flagRisks(profile as RiskProfile);
      return undefined;
    } catch (error) {
      return error instanceof MicrodosingError ? [error.path, error.candidates] : error;
    }
  };

  test.each([
    [{ substance: "shrooms" }, "substance", ["psilocybin"]],
    [{ substance: ["lsd", "weed"] }, "substance[1]", ["cannabis"]],
    [{ substance: [{ id: "setas" }] }, "substance[0].id", ["psilocybin"]],
    [{ substance: "psilocibin" }, "substance", ["psilocybin"]],
    // Alcohol is none of the ten.
    [{ substance: "alcohol" }, "substance", []],
    [{ substance: "lsd", pregnancy: "shrooms" }, "pregnancy", []],
  ])("is refused with what people call so (%#)", (profile, path, meant) => {
    expect(candidates(profile)).toEqual([path, meant]);
  });
});

describe("medicines", () => {
  test.each(["lithium", "LITHIUM", "Priadel", "N05AN01", "n05an01", "lithium 400 mg"])("%s raises the rule", (name) => {
    expect(ids({ substance: "lsd", medications: [name] })).toEqual(["lithium contraindicated"]);
  });

  test("match a class by ATC prefix, and leave out what the rule excepts", () => {
    expect(ids({ substance: "lsd", medications: ["zoloft"] })).toEqual(["ssri minor"]);
    expect(ids({ substance: "lsd", medications: ["prozac"] })).toEqual(["unknown-medication unknown"]);
  });

  test("match a class also by a code that the index does not hold, which stays unrecognised", () => {
    const { flags, unrecognised } = report({ substance: "lsd", medications: [{ atc: "N06AB99" }] });
    expect(flags.map((flag) => flag.id)).toEqual(["ssri", "unrecognised-medication"]);
    expect(unrecognised).toEqual([{ input: "N06AB99", kind: "medication", suggestions: [] }]);
  });

  test("give the flags of every ingredient of a combination", () => {
    const flags = report({ substance: "lsd", medications: ["Combo"] }).flags;
    expect(flags.map((flag) => flag.id)).toEqual(["ssri", "unknown-medication"]);
  });

  test("are looked at under every identifier that is given", () => {
    const flags = ids({ substance: "lsd", medications: [{ name: "lamotrigine", atc: "N05AN01" }] });
    expect(flags).toEqual(["lithium contraindicated"]);
  });

  test("that were stopped still count for as long as the source says", () => {
    const stopped = (stoppedDaysAgo: number) =>
      report({ substance: "lsd", medications: [{ name: "sertraline", stoppedDaysAgo }] });
    expect(stopped(14).flags.map((flag) => flag.id)).toEqual(["ssri"]);
    expect(stopped(15)).toMatchObject({ flags: [], checked: [{ id: "ssri", outcome: "washed-out" }] });
  });

  test("that were stopped count on where no source gives a period", () => {
    expect(ids({ substance: "lsd", medications: [{ name: "lithium", stoppedDaysAgo: 3650 }] })).toEqual([
      "lithium contraindicated",
    ]);
  });

  test("looked at and found low are checked, with their sources", () => {
    expect(report({ substance: "lsd", medications: ["lamictal"] })).toMatchObject({
      flags: [],
      highest: "none",
      checked: [{ id: "lamotrigine", outcome: "low", references: ["review"] }],
      notice: { key: "risk:notice.no-flags" },
    });
  });

  test("that are only close say so, and raise a doubt where the close one is low", () => {
    expect(ids({ substance: "lsd", medications: ["lithum"] })).toEqual(["lithium contraindicated"]);
    expect(report({ substance: "lsd", medications: ["lithum"] }).flags[0]?.trigger).toEqual({
      input: "lithum",
      matched: "Lithium",
      code: "N05AN01",
      confidence: "approximate",
    });
    expect(ids({ substance: "lsd", medications: ["lamotrigene"] })).toEqual(["unknown-approximate unknown"]);
  });

  test("that are not recognised are kept as typed and raise an unknown flag", () => {
    const { flags, unrecognised } = report({ substance: "lsd", medications: ["<b>Zzyzx</b>"] });
    expect(flags).toMatchObject([{ severity: "unknown", kind: "unrecognised", trigger: { input: "<b>Zzyzx</b>" } }]);
    expect(unrecognised[0]?.input).toBe("<b>Zzyzx</b>");
  });
});

describe("substances, forms and routes", () => {
  test("ayahuasca is not vaporised DMT", () => {
    const medications = ["sertraline"];
    expect(ids({ substance: "ayahuasca", medications })).toEqual(["maoi major"]);
    expect(ids({ substance: { id: "dmt", form: "ayahuasca" }, medications })).toEqual(["maoi major"]);
    expect(ids({ substance: { id: "dmt", route: "vaporised" }, medications })).toEqual(["unknown-medication unknown"]);
  });

  test("a route that is not known leaves no rule out", () => {
    expect(ids({ substance: "dmt", medications: ["sertraline"] })).toEqual(["maoi major"]);
  });

  test("of one profile are compared with one another", () => {
    for (const substance of [["lsd", "cannabis"] as const, ["cannabis", "lsd"] as const]) {
      const { flags } = report({ substance });
      expect(flags.map((flag) => [flag.id, flag.substances])).toEqual([["mix", ["cannabis", "lsd"]]]);
    }
    expect(ids({ substance: "cannabis", otherSubstances: ["lsd"] })).toEqual(["mix major"]);
    expect(ids({ substance: "lsd", otherSubstances: ["cannabis"] })).toEqual(["mix major"]);
    expect(ids({ substance: ["lsd", "dmt"] })).toEqual(["unknown-substance unknown"]);
  });

  test("others are recognised by name in any script", () => {
    expect(ids({ substance: "lsd", otherSubstances: ["كحول"] })).toEqual(["alcohol major"]);
    expect(ids({ substance: "lsd", otherSubstances: ["ketchup"] })).toEqual(["unrecognised-substance unknown"]);
  });
});

describe("conditions and circumstances", () => {
  test("a condition is found by id, code, name in any language", () => {
    for (const condition of ["psychosis", "F20.0", "Esquizofrenia", "فصام"]) {
      expect(ids({ substance: "lsd", conditions: [condition] })).toEqual(["psychosis major"]);
    }
    expect(ids({ substance: "lsd", conditions: [{ icd11: "6A20.1", status: "past" }] })).toEqual(["psychosis major"]);
  });

  test("a state that no rule speaks of is unknown, not safe", () => {
    expect(ids({ substance: "lsd", conditions: [{ icd10: "F20", status: "controlled" }] })).toEqual([
      "unknown-condition unknown",
    ]);
  });

  test("a family history is a rule of its own", () => {
    expect(ids({ substance: "lsd", familyHistory: ["psychosis"] })).toEqual(["psychosis-family moderate"]);
    expect(ids({ substance: "lsd", familyHistory: [{ condition: "psychosis", relative: "other" }] })).toEqual([
      "unknown-family-history unknown",
    ]);
  });

  test("age, regimen, pregnancy, activity and dose are each flagged, looked at, or unknown", () => {
    expect(ids({ substance: "lsd", ageYears: 17.9 })).toEqual(["age major"]);
    expect(report({ substance: "lsd", ageYears: 18 })).toMatchObject({
      flags: [],
      checked: [{ id: "age", outcome: "outside-range" }],
    });
    expect(ids({ substance: "lsd", regimen: { dosesPerWeek: 2, weeks: 8 } })).toEqual(["regimen moderate"]);
    expect(ids({ substance: "lsd", regimen: { dosesPerWeek: 2, weeks: 7 } })).toEqual([]);
    expect(ids({ substance: "lsd", pregnancy: "pregnant" })).toEqual(["pregnant major"]);
    expect(ids({ substance: "lsd", pregnancy: "trying" })).toEqual(["unknown-pregnancy unknown"]);
    expect(ids({ substance: "lsd", activities: ["driving"] })).toEqual(["driving major"]);
    expect(ids({ substance: "lsd", dose: { amount: 10, unit: "µg" } })).toEqual(["unknown-dose unknown"]);
  });
});

describe("malformed input", () => {
  test.each([
    [undefined, "profile", "missing-field"],
    [7, "profile", "invalid-type"],
    [{}, "substance", "missing-field"],
    [{ substance: [] }, "substance", "out-of-range"],
    [{ substance: "lds" }, "substance", "unknown-id"],
    [{ substance: ["lsd", null] }, "substance[1]", "invalid-type"],
    [{ substance: { id: "lsd", route: "smokedd" } }, "substance.route", "unknown-id"],
    [{ substance: "lsd", medications: "lithium" }, "medications", "invalid-type"],
    [{ substance: "lsd", medications: ["lithium", ""] }, "medications[1]", "invalid-value"],
    [{ substance: "lsd", medications: [{}] }, "medications[0]", "missing-field"],
    [
      { substance: "lsd", medications: [{ name: "x", stoppedDaysAgo: -1 }] },
      "medications[0].stoppedDaysAgo",
      "out-of-range",
    ],
    [{ substance: "lsd", medications: Array(1001).fill("x") }, "medications", "out-of-range"],
    [{ substance: "lsd", ageYears: Number.NaN }, "ageYears", "invalid-value"],
    [{ substance: "lsd", ageYears: Number.POSITIVE_INFINITY }, "ageYears", "invalid-value"],
    [{ substance: "lsd", dose: { amount: 0, unit: "µg" } }, "dose.amount", "out-of-range"],
    [{ substance: "lsd", pregnancy: "yes" }, "pregnancy", "invalid-value"],
    [{ substance: "lsd", activities: ["flying"] }, "activities[0]", "invalid-value"],
    [{ substance: "lsd", medication: ["lithium"] }, "medication", "unknown-field"],
    [JSON.parse('{"substance":"lsd","__proto__":{"medications":[]}}'), "__proto__", "unknown-field"],
  ])("%j is refused at %s as %s", (profile, path, code) => {
    expect(() => flagRisks(profile as never)).toThrow(expect.objectContaining({ code }));
    expect(() => flagRisks(profile as never)).toThrow(path);
  });

  test.each([
    [{ substance: "lds" }, ["lsd"]],
    [{ substance: "Psilocibin" }, ["psilocybin"]],
    [{ substance: { id: "dmt", route: "smokedd" } }, ["smoked"]],
    [{ substance: "coffee" }, []],
    [{ substance: "" }, []],
  ])("%j names what may have been meant", (profile, candidates) => {
    expect(() => flagRisks(profile as never)).toThrow(expect.objectContaining({ code: "unknown-id", candidates }));
  });
});

const profile = fc.record<RiskProfile>(
  {
    substance: fc.uniqueArray(fc.constantFrom(...substanceIds), { minLength: 1, maxLength: 3 }),
    medications: fc.array(
      fc.oneof(
        fc.constantFrom(...medications.flatMap((entry) => entry.names.map(({ name }) => name))),
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
      ),
      { maxLength: 5 },
    ),
    conditions: fc.array(fc.constantFrom(...conditions.map((entry) => entry.id)), { maxLength: 3 }),
    otherSubstances: fc.array(fc.constantFrom(...otherSubstances.map((entry) => entry.id)), { maxLength: 2 }),
    ageYears: fc.integer({ min: 0, max: 120 }),
  },
  { requiredKeys: ["substance"] },
);
const rank = (flag: RiskFlag) => severities.indexOf(flag.severity);

describe("properties over the library's own records", () => {
  test("adding a medicine, a condition or a substance never removes a flag or lowers its severity", () => {
    fc.assert(
      fc.property(
        profile,
        fc.constantFrom(...medications),
        fc.constantFrom(...conditions),
        fc.constantFrom(...substances),
        (before, medicine, condition, substance) => {
          const after: RiskProfile = {
            ...before,
            substance: [...new Set([...(before.substance as never[]), substance.id])] as never,
            medications: [...(before.medications ?? []), medicine.name],
            conditions: [...(before.conditions ?? []), condition.id],
          };
          const more = flagRisks(after).flags;
          for (const flag of flagRisks(before).flags) {
            // What is not known of a medicine may be told of the substance that it is, once that is asked about.
            const isSame = ({ id, kind, trigger }: RiskFlag): boolean =>
              flag.severity === "unknown" ||
              (id === flag.id && (kind === "substance" || JSON.stringify(trigger) === JSON.stringify(flag.trigger)));
            const kept = more.filter(
              (each) => isSame(each) && flag.substances.every((id) => each.substances.includes(id)),
            );
            expect(kept.length, flag.id).toBeGreaterThan(0);
            expect(Math.min(...kept.map(rank))).toBeLessThanOrEqual(rank(flag));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("order does not matter, flags come most severe first, and nothing typed is lost", () => {
    fc.assert(
      fc.property(profile, (asked) => {
        const { flags, highest, recognised, unrecognised } = flagRisks(asked);
        expect(flags.map(rank)).toEqual([...flags.map(rank)].sort((a, b) => a - b));
        expect(highest).toBe(flags[0]?.severity ?? "none");
        const reversed = { ...asked, medications: [...(asked.medications ?? [])].reverse() };
        expect(flagRisks(reversed).flags).toEqual(flags);
        const seen = new Set([...recognised, ...unrecognised].map((entry) => entry.input));
        for (const text of asked.medications ?? []) expect(seen).toContain(text);
      }),
      { numRuns: 200 },
    );
  });

  test("each pair of a recognised medicine and a substance is flagged, checked or unknown", () => {
    for (const { name } of medications) {
      for (const substance of substanceIds) {
        const { flags, checked } = flagRisks({ substance, medications: [name] });
        const about = [
          ...flags.filter((flag) => flag.trigger.input === name),
          ...checked.filter((pair) => pair.input === name),
        ];
        expect(about.length, `${name} with ${substance}`).toBeGreaterThan(0);
      }
    }
  });

  test("every medicine that a rule names is in the index, so that it can be reached by name", () => {
    const known = new Set(medications.map((entry) => entry.id));
    const unreachable = rules.flatMap(({ id, trigger }) => {
      if (trigger.type !== "medication") return [];
      const named = [...(trigger.ingredients ?? []), ...(trigger.except ?? [])];
      return named.filter((name) => !known.has(name)).map((name) => `${id}: ${name}`);
    });
    expect(unreachable).toEqual([]);
  });
});
