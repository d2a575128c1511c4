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
    ["hart failure", "heart-failure"],
    ["astma", "asthma"],
    ["conulsions", "epilepsy"],
    // A letter away from one name, and two from that of the opposite.
    ["hyerthyroidism", "hyperthyroidism"],
  ])("%j is %s", (text, id) => {
    expect(findCondition(text).best?.id).toBe(id);
  });

  test.each([
    ["bipolar-disorder", { matched: "bipolar-disorder", confidence: "exact" }],
    [" bipolar-disorder\n", { matched: "bipolar-disorder", confidence: "exact" }],
    ["bipolar disorder", { matched: "bipolar disorder", confidence: "synonym" }],
    ["F31.9", { matched: "F31", code: "F31.9", confidence: "exact" }],
    ["F31.9 Bipolar disorder", { matched: "F31", code: "F31.9", confidence: "exact" }],
    ["bipolaar", { matched: "bipolar", confidence: "approximate" }],
  ])("%j is found by %o", (text, by) => {
    expect(findCondition(text).best).toMatchObject({ id: "bipolar-disorder", ...by });
  });

  test.each([
    ["my brother is schizophrenic", "psychosis", "first-degree"],
    ["aunt: epilepsy", "epilepsy", "other"],
    ["family history of psychosis", "psychosis", "first-degree"],
    ["mi madre tiene esquizofrenia", "psychosis", "first-degree"],
    ["grandmother and mother bipolar", "bipolar-disorder", "first-degree"],
    ["mother and grandmother bipolar", "bipolar-disorder", "first-degree"],
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
    ["controlled in the past, now uncontrolled hypertension", "uncontrolled"],
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

  test.each(["bipolar", "F31.9"])("%j is one condition, and its flag says nothing of others", (text) => {
    const { flags } = flagRisks({ substance: "lsd", conditions: [text] });
    expect(flags.length).toBeGreaterThan(0);
    expect(JSON.stringify(flags)).not.toContain("risk:note");
  });

  test("a mistyped name beside a shared one is none of those that share it", () => {
    const { flags } = flagRisks({ substance: "lsd", conditions: ["BPD, epilespy"] });
    expect(JSON.stringify(flags)).toContain(
      JSON.stringify({ terms: ["health-condition.bipolar-disorder", "health-condition.personality-disorder"] }),
    );
  });

  test.each([
    // Two letters away, alone and among others, and a letter away from what is a name of several conditions.
    ["asthma, depresssoin", "depresssoin", ["depression"]],
    ["asthma, zzyzx depresssoin", "zzyzx depresssoin", ["depression"]],
    ["asthma, flashbcks", "flashbcks", ["flashbacks", "flashback"]],
  ])("in %j %j is not taken for a condition, and what it is like is told", (text, input, suggestions) => {
    const { recognised, unrecognised } = flagRisks({ substance: "lsd", conditions: [text] });
    expect(recognised.map(({ id }) => id)).toEqual(["asthma"]);
    expect(unrecognised).toEqual([{ input, kind: "condition", suggestions }]);
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
    for (const given of [{ conditions: [typed] }, { familyHistory: [typed] }]) {
      const { flags, unrecognised } = flagRisks({ substance: "lsd", ...given });
      expect(unrecognised).toHaveLength(1);
      expect(flags.filter(({ trigger }) => trigger.input === typed)).not.toEqual([]);
    }
    for (const blank of ["-", "\u2013", "./."]) {
      expect(flagRisks({ substance: "lsd", conditions: [blank] }).unrecognised).toEqual([]);
    }
  });
});

