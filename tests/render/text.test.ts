import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import type { TextI18n } from "../../src/model/i18n.js";
import type { Message } from "../../src/model/message.js";
import { renderText } from "../../src/render/text.js";
import { documents, readingOptions } from "./random-article.js";
import { callout, prose, reading, said, telling, worksNamed } from "./reading-article.js";
import { names, partlyEnglish, small, withBlocks } from "./small-article.js";

const whole = `title
=====

summary

notice

opening
-------

head

sub

first[1] second[1, 2]

1. step-1[1–3]
2. step-2[1, 4]

- point
- point-too

  | render.callout.warning: careful careful-too

caption
  c
    b: d
  e
    b: f

  drawn in-words

  not-drawn why

render.about
------------

render.published: render.date=2026-01-02
render.reviewed: render.date=2026-02-03
render.review-due: render.date=2027-02-03

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

  test("without references has neither marks nor list", () => {
    const uncited = whole.replaceAll(/\[[\d, –]+\](?= |\n)/g, "");
    expect(renderText(small, names, { references: "none" })).toBe(
      `${uncited.slice(0, uncited.indexOf("render.references")).trimEnd()}\n`,
    );
    for (const references of ["folded", "cited", "list"] as const) {
      expect(renderText(small, names, { references })).toBe(whole);
    }
  });

  test("says in words what the evidence says of each statement, or in signs with a legend", () => {
    const stanced = (show: (stance: string) => string): string =>
      whole
        .replace("first[1]", `first[1] (${show("supported")})`)
        .replace("second[1, 2]", `second[1, 2] (${show("not-shown")})`)
        .replace("careful-too", `careful-too (${show("contradicted")})`);
    expect(renderText(small, names, { stances: "inline" })).toBe(stanced((stance) => `render.stance.${stance}`));
    const signs = { supported: "✓", "not-shown": "○", contradicted: "✗" } as const;
    const legend = Object.entries(signs).map(([stance, sign]) => `${sign} render.stance.${stance}`);
    const title = ["render.legend", "-------------"].join("\n");
    expect(renderText(small, names, { stances: "legend" })).toBe(
      stanced((stance) => signs[stance as keyof typeof signs]).replace(
        "render.references",
        `${title}\n\n${legend.join("\n")}\n\nrender.references`,
      ),
    );
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
    expect(blocks[4]).toBe(
      ["one two three", "four five six", "seven: one two", "three four five", "six seven"]
        .map((line) => `  | ${line}`)
        .join("\n"),
    );
  });

  test("underlines as many columns as a title takes, and no more than a line has", () => {
    const underlineOf = (title: string, width?: number): string | undefined =>
      renderText(small, { ...names, text: () => title }, width === undefined ? {} : { width }).split("\n")[1];
    expect(underlineOf("🍄🍄")).toBe("====");
    expect(underlineOf("漢字")).toBe("====");
    expect(underlineOf("e\u0301t")).toBe("==");
    expect(underlineOf("a-word-that-is-longer-than-a-line", 20)).toBe("=".repeat(20));
  });

  test("writes runs of three and more citations as ranges, in the order of numbers", () => {
    const ids = Array.from({ length: 12 }, (_, index) => `work-${index + 1}`);
    const cite = (...numbers: number[]) => {
      const cited = numbers.map((number) => `work-${number}`);
      const article = withBlocks(prose("all", telling("all", ids)), prose("para", telling("one", cited)));
      return /\none(.*)/.exec(renderText({ ...article, references: worksNamed(...ids) }, names))?.[1];
    };
    expect(cite(12)).toBe("[12]");
    expect(cite(11, 12, 2)).toBe("[2, 11, 12]");
    expect(cite(1, 9, 10, 3, 8, 2, 6)).toBe("[1–3, 6, 8–10]");
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
    [{ stances: true }, "options.stances", "invalid-type"],
    [{ references: "open" }, "options.references", "invalid-value"],
    [{ citations: false }, "options.citations", "unknown-field"],
    [null, "options", "invalid-type"],
    [{ columns: 80 }, "options.columns", "unknown-field"],
  ])("refuses the options %j at %s", (options, path, code) => {
    expect(() => renderText(small, names, options as never)).toThrow(expect.objectContaining({ path, code }));
  });
});

const told = `title
=====

