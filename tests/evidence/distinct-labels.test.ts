import { expect, test } from "vitest";
import { createArticle } from "../../src/entries/article.js";
import { distinctLabels } from "../../src/evidence/study-label.js";
import { claims, effectDirectionData, forestData, references, rules, studies } from "../../src/index.js";

// As author-date styles have it: Me 2026a and Me 2026b, and a letter more after z.
test("studies that would go by one name have a letter each, and others have none", () => {
  const undated = { key: "common:plot.undated", values: { name: "Me" } } as const;
  expect(distinctLabels(["Me 2026", "You 2026", "Me 2026", undated, "Me 2026", undated])).toEqual([
    "Me 2026a",
    "You 2026",
    "Me 2026b",
    { ...undated, values: { name: "Me a" } },
    "Me 2026c",
    { ...undated, values: { name: "Me b" } },
  ]);
  const many = distinctLabels(Array.from({ length: 28 }, () => "Me 2026"));
  expect(many.slice(24)).toEqual(["Me 2026y", "Me 2026z", "Me 2026aa", "Me 2026ab"]);
  expect(new Set(many).size).toBe(28);
});

test("studies of one paper are told apart in both plots", () => {
  const [member] = claims.find(({ id }) => id === "sleep")?.body ?? [];
  const trial = studies.find(({ id }) => id === member?.study);
  if (member === undefined || trial === undefined) throw new Error("a trial measured sleep");
  const own = ["x", "y", "z"].map((id) => ({ ...trial, id, family: id }));
  const body = own.map(({ id }) => ({ ...member, study: id }));
  const jobs = createArticle({
    claims: claims.map((claim) => (claim.id === "sleep" ? { ...claim, body } : claim)),
    studies: [...studies, ...own],
    rules,
    references,
  });
  const forest = jobs.forestData("sleep");
  const direction = jobs.effectDirectionData(["sleep"]);
  if (forest === "not-pooled" || direction === "none") throw new Error("three trials are drawn");
  const before = forestData("sleep");
  const name = before === "not-pooled" ? "" : before.rows[0]?.label;
  const expected = ["a", "b", "c"].map((letter) => `${name}${letter}`);
  expect(forest.rows.map(({ label }) => label)).toEqual(expected);
  expect(direction.studies.map(({ label }) => label)).toEqual(expected);
});

test("no two rows of a plot of ours go by one name", () => {
  const data = effectDirectionData();
  const labels = data === "none" ? [] : data.studies.map(({ label }) => JSON.stringify(label));
  expect(labels.length).toBeGreaterThan(20);
  expect(new Set(labels).size).toBe(labels.length);
});
