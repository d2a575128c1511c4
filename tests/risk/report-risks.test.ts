import { describe, expect, test } from "vitest";
import type { RiskRule } from "../../src/model/risk-rule.js";
import { createRisk } from "../../src/risk/create-risk.js";
import type { RiskProfile } from "../../src/risk/profile.js";
import { records, rule } from "./records.js";

const reportOf = (rules: readonly RiskRule[], profile: RiskProfile) => createRisk({ ...records, rules }).flag(profile);
const always = (id: string, fields: Partial<RiskRule> = {}) =>
  rule({ id, kind: "substance", trigger: { type: "always" }, ...fields });
const driving = (id: string, fields: Partial<RiskRule> = {}) =>
  rule({ id, kind: "activity", trigger: { type: "activity", activities: ["driving", "machinery"] }, ...fields });
const cites = (...references: string[]) => ({
  sources: references.map((reference) => ({ reference, supports: ["severity"], accessedOn: "2026-01-01" })),
});

describe("the order of a report", () => {
  test("is by severity, then by rule, then by what was typed", () => {
    const rules = [
      driving("b-major"),
      driving("a-moderate", { severity: "moderate" }),
      driving("a-major"),
      always("z-first", { severity: "contraindicated" }),
      always("a-minor", { severity: "minor" }),
    ];
    const { flags, highest, notice } = reportOf(rules, { substance: "lsd", activities: ["machinery", "driving"] });
    expect(flags.map(({ id, trigger }) => `${id} ${trigger.input}`)).toEqual([
      "z-first ",
      "a-major driving",
      "a-major machinery",
      "b-major driving",
      "b-major machinery",
      "a-moderate driving",
      "a-moderate machinery",
      "a-minor ",
    ]);
    expect(highest).toBe("contraindicated");
    expect(notice).toEqual({ key: "risk:notice.flags" });
    expect(reportOf(rules, { substance: "lsd", activities: ["driving", "machinery"] }).flags).toEqual(flags);
  });

  test("of what was looked at is by rule, then by what was typed", () => {
    const rules = [driving("b", { finding: "low" }), driving("a", { finding: "low" })];
    const { checked, flags, highest, notice } = reportOf(rules, {
      substance: "lsd",
      activities: ["machinery", "driving"],
    });
    expect(checked.map(({ id, input }) => `${id} ${input}`)).toEqual([
      "a driving",
      "a machinery",
      "b driving",
      "b machinery",
    ]);
    expect([flags, highest, notice]).toEqual([[], "none", { key: "risk:notice.no-flags" }]);
  });

  test("puts what is not known last, and it is the highest where it is all", () => {
    const { flags, highest } = reportOf([driving("z", { severity: "minor" })], {
      substance: "lsd",
      activities: ["driving"],
      pregnancy: "pregnant",
    });
    expect(flags.map(({ id }) => id)).toEqual(["z", "unknown-pregnancy"]);
    expect(highest).toBe("minor");
    expect(reportOf([], { substance: "lsd", pregnancy: "pregnant" }).highest).toBe("unknown");
  });
});

describe("what a report is about", () => {
  test("stands in it as data, flagged or not: what was asked about, then what is among what is taken", () => {
    const asked = reportOf([], { substance: ["mdma", "lsd", { id: "mdma" }], taking: ["lsd", "cannabis"] });
    expect(asked.substances).toEqual(["mdma", "lsd", "cannabis"]);
    expect(reportOf([], { substance: "mdma" })).toMatchObject({ substances: ["mdma"], flags: [] });
    expect(reportOf([], { taking: ["lithium"] }).substances).toEqual([]);
  });
});

describe("a medicine that is one of the substances", () => {
  // As if olanzapine were cannabis: in "Combo" it stands beside sertraline.
  const substances = records.substances.map((each) =>
    each.id === "cannabis" ? { ...each, medications: [{ id: "olanzapine" }] } : each,
  );
  const on = (id: string, ingredient: string) =>
    rule({ id, substances: [{ id: "cannabis" }], trigger: { type: "medication", ingredients: [ingredient] } });
  const { flag } = createRisk({
    ...records,
    substances,
    rules: [on("itself", "olanzapine"), on("beside", "sertraline")],
  });
  const ids = (profile: RiskProfile) => flag(profile).flags.map(({ id }) => id);

  test("is no mix with itself, unless it is named twice, and is one with what is in the same product", () => {
    expect(ids({ taking: ["olanzapine"] })).toEqual([]);
    expect(ids({ taking: ["Combo"] })).toEqual(["beside"]);
    expect(ids({ taking: ["cannabis", "olanzapine"] })).toEqual(["itself"]);
    expect(ids({ substance: "cannabis", taking: ["olanzapine"] })).toEqual(["itself"]);
  });
});