author · reviewer · render.reviewed: render.date=2026-01-03

answer
------

  | term: short[1]

notice

benefits
--------

caption

Tested
  one-outcome
    head-finding: one-finding
    head-tested: One-tested
    head-certainty: ⊕⊕◯◯ term.certainty.low
  three-outcome
    head-finding: three-finding
    head-tested: Three-tested
    head-certainty: ⊕⊕⊕⊕ term.certainty.high

Untested
  two-outcome
    head-finding: two-finding
    head-tested: Two-tested
    head-certainty: term.certainty.no-evidence

more

usual-1[1, 2]

render.about
------------

interests

render.published: render.date=2026-01-02
render.searched: render.date=2026-01-01
render.review-due: render.date=2027-01-03

render.references
-----------------

[1] c.
[2] b.
`;

describe("a document that says more", () => {
  test("is written in the order in which it is read", () => {
    expect(renderText(reading, names)).toBe(told);
  });

  test("shows what is chosen", () => {
    const brief = renderText(reading, names, { detail: "brief", certainty: "symbols", group: "substance" });
    expect(brief).toContain("\n\nLsd\n  one-outcome\n");
    expect(brief).toContain("head-certainty: ⊕⊕◯◯\n");
    expect(brief).not.toContain("usual-1");
    expect(renderText(reading, names, { certainty: "none" })).toBe(told.replaceAll(/ {4}head-certainty.*\n/g, ""));
    expect(renderText(reading, names, { audience: "clinician" })).toContain("    head-effect: One-effect\n");
    const listed = renderText(reading, names, { references: "list" });
    expect(listed).toBe(`${told}[3] a.\n[4] d.\n[5] e.\n[6] f.\n`);
  });

  test("puts no colon after a label that ends with a sign, and tells the parts of the line under the title apart", () => {
    const words = ({ key, values = {} }: Message): string =>
      ({ "article:term": "Does it?", "article:author": "By us.", "article:reviewer": "Seen by you" })[key as string] ??
      names.text({ key, values });
    const text = renderText(reading, { ...names, text: words });
    expect(text).toContain("  | Does it? short[1]");
    expect(text).toContain("\nBy us. Seen by you · render.reviewed: render.date=2026-01-03\n");
  });

  test("names a callout that is not of key messages", () => {
    const article = withBlocks(callout("a", "emergency", [telling("one", [], { label: said("who") }), telling("two")]));
    expect(renderText(article, names)).toContain("  | render.callout.emergency: who: one two");
  });

  test("isolates the text of a label's sentence that is still in English, and not the label", () => {
    const article = withBlocks(prose("para", telling("point", [], { label: said("term") })));
    expect(renderText(article, { ...partlyEnglish, text: () => "نص" })).toContain("\nنص: \u2066Still English.\u2069\n");
  });
});

describe("a width", () => {
  const isolates = /[\u2066-\u2069]/g;
  const columns = (line: string): number => stringWidth(line.replace(isolates, ""));
  // What stands before a text: a list's mark, a callout's bar, a reference's number, a sign of the legend, an indent.
  const before = /^(?:\s*\||\s*-(?= )|\d+\.(?= )|\[\d+\](?= )|[✓±○✗](?= ))?\s*/;
  const parts = [
    "a",
    "word",
    "words",
    "漢字",
    "e\u0301e\u0301e\u0301",
    "naïve",
    "🍄",
    "نص",
    "كلمة",
    "LSD,",
    "(15 µg)",
    "0.5",
  ];
  const sentence = fc
    .array(fc.constantFrom(...parts, "https://example.org/an/address/that/is/long"), { minLength: 1, maxLength: 14 })
    .map((chosen) => chosen.join(" "));
  const languages = fc
    .record({ texts: fc.array(sentence, { minLength: 30, maxLength: 30 }), dir: fc.constantFrom("ltr", "rtl") })
    .map(({ texts, dir }): TextI18n => {
      const text = ({ key }: Message): string =>
        texts[[...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 30] ?? "";
      const still = { text: "Still in English, and longer than one line.", lng: "en", dir: "ltr" } as const;
      return {
        lng: dir === "rtl" ? "ar" : "en",
        dir,
        text,
        localText: (message) =>
          message.key.endsWith("7") ? still : { text: text(message), lng: dir === "rtl" ? "ar" : "en", dir },
      };
    });

  test("is kept by every line of every article, but for a word that is longer than the line", () => {
    fc.assert(
      fc.property(
        documents,
        languages,
        readingOptions,
        fc.integer({ min: 20, max: 40 }),
        (document, i18n, options, width) => {
          const lines = renderText(document, i18n, { ...options, width }).split("\n");
          const broken = lines.filter(
            (line) => columns(line) > width && line.replace(isolates, "").replace(before, "").includes(" "),
          );
          expect(broken).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("loses no word", () => {
    const wordsOf = (text: string): readonly string[] =>
      text
        .replace(isolates, "")
        .replace(/^[=-]+$/gm, "")
        .replace(/^ {2}\| /gm, "")
        .split(/\s+/);
    fc.assert(
      fc.property(
        documents,
        languages,
        readingOptions,
        fc.integer({ min: 20, max: 40 }),
        (document, i18n, options, width) => {
          const wrapped = renderText(document, i18n, { ...options, width });
          expect(wordsOf(wrapped)).toEqual(wordsOf(renderText(document, i18n, options)));
        },
      ),
    );
  });

  test("counts the mark of an item and of a reference, and puts further lines under their text", () => {
    const ids = Array.from({ length: 12 }, (_, index) => `w${index + 1}`);
    const items = ids.map((id) => telling(id, [id]));
    const article = withBlocks({ type: "list", id: "steps", ordered: true, statements: items });
    const texts = ({ key }: Message): string => (/:w\d+$/.test(key) ? "one two three four five" : "x");
    const document = {
      ...article,
      references: worksNamed(...ids).map((work) => ({ ...work, title: "one two three four five" })),
    };
    const text = renderText(document, { ...names, text: texts }, { width: 20 });
    // Seventeen columns are left beside "9. ", sixteen beside "10. " and "[9] ", fifteen beside "[10] ".
    expect(text).toContain("\n9. one two three\n   four five[9]\n10. one two three\n    four five[10]\n");
    expect(text).toContain("\n[9] one two three\n    four five.\n[10] one two three\n     four five.\n");
  });

  test("is counted in columns, where marks of isolates have none and wide letters two", () => {
    const article = withBlocks(prose("para", telling("one")));
    const write = (text: string, dir: "ltr" | "rtl" = "ltr"): string | undefined =>
      renderText(article, { ...names, dir, text: () => text }, { width: 20 }).split("\n\n")[4];
    expect(write("漢字漢字漢 漢字漢字 漢")).toBe("漢字漢字漢 漢字漢字\n漢");
    const isolated = "دواء \u2066LSD\u2069 دواء \u2066MDMA\u2069 و";
    // Twenty columns, and six marks besides.
    expect(columns(isolated)).toBe(20);
    expect(write("دواء LSD دواء MDMA و", "rtl")).toBe(isolated);
    const still = { text: "Still all in English", lng: "en", dir: "ltr" } as const;
    const partly = renderText(article, { ...partlyEnglish, localText: () => still }, { width: 20 });
    expect(partly.split("\n\n")[4]).toBe("\u2066Still all in English\u2069");
  });

  test("breaks no line between an Arabic prefix and what it is held to", () => {
    const article = withBlocks(prose("para", telling("one")));
    const text = renderText(
      article,
      { ...names, dir: "rtl", text: () => "في تحليل واحد كان لـ 62 رواية كتبها أناس" },
      { width: 20 },
    );
    expect(text.split("\n\n")[4]).toBe("في تحليل واحد كان\nلـ \u206662\u2069 رواية كتبها\nأناس");
  });
});
