import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.js";
import { toMdast } from "../../src/render/mdast.js";
import { documents, readingOptions } from "./random-article.js";
import { citedIn, laid, prose, reading, said, telling } from "./reading-article.js";
import { names, partlyEnglish, small, withBlocks } from "./small-article.js";

const whole = `# title

summary

> **notice**

## opening

### head

#### sub

first[^1] second[^1][^2]

1. step-1[^1][^2][^3]
2. step-2[^1][^4]

* point
* point-too

> **render.callout.warning:** careful careful-too

*caption*

| a | b |
| - | - |
| c | d |
| e | f |

*drawn* in-words

*not-drawn* why

## render.about

* render.published: render.date=2026-01-02
* render.reviewed: render.date=2026-02-03
* render.review-due: render.date=2027-02-03

[^1]: Roe AB. One. Journal. 2020;3(2):1-9. <https://doi.org/10.1000/a%3Cb%3E>

[^2]: Two. <https://example.org/two?a=1&b=2>

[^3]: Three. Press. 2001.

[^4]: Four. <https://doi.org/10.1000/4>
`;

describe("an article as Markdown", () => {
  test("is written whole, line by line", () => {
    expect(renderMarkdown(small, names, { bullet: "*" })).toBe(whole);
  });

  test("has the bullet asked for, a hyphen where none was", () => {
    const bulleted = (bullet: string): string => whole.replaceAll(/^\* /gm, `${bullet} `);
    expect(renderMarkdown(small, names)).toBe(bulleted("-"));
    expect(renderMarkdown(small, names, { bullet: "-" })).toBe(bulleted("-"));
    expect(renderMarkdown(small, names, { bullet: "+" })).toBe(bulleted("+"));
    for (const [options, path] of [
      [{ bullet: "" }, "options.bullet"],
      [null, "options"],
      [{ detail: "whole" }, "options.detail"],
      [{ width: 80 }, "options.width"],
    ] as const) {
      expect(() => renderMarkdown(small, names, options as never)).toThrow(expect.objectContaining({ path }));
    }
  });
});

describe("an article as a tree", () => {
  const text = (value: string) => ({ type: "text", value });
  const paragraph = (...children: object[]) => ({ type: "paragraph", children });
  const item = (...children: object[]) => ({ type: "listItem", spread: false, children: [paragraph(...children)] });
  const mark = (number: number) => ({ type: "footnoteReference", identifier: `${number}`, label: `${number}` });
  const tree = () => toMdast(small, names).children;

  test("gives each heading but the title the id of its section or block", () => {
    const heading = (depth: number, value: string, id: string) => ({
      type: "heading",
      depth,
      children: [text(value)],
      data: { hProperties: { id } },
    });
    expect(tree().filter(({ type }) => type === "heading")).toEqual([
      { type: "heading", depth: 1, children: [text("title")] },
      heading(2, "opening", "introduction"),
      heading(3, "head", "head"),
      heading(4, "sub", "sub"),
      { type: "heading", depth: 2, children: [text("render.about")] },
    ]);
  });

  test("has tight lists, with marks after the sentence", () => {
    expect(
      tree()
        .filter(({ type }) => type === "list")
        .slice(0, 2),
    ).toEqual([
      {
        type: "list",
        ordered: true,
        spread: false,
        children: [item(text("step-1"), mark(1), mark(2), mark(3)), item(text("step-2"), mark(1), mark(4))],
      },
      { type: "list", ordered: false, spread: false, children: [item(text("point")), item(text("point-too"))] },
    ]);
    expect(tree().filter(({ type }) => type === "list")[2]).toMatchObject({ ordered: false, spread: false });
  });

  test("has a table of rows and cells", () => {
    const row = (...cells: string[]) => ({
      type: "tableRow",
      children: cells.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
    });
    expect(tree().find(({ type }) => type === "table")).toEqual({
      type: "table",
      children: [row("a", "b"), row("c", "d"), row("e", "f")],
    });
  });

  test("has a footnote for each work, its address as a link where it has one", () => {
    const note = (number: number, ...children: object[]) => ({
      type: "footnoteDefinition",
      identifier: `${number}`,
      label: `${number}`,
      children: [paragraph(...children)],
    });
    const url = "https://example.org/two?a=1&b=2";
    expect(tree().slice(-3, -1)).toEqual([
      note(2, text("Two. "), { type: "link", url, children: [text(url)] }),
      note(3, text("Three. Press. 2001.")),
    ]);
  });

  test("names the language of a statement that is not in the language of the article, and of no other", () => {
    const lists = toMdast(small, partlyEnglish).children.filter(({ type }) => type === "list");
    expect(lists[1]).toMatchObject({
      children: [
        item({ ...text("Still English."), data: { hName: "span", hProperties: { lang: "en", dir: "ltr" } } }),
        item(text("point-too")),
      ],
    });
  });
});

const told = `# title

author · reviewer · render.reviewed: render.date=2026-01-03

## answer

> **term:** short[^1]

> **notice**

## benefits

*caption*

**Tested**

| head-outcome  | head-finding  | head-tested  | head-certainty           |
| ------------- | ------------- | ------------ | ------------------------ |
| one-outcome   | one-finding   | One-tested   | ⊕⊕◯◯ term.certainty.low  |
| three-outcome | three-finding | Three-tested | ⊕⊕⊕⊕ term.certainty.high |

**Untested**

| head-outcome | head-finding | head-tested | head-certainty             |
| ------------ | ------------ | ----------- | -------------------------- |
| two-outcome  | two-finding  | Two-tested  | term.certainty.no-evidence |

### more

usual-1[^1][^2]

## render.about

interests

- render.published: render.date=2026-01-02
- render.searched: render.date=2026-01-01
- render.review-due: render.date=2027-01-03

[^1]: c.

[^2]: b.
`;