describe("several substances", () => {
  test("share a flag, which names them in order and the works behind it once", () => {
    const rules = [
      driving("shared", { substances: [{ id: "lsd" }, { id: "cannabis" }], ...cites("one", "two", "one") }),
      driving("own", { substances: [{ id: "cannabis" }], severity: "minor" }),
      rule({
        id: "apart",
        kind: "substance",
        finding: "low",
        trigger: { type: "substance", substances: ["cannabis"] },
      }),
    ];
    const { flags } = reportOf(rules, { substance: ["lsd", "cannabis"], activities: ["driving"] });
    expect(flags.map(({ id, substances }) => [id, substances])).toEqual([
      ["shared", ["cannabis", "lsd"]],
      ["own", ["cannabis"]],
    ]);
    expect(flags[0]?.references).toEqual(["one", "two"]);
  });

  test("share what was looked at", () => {
    const rules = [driving("shared", { finding: "low", substances: [{ id: "lsd" }, { id: "cannabis" }] })];
    const { checked } = reportOf(rules, { substance: ["lsd", "cannabis"], activities: ["driving"] });
    expect(checked.map(({ id, substances }) => [id, substances])).toEqual([["shared", ["cannabis", "lsd"]]]);
  });

  test("are each met by what was stopped", () => {
    const stopped = (id: string, of: "lsd" | "cannabis", reference: string) =>
      rule({
        id,
        substances: [{ id: of }],
        trigger: { type: "medication", ingredients: ["lithium"] },
        ...cites(reference),
      });
    const rules = [stopped("a", "lsd", "one"), stopped("b", "cannabis", "two")];
    const { flags } = reportOf([...rules, driving("pair", { trigger: { type: "substance", substances: ["lsd"] } })], {
      substance: ["lsd", "cannabis"],
      medications: [{ name: "lithium", stoppedDaysAgo: 2 }],
    });
    expect(flags.filter(({ kind }) => kind === "medication").map(({ id, substances }) => [id, substances])).toEqual([
      ["a", ["lsd"]],
      ["b", ["cannabis"]],
    ]);
  });

  test("are each met by what was not recognised", () => {
    const { flags } = reportOf([], { substance: ["lsd", "cannabis"], conditions: ["zzyzx"] });
    const unrecognised = flags.filter(({ kind }) => kind === "unrecognised");
    expect(unrecognised.map(({ id, substances }) => [id, substances])).toEqual([
      ["unrecognised-condition", ["cannabis", "lsd"]],
    ]);
  });

  test("are each compared with each other one, once", () => {
    const { flags } = reportOf([], { substance: ["lsd", "cannabis", "dmt"] });
    expect(flags[0]).toMatchObject({ trigger: { matched: "dmt", confidence: "exact" }, references: [] });
    expect(flags.map(({ id, substances, trigger }) => [id, substances, trigger.input])).toEqual([
      ["unknown-substance", ["cannabis", "dmt"], "dmt"],
      ["unknown-substance", ["cannabis", "dmt", "lsd"], "lsd"],
    ]);
  });

  test("of one kind in two forms are no pair", () => {
    const { flags } = reportOf([], {
      substance: [
        { id: "dmt", route: "oral" },
        { id: "dmt", route: "vaporised" },
      ],
    });
    expect(flags).toEqual([]);
  });
});

