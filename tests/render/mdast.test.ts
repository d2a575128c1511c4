import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.js";
import { toMdast } from "../../src/render/mdast.js";
import { names, partlyEnglish, small } from "./small-article.js";

const whole = `# title

summary

> **notice**

* render.published: render.date=2026-01-02
* render.reviewed: render.date=2026-02-03
* render.review-due: render.date=2027-02-03

## opening

### head

#### sub

first[^1] (render.stance=stance.supported) second[^2][^1] (render.stance=stance.not-shown)

1. step-1[^3][^1][^2]
2. step-2[^4][^1]

* point
* point-too

> **render.callout.warning**
>
> careful careful-too (render.stance=stance.contradicted)

| a | b |
| - | - |
| c | d |
| e | f |

*drawn* in-words

*not-drawn* why

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
    ]);
  });

  test("has tight lists, with marks after the sentence", () => {
    expect(
      tree()
        .filter(({ type }) => type === "list")
        .slice(1),
    ).toEqual([
      {
        type: "list",
        ordered: true,
        spread: false,
        children: [item(text("step-1"), mark(3), mark(1), mark(2)), item(text("step-2"), mark(4), mark(1))],
      },
      { type: "list", ordered: false, spread: false, children: [item(text("point")), item(text("point-too"))] },
    ]);
    expect(tree()[3]).toMatchObject({ type: "list", ordered: false, spread: false });
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
    expect(lists[2]).toMatchObject({
      children: [
        item({ ...text("Still English."), data: { hName: "span", hProperties: { lang: "en", dir: "ltr" } } }),
        item(text("point-too")),
      ],
    });
  });
});
