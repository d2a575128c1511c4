import { describe, expect, test } from "vitest";
import { markup } from "../../src/lib/markup.js";
import type { I18n } from "../../src/model/i18n.js";
import type { ResolvedArticle } from "../../src/model/resolved-article.js";
import { type HtmlOptions, writeHtml } from "../../src/render/html.js";
import { names, partlyEnglish, small, withBlocks } from "./small-article.js";

const write = (options: HtmlOptions = {}, i18n: I18n = names, article: ResolvedArticle = small): string =>
  writeHtml(
    article,
    i18n,
    options,
    (data, { lng }, { idPrefix }) => markup`<svg id="${idPrefix}x" lang="${lng}" class="${data.measure}"></svg>`,
  );

const opening = `<h2>title</h2><p>summary</p><p role="note"><strong>notice</strong></p><ul>
<li>render.published: <time datetime="2026-01-02">render.date=2026-01-02</time></li>
<li>render.reviewed: <time datetime="2026-02-03">render.date=2026-02-03</time></li>
<li>render.review-due: <time datetime="2027-02-03">render.date=2027-02-03</time></li></ul>`;
const cite = (statement: string, number: number): string =>
  `<sup><a id="cite-${statement}-${number}" href="#ref-${number}" role="doc-noteref">[${number}]</a></sup>`;
const span = (id: string, stance = "not-assessed"): string =>
  `<span id="${id}" data-statement="${id}" data-stance="${stance}">${id}</span>`;
const back = (place: string): string => `<a href="#cite-${place}" role="doc-backlink" aria-label="render.back">↩</a>`;

const whole = `<article lang="en" dir="ltr" id="microdosing">${opening}
<section aria-labelledby="introduction"><h3 id="introduction">opening</h3>
<h4 id="head">head</h4>
<h5 id="sub">sub</h5>
<p id="para">${span("first", "supported")}${cite("first", 1)}<small> (render.stance=stance.supported)</small>
 <span id="second" data-statement="second" data-stance="not-shown" data-claims="adhd ptsd">second</span>
${cite("second", 2)}${cite("second", 1)}<small> (render.stance=stance.not-shown)</small></p>
<ol id="steps"><li>${span("step-1")}${cite("step-1", 3)}${cite("step-1", 1)}${cite("step-1", 2)}</li>
<li>${span("step-2")}${cite("step-2", 4)}${cite("step-2", 1)}</li></ol>
<ul id="points"><li>${span("point")}</li><li>${span("point-too")}</li></ul>
<aside id="care" role="note" aria-label="render.callout.warning" data-purpose="warning">
<p><strong>render.callout.warning</strong></p>
<p>${span("careful")} ${span("careful-too", "contradicted")}<small> (render.stance=stance.contradicted)</small></p></aside>
<table id="cells"><caption>caption</caption>
<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>
<tbody><tr><th scope="row">c</th><td>d</td></tr><tr><th scope="row">e</th><td>f</td></tr></tbody></table>
<figure id="plot"><svg id="plot-x" lang="en" class="SMD"></svg><figcaption><p>drawn</p><p>in-words</p></figcaption></figure>
<figure id="none"><figcaption><p>not-drawn</p><p>why</p></figcaption></figure>
</section>
<section role="doc-endnotes" aria-labelledby="references"><h3 id="references">render.references</h3><ol>
<li id="ref-1" dir="ltr">Roe AB. One. Journal. 2020;3(2):1-9.
 <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a> ${back("first-1")}</li>
<li id="ref-2" dir="ltr">Two.
 <a href="https://example.org/two?a=1&amp;b=2">https://example.org/two?a=1&amp;b=2</a> ${back("second-2")}</li>
<li id="ref-3" dir="ltr">Three. Press. 2001. ${back("step-1-3")}</li>
<li id="ref-4" dir="ltr">Four. <a href="https://doi.org/10.1000/4">https://doi.org/10.1000/4</a> ${back("step-2-4")}</li>
</ol></section></article>`.replaceAll("\n", "");

