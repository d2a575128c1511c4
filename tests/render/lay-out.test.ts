import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summaryOfFindings } from "../../src/entries/evidence.js";
import { tableOfFindings } from "../../src/lib/table-of-findings.js";
import type { DocumentBlock, ResolvedDocument } from "../../src/model/document.js";
import type { MessageKey } from "../../src/model/message.js";
import { detailLevels, type ReadingOptions, referenceDisplays } from "../../src/model/reading.js";
import { layOut } from "../../src/render/lay-out.js";
import type { LaidBlock, LaidRun } from "../../src/render/layout.js";
import { withReadingDefaults } from "../../src/render/reading-options.js";
import { documents, readingOptions } from "./random-article.js";
import { callout, citedIn, laid, prose, reading, said, statementsOf, telling, worksNamed } from "./reading-article.js";
import { partlyEnglish } from "./small-article.js";

const shownIds = (options: ReadingOptions, document: ResolvedDocument = reading): readonly string[] =>
  statementsOf(laid(document, options)).map(({ id }) => id);
const withSection = (...blocks: readonly DocumentBlock[]): ResolvedDocument => ({
  ...reading,
  sections: [{ id: "only", title: said("only"), blocks }],
});
const heading = (id: string, depth: 1 | 2) => ({ type: "heading", id, depth, message: said(id) }) as const;
const blockIds = (document: ResolvedDocument, options: ReadingOptions = {}): readonly string[] =>
  laid(document, options).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
const tableOf = (options: ReadingOptions): Extract<LaidBlock, { readonly type: "table" }> => {
  const found = laid(reading, options)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === "table");
  if (found?.type !== "table") throw new Error("no table is shown");
  return found;
};

test("what is not chosen is standard: certainty in both ways, no stances, sources folded, for the public, by outcome", () => {
  const defaults = {
    detail: "standard",
    certainty: "both",
    stances: "none",
    references: "folded",
    audience: "public",
    group: "outcome",
  } as const;
  expect(withReadingDefaults({})).toEqual(defaults);
  const others = {
    detail: "full",
    certainty: "none",
    stances: "legend",
    references: "list",
    audience: "clinician",
    group: "substance",
  } as const;
  expect(withReadingDefaults(others)).toEqual(others);
});

describe("a level of detail", () => {
  test("leaves out statements, blocks and sections above it", () => {
    expect(shownIds({ detail: "brief" })).toEqual(["short"]);
    expect(shownIds({ detail: "standard" })).toEqual(["short", "usual-1"]);
    expect(shownIds({ detail: "full" })).toEqual(["short", "longer", "usual-1", "all-1", "end-1"]);
    const { lead, sections } = laid(reading, { detail: "brief" });
    expect([...lead, ...sections].map(({ id }) => id)).toEqual(["answer", "benefits"]);
  });

  test("leaves out a heading with all that stood under it", () => {
    expect(blockIds(reading, { detail: "brief" })).toEqual(["rows"]);
    // Under "most" there is only a heading, under which nothing is left: neither tells anything.
    expect(blockIds(reading, { detail: "standard" })).toEqual(["rows", "more", "usual"]);
    expect(blockIds(reading, { detail: "full" })).toEqual([
      ...["rows", "more", "usual", "most", "most-of-it", "all"],
      "end",
    ]);
    const full = prose("full", telling("one", [], { detail: "full" }));
    const text = prose("text", telling("two"));
    expect(blockIds(withSection(heading("a", 1), full, heading("b", 1), text))).toEqual(["b", "text"]);
    expect(blockIds(withSection(heading("a", 2), full, heading("b", 1), text))).toEqual(["b", "text"]);
    expect(blockIds(withSection(heading("a", 1), full, heading("b", 2), text))).toEqual(["a", "b", "text"]);
    expect(blockIds(withSection(heading("a", 1), full, text))).toEqual(["a", "text"]);
    expect(blockIds(withSection(text, heading("a", 1), full))).toEqual(["text"]);
  });

  // The status of a form of a substance is such a heading: it must never go.
  test("keeps a heading under which nothing stands in the document, for it says something itself", () => {
    const text = prose("text", telling("one"));
    const full = prose("full", telling("two", [], { detail: "full" }));
    expect(blockIds(withSection(heading("a", 1), heading("b", 1), text))).toEqual(["a", "b", "text"]);
    expect(blockIds(withSection(heading("a", 2), heading("b", 1), text))).toEqual(["a", "b", "text"]);
    expect(blockIds(withSection(text, heading("a", 2)))).toEqual(["text", "a"]);
    expect(blockIds(withSection(heading("a", 1), heading("b", 2), heading("c", 1), full))).toEqual(["a", "b"]);
  });

  test("leaves out a block without statements and a section without blocks", () => {
    const full = prose("full", telling("one", [], { detail: "full" }));
    expect(blockIds(withSection(full, prose("text", telling("two"))))).toEqual(["text"]);
    expect(laid(withSection(full)).sections).toEqual([]);
    expect(laid(withSection(heading("head", 1), full)).sections).toEqual([]);
  });
});