describe("a stage of life or an activity among conditions", () => {
  const ids = (profile: Parameters<typeof flagRisks>[0]) => flagRisks(profile).flags.map(({ id }) => id);
  const read = (text: string) =>
    flagRisks({ substance: "psilocybin", conditions: [text] }).recognised.map(({ id, kind }) => `${kind} ${id}`);

  test.each([
    ["pregnant", "pregnant"],
    ["Pregnancy", "pregnant"],
    ["I'm 8 weeks pregnant", "pregnant"],
    ["embarazada", "pregnant"],
    ["embarazo", "pregnant"],
    ["حامل", "pregnant"],
    ["أنا حامل", "pregnant"],
    ["enceinte", "pregnant"],
    ["schwanger", "pregnant"],
    ["trying to conceive", "trying"],
    ["quiero quedar embarazada", "trying"],
    ["búsqueda de un embarazo", "trying"],
    ["أحاول الإنجاب", "trying"],
    ["breastfeeding", "breastfeeding"],
    ["nursing mother", "breastfeeding"],
    ["lactancia", "breastfeeding"],
    ["dando el pecho", "breastfeeding"],
    ["مرضع", "breastfeeding"],
    ["doy de lactar", "breastfeeding"],
    ["esperando un bebé", "pregnant"],
  ] as const)("%j is what the field says: %s", (text, pregnancy) => {
    expect(read(text)).toEqual([`life-stage ${pregnancy}`]);
    for (const substance of ["psilocybin", "cannabis", "ketamine"] as const) {
      expect(ids({ substance, conditions: [text] })).toEqual(ids({ substance, pregnancy }));
      expect(ids({ substance, pregnancy }).length).toBeGreaterThan(0);
    }
  });

  test.each([
    ["driving", "driving"],
    ["truck driver", "driving"],
    ["conduzco", "driving"],
    ["أقود السيارة", "driving"],
    ["manejo un carro", "driving"],
    ["قيادة المركبات", "driving"],
    ["heavy machinery", "machinery"],
    ["maquinaria pesada", "machinery"],
    ["drug test", "drug-testing"],
  ] as const)("%j is the activity %s", (text, activity) => {
    expect(read(text)).toEqual([`activity ${activity}`]);
    expect(ids({ substance: "lsd", conditions: [text] })).toEqual(ids({ substance: "lsd", activities: [activity] }));
  });

  test.each([
    ["age 15", 15],
    ["age: 15", 15],
    ["15 years old", 15],
    ["15-year-old", 15],
    ["15yo", 15],
    ["I'm 15", 15],
    ["tengo 15 años", 15],
    ["edad 15", 15],
    ["عمري 15", 15],
    ["عمري ١٥ سنة", 15],
    ["chica de 15 años", 15],
    ["عندي 15 سنة", 15],
    ["aged 70", 70],
    ["age 30", 30],
  ])("%j is an age of %i", (text, ageYears) => {
    const { flags, checked, unrecognised } = flagRisks({ substance: "cannabis", conditions: [text] });
    const asked = flagRisks({ substance: "cannabis", ageYears });
    expect(flags.map(({ id }) => id)).toEqual(asked.flags.map(({ id }) => id));
    expect(checked.map(({ id }) => id)).toEqual(asked.checked.map(({ id }) => id));
    expect(unrecognised).toEqual([]);
  });

  test.each([
    "teenager",
    "adolescente",
    "مراهق",
    "under 18",
    "menor de edad",
    "قاصر",
    "autistic teenager",
    "todavía no tengo 18 años",
    "لم أبلغ 18 سنة",
    "أقل من ١٨",
  ])("%j is under the age of every rule for the young", (text) => {
    expect(ids({ substance: "psilocybin", conditions: [text] })).toContain("under-18-psychedelics-ketamine");
  });

  test.each([
    "epilepsy since age 7",
    "seizures when I was 12 years old",
    "depression at the age of 15",
    "ADHD as a teenager",
    "depression for 15 years",
    "high blood pressure 140/90",
    "epilepsia desde los 7 años",
    "epilepsy since teenager",
    "epilepsia desde adolescente",
  ])("%j tells no age of now", (text) => {
    expect(read(text).filter((id) => id.startsWith("life-stage"))).toEqual([]);
  });

  test("a number of weeks is no age, and the age of a relative is not that of who asks", () => {
    expect(read("I am 15 weeks pregnant")).toEqual(["life-stage pregnant"]);
    const { recognised, checked } = flagRisks({
      substance: "cannabis",
      conditions: ["my mother, 70 years old, has bipolar"],
    });
    expect(recognised.map(({ id, relative }) => [id, relative])).toEqual([
      ["age", "first-degree"],
      ["bipolar-disorder", "first-degree"],
    ]);
    expect(checked).toEqual([]);
  });

  test.each([
    "might be pregnant",
    "not sure if I'm pregnant",
    "maybe pregnant",
    "no longer pregnant",
    "quizás embarazada",
    "ربما حامل",
    "no creo que esté embarazada",
    "embarazo no descartado",
    "لا أدري هل أنا حامل",
    "لست متأكدة أني حامل",
    "teenager",
  ])("%j is read on the safe side, and that is told", (text) => {
    const { flags, recognised } = flagRisks({ substance: "psilocybin", conditions: [text] });
    expect(recognised).toMatchObject([{ kind: "life-stage", onSafeSide: true }]);
    expect(flags[0]).toMatchObject({
      severity: "major",
      message: { values: { note: { message: { key: "risk:note.as-if-so" } } } },
    });
  });

  test.each(["not pregnant", "I do not drive", "no estoy embarazada", "غير حامل", "حبوب منع الحمل"])(
    "%j is never a no: it is told as not understood",
    (text) => {
      const { flags, checked, unrecognised } = flagRisks({ substance: "psilocybin", conditions: [text] });
      expect(flags.map(({ kind }) => kind)).toEqual(["unrecognised"]);
      expect(unrecognised.length).toBeGreaterThan(0);
      expect(checked).toEqual([]);
    },
  );

  test("a mistyped word for a pregnancy is read as close, and one for an activity is not", () => {
    const { recognised, flags } = flagRisks({ substance: "psilocybin", conditions: ["pregant"] });
    expect(recognised).toMatchObject([{ id: "pregnant", confidence: "approximate" }]);
    expect(flags[0]?.message.values?.["note"]).toEqual({
      message: { key: "risk:note.approximate", values: { input: "pregant", matched: "pregnant" } },
    });
    expect(read("diver")).toEqual([]);
  });

  test("said in its field and among conditions, it is one flag", () => {
    const profile = { substance: "psilocybin", pregnancy: "pregnant", conditions: ["pregnant"] } as const;
    expect(ids(profile)).toEqual(["pregnancy-psychedelics-mdma"]);
  });

  test("in a family history is no condition of a relative, and is told as not understood", () => {
    const { flags, recognised } = flagRisks({ substance: "psilocybin", familyHistory: ["pregnant"] });
    expect(recognised).toEqual([]);
    expect(flags.map(({ kind }) => kind)).toEqual(["unrecognised"]);
  });

  test("what was perhaps so is read as a condition on the safe side", () => {
    const { recognised } = flagRisks({ substance: "lsd", conditions: ["not sure if bipolar"] });
    expect(recognised).toMatchObject([{ id: "bipolar-disorder", onSafeSide: true }]);
    expect(flagRisks({ substance: "lsd", conditions: ["bipolar"] }).recognised[0]).not.toHaveProperty("onSafeSide");
  });

  test("whose condition it is is told", () => {
    const { recognised } = flagRisks({ substance: "lsd", conditions: ["my brother is schizophrenic", "epilepsy"] });
    expect(recognised.map(({ relative }) => relative)).toEqual(["first-degree", undefined]);
    expect(flagRisks({ substance: "lsd", familyHistory: ["psychosis"] }).recognised[0]?.relative).toBe("first-degree");
  });

  test.each([
    ["16 años, ansiedad", "16 años"],
    ["16 سنة، قلق", "16 سنة"],
    ["asthma, 15", "15"],
    ["15 / asthma", "15"],
    ["epilepsy, 12, age 40", "12", ["life-stage", "condition"]],
    ["16 años con asma", "16"],
    ["16 años y asma", "16"],
    ["15 epilepsy", "15"],
    ["age 30, 15", "15", ["life-stage"]],
    ["asthma, 70 kg", "70 kg"],
    ["asthma, 15 gatos", "gatos"],
  ])(
    "a number that stands alone in %j may be an age, and is told as not understood",
    (text, input, kinds = ["condition"]) => {
      const { recognised, unrecognised } = flagRisks({ substance: "lsd", conditions: [text] });
      expect(recognised.map(({ kind }) => kind)).toEqual(kinds);
      expect(unrecognised).toEqual([expect.objectContaining({ input })]);
    },
  );

  test.each([
    "epilepsy 10 years",
    "F31.9 10 years",
    "type 2 diabetes, controlled",
    "age 30, asthma",
    "asthma 3, epilepsy",
    "asthma, 3 days ago",
    "epilepsy type B",
  ])("a number that is part of something else in %j is none", (text) => {
    expect(flagRisks({ substance: "lsd", conditions: [text] }).unrecognised).toEqual([]);
  });
});

