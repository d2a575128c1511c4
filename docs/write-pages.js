// Writes what the built package gives into the pages of docs/: `npm run pages`.
import { readFileSync, writeFileSync } from "node:fs";
import { agentFiles } from "./agent-files.js";
import { articleTables } from "./article-tables.js";
import { methodsCounts, qualityCounts } from "./counts.js";
import { findingsTables } from "./findings-tables.js";
import { labelTables } from "./label-tables.js";
import { lawTables } from "./law-tables.js";
import { fillPlaces } from "./pages.js";
import { riskTables } from "./risk-tables.js";
import { sizeTable } from "./size-table.js";

const pages = {
  "../README.md": sizeTable(),
  "article.md": articleTables(),
  "data-quality.md": qualityCounts(),
  "findings.md": findingsTables(),
  "guides/sizes.md": sizeTable(),
  "labels.md": labelTables(),
  "law-records.md": lawTables(),
  "methods.md": methodsCounts(),
  "risk-methods.md": riskTables(),
};
for (const [name, texts] of Object.entries(pages)) {
  const page = new URL(name, import.meta.url);
  writeFileSync(page, fillPlaces(readFileSync(page, "utf8"), texts));
}
// Last, because they are made from the pages.
for (const [name, text] of Object.entries(agentFiles())) writeFileSync(new URL(name, import.meta.url), text);