describe("key messages", () => {
  test("lead, with their section, and stand in for the summary", () => {
    const { lead, sections, showsSummary, summary } = laid(reading);
    expect(lead.map(({ id }) => id)).toEqual(["answer"]);
    expect(sections.map(({ id }) => id)).toEqual(["benefits"]);
    expect([showsSummary, summary]).toEqual([false, "summary"]);
  });

  test("lead only at the start of the first section: otherwise the summary is shown, if there is one", () => {
    const key = callout("key", "key-messages", [telling("one")]);
    const text = prose("text", telling("two"));
    for (const document of [withSection(text, key), withSection(callout("care", "warning", [telling("one")]))]) {
      expect(laid(document)).toMatchObject({ lead: [], showsSummary: true });
    }
    const second = { ...reading, sections: [...reading.sections].reverse() };
    expect(laid(second)).toMatchObject({ lead: [], showsSummary: true });
    const { summary, ...bare } = withSection(text);
    expect(laid(bare)).toMatchObject({ showsSummary: false, summary: undefined });
  });
});

describe("references", () => {
  const listed = (options: ReadingOptions): readonly string[] =>
    laid(reading, options).references.map(({ number, text }) => `${number} ${text}`);
  const cited = (options: ReadingOptions): readonly (readonly LaidRun[])[] =>
    statementsOf(laid(reading, options)).map(({ citations }) => citations);

  test.each(["folded", "cited"] as const)(
    "as %s are those that the shown text cites, in order of first citation",
    (references) => {
      expect(listed({ references })).toEqual(["1 c.", "2 b."]);
      expect(listed({ references, detail: "full" })).toEqual(["1 c.", "2 a.", "3 b.", "4 d.", "5 e."]);
      expect(cited({ references })).toEqual([
        [{ from: 1, to: 1 }],
        [
          { from: 1, to: 1 },
          { from: 2, to: 2 },
        ],
      ]);
    },
  );

  test("as a list are all, those that the shown text cites first", () => {
    expect(listed({ references: "list" })).toEqual(["1 c.", "2 b.", "3 a.", "4 d.", "5 e.", "6 f."]);
  });

  test("as none are neither listed nor cited", () => {
    expect(listed({ references: "none" })).toEqual([]);
    expect(cited({ references: "none" })).toEqual([[], []]);
  });

  test("are opened by the reader only where they are folded", () => {
    const folded = referenceDisplays.filter((references) => laid(reading, { references }).isFolded);
    expect(folded).toEqual(["folded"]);
  });

  test("that are not among the works of the document are not cited", () => {
    const document = { ...withSection(prose("text", telling("one", ["b", "gone"]))), references: worksNamed("b") };
    expect(citedIn(laid(document))).toEqual([1]);
  });

  test("are linked where they have an address, at their DOI if they have one", () => {
    const [work] = worksNamed("w");
    const urlOf = (fields: object): string | undefined => {
      const document = withSection(prose("text", telling("one", ["w"])));
      return laid({ ...document, references: [{ ...work, ...fields } as never] }).references[0]?.url;
    };
    expect(urlOf({})).toBeUndefined();
    expect(urlOf({ URL: "https://a.example" })).toBe("https://a.example");
    expect(urlOf({ URL: "http://a.example", DOI: "10.1000/1" })).toBe("https://doi.org/10.1000/1");
  });

  test("say which language they are in, and which way it runs", () => {
    const document = withSection(prose("text", telling("one", ["w", "x"])));
    const [english, arabic] = worksNamed("w", "x");
    const references = [english, { ...arabic, language: "ar" }] as never;
    expect(laid({ ...document, references }).references.map(({ language }) => language)).toEqual([
      { lng: "en", dir: "ltr" },
      { lng: "ar", dir: "rtl" },
    ]);
  });
});

