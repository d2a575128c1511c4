import { describe, expect, test } from "vitest";
import type { FindingsRow } from "../../src/model/findings.js";
import { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../../src/render/findings.js";
import { names } from "./small-article.js";

const row: FindingsRow = {
  claim: "adhd",
  outcome: { key: "evidence:outcome" },
  k: 2,
  participants: 98,
  certainty: "low",
  effect: { key: "evidence:effect" },
  statement: { key: "evidence:sentence" },
};
const columns = ["outcome", "studies", "participants", "certainty", "effect", "statement"].map(
  (name) => `findings.${name}`,
);
const cells = ["outcome", "findings.number=2", "findings.number=98", "term.certainty.low", "effect", "sentence"];

describe("a summary of findings", () => {
  test("as HTML has a caption, a header for each column and for each row", () => {
    const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
    const rest = cells.slice(1).map((cell) => `<td>${cell}</td>`);
    expect(findingsToHtml([row], names)).toBe(
      `<table><caption>findings.title</caption><thead><tr>${head}</tr></thead><tbody><tr><th scope="row">outcome</th>${rest.join("")}</tr></tbody></table>`,
    );
  });

  test("as Markdown is a table", () => {
    const lines = findingsToMarkdown([row], names).trimEnd().split("\n");
    const split = (line = ""): string[] =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
    expect(split(lines[0])).toEqual(columns);
    expect(split(lines[1]).every((cell) => /^-+$/.test(cell))).toBe(true);
    expect(split(lines[2])).toEqual(cells);
    expect(lines).toHaveLength(3);
  });

  test("as CSV is a line for each row, after the header", () => {
    expect(findingsToCsv([row, row], names)).toBe([columns, cells, cells].map((line) => line.join()).join("\r\n"));
  });

  // RFC 4180; and the characters at which a spreadsheet starts a formula.
  test.each([
    ["plain", "plain"],
    ["one, two", '"one, two"'],
    ['say "yes"', '"say ""yes"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\rlines", '"two\rlines"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-0.5", "'-0.5"],
    ["@a", "'@a"],
    ["\ta", "'\ta"],
    ["a=b", "a=b"],
    ["=a,b", `"'=a,b"`],
  ])("writes the cell %j as %j", (text, cell) => {
    const csv = findingsToCsv([row], { ...names, text: ({ key }) => (key === "evidence:sentence" ? text : "x") });
    expect(csv.slice(csv.lastIndexOf("x,") + 2)).toBe(cell);
  });

  test.each([findingsToHtml, findingsToMarkdown, findingsToCsv])("is read before it is written (%o)", (write) => {
    for (const [rows, i18n, path] of [
      [[row, { ...row, k: "2" }], names, "rows[1].k"],
      [undefined, names, "rows"],
      [[row], { ...names, dir: "up" }, "i18n.dir"],
    ] as const) {
      expect(() => write(rows as never, i18n as never)).toThrow(expect.objectContaining({ path }));
    }
  });
});