describe("a pair of substances", () => {
  const mix = (of: "lsd" | "cannabis", other: "lsd" | "cannabis", fields: Partial<RiskRule> = {}) =>
    rule({
      id: "mix",
      kind: "substance",
      substances: [{ id: of }],
      trigger: { type: "substance", substances: [other] },
      ...fields,
    });

  test("is judged by a rule that names it in either order", () => {
    for (const rules of [[mix("lsd", "cannabis")], [mix("cannabis", "lsd")]]) {
      for (const profile of [
        { substance: ["lsd", "cannabis"] },
        { substance: ["cannabis", "lsd"] },
        { substance: "lsd", otherSubstances: ["cannabis"] },
        { substance: "cannabis", otherSubstances: ["lsd"] },
      ] as const) {
        expect(reportOf(rules, profile).flags.map(({ id }) => id)).toEqual(["mix"]);
      }
    }
  });

  test("is judged once by a rule that names both on both sides", () => {
    const both = mix("lsd", "cannabis", {
      substances: [{ id: "lsd" }, { id: "cannabis" }],
      trigger: { type: "substance", substances: ["lsd", "cannabis"] },
    });
    const { flags } = reportOf([both], { substance: ["lsd", "cannabis"] });
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      substances: ["cannabis", "lsd"],
      trigger: { input: "lsd", matched: "lsd", confidence: "exact" },
      references: ["review"],
    });
    const { checked } = reportOf([{ ...both, finding: "low" }], { substance: ["lsd", "cannabis"] });
    expect(checked.map(({ id, substances }) => [id, substances])).toEqual([["mix", ["cannabis", "lsd"]]]);
  });

  test("is looked at where the rule found little, in either order", () => {
    for (const low of [mix("lsd", "cannabis", { finding: "low" }), mix("cannabis", "lsd", { finding: "low" })]) {
      const { flags, checked } = reportOf([low], { substance: ["lsd", "cannabis"] });
      expect([flags, checked.map(({ outcome }) => outcome)]).toEqual([[], ["low"]]);
    }
  });

  test("in a form or by a route that the rule does not mean is not known, in either order", () => {
    const smoked: Partial<RiskRule> = { substances: [{ id: "cannabis", routes: ["smoked"] }] };
    const ids = (route: "smoked" | "oral") =>
      reportOf([mix("cannabis", "lsd", smoked)], { substance: ["lsd", { id: "cannabis", route }] }).flags.map(
        ({ id }) => id,
      );
    expect(ids("smoked")).toEqual(["mix"]);
    expect(ids("oral")).toEqual(["unknown-substance"]);
    const swapped = mix("lsd", "cannabis", { substances: [{ id: "lsd", routes: ["sublingual"] }] });
    const lsdBy = (route: "sublingual" | "oral") =>
      reportOf([swapped], { substance: ["cannabis", { id: "lsd", route }] }).flags.map(({ id }) => id);
    expect(lsdBy("sublingual")).toEqual(["mix"]);
    expect(lsdBy("oral")).toEqual(["unknown-substance"]);
  });

  test("of a substance with itself is none, and is told", () => {
    const { flags, checked, recognised } = reportOf([], { substance: "lsd", otherSubstances: ["lsd"] });
    expect(flags).toEqual([]);
    expect(checked).toMatchObject([{ id: "same-substance", outcome: "same-substance", input: "lsd" }]);
    expect(recognised).toMatchObject([{ input: "lsd", id: "lsd" }]);
  });
});

describe("forms and routes", () => {
  const narrowed = driving("narrowed", { substances: [{ id: "lsd", forms: ["synthetic"], routes: ["oral"] }] });
  test.each([
    [{ id: "lsd" }, "narrowed"],
    [{ id: "lsd", form: "synthetic" }, "narrowed"],
    [{ id: "lsd", route: "oral" }, "narrowed"],
    [{ id: "lsd", form: "synthetic", route: "oral" }, "narrowed"],
    [{ id: "cannabis", form: "synthetic" }, "unknown-activity"],
    [{ id: "lsd", route: "smoked" }, "unknown-activity"],
    [{ id: "lsd", form: "synthetic", route: "smoked" }, "unknown-activity"],
    [{ id: "cannabis", form: "synthetic", route: "oral" }, "unknown-activity"],
  ] as const)("%j has the flag %s: one that is not given leaves no rule out", (substance, id) => {
    expect(reportOf([narrowed], { substance, activities: ["driving"] }).flags.map((flag) => flag.id)).toEqual([id]);
  });

  test("a rule that names neither means all, and one is no matter of the other", () => {
    const ids = (given: RiskRule, substance: NonNullable<RiskProfile["substance"]>) =>
      reportOf([given], { substance, activities: ["driving"] }).flags.map(({ id }) => id);
    const open = driving("open");
    expect(ids(open, { id: "lsd", form: "synthetic", route: "smoked" })).toEqual(["open"]);
    const byForm = driving("by-form", { substances: [{ id: "lsd", forms: ["synthetic"] }] });
    expect(ids(byForm, { id: "lsd", form: "synthetic", route: "smoked" })).toEqual(["by-form"]);
    const byRoute = driving("by-route", { substances: [{ id: "lsd", routes: ["smoked"] }] });
    expect(ids(byRoute, { id: "lsd", form: "synthetic", route: "smoked" })).toEqual(["by-route"]);
  });

  test("a rule that means another substance in any form does not mean this one in all", () => {
    const both = driving("both", { substances: [{ id: "lsd", forms: ["extract"] }, { id: "cannabis" }] });
    const { flags } = reportOf([both], {
      substance: [{ id: "lsd", form: "synthetic" }, "cannabis"],
      activities: ["driving"],
    });
    expect(flags.filter(({ kind }) => kind === "activity").map(({ id, substances }) => [id, substances])).toEqual([
      ["both", ["cannabis"]],
      ["unknown-activity", ["lsd"]],
    ]);
  });

  test("a rule may mean more than one narrowed substance", () => {
    const two = driving("two", {
      substances: [
        { id: "lsd", forms: ["extract"] },
        { id: "lsd", routes: ["oral"] },
      ],
    });
    const ids = (substance: NonNullable<RiskProfile["substance"]>) =>
      reportOf([two], { substance, activities: ["driving"] }).flags.map(({ id }) => id);
    expect(ids({ id: "lsd", form: "synthetic", route: "oral" })).toEqual(["two"]);
    expect(ids({ id: "lsd", form: "synthetic", route: "smoked" })).toEqual(["unknown-activity"]);
  });

  test("a form that is a substance of its own takes its place, and keeps its route", () => {
    const brew = driving("brew", { substances: [{ id: "ayahuasca", routes: ["oral"] }] });
    const report = (form: "ayahuasca" | "synthetic", route: "oral" | "smoked") =>
      reportOf([brew], { substance: { id: "dmt", form, route }, activities: ["driving"] }).flags.map(
        ({ id, substances }) => [id, substances],
      );
    expect(report("ayahuasca", "oral")).toEqual([["brew", ["ayahuasca"]]]);
    expect(report("ayahuasca", "smoked")).toEqual([["unknown-activity", ["ayahuasca"]]]);
    expect(report("synthetic", "oral")).toEqual([["unknown-activity", ["dmt"]]]);
  });
});