describe("numbers that a sentence cites", () => {
  const ids = Array.from({ length: 14 }, (_, index) => `w${index + 1}`);
  const runs = (...numbers: readonly number[]): readonly (readonly [number, number])[] => {
    const all = prose("all", telling("all", ids));
    const one = prose(
      "one",
      telling(
        "one",
        numbers.map((number) => `w${number}`),
      ),
    );
    const [, last] = statementsOf(laid({ ...withSection(all, one), references: worksNamed(...ids) }));
    return (last?.citations ?? []).map(({ from, to }) => [from, to]);
  };

  test.each([
    [[], []],
    [[7], [[7, 7]]],
    // Two that follow one another are named: a range saves nothing.
    [
      [8, 7],
      [
        [7, 7],
        [8, 8],
      ],
    ],
    [[9, 7, 8], [[7, 9]]],
    [
      [5, 12, 9, 10, 11],
      [
        [5, 5],
        [9, 12],
      ],
    ],
    [
      [1, 2, 4, 5, 6, 14],
      [
        [1, 1],
        [2, 2],
        [4, 6],
        [14, 14],
      ],
    ],
  ])("%j are %j", (numbers, expected) => {
    expect(runs(...numbers)).toEqual(expected);
  });
});

describe("a table", () => {
  const everything = { audience: "clinician" } as const;
  const textsOf = (options: ReadingOptions) =>
    tableOf(options).groups.flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));

  test("has effect, arms, risk of bias and interests for clinicians alone", () => {
    expect(tableOf({}).columns).toEqual(["outcome", "finding", "tested", "certainty"]);
    expect(tableOf({}).head).toEqual(["head-outcome", "head-finding", "head-tested", "head-certainty"]);
    expect(tableOf(everything).columns).toEqual([
      ...["outcome", "finding", "tested", "certainty", "effect", "arms", "risk-of-bias", "interests"],
    ]);
    expect(textsOf({})[0]).toEqual(["one-outcome", "one-finding", "One-tested", "term.certainty.low"]);
    expect(textsOf(everything)[0]?.slice(-4)).toEqual(["One-effect", "One-arms", "One-risk-of-bias", "one-interests"]);
  });

  test("has all columns for everyone where nothing says what they hold", () => {
    const document = withSection({
      type: "table",
      id: "cells",
      caption: said("caption"),
      head: [said("a"), said("b")],
      rows: [[said("c"), said("d")]],
    });
    expect(laid(document).sections[0]?.blocks[0]).toEqual({
      type: "table",
      id: "cells",
      caption: "caption",
      head: ["a", "b"],
      columns: [undefined, undefined],
      groups: [{ title: undefined, rows: [[{ text: "c" }, { text: "d" }]] }],
    });
  });

  test.each([
    ["both", { text: "term.certainty.low", certainty: "low", symbols: "⊕⊕◯◯" }],
    ["symbols", { text: "term.certainty.low", certainty: "low", symbols: "⊕⊕◯◯", isHidden: true }],
    ["words", { text: "term.certainty.low", certainty: "low" }],
  ] as const)("tells certainty as %s", (certainty, cell) => {
    expect(tableOf({ certainty }).groups[0]?.rows[0]?.[3]).toEqual(cell);
    // Where no study was found there is nothing to give signs to.
    expect(tableOf({ certainty }).groups[1]?.rows[0]?.[3]).toEqual({
      text: "term.certainty.no-evidence",
      certainty: "no-evidence",
    });
  });

  test("tells no certainty where none is wanted: its column goes, and no other", () => {
    expect(tableOf({ certainty: "none" }).columns).toEqual(["outcome", "finding", "tested"]);
    expect(textsOf({ certainty: "none" })[0]).toEqual(["one-outcome", "one-finding", "One-tested"]);
  });

  test("has GRADE's signs for each certainty, and for one that is not final", () => {
    const cell = (key: MessageKey, values?: object) => {
      const rows = [[{ key, ...(values === undefined ? {} : { values }) } as never]];
      const document = withSection({ type: "table", id: "c", caption: said("caption"), head: [said("a")], rows });
      const [block] = laid(document).sections[0]?.blocks ?? [];
      return block?.type === "table" ? block.groups[0]?.rows[0]?.[0]?.symbols : "no table";
    };
    expect(
      ["high", "moderate", "low", "very-low", "no-evidence"].map((level) =>
        cell(`evidence:term.certainty.${level}` as MessageKey),
      ),
    ).toEqual(["⊕⊕⊕⊕", "⊕⊕⊕◯", "⊕⊕◯◯", "⊕◯◯◯", undefined]);
    const certainty = { message: { key: "evidence:term.certainty.low" } };
    expect(cell("evidence:findings.provisional", { certainty })).toBe("⊕⊕◯◯");
  });

  test("has signs in a summary of findings of the library's own records, and loses its column with them", () => {
    const cells = tableOfFindings(summaryOfFindings(["adhd", "adverse-events"]));
    const document = withSection({ type: "table", id: "c", caption: said("caption"), ...cells });
    const tableIn = (certainty: ReadingOptions["certainty"] & string) => {
      const [block] = laid(document, { certainty }).sections[0]?.blocks ?? [];
      if (block?.type !== "table") throw new Error("no table is shown");
      return block;
    };
    const signs = tableIn("both").groups[0]?.rows.map((cells) => cells.map(({ symbols }) => symbols));
    expect(signs?.map((row) => row.findIndex((each) => each !== undefined))).toEqual([3, 3]);
    expect(tableIn("none").head).toEqual(tableIn("both").head.filter((_, index) => index !== 3));
  });

  test("keeps a column in which only some cells tell certainty", () => {
    const rows = [[{ key: "evidence:term.certainty.low" as const }], [said("other")]];
    const document = withSection({ type: "table", id: "c", caption: said("caption"), head: [said("a")], rows });
    const [block] = laid(document, { certainty: "none" }).sections[0]?.blocks ?? [];
    expect(block).toMatchObject({
      head: ["a"],
      groups: [{ rows: [[{ text: "term.certainty.low" }], [{ text: "other" }]] }],
    });
  });

  test("gathers its rows by what was found or by what was tested, groups in order of their first row", () => {
    const groups = (options: ReadingOptions) =>
      tableOf(options).groups.map(({ title, rows }) => [title, ...rows.map(([first]) => first?.text)]);
    expect(groups({})).toEqual([
      ["Tested", "one-outcome", "three-outcome"],
      ["Untested", "two-outcome"],
    ]);
    expect(groups({ group: "substance" })).toEqual([
      ["Lsd", "one-outcome"],
      ["None", "two-outcome"],
      ["Psilocybin", "three-outcome"],
    ]);
  });
});