/** What a text is read as: "?" is on the safe side, "/" whose it is, "-" what is told as not understood. */
const told = (text: string, list: "conditions" | "taking" = "conditions"): string => {
  const { recognised, unrecognised } = flagRisks({ substance: "cannabis", [list]: [text] });
  const named = recognised.map(({ id, matched, relative, onSafeSide }) => {
    const of = relative === undefined ? "" : `/${relative}`;
    return `${id === "age" ? `age ${matched}` : id}${of}${onSafeSide ? "?" : ""}`;
  });
  return [...named, ...unrecognised.map(({ input }) => `-${input}`)].join(", ");
};

describe("a no", () => {
  test.each([
    ["not pregnant but breastfeeding", "breastfeeding, -not pregnant"],
    ["not pregnant. breastfeeding", "breastfeeding, -not pregnant"],
    ["not pregnant yet breastfeeding", "breastfeeding, -not pregnant"],
    ["no diabetes but epilepsy", "epilepsy, -no diabetes"],
    ["no diabetes, however epilepsy", "epilepsy, -no diabetes"],
    ["no diabetes and I have epilepsy", "epilepsy, -no diabetes"],
    ["never had seizures but I have schizophrenia", "psychosis, -never had seizures"],
    ["no estoy embarazada pero doy el pecho", "breastfeeding, -no estoy embarazada"],
    ["no epilepsia sino psicosis", "psychosis, -no epilepsia"],
    ["no tengo diabetes y tengo epilepsia", "epilepsy, -no tengo diabetes"],
    ["لا أعاني من الصرع لكن عندي ذهان", "psychosis, -لا أعاني من الصرع"],
    ["not only anxiety but psychosis", "anxiety-disorder, psychosis"],
    ["no diabetes or epilepsy", "-no diabetes or epilepsy"],
    ["no diabetes and epilepsy", "-no diabetes and epilepsy"],
    ["لا أعاني من السكري والصرع", "-لا أعاني من السكري والصرع"],
    ["nor do I have epilepsy", "-nor do I have epilepsy"],
    ["no diabetes, meds for epilepsy", "epilepsy, -no diabetes"],
  ])("in %j ends where something else begins: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each([
    ["never treated for schizophrenia", "psychosis?"],
    ["no meds for bipolar", "bipolar-disorder?"],
    ["no epilepsy meds", "epilepsy?"],
    ["not officially diagnosed bipolar", "bipolar-disorder?"],
    ["no problems except epilepsy", "epilepsy?"],
    ["sin medicamentos para la epilepsia", "epilepsy?, -para"],
    ["no diagnosticado de epilepsia", "epilepsy?"],
    ["pregnant: no", "pregnant?"],
    ["pregnant, no meds", "pregnant?"],
    ["Driving? No.", "driving?"],
    ["epilepsy: none", "epilepsy?"],
    ["embarazada: no", "pregnant?"],
    ["حامل: لا", "pregnant?"],
    ["pregnant: no, epilepsy: yes", "pregnant?, epilepsy"],
    ["pregnant? No. Epilepsy? Yes.", "pregnant?, epilepsy"],
    ["embarazada: no, epilepsia: sí", "pregnant?, epilepsy"],
    ["no: epilepsy", "epilepsy?"],
    ["was pregnant", "pregnant?"],
    ["stopped breastfeeding", "breastfeeding?"],
    ["estuve embarazada", "pregnant?"],
    ["توقفت عن الرضاعة", "breastfeeding?"],
  ])("in %j that denies no condition, or may, leaves it on the safe side: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each([
    "healthy: no",
    "negative pregnancy test",
    "non-pregnant",
    "neither pregnant nor breastfeeding",
    "sin embarazo",
    "without diabetes",
    "بدون سكري",
    "I don't drive",
  ])("as in %j is told as not understood, once", (text) => {
    expect(told(text)).toBe(`-${text}`);
  });

  test.each([
    ["may not be pregnant", "pregnant?"],
    ["probably not pregnant", "pregnant?"],
    ["I think I'm not pregnant", "pregnant?"],
    ["no idea if pregnant", "pregnant?"],
    ["not certain if I have epilepsy", "epilepsy?"],
    ["can't rule out pregnancy", "pregnant?"],
    ["not ruled out epilepsy", "epilepsy?"],
    ["no bipolar diagnosis yet but suspected", "bipolar-disorder?"],
    ["no sé muy bien si estoy embarazada", "pregnant?"],
    ["quizás no embarazada", "pregnant?"],
    ["ربما لست حاملا", "pregnant?"],
  ])("in %j is no no, since it is not certain: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each(["maybe lithium", "might take lithium", "lithium: no", "quizás litio", "ربما ليثيوم"])(
    "or a perhaps in %j, beside what is taken, is told",
    (text) => {
      expect(told(text, "taking")).toBe("lithium?");
    },
  );
});

