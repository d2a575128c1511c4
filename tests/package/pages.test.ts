import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillPlaces } from "../../docs/pages.js";
import { findingsTables } from "../../docs/write-findings.js";
import { lawTables } from "../../docs/write-law-records.js";

// A page that is out of date is written anew by its script, after a build.
test.each([
  ["findings.md", findingsTables],
  ["law-records.md", lawTables],
])("docs/%s has the tables that the records give", (name, tables) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  const current = tables();
  for (const place of Object.keys(current)) {
    expect(page).toContain(`<!-- ${place} -->`);
    expect(page).toContain(`<!-- /${place} -->`);
  }
  expect(page).toBe(fillPlaces(page, current));
});