describe("stances", () => {
  const shown = (options: ReadingOptions) =>
    statementsOf(laid(reading, { detail: "full", ...options })).map(({ stanceText }) => stanceText);

  test("are not shown by default, and are data all the same", () => {
    expect(shown({})).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(laid(reading).legend).toEqual([]);
    expect(statementsOf(laid(reading)).map(({ stance }) => stance)).toEqual(["supported", "partly"]);
  });

  test("stand in words after each statement that was assessed, without a legend", () => {
    const words = ["supported", "contradicted", "partly", "not-shown"].map((stance) => `render.stance.${stance}`);
    expect(shown({ stances: "inline" })).toEqual([...words, undefined]);
    expect(laid(reading, { stances: "inline" }).legend).toEqual([]);
  });

  test("stand as signs, which a legend explains where they are shown", () => {
    expect(shown({ stances: "legend" })).toEqual(["✓", "✗", "±", "○", undefined]);
    const legend = (detail: ReadingOptions["detail"] & string) => laid(reading, { stances: "legend", detail }).legend;
    expect(legend("full")).toEqual([
      { sign: "✓", text: "render.stance.supported" },
      { sign: "±", text: "render.stance.partly" },
      { sign: "○", text: "render.stance.not-shown" },
      { sign: "✗", text: "render.stance.contradicted" },
    ]);
    expect(legend("brief").map(({ sign }) => sign)).toEqual(["✓"]);
  });
});

