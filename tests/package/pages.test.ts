import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agentFiles } from "../../docs/agent-files.js";
import { articleTables } from "../../docs/article-tables.js";
import { methodsCounts, qualityCounts } from "../../docs/counts.js";
import { findingsTables } from "../../docs/findings-tables.js";
import { labelTables } from "../../docs/label-tables.js";
import { lawTables } from "../../docs/law-tables.js";
import { fillPlaces } from "../../docs/pages.js";
import { riskTables } from "../../docs/risk-tables.js";
import { sizeTable } from "../../docs/size-table.js";

// A page that is out of date is written anew by `npm run pages`.
test.each([
  ["../README.md", sizeTable],
  ["article.md", articleTables],
  ["data-quality.md", qualityCounts],
  ["findings.md", findingsTables],
  ["guides/sizes.md", sizeTable],
  ["labels.md", labelTables],
  ["law-records.md", lawTables],
  ["methods.md", methodsCounts],
  ["risk-methods.md", riskTables],
])("docs/%s says what the records give", (name, textsOf) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  const current = textsOf();
  for (const place of Object.keys(current)) {
    expect(page).toContain(`<!-- ${place} -->`);
    expect(page).toContain(`<!-- /${place} -->`);
  }
  expect(page).toBe(fillPlaces(page, current));
});

test.each(Object.entries(agentFiles()))("docs/%s is made from the guides as they are", (name, text) => {
  expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8")).toBe(text);
});

test("docs/llms.txt names guides that there are, each with a sentence", () => {
  const links = [...agentFiles()["llms.txt"].matchAll(/^- \[.+\]\((.+)\): .{20,}\.$/gm)].map(([, file = ""]) => file);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((file) => !existsSync(new URL(`../../docs/${file}`, import.meta.url)))).toEqual([]);
});

const root = new URL("../../", import.meta.url);
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md")),
];

test.each(pages)("%s names files and folders that there are", (name) => {
  const page = readFileSync(new URL(existsSync(new URL(name, root)) ? name : `docs/${name}`, root), "utf8");
  const named = [...page.matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