test.each([
  ["diagnosis F31.9", "bipolar-disorder"],
  ["epilespy bipollar", "epilepsy, bipolar-disorder"],
  ["epilespy xqzt", "epilepsy, -xqzt"],
  ["epilepsy, zzyzx blargh", "epilepsy, -zzyzx blargh"],
  ["epilepsy, zzyzx, blargh", "epilepsy, -zzyzx, -blargh"],
  ["epilepsy B12", "epilepsy, -B12"],
  ["epilepsy 5HT2A", "epilepsy, -5HT2A"],
  ["under 18", "under-18"],
  ["I'm underage", "under-18"],
])("%j is read word by word: %s", (text, as) => {
  expect(told(text)).toBe(as);
});

test.each([
  ["cannot control my epilepsy", "epilepsy"],
  ["triple negative breast cancer", "cancer"],
  ["non-insulin dependent diabetes", "diabetes"],
  ["meds don't work for my epilepsy", "epilepsy"],
])("%j denies no condition: it is %s", (text, id) => {
  expect(flagRisks({ substance: "cannabis", conditions: [text] }).recognised.map((each) => each.id)).toContain(id);
});

test.each([
  ["asthma, Graves", "asthma, hyperthyroidism"],
  ["Graves, asthma", "hyperthyroidism, asthma"],
  ["asthma and Graves", "asthma, hyperthyroidism"],
  ["asma grave", "asthma"],
  ["ataques de asma graves", "asthma"],
])("a name that is a word as well is the name in capitals: %j is %s", (text, as) => {
  expect(told(text)).toMatch(new RegExp(`${as}$`));
});