describe("what is known of an item", () => {
  test("may be two rules, of which one raises a flag and the other found little", () => {
    const rules = [driving("raises"), driving("low", { finding: "low" })];
    const { flags, checked } = reportOf(rules, { substance: "lsd", activities: ["driving"] });
    expect([flags.map(({ id }) => id), checked.map(({ id }) => id)]).toEqual([["raises"], ["low"]]);
  });

  test("is nothing where no rule speaks of it, but for what holds of every profile", () => {
    expect(reportOf([], { substance: "lsd" }).flags).toEqual([]);
    expect(reportOf([], { substance: "lsd", ageYears: 30 }).flags).toMatchObject([
      { id: "unknown-age", trigger: { input: "30", matched: "30", confidence: "exact" } },
    ]);
  });

  test("is a doubt where a name was only close and little was found, and the flag where one is raised", () => {
    const lamotrigine = (finding: "low" | "flag") =>
      rule({ id: "own", finding, trigger: { type: "medication", ingredients: ["lamotrigine"] } });
    const ids = (finding: "low" | "flag", name: string) =>
      reportOf([lamotrigine(finding)], { substance: "lsd", medications: [name] }).flags.map(({ id }) => id);
    expect(ids("low", "lamotrigene")).toEqual(["unknown-approximate"]);
    const doubt = reportOf([lamotrigine("low")], { substance: "lsd", medications: ["lamotrigene"] });
    expect(doubt.flags[0]?.references).toEqual([]);
    expect(doubt.checked.map(({ id, outcome }) => [id, outcome])).toEqual([["own", "low"]]);
    expect(ids("low", "lamotrigine")).toEqual([]);
    expect(ids("flag", "lamotrigene")).toEqual(["own"]);
  });

  test("is nothing where the rules that speak of it mean another state, relative or limit", () => {
    const past = rule({
      id: "past",
      kind: "condition",
      trigger: { type: "condition", conditions: ["psychosis"], status: ["past"] },
    });
    const conditions = [{ name: "psychosis", status: "controlled" }] as const;
    const report = reportOf([past], { substance: "lsd", conditions });
    expect([report.flags.map(({ id }) => id), report.checked]).toEqual([["unknown-condition"], []]);
    const age = rule({ id: "age", kind: "life-stage", trigger: { type: "age", below: 18 } });
    const grown = reportOf([age], { substance: "lsd", ageYears: 18 });
    expect(grown).toMatchObject({ flags: [], checked: [{ id: "age", outcome: "outside-range" }] });
  });

  test("that was stopped is told by the days of the source, and counts on where there are none", () => {
    const lithium = (washout: { washoutDays?: number }) =>
      rule({ id: "own", trigger: { type: "medication", ingredients: ["lithium"], ...washout } });
    const report = (washout: { washoutDays?: number }) =>
      reportOf([lithium(washout)], { substance: "lsd", medications: [{ name: "lithium", stoppedDaysAgo: 8 }] });
    // No source says when it ends: the severity stays, and the text says so.
    expect(report({}).flags).toMatchObject([
      {
        id: "own",
        severity: "major",
        message: {
          key: "risk:note.after",
          values: { note: { message: { key: "risk:note.no-end", values: { count: 8 } } } },
        },
      },
    ]);
    expect(report({ washoutDays: 8 }).flags.map(({ id }) => id)).toEqual(["own"]);
    expect(report({ washoutDays: 7 })).toMatchObject({ flags: [], checked: [{ id: "own", outcome: "washed-out" }] });
  });

  test("of an ingredient of a combination is known by its own code and by the product's", () => {
    const byCode = (code: string) => rule({ id: code.toLowerCase(), trigger: { type: "medication", atc: [code] } });
    const ids = (medication: string) =>
      reportOf([byCode("N06CA"), byCode("N06AB")], { substance: "lsd", medications: [medication] }).flags.map(
        ({ id, trigger }) => `${id} ${trigger.code}`,
      );
    expect(ids("Combo")).toEqual(["n06ab N06AB06", "n06ca N05AH03"]);
    expect(ids("sertraline")).toEqual(["n06ab N06AB06"]);
  });

  test("beside the ten is known by rules on it alone", () => {
    const alcohol = rule({ id: "alcohol", kind: "substance", trigger: { type: "substance", others: ["alcohol"] } });
    const { flags } = reportOf([alcohol], { substance: "lsd", otherSubstances: ["beer"] });
    expect(flags.map(({ id, trigger }) => [id, trigger.matched])).toEqual([["alcohol", "beer"]]);
    expect(reportOf([], { substance: "lsd", otherSubstances: ["beer"] }).flags).toMatchObject([
      { id: "unknown-substance", substances: ["lsd"], references: [] },
    ]);
  });

  test("holds for the medicine by its code where the index has another code for it", () => {
    const own = rule({ id: "own", trigger: { type: "medication", atc: ["N05AN"] } });
    const of = (medication: { name?: string; atc?: string }) =>
      reportOf([own], { substance: "lsd", medications: [medication] }).flags.map(({ id }) => id);
    expect(of({ name: "lithium" })).toEqual(["own"]);
    expect(of({ atc: "N05AN99" })).toEqual(["own", "unrecognised-medication"]);
    expect(of({ atc: "N05AX99" })).toEqual(["unknown-medication", "unrecognised-medication"]);
  });
});

