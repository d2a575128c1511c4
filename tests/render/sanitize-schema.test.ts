import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Schema, sanitize } from "hast-util-sanitize";
import { describe, expect, test } from "vitest";
import { article, renderHtml, sanitizeSchema } from "../../src/entries/article.js";
import { createI18n, locales } from "../../src/entries/i18n.js";

/** The sanitizer takes it as it is. */
const schema: Schema = sanitizeSchema;

const treeOf = (html: string) => fromHtml(html, { fragment: true });
/** A tree without the places in its source, which a sanitizer keeps. */
const plain = (tree: Nodes): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value)));
function elementsIn(tree: Nodes): readonly Element[] {
  const own = tree.type === "element" ? [tree] : [];
  return "children" in tree ? [...own, ...tree.children.flatMap(elementsIn)] : own;
}
const cleaned = (html: string): readonly Element[] => elementsIn(sanitize(treeOf(html), schema));

describe("the schema for sanitizers", () => {
  test.each(locales)("keeps all that is written of the article in %s", async (lng) => {
    const options = {
      detail: "full",
      audience: "clinician",
      stances: "legend",
      contents: true,
      idPrefix: "a-",
    } as const;
    const html = renderHtml(article, await createI18n(lng), options);
    const { data, ...tree } = treeOf(html);
    expect(plain(sanitize(tree, schema))).toEqual(plain(tree));
    const symbols = treeOf(
      renderHtml(article, await createI18n(lng), { ...options, certainty: "symbols", references: "list" }),
    );
    expect(plain({ ...sanitize(symbols, schema), data: undefined } as never)).toEqual(
      plain({ ...symbols, data: undefined }),
    );
  });

  test.each(locales)("leaves every link within the page its target, in %s", async (lng) => {
    const elements = cleaned(renderHtml(article, await createI18n(lng), { contents: true }));
    const ids = new Set(elements.map(({ properties }) => properties["id"]));
    const links = elements.flatMap(({ properties }) => String(properties["href"] ?? "").match(/^#(.*)/)?.[1] ?? []);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(elements[0]?.properties).toMatchObject({ lang: lng, dir: lng === "ar" ? "rtl" : "ltr" });
  });

  test.each([
    ["<script>alert(1)</script>", ""],
    ["<style>*{display:none}</style>", ""],
    ['<p onclick="alert(1)">a</p>', "<p>"],
    ['<a href="javascript:alert(1)">a</a>', "<a>"],
    ['<a href="data:text/html,a">a</a>', "<a>"],
    ['<a href="https://example.org" target="_blank" ping="/">a</a>', "<a href>"],
    ['<img src="x" onerror="alert(1)">', ""],
    ['<iframe srcdoc="a"></iframe>', ""],
    ['<form action="/"><input name="a" autofocus onfocus="alert(1)"></form>', ""],
    ['<svg onload="alert(1)"><a href="#"><text>a</text></a></svg>', "<svg><a href><text>"],
    ['<svg><animate attributeName="href" to="javascript:1"/><use href="/x.svg#a"/></svg>', "<svg>"],
    ['<svg style="position:fixed"><foreignObject><p>a</p></foreignObject></svg>', "<svg><p>"],
    ['<div style="position:fixed" class="microdosing overlay">a</div>', "<div className>"],
    ['<div tabindex="1" role="alert" id="a b" contenteditable>a</div>', "<div>"],
    ["<title>a</title><td>b</td>", ""],
    ['<span data-anything="a" slot="b">a</span>', "<span>"],
  ])("keeps nothing that runs, covers or asks: %s", (html, kept) => {
    const elements = cleaned(`<section>${html}</section>`).slice(1);
    expect(
      elements.map(({ tagName, properties }) => `<${[tagName, ...Object.keys(properties)].join(" ")}>`).join(""),
    ).toBe(kept);
  });

  test("keeps of class names ours alone", () => {
    const [div] = cleaned('<div class="microdosing-callout admin plot plot-line microdosing_x">a</div>');
    expect(div?.properties["className"]).toEqual(["microdosing-callout", "plot", "plot-line"]);
  });
});