describe("an abbreviation that is a word as well", () => {
  test.each([
    ["sí", "-sí"],
    ["embarazada: sí", "pregnant"],
    ["conduzco sí", "driving"],
    ["pregnant: yes", "pregnant"],
    ["حامل: نعم", "pregnant"],
    ["no estoy seguro si tengo psicosis", "psychosis?"],
    ["mi coche, conduzco", "driving, -coche"],
    ["amamanto a mi bebé", "breastfeeding"],
    ["mi tía tiene epilepsia", "epilepsy/other"],
    ["I'm sad", "-I'm sad"],
    ["hearing aids", "-hearing aids"],
    ["pregnant and sad", "pregnant, -sad"],
    ["epilepsy, sad about work", "epilepsy, -sad about work"],
    ["MI MADRE TIENE EPILEPSIA", "epilepsy/first-degree"],
    ["mi B12", "-mi B12"],
    ["depresión y ansiedad graves", "depression, anxiety-disorder"],
    ["embarazada con síntomas graves", "pregnant, -síntomas"],
    ["posparto con síntomas graves", "breastfeeding?, -síntomas"],
  ])("is a word in %j: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each([
    ["MI", "coronary-disease"],
    ["hx of mi", "coronary-disease"],
    ["had MI in 2010", "coronary-disease"],
    ["HYPERTENSION, MI", "hypertension, coronary-disease"],
    ["TIA", "stroke"],
    ["aids", "hiv"],
    ["I have SAD", "anxiety-disorder, depression"],
    ["my ptsd and epilepsy", "ptsd, epilepsy"],
    ["epilepsy, sad", "epilepsy, anxiety-disorder, depression"],
    ["عندي نوبة", "anxiety-disorder, coronary-disease, epilepsy"],
  ])("is a condition in %j: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });
});

