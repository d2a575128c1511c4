import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { studies } from "../../src/data/studies.js";
import { summaryOfFindings } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../../src/render/findings.js";

describe("a summary of findings", () => {
  test("has a row for each claim in HTML, Markdown and CSV", async () => {
    const i18n = await createI18n("en");
    const rows = summaryOfFindings();
    expect(rows).toHaveLength(claims.length);
    expect(findingsToHtml(rows, i18n).split("<tr>")).toHaveLength(rows.length + 2);
    expect(findingsToMarkdown(rows, i18n).trimEnd().split("\n")).toHaveLength(rows.length + 2);
    expect(findingsToCsv(rows, i18n).split("\r\n")).toHaveLength(rows.length + 1);
  });

  test("a cell that a spreadsheet would run as a formula is disarmed, and commas are quoted", () => {
    const i18n = { lng: "en", dir: "ltr" as const, text: () => '=1,"2"' };
    const [head] = findingsToCsv(summaryOfFindings(["adhd"]), i18n).split("\r\n");
    const cell = `"'=1,""2"""`;
    expect(head).toBe(Array(6).fill(cell).join(","));
  });
});

test("every study has a reference that says where it was published", () => {
  const known = new Set(references.map((reference) => reference.id));
  expect(studies.filter((study) => !known.has(study.reference))).toEqual([]);
  expect(studies.length).toBeGreaterThanOrEqual(12);
});
