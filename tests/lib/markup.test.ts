import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { element, escapeMarkup, joined, markup, startTag } from "../../src/lib/markup.js";

/** What a browser makes of an element. */
const parsed = (markup: string): Element => fromHtml(markup, { fragment: true }).children[0] as Element;
const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
/** HTML reads a carriage return as a line feed, and has no null character. */
const asHtmlReads = (text: string): string => text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "");
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom('"><script>', "&amp;lt;", "&#60;b>", "</span>", "' onload='x", "<!--", "]]>", "&quot"),
);

describe("markup", () => {
  test("gives every text back, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const written = element("span", { title: value }, escapeMarkup(text));
        const found = parsed(written);
        expect(found.tagName).toBe("span");
        expect(textOf(found)).toBe(asHtmlReads(text));
        expect(found.properties["title"]).toBe(value.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\ufffd"));
        expect(markup`<span title="${value}">${text}</span>`).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  test("leaves out what is undefined, and nests", () => {
    expect(element("p", { id: undefined, "data-n": 1 }, element("b", {}, escapeMarkup("a & b")))).toBe(
      '<p data-n="1"><b>a &amp; b</b></p>',
    );
    expect(startTag("meta", { charset: "utf-8" })).toBe('<meta charset="utf-8">');
    expect(joined([escapeMarkup("<"), escapeMarkup(">")], " ")).toBe("&lt; &gt;");
    expect(joined([escapeMarkup("<"), escapeMarkup(">")])).toBe("&lt;&gt;");
    expect(joined([])).toBe("");
  });
});