test.each([
  ["dad bipolar, I have schizophrenia", "bipolar-disorder/first-degree, psychosis"],
  ["my mum is bipolar. I have epilepsy", "bipolar-disorder/first-degree, epilepsy"],
  ["my husband is bipolar, I just have anxiety", "bipolar-disorder?, anxiety-disorder"],
  ["mother: schizophrenia, me: bipolar", "psychosis/first-degree, bipolar-disorder"],
  ["me: psychosis, mom: bipolar", "psychosis, bipolar-disorder/first-degree"],
  ["my sister has epilepsy, me as well", "epilepsy, epilepsy/first-degree"],
  ["sister epilepsy. me too", "epilepsy, epilepsy/first-degree"],
  ["mi madre es bipolar y yo también", "bipolar-disorder, bipolar-disorder/first-degree"],
  ["أمي عندها صرع وأنا كذلك", "epilepsy, epilepsy/first-degree"],
  ["my sister has epilepsy and so do I", "epilepsy, epilepsy/first-degree"],
  ["my mother has epilepsy, me too, and asthma", "epilepsy, epilepsy/first-degree, asthma"],
  ["my mother has epilepsy, I also have asthma", "epilepsy/first-degree, asthma"],
  ["epilepsy as a kid", "epilepsy"],
  ["high blood pressure since my daughter", "hypertension?, hypertension/first-degree"],
  ["bipolar with kids", "bipolar-disorder"],
  ["I care for my schizophrenic brother and am bipolar", "psychosis?, psychosis/first-degree, bipolar-disorder"],
  ["nobody in my family has schizophrenia", "-nobody in my family has schizophrenia"],
  ["my ex is schizophrenic", "psychosis?"],
  ["our baby has epilepsy", "epilepsy/first-degree"],
  ["Wolff-Parkinson-White", "arrhythmia"],
  ["borderline hypertension", "hypertension"],
  ["pregnant in 2019", "pregnant?"],
  ["I have no kids and epilepsy", "epilepsy, -no kids"],
  ["tengo 3 crisis al mes", "anxiety-disorder, epilepsy"],
  ["not pregnant，epilepsy", "epilepsy, -not pregnant"],
  ["not pregnant。epilepsy", "epilepsy, -not pregnant"],
  ["15岁", "age 15岁"],
  ["15歳、epilepsy", "age 15歳, epilepsy"],
  ["I have 2 kids and epilepsy", "epilepsy?, epilepsy/first-degree"],
  ["epilepsia, 2 hermanos", "epilepsy"],
  ["My mother has bipolar. Epilepsy.", "bipolar-disorder/first-degree, epilepsy"],
  ["no F31.9", "bipolar-disorder?"],
  ["F31.9: no", "bipolar-disorder?"],
  ["F31.9, 15", "bipolar-disorder, -15"],
  ["healthy 15", "-healthy 15"],
  ["عندي شقيقة", "migraine"],
  ["I am once again pregnant", "pregnant, -once again"],
  ["tengo once años", "age once años"],
  ["old mi", "coronary-disease"],
  ["severe mi", "coronary-disease"],
  ["had aids", "hiv"],
  ["acute tia", "stroke"],
  ["problemas graves", "-problemas graves"],
  ["depression since pregnancy", "pregnant?, depression"],
])("%j is read as %s", (text, as) => {
  expect(told(text)).toBe(as);
});

test("a number before a condition is told beside what is not understood", () => {
  expect(told("male 15 asthma")).toBe("asthma, -male, -15");
  expect(told("since 15 epilepsy")).not.toContain("-15");
  expect(told("epilepsy for 16 years")).toBe("epilepsy");
});

describe("a number", () => {
  test.each([
    ["السكري النوع ٢", "diabetes"],
    ["أتناول ١٠ حبات", "-أتناول ١٠ حبات"],
    ["١٠ سنوات", "-١٠ سنوات"],
    ["epilepsy 15yrs", "epilepsy"],
    ["bipolar for 10yrs", "bipolar-disorder"],
    ["sober 5yrs", "-sober 5yrs"],
    ["age -5", "-age -5"],
    ["im 6 ft", "-im 6 ft"],
    ["I'm 6'2", "-I'm 6'2"],
    ["tengo 3 stents", "-tengo 3 stents"],
    ["epilepsy since fifteen", "epilepsy"],
    ["epilepsia desde los quince años", "epilepsy"],
    ["epilepsy at 15 years old", "epilepsy"],
    ["epilepsia a los 15 años de edad", "epilepsy"],
    ["epilepsy diagnosed age 7", "epilepsy"],
    ["mother: stroke 15 years ago", "stroke/first-degree"],
    ["tengo 15 gatos", "-tengo 15 gatos"],
    ["a score of 15", "-a score of 15"],
    ["de 15 años", "-de 15 años"],
    ["married to someone 15yrs older", "-married to someone 15yrs older"],
    ["I'm B12 deficient", "-I'm B12 deficient"],
    ["I'm 70kg", "-I'm 70kg"],
    ["-5 years old", "--5 years old"],
    ["age 0", "-age 0"],
    ["age 123", "-age 123"],
  ])("is no age in %j: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each([
    ["45.5 years old", "age 45"],
    ["45,5 años de edad", "age 45"],
    ["15.5 years old", "age 15"],
    ["15yrs old", "age 15yrs"],
    ["age 15yrs", "age 15yrs"],
    ["age fifteen", "age fifteen"],
    ["tengo quince años", "age quince"],
    ["tengo 16", "age 16"],
    ["عمري خمس عشرة سنة", "age خمس عشرة"],
    ["age ١٥ ١٥", "age ١٥"],
    ["age 122", "age 122"],
    ["15yr old", "age 15yr"],
    ["tengo 16, alergias", "age 16, -alergias"],
    ["epilepsy, well controlled, age 40", "age 40, epilepsy"],
    ["epilepsy - 15 years old", "age 15, epilepsy"],
    ["I am '15' years old", "age 15"],
    ["age 15 'asthma'", "age 15, asthma"],
    ["my parents' 15 year old son", "age 15"],
    [",15 years old", "age 15"],
    ["B12,15 years old", "age 15, -B12"],
    ["epilepsy 10mg,15 years old", "age 15, epilepsy"],
    ["(epilepsy 2010),15 years old", "age 15, epilepsy"],
  ])("is an age in %j: %s", (text, as) => {
    expect(told(text).replace("?", "")).toBe(as);
  });
});