test("what was typed twice is told once, and under each code that it was found by", () => {
  const own = rule({ id: "own", trigger: { type: "medication", ingredients: ["lithium"] } });
  const { flags, recognised } = reportOf([own], { substance: "lsd", medications: ["lithium", "lithium", "Priadel"] });
  expect(flags.map(({ trigger }) => trigger.input)).toEqual(["Priadel", "lithium"]);
  expect(recognised).toHaveLength(3);
});

describe("what is a medicine and a drug", () => {
  const asMedicine = (fields: Partial<RiskRule> = {}) =>
    rule({ id: "medicine", trigger: { type: "medication", ingredients: ["lithium"] }, severity: "minor", ...fields });
  const asDrug = (fields: Partial<RiskRule> = {}) =>
    rule({ id: "drug", kind: "substance", trigger: { type: "substance", others: ["alcohol"] }, ...fields });
  const [alcohol] = records.otherSubstances;
  if (alcohol === undefined) throw new Error("no substance to begin with");
  const given = { ...records, otherSubstances: [{ ...alcohol, medications: ["lithium"] }] };
  const ids = (rules: readonly RiskRule[], medications: readonly string[] = ["Priadel"]) =>
    createRisk({ ...given, rules })
      .flag({ substance: "lsd", medications })
      .flags.map(({ id }) => id);

  test("is told once of one mechanism, by the worse rule, and by the medicine's where they are as bad", () => {
    expect(ids([asMedicine(), asDrug()])).toEqual(["drug"]);
    expect(ids([asMedicine({ severity: "contraindicated" }), asDrug()])).toEqual(["medicine"]);
    expect(ids([asMedicine({ severity: "major" }), asDrug()])).toEqual(["medicine"]);
    expect(ids([asMedicine({ mechanism: "herg-block" }), asDrug()])).toEqual(["drug", "medicine"]);
  });

  test("is known where either is, and not known once where neither is", () => {
    expect(ids([asDrug()])).toEqual(["drug"]);
    expect(ids([asMedicine()])).toEqual(["medicine"]);
    expect(ids([])).toEqual(["unknown-medication"]);
    expect(ids([asDrug({ finding: "low" })])).toEqual([]);
  });

  test("a drug alone is not the medicine", () => {
    expect(ids([asMedicine(), asDrug()], ["beer"])).toEqual(["drug"]);
  });
});

