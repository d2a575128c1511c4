import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { article as unresolved } from "../../src/data/article.js";
import { article } from "../../src/entries/article.js";
import { createI18n, locales } from "../../src/entries/i18n.js";
import { bibliography } from "../../src/render/bibliography.js";
import { toJsonLd } from "../../src/render/json-ld.js";
import { renderMarkdown } from "../../src/render/markdown.js";
import { toMdast } from "../../src/render/mdast.js";
import { renderText } from "../../src/render/text.js";
import { fixture, language } from "./fixture.js";

const plain = language((message) => message.key);
const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const shape = (node: Nodes): unknown =>
  "children" in node ? [node.type, ...node.children.filter((child) => child.type !== "text").map(shape)] : node.type;
const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

describe("Markdown", () => {
  test.each(locales)("of the article in %s parses back to the same tree", async (lng) => {
    const i18n = await createI18n(lng);
    const parsed = parse(renderMarkdown(article, i18n));
    const tree = toMdast(article, i18n);
    expect(shape(parsed)).toEqual(shape(tree));
    expect(textOf(parsed).replace(/\s+/g, " ")).toBe(textOf(tree).replace(/\s+/g, " "));
  });

  test("escapes text that looks like markup", () => {
    const words = [
      "*a*",
      "_b_",
      "`c`",
      "[d](e)",
      "<f>",
      "# g",
      "- h",
      "1. i",
      "|j|",
      "k\\",
      "[^1]",
      "http://l.example",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join(" ");
        const parsed = parse(
          renderMarkdown(
            fixture,
            language(() => text),
          ),
        );
        const heading = parsed.children[0];
        expect(heading?.type).toBe("heading");
        expect(heading && textOf(heading)).toBe(text);
      }),
    );
  });

  test("takes another bullet, and refuses a wrong one", () => {
    expect(renderMarkdown(article, plain, { bullet: "*" })).toContain("\n* ");
    expect(() => renderMarkdown(article, plain, { bullet: "x" as never })).toThrow(
      expect.objectContaining({ code: "invalid-value" }),
    );
  });
});

describe("plain text", () => {
  test("wraps to the width", async () => {
    const i18n = await createI18n("en");
    const lines = renderText(article, i18n, { width: 50 }).split("\n");
    // A web address has no place to break.
    expect(lines.filter((line) => line.length > 50 && !line.includes("://"))).toEqual([]);
    expect(
      renderText(article, i18n)
        .split("\n")
        .some((line) => line.length > 200),
    ).toBe(true);
  });

  test("isolates Latin runs in a right-to-left language, and pairs every isolate", async () => {
    const text = renderText(article, await createI18n("ar"));
    expect(text).toContain("\u2066");
    expect([...text].filter((char) => char === "\u2066").length).toBe(
      [...text].filter((char) => char === "\u2069").length,
    );
    expect(renderText(article, await createI18n("en"))).not.toContain("\u2066");
    const lines = renderText(article, await createI18n("ar"), { width: 60 }).split("\n");
    expect(lines.filter((line) => line.split("\u2066").length !== line.split("\u2069").length)).toEqual([]);
  });

  test.each([
    ["قيمة -0.23 هنا", "قيمة \u2066-0.23\u2069 هنا"],
    ["قيمة [-0.61, 0.15] هنا", "قيمة \u2066[-0.61, 0.15]\u2069 هنا"],
    ["كتب José هذا", "كتب \u2066José\u2069 هذا"],
    ["(دواء LSD)", "(دواء \u2066LSD\u2069)"],
    ["دواء (LSD) هنا", "دواء \u2066(LSD)\u2069 هنا"],
    ["دواء LSD (15 µg) هنا", "دواء \u2066LSD (15 µg)\u2069 هنا"],
    ["LSD (15 µg) alone", "\u2066LSD (15 µg) alone\u2069"],
  ])("isolates %j", (text, isolated) => {
    const [title] = renderText(
      fixture,
      language(() => text, "rtl"),
    ).split("\n");
    expect(title).toBe(isolated);
  });

  test("lets no control character through to a terminal", () => {
    const text = renderText(
      fixture,
      language(() => "a\u001b[31mb\u202ec\u0007"),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
  });

  test("cites and lists references, or not", () => {
    expect(renderText(fixture, plain)).toContain("article:second[1, 2]");
    expect(renderText(fixture, plain, { references: "none" })).not.toMatch(/\[\d/);
    expect(() => renderText(fixture, plain, { width: 5 })).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });

  test.each(locales)("of the article in %s shows no key and no placeholder", async (lng) => {
    const text = renderText(article, await createI18n(lng));
    expect(text).not.toMatch(/(article|common|evidence|risk|legality):[a-z]/);
    expect(text).not.toContain("{{");
  });

  // A snapshot for each language, so that a translator reviews what readers see.
  test.each(locales)("of the article in %s is reviewed", async (lng) => {
    await expect(renderText(article, await createI18n(lng), { width: 100 })).toMatchFileSnapshot(
      `../locales/snapshots/${lng}.txt`,
    );
  });
});

describe("JSON-LD", () => {
  test("is a medical web page with dates and every work cited", async () => {
    const page = toJsonLd(article, await createI18n("es"));
    expect(page).toMatchObject({ "@type": "MedicalWebPage", inLanguage: "es", lastReviewed: article.reviewedOn });
    expect((page["citation"] as unknown[]).length).toBeGreaterThan(30);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

describe("a bibliography", () => {
  test("is CSL-JSON, BibTeX or a CSL style", async () => {
    const i18n = await createI18n("en");
    const csl = JSON.parse(await bibliography(fixture, i18n, { style: "csl-json" }));
    expect(csl.map((entry: { id: string }) => entry.id)).toEqual([
      "family-2020-lsd-older-volunteers",
      "mueller-2025-lsd-adhd",
    ]);
    expect(await bibliography(fixture, i18n, { style: "bibtex" })).toContain(
      "doi = {10.1001/jamapsychiatry.2025.0044}",
    );
    expect(await bibliography(fixture, i18n, { style: "bibtex" })).toContain("@article{mueller_2025_lsd_adhd,");
    expect(await bibliography(fixture, i18n, { style: "apa" })).toContain("JAMA Psychiatry");
    expect(await bibliography(fixture, i18n)).toMatch(/^1\. /);
  });

  test("refuses a style that is not there", async () => {
    await expect(bibliography(fixture, plain, { style: "mla" as never })).rejects.toMatchObject({
      code: "invalid-value",
      path: "options.style",
    });
  });
});

test("an article that was not resolved is refused by name", async () => {
  const expected = { name: "MicrodosingError", code: "missing-field", path: "resolved" };
  const given = unresolved as never;
  for (const render of [renderMarkdown, renderText, toMdast, toJsonLd]) {
    expect(() => render(given, plain), render.name).toThrow(expect.objectContaining(expected));
  }
  await expect(bibliography(given, plain)).rejects.toMatchObject(expected);
});