describe("a state that is denied", () => {
  test.each([
    "hypertension no longer controlled",
    "hypertension isn't controlled",
    "hypertension isn't well controlled",
    "hypertension never controlled",
    "hypertension not yet controlled",
    "hypertension was controlled",
    "hypertension rarely controlled",
    "can't get hypertension under control",
    "hypertension, can't get it under control",
    "hipertensión que ya no está controlada",
    "no controlada, hipertensión",
    "ارتفاع ضغط الدم ليس تحت السيطرة",
  ])("is none that is under control: %j", (text) => {
    expect(findCondition(text)).toMatchObject({ best: { id: "hypertension" }, status: "uncontrolled" });
  });

  test.each(["hypertension is controlled", "hypertension, well controlled", "not pregnant, hypertension controlled"])(
    "and one that is not denied stands: %j",
    (text) => {
      expect(findCondition(text).status).toBe("controlled");
    },
  );
});

describe("a name that is close", () => {
  test("is never one that begins with another letter", () => {
    expect(told("panic atack")).toBe("anxiety-disorder");
    expect(told("panic")).not.toContain("bipolar");
  });

  test("says how close it is", () => {
    expect(findCondition("schizofrenia").best).toMatchObject({ confidence: "approximate", score: 13 / 14 });
    expect(findCondition("schizophrenia").best?.score).toBe(1);
  });
});

describe("a medicine among conditions", () => {
  test.each([
    ["depression (on lithium)", "lithium?, depression"],
    ["depression, prozac 20mg", "fluoxetine?, depression"],
    ["childhood trauma", "-childhood trauma"],
    ["bipolar, not on lithium", "lithium?, bipolar-disorder"],
    ["acid reflux", "-acid reflux"],
    ["my mother takes lithium", "-my mother takes lithium"],
    ["allergic to penicillin", "-allergic to penicillin"],
  ])("is read, on the safe side, where it is nothing else: %j is %s", (text, as) => {
    expect(told(text)).toBe(as);
  });
});

test.each(["no", "No", "never", "none that I know of", "I don't have any conditions", "ninguna que yo sepa", "لا"])(
  "%j is an answer: nothing",
  (text) => {
    expect(told(text)).toBe("none");
    expect(flagRisks({ substance: "lsd", familyHistory: [text] }).unrecognised).toEqual([]);
  },
);

