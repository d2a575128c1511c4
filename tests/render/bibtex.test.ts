import { describe, expect, test } from "vitest";
import { type Reference, type ReferenceType, referenceTypes } from "../../src/model/reference.js";
import { writeBiblatex, writeBibtex } from "../../src/render/bibtex.js";
import { recordsOf } from "../../tsup.config.js";
import { works } from "./small-article.js";

const law: Reference = {
  id: "a-law",
  type: "legislation",
  title: "A law",
  number: "No. 12/3",
  issued: { "date-parts": [[1994, 10, 6]] },
};
const whole: Reference = {
  id: "a-work",
  type: "article-journal",
  title: "Low doses of LSD",
  author: [{ family: "Roe", given: "Ann B." }, { literal: "Ministry of Health and Welfare" }],
  "container-title": "Journal",
  issued: { "date-parts": [[2020, 5, 4]] },
  volume: "3",
  issue: "2",
  page: "1-9",
  DOI: "10.1000/a_b",
  PMID: "12",
  PMCID: "PMC3",
  ISBN: "978-3-16-148410-0",
  URL: "https://example.org/a_b?c=1&d=50%25",
  language: "en",
  accessed: { "date-parts": [[2026, 1]] },
  note: "The abstract\nwas read.",
};
const typesOf = (text: string) => [...text.matchAll(/^@(\w+)\{([^,]+),$/gm)].map(([, type, key]) => `${type} ${key}`);
const both = [
  ["BibTeX", writeBibtex],
  ["BibLaTeX", writeBiblatex],
] as const;

describe.each(both)("works in %s", (_name, write) => {
  test("keep letters of every script as they are", () => {
    const titles = ["Закон о мерах", "قانون المخدرات", "麻薬取締法", "ՀՕ-77-Ն", "Diário da União", "Łódź nº 5"];
    for (const title of titles) {
      const text = write([{ ...law, title, number: title, publisher: title }]);
      expect(text.replaceAll(/[{}]/g, "").split(title)).toHaveLength(4);
    }
  });

  test("escape what TeX would obey, and signs that it would join", () => {
    const text = write([{ ...law, title: "a & b_c 5% $6 #7 {x} ~y ^z \\w", note: "a -- b ``c'' ?`" }]);
    expect(text).toContain(
      "title = {a \\& b\\_c 5\\% \\$6 \\#7 \\{x\\} \\textasciitilde{}y \\textasciicircum{}z \\textbackslash{}w}",
    );
    expect(text).toContain("note = {a -{}- b `{}`c'{}' ?{}`}");
  });

  test("keep web addresses and DOIs as they are", () => {
    const text = write([whole]);
    expect(text).toContain("url = {https://example.org/a_b?c=1&d=50%25}");
    expect(text).toContain("doi = {10.1000/a_b}");
  });

  test("protect words with a capital, of which a style would make small letters", () => {
    const text = write([{ ...law, title: "Low doses of LSD in Łódź: mRNA" }]);
    expect(text).toContain("title = {{Low} doses of {LSD} in {Łódź}: {mRNA}}");
  });

  test("keep the name of a body in one piece", () => {
    const author = [
      { family: "Roe", given: "Ann, Jr." },
      { literal: "Health and Welfare, Ministry of" },
      { family: "Poe" },
    ];
    expect(write([{ ...law, author }])).toContain(
      "author = {Roe, {Ann, Jr.} and {Health and Welfare, Ministry of} and Poe}",
    );
  });

  test.each([
    ["1-9", "1--9"],
    ["e12–e34", "e12--e34"],
    ["e12", "e12"],
    ["1-9, 12", "1-9, 12"],
    ["1--9", "1-{}-9"],
  ])("write pages %s as %s", (page, expected) => {
    expect(write([{ ...whole, page }])).toContain(`pages = {${expected}}`);
  });

  test.each<[ReferenceType]>(referenceTypes.map((type) => [type]))("keep the number of a %s", (type) => {
    expect(write([{ ...law, type }])).toContain("number = {No. 12/3}");
  });

  test("have keys without a hyphen, and balanced braces, for all our records", () => {
    const references = recordsOf("references") as readonly Reference[];
    const text = write(references);
    expect(new Set(typesOf(text).map((entry) => entry.split(" ")[1])).size).toBe(references.length);
    expect(text).not.toMatch(/^@\w+\{[^,]*-/m);
    const open = text.match(/(?<!\\)\{/g) ?? [];
    expect(text.match(/(?<!\\)\}/g)).toHaveLength(open.length);
  });
});

describe("BibTeX", () => {
  test("has types that BibTeX knows", () => {
    expect(typesOf(writeBibtex([...works, law]))).toEqual([
      "article work_1",
      "misc work_2",
      "book work_3",
      "techreport work_4",
      "misc a_law",
    ]);
  });

  test("has every part of a work", () => {
    expect(writeBibtex([whole])).toBe(`@article{a_work,
\tauthor = {Roe, Ann B. and {Ministry of Health and Welfare}},
\ttitle = {{Low} doses of {LSD}},
\tjournal = {Journal},
\tyear = {2020},
\tmonth = may,
\tday = {4},
\tpmid = {12},
\tvolume = {3},
\tnumber = {2},
\tpages = {1--9},
\tisbn = {978-3-16-148410-0},
\tdoi = {10.1000/a_b},
\tpmcid = {PMC3},
\turl = {https://example.org/a_b?c=1&d=50%25},
\turldate = {2026-01},
\tlanguage = {en},
\tnote = {The abstract was read.},
}

`);
  });

  test.each([
    [{ "container-title": "Official Gazette", publisher: "State" }, "howpublished = {Official Gazette, State}"],
    [{ publisher: "State" }, "howpublished = {State}"],
    [{ type: "report", publisher: "State" }, "institution = {State}"],
    [{ type: "book", publisher: "Press & Co." }, "publisher = {Press \\& Co.}"],
    [{ type: "chapter", "container-title": "Handbook" }, "booktitle = {Handbook}"],
  ] as const)("says where %j was published", (fields, expected) => {
    expect(writeBibtex([{ ...law, ...fields }])).toContain(expected);
  });
});

describe("BibLaTeX", () => {
  test("has a type for each kind of work", () => {
    expect(typesOf(writeBiblatex(referenceTypes.map((type) => ({ ...law, id: type, type }))))).toEqual([
      "article article_journal",
      "article article",
      "incollection chapter",
      "book book",
      "report report",
      "legislation legislation",
      "legislation bill",
      "jurisdiction legal_case",
      "legal treaty",
      "legislation regulation",
      "dataset dataset",
      "online webpage",
      "inreference entry",
    ]);
  });

  test("has every part of a work", () => {
    expect(writeBiblatex([whole])).toBe(`@article{a_work,
\tauthor = {Roe, Ann B. and {Ministry of Health and Welfare}},
\ttitle = {{Low} doses of {LSD}},
\tjournaltitle = {Journal},
\tdate = {2020-05-04},
\teprint = {12},
\teprinttype = {pubmed},
\tvolume = {3},
\tnumber = {2},
\tpages = {1--9},
\tisbn = {978-3-16-148410-0},
\tdoi = {10.1000/a_b},
\tpmcid = {PMC3},
\turl = {https://example.org/a_b?c=1&d=50%25},
\turldate = {2026-01},
\tlanguage = {en},
\tnote = {The abstract was read.},
}

`);
  });

  test.each([
    ["webpage", "titleaddon = {Site}", "organization = {{Art and Law}}"],
    ["entry", "booktitle = {Site}", "publisher = {{Art and Law}}"],
    ["report", "titleaddon = {Site}", "institution = {{Art and Law}}"],
    ["article", "journaltitle = {Site}", "publisher = {{Art and Law}}"],
  ] as const)("says where a %s was published", (type, container, publisher) => {
    const text = writeBiblatex([{ ...law, type, "container-title": "Site", publisher: "Art and Law" }]);
    expect(text).toContain(container);
    expect(text).toContain(publisher);
  });
});

describe("what Citation.js reads", () => {
  test.each(both)("from our records in %s is what they say", async (_name, write) => {
    // @ts-expect-error Citation.js ships no types.
    const { Cite } = await import("@citation-js/core");
    // @ts-expect-error As above.
    await import("@citation-js/plugin-bibtex");
    const references = recordsOf("references") as readonly Reference[];
    const read: readonly Reference[] = new Cite(write(references)).data;
    expect(read).toHaveLength(references.length);
    const parts = ({ title, issued, DOI, PMID, PMCID, volume, issue, page, language, note }: Reference) => ({
      ...{ title, note, issued: issued?.["date-parts"][0]?.map(Number) },
      ...{ DOI, PMID, PMCID, volume, issue, page, language },
    });
    expect(read.map(parts)).toEqual(references.map(parts));
  });
});
