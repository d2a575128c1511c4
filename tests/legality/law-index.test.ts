import { describe, expect, test } from "vitest";
import { indexLaws, placeKey } from "../../src/legality/law-index.js";
import type { TreatyEntry } from "../../src/model/law.js";
import { records, rule } from "./records.js";

describe("an index of laws", () => {
  const both = rule({ id: "both", status: "prohibited", substances: ["psilocybin", "lsd"] });
  const later = rule({ id: "later", status: "legal", substances: ["lsd"] });
  const index = indexLaws({ ...records, laws: [{ jurisdiction: "PT", rules: [both, later] }] });

  test("has a rule under every substance that it names, in the order of the records", () => {
    expect(index.rules.get(placeKey("PT", "lsd"))).toEqual([both, later]);
    expect(index.rules.get(placeKey("PT", "psilocybin"))).toEqual([both]);
    expect(index.rules.get(placeKey("PT", "mdma"))).toBeUndefined();
    expect(index.rules.get(placeKey("US", "lsd"))).toBeUndefined();
  });

  test("has a rule for the forms that its substance comes in: one on plants and fungi names no cactus with psilocybin", () => {
    const plants = rule({
      id: "plants",
      status: "prohibited",
      substances: ["psilocybin", "mescaline", "mdma"],
      forms: ["mushroom", "cactus"],
    });
    const { rules } = indexLaws({ ...records, laws: [{ jurisdiction: "PT", rules: [plants] }] });
    expect(rules.get(placeKey("PT", "psilocybin"))).toEqual([{ ...plants, forms: ["mushroom"] }]);
    expect(rules.get(placeKey("PT", "mescaline"))).toEqual([{ ...plants, forms: ["cactus"] }]);
    // Where no form is left the rule stays as it is written: less may be known, and never more permitted.
    expect(rules.get(placeKey("PT", "mdma"))).toEqual([plants]);
  });

  test("has the classes of a substance, which nobody can change", () => {
    const [entry] = index.treaties.get("psilocybin") ?? [];
    // As an answer cites them: what was read in a source stays in the record.
    expect(entry).toEqual({ ...records.treaties[0], sources: [{ reference: "law" }] });
    expect(Object.isFrozen(entry)).toBe(true);
    expect(Object.isFrozen(records.treaties[0])).toBe(false);
    expect(index.treaties.get("lsd")).toBeUndefined();
    const [first] = records.treaties as readonly [TreatyEntry];
    const second = { ...first, id: "second" };
    const two = indexLaws({ ...records, treaties: [first, second] });
    expect(two.treaties.get("psilocybin")?.map(({ id }) => id)).toEqual([first.id, "second"]);
  });

  test("has what is known of a country, by convention", () => {
    expect([...(index.parties.get("1971") ?? [])]).toEqual([
      ["HT", "non-party"],
      ["US", "party"],
    ]);
    expect(index.parties.get("1961")).toBeUndefined();
  });

  test("begins without answers", () => {
    expect(index.answers.size).toBe(0);
  });
});
