import { expect, test } from "vitest";
import { renderHtml } from "../../src/entries/article.js";
import type { DocumentTableBlock, ResolvedDocument } from "../../src/model/document.js";
import type { Message } from "../../src/model/message.js";
import { renderMarkdown } from "../../src/render/markdown.js";
import { renderText } from "../../src/render/text.js";
import { names, works } from "./small-article.js";

const said = (name: string): Message => ({ key: `article:${name}` });
const table: DocumentTableBlock = {
  type: "table",
  id: "cells",
  caption: said("caption"),
  head: [said("hope"), said("found")],
  columns: ["outcome", "finding"],
  rows: [
    [said("a"), said("b")],
    [said("c"), said("d")],
    [said("e"), said("f")],
  ],
  citations: [["work-3", "work-1", "work-2"], [], ["work-1", "unknown-work"]],
};
const document: ResolvedDocument = {
  resolved: true,
  title: said("title"),
  notice: said("notice"),
  sections: [{ id: "one", title: said("one"), blocks: [table] }],
  references: works,
};

test("rows of a table cite behind what was found, and number the works in the order in which they are read", () => {
  const html = renderHtml(document, names);
  const cells = [...html.matchAll(/<td role="cell"[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
  expect(cells).toEqual([
    'b<sup class="microdosing-cite">[<a id="cite-cells-1-1-1" href="#ref-1" role="doc-noteref">1</a>–<a id="cite-cells-1-1-3" href="#ref-3" role="doc-noteref">3</a>]</sup>',
    "d",
    'f<sup class="microdosing-cite">[<a href="#ref-2" role="doc-noteref">2</a>]</sup>',
  ]);
  expect(html).toContain('<a href="#cite-cells-1-1-1" role="doc-backlink"');
  // The second work is first cited within the range that begins with the first.
  expect([...html.matchAll(/<li id="ref-(\d)"/g)].map(([, number]) => number)).toEqual(["1", "2", "3"]);
  expect(renderText(document, names)).toContain("  a\n    found: b[1–3]\n  c\n    found: d\n  e\n    found: f[2]");
  expect(renderMarkdown(document, names)).toContain("| b[^1][^2][^3] |");
  expect(renderMarkdown(document, names)).toContain("| f[^2]         |");
});

test("rows cite nothing where no works are wanted, and all are listed where all are", () => {
  expect(renderText(document, names, { references: "none" })).toContain("found: b\n");
  expect(renderHtml(document, names, { references: "none" })).not.toContain("noteref");
  const all = renderHtml(document, names, { references: "list" });
  expect([...all.matchAll(/<li id="ref-(\d)"/g)]).toHaveLength(works.length);
});