describe("a product of several ingredients", () => {
  const unknown = (rules: readonly RiskRule[]) =>
    reportOf(rules, { substance: "lsd", medications: ["Combo"] })
      .flags.filter(({ severity }) => severity === "unknown")
      .map(({ message }) => message.values?.["matched"]);

  test("names the ingredient of which nothing is known", () => {
    expect(unknown([])).toEqual(["Olanzapine", "Sertraline"]);
    const own = rule({ id: "own", trigger: { type: "medication", ingredients: ["sertraline"] } });
    expect(unknown([own])).toEqual(["Olanzapine"]);
  });

  test("lends its code to a rule, but what was found low of the product is not known of an ingredient", () => {
    const low = rule({ id: "low", finding: "low", trigger: { type: "medication", atc: ["N06CA"] } });
    expect(unknown([low])).toEqual(["Olanzapine", "Sertraline"]);
    expect(reportOf([low], { substance: "lsd", medications: ["Combo"] }).checked.map(({ id }) => id)).toEqual(["low"]);
    const flagged = rule({ id: "high", trigger: { type: "medication", atc: ["N06CA"] } });
    expect(unknown([flagged])).toEqual([]);
  });
});

describe("substances among what is taken", () => {
  test("are asked about like the others, and a pair is told once under what was typed", () => {
    const mix = rule({ id: "mix", kind: "substance", trigger: { type: "substance", substances: ["cannabis"] } });
    const drives = driving("drives", { substances: [{ id: "cannabis" }] });
    const { flags } = reportOf([mix, drives], {
      substance: "lsd",
      taking: ["cannabis", "Cannabis 1 g"],
      activities: ["driving"],
    });
    expect(flags.map(({ id, substances, trigger }) => [id, substances, trigger.input])).toEqual([
      ["drives", ["cannabis"], "driving"],
      ["mix", ["cannabis", "lsd"], "Cannabis 1 g"],
      ["mix", ["cannabis", "lsd"], "cannabis"],
      ["unknown-activity", ["lsd"], "driving"],
    ]);
  });

  test("are judged in the same way without one that is asked about", () => {
    const mix = rule({ id: "mix", kind: "substance", trigger: { type: "substance", substances: ["cannabis"] } });
    for (const taking of [
      ["lsd", "cannabis"],
      ["cannabis", "lsd"],
    ]) {
      const { flags } = reportOf([mix], { taking });
      expect(flags.map(({ id, substances }) => [id, substances])).toEqual([["mix", ["cannabis", "lsd"]]]);
    }
  });

  test("are missed where there is none, and that is told", () => {
    expect(reportOf([], { taking: ["lithium", "Zoloft"] }).flags).toMatchObject([
      { id: "unknown-no-substance", substances: [], trigger: { input: "lithium, Zoloft" } },
    ]);
    const { flags } = reportOf([], { taking: ["lithium", "zzyzx", "lithium"] });
    expect(flags.map(({ id, trigger }) => [id, trigger.input])).toEqual([
      ["unknown-no-substance", "lithium, zzyzx"],
      ["unrecognised-medication", "zzyzx"],
    ]);
    expect(() => reportOf([], {} as RiskProfile)).toThrow(
      expect.objectContaining({ code: "missing-field", path: "substance" }),
    );
  });

  test("in a form that the rule does not mean are not meant", () => {
    const flower = rule({
      id: "flower",
      kind: "substance",
      trigger: { type: "substance", substances: ["cannabis"], forms: ["flower"] },
    });
    const ids = (form?: "flower" | "cannabidiol") =>
      reportOf([flower], {
        substance: ["lsd", form === undefined ? "cannabis" : { id: "cannabis", form }],
      }).flags.map(({ id }) => id);
    expect([ids(), ids("flower"), ids("cannabidiol")]).toEqual([["flower"], ["flower"], ["unknown-substance"]]);
  });
});
