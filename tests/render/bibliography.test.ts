import { afterEach, describe, expect, test, vi } from "vitest";
import { legalityDocument, lookupLegality } from "../../src/entries/legality.js";
import { flagRisks, riskDocument } from "../../src/entries/risk.js";
import type { Reference } from "../../src/model/reference.js";
import { bibliography } from "../../src/render/bibliography.js";
import { names, small, works } from "./small-article.js";

const law: Reference = {
  id: "a-law",
  type: "legislation",
  title: "A law",
  number: "No. 12/3",
  issued: { "date-parts": [[1994, 10, 6]] },
};

describe("a bibliography", () => {
  test("as CSL-JSON is the works as they are", async () => {
    const text = await bibliography(small, names, { style: "csl-json" });
    expect(text).toBe(JSON.stringify(works, null, 2));
  });

  test("in RIS has a record for each work", async () => {
    const text = await bibliography(works, names, { style: "ris" });
    expect(text.split("\r\n").filter((line) => line.startsWith("ID"))).toEqual(works.map(({ id }) => `ID  - ${id}`));
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

  test("takes a list of works, and any document that cites works", async () => {
    const listed = await bibliography(works, names, { style: "vancouver" });
    expect(listed).toBe(await bibliography(small, names, { style: "vancouver" }));
    const { publishedOn, reviewedOn, reviewDueOn, ...report } = small;
    expect(await bibliography(report, names, { style: "vancouver" })).toBe(listed);
  });

  test("takes a risk report and an answer of the law as documents", async () => {
    const risks = riskDocument(flagRisks({ substance: "lsd", taking: ["lithium"] }));
    const answer = legalityDocument(lookupLegality({ substance: "psilocybin", jurisdiction: "NL", on: "2026-11-24" }));
    for (const document of [risks, answer]) {
      const keys = (await bibliography(document, names, { style: "biblatex" })).match(/^@/gm) ?? [];
      expect(keys).toHaveLength(document.references.length);
      expect(keys.length).toBeGreaterThan(0);
    }
  });

  test.each([
    [[{ ...law, type: "law" }], "source[0].type"],
    [[{ ...law, number: 3 }], "source[0].number"],
    [[{ ...law, DOI: "https://doi.org/10.1000/1" }], "source[0].DOI"],
  ])("refuses a list of %j at %s", async (list, path) => {
    await expect(bibliography(list as never, names)).rejects.toMatchObject({ path });
  });

  test("shows a day where the style has one", async () => {
    const page: Reference = { ...law, type: "webpage" };
    expect(await bibliography([page], names, { style: "apa" })).toContain("(1994, October 6)");
  });
});

describe("a bibliography without Citation.js", () => {
  afterEach(() => {
    vi.doUnmock("@citation-js/core");
    vi.doUnmock("@citation-js/plugin-csl");
    vi.resetModules();
  });

  /** The module as it is where a package is not installed. */
  async function without(name: string): Promise<typeof bibliography> {
    vi.resetModules();
    vi.doMock(name, () => {
      throw new Error(`Cannot find package '${name}'`);
    });
    return (await import("../../src/render/bibliography.js")).bibliography;
  }

  test.each(["@citation-js/core", "@citation-js/plugin-csl"])(
    "names %s where a style needs it, and what to install",
    async (name) => {
      const list = await without(name);
      const error = await list(works, names, { style: "apa" }).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: "missing-peer", path: "options.style" });
      expect(error.expected).toBe(`${name} to be installed (npm install @citation-js/core @citation-js/plugin-csl)`);
    },
  );

  test.each(["bibtex", "biblatex", "ris", "csl-json"] as const)("is made in %s all the same", async (style) => {
    const list = await without("@citation-js/core");
    expect(await list(works, names, { style })).toBe(await bibliography(works, names, { style }));
  });
});
