import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { conditions } from "../../src/data/conditions.js";
import { medicationClasses } from "../../src/data/medication-classes.js";
import { medications } from "../../src/data/medications.js";
import { otherSubstances } from "../../src/data/other-substances.js";
import { redirects } from "../../src/data/redirects.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { sets } from "../../src/data/sets.js";
import { studies } from "../../src/data/studies.js";
import { substances } from "../../src/data/substances.js";
import { article, createArticle, resolveArticle } from "../../src/entries/article.js";
import { createEvidence, gradeClaim } from "../../src/entries/evidence.js";
import { currentIds, findMedication } from "../../src/entries/risk.js";
import { type Redirect, type RedirectSet, redirectSets } from "../../src/model/redirect.js";

const records: Readonly<Record<RedirectSet, readonly { readonly id: string }[]>> = {
  claims,
  conditions,
  "medication-classes": medicationClasses,
  medications,
  "other-substances": otherSubstances,
  references,
  rules,
  studies,
  substances,
};
const idsOf = (set: RedirectSet) => new Set(records[set].map(({ id }) => id));

/** Redirects of which the old id is a record still, or a new one is none. */
const misleading = (given: readonly Redirect[]): readonly string[] =>
  given
    .filter(({ set, id }) => {
      const known = idsOf(set);
      const current = currentIds(set, id, given);
      return known.has(id) || (current !== "gone" && current.some((each) => !known.has(each)));
    })
    .map(({ set, id }) => `${set} ${id}`);

const redirect = (id: string, to?: readonly string[], set: RedirectSet = "rules"): Redirect => ({
  id,
  set,
  ...(to === undefined ? {} : { to }),
  on: "2026-11-29",
  why: "a test",
});

describe("the redirects", () => {
  test("are of sets that there are", () => {
    const folders = sets.map(({ folder }): string => folder);
    expect(redirectSets.filter((set) => !folders.includes(set))).toEqual([]);
  });

  test("lead from ids that are no more to records that are", () => {
    expect(misleading(redirects)).toEqual([]);
    const [rule, other] = rules.map(({ id }) => id) as [string, string];
    const broken = [redirect(rule, [other]), redirect("old", ["no-such-rule"]), redirect("fine", [rule])];
    expect(misleading(broken.slice(0, 2))).toEqual([`rules ${rule}`, "rules old"]);
  });

  test.each(redirects.filter(({ set }) => set === "medications"))(
    "$id is still read as the same medicine",
    ({ id, to }) => {
      const { best } = findMedication(id.replaceAll("-", " "));
      const found = medications.find((medication) => medication.id === best?.id);
      const meant = medications.find((medication) => medication.id === to?.[0]);
      expect([...(found?.ingredients ?? best?.ingredients ?? [])].sort()).toEqual(
        [...(meant?.ingredients ?? [])].sort(),
      );
    },
  );
});

describe("an old id", () => {
  test("is followed to the ids in its place", () => {
    expect(currentIds("rules", "stimulant-medicines-psilocybin-mescaline")).toEqual([
      "stimulant-medicines-mescaline",
      "stimulant-medicines-psilocybin",
    ]);
    expect(currentIds("medications", "paracetamol-codeine-and-caffeine")).toEqual(["codeine-paracetamol-and-caffeine"]);
    expect(currentIds("rules", "taken-out", [redirect("taken-out")])).toBe("gone");
  });

  test("of a claim is graded, and is summarised, as the claim in its place", () => {
    const { gradeClaim: grade, summaryOfFindings } = createEvidence({
      claims,
      studies,
      redirects: [
        redirect("attention-deficit", ["adhd"], "claims"),
        redirect("pains", ["pain", "cluster-headache"], "claims"),
        redirect("luck", undefined, "claims"),
      ],
    });
    expect(grade("attention-deficit" as never)).toEqual(gradeClaim("adhd"));
    expect(summaryOfFindings(["attention-deficit"] as never).map(({ claim }) => claim)).toEqual(["adhd"]);
    const refusal = { code: "unknown-id", path: "claimId", candidates: ["pain", "cluster-headache"] };
    expect(() => grade("pains" as never)).toThrow(expect.objectContaining(refusal));
    expect(() => summaryOfFindings(["adhd", "luck"] as never)).toThrow(
      expect.objectContaining({ code: "unknown-id", path: "claimIds[1]", message: expect.stringContaining("gone") }),
    );
    expect(() => grade("no-such-claim" as never)).toThrow(expect.objectContaining({ code: "unknown-id" }));
  });

  test("of a rule is found by an article that names it, with the sources of all that came of it", () => {
    const [section] = article.sections;
    const block = section?.blocks.find((each) => each.type === "paragraph");
    if (section === undefined || block?.type !== "paragraph") throw new Error("no paragraph");
    const [statement] = block.statements;
    const write = (risk: string) =>
      ({
        ...article,
        sections: [
          { ...section, blocks: [{ ...block, statements: [{ ...statement, references: [], risks: [risk] }] }] },
        ],
      }) as never;
    const resolved = resolveArticle(write("stimulant-medicines-psilocybin-mescaline"));
    const found = resolved.sections[0]?.blocks[0];
    const first = found?.type === "paragraph" ? found.statements[0] : undefined;
    expect(first?.risks).toEqual(["stimulant-medicines-mescaline", "stimulant-medicines-psilocybin"]);
    const sources = rules
      .filter(({ id }) => first?.risks.includes(id))
      .flatMap((rule) => rule.sources)
      .filter(({ supports }) => supports.includes("severity"));
    expect(sources.length).toBeGreaterThan(1);
    for (const { reference } of sources) expect(first?.citations).toContain(reference);
    const [rule] = rules.map(({ id }) => id) as [string];
    const { resolve } = createArticle({
      claims,
      studies,
      rules,
      references,
      redirects: [redirect("away"), redirect("partly-away", [rule, "no-such-rule"])],
    });
    for (const gone of ["away", "partly-away"]) {
      expect(() => resolve(write(gone))).toThrow(
        expect.objectContaining({ code: "unknown-id", expected: "the id of a rule of the records" }),
      );
    }
    expect(() => resolve(write("stimulant-medicines-psilocybin-mescaline"))).toThrow(
      expect.objectContaining({ code: "unknown-id" }),
    );
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["set", ["laws", "a"], "invalid-value"],
    ["id", ["rules", ""], "invalid-value"],
    ["id", ["rules"], "missing-field"],
    ["given[0].to", ["rules", "a", [redirect("a", ["a"])]], "invalid-value"],
    [
      "given[1].to",
      ["rules", "a", [redirect("x", ["y"]), redirect("a", ["b"]), redirect("b", ["a"])]],
      "invalid-value",
    ],
    ["given[1].id", ["rules", "a", [redirect("a", ["b"]), redirect("a", ["c"])]], "invalid-value"],
    ["given[0].to", ["rules", "a", [redirect("a", [])]], "out-of-range"],
    ["given[0].on", ["rules", "a", [{ ...redirect("a"), on: "2026-02-30" }]], "invalid-date"],
    ["given[0].why", ["rules", "a", [{ ...redirect("a"), why: undefined }]], "missing-field"],
  ])("%s", (path, input, code) => {
    expect(() => currentIds(...(input as Parameters<typeof currentIds>))).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  test("the same id in two sets is no circle, and not named twice", () => {
    expect(currentIds("rules", "a", [redirect("a", ["b"]), redirect("b", ["a"], "studies")])).toEqual(["b"]);
  });
});