describe("what is told of the article itself", () => {
  const labels = ({ label, date, text }: { label: string; date: string; text: string }) => `${label} ${date} ${text}`;

  test("is who wrote and checked it under the title, with the day, and the rest at its end", () => {
    const { byline, about } = laid(reading);
    expect(byline.texts).toEqual(["author", "reviewer"]);
    expect(byline.dates.map(labels)).toEqual(["render.reviewed 2026-01-03 render.date=2026-01-03"]);
    expect(about.texts).toEqual(["interests"]);
    expect(about.dates.map(({ label, date }) => `${label} ${date}`)).toEqual([
      "render.published 2026-01-02",
      "render.searched 2026-01-01",
      "render.review-due 2027-01-03",
    ]);
  });

  test("is at its end alone where nothing says who wrote or checked it", () => {
    const { author, reviewer, ...unsigned } = reading;
    expect(laid(unsigned).byline).toEqual({ texts: [], dates: [] });
    expect(laid(unsigned).about.dates.map(({ label }) => label)).toEqual([
      ...["render.published", "render.searched", "render.reviewed", "render.review-due"],
    ]);
    for (const one of [{ author: said("author") }, { reviewer: said("reviewer") }]) {
      const { byline, about } = laid({ ...unsigned, ...one });
      expect([byline.texts.length, byline.dates.length, about.dates.length]).toEqual([1, 1, 3]);
    }
  });

  test("is nothing where nothing is known", () => {
    const { author, reviewer, interests, searchedOn, publishedOn, reviewedOn, reviewDueOn, ...bare } = reading;
    expect(laid(bare)).toMatchObject({ byline: { texts: [], dates: [] }, about: { texts: [], dates: [] } });
    expect(laid({ ...bare, author: said("author") }).byline.dates).toEqual([]);
  });

  test("has the titles and labels of the locale", () => {
    const { about, legendTitle, referencesTitle, backLabel, contentsTitle, skipLabel } = laid(reading);
    expect([about.title, legendTitle, referencesTitle, backLabel, contentsTitle, skipLabel]).toEqual(
      ["about", "legend", "references", "back", "contents", "skip"].map((name) => `render.${name}`),
    );
  });
});

describe("a statement", () => {
  test("has its label, and a language where that is another than the article's", () => {
    const statements = [telling("point", [], { label: said("term") }), telling("other")];
    const laidOut = layOut(withSection(prose("text", ...statements)), partlyEnglish, withReadingDefaults({}));
    expect(statementsOf(laidOut)).toMatchObject([
      { id: "point", label: "term", text: "Still English.", language: { lng: "en", dir: "ltr" } },
      { id: "other", label: undefined, text: "other", language: undefined },
    ]);
  });
});

