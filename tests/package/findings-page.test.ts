import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsTables, withTables } from "../../docs/write-findings.js";

const text = readFileSync(new URL("../../docs/findings.md", import.meta.url), "utf8");

test("the page of findings has the tables that the records give; `node docs/write-findings.js` writes them", () => {
  for (const place of Object.keys(findingsTables())) expect(text.split(`<!-- ${place} -->`)).toHaveLength(2);
  expect(withTables(text)).toBe(text);
});
