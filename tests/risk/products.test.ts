import { describe, expect, test } from "vitest";
import { flagRisks, medications, otherSubstances, rules } from "../../src/entries/risk.js";
import type { Medication } from "../../src/model/medication.js";
import type { RiskRule } from "../../src/model/risk-rule.js";

/** Expected ingredients are those of the labels and registers that the records cite. */
const products = [
  ["Claritin-D", ["loratadine", "pseudoephedrine"]],
  ["claritin d 24 hour", ["loratadine", "pseudoephedrine"]],
  ["Zyrtec-D", ["cetirizine", "pseudoephedrine"]],
  ["Clarinex-D", ["desloratadine", "pseudoephedrine"]],
  ["Semprex-D", ["acrivastine", "pseudoephedrine"]],
  ["Mucinex D", ["guaifenesin", "pseudoephedrine"]],
  ["Mucinex DM", ["dextromethorphan", "guaifenesin"]],
  ["Aleve-D", ["naproxen", "pseudoephedrine"]],
  ["Nurofen Cold & Flu", ["ibuprofen", "pseudoephedrine"]],
  ["Tylenol PM", ["paracetamol", "diphenhydramine"]],
  ["Excedrin PM", ["paracetamol", "diphenhydramine"]],
  ["Advil PM", ["ibuprofen", "diphenhydramine"]],
  ["Motrin PM", ["ibuprofen", "diphenhydramine"]],
  ["Aleve PM", ["naproxen", "diphenhydramine"]],
  ["Tylenol 3", ["codeine", "paracetamol"]],
  ["Tylenol #3", ["codeine", "paracetamol"]],
  ["Tylenol 4", ["codeine", "paracetamol"]],
  ["Tylenol with Codeine", ["codeine", "paracetamol"]],
  ["Nurofen Plus", ["codeine", "ibuprofen"]],
  ["Solpadeine Plus", ["codeine", "paracetamol", "caffeine"]],
  ["Lortab", ["hydrocodone", "paracetamol"]],
  ["Tussionex", ["hydrocodone", "chlorphenamine"]],
  ["Promethazine with codeine", ["codeine", "promethazine"]],
  ["NyQuil Severe", ["paracetamol", "dextromethorphan", "doxylamine", "phenylephrine"]],
  ["DayQuil Severe", ["paracetamol", "dextromethorphan", "guaifenesin", "phenylephrine"]],
  ["Night Nurse", ["paracetamol", "promethazine", "dextromethorphan"]],
  ["Day Nurse", ["paracetamol", "pseudoephedrine", "pholcodine"]],
  ["Coricidin", ["chlorphenamine", "dextromethorphan"]],
  ["Frenadol", ["paracetamol", "chlorphenamine", "dextromethorphan", "caffeine", "ascorbic-acid"]],
  ["Stribild", ["emtricitabine", "tenofovir-disoproxil", "elvitegravir", "cobicistat"]],
  ["Robitussin", ["dextromethorphan", "guaifenesin"]],
  ["Panadol Extra", ["paracetamol", "caffeine"]],
] as const;

const severityOf = (substance: "ayahuasca" | "ibogaine" | "ketamine" | "mdma", typed: string) =>
  flagRisks({ substance, medications: [typed] }).flags.find(({ trigger }) => trigger.input === typed)?.severity;
const idsOf = (substance: Parameters<typeof flagRisks>[0]["substance"], typed: string) =>
  flagRisks({ substance, medications: [typed] })
    .flags.filter(({ trigger, severity }) => trigger.input === typed && severity !== "unknown")
    .map(({ id }) => id);

describe("a brand with a letter, a number or a word after it", () => {
  test.each(products)("%s is the product and not the brand alone", (typed, ingredients) => {
    const { recognised, unrecognised } = flagRisks({ substance: "lsd", medications: [typed] });
    expect(unrecognised.filter(({ input }) => input === typed)).toEqual([]);
    expect(recognised.map((each) => "ingredients" in each && each.ingredients)).toEqual([ingredients]);
  });

  test.each([
    ["ayahuasca", "Claritin-D", "contraindicated"],
    ["ayahuasca", "Zyrtec-D", "contraindicated"],
    ["ayahuasca", "Mucinex DM", "contraindicated"],
    ["ketamine", "Tylenol #3", "major"],
    ["ketamine", "Nurofen Plus", "major"],
    ["ibogaine", "Tylenol PM", "contraindicated"],
    ["ibogaine", "ZzzQuil", "contraindicated"],
  ] as const)("%s with %s is %s", (substance, typed, severity) => {
    expect(severityOf(substance, typed)).toBe(severity);
  });
});

/** Rules that catch a product by its own code, and none of its ingredients by what they are. */
function heldByCodeAlone(of: readonly RiskRule[], among: readonly Medication[]): readonly string[] {
  const codes = new Map(among.map(({ id, atc }) => [id, atc]));
  return of.flatMap(({ id, trigger }) => {
    if (trigger.type !== "medication") return [];
    const { atc = [], ingredients = [], except = [] } = trigger;
    const isUnder = (code: string) => atc.some((prefix) => code.startsWith(prefix));
    const isNamed = (part: string) => ingredients.includes(part) || (codes.get(part) ?? []).some(isUnder);
    return among
      .filter((product) => product.ingredients !== undefined && product.atc.some(isUnder))
      .filter(({ ingredients: parts = [] }) => !parts.some(isNamed) && !parts.every((part) => except.includes(part)))
      .map((product) => `${id}: ${product.id}`);
  });
}

