import { describe, expect, test } from "vitest";
import { markup } from "../../src/lib/markup.js";
import type { ResolvedDocument } from "../../src/model/document.js";
import type { TextI18n } from "../../src/model/i18n.js";
import { type HtmlOptions, writeHtml } from "../../src/render/html.js";
import { callout, prose, reading, said, telling, worksNamed } from "./reading-article.js";
import { names, partlyEnglish, small, withBlocks } from "./small-article.js";

const write = (options: HtmlOptions = {}, i18n: TextI18n = names, article: ResolvedDocument = small): string =>
  writeHtml(article, i18n, options, (data, { lng }) => markup`<svg lang="${lng}" class="${data.measure}"></svg>`);

/** An article of one paragraph. */
const withStatements = (...statements: Parameters<typeof telling>[]): ResolvedDocument => ({
  ...small,
  references: worksNamed("a", "b", "c", "d", "e"),
  sections: [{ id: "only", title: said("only"), blocks: [prose("p", ...statements.map((each) => telling(...each)))] }],
});
/** The first match in a text. */
const found = (html: string, pattern: RegExp): string => html.match(pattern)?.[0] ?? "nothing";

const span = (id: string, stance = "not-assessed"): string =>
  `<span id="${id}" data-statement="${id}" data-stance="${stance}">${id}</span>`;
const link = (number: number, place?: string): string =>
  `<a${place === undefined ? "" : ` id="cite-${place}"`} href="#ref-${number}" role="doc-noteref">${number}</a>`;
const sup = (inner: string): string => `<sup class="microdosing-cite">[${inner}]</sup>`;
const back = (number: number, place: string): string =>
  `<a href="#cite-${place}" role="doc-backlink" aria-label="render.back (${number})">↩</a>`;

const whole = `<article class="microdosing" lang="en" dir="ltr" id="microdosing"><h2>title</h2>
<p class="microdosing-summary">summary</p>
<p class="microdosing-notice" role="note"><strong>notice</strong></p>
<section aria-labelledby="introduction"><h3 id="introduction">opening</h3>
<h4 id="head">head</h4>
<h5 id="sub">sub</h5>
<p id="para">${span("first", "supported")}${sup(link(1, "first-1"))}
 <span id="second" data-statement="second" data-stance="not-shown" data-claims="adhd ptsd">second</span>
${sup(`${link(1)}, ${link(2, "second-2")}`)}</p>
<ol id="steps"><li>${span("step-1")}${sup(`${link(1)}–${link(3, "step-1-3")}`)}</li>
<li>${span("step-2")}${sup(`${link(1)}, ${link(4, "step-2-4")}`)}</li></ol>
<ul id="points"><li>${span("point")}</li><li>${span("point-too")}</li></ul>
<div id="care" class="microdosing-callout microdosing-warning" role="note" aria-label="render.callout.warning">
<p><strong>render.callout.warning</strong></p>
<p>${span("careful")} ${span("careful-too", "contradicted")}</p></div>
<div class="microdosing-table" role="region" aria-labelledby="cells-caption" tabindex="0">
<table id="cells" role="table"><caption id="cells-caption">caption</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">a</th>
<th scope="col" role="columnheader">b</th></tr></thead>
<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">c</th><td role="cell" data-label="b">d</td></tr>
<tr role="row"><th scope="row" role="rowheader">e</th><td role="cell" data-label="b">f</td></tr></tbody></table></div>
<figure id="plot"><svg lang="en" class="SMD"></svg><figcaption><p>drawn</p><p>in-words</p></figcaption></figure>
<figure id="none"><figcaption><p>not-drawn</p><p>why</p></figcaption></figure>
</section>
<section class="microdosing-about" aria-labelledby="microdosing-about"><h3 id="microdosing-about">render.about</h3><ul>
<li>render.published: <time datetime="2026-01-02">render.date=2026-01-02</time></li>
<li>render.reviewed: <time datetime="2026-02-03">render.date=2026-02-03</time></li>
<li>render.review-due: <time datetime="2027-02-03">render.date=2027-02-03</time></li></ul></section>
<section class="microdosing-sources" role="doc-endnotes" aria-labelledby="references"><details><summary>
<h3 id="references">render.references</h3></summary><ol>
<li id="ref-1"><span>Roe AB. One. Journal. 2020;3(2):1-9.</span>
 <a href="https://doi.org/10.1000/a%3Cb%3E">https://doi.org/10.1000/a%3Cb%3E</a> ${back(1, "first-1")}</li>
<li id="ref-2"><span>Two.</span>
 <a href="https://example.org/two?a=1&amp;b=2">https://example.org/two?a=1&amp;b=2</a> ${back(2, "second-2")}</li>
<li id="ref-3"><span>Three. Press. 2001.</span> ${back(3, "step-1-3")}</li>
<li id="ref-4"><span>Four.</span> <a href="https://doi.org/10.1000/4">https://doi.org/10.1000/4</a>
 ${back(4, "step-2-4")}</li>
</ol></details></section></article>`.replaceAll("\n", "");