describe("an article as HTML", () => {
  test("is written whole, element by element", () => {
    expect(write()).toBe(whole);
  });

  test("as a page has a head with title and description, and starts at the first level", () => {
    const start = `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>title</title><meta name="description" content="summary"></head><body><main><article lang="en" dir="ltr" id="microdosing"><h1>title</h1>`;
    expect(write({ page: true }).slice(0, start.length)).toBe(start);
    expect(write({ page: true }).endsWith("</section></article></main></body></html>")).toBe(true);
    expect(write({ page: true, headingLevel: 3 })).toContain("<main><article");
    expect(write({ page: true, headingLevel: 3 })).toContain("<h3>title</h3>");
  });

  test("puts the prefix before every id and every link to one", () => {
    // A statement keeps its name, by which scripts find it.
    const prefixed = whole.replaceAll(/ (id|aria-labelledby)="/g, ' $1="a-').replaceAll('href="#', 'href="#a-');
    expect(write({ idPrefix: "a-" })).toBe(prefixed);
  });

  test("without citations has neither marks nor list; without stances no words of the evidence", () => {
    const unmarked = whole.replaceAll(/<sup>.*?<\/sup>/g, "").replace(/<section role="doc-endnotes".*<\/section>/, "");
    expect(write({ citations: false })).toBe(unmarked);
    expect(write({ stances: false })).toBe(whole.replaceAll(/<small>.*?<\/small>/g, ""));
  });

  test("stops at the sixth level of headings", () => {
    const html = write({ headingLevel: 4 });
    expect([...html.matchAll(/<(h\d)/g)].map(([, name]) => name)).toEqual(["h4", "h5", "h6", "h6", "h5"]);
  });

  test("names the language of a statement that is not in the language of the article, and of no other", () => {
    const html = write({}, partlyEnglish);
    expect(html).toContain(
      '<span id="point" data-statement="point" data-stance="not-assessed" lang="en" dir="ltr">Still English.</span>',
    );
    expect(html).toContain(span("point-too"));
    expect(html).toContain('<svg id="plot-x" lang="ar"');
  });

  test("of a work that no statement cites links back to nothing", () => {
    const html = write({}, names, withBlocks({ type: "heading", id: "head", depth: 1, message: small.title }));
    expect(html).toContain('<li id="ref-3" dir="ltr">Three. Press. 2001.</li>');
  });

  test("links to an address without encryption as to one with it", () => {
    const URL = "http://example.org/old";
    const html = write({}, names, { ...small, references: small.references.map((work) => ({ ...work, URL })) });
    expect(html).toContain(`<a href="${URL}">${URL}</a>`);
  });

  test("that cites nothing has no list of works", () => {
    const heading = { type: "heading", id: "head", depth: 1, message: small.title } as const;
    expect(write({}, names, { ...withBlocks(heading), references: [] })).not.toContain("doc-endnotes");
  });

  test("has a row of a table without cells, where a caller's table has one", () => {
    const table = small.sections[0]?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("the article has a table");
    expect(write({}, names, withBlocks({ ...table, rows: [[]] }))).toContain("<tbody><tr></tr></tbody>");
  });

  test.each([
    [{ page: 1 }, "options.page", "invalid-type"],
    [{ headingLevel: 5 }, "options.headingLevel", "out-of-range"],
    [{ headingLevel: 1.5 }, "options.headingLevel", "invalid-value"],
    [{ idPrefix: "1" }, "options.idPrefix", "invalid-value"],
    [{ citations: 1 }, "options.citations", "invalid-type"],
    [{ stances: "no" }, "options.stances", "invalid-type"],
    [null, "options", "invalid-type"],
  ])("refuses the options %j at %s", (options, path, code) => {
    expect(() => write(options as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
