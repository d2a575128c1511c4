import fc from "fast-check";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { article as unresolved } from "../../src/data/article.js";
import { article, renderHtml } from "../../src/entries/article.js";
import { createI18n, locales } from "../../src/entries/i18n.js";
import { fixture, language } from "./fixture.js";

const plain = language((message) => message.key);
/** The elements that a browser would make of it, in order. */
const tags = (html: string): string[] => {
  const names: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "element") names.push(node.tagName);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(html, { fragment: true }));
  return names;
};
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");

describe("HTML", () => {
  test("is a fragment with sections that are labelled by their headings", () => {
    const html = renderHtml(fixture, plain);
    expect(
      html.startsWith('<article class="microdosing" lang="en" dir="ltr" id="microdosing"><h2>article:title</h2>'),
    ).toBe(true);
    expect(html).toContain('<section aria-labelledby="introduction"><h3 id="introduction">article:section</h3>');
    expect(html).toContain('<h4 id="head">article:head</h4>');
    expect(html).toContain('<caption id="table-caption">article:caption</caption>');
    expect(html).toContain('<th scope="col" role="columnheader">');
    expect(html).toContain('<th scope="row" role="rowheader">');
    expect(html).toContain(
      '<div id="call" class="microdosing-callout microdosing-warning" role="note" aria-label="common:render.callout.warning">',
    );
    expect(html).toContain('<time datetime="2026-02-03">');
    expect(html).toMatch(/<figure id="figure"><svg[^>]* role="img"/);
  });

  test("marks every statement, its stance and its claims, and cites by number", () => {
    const html = renderHtml(fixture, plain);
    expect(html).toContain('<span id="second" data-statement="second" data-stance="not-shown" data-claims="adhd">');
    expect(html).toContain('[<a id="cite-first-1" href="#ref-1" role="doc-noteref">1</a>]');
    expect(html).toContain(
      '[<a href="#ref-1" role="doc-noteref">1</a>, <a id="cite-second-2" href="#ref-2" role="doc-noteref">2</a>]',
    );
    expect(html).toContain('href="https://doi.org/10.1001/jamapsychiatry.2025.0044"');
    expect(html).toContain('role="doc-backlink"');
  });

  test.each(locales)("of the article in %s has unique ids, and every link inside it leads somewhere", async (lng) => {
    const html = renderHtml(article, await createI18n(lng), { page: true });
    const ids = attributes(html, "id");
    expect(ids.length).toBe(new Set(ids).size);
    const targets = attributes(html, "href").filter((href) => href.startsWith("#"));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(html).not.toMatch(/(article|common|evidence|risk|legality):[a-z]/);
    expect(html).not.toContain("{{");
  });

  test("goes down one heading level at a time, from the level asked for", async () => {
    const i18n = await createI18n("en");
    for (const headingLevel of [1, 2, 3, 4] as const) {
      const levels = [...renderHtml(article, i18n, { headingLevel }).matchAll(/<h(\d)/g)].map(([, level]) =>
        Number(level),
      );
      expect(levels[0]).toBe(headingLevel);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });

  test("leaves out citations on request, and prefixes every id", () => {
    const html = renderHtml(fixture, plain, { references: "none", idPrefix: "a-" });
    expect(html).not.toContain("doc-noteref");
    expect(html).not.toContain("<small");
    expect(attributes(html, "id").filter((id) => !id.startsWith("a-"))).toEqual([]);
  });

  test("a page names its language and direction, and carries no style, nor a script that runs", () => {
    const html = renderHtml(
      fixture,
      language((message) => message.key, "rtl"),
      { page: true },
    );
    expect(html.startsWith('<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">')).toBe(true);
    expect(html).not.toMatch(/<style|<script (?!type="application\/ld\+json">)|<script>/);
    expect(renderHtml(fixture, plain)).not.toMatch(/<(script|style|link)/);
  });

  test("has the same tags whatever the texts say", () => {
    // A long text of a figure is broken into lines, each an element of its own.
    const shape = (html: string) =>
      tags(html).filter((name, index, all) => name !== "text" || all[index - 1] !== "text");
    const expected = shape(renderHtml(fixture, plain));
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "&lt;b&gt;",
        "</title><svg/onload=1>",
        "javascript:1",
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          shape(
            renderHtml(
              fixture,
              language(() => text),
            ),
          ),
        ).toEqual(expected);
      }),
    );
  });

  test.each([
    [null, plain, {}, "invalid-type"],
    [{}, plain, {}, "missing-field"],
    [unresolved, plain, {}, "missing-field"],
    [{ ...fixture, resolved: "yes" }, plain, {}, "invalid-type"],
    [fixture, null, {}, "invalid-type"],
    [fixture, { lng: "en" }, {}, "missing-field"],
    [fixture, { lng: "en", dir: "up", text: String }, {}, "invalid-value"],
    [fixture, plain, { headingLevel: 0 }, "out-of-range"],
    [fixture, plain, { headingLevel: "2" }, "invalid-type"],
    [fixture, plain, { page: "yes" }, "invalid-type"],
    [fixture, plain, { idPrefix: '"><b' }, "invalid-value"],
    [fixture, plain, { theme: "dark" }, "unknown-field"],
  ])("refuses bad input (%#)", (input, i18n, options, code) => {
    expect(() => renderHtml(input as never, i18n as never, options as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
