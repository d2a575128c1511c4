import { describe, expect, test } from "vitest";
import { conditions, findCondition, flagRisks } from "../../src/entries/risk.js";

describe("a condition as people and records write it", () => {
  test.each([
    ["F31.9", "bipolar-disorder"],
    ["F319", "bipolar-disorder"],
    ["f31.9 ", "bipolar-disorder"],
    ["F31.9 Bipolar disorder", "bipolar-disorder"],
    ["6A20.0Z", "psychosis"],
    ["8A60", "epilepsy"],
    ["bipolar 2", "bipolar-disorder"],
    ["Bipolar Disorder Type 2", "bipolar-disorder"],
    ["bi-polar", "bipolar-disorder"],
    ["schizofrenia", "psychosis"],
    ["epilespy", "epilepsy"],
    ["hypertention", "hypertension"],
    ["severe epilepsy since childhood", "epilepsy"],
    ["hipertensión", "hypertension"],
    ["الصرع", "epilepsy"],
    ["PTSD", "ptsd"],
    ["low potassium", "low-potassium"],
  ])("%j is %s", (text, id) => {
    expect(findCondition(text).best?.id).toBe(id);
  });

  test.each([
    ["my brother is schizophrenic", "psychosis", "first-degree"],
    ["aunt: epilepsy", "epilepsy", "other"],
    ["family history of psychosis", "psychosis", "first-degree"],
    ["mi madre tiene esquizofrenia", "psychosis", "first-degree"],
    ["grandmother and mother bipolar", "bipolar-disorder", "first-degree"],
  ])("%j is %s of a relative: %s", (text, id, relative) => {
    expect(findCondition(text)).toMatchObject({ best: { id }, relative });
    const { flags } = flagRisks({ substance: "lsd", conditions: [text] });
    const asked = flagRisks({ substance: "lsd", familyHistory: [{ condition: id, relative: relative as "other" }] });
    expect(flags.map((flag) => flag.id)).toEqual(asked.flags.map((flag) => flag.id));
  });

  test.each([
    ["high blood pressure, not under control", "uncontrolled"],
    ["hypertension (well controlled)", "controlled"],
    ["epilepsy in remission", "past"],
    ["uncontrolled hypertension, controlled in the past", "uncontrolled"],
  ])("%j tells the state %s", (text, status) => {
    expect(findCondition(text).status).toBe(status);
  });

  test("a state that is given goes before one in the text", () => {
    const ids = (condition: object) =>
      flagRisks({ substance: "ketamine", conditions: [condition] }).flags.map(({ id }) => id);
    expect(ids({ name: "hypertension", status: "uncontrolled" })).toEqual(ids({ name: "uncontrolled hypertension" }));
    expect(ids({ name: "uncontrolled hypertension", status: "controlled" })).toEqual(
      ids({ name: "hypertension", status: "controlled" }),
    );
  });

  test("a word that several conditions share is judged as each of them, and the flag says so", () => {
    expect(findCondition("BPD").best).toBeUndefined();
    expect(
      findCondition("BPD")
        .candidates.map(({ id }) => id)
        .sort(),
    ).toEqual(["bipolar-disorder", "personality-disorder"]);
    const { flags } = flagRisks({ substance: "lsd", conditions: ["BPD"] });
    expect(flags[0]?.severity).toBe(flagRisks({ substance: "lsd", conditions: ["bipolar-disorder"] }).highest);
    expect(JSON.stringify(flags[0]?.message)).toContain("risk:note.ambiguous");
  });

  test("what is denied is not judged, and is told", () => {
    const { flags, unrecognised } = flagRisks({ substance: "lsd", conditions: ["no epilepsy, bipolar"] });
    expect(unrecognised.map(({ input }) => input)).toEqual(["no epilepsy"]);
    expect(flags.map(({ trigger }) => trigger.matched)).not.toContain("Epilepsy");
    expect(flags.map(({ kind }) => kind)).toContain("unrecognised");
  });

  test.each(["none", "n/a", "-", "healthy", "ninguna", "سليم"])("%j says that there is none", (text) => {
    const report = flagRisks({ substance: "lsd", conditions: [text] });
    expect(report).toMatchObject({ flags: [], recognised: [{ input: text, id: "none" }], unrecognised: [] });
  });

  test.each(["vitamin B12", "C5-C6", "PCOS", "A1C", "zzyzx"])("%j is no code and no condition", (text) => {
    expect(findCondition(text).best).toBeUndefined();
  });

  test("every name of every condition finds it, alone or as one of those that share it", () => {
    for (const { id, names, icd10, icd11 } of conditions) {
      for (const typed of [...names.map(({ name }) => name), ...icd10, ...icd11]) {
        const { candidates } = findCondition(typed);
        expect(
          candidates.map((candidate) => candidate.id),
          typed,
        ).toContain(id);
      }
    }
  });

  test("a code that stands for itself does not catch the codes under it", () => {
    // G45.4 is transient global amnesia, which is no stroke.
    expect(findCondition("G45").best?.id).toBe("stroke");
    expect(findCondition("G45.9").best?.id).toBe("stroke");
    expect(findCondition("G45.4").best).toBeUndefined();
  });

  test.each(["?", "??", "¿?", "(?)", "\u{1f930}", "\u2764\ufe0f"])("%s is not read as nothing", (typed) => {
    const { flags, unrecognised } = flagRisks({ substance: "lsd", conditions: [typed], familyHistory: [typed] });
    expect(unrecognised).toHaveLength(2);
    expect(flags.filter(({ trigger }) => trigger.input === typed)).not.toEqual([]);
    for (const blank of ["-", "\u2013", "./."]) {
      expect(flagRisks({ substance: "lsd", conditions: [blank] }).unrecognised).toEqual([]);
    }
  });
});
