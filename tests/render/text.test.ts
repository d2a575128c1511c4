import { describe, expect, test } from "vitest";
import type { Message } from "../../src/model/message.js";
import { renderText } from "../../src/render/text.js";
import { names, partlyEnglish, small, withBlocks, works } from "./small-article.js";

const whole = `title
=====

summary

notice

render.published: render.date=2026-01-02
render.reviewed: render.date=2026-02-03
render.review-due: render.date=2027-02-03

opening
-------

head

sub

first[1] (render.stance=stance.supported) second[1, 2] (render.stance=stance.not-shown)

1. step-1[1-3]
2. step-2[1, 4]

- point
- point-too

  | render.callout.warning: careful careful-too (render.stance=stance.contradicted)

caption
  c
    b: d
  e
    b: f

  drawn in-words

  not-drawn why

render.references
-----------------

[1] Roe AB. One. Journal. 2020;3(2):1-9. https://doi.org/10.1000/a%3Cb%3E
[2] Two. https://example.org/two?a=1&b=2
[3] Three. Press. 2001.
[4] Four. https://doi.org/10.1000/4
`;

describe("an article as plain text", () => {
  test("is written whole, line by line", () => {
    expect(renderText(small, names)).toBe(whole);
  });

  test("without citations has neither marks nor list; without stances no words of the evidence", () => {
    const uncited = whole.replaceAll(/\[[\d, -]+\](?= |\n)/g, "");
    expect(renderText(small, names, { citations: false })).toBe(
      `${uncited.slice(0, uncited.indexOf("render.references")).trimEnd()}\n`,
    );
    expect(renderText(small, names, { stances: false })).toBe(whole.replaceAll(/ \(render\.stance=[\w.-]+\)/g, ""));
  });

  test("wraps inside the indent of a block, and underlines the longest line of a title", () => {
    const words = (message: Message): string =>
      message.key === "article:title" ? "a title that is longer than a line" : "one two three four five six seven";
    const text = renderText(
      withBlocks({
        type: "callout",
        id: "care",
        purpose: "warning",
        statements: [
          {
            id: "careful",
            message: { key: "article:careful" },
            claims: [],
            risks: [],
            references: [],
            citations: [],
            stance: "not-assessed",
          },
        ],
      }),
      { ...names, text: words },
      { width: 20 },
    );
    const blocks = text.split("\n\n");
    expect(blocks[0]).toBe(["a title that is", "longer than a line", "=".repeat(18)].join("\n"));
    expect(blocks[1]).toBe(["one two three four", "five six seven"].join("\n"));
    // Sixteen columns are left beside the bar.
    expect(blocks[5]).toBe(
      ["one two three", "four five six", "seven: one two", "three four five", "six seven"]
        .map((line) => `  | ${line}`)
        .join("\n"),
    );
    expect(blocks[7]?.split("\n").slice(0, 2)).toEqual(["[1] Roe AB. One.", "     Journal."]);
  });

  test("underlines by letters and not by code units", () => {
    expect(renderText(small, { ...names, text: () => "🍄🍄" }).slice(0, 8)).toBe("🍄🍄\n==\n");
  });

  test("writes runs of three and more citations as ranges, in the order of numbers", () => {
    const references = Array.from({ length: 12 }, (_, index) => ({ ...works[2], id: `work-${index + 1}` }));
    const cite = (...numbers: number[]) => {
      const statement = {
        id: "one",
        message: { key: "article:one" } as const,
        claims: [],
        risks: [],
        references: [],
        stance: "not-assessed" as const,
        citations: numbers.map((number) => `work-${number}`),
      };
      const article = withBlocks({ type: "paragraph", id: "para", statements: [statement] });
      return /one(.*)/.exec(renderText({ ...article, references: references as typeof works }, names))?.[1];
    };
    expect(cite(12)).toBe("[12]");
    expect(cite(11, 12, 2)).toBe("[2, 11, 12]");
    expect(cite(1, 9, 10, 3, 8, 2, 6)).toBe("[1-3, 6, 8-10]");
  });

  test("isolates a sentence that is still in English, and only that", () => {
    const text = renderText(small, { ...partlyEnglish, text: () => "نص" });
    expect(text).toContain("- \u2066Still English.\u2069\n");
    const leftToRight = renderText(small, { ...partlyEnglish, lng: "es", dir: "ltr" });
    expect(leftToRight).toContain("- Still English.\n");
  });

  test("isolates such a sentence whole beside others, where it runs the other way", () => {
    const statement = small.sections[0]?.blocks.flatMap((block) => (block.type === "list" ? block.statements : []));
    const article = withBlocks({ type: "paragraph", id: "para", statements: statement?.slice(2) ?? [] });
    const text = (dir: "ltr" | "rtl") =>
      renderText(article, {
        ...partlyEnglish,
        text: () => "نص",
        localText: ({ key }) =>
          key === "article:point"
            ? { text: dir === "ltr" ? "Still English." : "עברית.", lng: "xx", dir }
            : { text: "نص", lng: "ar", dir: "rtl" },
      });
    expect(text("ltr")).toContain("\n\u2066Still English.\u2069 نص\n");
    expect(text("rtl")).toContain("\nעברית. نص\n");
  });

  test("ends no line with a space, and indents the further lines of an item", () => {
    const words = ({ key }: Message): string => (key === "article:point" ? "one two three four five" : "text ");
    const text = renderText(small, { ...names, text: words }, { width: 20 });
    expect(text).not.toMatch(/ $/m);
    expect(renderText(small, { ...names, text: words })).not.toMatch(/ $/m);
    expect(text).toContain("\n- one two three four\n  five\n");
  });

  test("refuses what is no article, and one that was not resolved, by name", () => {
    expect(() => renderText(undefined as never, names)).toThrow(
      expect.objectContaining({ code: "missing-field", path: "article" }),
    );
    const { resolved, ...unresolved } = small;
    expect(() => renderText(unresolved as never, names)).toThrow(
      expect.objectContaining({ code: "missing-field", path: "resolved" }),
    );
    expect(() => renderText({ ...small, resolved: false } as never, names)).toThrow(
      expect.objectContaining({ path: "resolved", expected: expect.stringContaining("by resolveArticle") }),
    );
  });

  test("takes out the characters that command a terminal or turn the direction, and no others", () => {
    const kept = "a\u0020b~c\u00a0d\u200de\u202fg\u2065h";
    const out = ["\u0000", "\u0008", "\u000b", "\u001f", "\u007f", "\u009f", "\u200e", "\u200f", "\u202a", "\u202e"];
    const summary = kept + [...out, "\u2066", "\u2069"].join("");
    const text = renderText(small, { ...names, text: ({ key }) => (key === "article:summary" ? summary : "x") });
    expect(text.split("\n\n")[1]).toBe(kept);
  });

  test.each([
    [{ width: 19 }, "options.width", "out-of-range"],
    [{ width: 20.5 }, "options.width", "invalid-value"],
    [{ citations: 1 }, "options.citations", "invalid-type"],
    [{ stances: 1 }, "options.stances", "invalid-type"],
    [null, "options", "invalid-type"],
    [{ columns: 80 }, "options.columns", "unknown-field"],
  ])("refuses the options %j at %s", (options, path, code) => {
    expect(() => renderText(small, names, options as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