describe("an ingredient and a product with it", () => {
  test("get the same rules", () => {
    expect(heldByCodeAlone(rules, medications)).toEqual([]);
    const broken = rules.map((rule) =>
      rule.id === "opioids-ketamine" ? { ...rule, trigger: { type: "medication", atc: ["N02A"] } as const } : rule,
    );
    expect(heldByCodeAlone(broken, medications)).toContain("opioids-ketamine: codeine-and-paracetamol");
  });

  test.each(["codeine", "hydrocodone"])("%s is an opioid", (typed) => {
    expect(idsOf("ketamine", typed)).toEqual(["opioids-ketamine"]);
    expect(idsOf("ayahuasca", typed)).toEqual(["opioids-ayahuasca"]);
    expect(idsOf("mdma", typed)).toEqual(["opioids-mdma"]);
    expect(idsOf("amanita-muscaria", typed)).toEqual(["opioids-amanita-muscaria"]);
    expect(idsOf({ id: "cannabis", form: "flower" }, typed)).toContain("sedatives-cannabis");
  });

  test.each(["butalbital", "Fiorinal"])("%s counts as a barbiturate", (typed) => {
    expect(idsOf("ketamine", typed)).toContain("sedating-medicines-ketamine");
    expect(idsOf("amanita-muscaria", typed)).toContain("benzodiazepines-amanita-muscaria");
  });

  test("what is in a product of antipsychotics beside them is none", () => {
    expect(idsOf("psilocybin", "Cobenfy")).toEqual([]);
    expect(idsOf("psilocybin", "samidorphan")).toEqual([]);
    expect(idsOf("psilocybin", "Lybalvi")).toEqual(["antipsychotics-classic-psychedelics"]);
  });

  test("lofexidine has a code beside the opioids and is none", () => {
    expect(idsOf("ketamine", "lofexidine")).toEqual([]);
    expect(idsOf("ibogaine", "lofexidine")).toEqual(["qt-medicines-ibogaine"]);
  });
});

describe("what a text excepts", () => {
  test.each(["lsd", "psilocybin", "mescaline", { id: "dmt", route: "vaporised" }] as const)(
    "is not told as low by the rules on opioids with %j",
    (substance) => {
      for (const typed of ["methadone", "levomethadone", "tapentadol", "pethidine", "tramadol"]) {
        const { flags, checked } = flagRisks({ substance, medications: [typed] });
        expect(flags.filter(({ trigger }) => trigger.input === typed).length, typed).toBeGreaterThan(0);
        expect(
          checked.filter(({ input }) => input === typed).map(({ id }) => id),
          typed,
        ).toEqual([]);
      }
      expect(flagRisks({ substance, medications: ["morphine"] }).highest).toBe("none");
    },
  );

  test("levomethadone is judged as methadone", () => {
    for (const substance of ["ayahuasca", "mdma", "ibogaine"] as const) {
      expect(idsOf(substance, "levomethadone"), substance).toEqual(idsOf(substance, "methadone"));
    }
  });

  test("darunavir is not told as ritonavir", () => {
    expect(idsOf("mdma", "Symtuza")).toEqual(["darunavir-mdma", "cobicistat-mdma"]);
    expect(idsOf("mdma", "Prezista")).toEqual(["darunavir-mdma"]);
    expect(idsOf("mdma", "Stribild")).toEqual(["cobicistat-mdma"]);
    expect(idsOf("mdma", "Kaletra")).toEqual(["ritonavir-mdma"]);
  });
});

describe("everyday names", () => {
  test.each([
    ["insulin", "insulins"],
    ["insulina", "insulins"],
    ["أنسولين", "insulins"],
    ["SJW", "hyperici-herba"],
    ["hypericum", "hyperici-herba"],
    ["Thorazine", "chlorpromazine"],
    ["RIMA", "monoamine-oxidase-a-inhibitors"],
    ["blood pressure pills", "blood-pressure-medicines"],
    ["blood pressure tablets", "blood-pressure-medicines"],
    ["دواء الضغط", "blood-pressure-medicines"],
    ["sleeping tablets", "sleeping-pills"],
    ["pastillas para dormir", "sleeping-pills"],
    ["Mucinex", "guaifenesin"],
  ])("%s is %s", (typed, id) => {
    const { recognised, unrecognised } = flagRisks({ substance: "lsd", medications: [typed] });
    expect([recognised.map((each) => each.id), unrecognised]).toEqual([[id], []]);
  });
});

describe("a vape", () => {
  const read = (taking: readonly string[]) => flagRisks({ taking });

  test("is nicotine where it stands alone", () => {
    expect(read(["mdma", "vape"]).recognised.map(({ id }) => id)).toEqual(["mdma", "nicotine"]);
    expect(otherSubstances.find(({ id }) => id === "nicotine")?.names.filter(({ whole }) => whole)).toHaveLength(3);
  });

  test("is a way of taking beside a substance", () => {
    expect(read(["cannabis vape", "mdma"]).recognised.map(({ id }) => id)).toEqual(["cannabis", "mdma"]);
    const { recognised, flags } = read(["dmt vape", "sertraline"]);
    expect(recognised.map(({ id }) => id)).toEqual(["dmt", "sertraline"]);
    // Inhaled, and so not the brew.
    expect(flags.map(({ id }) => id)).toEqual(["ssri-mescaline-dmt"]);
  });
});