describe("whatever is chosen", () => {
  test("every number that is cited is listed, and numbers run from 1 in order of first citation", () => {
    fc.assert(
      fc.property(documents, readingOptions, (document, options) => {
        const layout = laid(document, options);
        const cited = [...new Set(citedIn(layout))];
        const listed = layout.references.map(({ number }) => number);
        expect(listed).toEqual(listed.map((_, index) => index + 1));
        // A sentence cites in ascending order, so that a number first met is never less than one met before.
        expect(cited).toEqual(cited.map((_, index) => index + 1));
        if (options.references === "none") expect(listed).toEqual([]);
        else if (options.references === "list") expect(listed.length).toBe(document.references.length);
        else expect(listed).toEqual(cited);
      }),
    );
  });

  test("a higher level of detail shows all that a lower one shows, in the same order", () => {
    fc.assert(
      fc.property(documents, readingOptions, (document, options) => {
        const [brief = [], standard = [], full = []] = detailLevels.map((detail) =>
          shownIds({ ...options, detail }, document),
        );
        expect(standard.filter((id) => brief.includes(id))).toEqual(brief);
        expect(full.filter((id) => standard.includes(id))).toEqual(standard);
      }),
    );
  });

  test("nothing empty is shown: no section, no block of statements, no heading that lost what stood under it", () => {
    const isUnder = (blocks: readonly LaidBlock[] | readonly DocumentBlock[], id: string): boolean => {
      const index = blocks.findIndex((block) => block.id === id);
      const [heading, next] = [blocks[index], blocks[index + 1]];
      if (heading?.type !== "heading" || next === undefined) return false;
      return next.type !== "heading" || next.depth > heading.depth;
    };
    fc.assert(
      fc.property(documents, readingOptions, (document, options) => {
        const { lead, sections } = laid(document, options);
        for (const { id, blocks } of [...lead, ...sections]) {
          const whole = document.sections.find((section) => section.id === id)?.blocks ?? [];
          expect(blocks.length).toBeGreaterThan(0);
          for (const block of blocks) {
            if ("statements" in block) expect(block.statements.length).toBeGreaterThan(0);
            if (block.type === "heading" && isUnder(whole, block.id)) expect(isUnder(blocks, block.id)).toBe(true);
          }
        }
      }),
    );
  });

  test("all of a document is shown at the highest level", () => {
    fc.assert(
      fc.property(documents, readingOptions, (document, options) => {
        const { lead, sections } = laid(document, { ...options, detail: "full" });
        const idsOf = (
          parts: readonly { readonly id: string; readonly blocks: readonly { readonly id: string }[] }[],
        ) => parts.map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
        expect(idsOf([...lead, ...sections])).toEqual(idsOf(document.sections));
      }),
    );
  });
});

describe("what is not shown", () => {
  const broken = (detail: string) =>
    ({
      ...reading,
      sections: [
        ...reading.sections,
        { id: "hidden", detail, title: 1, blocks: "none" },
        {
          id: "half",
          title: said("half"),
          blocks: [
            prose("shown", telling("shown-1"), { id: "hidden-1", detail } as never),
            { type: "table", id: "hidden-2", detail, rows: 3 },
          ],
        },
      ],
    }) as unknown as ResolvedDocument;

  test("is not read, and neither is a work that nothing cites", () => {
    const document = { ...broken("full"), references: [...reading.references, { id: "unlisted" } as never] };
    expect(
      laid(document)
        .sections.at(-1)
        ?.blocks.map(({ id }) => id),
    ).toEqual(["shown"]);
    expect(
      laid(document, { detail: "brief" })
        .sections.at(-1)
        ?.blocks.map(({ id }) => id),
    ).toEqual(["shown"]);
  });

  test.each([
    ["full", broken("full"), "sections[3].blocks"],
    ["standard", broken("sometimes"), "sections[3].detail"],
    ["brief", { ...reading, references: [{ title: "a" }] }, "references[0].id"],
    [
      "brief",
      { ...reading, references: worksNamed("c").map((work) => ({ ...work, title: "" })) },
      "references[0].title",
    ],
    [
      "brief",
      { ...reading, references: [...worksNamed("c")].map((work) => ({ ...work, language: "not a tag" })) },
      "references.c.language",
    ],
  ] as const)("is refused where it is shown: %s", (detail, document, path) => {
    expect(() => laid(document as unknown as ResolvedDocument, { detail })).toThrow(expect.objectContaining({ path }));
  });
});
