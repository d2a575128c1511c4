import { describe, expect, test } from "vitest";
import * as risk from "../../src/entries/risk.js";
import { createRisk } from "../../src/risk/create-risk.js";
import { records, rule } from "./records.js";

describe("jobs over given records", () => {
  test("are five, over those records alone", () => {
    const jobs = createRisk(records);
    expect(Object.keys(jobs)).toEqual([
      "flag",
      "findMedication",
      "findSubstance",
      "findCondition",
      "interactionsByRxcui",
    ]);
    expect(jobs.findSubstance("beer").best).toMatchObject({ id: "alcohol", kind: "other", confidence: "synonym" });
    expect(jobs.findCondition("esquizofrenia").best).toMatchObject({ id: "psychosis", matched: "esquizofrenia" });
    const lithium = records.medications[0]?.rxcui ?? "";
    expect(jobs.interactionsByRxcui([lithium]).flags.map(({ id, substances }) => [id, substances.length])).toEqual([
      ["lithium", 1],
      ["unknown-medication", 9],
    ]);
    expect(jobs.flag({ substance: "lsd", medications: ["lithium"] }).highest).toBe("contraindicated");
    expect(jobs.findMedication("Zoloft").best?.id).toBe("sertraline");
    expect(jobs.findMedication("paracetamol").candidates).toEqual([]);
  });

  test("leave what stands beside the records alone, so that all of the library's exports may be given", () => {
    const { flag } = createRisk({ ...risk, rules: [] });
    expect(flag({ substance: "lsd", medications: ["lithium"] }).flags.map(({ id }) => id)).toEqual([
      "unknown-medication",
    ]);
  });

  test("may do without classes of medicines, whose words are then not recognised", () => {
    expect(
      createRisk({ ...records, medicationClasses: [] }).flag({ substance: "lsd", medications: ["SSRI"] }).unrecognised,
    ).toMatchObject([{ input: "SSRI" }]);
  });

  test("miss a list whose name has a typing error", () => {
    const { medicationClasses, ...without } = records;
    expect(() => createRisk({ ...without, medicationClases: medicationClasses } as never)).toThrow(
      expect.objectContaining({ code: "missing-field", path: "records.medicationClasses" }),
    );
  });

  test("refuse the same id twice, since either record might be meant", () => {
    const [first, ...rest] = records.rules;
    expect(() => createRisk({ ...records, rules: [first, ...rest, { ...first, severity: "minor" }] } as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", path: `records.rules[${records.rules.length}].id` }),
    );
  });

  test("search by the names of one language where it is given", () => {
    const [lithium] = records.medications;
    if (lithium === undefined) throw new Error("no medicine to begin with");
    const names = [...lithium.names, { name: "Litiocarbonato", type: "brand" as const, lng: "es" }];
    const { findMedication } = createRisk({ ...records, medications: [{ ...lithium, names }] });
    expect(findMedication("litiocarbonat").best?.id).toBe("lithium");
    expect(findMedication("litiocarbonat", { locale: "es-MX" }).best?.id).toBe("lithium");
    expect(findMedication("litiocarbonat", { locale: "ar" }).best).toBeUndefined();
    // What was asked in a language answers no other text.
    expect(findMedication("ar\nlitiocarbonat").best?.id).toBe("lithium");
  });
});

describe("records that do not have the shape", () => {
  test.each<[unknown, string, string]>([
    [undefined, "records", "missing-field"],
    ["records", "records", "invalid-type"],
    [{ ...records, rules: undefined }, "records.rules", "missing-field"],
    [{ ...records, conditions: {} }, "records.conditions", "invalid-type"],
    [{ ...records, medicationClasses: 1 }, "records.medicationClasses", "invalid-type"],
    [{ ...records, substances: [{ id: "sugar" }] }, "records.substances[0].id", "unknown-id"],
    [
      { ...records, rules: [{ ...rule({ id: "a", trigger: { type: "always" } }), severity: "fatal" }] },
      "records.rules[0].severity",
      "invalid-value",
    ],
    [
      { ...records, rules: [{ ...rule({ id: "a", trigger: { type: "always" } }), washout: 1 }] },
      "records.rules[0].washout",
      "unknown-field",
    ],
  ])("are refused at their place (%#)", (given, path, code) => {
    expect(() => createRisk(given as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
