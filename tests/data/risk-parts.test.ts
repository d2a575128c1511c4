import { describe, expect, test } from "vitest";
import { conditions } from "../../src/data/conditions.js";
import { medicationClasses } from "../../src/data/medication-classes.js";
import { medications } from "../../src/data/medications.js";
import { otherSubstances } from "../../src/data/other-substances.js";
import { foundBy, namesByLanguage, reportedOf, withNames } from "../../src/data/risk-parts.js";
import { rules } from "../../src/data/rules.js";
import { substances } from "../../src/data/substances.js";
import { nameOfId } from "../../src/lib/name-of-id.js";
import { endingsOf } from "../../src/lib/scan-names.js";

const found = foundBy({ medications, medicationClasses, conditions, otherSubstances, substances }, endingsOf, nameOfId);

describe("the part of the rules that a report needs", () => {
  test("is each rule without why it is rated so, and with the works that it cites", () => {
    const reported = reportedOf(rules);
    expect(reported.map(({ id, severity }) => [id, severity])).toEqual(rules.map(({ id, severity }) => [id, severity]));
    for (const [place, rule] of reported.entries()) {
      for (const left of ["rationale", "disagreements", "verification", "modifiers", "harmFrequency"]) {
        expect(rule).not.toHaveProperty(left);
      }
      expect(rule.sources.map(({ reference }) => reference)).toEqual(
        rules[place]?.sources.map(({ reference }) => reference),
      );
      for (const source of rule.sources) expect(source).not.toHaveProperty("readAt");
    }
  });
});

describe("what things are found by", () => {
  test("is every record, without its sources", () => {
    expect(found.medications.map(({ id }) => id)).toEqual(medications.map(({ id }) => id));
    expect(found.conditions.map(({ id }) => id)).toEqual(conditions.map(({ id }) => id));
    for (const list of Object.values(found)) {
      for (const record of list) expect(record).not.toHaveProperty("sources");
    }
  });

  test("has the name that an id does not spell, and leaves out names that an ending gives", () => {
    const byId = new Map(found.medications.map((entry) => [entry.id as string, entry]));
    expect(byId.get("sertraline")).not.toHaveProperty("name");
    const names = byId.get("sertraline")?.names.map(({ name }) => name);
    expect(names).toContain("Zoloft");
    expect(names).not.toContain("Sertraline");
    expect(names).not.toContain("Sertralina");
    // "Nicotina" is the substance too: found by that name alone, the medicine would be lost.
    expect(byId.get("nicotine")?.names.map(({ name }) => name)).toContain("Nicotina");
    for (const { id, name } of medications) expect(byId.get(id)?.name ?? nameOfId(id)).toBe(name);
  });

  test("has no brand before the name of an ingredient in the same language", () => {
    const first = (id: string, lng: string) =>
      found.medications.find((entry) => entry.id === id)?.names.find((name) => name.lng === lng)?.name;
    for (const { id, names } of medications) {
      for (const { lng, type } of names) {
        if (lng === undefined || lng === "la" || type === "brand" || type === "salt") continue;
        const shown = names.find((each) => each.lng === lng && each.name === first(id, lng));
        expect(["inn", "synonym"], `${id} ${lng}`).toContain(shown?.type);
      }
    }
  });

  test("keeps its names through the columns of a build, in their order within a language", () => {
    const back = withNames(namesByLanguage(found.medications));
    expect(back).toHaveLength(found.medications.length);
    for (const [place, { names }] of back.entries()) {
      const before = found.medications[place]?.names ?? [];
      const inLanguage = (list: typeof names, lng?: string) => list.filter((name) => name.lng === lng);
      for (const lng of new Set(before.map((name) => name.lng))) {
        expect(inLanguage(names, lng)).toEqual(inLanguage(before, lng));
      }
      expect(names).toHaveLength(before.length);
    }
  });
});
