import { describe, expect, test } from "vitest";
import { flagRisks, medications, type ProfileSubstance, rules, type SubstanceId } from "../../src/entries/risk.js";
import sets from "./labelled-pairs.json" with { type: "json" };

/** Pairs that two readers, who saw no rule, both called an interaction or harmless: see docs/risk-methods.md. */
describe.each(Object.entries(sets))("labelled pairs, %s", (set, pairs) => {
  const said = pairs.map(({ substance, typed, label }) => {
    const report = flagRisks({ substance: substance as SubstanceId | ProfileSubstance, medications: [typed] });
    const own = report.flags.filter(({ trigger }) => trigger.input === typed);
    const looked = report.checked.some(({ input }) => input === typed);
    return {
      typed,
      label,
      flagged: own.some(({ severity }) => severity !== "unknown"),
      told: own.length > 0 || looked,
    };
  });
  const share = (label: string, flagged: boolean) => {
    const of = said.filter((each) => each.label === label);
    return of.filter((each) => each.flagged === flagged).length / of.length;
  };

  test("are told, every one", () => {
    expect(said.filter(({ told }) => !told)).toEqual([]);
  });

  test("are flagged where harm is known more often than where none is", () => {
    // What is reached, not what is aimed at (0.99 and 0.90).
    expect(share("interaction", true)).toBeGreaterThan(set === "first" ? 0.85 : 0.66);
    expect(share("harmless", false)).toBeGreaterThan(0.97);
  });
});

describe("vaporised DMT is not ayahuasca", () => {
  test("no rule that is written of ayahuasca holds for it", () => {
    for (const { name } of medications) {
      const { flags } = flagRisks({ substance: { id: "dmt", route: "vaporised" }, medications: [name] });
      expect(
        flags.filter(({ id }) => /-ayahuasca(-|$)/.test(id)).map(({ id }) => id),
        name,
      ).toEqual([]);
    }
  });

  test("and no rule means the brew by a form that is a substance of its own", () => {
    const odd = rules.filter(({ substances }) => substances.some((scope) => scope.forms?.includes("ayahuasca")));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
