import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMedication,
  flagRisks,
  medicationClasses,
  medications,
  type RiskFlag,
  type RiskProfile,
  substances,
} from "../../src/entries/risk.js";
import { foldName } from "../../src/lib/fold-name.js";
import { severities } from "../../src/model/risk.js";
import { substanceIds } from "../../src/model/substance.js";

/** Medicines that are one of the ten. */
const own = new Set(substances.flatMap((entry) => (entry.medications ?? []).map(({ id }) => id)));
const namesOfTen = new Set(substances.flatMap(({ names = [] }) => names.map(({ name }) => foldName(name))));
/** What a flag says, whatever was typed to raise it. */
const said = (flags: readonly RiskFlag[]) => [...new Set(flags.map(({ id, severity }) => `${id} ${severity}`))].sort();
const saidOf = (substance: (typeof substanceIds)[number], typed: readonly string[]) =>
  said(flagRisks({ substance, medications: typed }).flags);
const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

describe("what a medicine is called does not change what is said of it", () => {
  test("every name, ATC code and RxCUI of every medicine gives the same flags with each substance", () => {
    const odd: string[] = [];
    for (const { id, name, names, atc, rxcui } of medications) {
      const codes = [...atc, ...(rxcui === undefined ? [] : [rxcui])].filter(
        (code) => findMedication(code).best?.id === id,
      );
      for (const substance of substanceIds) {
        const expected = saidOf(substance, [name]);
        // A name of several medicines, or of one of the ten as well, says more than this medicine does.
        const alone = names
          .map((each) => each.name)
          .filter((each) => findMedication(each).best?.id === id)
          .filter((each) => !namesOfTen.has(foldName(each)));
        for (const typed of [...alone, ...codes]) {
          if (!same(saidOf(substance, [typed]), expected)) odd.push(`${typed} for ${id} with ${substance}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  test("a code that several medicines share is not decided: all of them are looked at", () => {
    const shared = new Set(medications.flatMap((entry) => entry.atc).filter((code) => !findMedication(code).best));
    expect(shared.size).toBeGreaterThan(0);
    for (const code of shared) {
      const sharing = findMedication(code).candidates.map(({ name }) => name);
      expect(sharing.length).toBeGreaterThan(1);
      for (const substance of substanceIds) {
        expect(saidOf(substance, [code]), code).toEqual(
          [...new Set(sharing.flatMap((name) => saidOf(substance, [name])))].sort(),
        );
        const { flags } = flagRisks({ substance, medications: [code] });
        const texts = flags
          .filter(({ severity, trigger }) => severity !== "unknown" && trigger.input === code)
          .map(({ message }) => JSON.stringify(message));
        for (const text of texts) expect(text).toContain("risk:note.ambiguous");
      }
    }
  });
});

const word = fc.oneof(
  fc.constantFrom(...medications.flatMap((entry) => [...entry.atc, ...entry.names.map(({ name }) => name)])),
  fc.constantFrom(...medicationClasses.flatMap((entry) => entry.names.map(({ name }) => name))),
);
const profile = fc.record({
  substance: fc.uniqueArray(fc.constantFrom(...substanceIds), { minLength: 1, maxLength: 3 }),
  medications: fc.array(word, { minLength: 1, maxLength: 5 }),
});

describe("how a profile is written does not change what is said of it", () => {
  test("neither the order of substances and medicines nor their case matters", () => {
    fc.assert(
      fc.property(profile, fc.func(fc.integer()), (asked, rank) => {
        const expected = said(flagRisks(asked).flags);
        const shuffled = <Item>(items: readonly Item[]) => items.toSorted((a, b) => Number(rank(a)) - Number(rank(b)));
        const written: RiskProfile[] = [
          { substance: shuffled(asked.substance), medications: shuffled(asked.medications) },
          { ...asked, medications: asked.medications.map((text) => text.toUpperCase()) },
          { ...asked, medications: asked.medications.map((text) => ` ${text.toLowerCase()} `) },
        ];
        for (const other of written) expect(said(flagRisks(other).flags)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("naming one more medicine or class takes nothing away and makes nothing milder", () => {
    fc.assert(
      fc.property(profile, word, (before, more) => {
        const after = { ...before, medications: [...before.medications, more] };
        const kept = new Set(said(flagRisks(after).flags));
        for (const flag of said(flagRisks(before).flags)) expect(kept).toContain(flag);
        const rank = (asked: RiskProfile) => [...severities, "none"].indexOf(flagRisks(asked).highest);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      { numRuns: 300 },
    );
  });

  test("a class in place of one of its members takes nothing away", () => {
    fc.assert(
      fc.property(
        profile,
        fc.constantFrom(...medicationClasses).chain(({ name }) =>
          fc.record({
            name: fc.constant(name),
            // Who names a class has not said that it is ketamine or cannabis.
            member: fc.constantFrom(...(findMedication(name).best?.ingredients ?? []).filter((id) => !own.has(id))),
          }),
        ),
        ({ substance, medications: others }, { name, member }) => {
          const medicine = medications.find((entry) => entry.id === member)?.name ?? "";
          const own = said(flagRisks({ substance, medications: [...others, medicine] }).flags);
          const ofClass = new Set(said(flagRisks({ substance, medications: [...others, name] }).flags));
          for (const flag of own) expect(ofClass).toContain(flag);
        },
      ),
      { numRuns: 300 },
    );
  });
});
