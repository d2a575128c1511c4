import { default as fc } from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { legalityDocument, lookupLegality } from "../../src/entries/legality.js";
import { flagRisks, riskDocument } from "../../src/entries/risk.js";
import type { Reference } from "../../src/model/reference.js";
import { bibliography } from "../../src/render/bibliography.js";
import { recordsOf } from "../../tsup.config.js";
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

describe("a bibliography in RIS", () => {
  const ris = (...list: readonly Reference[]) => bibliography(list, names, { style: "ris" });

  test("has a line for each field, in which nothing is cut or broken", async () => {
    const url = `https://example.org/${"long-".repeat(40)}`;
    const id = "an-id-that-is-longer-than-twenty-letters";
    const text = await ris({ ...law, id, URL: url, language: "es", publisher: "State" });
    expect(text.split("\r\n")).toEqual([
      "TY  - STAT",
      `ID  - ${id}`,
      "TI  - A law",
      "PY  - 1994",
      "DA  - 1994/10/06/",
      "PB  - State",
      "M1  - No. 12/3",
      `UR  - ${url}`,
      "LA  - es",
      "ER  - ",
      "",
    ]);
  });

  test("has names, pages and numbers where readers look for them", async () => {
    const [first] = works;
    const text = await ris({
      ...(first as Reference),
      author: [{ family: "Roe", given: "Ann B." }, { literal: "Ministry of Health, State" }, { family: "Poe" }],
      PMID: "12",
      PMCID: "PMC3",
      accessed: { "date-parts": [[2026, 1]] },
      note: "The abstract\nwas read.",
    });
    const lines = [
      ...["TY  - JOUR", "AU  - Roe, Ann B.", "AU  - Ministry of Health State", "AU  - Poe", "T2  - Journal", "VL  - 3"],
      ...["IS  - 2", "SP  - 1", "EP  - 9", "DO  - 10.1000/a<b>", "AN  - 12", "C2  - PMC3", "Y2  - 2026/01//"],
      "N1  - The abstract was read.",
    ];
    for (const line of lines) expect(text.split("\r\n")).toContain(line);
  });

  test.each([
    ["12", ["SP  - 12"]],
    ["e12", ["SP  - e12"]],
    ["12–34", ["SP  - 12", "EP  - 34"]],
    ["12 - 34", ["SP  - 12", "EP  - 34"]],
    ["12, 34-56", ["SP  - 12, 34-56"]],
    ["12-34, 56", ["SP  - 12-34, 56"]],
  ])("writes pages %s", async (page, expected) => {
    const lines = (await ris({ ...law, page })).split("\r\n");
    expect(lines.filter((line) => /^(SP|EP)/.test(line))).toEqual(expected);
  });

  test("has the address of a DOI where there is no other", async () => {
    expect(await ris({ ...law, DOI: "10.12345/a" })).toContain("UR  - https://doi.org/10.12345/a\r\n");
    expect(await ris({ ...law, DOI: "10.12345/a", URL: "https://example.org" })).not.toContain("https://doi.org");
  });

  test("writes the number of a report as reports have it", async () => {
    const report = await ris({ ...law, type: "report" });
    expect(report).toContain("SN  - No. 12/3");
    expect(report).not.toContain("M1");
    expect(await ris({ ...law, type: "report", number: undefined, ISBN: "978-3-16-148410-0" } as never)).toContain(
      "SN  - 978-3-16-148410-0",
    );
  });

  // They are among the types that Zotero's translator for RIS reads.
  test.each([
    ["article-journal", "JOUR"],
    ["article", "JOUR"],
    ["chapter", "CHAP"],
    ["book", "BOOK"],
    ["report", "RPRT"],
    ["legislation", "STAT"],
    ["bill", "BILL"],
    ["legal_case", "CASE"],
    ["treaty", "GEN"],
    ["regulation", "LEGAL"],
    ["dataset", "DATA"],
    ["webpage", "ELEC"],
    ["entry", "ENCYC"],
  ] as const)("writes the type %s as %s", async (type, expected) => {
    expect((await ris({ ...law, type })).split("\r\n")[0]).toBe(`TY  - ${expected}`);
  });

  test("begins each work on a line of its own, after an empty one", async () => {
    const lines = (await ris(law, { ...law, id: "another-law" })).split("\r\n");
    const end = lines.indexOf("ER  - ");
    expect(lines.slice(end, end + 4)).toEqual(["ER  - ", "", "TY  - STAT", "ID  - another-law"]);
  });

  test("has one space where a text has several, and none around it", async () => {
    expect(await ris({ ...law, note: "  Two \t words  " })).toContain("N1  - Two words\r\n");
  });

  test("breaks no line, whatever the texts hold", async () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" }).map((one) => `a${one}\r\nER  - \n${one}`);
    const work = fc.record({ title: text, publisher: text, note: text, "container-title": text });
    await fc.assert(
      fc.asyncProperty(work, async (fields) => {
        const lines = (await ris({ ...law, ...fields })).split(/\r\n|\r|\n|\u2028|\u2029/);
        expect(lines.map((line) => line.slice(0, 6))).toEqual([
          ...["TY", "ID", "TI", "T2", "PY", "DA", "PB", "M1", "N1", "ER"].map((tag) => `${tag}  - `),
          "",
        ]);
      }),
    );
  });

  test("is made of tagged lines alone, for all our records", async () => {
    const references = recordsOf("references") as readonly Reference[];
    const lines = (await ris(...references)).split("\r\n").filter((line) => line !== "");
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === "ER  - ")).toHaveLength(references.length);
    const found = references.filter(({ URL, DOI }) => (URL ?? DOI) !== undefined);
    expect(lines.filter((line) => line.startsWith("UR"))).toHaveLength(found.length);
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
