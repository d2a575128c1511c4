import { describe, expect, test } from "vitest";
import { bibliography } from "../../src/render/bibliography.js";
import { names, small, works } from "./small-article.js";

describe("a bibliography", () => {
  test("as CSL-JSON is the works as they are", async () => {
    const text = await bibliography(small, names, { style: "csl-json" });
    expect(text).toBe(JSON.stringify(works, null, 2));
  });

  test("as BibTeX keeps the month, drops the day, and writes keys without a hyphen", async () => {
    const text = await bibliography(small, names, { style: "bibtex" });
    expect([...text.matchAll(/@(\w+)\{(\w+),/g)].map(([, type, key]) => `${type} ${key}`)).toEqual([
      "article work_1",
      "misc work_2",
      "book work_3",
      "techreport work_4",
    ]);
    expect(text).toContain("year = {2020}");
    expect(text).toMatch(/month = \{?(5|may)\}?,/);
    expect(text).toContain("year = {2001}");
  });

  // The words for "no date" of the locales of the Citation Style Language.
  test.each([
    ["en", "(n.d.)"],
    ["en-GB", "(n.d.)"],
    ["es", "(s.f.)"],
    ["fr", "(s.d.)"],
    ["de", "(o.J.)"],
    ["nl-BE", "(z.d.)"],
    ["ar", "(n.d.)"],
  ])("has the words of a style in %s", async (lng, undated) => {
    const text = await bibliography(small, { ...names, lng }, { style: "apa" });
    expect(text.replaceAll(/\s/g, "")).toContain(undated);
  });

  test("is numbered where the style is, or none was asked for", async () => {
    expect(await bibliography(small, names)).toBe(await bibliography(small, names, { style: "vancouver" }));
    expect(await bibliography(small, names, { style: "vancouver" })).toMatch(/^1\. +Roe AB\. One\./);
    expect(await bibliography(small, names, { style: "apa" })).toContain("Roe, A. B. (2020). One.");
    expect(await bibliography(small, names, { style: "harvard1" })).toMatch(/Roe, A\. ?B\.,? \(?2020/);
  });

  test("leaves the article as it was, and is the same when asked again", async () => {
    const before = JSON.stringify(small);
    const first = await bibliography(small, names, { style: "bibtex" });
    expect(JSON.stringify(small)).toBe(before);
    expect(await bibliography(small, names, { style: "bibtex" })).toBe(first);
  });

  test.each([
    [{ style: "" }, "options.style"],
    [{ format: "apa" }, "options.format"],
    [null, "options"],
  ])("refuses the options %j at %s", async (options, path) => {
    await expect(bibliography(small, names, options as never)).rejects.toMatchObject({ path });
  });

  test("refuses what is no language", async () => {
    await expect(bibliography(small, { ...names, dir: "up" as never })).rejects.toMatchObject({ path: "i18n.dir" });
  });
});