describe("somebody else", () => {
  test.each([
    ["my sister is pregnant", "pregnant?"],
    ["mi esposa está embarazada", "pregnant?"],
    ["mi tía está embarazada", "pregnant?"],
    ["أختي حامل", "pregnant?"],
    ["my dad is a truck driver", "driving?"],
    ["my husband drives", "driving?"],
    ["my 15 year old son", "age 15?"],
    ["my son is 15", "age 15?"],
    ["tengo un hijo de 15 años", "age 15?"],
    ["ابني عمره ١٥ سنة", "age ١٥?"],
    ["my wife has bipolar", "bipolar-disorder?"],
    ["she is pregnant", "pregnant?"],
    ["he has epilepsy", "epilepsy?"],
    ["pregnant wife", "pregnant?"],
    ["ella está embarazada", "pregnant?"],
    ["él tiene epilepsia", "epilepsy?"],
  ])("of whom %j may speak is read as the reader, on the safe side: %s", (text, as) => {
    expect(told(text)).toBe(as);
    const { flags } = flagRisks({ substance: "cannabis", conditions: [text] });
    expect(JSON.stringify(flags[0]?.message)).toContain("risk:note.as-yours");
  });

  test.each([
    ["age 70, my mother had a stroke", "age 70, stroke/first-degree"],
    ["I'm 66 and my mother has epilepsy", "age 66, epilepsy/first-degree"],
    ["I'm 30, my son is 15", "age 30, age 15?"],
    ["my mother is 70, epilepsy", "age 70/first-degree, epilepsy?, epilepsy/first-degree"],
    ["my wife is 70 years old", "-my wife is 70 years old"],
    ["my wife is pregnant but I drive", "pregnant?, driving"],
    ["my wife F31.9", "bipolar-disorder?"],
    ["my wife F31.9 and I have epilepsy", "bipolar-disorder?, epilepsy"],
    ["my wife has epilepsy and I have epilepsy", "epilepsy"],
    ["I have epilepsy and my wife has epilepsy", "epilepsy"],
    ["my son is 18", "age 18/first-degree"],
    ["My wife is pregnant. Epilepsy.", "pregnant?, epilepsy"],
    ["I'm pregnant and my mother has bipolar", "pregnant, bipolar-disorder/first-degree"],
    ["my brother is schizophrenic, I drive", "driving, psychosis/first-degree"],
    ["high blood pressure, father of two", "hypertension"],
    ["mother of 2, hypertension", "hypertension"],
    ["hypertension like my dad", "hypertension?, hypertension/first-degree"],
    ["hypertension, living with my parents", "hypertension, -living"],
    ["according to my mother I am schizophrenic", "psychosis, -according"],
    ["I have schizophrenia like my brother", "psychosis?, psychosis/first-degree"],
    ["I have a schizophrenic brother", "psychosis?, psychosis/first-degree"],
    ["epilepsy since my mother died", "epilepsy?, epilepsy/first-degree, -died"],
    ["heart attack, my son found me", "coronary-disease, -found"],
    ["my mom and me have epilepsy", "epilepsy, epilepsy/first-degree"],
    ["my mother and I have epilepsy", "epilepsy, epilepsy/first-degree"],
    ["seizures, my sister too", "epilepsy"],
    ["I am a father and have psychosis", "psychosis"],
    ["I'm bipolar my sister has epilepsy", "bipolar-disorder?, bipolar-disorder/first-degree, epilepsy/first-degree"],
    [
      "my brother is schizophrenic, high blood pressure",
      "psychosis/first-degree, hypertension?, hypertension/first-degree",
    ],
    ["my aunt was hospitalised for psychosis", "psychosis?, psychosis/other, -hospitalised"],
    ["my mother has epilepsy and bipolar", "epilepsy/first-degree, bipolar-disorder/first-degree"],
    ["epilepsy (mother)", "epilepsy/first-degree"],
    ["epilepsy, my mother", "epilepsy/first-degree"],
    ["epilepsy: aunt", "epilepsy/other"],
    ["F20.0 my mother", "psychosis/first-degree"],
    ["F20.0, my mother died", "psychosis?, psychosis/first-degree, -died"],
    ["hipertensión como mi padre", "hypertension?, hypertension/first-degree"],
    ["tengo un hermano con esquizofrenia", "psychosis/first-degree"],
    ["my husband says I am bipolar", "bipolar-disorder"],
    ["my mother had a stroke and I have epilepsy", "stroke/first-degree, epilepsy"],
    ["tengo epilepsia y mi hermano esquizofrenia", "epilepsy, psychosis/first-degree"],
    ["أخي مصاب بالفصام وعندي صرع", "psychosis/first-degree, epilepsy"],
  ])("and the reader are told apart in %j: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test("an age is the reader's in what is flagged", () => {
    const { flags } = flagRisks({ substance: "cannabis", conditions: ["age 70, my mother had a stroke"] });
    expect(flags.map(({ id }) => id)).toContain("older-adults-cannabis");
  });
});

describe("everyday words for it", () => {
  test.each([
    ["I have to drive", "driving"],
    ["need to drive", "driving"],
    ["might drive", "driving?"],
    ["drive", "driving"],
    ["preggers", "pregnant"],
    ["postpartum", "breastfeeding?"],
    ["posparto", "breastfeeding?"],
    ["Z33.1", "pregnant"],
    ["Z34.9", "pregnant"],
    ["O09", "pregnant"],
    ["O80", "pregnant?"],
  ])("%j is read: %s", (text, as) => {
    expect(told(text)).toBe(as);
  });

  test.each([
    "nursing student",
    "nursing home",
    "expecting surgery",
    "fear of driving",
    "driving license",
    "low sex drive",
    "manejar el estrés",
    "licencia de conducir",
    "رخصة قيادة",
    "no known problems with anything",
  ])("%j is something else, and told once as not understood", (text) => {
    expect(told(text)).toBe(`-${text}`);
  });
});