describe("an article as HTML", () => {
  test("is written whole, element by element", () => {
    expect(write()).toBe(whole);
  });

  test("puts the prefix before every id and every link to one", () => {
    // A statement keeps its name, by which scripts find it.
    const prefixed = whole
      .replaceAll(/ (id|aria-labelledby)="/g, ' $1="a-')
      .replaceAll('href="#', 'href="#a-')
      // The page may have another document: its parts are named with it, so that no two are called the same.
      .replaceAll(/(<section[^>]* aria-labelledby="[^"]+)"/g, '$1 a-microdosing-title"')
      .replace("<h2>title", '<h2 id="a-microdosing-title">title');
    expect(write({ idPrefix: "a-" })).toBe(prefixed);
  });

  test("stops at the sixth level of headings", () => {
    const html = write({ headingLevel: 4 });
    expect([...html.matchAll(/<(h\d)/g)].map(([, name]) => name)).toEqual(["h4", "h5", "h6", "h6", "h5", "h5"]);
  });

  test("names the language of a statement that is not in the language of the article, and of no other", () => {
    const html = write({}, partlyEnglish);
    expect(html).toContain(
      '<span id="point" data-statement="point" data-stance="not-assessed" lang="en" dir="ltr">Still English.</span>',
    );
    expect(html).toContain('data-stance="not-assessed"><bdi>point-too</bdi></span>');
    expect(html).toContain('<svg lang="ar"');
  });

  test("gives the answer first: who wrote it, key messages without a label, then the notice, then the rest", () => {
    const html = write({ contents: true }, names, reading);
    const order = [
      "<h2>title</h2>",
      '<p class="microdosing-byline">author · reviewer · render.reviewed: <time datetime="2026-01-03">',
      '<section aria-labelledby="answer"><h3 id="answer">answer</h3>' +
        '<div id="key" class="microdosing-callout microdosing-key-messages"><ul><li>',
      '<p class="microdosing-notice"',
      '<a class="microdosing-skip" href="#benefits">render.skip</a>' +
        '<nav class="microdosing-contents" aria-labelledby="microdosing-contents">',
      '<section aria-labelledby="benefits">',
      '<section class="microdosing-about" aria-labelledby="microdosing-about"><h3 id="microdosing-about">render.about</h3><p>interests</p>',
      '<section class="microdosing-sources"',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).not.toContain("summary</p>");
    expect(html).not.toContain("render.callout.key-messages");
  });

  test("says at the end whatever there is of the article itself, and nothing where there is none", () => {
    const { publishedOn, reviewedOn, reviewDueOn, ...undated } = small;
    expect(write({}, names, undated)).not.toContain("microdosing-about");
    const told = write({}, names, { ...undated, interests: said("interests") });
    expect(told).toContain('<h3 id="microdosing-about">render.about</h3><p>interests</p></section>');
  });

  test("lists what is acted on point by point, and names it as a group", () => {
    const emergency = callout("now", "emergency", [telling("one"), telling("two")]);
    expect(write({}, names, withBlocks(emergency))).toContain(
      '<div id="now" class="microdosing-callout microdosing-emergency" role="group" aria-label="render.callout.emergency">' +
        `<p><strong>render.callout.emergency</strong></p><ul><li>${span("one")}</li><li>${span("two")}</li></ul></div>`,
    );
  });

  test("puts the label of a statement before it, outside of the statement", () => {
    const html = write({}, names, withStatements(["epilepsy", [], { label: said("who") }]));
    expect(html).toContain(`<p id="p"><strong class="microdosing-label">who:</strong> ${span("epilepsy")}</p>`);
  });
});

describe("the list of contents", () => {
  const links = (html: string): string[] =>
    [...found(html, /<nav.*<\/nav>/).matchAll(/<a href="#([^"]*)">([^<]*)</g)].map(([, id, text]) => `${id} ${text}`);

  test("is there on a page and not in a fragment, unless it is asked for otherwise", () => {
    const has = (options: HtmlOptions): boolean => write(options, names, reading).includes("<nav");
    expect([has({}), has({ page: true }), has({ contents: true }), has({ page: true, contents: false })]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("has the sections that are shown after it, what is told of the article, and the sources", () => {
    expect(links(write({ contents: true, detail: "full", idPrefix: "a-" }, names, reading))).toEqual([
      "a-benefits benefits",
      "a-whole whole",
      "a-microdosing-about render.about",
      "a-references render.references",
    ]);
    const { interests, author, reviewer, searchedOn, publishedOn, reviewedOn, reviewDueOn, ...bare } = reading;
    expect(links(write({ contents: true, references: "none" }, names, bare))).toEqual(["benefits benefits"]);
  });

  test("is not there where nothing follows it", () => {
    const answer = { ...reading, sections: reading.sections.slice(0, 1) };
    expect(write({ contents: true }, names, answer)).not.toContain("<nav");
  });
});

describe("citations", () => {
  test("stand in one place for a statement, ascending, with ranges; the first that cites a work is linked back to", () => {
    const html = write({}, names, withStatements(["x", ["a"]], ["y", ["b", "c", "d", "e"]], ["z", ["d", "a", "c"]]));
    expect(html).toContain(`y</span>${sup(`${link(2, "y-2")}–${link(5, "y-5")}`)}`);
    expect(html).toContain(`z</span>${sup(`${link(1)}, ${link(3)}, ${link(4)}`)}`);
    // Those that a range does not write are found at its first number.
    expect([...html.matchAll(/<li id="ref-(\d)">.*?<a href="#(cite-[^"]*)"/g)].map(([, ...at]) => at.join())).toEqual([
      "1,cite-x-1",
      "2,cite-y-2",
      "3,cite-y-2",
      "4,cite-y-2",
      "5,cite-y-5",
    ]);
  });

  test("are none, nor works, where none are wanted", () => {
    const unmarked = whole
      .replaceAll(/<sup.*?<\/sup>/g, "")
      .replace(/<section class="microdosing-sources".*<\/section>/, "");
    expect(write({ references: "none" })).toBe(unmarked);
  });

  test("lead to works that are open where that is wanted", () => {
    const open = whole.replace("<details><summary>", "").replace("</summary>", "").replace("</ol></details>", "</ol>");
    expect(write({ references: "cited" })).toBe(open);
    expect(write({ references: "list" })).toBe(open);
  });

  test("of a work that no statement cites are not linked back to", () => {
    const heading = { type: "heading", id: "head", depth: 1, message: small.title } as const;
    expect(write({ references: "list" }, names, withBlocks(heading))).toContain(
      '<li id="ref-3"><span>Three. Press. 2001.</span></li>',
    );
    expect(write({}, names, withBlocks(heading))).not.toContain("microdosing-sources");
  });

  test("lead to an address without encryption as to one with it", () => {
    const URL = "http://example.org/old";
    const html = write({}, names, { ...small, references: small.references.map((work) => ({ ...work, URL })) });
    expect(html).toContain(`<a href="${URL}">${URL}</a>`);
  });

  test("lead to a work in its own language: its words and its address run as they do there, its number as on the page", () => {
    const works = [
      { id: "work-1", type: "book", title: "كتاب", language: "ar" },
      { id: "work-2", type: "webpage", title: "Dos", language: "es", URL: "https://example.org/2" },
    ] as const;
    const [english, arabic] = [names, partlyEnglish].map((i18n) =>
      write({}, i18n, { ...small, references: [...works, ...small.references.slice(2)] }),
    );
    expect(english).toContain('<li id="ref-1"><span lang="ar" dir="rtl">كتاب.</span> ');
    expect(english).toContain('<li id="ref-2"><span lang="es">Dos.</span> <a href="https://example.org/2">');
    expect(arabic).toContain('<li id="ref-1"><span>كتاب.</span> ');
    expect(arabic).toContain('<span lang="es" dir="ltr">Dos.</span> <a href="https://example.org/2" dir="ltr">');
    expect(arabic).toContain('aria-label="render.back (1)">↪</a>');
  });
});

describe("stances", () => {
  const parts = (stances: HtmlOptions["stances"]): readonly string[] => {
    const html = write({ ...(stances === undefined ? {} : { stances }) });
    return [...html.matchAll(/<small.*?<\/small>/g)].map(([part]) => part);
  };

  test("are data alone, unless they are asked for", () => {
    expect(parts(undefined)).toEqual([]);
    expect(write()).toContain('data-stance="not-shown"');
  });

  test("stand after their statement in words", () => {
    expect(parts("inline")[0]).toBe('<small class="microdosing-stance">(render.stance.supported)</small>');
  });

  test("stand after their statement as signs that say what the legend says of them", () => {
    expect(parts("legend")[0]).toBe(
      '<small class="microdosing-stance"><span role="img" aria-label="render.stance.supported">✓</span></small>',
    );
    expect(write({ stances: "legend" })).toContain(
      '<section class="microdosing-legend" aria-labelledby="microdosing-legend">' +
        '<h3 id="microdosing-legend">render.legend</h3><dl><dt>✓</dt><dd>render.stance.supported</dd>' +
        "<dt>○</dt><dd>render.stance.not-shown</dd><dt>✗</dt><dd>render.stance.contradicted</dd></dl></section>",
    );
  });
});

describe("a table", () => {
  test("has a body for each group, with its title as the header of its rows", () => {
    const html = write({}, names, reading);
    const bodies = [...html.matchAll(/<tbody.*?<\/tbody>/g)].map(([body]) => body);
    expect(bodies.map((body) => found(body, /^.*?<\/tr>/))).toEqual([
      '<tbody role="rowgroup"><tr role="row"><th scope="rowgroup" role="rowheader" colspan="4">Tested</th></tr>',
      '<tbody role="rowgroup"><tr role="row"><th scope="rowgroup" role="rowheader" colspan="4">Untested</th></tr>',
    ]);
    expect(bodies.map((body) => body.match(/scope="row"/g)?.length)).toEqual([2, 1]);
    expect(write({ audience: "clinician" }, names, reading)).toContain('colspan="8"');
  });

  test.each([
    [
      "both",
      '<span class="microdosing-certainty" data-certainty="low"><span aria-hidden="true">⊕⊕◯◯</span> term.certainty.low</span>',
    ],
    [
      "symbols",
      '<span class="microdosing-certainty" data-certainty="low" role="img" aria-label="term.certainty.low">⊕⊕◯◯</span>',
    ],
    ["words", '<span class="microdosing-certainty" data-certainty="low">term.certainty.low</span>'],
  ] as const)(
    "tells certainty as %s to those who see it, and always as a word to those who do not",
    (certainty, cell) => {
      const html = write({ certainty }, names, reading);
      expect(html).toContain(`<td role="cell" data-label="head-certainty">${cell}</td>`);
      expect(html).toContain(
        '<span class="microdosing-certainty" data-certainty="no-evidence">term.certainty.no-evidence<',
      );
    },
  );

  test("tells no certainty where none is wanted", () => {
    expect(write({ certainty: "none" }, names, reading)).not.toContain("certainty");
  });

  test("has a row without cells, where a caller's table has one", () => {
    const table = small.sections[0]?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("the article has a table");
    expect(write({}, names, withBlocks({ ...table, rows: [[]] }))).toContain('<tr role="row"></tr></tbody>');
  });

  test("shows rows of a caller's table that have no title of a group", () => {
    const table = small.sections[0]?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("the article has a table");
    const groups = { outcome: [said("titled")], substance: [] };
    const html = write({}, names, withBlocks({ ...table, groups }));
    expect(html.match(/<tbody/g)?.length).toBe(2);
    expect(html.match(/scope="row"/g)?.length).toBe(2);
    expect(write({ group: "substance" }, names, withBlocks({ ...table, groups })).match(/scope="row"/g)?.length).toBe(
      2,
    );
  });

  test("escapes the names of columns that cells carry", () => {
    const table = small.sections[0]?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("the article has a table");
    const head = [said("a"), said('"><b')];
    expect(write({}, names, withBlocks({ ...table, head }))).toContain(' data-label="&quot;&gt;&lt;b">d</td>');
  });
});

describe("an article that runs from right to left", () => {
  const arabic = (text: string, id = "point-too"): string => {
    const i18n: TextI18n = {
      lng: "ar",
      dir: "rtl",
      text: (message) => (message.key === `article:${id}` ? text : "نص"),
    };
    return found(write({}, i18n), /<span id="point-too".*?<\/span>/).replace(/^<[^>]*>|<\/span>$/g, "");
  };

  test.each([
    ["جرعة من LSD صغيرة", "جرعة من <bdi>LSD</bdi> صغيرة"],
    ["فاصل (−0.3 to 0.5) هنا", "فاصل <bdi>(−0.3 to 0.5)</bdi> هنا"],
    ["في 80 رجلًا و1,614 آخرين", "في 80 رجلًا و1,614 آخرين"],
    ["نسبة 47% من", "نسبة <bdi>47%</bdi> من"],
    ["LSD", "<bdi>LSD</bdi>"],
    ["أ < ب & A&B", "أ &lt; ب &amp; <bdi>A&amp;B</bdi>"],
    ["قبل \u2066A 1\u2069 و B", "قبل \u2066A 1\u2069 و <bdi>B</bdi>"],
    ["؟", "؟"],
  ])("isolates what runs from left to right: %s", (text, written) => {
    expect(arabic(text)).toBe(written);
  });

  test("isolates nothing in one that runs from left to right", () => {
    expect(write({ page: true })).not.toContain("<bdi>");
  });

  test("lets numbers of citations run from left to right, as plain text does", () => {
    expect(write({}, partlyEnglish)).toContain('<sup class="microdosing-cite" dir="ltr">[');
  });
});

describe("a page", () => {
  test("has a head with title and description, and starts at the first level", () => {
    const start =
      '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>title</title><meta name="description" content="summary"><script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","name":"title",';
    const html = write({ page: true });
    expect(html.slice(0, start.length)).toBe(start);
    expect(html).toContain('</script></head><body><main><article class="microdosing"');
    expect(html).toContain("<h1>title</h1>");
    expect(html.endsWith("</section></article></main></body></html>")).toBe(true);
    expect(write({ page: true, headingLevel: 3 })).toContain("<h3>title</h3>");
  });

  test("names its own address, those in other languages, and a style sheet", () => {
    const html = write({
      page: true,
      canonical: "https://example.org/en?a=1&b=2",
      alternates: { en: "https://example.org/en", "pt-BR": "/pt", "x-default": "./" },
      stylesheet: "../style.css",
    });
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/en?a=1&amp;b=2"><link rel="alternate" hreflang="en" href="https://example.org/en"><link rel="alternate" hreflang="pt-BR" href="/pt"><link rel="alternate" hreflang="x-default" href="./"><link rel="stylesheet" href="../style.css"><script',
    );
    expect(html).toContain('"url":"https://example.org/en?a=1&b=2"');
  });

  test("describes what is shown of it, and its parts by the ids that they have", () => {
    const data = JSON.parse(
      found(write({ page: true, detail: "brief", idPrefix: "a-" }, names, reading), /{"@context".*?(?=<\/script>)/),
    );
    expect(data.hasPart.map((part: Record<string, string>) => part["@id"])).toEqual(["#a-answer", "#a-benefits"]);
    expect(data.citation.map((work: Record<string, string>) => work["name"])).toEqual(["c"]);
  });

  test("is not ended by a text in its description", () => {
    const text = "</script><script>alert(1)</script>";
    const html = write({ page: true }, { ...names, text: () => text });
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(JSON.parse(found(html, /{"@context".*?(?=<\/script>)/)).name).toBe(text);
  });

  test("of a document that was never published has no description for machines", () => {
    const { publishedOn, ...answer } = small;
    expect(write({ page: true }, names, answer)).not.toContain("<script");
  });
});

test.each([
  [{ page: 1 }, "options.page", "invalid-type"],
  [{ headingLevel: 5 }, "options.headingLevel", "out-of-range"],
  [{ headingLevel: 1.5 }, "options.headingLevel", "invalid-value"],
  [{ idPrefix: "1" }, "options.idPrefix", "invalid-value"],
  [{ contents: "yes" }, "options.contents", "invalid-type"],
  [{ citations: true }, "options.citations", "unknown-field"],
  [{ stances: "no" }, "options.stances", "invalid-value"],
  [{ stances: true }, "options.stances", "invalid-type"],
  [{ references: "all" }, "options.references", "invalid-value"],
  [{ canonical: "javascript:alert(1)" }, "options.canonical", "invalid-value"],
  [{ canonical: " javascript:alert(1)" }, "options.canonical", "invalid-value"],
  [{ canonical: "java\tscript:alert(1)" }, "options.canonical", "invalid-value"],
  [{ canonical: "\u0001javascript:alert(1)" }, "options.canonical", "invalid-value"],
  [{ canonical: "" }, "options.canonical", "invalid-value"],
  [{ stylesheet: "data:text/css,a" }, "options.stylesheet", "invalid-value"],
  [{ stylesheet: "https://" }, "options.stylesheet", "invalid-value"],
  [{ alternates: { en: "ftp://example.org" } }, "options.alternates.en", "invalid-value"],
  [{ alternates: { "not a tag": "/" } }, 'options.alternates["not a tag"]', "invalid-value"],
  [{ alternates: ["/"] }, "options.alternates", "invalid-type"],
  [null, "options", "invalid-type"],
])("the options %j are refused at %s", (options, path, code) => {
  expect(() => write(options as never)).toThrow(expect.objectContaining({ path, code }));
});

test.each(["https://example.org/a b", "mailto:a@example.org", "x:y"])("the address %s leads nowhere", (canonical) => {
  expect(() => write({ canonical })).toThrow(expect.objectContaining({ path: "options.canonical" }));
});

test.each(["/en", "./a:b", "?a=b:c", "#a", "en/page.html", "//example.org/x", "HTTPS://EXAMPLE.ORG"])(
  "the address %s is one that a page may name",
  (canonical) => {
    expect(write({ page: true, canonical })).toContain(`<link rel="canonical" href="${canonical}">`);
  },
);