describe("a document that says more", () => {
  const text = (value: string) => ({ type: "text", value });

  test("is written in the order in which it is read", () => {
    expect(renderMarkdown(reading, names)).toBe(told);
    expect(renderMarkdown(reading, names, { references: "cited" })).toBe(told);
  });

  test("shows what is chosen", () => {
    const brief = renderMarkdown(reading, names, { detail: "brief", certainty: "symbols", group: "substance" });
    expect(brief).toContain("\n\n**Lsd**\n\n| head-outcome");
    expect(brief).toContain(" | ⊕⊕◯◯ ");
    expect(brief).not.toContain("usual-1");
    expect(renderMarkdown(reading, names, { certainty: "none" })).not.toMatch(/certainty|⊕/);
    expect(renderMarkdown(reading, names, { audience: "clinician" })).toContain("| head-effect ");
  });

  test("says in words what the evidence says of each statement, or in signs with a legend", () => {
    expect(renderMarkdown(reading, names, { stances: "inline" })).toBe(
      told
        .replace("short[^1]", "short[^1] (render.stance.supported)")
        .replace("usual-1[^1][^2]", "usual-1[^1][^2] (render.stance.partly)"),
    );
    expect(renderMarkdown(reading, names, { stances: "legend" })).toBe(
      told
        .replace("short[^1]", "short[^1] (✓)")
        .replace("usual-1[^1][^2]", "usual-1[^1][^2] (±)")
        .replace("[^1]: c.", "## render.legend\n\n- ✓ render.stance.supported\n- ± render.stance.partly\n\n[^1]: c."),
    );
  });

  test("without references has neither marks nor notes", () => {
    expect(renderMarkdown(reading, names, { references: "none" })).toBe(
      `${told
        .slice(0, told.indexOf("[^1]: c."))
        .replaceAll(/\[\^\d\]/g, "")
        .trimEnd()}\n`,
    );
  });

  // GFM prints no footnote that nothing refers to.
  test("lists the works that nothing cites after the text, under their numbers", () => {
    expect(renderMarkdown(reading, names, { references: "list" })).toBe(
      told.replace("[^2]: b.", "[^2]: b.\n\n## render.references\n\n3. a.\n4. d.\n5. e.\n6. f."),
    );
    const all = renderMarkdown(small, names, { references: "list" });
    expect(all).toBe(renderMarkdown(small, names));
  });

  test("cites each work of a run", () => {
    const ids = ["work-1", "work-2", "work-3", "work-4"];
    const article = withBlocks(prose("para", telling("one", ids)));
    expect(renderMarkdown(article, names)).toContain("\none[^1][^2][^3][^4]\n");
  });

  test("has signs that stand alone with a text for those who do not see them", () => {
    const table = toMdast(reading, names, { certainty: "symbols" }).children.find(({ type }) => type === "table");
    const cells = table?.type === "table" ? table.children[1]?.children.map(({ children }) => children[0]) : [];
    expect(cells?.[3]).toEqual({
      ...text("⊕⊕◯◯"),
      data: { hName: "span", hProperties: { role: "img", ariaLabel: "term.certainty.low" } },
    });
    expect(cells?.[0]).toEqual(text("one-outcome"));
  });

  test("names the language of a work in another, and of no other", () => {
    const document = {
      ...reading,
      references: reading.references.map((work) => ({ ...work, language: work.id === "c" ? "es" : "en" })),
    };
    const notes = toMdast(document, names).children.flatMap((node) =>
      node.type === "footnoteDefinition" ? node.children : [],
    );
    const named = { ...text("c."), data: { hName: "span", hProperties: { lang: "es", dir: "ltr" } } };
    expect(notes).toEqual([
      { type: "paragraph", children: [named] },
      { type: "paragraph", children: [text("b.")] },
    ]);
  });

  test("has no line under its title and nothing about itself where nothing is known", () => {
    const { author, reviewer, interests, searchedOn, publishedOn, reviewedOn, reviewDueOn, ...bare } = reading;
    const written = renderMarkdown(bare, names);
    expect(written.slice(0, written.indexOf("> "))).toBe("# title\n\n## answer\n\n");
    expect(written).not.toContain("render.about");
    const interested = renderMarkdown({ ...bare, interests: said("interests") }, names);
    expect(interested).toContain("## render.about\n\ninterests\n\n[^1]");
  });

  test("refuses options that are none", () => {
    expect(() => toMdast(reading, names, { detail: "whole" } as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", path: "options.detail" }),
    );
    expect(() => toMdast(reading, names, { bullet: "-" } as never)).toThrow(
      expect.objectContaining({ code: "unknown-field", path: "options.bullet" }),
    );
  });
});

describe("whatever is chosen", () => {
  const nodesOf = (node: Nodes): readonly Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap(nodesOf) : []),
  ];

  test("every footnote is referred to and there, and no work that is listed is lost", () => {
    fc.assert(
      fc.property(documents, readingOptions, (document, options) => {
        const layout = laid(document, options);
        const root = toMdast(document, names, options);
        const nodes = nodesOf(root);
        const named = (type: "footnoteReference" | "footnoteDefinition"): ReadonlySet<string> =>
          new Set(nodes.flatMap((node) => (node.type === type ? [node.identifier] : [])));
        expect(named("footnoteReference")).toEqual(new Set(citedIn(layout).map(String)));
        expect(named("footnoteDefinition")).toEqual(named("footnoteReference"));
        const last = root.children.findLast((node) => node.type === "list" && node.ordered === true && "start" in node);
        const uncited = last?.type === "list" ? last.children.length : 0;
        expect(named("footnoteDefinition").size + uncited).toBe(layout.references.length);
      }),
    );
  });
});
