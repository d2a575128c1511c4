import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { references } from "../../src/data/references.js";
import type { Reference } from "../../src/model/reference.js";
import { writeRis } from "../../src/render/ris.js";
import { works } from "./small-article.js";

const law: Reference = {
  id: "a-law",
  type: "legislation",
  title: "A law",
  number: "No. 12/3",
  issued: { "date-parts": [[1994, 10, 6]] },
};

describe("RIS", () => {
  const ris = (...list: readonly Reference[]) => writeRis(list);

  test("has a line for each field, in which nothing is cut or broken", () => {
    const url = `https://example.org/${"long-".repeat(40)}`;
    const id = "an-id-that-is-longer-than-twenty-letters";
    const text = ris({ ...law, id, URL: url, language: "es", publisher: "State" });
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

  test("has names, pages and numbers where readers look for them", () => {
    const [first] = works;
    const text = ris({
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
  ])("writes pages %s", (page, expected) => {
    const lines = ris({ ...law, page }).split("\r\n");
    expect(lines.filter((line) => /^(SP|EP)/.test(line))).toEqual(expected);
  });

  test("has the address of a DOI where there is no other", () => {
    expect(ris({ ...law, DOI: "10.12345/a" })).toContain("UR  - https://doi.org/10.12345/a\r\n");
    expect(ris({ ...law, DOI: "10.12345/a", URL: "https://example.org" })).not.toContain("https://doi.org");
  });

  test("writes the number of a report as reports have it", () => {
    const report = ris({ ...law, type: "report" });
    expect(report).toContain("SN  - No. 12/3");
    expect(report).not.toContain("M1");
    const { number: _, ...unnumbered } = law;
    const book = { ...unnumbered, type: "report", ISBN: "978-3-16-148410-0" } as const;
    expect(ris(book)).toContain("SN  - 978-3-16-148410-0");
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
  ] as const)("writes the type %s as %s", (type, expected) => {
    expect(ris({ ...law, type }).split("\r\n")[0]).toBe(`TY  - ${expected}`);
  });

  test("begins each work on a line of its own, after an empty one", () => {
    const lines = ris(law, { ...law, id: "another-law" }).split("\r\n");
    const end = lines.indexOf("ER  - ");
    expect(lines.slice(end, end + 4)).toEqual(["ER  - ", "", "TY  - STAT", "ID  - another-law"]);
  });

  test("has one space where a text has several, and none around it", () => {
    expect(ris({ ...law, note: "  Two \t words  " })).toContain("N1  - Two words\r\n");
  });

  test("breaks no line, whatever the texts hold", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" }).map((one) => `a${one}\r\nER  - \n${one}`);
    const work = fc.record({ title: text, publisher: text, note: text, "container-title": text });
    fc.assert(
      fc.property(work, (fields) => {
        const lines = ris({ ...law, ...fields }).split(/\r\n|\r|\n|\u2028|\u2029/);
        expect(lines.map((line) => line.slice(0, 6))).toEqual([
          ...["TY", "ID", "TI", "T2", "PY", "DA", "PB", "M1", "N1", "ER"].map((tag) => `${tag}  - `),
          "",
        ]);
      }),
    );
  });

  test("is made of tagged lines alone, for all our records", () => {
    const lines = ris(...references)
      .split("\r\n")
      .filter((line) => line !== "");
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === "ER  - ")).toHaveLength(references.length);
    const found = references.filter(({ URL, DOI }) => (URL ?? DOI) !== undefined);
    expect(lines.filter((line) => line.startsWith("UR"))).toHaveLength(found.length);
  });
});
